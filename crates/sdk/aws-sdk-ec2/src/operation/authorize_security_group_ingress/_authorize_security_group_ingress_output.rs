#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AuthorizeSecurityGroupIngressOutput {
    pub r#return: ::std::option::Option<bool>,
    pub security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>>,
    _request_id: Option<String>,
}
impl AuthorizeSecurityGroupIngressOutput {
    pub fn r#return(&self) -> ::std::option::Option<bool> {
        self.r#return
    }
    pub fn security_group_rules(&self) -> &[crate::types::SecurityGroupRule] {
        self.security_group_rules.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for AuthorizeSecurityGroupIngressOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl AuthorizeSecurityGroupIngressOutput {
    pub fn builder() -> crate::operation::authorize_security_group_ingress::builders::AuthorizeSecurityGroupIngressOutputBuilder {
        crate::operation::authorize_security_group_ingress::builders::AuthorizeSecurityGroupIngressOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupIngressOutputBuilder {
    pub(crate) r#return: ::std::option::Option<bool>,
    pub(crate) security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRule>>,
    _request_id: Option<String>,
}
impl AuthorizeSecurityGroupIngressOutputBuilder {
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
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::authorize_security_group_ingress::AuthorizeSecurityGroupIngressOutput {
        crate::operation::authorize_security_group_ingress::AuthorizeSecurityGroupIngressOutput {
            r#return: self.r#return,
            security_group_rules: self.security_group_rules,
            _request_id: self._request_id,
        }
    }
}
