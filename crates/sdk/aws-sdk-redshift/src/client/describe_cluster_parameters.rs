impl super::Client {
    pub fn describe_cluster_parameters(&self) -> crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersFluentBuilder {
        crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersFluentBuilder::new(self.handle.clone())
    }
}
