impl super::Client {
    pub fn resume_cluster(&self) -> crate::operation::resume_cluster::builders::ResumeClusterFluentBuilder {
        crate::operation::resume_cluster::builders::ResumeClusterFluentBuilder::new(self.handle.clone())
    }
}
