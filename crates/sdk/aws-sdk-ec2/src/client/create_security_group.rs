impl super::Client {
    pub fn create_security_group(&self) -> crate::operation::create_security_group::builders::CreateSecurityGroupFluentBuilder {
        crate::operation::create_security_group::builders::CreateSecurityGroupFluentBuilder::new(self.handle.clone())
    }
}
