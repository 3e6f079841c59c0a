#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Subnet {
    pub subnet_identifier: ::std::option::Option<::std::string::String>,
    pub subnet_availability_zone: ::std::option::Option<crate::types::AvailabilityZone>,
    pub subnet_status: ::std::option::Option<::std::string::String>,
}
impl Subnet {
    pub fn subnet_identifier(&self) -> ::std::option::Option<&str> {
        self.subnet_identifier.as_deref()
    }
    pub fn subnet_availability_zone(&self) -> ::std::option::Option<&crate::types::AvailabilityZone> {
        self.subnet_availability_zone.as_ref()
    }
    pub fn subnet_status(&self) -> ::std::option::Option<&str> {
        self.subnet_status.as_deref()
    }
}
impl Subnet {
    pub fn builder() -> crate::types::builders::SubnetBuilder {
        crate::types::builders::SubnetBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SubnetBuilder {
    pub(crate) subnet_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) subnet_availability_zone: ::std::option::Option<crate::types::AvailabilityZone>,
    pub(crate) subnet_status: ::std::option::Option<::std::string::String>,
}
impl SubnetBuilder {
    pub fn subnet_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.subnet_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_subnet_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.subnet_identifier = input;
        self
    }
    pub fn get_subnet_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.subnet_identifier
    }
    pub fn subnet_availability_zone(mut self, input: crate::types::AvailabilityZone) -> Self {
        self.subnet_availability_zone = ::std::option::Option::Some(input);
        self
    }
    pub fn set_subnet_availability_zone(mut self, input: ::std::option::Option<crate::types::AvailabilityZone>) -> Self {
        self.subnet_availability_zone = input;
        self
    }
    pub fn get_subnet_availability_zone(&self) -> &::std::option::Option<crate::types::AvailabilityZone> {
        &self.subnet_availability_zone
    }
    pub fn subnet_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.subnet_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_subnet_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.subnet_status = input;
        self
    }
    pub fn get_subnet_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.subnet_status
    }
    pub fn build(self) -> crate::types::Subnet {
        crate::types::Subnet {
            subnet_identifier: self.subnet_identifier,
            subnet_availability_zone: self.subnet_availability_zone,
            subnet_status: self.subnet_status,
        }
    }
}
