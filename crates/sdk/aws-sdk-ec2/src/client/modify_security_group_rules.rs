impl super::Client {
    pub fn modify_security_group_rules(&self) -> crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesFluentBuilder {
        crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesFluentBuilder::new(self.handle.clone())
    }
}
