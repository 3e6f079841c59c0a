impl super::Client {
    pub fn describe_subnets(&self) -> crate::operation::describe_subnets::builders::DescribeSubnetsFluentBuilder {
        crate::operation::describe_subnets::builders::DescribeSubnetsFluentBuilder::new(self.handle.clone())
    }
}
