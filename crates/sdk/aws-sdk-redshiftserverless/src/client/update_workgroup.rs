impl super::Client {
    pub fn update_workgroup(&self) -> crate::operation::update_workgroup::builders::UpdateWorkgroupFluentBuilder {
        crate::operation::update_workgroup::builders::UpdateWorkgroupFluentBuilder::new(self.handle.clone())
    }
}
