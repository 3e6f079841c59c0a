#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DataTransferProgress {
    pub status: ::std::option::Option<::std::string::String>,
    pub current_rate_in_mega_bytes_per_second: ::std::option::Option<f64>,
    pub total_data_in_mega_bytes: ::std::option::Option<i64>,
    pub data_transferred_in_mega_bytes: ::std::option::Option<i64>,
    pub estimated_time_to_completion_in_seconds: ::std::option::Option<i64>,
    pub elapsed_time_in_seconds: ::std::option::Option<i64>,
}
impl DataTransferProgress {
    pub fn status(&self) -> ::std::option::Option<&str> {
        self.status.as_deref()
    }
    pub fn current_rate_in_mega_bytes_per_second(&self) -> ::std::option::Option<f64> {
        self.current_rate_in_mega_bytes_per_second
    }
    pub fn total_data_in_mega_bytes(&self) -> ::std::option::Option<i64> {
        self.total_data_in_mega_bytes
    }
    pub fn data_transferred_in_mega_bytes(&self) -> ::std::option::Option<i64> {
        self.data_transferred_in_mega_bytes
    }
    pub fn estimated_time_to_completion_in_seconds(&self) -> ::std::option::Option<i64> {
        self.estimated_time_to_completion_in_seconds
    }
    pub fn elapsed_time_in_seconds(&self) -> ::std::option::Option<i64> {
        self.elapsed_time_in_seconds
    }
}
impl DataTransferProgress {
    pub fn builder() -> crate::types::builders::DataTransferProgressBuilder {
        crate::types::builders::DataTransferProgressBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DataTransferProgressBuilder {
    pub(crate) status: ::std::option::Option<::std::string::String>,
    pub(crate) current_rate_in_mega_bytes_per_second: ::std::option::Option<f64>,
    pub(crate) total_data_in_mega_bytes: ::std::option::Option<i64>,
    pub(crate) data_transferred_in_mega_bytes: ::std::option::Option<i64>,
    pub(crate) estimated_time_to_completion_in_seconds: ::std::option::Option<i64>,
    pub(crate) elapsed_time_in_seconds: ::std::option::Option<i64>,
}
impl DataTransferProgressBuilder {
    pub fn status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.status
    }
    pub fn current_rate_in_mega_bytes_per_second(mut self, input: f64) -> Self {
        self.current_rate_in_mega_bytes_per_second = ::std::option::Option::Some(input);
        self
    }
    pub fn set_current_rate_in_mega_bytes_per_second(mut self, input: ::std::option::Option<f64>) -> Self {
        self.current_rate_in_mega_bytes_per_second = input;
        self
    }
    pub fn get_current_rate_in_mega_bytes_per_second(&self) -> &::std::option::Option<f64> {
        &self.current_rate_in_mega_bytes_per_second
    }
    pub fn total_data_in_mega_bytes(mut self, input: i64) -> Self {
        self.total_data_in_mega_bytes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_total_data_in_mega_bytes(mut self, input: ::std::option::Option<i64>) -> Self {
        self.total_data_in_mega_bytes = input;
        self
    }
    pub fn get_total_data_in_mega_bytes(&self) -> &::std::option::Option<i64> {
        &self.total_data_in_mega_bytes
    }
    pub fn data_transferred_in_mega_bytes(mut self, input: i64) -> Self {
        self.data_transferred_in_mega_bytes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_data_transferred_in_mega_bytes(mut self, input: ::std::option::Option<i64>) -> Self {
        self.data_transferred_in_mega_bytes = input;
        self
    }
    pub fn get_data_transferred_in_mega_bytes(&self) -> &::std::option::Option<i64> {
        &self.data_transferred_in_mega_bytes
    }
    pub fn estimated_time_to_completion_in_seconds(mut self, input: i64) -> Self {
        self.estimated_time_to_completion_in_seconds = ::std::option::Option::Some(input);
        self
    }
    pub fn set_estimated_time_to_completion_in_seconds(mut self, input: ::std::option::Option<i64>) -> Self {
        self.estimated_time_to_completion_in_seconds = input;
        self
    }
    pub fn get_estimated_time_to_completion_in_seconds(&self) -> &::std::option::Option<i64> {
        &self.estimated_time_to_completion_in_seconds
    }
    pub fn elapsed_time_in_seconds(mut self, input: i64) -> Self {
        self.elapsed_time_in_seconds = ::std::option::Option::Some(input);
        self
    }
    pub fn set_elapsed_time_in_seconds(mut self, input: ::std::option::Option<i64>) -> Self {
        self.elapsed_time_in_seconds = input;
        self
    }
    pub fn get_elapsed_time_in_seconds(&self) -> &::std::option::Option<i64> {
        &self.elapsed_time_in_seconds
    }
    pub fn build(self) -> crate::types::DataTransferProgress {
        crate::types::DataTransferProgress {
            status: self.status,
            current_rate_in_mega_bytes_per_second: self.current_rate_in_mega_bytes_per_second,
            total_data_in_mega_bytes: self.total_data_in_mega_bytes,
            data_transferred_in_mega_bytes: self.data_transferred_in_mega_bytes,
            estimated_time_to_completion_in_seconds: self.estimated_time_to_completion_in_seconds,
            elapsed_time_in_seconds: self.elapsed_time_in_seconds,
        }
    }
}
