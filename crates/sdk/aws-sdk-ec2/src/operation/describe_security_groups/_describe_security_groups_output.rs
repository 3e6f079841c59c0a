#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeSecurityGroupsOutput {
    pub next_token: ::std::option::Option<::std::string::String>,
    pub security_groups: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroup>>,
    _request_id: Option<String>,
}
impl DescribeSecurityGroupsOutput {
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
    pub fn security_groups(&self) -> &[crate::types::SecurityGroup] {
        self.security_groups.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for DescribeSecurityGroupsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeSecurityGroupsOutput {
    pub fn builder() -> crate::operation::describe_security_groups::builders::DescribeSecurityGroupsOutputBuilder {
        crate::operation::describe_security_groups::builders::DescribeSecurityGroupsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutputBuilder {
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    pub(crate) security_groups: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroup>>,
    _request_id: Option<String>,
}
impl DescribeSecurityGroupsOutputBuilder {
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
    pub fn security_groups(mut self, input: crate::types::SecurityGroup) -> Self {
        let mut v = self.security_groups.unwrap_or_default();
        v.push(input);
        self.security_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_security_groups(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroup>>) -> Self {
        self.security_groups = input;
        self
    }
    pub fn get_security_groups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SecurityGroup>> {
        &self.security_groups
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_security_groups::DescribeSecurityGroupsOutput {
        crate::operation::describe_security_groups::DescribeSecurityGroupsOutput {
            next_token: self.next_token,
            security_groups: self.security_groups,
            _request_id: self._request_id,
        }
    }
}
