#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CreateWorkgroupOutput {
    pub workgroup: ::std::option::Option<crate::types::Workgroup>,
    _request_id: Option<String>,
}
impl CreateWorkgroupOutput {
    pub fn workgroup(&self) -> ::std::option::Option<&crate::types::Workgroup> {
        self.workgroup.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for CreateWorkgroupOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl CreateWorkgroupOutput {
    pub fn builder() -> crate::operation::create_workgroup::builders::CreateWorkgroupOutputBuilder {
        crate::operation::create_workgroup::builders::CreateWorkgroupOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CreateWorkgroupOutputBuilder {
    pub(crate) workgroup: ::std::option::Option<crate::types::Workgroup>,
    _request_id: Option<String>,
}
impl CreateWorkgroupOutputBuilder {
    pub fn workgroup(mut self, input: crate::types::Workgroup) -> Self {
        self.workgroup = ::std::option::Option::Some(input);
        self
    }
    pub fn set_workgroup(mut self, input: ::std::option::Option<crate::types::Workgroup>) -> Self {
        self.workgroup = input;
        self
    }
    pub fn get_workgroup(&self) -> &::std::option::Option<crate::types::Workgroup> {
        &self.workgroup
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::create_workgroup::CreateWorkgroupOutput {
        crate::operation::create_workgroup::CreateWorkgroupOutput {
            workgroup: self.workgroup,
            _request_id: self._request_id,
        }
    }
}
