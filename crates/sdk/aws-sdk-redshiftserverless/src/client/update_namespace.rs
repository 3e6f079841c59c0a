impl super::Client {
    pub fn update_namespace(&self) -> crate::operation::update_namespace::builders::UpdateNamespaceFluentBuilder {
        crate::operation::update_namespace::builders::UpdateNamespaceFluentBuilder::new(self.handle.clone())
    }
}
