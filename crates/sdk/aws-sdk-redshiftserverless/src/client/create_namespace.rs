impl super::Client {
    pub fn create_namespace(&self) -> crate::operation::create_namespace::builders::CreateNamespaceFluentBuilder {
        crate::operation::create_namespace::builders::CreateNamespaceFluentBuilder::new(self.handle.clone())
    }
}
