#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutPublicAccessBlockOutput {
    _request_id: Option<String>,
}
impl ::aws_types::request_id::RequestId for PutPublicAccessBlockOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl PutPublicAccessBlockOutput {
    pub fn builder() -> crate::operation::put_public_access_block::builders::PutPublicAccessBlockOutputBuilder {
        crate::operation::put_public_access_block::builders::PutPublicAccessBlockOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PutPublicAccessBlockOutputBuilder {
    _request_id: Option<String>,
}
impl PutPublicAccessBlockOutputBuilder {
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::put_public_access_block::PutPublicAccessBlockOutput {
        crate::operation::put_public_access_block::PutPublicAccessBlockOutput {
            _request_id: self._request_id,
        }
    }
}
