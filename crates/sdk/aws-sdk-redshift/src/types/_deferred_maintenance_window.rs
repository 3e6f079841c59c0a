#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeferredMaintenanceWindow {
    pub defer_maintenance_identifier: ::std::option::Option<::std::string::String>,
    pub defer_maintenance_start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub defer_maintenance_end_time: ::std::option::Option<::aws_smithy_types::DateTime>,
}
impl DeferredMaintenanceWindow {
    pub fn defer_maintenance_identifier(&self) -> ::std::option::Option<&str> {
        self.defer_maintenance_identifier.as_deref()
    }
    pub fn defer_maintenance_start_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.defer_maintenance_start_time.as_ref()
    }
    pub fn defer_maintenance_end_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.defer_maintenance_end_time.as_ref()
    }
}
impl DeferredMaintenanceWindow {
    pub fn builder() -> crate::types::builders::DeferredMaintenanceWindowBuilder {
        crate::types::builders::DeferredMaintenanceWindowBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeferredMaintenanceWindowBuilder {
    pub(crate) defer_maintenance_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) defer_maintenance_start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) defer_maintenance_end_time: ::std::option::Option<::aws_smithy_types::DateTime>,
}
impl DeferredMaintenanceWindowBuilder {
    pub fn defer_maintenance_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.defer_maintenance_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_defer_maintenance_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.defer_maintenance_identifier = input;
        self
    }
    pub fn get_defer_maintenance_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.defer_maintenance_identifier
    }
    pub fn defer_maintenance_start_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.defer_maintenance_start_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_defer_maintenance_start_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.defer_maintenance_start_time = input;
        self
    }
    pub fn get_defer_maintenance_start_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.defer_maintenance_start_time
    }
    pub fn defer_maintenance_end_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.defer_maintenance_end_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_defer_maintenance_end_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.defer_maintenance_end_time = input;
        self
    }
    pub fn get_defer_maintenance_end_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.defer_maintenance_end_time
    }
    pub fn build(self) -> crate::types::DeferredMaintenanceWindow {
        crate::types::DeferredMaintenanceWindow {
            defer_maintenance_identifier: self.defer_maintenance_identifier,
            defer_maintenance_start_time: self.defer_maintenance_start_time,
            defer_maintenance_end_time: self.defer_maintenance_end_time,
        }
    }
}
