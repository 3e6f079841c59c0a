impl super::Client {
    pub fn get_bucket_tagging(&self) -> crate::operation::get_bucket_tagging::builders::GetBucketTaggingFluentBuilder {
        crate::operation::get_bucket_tagging::builders::GetBucketTaggingFluentBuilder::new(self.handle.clone())
    }
}
