#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct IpPermission {
    pub ip_protocol: ::std::option::Option<::std::string::String>,
    pub from_port: ::std::option::Option<i32>,
    pub to_port: ::std::option::Option<i32>,
    pub user_id_group_pairs: ::std::option::Option<::std::vec::Vec<crate::types::UserIdGroupPair>>,
    pub ip_ranges: ::std::option::Option<::std::vec::Vec<crate::types::IpRange>>,
    pub ipv6_ranges: ::std::option::Option<::std::vec::Vec<crate::types::Ipv6Range>>,
    pub prefix_list_ids: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListId>>,
}
impl IpPermission {
    pub fn ip_protocol(&self) -> ::std::option::Option<&str> {
        self.ip_protocol.as_deref()
    }
    pub fn from_port(&self) -> ::std::option::Option<i32> {
        self.from_port
    }
    pub fn to_port(&self) -> ::std::option::Option<i32> {
        self.to_port
    }
    pub fn user_id_group_pairs(&self) -> &[crate::types::UserIdGroupPair] {
        self.user_id_group_pairs.as_deref().unwrap_or_default()
    }
    pub fn ip_ranges(&self) -> &[crate::types::IpRange] {
        self.ip_ranges.as_deref().unwrap_or_default()
    }
    pub fn ipv6_ranges(&self) -> &[crate::types::Ipv6Range] {
        self.ipv6_ranges.as_deref().unwrap_or_default()
    }
    pub fn prefix_list_ids(&self) -> &[crate::types::PrefixListId] {
        self.prefix_list_ids.as_deref().unwrap_or_default()
    }
}
impl IpPermission {
    pub fn builder() -> crate::types::builders::IpPermissionBuilder {
        crate::types::builders::IpPermissionBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct IpPermissionBuilder {
    pub(crate) ip_protocol: ::std::option::Option<::std::string::String>,
    pub(crate) from_port: ::std::option::Option<i32>,
    pub(crate) to_port: ::std::option::Option<i32>,
    pub(crate) user_id_group_pairs: ::std::option::Option<::std::vec::Vec<crate::types::UserIdGroupPair>>,
    pub(crate) ip_ranges: ::std::option::Option<::std::vec::Vec<crate::types::IpRange>>,
    pub(crate) ipv6_ranges: ::std::option::Option<::std::vec::Vec<crate::types::Ipv6Range>>,
    pub(crate) prefix_list_ids: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListId>>,
}
impl IpPermissionBuilder {
    pub fn ip_protocol(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_protocol = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_protocol(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_protocol = input;
        self
    }
    pub fn get_ip_protocol(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_protocol
    }
    pub fn from_port(mut self, input: i32) -> Self {
        self.from_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_from_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.from_port = input;
        self
    }
    pub fn get_from_port(&self) -> &::std::option::Option<i32> {
        &self.from_port
    }
    pub fn to_port(mut self, input: i32) -> Self {
        self.to_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_to_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.to_port = input;
        self
    }
    pub fn get_to_port(&self) -> &::std::option::Option<i32> {
        &self.to_port
    }
    pub fn user_id_group_pairs(mut self, input: crate::types::UserIdGroupPair) -> Self {
        let mut v = self.user_id_group_pairs.unwrap_or_default();
        v.push(input);
        self.user_id_group_pairs = ::std::option::Option::Some(v);
        self
    }
    pub fn set_user_id_group_pairs(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::UserIdGroupPair>>) -> Self {
        self.user_id_group_pairs = input;
        self
    }
    pub fn get_user_id_group_pairs(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::UserIdGroupPair>> {
        &self.user_id_group_pairs
    }
    pub fn ip_ranges(mut self, input: crate::types::IpRange) -> Self {
        let mut v = self.ip_ranges.unwrap_or_default();
        v.push(input);
        self.ip_ranges = ::std::option::Option::Some(v);
        self
    }
    pub fn set_ip_ranges(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::IpRange>>) -> Self {
        self.ip_ranges = input;
        self
    }
    pub fn get_ip_ranges(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::IpRange>> {
        &self.ip_ranges
    }
    pub fn ipv6_ranges(mut self, input: crate::types::Ipv6Range) -> Self {
        let mut v = self.ipv6_ranges.unwrap_or_default();
        v.push(input);
        self.ipv6_ranges = ::std::option::Option::Some(v);
        self
    }
    pub fn set_ipv6_ranges(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Ipv6Range>>) -> Self {
        self.ipv6_ranges = input;
        self
    }
    pub fn get_ipv6_ranges(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Ipv6Range>> {
        &self.ipv6_ranges
    }
    pub fn prefix_list_ids(mut self, input: crate::types::PrefixListId) -> Self {
        let mut v = self.prefix_list_ids.unwrap_or_default();
        v.push(input);
        self.prefix_list_ids = ::std::option::Option::Some(v);
        self
    }
    pub fn set_prefix_list_ids(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::PrefixListId>>) -> Self {
        self.prefix_list_ids = input;
        self
    }
    pub fn get_prefix_list_ids(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::PrefixListId>> {
        &self.prefix_list_ids
    }
    pub fn build(self) -> crate::types::IpPermission {
        crate::types::IpPermission {
            ip_protocol: self.ip_protocol,
            from_port: self.from_port,
            to_port: self.to_port,
            user_id_group_pairs: self.user_id_group_pairs,
            ip_ranges: self.ip_ranges,
            ipv6_ranges: self.ipv6_ranges,
            prefix_list_ids: self.prefix_list_ids,
        }
    }
}
