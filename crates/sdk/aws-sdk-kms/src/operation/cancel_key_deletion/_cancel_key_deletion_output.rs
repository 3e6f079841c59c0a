#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CancelKeyDeletionOutput {
    pub key_id: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl CancelKeyDeletionOutput {
    pub fn key_id(&self) -> ::std::option::Option<&str> {
        self.key_id.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for CancelKeyDeletionOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl CancelKeyDeletionOutput {
    pub fn builder() -> crate::operation::cancel_key_deletion::builders::CancelKeyDeletionOutputBuilder {
        crate::operation::cancel_key_deletion::builders::CancelKeyDeletionOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CancelKeyDeletionOutputBuilder {
    pub(crate) key_id: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl CancelKeyDeletionOutputBuilder {
    pub fn key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.key_id = input;
        self
    }
    pub fn get_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.key_id
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::cancel_key_deletion::CancelKeyDeletionOutput {
        crate::operation::cancel_key_deletion::CancelKeyDeletionOutput {
            key_id: self.key_id,
            _request_id: self._request_id,
        }
    }
}
