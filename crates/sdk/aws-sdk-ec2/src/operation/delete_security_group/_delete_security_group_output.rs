#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeleteSecurityGroupOutput {
    pub r#return: ::std::option::Option<bool>,
    pub group_id: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DeleteSecurityGroupOutput {
    pub fn r#return(&self) -> ::std::option::Option<bool> {
        self.r#return
    }
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for DeleteSecurityGroupOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DeleteSecurityGroupOutput {
    pub fn builder() -> crate::operation::delete_security_group::builders::DeleteSecurityGroupOutputBuilder {
        crate::operation::delete_security_group::builders::DeleteSecurityGroupOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeleteSecurityGroupOutputBuilder {
    pub(crate) r#return: ::std::option::Option<bool>,
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DeleteSecurityGroupOutputBuilder {
    pub fn r#return(mut self, input: bool) -> Self {
        self.r#return = ::std::option::Option::Some(input);
        self
    }
    pub fn set_return(mut self, input: ::std::option::Option<bool>) -> Self {
        self.r#return = input;
        self
    }
    pub fn get_return(&self) -> &::std::option::Option<bool> {
        &self.r#return
    }
    pub fn group_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.group_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_group_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.group_id = input;
        self
    }
    pub fn get_group_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.group_id
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::delete_security_group::DeleteSecurityGroupOutput {
        crate::operation::delete_security_group::DeleteSecurityGroupOutput {
            r#return: self.r#return,
            group_id: self.group_id,
            _request_id: self._request_id,
        }
    }
}
