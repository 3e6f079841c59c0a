#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReferencedSecurityGroup {
    pub group_id: ::std::option::Option<::std::string::String>,
    pub peering_status: ::std::option::Option<::std::string::String>,
    pub user_id: ::std::option::Option<::std::string::String>,
    pub vpc_id: ::std::option::Option<::std::string::String>,
    pub vpc_peering_connection_id: ::std::option::Option<::std::string::String>,
}
impl ReferencedSecurityGroup {
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn peering_status(&self) -> ::std::option::Option<&str> {
        self.peering_status.as_deref()
    }
    pub fn user_id(&self) -> ::std::option::Option<&str> {
        self.user_id.as_deref()
    }
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
    pub fn vpc_peering_connection_id(&self) -> ::std::option::Option<&str> {
        self.vpc_peering_connection_id.as_deref()
    }
}
impl ReferencedSecurityGroup {
    pub fn builder() -> crate::types::builders::ReferencedSecurityGroupBuilder {
        crate::types::builders::ReferencedSecurityGroupBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReferencedSecurityGroupBuilder {
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) peering_status: ::std::option::Option<::std::string::String>,
    pub(crate) user_id: ::std::option::Option<::std::string::String>,
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
    pub(crate) vpc_peering_connection_id: ::std::option::Option<::std::string::String>,
}
impl ReferencedSecurityGroupBuilder {
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
    pub fn peering_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.peering_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_peering_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.peering_status = input;
        self
    }
    pub fn get_peering_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.peering_status
    }
    pub fn user_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.user_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_user_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.user_id = input;
        self
    }
    pub fn get_user_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.user_id
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
    pub fn vpc_peering_connection_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_peering_connection_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_peering_connection_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_peering_connection_id = input;
        self
    }
    pub fn get_vpc_peering_connection_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_peering_connection_id
    }
    pub fn build(self) -> crate::types::ReferencedSecurityGroup {
        crate::types::ReferencedSecurityGroup {
            group_id: self.group_id,
            peering_status: self.peering_status,
            user_id: self.user_id,
            vpc_id: self.vpc_id,
            vpc_peering_connection_id: self.vpc_peering_connection_id,
        }
    }
}
