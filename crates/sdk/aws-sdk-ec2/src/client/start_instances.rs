impl super::Client {
    pub fn start_instances(&self) -> crate::operation::start_instances::builders::StartInstancesFluentBuilder {
        crate::operation::start_instances::builders::StartInstancesFluentBuilder::new(self.handle.clone())
    }
}
