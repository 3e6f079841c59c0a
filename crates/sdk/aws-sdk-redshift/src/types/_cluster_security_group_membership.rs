#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterSecurityGroupMembership {
    pub cluster_security_group_name: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<::std::string::String>,
}
impl ClusterSecurityGroupMembership {
    pub fn cluster_security_group_name(&self) -> ::std::option::Option<&str> {
        self.cluster_security_group_name.as_deref()
    }
    pub fn status(&self) -> ::std::option::Option<&str> {
        self.status.as_deref()
    }
}
impl ClusterSecurityGroupMembership {
    pub fn builder() -> crate::types::builders::ClusterSecurityGroupMembershipBuilder {
        crate::types::builders::ClusterSecurityGroupMembershipBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterSecurityGroupMembershipBuilder {
    pub(crate) cluster_security_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) status: ::std::option::Option<::std::string::String>,
}
impl ClusterSecurityGroupMembershipBuilder {
    pub fn cluster_security_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_security_group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_security_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_security_group_name = input;
        self
    }
    pub fn get_cluster_security_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_security_group_name
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
    pub fn build(self) -> crate::types::ClusterSecurityGroupMembership {
        crate::types::ClusterSecurityGroupMembership {
            cluster_security_group_name: self.cluster_security_group_name,
            status: self.status,
        }
    }
}
