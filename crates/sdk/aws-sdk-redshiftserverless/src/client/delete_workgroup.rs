impl super::Client {
    pub fn delete_workgroup(&self) -> crate::operation::delete_workgroup::builders::DeleteWorkgroupFluentBuilder {
        crate::operation::delete_workgroup::builders::DeleteWorkgroupFluentBuilder::new(self.handle.clone())
    }
}
