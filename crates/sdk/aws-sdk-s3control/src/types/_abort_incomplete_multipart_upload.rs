#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: i32,
}
impl AbortIncompleteMultipartUpload {
    pub fn days_after_initiation(&self) -> i32 {
        self.days_after_initiation
    }
}
impl AbortIncompleteMultipartUpload {
    pub fn builder() -> crate::types::builders::AbortIncompleteMultipartUploadBuilder {
        crate::types::builders::AbortIncompleteMultipartUploadBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AbortIncompleteMultipartUploadBuilder {
    pub(crate) days_after_initiation: ::std::option::Option<i32>,
}
impl AbortIncompleteMultipartUploadBuilder {
    pub fn days_after_initiation(mut self, input: i32) -> Self {
        self.days_after_initiation = ::std::option::Option::Some(input);
        self
    }
    pub fn set_days_after_initiation(mut self, input: ::std::option::Option<i32>) -> Self {
        self.days_after_initiation = input;
        self
    }
    pub fn get_days_after_initiation(&self) -> &::std::option::Option<i32> {
        &self.days_after_initiation
    }
    pub fn build(self) -> crate::types::AbortIncompleteMultipartUpload {
        crate::types::AbortIncompleteMultipartUpload {
            days_after_initiation: self.days_after_initiation.unwrap_or_default(),
        }
    }
}
