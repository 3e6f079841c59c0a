impl super::Client {
    pub fn delete_bucket_replication(&self) -> crate::operation::delete_bucket_replication::builders::DeleteBucketReplicationFluentBuilder {
        crate::operation::delete_bucket_replication::builders::DeleteBucketReplicationFluentBuilder::new(self.handle.clone())
    }
}
