#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct IpRange {
    pub description: ::std::option::Option<::std::string::String>,
    pub cidr_ip: ::std::option::Option<::std::string::String>,
}
impl IpRange {
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
    pub fn cidr_ip(&self) -> ::std::option::Option<&str> {
        self.cidr_ip.as_deref()
    }
}
impl IpRange {
    pub fn builder() -> crate::types::builders::IpRangeBuilder {
        crate::types::builders::IpRangeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct IpRangeBuilder {
    pub(crate) description: ::std::option::Option<::std::string::String>,
    pub(crate) cidr_ip: ::std::option::Option<::std::string::String>,
}
impl IpRangeBuilder {
    pub fn description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.description = input;
        self
    }
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
    }
    pub fn cidr_ip(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_ip = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_ip(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_ip = input;
        self
    }
    pub fn get_cidr_ip(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_ip
    }
    pub fn build(self) -> crate::types::IpRange {
        crate::types::IpRange {
            description: self.description,
            cidr_ip: self.cidr_ip,
        }
    }
}
