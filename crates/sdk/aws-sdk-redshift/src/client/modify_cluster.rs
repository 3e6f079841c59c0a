impl super::Client {
    pub fn modify_cluster(&self) -> crate::operation::modify_cluster::builders::ModifyClusterFluentBuilder {
        crate::operation::modify_cluster::builders::ModifyClusterFluentBuilder::new(self.handle.clone())
    }
}
