#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ModifySecurityGroupRulesInput {
    pub group_id: ::std::option::Option<::std::string::String>,
    pub security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>>,
    pub dry_run: ::std::option::Option<bool>,
}
impl ModifySecurityGroupRulesInput {
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn security_group_rules(&self) -> &[crate::types::SecurityGroupRuleUpdate] {
        self.security_group_rules.as_deref().unwrap_or_default()
    }
    pub fn dry_run(&self) -> ::std::option::Option<bool> {
        self.dry_run
    }
}
impl ModifySecurityGroupRulesInput {
    pub fn builder() -> crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesInputBuilder {
        crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ModifySecurityGroupRulesInputBuilder {
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) security_group_rules: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>>,
    pub(crate) dry_run: ::std::option::Option<bool>,
}
impl ModifySecurityGroupRulesInputBuilder {
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
    pub fn security_group_rules(mut self, input: crate::types::SecurityGroupRuleUpdate) -> Self {
        let mut v = self.security_group_rules.unwrap_or_default();
        v.push(input);
        self.security_group_rules = ::std::option::Option::Some(v);
        self
    }
    pub fn set_security_group_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>>) -> Self {
        self.security_group_rules = input;
        self
    }
    pub fn get_security_group_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>> {
        &self.security_group_rules
    }
    pub fn dry_run(mut self, input: bool) -> Self {
        self.dry_run = ::std::option::Option::Some(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.dry_run = input;
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        &self.dry_run
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::modify_security_group_rules::ModifySecurityGroupRulesInput {
            group_id: self.group_id,
            security_group_rules: self.security_group_rules,
            dry_run: self.dry_run,
        })
    }
}
