#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RevokeSecurityGroupIngressOutput {
    pub r#return: ::std::option::Option<bool>,
    pub unknown_ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub revoked_security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::RevokedSecurityGroupRule>>,
    _request_id: Option<String>,
}
impl RevokeSecurityGroupIngressOutput {
    pub fn r#return(&self) -> ::std::option::Option<bool> {
        self.r#return
    }
    pub fn unknown_ip_permissions(&self) -> &[crate::types::IpPermission] {
        self.unknown_ip_permissions.as_deref().unwrap_or_default()
    }
    pub fn revoked_security_group_rules(&self) -> &[crate::types::RevokedSecurityGroupRule] {
        self.revoked_security_group_rules.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for RevokeSecurityGroupIngressOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl RevokeSecurityGroupIngressOutput {
    pub fn builder() -> crate::operation::revoke_security_group_ingress::builders::RevokeSecurityGroupIngressOutputBuilder {
        crate::operation::revoke_security_group_ingress::builders::RevokeSecurityGroupIngressOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RevokeSecurityGroupIngressOutputBuilder {
    pub(crate) r#return: ::std::option::Option<bool>,
    pub(crate) unknown_ip_permissions: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>,
    pub(crate) revoked_security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::RevokedSecurityGroupRule>>,
    _request_id: Option<String>,
}
impl RevokeSecurityGroupIngressOutputBuilder {
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
    pub fn unknown_ip_permissions(mut self, input: crate::types::IpPermission) -> Self {
        let mut v = self.unknown_ip_permissions.unwrap_or_default();
        v.push(input);
        self.unknown_ip_permissions = ::std::option::Option::Some(v);
        self
    }
    pub fn set_unknown_ip_permissions(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::IpPermission>>) -> Self {
        self.unknown_ip_permissions = input;
        self
    }
    pub fn get_unknown_ip_permissions(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::IpPermission>> {
        &self.unknown_ip_permissions
    }
    pub fn revoked_security_group_rules(mut self, input: crate::types::RevokedSecurityGroupRule) -> Self {
        let mut v = self.revoked_security_group_rules.unwrap_or_default();
        v.push(input);
        self.revoked_security_group_rules = ::std::option::Option::Some(v);
        self
    }
    pub fn set_revoked_security_group_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::RevokedSecurityGroupRule>>) -> Self {
        self.revoked_security_group_rules = input;
        self
    }
    pub fn get_revoked_security_group_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::RevokedSecurityGroupRule>> {
        &self.revoked_security_group_rules
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::revoke_security_group_ingress::RevokeSecurityGroupIngressOutput {
        crate::operation::revoke_security_group_ingress::RevokeSecurityGroupIngressOutput {
            r#return: self.r#return,
            unknown_ip_permissions: self.unknown_ip_permissions,
            revoked_security_group_rules: self.revoked_security_group_rules,
            _request_id: self._request_id,
        }
    }
}
