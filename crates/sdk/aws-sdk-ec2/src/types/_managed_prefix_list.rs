#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ManagedPrefixList {
    pub prefix_list_id: ::std::option::Option<::std::string::String>,
    pub address_family: ::std::option::Option<::std::string::String>,
    pub state: ::std::option::Option<crate::types::PrefixListState>,
    pub state_message: ::std::option::Option<::std::string::String>,
    pub prefix_list_arn: ::std::option::Option<::std::string::String>,
    pub prefix_list_name: ::std::option::Option<::std::string::String>,
    pub max_entries: ::std::option::Option<i32>,
    pub version: ::std::option::Option<i64>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub owner_id: ::std::option::Option<::std::string::String>,
    pub ipam_prefix_list_resolver_target_id: ::std::option::Option<::std::string::String>,
    pub ipam_prefix_list_resolver_sync_enabled: ::std::option::Option<bool>,
}
impl ManagedPrefixList {
    pub fn prefix_list_id(&self) -> ::std::option::Option<&str> {
        self.prefix_list_id.as_deref()
    }
    pub fn address_family(&self) -> ::std::option::Option<&str> {
        self.address_family.as_deref()
    }
    pub fn state(&self) -> ::std::option::Option<&crate::types::PrefixListState> {
        self.state.as_ref()
    }
    pub fn state_message(&self) -> ::std::option::Option<&str> {
        self.state_message.as_deref()
    }
    pub fn prefix_list_arn(&self) -> ::std::option::Option<&str> {
        self.prefix_list_arn.as_deref()
    }
    pub fn prefix_list_name(&self) -> ::std::option::Option<&str> {
        self.prefix_list_name.as_deref()
    }
    pub fn max_entries(&self) -> ::std::option::Option<i32> {
        self.max_entries
    }
    pub fn version(&self) -> ::std::option::Option<i64> {
        self.version
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn owner_id(&self) -> ::std::option::Option<&str> {
        self.owner_id.as_deref()
    }
    pub fn ipam_prefix_list_resolver_target_id(&self) -> ::std::option::Option<&str> {
        self.ipam_prefix_list_resolver_target_id.as_deref()
    }
    pub fn ipam_prefix_list_resolver_sync_enabled(&self) -> ::std::option::Option<bool> {
        self.ipam_prefix_list_resolver_sync_enabled
    }
}
impl ManagedPrefixList {
    pub fn builder() -> crate::types::builders::ManagedPrefixListBuilder {
        crate::types::builders::ManagedPrefixListBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ManagedPrefixListBuilder {
    pub(crate) prefix_list_id: ::std::option::Option<::std::string::String>,
    pub(crate) address_family: ::std::option::Option<::std::string::String>,
    pub(crate) state: ::std::option::Option<crate::types::PrefixListState>,
    pub(crate) state_message: ::std::option::Option<::std::string::String>,
    pub(crate) prefix_list_arn: ::std::option::Option<::std::string::String>,
    pub(crate) prefix_list_name: ::std::option::Option<::std::string::String>,
    pub(crate) max_entries: ::std::option::Option<i32>,
    pub(crate) version: ::std::option::Option<i64>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) owner_id: ::std::option::Option<::std::string::String>,
    pub(crate) ipam_prefix_list_resolver_target_id: ::std::option::Option<::std::string::String>,
    pub(crate) ipam_prefix_list_resolver_sync_enabled: ::std::option::Option<bool>,
}
impl ManagedPrefixListBuilder {
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
    pub fn address_family(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.address_family = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_address_family(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.address_family = input;
        self
    }
    pub fn get_address_family(&self) -> &::std::option::Option<::std::string::String> {
        &self.address_family
    }
    pub fn state(mut self, input: crate::types::PrefixListState) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::PrefixListState>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::PrefixListState> {
        &self.state
    }
    pub fn state_message(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.state_message = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_state_message(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.state_message = input;
        self
    }
    pub fn get_state_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.state_message
    }
    pub fn prefix_list_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix_list_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_prefix_list_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix_list_arn = input;
        self
    }
    pub fn get_prefix_list_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix_list_arn
    }
    pub fn prefix_list_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix_list_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_prefix_list_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix_list_name = input;
        self
    }
    pub fn get_prefix_list_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix_list_name
    }
    pub fn max_entries(mut self, input: i32) -> Self {
        self.max_entries = ::std::option::Option::Some(input);
        self
    }
    pub fn set_max_entries(mut self, input: ::std::option::Option<i32>) -> Self {
        self.max_entries = input;
        self
    }
    pub fn get_max_entries(&self) -> &::std::option::Option<i32> {
        &self.max_entries
    }
    pub fn version(mut self, input: i64) -> Self {
        self.version = ::std::option::Option::Some(input);
        self
    }
    pub fn set_version(mut self, input: ::std::option::Option<i64>) -> Self {
        self.version = input;
        self
    }
    pub fn get_version(&self) -> &::std::option::Option<i64> {
        &self.version
    }
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    pub fn owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.owner_id = input;
        self
    }
    pub fn get_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.owner_id
    }
    pub fn ipam_prefix_list_resolver_target_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipam_prefix_list_resolver_target_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipam_prefix_list_resolver_target_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipam_prefix_list_resolver_target_id = input;
        self
    }
    pub fn get_ipam_prefix_list_resolver_target_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipam_prefix_list_resolver_target_id
    }
    pub fn ipam_prefix_list_resolver_sync_enabled(mut self, input: bool) -> Self {
        self.ipam_prefix_list_resolver_sync_enabled = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ipam_prefix_list_resolver_sync_enabled(mut self, input: ::std::option::Option<bool>) -> Self {
        self.ipam_prefix_list_resolver_sync_enabled = input;
        self
    }
    pub fn get_ipam_prefix_list_resolver_sync_enabled(&self) -> &::std::option::Option<bool> {
        &self.ipam_prefix_list_resolver_sync_enabled
    }
    pub fn build(self) -> crate::types::ManagedPrefixList {
        crate::types::ManagedPrefixList {
            prefix_list_id: self.prefix_list_id,
            address_family: self.address_family,
            state: self.state,
            state_message: self.state_message,
            prefix_list_arn: self.prefix_list_arn,
            prefix_list_name: self.prefix_list_name,
            max_entries: self.max_entries,
            version: self.version,
            tags: self.tags,
            owner_id: self.owner_id,
            ipam_prefix_list_resolver_target_id: self.ipam_prefix_list_resolver_target_id,
            ipam_prefix_list_resolver_sync_enabled: self.ipam_prefix_list_resolver_sync_enabled,
        }
    }
}
