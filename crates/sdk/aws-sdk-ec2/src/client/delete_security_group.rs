impl super::Client {
    pub fn delete_security_group(&self) -> crate::operation::delete_security_group::builders::DeleteSecurityGroupFluentBuilder {
        crate::operation::delete_security_group::builders::DeleteSecurityGroupFluentBuilder::new(self.handle.clone())
    }
}
