#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CreateSecurityGroupOutput {
    pub group_id: ::std::option::Option<::std::string::String>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub security_group_arn: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl CreateSecurityGroupOutput {
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn security_group_arn(&self) -> ::std::option::Option<&str> {
        self.security_group_arn.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for CreateSecurityGroupOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl CreateSecurityGroupOutput {
    pub fn builder() -> crate::operation::create_security_group::builders::CreateSecurityGroupOutputBuilder {
        crate::operation::create_security_group::builders::CreateSecurityGroupOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutputBuilder {
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) security_group_arn: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl CreateSecurityGroupOutputBuilder {
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
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    pub fn security_group_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.security_group_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_security_group_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.security_group_arn = input;
        self
    }
    pub fn get_security_group_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.security_group_arn
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::create_security_group::CreateSecurityGroupOutput {
        crate::operation::create_security_group::CreateSecurityGroupOutput {
            group_id: self.group_id,
            tags: self.tags,
            security_group_arn: self.security_group_arn,
            _request_id: self._request_id,
        }
    }
}
