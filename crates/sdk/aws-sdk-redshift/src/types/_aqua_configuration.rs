#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AquaConfiguration {
    pub aqua_status: ::std::option::Option<crate::types::AquaStatus>,
    pub aqua_configuration_status: ::std::option::Option<crate::types::AquaConfigurationStatus>,
}
impl AquaConfiguration {
    pub fn aqua_status(&self) -> ::std::option::Option<&crate::types::AquaStatus> {
        self.aqua_status.as_ref()
    }
    pub fn aqua_configuration_status(&self) -> ::std::option::Option<&crate::types::AquaConfigurationStatus> {
        self.aqua_configuration_status.as_ref()
    }
}
impl AquaConfiguration {
    pub fn builder() -> crate::types::builders::AquaConfigurationBuilder {
        crate::types::builders::AquaConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AquaConfigurationBuilder {
    pub(crate) aqua_status: ::std::option::Option<crate::types::AquaStatus>,
    pub(crate) aqua_configuration_status: ::std::option::Option<crate::types::AquaConfigurationStatus>,
}
impl AquaConfigurationBuilder {
    pub fn aqua_status(mut self, input: crate::types::AquaStatus) -> Self {
        self.aqua_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_aqua_status(mut self, input: ::std::option::Option<crate::types::AquaStatus>) -> Self {
        self.aqua_status = input;
        self
    }
    pub fn get_aqua_status(&self) -> &::std::option::Option<crate::types::AquaStatus> {
        &self.aqua_status
    }
    pub fn aqua_configuration_status(mut self, input: crate::types::AquaConfigurationStatus) -> Self {
        self.aqua_configuration_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_aqua_configuration_status(mut self, input: ::std::option::Option<crate::types::AquaConfigurationStatus>) -> Self {
        self.aqua_configuration_status = input;
        self
    }
    pub fn get_aqua_configuration_status(&self) -> &::std::option::Option<crate::types::AquaConfigurationStatus> {
        &self.aqua_configuration_status
    }
    pub fn build(self) -> crate::types::AquaConfiguration {
        crate::types::AquaConfiguration {
            aqua_status: self.aqua_status,
            aqua_configuration_status: self.aqua_configuration_status,
        }
    }
}
