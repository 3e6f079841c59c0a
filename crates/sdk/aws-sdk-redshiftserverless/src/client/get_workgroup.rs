impl super::Client {
    pub fn get_workgroup(&self) -> crate::operation::get_workgroup::builders::GetWorkgroupFluentBuilder {
        crate::operation::get_workgroup::builders::GetWorkgroupFluentBuilder::new(self.handle.clone())
    }
}
