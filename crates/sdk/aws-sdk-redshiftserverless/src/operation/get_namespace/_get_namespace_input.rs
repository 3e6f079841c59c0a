#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetNamespaceInput {
    pub namespace_name: ::std::option::Option<::std::string::String>,
}
impl GetNamespaceInput {
    pub fn namespace_name(&self) -> ::std::option::Option<&str> {
        self.namespace_name.as_deref()
    }
}
impl GetNamespaceInput {
    pub fn builder() -> crate::operation::get_namespace::builders::GetNamespaceInputBuilder {
        crate::operation::get_namespace::builders::GetNamespaceInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetNamespaceInputBuilder {
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
}
impl GetNamespaceInputBuilder {
    pub fn namespace_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.namespace_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_namespace_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.namespace_name = input;
        self
    }
    pub fn get_namespace_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.namespace_name
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::get_namespace::GetNamespaceInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::get_namespace::GetNamespaceInput {
            namespace_name: self.namespace_name,
        })
    }
}
