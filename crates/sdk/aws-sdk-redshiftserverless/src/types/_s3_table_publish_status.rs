#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct S3TablePublishStatus {
    pub s3_tables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub s3_table_namespace: ::std::option::Option<::std::string::String>,
    pub s3_table_granularity: ::std::option::Option<crate::types::S3TableGranularity>,
    pub enabled_all: ::std::option::Option<bool>,
    pub last_ingestion_times: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
}
impl S3TablePublishStatus {
    pub fn s3_tables(&self) -> &[::std::string::String] {
        self.s3_tables.as_deref().unwrap_or_default()
    }
    pub fn s3_table_namespace(&self) -> ::std::option::Option<&str> {
        self.s3_table_namespace.as_deref()
    }
    pub fn s3_table_granularity(&self) -> ::std::option::Option<&crate::types::S3TableGranularity> {
        self.s3_table_granularity.as_ref()
    }
    pub fn enabled_all(&self) -> ::std::option::Option<bool> {
        self.enabled_all
    }
    pub fn last_ingestion_times(&self) -> ::std::option::Option<&::std::collections::HashMap<::std::string::String, ::std::string::String>> {
        self.last_ingestion_times.as_ref()
    }
}
impl S3TablePublishStatus {
    pub fn builder() -> crate::types::builders::S3TablePublishStatusBuilder {
        crate::types::builders::S3TablePublishStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct S3TablePublishStatusBuilder {
    pub(crate) s3_tables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) s3_table_namespace: ::std::option::Option<::std::string::String>,
    pub(crate) s3_table_granularity: ::std::option::Option<crate::types::S3TableGranularity>,
    pub(crate) enabled_all: ::std::option::Option<bool>,
    pub(crate) last_ingestion_times: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
}
impl S3TablePublishStatusBuilder {
    pub fn s3_tables(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.s3_tables.unwrap_or_default();
        v.push(input.into());
        self.s3_tables = ::std::option::Option::Some(v);
        self
    }
    pub fn set_s3_tables(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.s3_tables = input;
        self
    }
    pub fn get_s3_tables(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.s3_tables
    }
    pub fn s3_table_namespace(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.s3_table_namespace = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_s3_table_namespace(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.s3_table_namespace = input;
        self
    }
    pub fn get_s3_table_namespace(&self) -> &::std::option::Option<::std::string::String> {
        &self.s3_table_namespace
    }
    pub fn s3_table_granularity(mut self, input: crate::types::S3TableGranularity) -> Self {
        self.s3_table_granularity = ::std::option::Option::Some(input);
        self
    }
    pub fn set_s3_table_granularity(mut self, input: ::std::option::Option<crate::types::S3TableGranularity>) -> Self {
        self.s3_table_granularity = input;
        self
    }
    pub fn get_s3_table_granularity(&self) -> &::std::option::Option<crate::types::S3TableGranularity> {
        &self.s3_table_granularity
    }
    pub fn enabled_all(mut self, input: bool) -> Self {
        self.enabled_all = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enabled_all(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enabled_all = input;
        self
    }
    pub fn get_enabled_all(&self) -> &::std::option::Option<bool> {
        &self.enabled_all
    }
    pub fn last_ingestion_times(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let mut hash_map = self.last_ingestion_times.unwrap_or_default();
        hash_map.insert(k.into(), v.into());
        self.last_ingestion_times = ::std::option::Option::Some(hash_map);
        self
    }
    pub fn set_last_ingestion_times(
        mut self,
        input: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
    ) -> Self {
        self.last_ingestion_times = input;
        self
    }
    pub fn get_last_ingestion_times(&self) -> &::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>> {
        &self.last_ingestion_times
    }
    pub fn build(self) -> crate::types::S3TablePublishStatus {
        crate::types::S3TablePublishStatus {
            s3_tables: self.s3_tables,
            s3_table_namespace: self.s3_table_namespace,
            s3_table_granularity: self.s3_table_granularity,
            enabled_all: self.enabled_all,
            last_ingestion_times: self.last_ingestion_times,
        }
    }
}
