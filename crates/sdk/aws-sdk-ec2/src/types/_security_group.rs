#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SecurityGroup {
    pub group_id: ::std::option::Option<::std::string::String>,
    pub ip_permissions_egress: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub vpc_id: ::std::option::Option<::std::string::String>,
    pub security_group_arn: ::std::option::Option<::std::string::String>,
    pub owner_id: ::std::option::Option<::std::string::String>,
    pub group_name: ::std::option::Option<::std::string::String>,
    pub description: ::std::option::Option<::std::string::String>,
    pub ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
}
impl SecurityGroup {
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn ip_permissions_egress(&self) -> &[crate::types::IpPermission] {
        self.ip_permissions_egress.as_deref().unwrap_or_default()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
    pub fn security_group_arn(&self) -> ::std::option::Option<&str> {
        self.security_group_arn.as_deref()
    }
    pub fn owner_id(&self) -> ::std::option::Option<&str> {
        self.owner_id.as_deref()
    }
    pub fn group_name(&self) -> ::std::option::Option<&str> {
        self.group_name.as_deref()
    }
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
    pub fn ip_permissions(&self) -> &[crate::types::IpPermission] {
        self.ip_permissions.as_deref().unwrap_or_default()
    }
}
impl SecurityGroup {
    pub fn builder() -> crate::types::builders::SecurityGroupBuilder {
        crate::types::builders::SecurityGroupBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SecurityGroupBuilder {
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) ip_permissions_egress: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
    pub(crate) security_group_arn: ::std::option::Option<::std::string::String>,
    pub(crate) owner_id: ::std::option::Option<::std::string::String>,
    pub(crate) group_name: ::std::option::Option<::std::string::String>,
    pub(crate) description: ::std::option::Option<::std::string::String>,
    pub(crate) ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
}
impl SecurityGroupBuilder {
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
    pub fn ip_permissions_egress(mut self, input: crate::types::IpPermission) -> Self {
        let mut v = self.ip_permissions_egress.unwrap_or_default();
        v.push(input);
        self.ip_permissions_egress = ::std::option::Option::Some(v);
        self
    }
    pub fn set_ip_permissions_egress(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>) -> Self {
        self.ip_permissions_egress = input;
        self
    }
    pub fn get_ip_permissions_egress(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::IpPermission>> {
        &self.ip_permissions_egress
    }
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    pub fn vpc_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_id = input;
        self
    }
    pub fn get_vpc_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_id
    }
    pub fn security_group_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.security_group_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_security_group_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.security_group_arn = input;
        self
    }
    pub fn get_security_group_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.security_group_arn
    }
    pub fn owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.owner_id = input;
        self
    }
    pub fn get_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.owner_id
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
    pub fn description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.description = input;
        self
    }
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
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
    pub fn build(self) -> crate::types::SecurityGroup {
        crate::types::SecurityGroup {
            group_id: self.group_id,
            ip_permissions_egress: self.ip_permissions_egress,
            tags: self.tags,
            vpc_id: self.vpc_id,
            security_group_arn: self.security_group_arn,
            owner_id: self.owner_id,
            group_name: self.group_name,
            description: self.description,
            ip_permissions: self.ip_permissions,
        }
    }
}
