#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetNamespaceOutput {
    pub namespace: ::std::option::Option<crate::types::Namespace>,
    _request_id: Option<String>,
}
impl GetNamespaceOutput {
    pub fn namespace(&self) -> ::std::option::Option<&crate::types::Namespace> {
        self.namespace.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for GetNamespaceOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl GetNamespaceOutput {
    pub fn builder() -> crate::operation::get_namespace::builders::GetNamespaceOutputBuilder {
        crate::operation::get_namespace::builders::GetNamespaceOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetNamespaceOutputBuilder {
    pub(crate) namespace: ::std::option::Option<crate::types::Namespace>,
    _request_id: Option<String>,
}
impl GetNamespaceOutputBuilder {
    pub fn namespace(mut self, input: crate::types::Namespace) -> Self {
        self.namespace = ::std::option::Option::Some(input);
        self
    }
    pub fn set_namespace(mut self, input: ::std::option::Option<crate::types::Namespace>) -> Self {
        self.namespace = input;
        self
    }
    pub fn get_namespace(&self) -> &::std::option::Option<crate::types::Namespace> {
        &self.namespace
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::get_namespace::GetNamespaceOutput {
        crate::operation::get_namespace::GetNamespaceOutput {
            namespace: self.namespace,
            _request_id: self._request_id,
        }
    }
}
