#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeletePublicAccessBlockInput {
    pub account_id: ::std::option::Option<::std::string::String>,
}
impl DeletePublicAccessBlockInput {
    pub fn account_id(&self) -> ::std::option::Option<&str> {
        self.account_id.as_deref()
    }
}
impl DeletePublicAccessBlockInput {
    pub fn builder() -> crate::operation::delete_public_access_block::builders::DeletePublicAccessBlockInputBuilder {
        crate::operation::delete_public_access_block::builders::DeletePublicAccessBlockInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeletePublicAccessBlockInputBuilder {
    pub(crate) account_id: ::std::option::Option<::std::string::String>,
}
impl DeletePublicAccessBlockInputBuilder {
    pub fn account_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.account_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_account_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.account_id = input;
        self
    }
    pub fn get_account_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.account_id
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::delete_public_access_block::DeletePublicAccessBlockInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::delete_public_access_block::DeletePublicAccessBlockInput { account_id: self.account_id })
    }
}
