impl super::Client {
    pub fn create_vpc(&self) -> crate::operation::create_vpc::builders::CreateVpcFluentBuilder {
        crate::operation::create_vpc::builders::CreateVpcFluentBuilder::new(self.handle.clone())
    }
}
