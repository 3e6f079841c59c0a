#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub description: ::std::option::Option<::std::string::String>,
}
impl SecurityGroupRuleDescription {
    pub fn security_group_rule_id(&self) -> ::std::option::Option<&str> {
        self.security_group_rule_id.as_deref()
    }
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
}
impl SecurityGroupRuleDescription {
    pub fn builder() -> crate::types::builders::SecurityGroupRuleDescriptionBuilder {
        crate::types::builders::SecurityGroupRuleDescriptionBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SecurityGroupRuleDescriptionBuilder {
    pub(crate) security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub(crate) description: ::std::option::Option<::std::string::String>,
}
impl SecurityGroupRuleDescriptionBuilder {
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
    pub fn description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.description = input;
        self
    }
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
    }
    pub fn build(self) -> crate::types::SecurityGroupRuleDescription {
        crate::types::SecurityGroupRuleDescription {
            security_group_rule_id: self.security_group_rule_id,
            description: self.description,
        }
    }
}
