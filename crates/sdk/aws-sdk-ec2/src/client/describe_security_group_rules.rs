impl super::Client {
    pub fn describe_security_group_rules(
        &self,
    ) -> crate::operation::describe_security_group_rules::builders::DescribeSecurityGroupRulesFluentBuilder {
        crate::operation::describe_security_group_rules::builders::DescribeSecurityGroupRulesFluentBuilder::new(self.handle.clone())
    }
}
