impl super::Client {
    pub fn describe_network_acls(&self) -> crate::operation::describe_network_acls::builders::DescribeNetworkAclsFluentBuilder {
        crate::operation::describe_network_acls::builders::DescribeNetworkAclsFluentBuilder::new(self.handle.clone())
    }
}
