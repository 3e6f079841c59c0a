impl super::Client {
    pub fn delete_public_access_block(&self) -> crate::operation::delete_public_access_block::builders::DeletePublicAccessBlockFluentBuilder {
        crate::operation::delete_public_access_block::builders::DeletePublicAccessBlockFluentBuilder::new(self.handle.clone())
    }
}
