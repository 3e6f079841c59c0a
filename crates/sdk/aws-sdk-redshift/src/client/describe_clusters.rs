impl super::Client {
    pub fn describe_clusters(&self) -> crate::operation::describe_clusters::builders::DescribeClustersFluentBuilder {
        crate::operation::describe_clusters::builders::DescribeClustersFluentBuilder::new(self.handle.clone())
    }
}
