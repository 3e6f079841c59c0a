#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeleteBucketReplicationOutput {
    _request_id: Option<String>,
}
impl ::aws_types::request_id::RequestId for DeleteBucketReplicationOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DeleteBucketReplicationOutput {
    pub fn builder() -> crate::operation::delete_bucket_replication::builders::DeleteBucketReplicationOutputBuilder {
        crate::operation::delete_bucket_replication::builders::DeleteBucketReplicationOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeleteBucketReplicationOutputBuilder {
    _request_id: Option<String>,
}
impl DeleteBucketReplicationOutputBuilder {
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::delete_bucket_replication::DeleteBucketReplicationOutput {
        crate::operation::delete_bucket_replication::DeleteBucketReplicationOutput {
            _request_id: self._request_id,
        }
    }
}
