impl super::Client {
    pub fn describe_security_groups(&self) -> crate::operation::describe_security_groups::builders::DescribeSecurityGroupsFluentBuilder {
        crate::operation::describe_security_groups::builders::DescribeSecurityGroupsFluentBuilder::new(self.handle.clone())
    }
}
