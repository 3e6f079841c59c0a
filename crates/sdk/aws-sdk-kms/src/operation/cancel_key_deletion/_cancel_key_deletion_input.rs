#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CancelKeyDeletionInput {
    pub key_id: ::std::option::Option<::std::string::String>,
}
impl CancelKeyDeletionInput {
    pub fn key_id(&self) -> ::std::option::Option<&str> {
        self.key_id.as_deref()
    }
}
impl CancelKeyDeletionInput {
    pub fn builder() -> crate::operation::cancel_key_deletion::builders::CancelKeyDeletionInputBuilder {
        crate::operation::cancel_key_deletion::builders::CancelKeyDeletionInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CancelKeyDeletionInputBuilder {
    pub(crate) key_id: ::std::option::Option<::std::string::String>,
}
impl CancelKeyDeletionInputBuilder {
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
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::cancel_key_deletion::CancelKeyDeletionInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::cancel_key_deletion::CancelKeyDeletionInput { key_id: self.key_id })
    }
}
