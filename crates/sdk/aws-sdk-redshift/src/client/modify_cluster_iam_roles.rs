impl super::Client {
    pub fn modify_cluster_iam_roles(&self) -> crate::operation::modify_cluster_iam_roles::builders::ModifyClusterIamRolesFluentBuilder {
        crate::operation::modify_cluster_iam_roles::builders::ModifyClusterIamRolesFluentBuilder::new(self.handle.clone())
    }
}
