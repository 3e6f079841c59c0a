#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterParameterStatus {
    pub parameter_name: ::std::option::Option<::std::string::String>,
    pub parameter_apply_status: ::std::option::Option<::std::string::String>,
    pub parameter_apply_error_description: ::std::option::Option<::std::string::String>,
}
impl ClusterParameterStatus {
    pub fn parameter_name(&self) -> ::std::option::Option<&str> {
        self.parameter_name.as_deref()
    }
    pub fn parameter_apply_status(&self) -> ::std::option::Option<&str> {
        self.parameter_apply_status.as_deref()
    }
    pub fn parameter_apply_error_description(&self) -> ::std::option::Option<&str> {
        self.parameter_apply_error_description.as_deref()
    }
}
impl ClusterParameterStatus {
    pub fn builder() -> crate::types::builders::ClusterParameterStatusBuilder {
        crate::types::builders::ClusterParameterStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterParameterStatusBuilder {
    pub(crate) parameter_name: ::std::option::Option<::std::string::String>,
    pub(crate) parameter_apply_status: ::std::option::Option<::std::string::String>,
    pub(crate) parameter_apply_error_description: ::std::option::Option<::std::string::String>,
}
impl ClusterParameterStatusBuilder {
    pub fn parameter_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_name = input;
        self
    }
    pub fn get_parameter_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_name
    }
    pub fn parameter_apply_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_apply_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_apply_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_apply_status = input;
        self
    }
    pub fn get_parameter_apply_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_apply_status
    }
    pub fn parameter_apply_error_description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_apply_error_description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_apply_error_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_apply_error_description = input;
        self
    }
    pub fn get_parameter_apply_error_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_apply_error_description
    }
    pub fn build(self) -> crate::types::ClusterParameterStatus {
        crate::types::ClusterParameterStatus {
            parameter_name: self.parameter_name,
            parameter_apply_status: self.parameter_apply_status,
            parameter_apply_error_description: self.parameter_apply_error_description,
        }
    }
}
