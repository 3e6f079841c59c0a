#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AvailabilityZone {
    pub name: ::std::option::Option<::std::string::String>,
    pub supported_platforms: ::std::option::Option<::std::vec::Vec<crate::types::SupportedPlatform>>,
}
impl AvailabilityZone {
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    pub fn supported_platforms(&self) -> &[crate::types::SupportedPlatform] {
        self.supported_platforms.as_deref().unwrap_or_default()
    }
}
impl AvailabilityZone {
    pub fn builder() -> crate::types::builders::AvailabilityZoneBuilder {
        crate::types::builders::AvailabilityZoneBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AvailabilityZoneBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) supported_platforms: ::std::option::Option<::std::vec::Vec<crate::types::SupportedPlatform>>,
}
impl AvailabilityZoneBuilder {
    pub fn name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.name = input;
        self
    }
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.name
    }
    pub fn supported_platforms(mut self, input: crate::types::SupportedPlatform) -> Self {
        let mut v = self.supported_platforms.unwrap_or_default();
        v.push(input);
        self.supported_platforms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_supported_platforms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SupportedPlatform>>) -> Self {
        self.supported_platforms = input;
        self
    }
    pub fn get_supported_platforms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SupportedPlatform>> {
        &self.supported_platforms
    }
    pub fn build(self) -> crate::types::AvailabilityZone {
        crate::types::AvailabilityZone {
            name: self.name,
            supported_platforms: self.supported_platforms,
        }
    }
}
