#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: ::std::option::Option<crate::types::ReplicationConfiguration>,
    _request_id: Option<String>,
}
impl GetBucketReplicationOutput {
    pub fn replication_configuration(&self) -> ::std::option::Option<&crate::types::ReplicationConfiguration> {
        self.replication_configuration.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for GetBucketReplicationOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl GetBucketReplicationOutput {
    pub fn builder() -> crate::operation::get_bucket_replication::builders::GetBucketReplicationOutputBuilder {
        crate::operation::get_bucket_replication::builders::GetBucketReplicationOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetBucketReplicationOutputBuilder {
    pub(crate) replication_configuration: ::std::option::Option<crate::types::ReplicationConfiguration>,
    _request_id: Option<String>,
}
impl GetBucketReplicationOutputBuilder {
    pub fn replication_configuration(mut self, input: crate::types::ReplicationConfiguration) -> Self {
        self.replication_configuration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_replication_configuration(mut self, input: ::std::option::Option<crate::types::ReplicationConfiguration>) -> Self {
        self.replication_configuration = input;
        self
    }
    pub fn get_replication_configuration(&self) -> &::std::option::Option<crate::types::ReplicationConfiguration> {
        &self.replication_configuration
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::get_bucket_replication::GetBucketReplicationOutput {
        crate::operation::get_bucket_replication::GetBucketReplicationOutput {
            replication_configuration: self.replication_configuration,
            _request_id: self._request_id,
        }
    }
}
