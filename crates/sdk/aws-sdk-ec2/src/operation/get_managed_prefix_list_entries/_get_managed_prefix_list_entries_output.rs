#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetManagedPrefixListEntriesOutput {
    pub entries: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListEntry>>,
    pub next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl GetManagedPrefixListEntriesOutput {
    pub fn entries(&self) -> &[crate::types::PrefixListEntry] {
        self.entries.as_deref().unwrap_or_default()
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for GetManagedPrefixListEntriesOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl GetManagedPrefixListEntriesOutput {
    pub fn builder() -> crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesOutputBuilder {
        crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetManagedPrefixListEntriesOutputBuilder {
    pub(crate) entries: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListEntry>>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl GetManagedPrefixListEntriesOutputBuilder {
    pub fn entries(mut self, input: crate::types::PrefixListEntry) -> Self {
        let mut v = self.entries.unwrap_or_default();
        v.push(input);
        self.entries = ::std::option::Option::Some(v);
        self
    }
    pub fn set_entries(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListEntry>>) -> Self {
        self.entries = input;
        self
    }
    pub fn get_entries(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::PrefixListEntry>> {
        &self.entries
    }
    pub fn next_token(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.next_token = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_next_token(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.next_token = input;
        self
    }
    pub fn get_next_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.next_token
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput {
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput {
            entries: self.entries,
            next_token: self.next_token,
            _request_id: self._request_id,
        }
    }
}
