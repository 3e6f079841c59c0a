impl super::Client {
    pub fn delete_tags(&self) -> crate::operation::delete_tags::builders::DeleteTagsFluentBuilder {
        crate::operation::delete_tags::builders::DeleteTagsFluentBuilder::new(self.handle.clone())
    }
}
