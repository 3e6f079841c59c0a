impl super::Client {
    pub fn create_tags(&self) -> crate::operation::create_tags::builders::CreateTagsFluentBuilder {
        crate::operation::create_tags::builders::CreateTagsFluentBuilder::new(self.handle.clone())
    }
}
