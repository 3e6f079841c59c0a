#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeClusterSubnetGroupsOutput {
    pub marker: ::std::option::Option<::std::string::String>,
    pub cluster_subnet_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSubnetGroup>>,
    _request_id: Option<String>,
}
impl DescribeClusterSubnetGroupsOutput {
    pub fn marker(&self) -> ::std::option::Option<&str> {
        self.marker.as_deref()
    }
    pub fn cluster_subnet_groups(&self) -> &[crate::types::ClusterSubnetGroup] {
        self.cluster_subnet_groups.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for DescribeClusterSubnetGroupsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeClusterSubnetGroupsOutput {
    pub fn builder() -> crate::operation::describe_cluster_subnet_groups::builders::DescribeClusterSubnetGroupsOutputBuilder {
        crate::operation::describe_cluster_subnet_groups::builders::DescribeClusterSubnetGroupsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeClusterSubnetGroupsOutputBuilder {
    pub(crate) marker: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_subnet_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSubnetGroup>>,
    _request_id: Option<String>,
}
impl DescribeClusterSubnetGroupsOutputBuilder {
    pub fn marker(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.marker = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_marker(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.marker = input;
        self
    }
    pub fn get_marker(&self) -> &::std::option::Option<::std::string::String> {
        &self.marker
    }
    pub fn cluster_subnet_groups(mut self, input: crate::types::ClusterSubnetGroup) -> Self {
        let mut v = self.cluster_subnet_groups.unwrap_or_default();
        v.push(input);
        self.cluster_subnet_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_subnet_groups(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSubnetGroup>>) -> Self {
        self.cluster_subnet_groups = input;
        self
    }
    pub fn get_cluster_subnet_groups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterSubnetGroup>> {
        &self.cluster_subnet_groups
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_cluster_subnet_groups::DescribeClusterSubnetGroupsOutput {
        crate::operation::describe_cluster_subnet_groups::DescribeClusterSubnetGroupsOutput {
            marker: self.marker,
            cluster_subnet_groups: self.cluster_subnet_groups,
            _request_id: self._request_id,
        }
    }
}
