#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct PendingModifiedValues {
    pub master_user_password: ::std::option::Option<::std::string::String>,
    pub node_type: ::std::option::Option<::std::string::String>,
    pub number_of_nodes: ::std::option::Option<i32>,
    pub cluster_type: ::std::option::Option<::std::string::String>,
    pub cluster_version: ::std::option::Option<::std::string::String>,
    pub automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub encryption_type: ::std::option::Option<::std::string::String>,
}
impl PendingModifiedValues {
    pub fn master_user_password(&self) -> ::std::option::Option<&str> {
        self.master_user_password.as_deref()
    }
    pub fn node_type(&self) -> ::std::option::Option<&str> {
        self.node_type.as_deref()
    }
    pub fn number_of_nodes(&self) -> ::std::option::Option<i32> {
        self.number_of_nodes
    }
    pub fn cluster_type(&self) -> ::std::option::Option<&str> {
        self.cluster_type.as_deref()
    }
    pub fn cluster_version(&self) -> ::std::option::Option<&str> {
        self.cluster_version.as_deref()
    }
    pub fn automated_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.automated_snapshot_retention_period
    }
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn enhanced_vpc_routing(&self) -> ::std::option::Option<bool> {
        self.enhanced_vpc_routing
    }
    pub fn maintenance_track_name(&self) -> ::std::option::Option<&str> {
        self.maintenance_track_name.as_deref()
    }
    pub fn encryption_type(&self) -> ::std::option::Option<&str> {
        self.encryption_type.as_deref()
    }
}
impl ::std::fmt::Debug for PendingModifiedValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("PendingModifiedValues");
        formatter.field("master_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("node_type", &self.node_type);
        formatter.field("number_of_nodes", &self.number_of_nodes);
        formatter.field("cluster_type", &self.cluster_type);
        formatter.field("cluster_version", &self.cluster_version);
        formatter.field("automated_snapshot_retention_period", &self.automated_snapshot_retention_period);
        formatter.field("cluster_identifier", &self.cluster_identifier);
        formatter.field("publicly_accessible", &self.publicly_accessible);
        formatter.field("enhanced_vpc_routing", &self.enhanced_vpc_routing);
        formatter.field("maintenance_track_name", &self.maintenance_track_name);
        formatter.field("encryption_type", &self.encryption_type);
        formatter.finish()
    }
}
impl PendingModifiedValues {
    pub fn builder() -> crate::types::builders::PendingModifiedValuesBuilder {
        crate::types::builders::PendingModifiedValuesBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct PendingModifiedValuesBuilder {
    pub(crate) master_user_password: ::std::option::Option<::std::string::String>,
    pub(crate) node_type: ::std::option::Option<::std::string::String>,
    pub(crate) number_of_nodes: ::std::option::Option<i32>,
    pub(crate) cluster_type: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_version: ::std::option::Option<::std::string::String>,
    pub(crate) automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub(crate) encryption_type: ::std::option::Option<::std::string::String>,
}
impl PendingModifiedValuesBuilder {
    pub fn master_user_password(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.master_user_password = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_master_user_password(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.master_user_password = input;
        self
    }
    pub fn get_master_user_password(&self) -> &::std::option::Option<::std::string::String> {
        &self.master_user_password
    }
    pub fn node_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.node_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_node_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.node_type = input;
        self
    }
    pub fn get_node_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.node_type
    }
    pub fn number_of_nodes(mut self, input: i32) -> Self {
        self.number_of_nodes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_number_of_nodes(mut self, input: ::std::option::Option<i32>) -> Self {
        self.number_of_nodes = input;
        self
    }
    pub fn get_number_of_nodes(&self) -> &::std::option::Option<i32> {
        &self.number_of_nodes
    }
    pub fn cluster_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_type = input;
        self
    }
    pub fn get_cluster_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_type
    }
    pub fn cluster_version(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_version = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_version(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_version = input;
        self
    }
    pub fn get_cluster_version(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_version
    }
    pub fn automated_snapshot_retention_period(mut self, input: i32) -> Self {
        self.automated_snapshot_retention_period = ::std::option::Option::Some(input);
        self
    }
    pub fn set_automated_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.automated_snapshot_retention_period = input;
        self
    }
    pub fn get_automated_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        &self.automated_snapshot_retention_period
    }
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
    pub fn publicly_accessible(mut self, input: bool) -> Self {
        self.publicly_accessible = ::std::option::Option::Some(input);
        self
    }
    pub fn set_publicly_accessible(mut self, input: ::std::option::Option<bool>) -> Self {
        self.publicly_accessible = input;
        self
    }
    pub fn get_publicly_accessible(&self) -> &::std::option::Option<bool> {
        &self.publicly_accessible
    }
    pub fn enhanced_vpc_routing(mut self, input: bool) -> Self {
        self.enhanced_vpc_routing = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enhanced_vpc_routing(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enhanced_vpc_routing = input;
        self
    }
    pub fn get_enhanced_vpc_routing(&self) -> &::std::option::Option<bool> {
        &self.enhanced_vpc_routing
    }
    pub fn maintenance_track_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.maintenance_track_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_maintenance_track_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.maintenance_track_name = input;
        self
    }
    pub fn get_maintenance_track_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.maintenance_track_name
    }
    pub fn encryption_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.encryption_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_encryption_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.encryption_type = input;
        self
    }
    pub fn get_encryption_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.encryption_type
    }
    pub fn build(self) -> crate::types::PendingModifiedValues {
        crate::types::PendingModifiedValues {
            master_user_password: self.master_user_password,
            node_type: self.node_type,
            number_of_nodes: self.number_of_nodes,
            cluster_type: self.cluster_type,
            cluster_version: self.cluster_version,
            automated_snapshot_retention_period: self.automated_snapshot_retention_period,
            cluster_identifier: self.cluster_identifier,
            publicly_accessible: self.publicly_accessible,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            maintenance_track_name: self.maintenance_track_name,
            encryption_type: self.encryption_type,
        }
    }
}
impl ::std::fmt::Debug for PendingModifiedValuesBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("PendingModifiedValuesBuilder");
        formatter.field("master_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("node_type", &self.node_type);
        formatter.field("number_of_nodes", &self.number_of_nodes);
        formatter.field("cluster_type", &self.cluster_type);
        formatter.field("cluster_version", &self.cluster_version);
        formatter.field("automated_snapshot_retention_period", &self.automated_snapshot_retention_period);
        formatter.field("cluster_identifier", &self.cluster_identifier);
        formatter.field("publicly_accessible", &self.publicly_accessible);
        formatter.field("enhanced_vpc_routing", &self.enhanced_vpc_routing);
        formatter.field("maintenance_track_name", &self.maintenance_track_name);
        formatter.field("encryption_type", &self.encryption_type);
        formatter.finish()
    }
}
