impl super::Client {
    pub fn get_namespace(&self) -> crate::operation::get_namespace::builders::GetNamespaceFluentBuilder {
        crate::operation::get_namespace::builders::GetNamespaceFluentBuilder::new(self.handle.clone())
    }
}
