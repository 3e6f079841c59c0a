#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ListNamespacesOutput {
    pub next_token: ::std::option::Option<::std::string::String>,
    pub namespaces: ::std::vec::Vec<crate::types::Namespace>,
    _request_id: Option<String>,
}
impl ListNamespacesOutput {
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
    pub fn namespaces(&self) -> &[crate::types::Namespace] {
        use std::ops::Deref;
        self.namespaces.deref()
    }
}
impl ::aws_types::request_id::RequestId for ListNamespacesOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl ListNamespacesOutput {
    pub fn builder() -> crate::operation::list_namespaces::builders::ListNamespacesOutputBuilder {
        crate::operation::list_namespaces::builders::ListNamespacesOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ListNamespacesOutputBuilder {
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    pub(crate) namespaces: ::std::option::Option<::std::vec::Vec<crate::types::Namespace>>,
    _request_id: Option<String>,
}
impl ListNamespacesOutputBuilder {
    pub fn next_token(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.next_token = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_next_token(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.next_token = input;
        self
    }
    pub fn get_next_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.next_token
    }
    pub fn namespaces(mut self, input: crate::types::Namespace) -> Self {
        let mut v = self.namespaces.unwrap_or_default();
        v.push(input);
        self.namespaces = ::std::option::Option::Some(v);
        self
    }
    pub fn set_namespaces(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Namespace>>) -> Self {
        self.namespaces = input;
        self
    }
    pub fn get_namespaces(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Namespace>> {
        &self.namespaces
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::list_namespaces::ListNamespacesOutput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::list_namespaces::ListNamespacesOutput {
            next_token: self.next_token,
            namespaces: self.namespaces.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "namespaces",
                    "namespaces was not specified but it is required when building ListNamespacesOutput",
                )
            })?,
            _request_id: self._request_id,
        })
    }
}
