impl super::Client {
    pub fn get_public_access_block(&self) -> crate::operation::get_public_access_block::builders::GetPublicAccessBlockFluentBuilder {
        crate::operation::get_public_access_block::builders::GetPublicAccessBlockFluentBuilder::new(self.handle.clone())
    }
}
