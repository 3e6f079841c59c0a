#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeClustersOutput {
    pub marker: ::std::option::Option<::std::string::String>,
    pub clusters: ::std::option::Option<::std::vec::Vec<crate::types::Cluster>>,
    _request_id: Option<String>,
}
impl DescribeClustersOutput {
    pub fn marker(&self) -> ::std::option::Option<&str> {
        self.marker.as_deref()
    }
    pub fn clusters(&self) -> &[crate::types::Cluster] {
        self.clusters.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for DescribeClustersOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeClustersOutput {
    pub fn builder() -> crate::operation::describe_clusters::builders::DescribeClustersOutputBuilder {
        crate::operation::describe_clusters::builders::DescribeClustersOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeClustersOutputBuilder {
    pub(crate) marker: ::std::option::Option<::std::string::String>,
    pub(crate) clusters: ::std::option::Option<::std::vec::Vec<crate::types::Cluster>>,
    _request_id: Option<String>,
}
impl DescribeClustersOutputBuilder {
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
    pub fn clusters(mut self, input: crate::types::Cluster) -> Self {
        let mut v = self.clusters.unwrap_or_default();
        v.push(input);
        self.clusters = ::std::option::Option::Some(v);
        self
    }
    pub fn set_clusters(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Cluster>>) -> Self {
        self.clusters = input;
        self
    }
    pub fn get_clusters(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Cluster>> {
        &self.clusters
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_clusters::DescribeClustersOutput {
        crate::operation::describe_clusters::DescribeClustersOutput {
            marker: self.marker,
            clusters: self.clusters,
            _request_id: self._request_id,
        }
    }
}
