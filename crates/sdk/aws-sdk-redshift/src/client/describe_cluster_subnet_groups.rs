impl super::Client {
    pub fn describe_cluster_subnet_groups(
        &self,
    ) -> crate::operation::describe_cluster_subnet_groups::builders::DescribeClusterSubnetGroupsFluentBuilder {
        crate::operation::describe_cluster_subnet_groups::builders::DescribeClusterSubnetGroupsFluentBuilder::new(self.handle.clone())
    }
}
