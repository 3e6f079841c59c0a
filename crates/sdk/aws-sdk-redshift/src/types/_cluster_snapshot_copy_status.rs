#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterSnapshotCopyStatus {
    pub destination_region: ::std::option::Option<::std::string::String>,
    pub retention_period: ::std::option::Option<i64>,
    pub manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub snapshot_copy_grant_name: ::std::option::Option<::std::string::String>,
}
impl ClusterSnapshotCopyStatus {
    pub fn destination_region(&self) -> ::std::option::Option<&str> {
        self.destination_region.as_deref()
    }
    pub fn retention_period(&self) -> ::std::option::Option<i64> {
        self.retention_period
    }
    pub fn manual_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.manual_snapshot_retention_period
    }
    pub fn snapshot_copy_grant_name(&self) -> ::std::option::Option<&str> {
        self.snapshot_copy_grant_name.as_deref()
    }
}
impl ClusterSnapshotCopyStatus {
    pub fn builder() -> crate::types::builders::ClusterSnapshotCopyStatusBuilder {
        crate::types::builders::ClusterSnapshotCopyStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterSnapshotCopyStatusBuilder {
    pub(crate) destination_region: ::std::option::Option<::std::string::String>,
    pub(crate) retention_period: ::std::option::Option<i64>,
    pub(crate) manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) snapshot_copy_grant_name: ::std::option::Option<::std::string::String>,
}
impl ClusterSnapshotCopyStatusBuilder {
    pub fn destination_region(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.destination_region = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_destination_region(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.destination_region = input;
        self
    }
    pub fn get_destination_region(&self) -> &::std::option::Option<::std::string::String> {
        &self.destination_region
    }
    pub fn retention_period(mut self, input: i64) -> Self {
        self.retention_period = ::std::option::Option::Some(input);
        self
    }
    pub fn set_retention_period(mut self, input: ::std::option::Option<i64>) -> Self {
        self.retention_period = input;
        self
    }
    pub fn get_retention_period(&self) -> &::std::option::Option<i64> {
        &self.retention_period
    }
    pub fn manual_snapshot_retention_period(mut self, input: i32) -> Self {
        self.manual_snapshot_retention_period = ::std::option::Option::Some(input);
        self
    }
    pub fn set_manual_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.manual_snapshot_retention_period = input;
        self
    }
    pub fn get_manual_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        &self.manual_snapshot_retention_period
    }
    pub fn snapshot_copy_grant_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.snapshot_copy_grant_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_snapshot_copy_grant_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.snapshot_copy_grant_name = input;
        self
    }
    pub fn get_snapshot_copy_grant_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.snapshot_copy_grant_name
    }
    pub fn build(self) -> crate::types::ClusterSnapshotCopyStatus {
        crate::types::ClusterSnapshotCopyStatus {
            destination_region: self.destination_region,
            retention_period: self.retention_period,
            manual_snapshot_retention_period: self.manual_snapshot_retention_period,
            snapshot_copy_grant_name: self.snapshot_copy_grant_name,
        }
    }
}
