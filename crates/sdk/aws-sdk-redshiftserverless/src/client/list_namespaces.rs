impl super::Client {
    pub fn list_namespaces(&self) -> crate::operation::list_namespaces::builders::ListNamespacesFluentBuilder {
        crate::operation::list_namespaces::builders::ListNamespacesFluentBuilder::new(self.handle.clone())
    }
}
