impl super::Client {
    pub fn create_workgroup(&self) -> crate::operation::create_workgroup::builders::CreateWorkgroupFluentBuilder {
        crate::operation::create_workgroup::builders::CreateWorkgroupFluentBuilder::new(self.handle.clone())
    }
}
