#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AuthorizeSecurityGroupIngressInput {
    pub cidr_ip: ::std::option::Option<::std::string::String>,
    pub from_port: ::std::option::Option<i32>,
    pub group_id: ::std::option::Option<::std::string::String>,
    pub group_name: ::std::option::Option<::std::string::String>,
    pub ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub ip_protocol: ::std::option::Option<::std::string::String>,
    pub source_security_group_name: ::std::option::Option<::std::string::String>,
    pub source_security_group_owner_id: ::std::option::Option<::std::string::String>,
    pub to_port: ::std::option::Option<i32>,
    pub tag_specifications: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>,
    pub dry_run: ::std::option::Option<bool>,
}
impl AuthorizeSecurityGroupIngressInput {
    pub fn cidr_ip(&self) -> ::std::option::Option<&str> {
        self.cidr_ip.as_deref()
    }
    pub fn from_port(&self) -> ::std::option::Option<i32> {
        self.from_port
    }
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn group_name(&self) -> ::std::option::Option<&str> {
        self.group_name.as_deref()
    }
    pub fn ip_permissions(&self) -> &[crate::types::IpPermission] {
        self.ip_permissions.as_deref().unwrap_or_default()
    }
    pub fn ip_protocol(&self) -> ::std::option::Option<&str> {
        self.ip_protocol.as_deref()
    }
    pub fn source_security_group_name(&self) -> ::std::option::Option<&str> {
        self.source_security_group_name.as_deref()
    }
    pub fn source_security_group_owner_id(&self) -> ::std::option::Option<&str> {
        self.source_security_group_owner_id.as_deref()
    }
    pub fn to_port(&self) -> ::std::option::Option<i32> {
        self.to_port
    }
    pub fn tag_specifications(&self) -> &[crate::types::TagSpecification] {
        self.tag_specifications.as_deref().unwrap_or_default()
    }
    pub fn dry_run(&self) -> ::std::option::Option<bool> {
        self.dry_run
    }
}
impl AuthorizeSecurityGroupIngressInput {
    pub fn builder() -> crate::operation::authorize_security_group_ingress::builders::AuthorizeSecurityGroupIngressInputBuilder {
        crate::operation::authorize_security_group_ingress::builders::AuthorizeSecurityGroupIngressInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupIngressInputBuilder {
    pub(crate) cidr_ip: ::std::option::Option<::std::string::String>,
    pub(crate) from_port: ::std::option::Option<i32>,
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) group_name: ::std::option::Option<::std::string::String>,
    pub(crate) ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub(crate) ip_protocol: ::std::option::Option<::std::string::String>,
    pub(crate) source_security_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) source_security_group_owner_id: ::std::option::Option<::std::string::String>,
    pub(crate) to_port: ::std::option::Option<i32>,
    pub(crate) tag_specifications: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>,
    pub(crate) dry_run: ::std::option::Option<bool>,
}
impl AuthorizeSecurityGroupIngressInputBuilder {
    pub fn cidr_ip(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_ip = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_ip(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_ip = input;
        self
    }
    pub fn get_cidr_ip(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_ip
    }
    pub fn from_port(mut self, input: i32) -> Self {
        self.from_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_from_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.from_port = input;
        self
    }
    pub fn get_from_port(&self) -> &::std::option::Option<i32> {
        &self.from_port
    }
    pub fn group_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.group_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_group_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.group_id = input;
        self
    }
    pub fn get_group_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.group_id
    }
    pub fn group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.group_name = input;
        self
    }
    pub fn get_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.group_name
    }
    pub fn ip_permissions(mut self, input: crate::types::IpPermission) -> Self {
        let mut v = self.ip_permissions.unwrap_or_default();
        v.push(input);
        self.ip_permissions = ::std::option::Option::Some(v);
        self
    }
    pub fn set_ip_permissions(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>) -> Self {
        self.ip_permissions = input;
        self
    }
    pub fn get_ip_permissions(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::IpPermission>> {
        &self.ip_permissions
    }
    pub fn ip_protocol(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_protocol = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_protocol(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_protocol = input;
        self
    }
    pub fn get_ip_protocol(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_protocol
    }
    pub fn source_security_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.source_security_group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_source_security_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.source_security_group_name = input;
        self
    }
    pub fn get_source_security_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.source_security_group_name
    }
    pub fn source_security_group_owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.source_security_group_owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_source_security_group_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.source_security_group_owner_id = input;
        self
    }
    pub fn get_source_security_group_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.source_security_group_owner_id
    }
    pub fn to_port(mut self, input: i32) -> Self {
        self.to_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_to_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.to_port = input;
        self
    }
    pub fn get_to_port(&self) -> &::std::option::Option<i32> {
        &self.to_port
    }
    pub fn tag_specifications(mut self, input: crate::types::TagSpecification) -> Self {
        let mut v = self.tag_specifications.unwrap_or_default();
        v.push(input);
        self.tag_specifications = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tag_specifications(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>) -> Self {
        self.tag_specifications = input;
        self
    }
    pub fn get_tag_specifications(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>> {
        &self.tag_specifications
    }
    pub fn dry_run(mut self, input: bool) -> Self {
        self.dry_run = ::std::option::Option::Some(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.dry_run = input;
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        &self.dry_run
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::authorize_security_group_ingress::AuthorizeSecurityGroupIngressInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::authorize_security_group_ingress::AuthorizeSecurityGroupIngressInput {
            cidr_ip: self.cidr_ip,
            from_port: self.from_port,
            group_id: self.group_id,
            group_name: self.group_name,
            ip_permissions: self.ip_permissions,
            ip_protocol: self.ip_protocol,
            source_security_group_name: self.source_security_group_name,
            source_security_group_owner_id: self.source_security_group_owner_id,
            to_port: self.to_port,
            tag_specifications: self.tag_specifications,
            dry_run: self.dry_run,
        })
    }
}
