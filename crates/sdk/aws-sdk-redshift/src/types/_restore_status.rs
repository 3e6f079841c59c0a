#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RestoreStatus {
    pub status: ::std::option::Option<::std::string::String>,
    pub current_restore_rate_in_mega_bytes_per_second: ::std::option::Option<f64>,
    pub snapshot_size_in_mega_bytes: ::std::option::Option<i64>,
    pub progress_in_mega_bytes: ::std::option::Option<i64>,
    pub elapsed_time_in_seconds: ::std::option::Option<i64>,
    pub estimated_time_to_completion_in_seconds: ::std::option::Option<i64>,
}
impl RestoreStatus {
    pub fn status(&self) -> ::std::option::Option<&str> {
        self.status.as_deref()
    }
    pub fn current_restore_rate_in_mega_bytes_per_second(&self) -> ::std::option::Option<f64> {
        self.current_restore_rate_in_mega_bytes_per_second
    }
    pub fn snapshot_size_in_mega_bytes(&self) -> ::std::option::Option<i64> {
        self.snapshot_size_in_mega_bytes
    }
    pub fn progress_in_mega_bytes(&self) -> ::std::option::Option<i64> {
        self.progress_in_mega_bytes
    }
    pub fn elapsed_time_in_seconds(&self) -> ::std::option::Option<i64> {
        self.elapsed_time_in_seconds
    }
    pub fn estimated_time_to_completion_in_seconds(&self) -> ::std::option::Option<i64> {
        self.estimated_time_to_completion_in_seconds
    }
}
impl RestoreStatus {
    pub fn builder() -> crate::types::builders::RestoreStatusBuilder {
        crate::types::builders::RestoreStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RestoreStatusBuilder {
    pub(crate) status: ::std::option::Option<::std::string::String>,
    pub(crate) current_restore_rate_in_mega_bytes_per_second: ::std::option::Option<f64>,
    pub(crate) snapshot_size_in_mega_bytes: ::std::option::Option<i64>,
    pub(crate) progress_in_mega_bytes: ::std::option::Option<i64>,
    pub(crate) elapsed_time_in_seconds: ::std::option::Option<i64>,
    pub(crate) estimated_time_to_completion_in_seconds: ::std::option::Option<i64>,
}
impl RestoreStatusBuilder {
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
    pub fn current_restore_rate_in_mega_bytes_per_second(mut self, input: f64) -> Self {
        self.current_restore_rate_in_mega_bytes_per_second = ::std::option::Option::Some(input);
        self
    }
    pub fn set_current_restore_rate_in_mega_bytes_per_second(mut self, input: ::std::option::Option<f64>) -> Self {
        self.current_restore_rate_in_mega_bytes_per_second = input;
        self
    }
    pub fn get_current_restore_rate_in_mega_bytes_per_second(&self) -> &::std::option::Option<f64> {
        &self.current_restore_rate_in_mega_bytes_per_second
    }
    pub fn snapshot_size_in_mega_bytes(mut self, input: i64) -> Self {
        self.snapshot_size_in_mega_bytes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_snapshot_size_in_mega_bytes(mut self, input: ::std::option::Option<i64>) -> Self {
        self.snapshot_size_in_mega_bytes = input;
        self
    }
    pub fn get_snapshot_size_in_mega_bytes(&self) -> &::std::option::Option<i64> {
        &self.snapshot_size_in_mega_bytes
    }
    pub fn progress_in_mega_bytes(mut self, input: i64) -> Self {
        self.progress_in_mega_bytes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_progress_in_mega_bytes(mut self, input: ::std::option::Option<i64>) -> Self {
        self.progress_in_mega_bytes = input;
        self
    }
    pub fn get_progress_in_mega_bytes(&self) -> &::std::option::Option<i64> {
        &self.progress_in_mega_bytes
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
    pub fn build(self) -> crate::types::RestoreStatus {
        crate::types::RestoreStatus {
            status: self.status,
            current_restore_rate_in_mega_bytes_per_second: self.current_restore_rate_in_mega_bytes_per_second,
            snapshot_size_in_mega_bytes: self.snapshot_size_in_mega_bytes,
            progress_in_mega_bytes: self.progress_in_mega_bytes,
            elapsed_time_in_seconds: self.elapsed_time_in_seconds,
            estimated_time_to_completion_in_seconds: self.estimated_time_to_completion_in_seconds,
        }
    }
}
