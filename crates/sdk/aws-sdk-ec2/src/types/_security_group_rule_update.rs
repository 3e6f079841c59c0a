#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub security_group_rule: ::std::option::Option<crate::types::SecurityGroupRuleRequest>,
}
impl SecurityGroupRuleUpdate {
    pub fn security_group_rule_id(&self) -> ::std::option::Option<&str> {
        self.security_group_rule_id.as_deref()
    }
    pub fn security_group_rule(&self) -> ::std::option::Option<&crate::types::SecurityGroupRuleRequest> {
        self.security_group_rule.as_ref()
    }
}
impl SecurityGroupRuleUpdate {
    pub fn builder() -> crate::types::builders::SecurityGroupRuleUpdateBuilder {
        crate::types::builders::SecurityGroupRuleUpdateBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SecurityGroupRuleUpdateBuilder {
    pub(crate) security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub(crate) security_group_rule: ::std::option::Option<crate::types::SecurityGroupRuleRequest>,
}
impl SecurityGroupRuleUpdateBuilder {
    pub fn security_group_rule_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.security_group_rule_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_security_group_rule_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.security_group_rule_id = input;
        self
    }
    pub fn get_security_group_rule_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.security_group_rule_id
    }
    pub fn security_group_rule(mut self, input: crate::types::SecurityGroupRuleRequest) -> Self {
        self.security_group_rule = ::std::option::Option::Some(input);
        self
    }
    pub fn set_security_group_rule(mut self, input: ::std::option::Option<crate::types::SecurityGroupRuleRequest>) -> Self {
        self.security_group_rule = input;
        self
    }
    pub fn get_security_group_rule(&self) -> &::std::option::Option<crate::types::SecurityGroupRuleRequest> {
        &self.security_group_rule
    }
    pub fn build(self) -> crate::types::SecurityGroupRuleUpdate {
        crate::types::SecurityGroupRuleUpdate {
            security_group_rule_id: self.security_group_rule_id,
            security_group_rule: self.security_group_rule,
        }
    }
}
