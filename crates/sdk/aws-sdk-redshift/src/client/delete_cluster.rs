impl super::Client {
    pub fn delete_cluster(&self) -> crate::operation::delete_cluster::builders::DeleteClusterFluentBuilder {
        crate::operation::delete_cluster::builders::DeleteClusterFluentBuilder::new(self.handle.clone())
    }
}
