impl super::Client {
    pub fn enable_key(&self) -> crate::operation::enable_key::builders::EnableKeyFluentBuilder {
        crate::operation::enable_key::builders::EnableKeyFluentBuilder::new(self.handle.clone())
    }
}
