#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterNode {
    pub node_role: ::std::option::Option<::std::string::String>,
    pub private_ip_address: ::std::option::Option<::std::string::String>,
    pub public_ip_address: ::std::option::Option<::std::string::String>,
}
impl ClusterNode {
    pub fn node_role(&self) -> ::std::option::Option<&str> {
        self.node_role.as_deref()
    }
    pub fn private_ip_address(&self) -> ::std::option::Option<&str> {
        self.private_ip_address.as_deref()
    }
    pub fn public_ip_address(&self) -> ::std::option::Option<&str> {
        self.public_ip_address.as_deref()
    }
}
impl ClusterNode {
    pub fn builder() -> crate::types::builders::ClusterNodeBuilder {
        crate::types::builders::ClusterNodeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterNodeBuilder {
    pub(crate) node_role: ::std::option::Option<::std::string::String>,
    pub(crate) private_ip_address: ::std::option::Option<::std::string::String>,
    pub(crate) public_ip_address: ::std::option::Option<::std::string::String>,
}
impl ClusterNodeBuilder {
    pub fn node_role(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.node_role = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_node_role(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.node_role = input;
        self
    }
    pub fn get_node_role(&self) -> &::std::option::Option<::std::string::String> {
        &self.node_role
    }
    pub fn private_ip_address(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.private_ip_address = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_private_ip_address(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.private_ip_address = input;
        self
    }
    pub fn get_private_ip_address(&self) -> &::std::option::Option<::std::string::String> {
        &self.private_ip_address
    }
    pub fn public_ip_address(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.public_ip_address = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_public_ip_address(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.public_ip_address = input;
        self
    }
    pub fn get_public_ip_address(&self) -> &::std::option::Option<::std::string::String> {
        &self.public_ip_address
    }
    pub fn build(self) -> crate::types::ClusterNode {
        crate::types::ClusterNode {
            node_role: self.node_role,
            private_ip_address: self.private_ip_address,
            public_ip_address: self.public_ip_address,
        }
    }
}
