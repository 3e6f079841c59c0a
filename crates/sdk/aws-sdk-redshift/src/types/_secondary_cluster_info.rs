#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SecondaryClusterInfo {
    pub availability_zone: ::std::option::Option<::std::string::String>,
    pub cluster_nodes: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>,
}
impl SecondaryClusterInfo {
    pub fn availability_zone(&self) -> ::std::option::Option<&str> {
        self.availability_zone.as_deref()
    }
    pub fn cluster_nodes(&self) -> &[crate::types::ClusterNode] {
        self.cluster_nodes.as_deref().unwrap_or_default()
    }
}
impl SecondaryClusterInfo {
    pub fn builder() -> crate::types::builders::SecondaryClusterInfoBuilder {
        crate::types::builders::SecondaryClusterInfoBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SecondaryClusterInfoBuilder {
    pub(crate) availability_zone: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_nodes: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>,
}
impl SecondaryClusterInfoBuilder {
    pub fn availability_zone(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.availability_zone = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_availability_zone(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.availability_zone = input;
        self
    }
    pub fn get_availability_zone(&self) -> &::std::option::Option<::std::string::String> {
        &self.availability_zone
    }
    pub fn cluster_nodes(mut self, input: crate::types::ClusterNode) -> Self {
        let mut v = self.cluster_nodes.unwrap_or_default();
        v.push(input);
        self.cluster_nodes = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_nodes(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>) -> Self {
        self.cluster_nodes = input;
        self
    }
    pub fn get_cluster_nodes(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>> {
        &self.cluster_nodes
    }
    pub fn build(self) -> crate::types::SecondaryClusterInfo {
        crate::types::SecondaryClusterInfo {
            availability_zone: self.availability_zone,
            cluster_nodes: self.cluster_nodes,
        }
    }
}
