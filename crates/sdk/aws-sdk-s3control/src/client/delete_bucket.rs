impl super::Client {
    pub fn delete_bucket(&self) -> crate::operation::delete_bucket::builders::DeleteBucketFluentBuilder {
        crate::operation::delete_bucket::builders::DeleteBucketFluentBuilder::new(self.handle.clone())
    }
}
