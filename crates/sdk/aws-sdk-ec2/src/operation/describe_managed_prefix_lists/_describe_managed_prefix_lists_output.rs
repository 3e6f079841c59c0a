#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeManagedPrefixListsOutput {
    pub next_token: ::std::option::Option<::std::string::String>,
    pub prefix_lists: ::std::option::Option<::std::vec::Vec<crate::types::ManagedPrefixList>>,
    _request_id: Option<String>,
}
impl DescribeManagedPrefixListsOutput {
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
    pub fn prefix_lists(&self) -> &[crate::types::ManagedPrefixList] {
        self.prefix_lists.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for DescribeManagedPrefixListsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeManagedPrefixListsOutput {
    pub fn builder() -> crate::operation::describe_managed_prefix_lists::builders::DescribeManagedPrefixListsOutputBuilder {
        crate::operation::describe_managed_prefix_lists::builders::DescribeManagedPrefixListsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeManagedPrefixListsOutputBuilder {
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    pub(crate) prefix_lists: ::std::option::Option<::std::vec::Vec<crate::types::ManagedPrefixList>>,
    _request_id: Option<String>,
}
impl DescribeManagedPrefixListsOutputBuilder {
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
    pub fn prefix_lists(mut self, input: crate::types::ManagedPrefixList) -> Self {
        let mut v = self.prefix_lists.unwrap_or_default();
        v.push(input);
        self.prefix_lists = ::std::option::Option::Some(v);
        self
    }
    pub fn set_prefix_lists(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ManagedPrefixList>>) -> Self {
        self.prefix_lists = input;
        self
    }
    pub fn get_prefix_lists(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ManagedPrefixList>> {
        &self.prefix_lists
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_managed_prefix_lists::DescribeManagedPrefixListsOutput {
        crate::operation::describe_managed_prefix_lists::DescribeManagedPrefixListsOutput {
            next_token: self.next_token,
            prefix_lists: self.prefix_lists,
            _request_id: self._request_id,
        }
    }
}
