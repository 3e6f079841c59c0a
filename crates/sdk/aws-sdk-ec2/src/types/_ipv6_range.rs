#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Ipv6Range {
    pub description: ::std::option::Option<::std::string::String>,
    pub cidr_ipv6: ::std::option::Option<::std::string::String>,
}
impl Ipv6Range {
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
    pub fn cidr_ipv6(&self) -> ::std::option::Option<&str> {
        self.cidr_ipv6.as_deref()
    }
}
impl Ipv6Range {
    pub fn builder() -> crate::types::builders::Ipv6RangeBuilder {
        crate::types::builders::Ipv6RangeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct Ipv6RangeBuilder {
    pub(crate) description: ::std::option::Option<::std::string::String>,
    pub(crate) cidr_ipv6: ::std::option::Option<::std::string::String>,
}
impl Ipv6RangeBuilder {
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
    pub fn cidr_ipv6(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_ipv6 = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_ipv6(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_ipv6 = input;
        self
    }
    pub fn get_cidr_ipv6(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_ipv6
    }
    pub fn build(self) -> crate::types::Ipv6Range {
        crate::types::Ipv6Range {
            description: self.description,
            cidr_ipv6: self.cidr_ipv6,
        }
    }
}
