#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetManagedPrefixListEntriesInput {
    pub dry_run: ::std::option::Option<bool>,
    pub prefix_list_id: ::std::option::Option<::std::string::String>,
    pub target_version: ::std::option::Option<i64>,
    pub max_results: ::std::option::Option<i32>,
    pub next_token: ::std::option::Option<::std::string::String>,
}
impl GetManagedPrefixListEntriesInput {
    pub fn dry_run(&self) -> ::std::option::Option<bool> {
        self.dry_run
    }
    pub fn prefix_list_id(&self) -> ::std::option::Option<&str> {
        self.prefix_list_id.as_deref()
    }
    pub fn target_version(&self) -> ::std::option::Option<i64> {
        self.target_version
    }
    pub fn max_results(&self) -> ::std::option::Option<i32> {
        self.max_results
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl GetManagedPrefixListEntriesInput {
    pub fn builder() -> crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesInputBuilder {
        crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetManagedPrefixListEntriesInputBuilder {
    pub(crate) dry_run: ::std::option::Option<bool>,
    pub(crate) prefix_list_id: ::std::option::Option<::std::string::String>,
    pub(crate) target_version: ::std::option::Option<i64>,
    pub(crate) max_results: ::std::option::Option<i32>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
}
impl GetManagedPrefixListEntriesInputBuilder {
    pub fn dry_run(mut self, input: bool) -> Self {
        self.dry_run = ::std::option::Option::Some(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.dry_run = input;
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        &self.dry_run
    }
    pub fn prefix_list_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix_list_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_prefix_list_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix_list_id = input;
        self
    }
    pub fn get_prefix_list_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix_list_id
    }
    pub fn target_version(mut self, input: i64) -> Self {
        self.target_version = ::std::option::Option::Some(input);
        self
    }
    pub fn set_target_version(mut self, input: ::std::option::Option<i64>) -> Self {
        self.target_version = input;
        self
    }
    pub fn get_target_version(&self) -> &::std::option::Option<i64> {
        &self.target_version
    }
    pub fn max_results(mut self, input: i32) -> Self {
        self.max_results = ::std::option::Option::Some(input);
        self
    }
    pub fn set_max_results(mut self, input: ::std::option::Option<i32>) -> Self {
        self.max_results = input;
        self
    }
    pub fn get_max_results(&self) -> &::std::option::Option<i32> {
        &self.max_results
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
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesInput {
            dry_run: self.dry_run,
            prefix_list_id: self.prefix_list_id,
            target_version: self.target_version,
            max_results: self.max_results,
            next_token: self.next_token,
        })
    }
}
