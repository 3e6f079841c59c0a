impl super::Client {
    pub fn put_bucket_tagging(&self) -> crate::operation::put_bucket_tagging::builders::PutBucketTaggingFluentBuilder {
        crate::operation::put_bucket_tagging::builders::PutBucketTaggingFluentBuilder::new(self.handle.clone())
    }
}
