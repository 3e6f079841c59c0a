impl super::Client {
    pub fn get_credentials(&self) -> crate::operation::get_credentials::builders::GetCredentialsFluentBuilder {
        crate::operation::get_credentials::builders::GetCredentialsFluentBuilder::new(self.handle.clone())
    }
}
