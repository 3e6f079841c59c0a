impl super::Client {
    pub fn describe_managed_prefix_lists(
        &self,
    ) -> crate::operation::describe_managed_prefix_lists::builders::DescribeManagedPrefixListsFluentBuilder {
        crate::operation::describe_managed_prefix_lists::builders::DescribeManagedPrefixListsFluentBuilder::new(self.handle.clone())
    }
}
