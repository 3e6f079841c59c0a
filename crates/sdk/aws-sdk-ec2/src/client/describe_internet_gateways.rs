impl super::Client {
    pub fn describe_internet_gateways(&self) -> crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysFluentBuilder {
        crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysFluentBuilder::new(self.handle.clone())
    }
}
