#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct UpdateNamespaceOutput {
    pub namespace: ::std::option::Option<crate::types::Namespace>,
    _request_id: Option<String>,
}
impl UpdateNamespaceOutput {
    pub fn namespace(&self) -> ::std::option::Option<&crate::types::Namespace> {
        self.namespace.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for UpdateNamespaceOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl UpdateNamespaceOutput {
    pub fn builder() -> crate::operation::update_namespace::builders::UpdateNamespaceOutputBuilder {
        crate::operation::update_namespace::builders::UpdateNamespaceOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct UpdateNamespaceOutputBuilder {
    pub(crate) namespace: ::std::option::Option<crate::types::Namespace>,
    _request_id: Option<String>,
}
impl UpdateNamespaceOutputBuilder {
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
    pub fn build(self) -> crate::operation::update_namespace::UpdateNamespaceOutput {
        crate::operation::update_namespace::UpdateNamespaceOutput {
            namespace: self.namespace,
            _request_id: self._request_id,
        }
    }
}
