impl super::Client {
    pub fn describe_vpcs(&self) -> crate::operation::describe_vpcs::builders::DescribeVpcsFluentBuilder {
        crate::operation::describe_vpcs::builders::DescribeVpcsFluentBuilder::new(self.handle.clone())
    }
}
