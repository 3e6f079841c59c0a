impl super::Client {
    pub fn list_workgroups(&self) -> crate::operation::list_workgroups::builders::ListWorkgroupsFluentBuilder {
        crate::operation::list_workgroups::builders::ListWorkgroupsFluentBuilder::new(self.handle.clone())
    }
}
