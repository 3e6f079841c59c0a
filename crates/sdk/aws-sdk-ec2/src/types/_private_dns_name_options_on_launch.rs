#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: ::std::option::Option<crate::types::HostnameType>,
    pub enable_resource_name_dns_a_record: ::std::option::Option<bool>,
    pub enable_resource_name_dns_aaaa_record: ::std::option::Option<bool>,
}
impl PrivateDnsNameOptionsOnLaunch {
    pub fn hostname_type(&self) -> ::std::option::Option<&crate::types::HostnameType> {
        self.hostname_type.as_ref()
    }
    pub fn enable_resource_name_dns_a_record(&self) -> ::std::option::Option<bool> {
        self.enable_resource_name_dns_a_record
    }
    pub fn enable_resource_name_dns_aaaa_record(&self) -> ::std::option::Option<bool> {
        self.enable_resource_name_dns_aaaa_record
    }
}
impl PrivateDnsNameOptionsOnLaunch {
    pub fn builder() -> crate::types::builders::PrivateDnsNameOptionsOnLaunchBuilder {
        crate::types::builders::PrivateDnsNameOptionsOnLaunchBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PrivateDnsNameOptionsOnLaunchBuilder {
    pub(crate) hostname_type: ::std::option::Option<crate::types::HostnameType>,
    pub(crate) enable_resource_name_dns_a_record: ::std::option::Option<bool>,
    pub(crate) enable_resource_name_dns_aaaa_record: ::std::option::Option<bool>,
}
impl PrivateDnsNameOptionsOnLaunchBuilder {
    pub fn hostname_type(mut self, input: crate::types::HostnameType) -> Self {
        self.hostname_type = ::std::option::Option::Some(input);
        self
    }
    pub fn set_hostname_type(mut self, input: ::std::option::Option<crate::types::HostnameType>) -> Self {
        self.hostname_type = input;
        self
    }
    pub fn get_hostname_type(&self) -> &::std::option::Option<crate::types::HostnameType> {
        &self.hostname_type
    }
    pub fn enable_resource_name_dns_a_record(mut self, input: bool) -> Self {
        self.enable_resource_name_dns_a_record = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enable_resource_name_dns_a_record(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enable_resource_name_dns_a_record = input;
        self
    }
    pub fn get_enable_resource_name_dns_a_record(&self) -> &::std::option::Option<bool> {
        &self.enable_resource_name_dns_a_record
    }
    pub fn enable_resource_name_dns_aaaa_record(mut self, input: bool) -> Self {
        self.enable_resource_name_dns_aaaa_record = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enable_resource_name_dns_aaaa_record(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enable_resource_name_dns_aaaa_record = input;
        self
    }
    pub fn get_enable_resource_name_dns_aaaa_record(&self) -> &::std::option::Option<bool> {
        &self.enable_resource_name_dns_aaaa_record
    }
    pub fn build(self) -> crate::types::PrivateDnsNameOptionsOnLaunch {
        crate::types::PrivateDnsNameOptionsOnLaunch {
            hostname_type: self.hostname_type,
            enable_resource_name_dns_a_record: self.enable_resource_name_dns_a_record,
            enable_resource_name_dns_aaaa_record: self.enable_resource_name_dns_aaaa_record,
        }
    }
}
