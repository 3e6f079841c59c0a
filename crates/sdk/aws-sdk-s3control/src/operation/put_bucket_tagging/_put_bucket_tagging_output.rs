#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutBucketTaggingOutput {
    _request_id: Option<String>,
}
impl ::aws_types::request_id::RequestId for PutBucketTaggingOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl PutBucketTaggingOutput {
    pub fn builder() -> crate::operation::put_bucket_tagging::builders::PutBucketTaggingOutputBuilder {
        crate::operation::put_bucket_tagging::builders::PutBucketTaggingOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PutBucketTaggingOutputBuilder {
    _request_id: Option<String>,
}
impl PutBucketTaggingOutputBuilder {
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::put_bucket_tagging::PutBucketTaggingOutput {
        crate::operation::put_bucket_tagging::PutBucketTaggingOutput {
            _request_id: self._request_id,
        }
    }
}
