impl super::Client {
    pub fn get_cluster_credentials(&self) -> crate::operation::get_cluster_credentials::builders::GetClusterCredentialsFluentBuilder {
        crate::operation::get_cluster_credentials::builders::GetClusterCredentialsFluentBuilder::new(self.handle.clone())
    }
}
