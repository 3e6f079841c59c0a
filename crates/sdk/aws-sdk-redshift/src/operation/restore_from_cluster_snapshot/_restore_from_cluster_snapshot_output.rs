#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RestoreFromClusterSnapshotOutput {
    pub cluster: ::std::option::Option<crate::types::Cluster>,
    _request_id: Option<String>,
}
impl RestoreFromClusterSnapshotOutput {
    pub fn cluster(&self) -> ::std::option::Option<&crate::types::Cluster> {
        self.cluster.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for RestoreFromClusterSnapshotOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl RestoreFromClusterSnapshotOutput {
    pub fn builder() -> crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotOutputBuilder {
        crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RestoreFromClusterSnapshotOutputBuilder {
    pub(crate) cluster: ::std::option::Option<crate::types::Cluster>,
    _request_id: Option<String>,
}
impl RestoreFromClusterSnapshotOutputBuilder {
    pub fn cluster(mut self, input: crate::types::Cluster) -> Self {
        self.cluster = ::std::option::Option::Some(input);
        self
    }
    pub fn set_cluster(mut self, input: ::std::option::Option<crate::types::Cluster>) -> Self {
        self.cluster = input;
        self
    }
    pub fn get_cluster(&self) -> &::std::option::Option<crate::types::Cluster> {
        &self.cluster
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::restore_from_cluster_snapshot::RestoreFromClusterSnapshotOutput {
        crate::operation::restore_from_cluster_snapshot::RestoreFromClusterSnapshotOutput {
            cluster: self.cluster,
            _request_id: self._request_id,
        }
    }
}
