impl super::Client {
    pub fn pause_cluster(&self) -> crate::operation::pause_cluster::builders::PauseClusterFluentBuilder {
        crate::operation::pause_cluster::builders::PauseClusterFluentBuilder::new(self.handle.clone())
    }
}
