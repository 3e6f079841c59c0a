#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeleteBucketTaggingOutput {
    _request_id: Option<String>,
}
impl ::aws_types::request_id::RequestId for DeleteBucketTaggingOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DeleteBucketTaggingOutput {
    pub fn builder() -> crate::operation::delete_bucket_tagging::builders::DeleteBucketTaggingOutputBuilder {
        crate::operation::delete_bucket_tagging::builders::DeleteBucketTaggingOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeleteBucketTaggingOutputBuilder {
    _request_id: Option<String>,
}
impl DeleteBucketTaggingOutputBuilder {
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::delete_bucket_tagging::DeleteBucketTaggingOutput {
        crate::operation::delete_bucket_tagging::DeleteBucketTaggingOutput {
            _request_id: self._request_id,
        }
    }
}
