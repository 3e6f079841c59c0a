#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcSecurityGroupMembership {
    pub vpc_security_group_id: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<::std::string::String>,
}
impl VpcSecurityGroupMembership {
    pub fn vpc_security_group_id(&self) -> ::std::option::Option<&str> {
        self.vpc_security_group_id.as_deref()
    }
    pub fn status(&self) -> ::std::option::Option<&str> {
        self.status.as_deref()
    }
}
impl VpcSecurityGroupMembership {
    pub fn builder() -> crate::types::builders::VpcSecurityGroupMembershipBuilder {
        crate::types::builders::VpcSecurityGroupMembershipBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcSecurityGroupMembershipBuilder {
    pub(crate) vpc_security_group_id: ::std::option::Option<::std::string::String>,
    pub(crate) status: ::std::option::Option<::std::string::String>,
}
impl VpcSecurityGroupMembershipBuilder {
    pub fn vpc_security_group_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_security_group_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_security_group_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_security_group_id = input;
        self
    }
    pub fn get_vpc_security_group_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_security_group_id
    }
    pub fn status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.status
    }
    pub fn build(self) -> crate::types::VpcSecurityGroupMembership {
        crate::types::VpcSecurityGroupMembership {
            vpc_security_group_id: self.vpc_security_group_id,
            status: self.status,
        }
    }
}
