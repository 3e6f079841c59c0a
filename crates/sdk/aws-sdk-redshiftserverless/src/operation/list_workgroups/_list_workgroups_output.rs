#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ListWorkgroupsOutput {
    pub next_token: ::std::option::Option<::std::string::String>,
    pub workgroups: ::std::vec::Vec<crate::types::Workgroup>,
    _request_id: Option<String>,
}
impl ListWorkgroupsOutput {
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
    pub fn workgroups(&self) -> &[crate::types::Workgroup] {
        use std::ops::Deref;
        self.workgroups.deref()
    }
}
impl ::aws_types::request_id::RequestId for ListWorkgroupsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl ListWorkgroupsOutput {
    pub fn builder() -> crate::operation::list_workgroups::builders::ListWorkgroupsOutputBuilder {
        crate::operation::list_workgroups::builders::ListWorkgroupsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ListWorkgroupsOutputBuilder {
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    pub(crate) workgroups: ::std::option::Option<::std::vec::Vec<crate::types::Workgroup>>,
    _request_id: Option<String>,
}
impl ListWorkgroupsOutputBuilder {
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
    pub fn workgroups(mut self, input: crate::types::Workgroup) -> Self {
        let mut v = self.workgroups.unwrap_or_default();
        v.push(input);
        self.workgroups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_workgroups(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Workgroup>>) -> Self {
        self.workgroups = input;
        self
    }
    pub fn get_workgroups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Workgroup>> {
        &self.workgroups
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
    ) -> ::std::result::Result<crate::operation::list_workgroups::ListWorkgroupsOutput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::list_workgroups::ListWorkgroupsOutput {
            next_token: self.next_token,
            workgroups: self.workgroups.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "workgroups",
                    "workgroups was not specified but it is required when building ListWorkgroupsOutput",
                )
            })?,
            _request_id: self._request_id,
        })
    }
}
