#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ConfigParameter {
    pub parameter_key: ::std::option::Option<::std::string::String>,
    pub parameter_value: ::std::option::Option<::std::string::String>,
}
impl ConfigParameter {
    pub fn parameter_key(&self) -> ::std::option::Option<&str> {
        self.parameter_key.as_deref()
    }
    pub fn parameter_value(&self) -> ::std::option::Option<&str> {
        self.parameter_value.as_deref()
    }
}
impl ConfigParameter {
    pub fn builder() -> crate::types::builders::ConfigParameterBuilder {
        crate::types::builders::ConfigParameterBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ConfigParameterBuilder {
    pub(crate) parameter_key: ::std::option::Option<::std::string::String>,
    pub(crate) parameter_value: ::std::option::Option<::std::string::String>,
}
impl ConfigParameterBuilder {
    pub fn parameter_key(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_key = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_key(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_key = input;
        self
    }
    pub fn get_parameter_key(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_key
    }
    pub fn parameter_value(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_value = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_value(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_value = input;
        self
    }
    pub fn get_parameter_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_value
    }
    pub fn build(self) -> crate::types::ConfigParameter {
        crate::types::ConfigParameter {
            parameter_key: self.parameter_key,
            parameter_value: self.parameter_value,
        }
    }
}
