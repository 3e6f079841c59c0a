#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LoggingPublishStatus {
    pub s3_tables: ::std::option::Option<crate::types::S3TablePublishStatus>,
}
impl LoggingPublishStatus {
    pub fn s3_tables(&self) -> ::std::option::Option<&crate::types::S3TablePublishStatus> {
        self.s3_tables.as_ref()
    }
}
impl LoggingPublishStatus {
    pub fn builder() -> crate::types::builders::LoggingPublishStatusBuilder {
        crate::types::builders::LoggingPublishStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LoggingPublishStatusBuilder {
    pub(crate) s3_tables: ::std::option::Option<crate::types::S3TablePublishStatus>,
}
impl LoggingPublishStatusBuilder {
    pub fn s3_tables(mut self, input: crate::types::S3TablePublishStatus) -> Self {
        self.s3_tables = ::std::option::Option::Some(input);
        self
    }
    pub fn set_s3_tables(mut self, input: ::std::option::Option<crate::types::S3TablePublishStatus>) -> Self {
        self.s3_tables = input;
        self
    }
    pub fn get_s3_tables(&self) -> &::std::option::Option<crate::types::S3TablePublishStatus> {
        &self.s3_tables
    }
    pub fn build(self) -> crate::types::LoggingPublishStatus {
        crate::types::LoggingPublishStatus { s3_tables: self.s3_tables }
    }
}
