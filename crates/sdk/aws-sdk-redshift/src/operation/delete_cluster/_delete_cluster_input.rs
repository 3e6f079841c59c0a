#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeleteClusterInput {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub skip_final_cluster_snapshot: ::std::option::Option<bool>,
    pub final_cluster_snapshot_identifier: ::std::option::Option<::std::string::String>,
    pub final_cluster_snapshot_retention_period: ::std::option::Option<i32>,
}
impl DeleteClusterInput {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn skip_final_cluster_snapshot(&self) -> ::std::option::Option<bool> {
        self.skip_final_cluster_snapshot
    }
    pub fn final_cluster_snapshot_identifier(&self) -> ::std::option::Option<&str> {
        self.final_cluster_snapshot_identifier.as_deref()
    }
    pub fn final_cluster_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.final_cluster_snapshot_retention_period
    }
}
impl DeleteClusterInput {
    pub fn builder() -> crate::operation::delete_cluster::builders::DeleteClusterInputBuilder {
        crate::operation::delete_cluster::builders::DeleteClusterInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeleteClusterInputBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) skip_final_cluster_snapshot: ::std::option::Option<bool>,
    pub(crate) final_cluster_snapshot_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) final_cluster_snapshot_retention_period: ::std::option::Option<i32>,
}
impl DeleteClusterInputBuilder {
    pub fn cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_identifier = input;
        self
    }
    pub fn get_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_identifier
    }
    pub fn skip_final_cluster_snapshot(mut self, input: bool) -> Self {
        self.skip_final_cluster_snapshot = ::std::option::Option::Some(input);
        self
    }
    pub fn set_skip_final_cluster_snapshot(mut self, input: ::std::option::Option<bool>) -> Self {
        self.skip_final_cluster_snapshot = input;
        self
    }
    pub fn get_skip_final_cluster_snapshot(&self) -> &::std::option::Option<bool> {
        &self.skip_final_cluster_snapshot
    }
    pub fn final_cluster_snapshot_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.final_cluster_snapshot_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_final_cluster_snapshot_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.final_cluster_snapshot_identifier = input;
        self
    }
    pub fn get_final_cluster_snapshot_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.final_cluster_snapshot_identifier
    }
    pub fn final_cluster_snapshot_retention_period(mut self, input: i32) -> Self {
        self.final_cluster_snapshot_retention_period = ::std::option::Option::Some(input);
        self
    }
    pub fn set_final_cluster_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.final_cluster_snapshot_retention_period = input;
        self
    }
    pub fn get_final_cluster_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        &self.final_cluster_snapshot_retention_period
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::delete_cluster::DeleteClusterInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::delete_cluster::DeleteClusterInput {
            cluster_identifier: self.cluster_identifier,
            skip_final_cluster_snapshot: self.skip_final_cluster_snapshot,
            final_cluster_snapshot_identifier: self.final_cluster_snapshot_identifier,
            final_cluster_snapshot_retention_period: self.final_cluster_snapshot_retention_period,
        })
    }
}
