impl super::Client {
    pub fn get_cluster_credentials_with_iam(
        &self,
    ) -> crate::operation::get_cluster_credentials_with_iam::builders::GetClusterCredentialsWithIAMFluentBuilder {
        crate::operation::get_cluster_credentials_with_iam::builders::GetClusterCredentialsWithIAMFluentBuilder::new(self.handle.clone())
    }
}
