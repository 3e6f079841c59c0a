#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeSecurityGroupRulesOutput {
    pub security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>>,
    pub next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeSecurityGroupRulesOutput {
    pub fn security_group_rules(&self) -> &[crate::types::SecurityGroupRule] {
        self.security_group_rules.as_deref().unwrap_or_default()
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for DescribeSecurityGroupRulesOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeSecurityGroupRulesOutput {
    pub fn builder() -> crate::operation::describe_security_group_rules::builders::DescribeSecurityGroupRulesOutputBuilder {
        crate::operation::describe_security_group_rules::builders::DescribeSecurityGroupRulesOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRulesOutputBuilder {
    pub(crate) security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeSecurityGroupRulesOutputBuilder {
    pub fn security_group_rules(mut self, input: crate::types::SecurityGroupRule) -> Self {
        let mut v = self.security_group_rules.unwrap_or_default();
        v.push(input);
        self.security_group_rules = ::std::option::Option::Some(v);
        self
    }
    pub fn set_security_group_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>>) -> Self {
        self.security_group_rules = input;
        self
    }
    pub fn get_security_group_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>> {
        &self.security_group_rules
    }
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
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_security_group_rules::DescribeSecurityGroupRulesOutput {
        crate::operation::describe_security_group_rules::DescribeSecurityGroupRulesOutput {
            security_group_rules: self.security_group_rules,
            next_token: self.next_token,
            _request_id: self._request_id,
        }
    }
}
