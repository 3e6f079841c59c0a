impl super::Client {
    pub fn get_managed_prefix_list_entries(
        &self,
    ) -> crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesFluentBuilder {
        crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesFluentBuilder::new(self.handle.clone())
    }
}
