impl super::Client {
    pub fn describe_key(&self) -> crate::operation::describe_key::builders::DescribeKeyFluentBuilder {
        crate::operation::describe_key::builders::DescribeKeyFluentBuilder::new(self.handle.clone())
    }
}
