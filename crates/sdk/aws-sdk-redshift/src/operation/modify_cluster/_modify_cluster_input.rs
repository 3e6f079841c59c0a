#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct ModifyClusterInput {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub cluster_type: ::std::option::Option<::std::string::String>,
    pub node_type: ::std::option::Option<::std::string::String>,
    pub number_of_nodes: ::std::option::Option<i32>,
    pub cluster_security_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub vpc_security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub master_user_password: ::std::option::Option<::std::string::String>,
    pub cluster_parameter_group_name: ::std::option::Option<::std::string::String>,
    pub automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub cluster_version: ::std::option::Option<::std::string::String>,
    pub allow_version_upgrade: ::std::option::Option<bool>,
    pub hsm_client_certificate_identifier: ::std::option::Option<::std::string::String>,
    pub hsm_configuration_identifier: ::std::option::Option<::std::string::String>,
    pub new_cluster_identifier: ::std::option::Option<::std::string::String>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub elastic_ip: ::std::option::Option<::std::string::String>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub encrypted: ::std::option::Option<bool>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub availability_zone_relocation: ::std::option::Option<bool>,
    pub availability_zone: ::std::option::Option<::std::string::String>,
    pub port: ::std::option::Option<i32>,
    pub manage_master_password: ::std::option::Option<bool>,
    pub master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub ip_address_type: ::std::option::Option<::std::string::String>,
    pub multi_az: ::std::option::Option<bool>,
    pub extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl ModifyClusterInput {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn cluster_type(&self) -> ::std::option::Option<&str> {
        self.cluster_type.as_deref()
    }
    pub fn node_type(&self) -> ::std::option::Option<&str> {
        self.node_type.as_deref()
    }
    pub fn number_of_nodes(&self) -> ::std::option::Option<i32> {
        self.number_of_nodes
    }
    pub fn cluster_security_groups(&self) -> &[::std::string::String] {
        self.cluster_security_groups.as_deref().unwrap_or_default()
    }
    pub fn vpc_security_group_ids(&self) -> &[::std::string::String] {
        self.vpc_security_group_ids.as_deref().unwrap_or_default()
    }
    pub fn master_user_password(&self) -> ::std::option::Option<&str> {
        self.master_user_password.as_deref()
    }
    pub fn cluster_parameter_group_name(&self) -> ::std::option::Option<&str> {
        self.cluster_parameter_group_name.as_deref()
    }
    pub fn automated_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.automated_snapshot_retention_period
    }
    pub fn manual_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.manual_snapshot_retention_period
    }
    pub fn preferred_maintenance_window(&self) -> ::std::option::Option<&str> {
        self.preferred_maintenance_window.as_deref()
    }
    pub fn cluster_version(&self) -> ::std::option::Option<&str> {
        self.cluster_version.as_deref()
    }
    pub fn allow_version_upgrade(&self) -> ::std::option::Option<bool> {
        self.allow_version_upgrade
    }
    pub fn hsm_client_certificate_identifier(&self) -> ::std::option::Option<&str> {
        self.hsm_client_certificate_identifier.as_deref()
    }
    pub fn hsm_configuration_identifier(&self) -> ::std::option::Option<&str> {
        self.hsm_configuration_identifier.as_deref()
    }
    pub fn new_cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.new_cluster_identifier.as_deref()
    }
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn elastic_ip(&self) -> ::std::option::Option<&str> {
        self.elastic_ip.as_deref()
    }
    pub fn enhanced_vpc_routing(&self) -> ::std::option::Option<bool> {
        self.enhanced_vpc_routing
    }
    pub fn maintenance_track_name(&self) -> ::std::option::Option<&str> {
        self.maintenance_track_name.as_deref()
    }
    pub fn encrypted(&self) -> ::std::option::Option<bool> {
        self.encrypted
    }
    pub fn kms_key_id(&self) -> ::std::option::Option<&str> {
        self.kms_key_id.as_deref()
    }
    pub fn availability_zone_relocation(&self) -> ::std::option::Option<bool> {
        self.availability_zone_relocation
    }
    pub fn availability_zone(&self) -> ::std::option::Option<&str> {
        self.availability_zone.as_deref()
    }
    pub fn port(&self) -> ::std::option::Option<i32> {
        self.port
    }
    pub fn manage_master_password(&self) -> ::std::option::Option<bool> {
        self.manage_master_password
    }
    pub fn master_password_secret_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.master_password_secret_kms_key_id.as_deref()
    }
    pub fn ip_address_type(&self) -> ::std::option::Option<&str> {
        self.ip_address_type.as_deref()
    }
    pub fn multi_az(&self) -> ::std::option::Option<bool> {
        self.multi_az
    }
    pub fn extra_compute_for_automatic_optimization(&self) -> ::std::option::Option<bool> {
        self.extra_compute_for_automatic_optimization
    }
}
impl ::std::fmt::Debug for ModifyClusterInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("ModifyClusterInput");
        formatter.field("cluster_identifier", &self.cluster_identifier);
        formatter.field("cluster_type", &self.cluster_type);
        formatter.field("node_type", &self.node_type);
        formatter.field("number_of_nodes", &self.number_of_nodes);
        formatter.field("cluster_security_groups", &self.cluster_security_groups);
        formatter.field("vpc_security_group_ids", &self.vpc_security_group_ids);
        formatter.field("master_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("cluster_parameter_group_name", &self.cluster_parameter_group_name);
        formatter.field("automated_snapshot_retention_period", &self.automated_snapshot_retention_period);
        formatter.field("manual_snapshot_retention_period", &self.manual_snapshot_retention_period);
        formatter.field("preferred_maintenance_window", &self.preferred_maintenance_window);
        formatter.field("cluster_version", &self.cluster_version);
        formatter.field("allow_version_upgrade", &self.allow_version_upgrade);
        formatter.field("hsm_client_certificate_identifier", &self.hsm_client_certificate_identifier);
        formatter.field("hsm_configuration_identifier", &self.hsm_configuration_identifier);
        formatter.field("new_cluster_identifier", &self.new_cluster_identifier);
        formatter.field("publicly_accessible", &self.publicly_accessible);
        formatter.field("elastic_ip", &self.elastic_ip);
        formatter.field("enhanced_vpc_routing", &self.enhanced_vpc_routing);
        formatter.field("maintenance_track_name", &self.maintenance_track_name);
        formatter.field("encrypted", &self.encrypted);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("availability_zone_relocation", &self.availability_zone_relocation);
        formatter.field("availability_zone", &self.availability_zone);
        formatter.field("port", &self.port);
        formatter.field("manage_master_password", &self.manage_master_password);
        formatter.field("master_password_secret_kms_key_id", &self.master_password_secret_kms_key_id);
        formatter.field("ip_address_type", &self.ip_address_type);
        formatter.field("multi_az", &self.multi_az);
        formatter.field("extra_compute_for_automatic_optimization", &self.extra_compute_for_automatic_optimization);
        formatter.finish()
    }
}
impl ModifyClusterInput {
    pub fn builder() -> crate::operation::modify_cluster::builders::ModifyClusterInputBuilder {
        crate::operation::modify_cluster::builders::ModifyClusterInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct ModifyClusterInputBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_type: ::std::option::Option<::std::string::String>,
    pub(crate) node_type: ::std::option::Option<::std::string::String>,
    pub(crate) number_of_nodes: ::std::option::Option<i32>,
    pub(crate) cluster_security_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) vpc_security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) master_user_password: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_parameter_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_version: ::std::option::Option<::std::string::String>,
    pub(crate) allow_version_upgrade: ::std::option::Option<bool>,
    pub(crate) hsm_client_certificate_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) hsm_configuration_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) new_cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) elastic_ip: ::std::option::Option<::std::string::String>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub(crate) encrypted: ::std::option::Option<bool>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) availability_zone_relocation: ::std::option::Option<bool>,
    pub(crate) availability_zone: ::std::option::Option<::std::string::String>,
    pub(crate) port: ::std::option::Option<i32>,
    pub(crate) manage_master_password: ::std::option::Option<bool>,
    pub(crate) master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) ip_address_type: ::std::option::Option<::std::string::String>,
    pub(crate) multi_az: ::std::option::Option<bool>,
    pub(crate) extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl ModifyClusterInputBuilder {
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
    pub fn cluster_security_groups(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.cluster_security_groups.unwrap_or_default();
        v.push(input.into());
        self.cluster_security_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_security_groups(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.cluster_security_groups = input;
        self
    }
    pub fn get_cluster_security_groups(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.cluster_security_groups
    }
    pub fn vpc_security_group_ids(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.vpc_security_group_ids.unwrap_or_default();
        v.push(input.into());
        self.vpc_security_group_ids = ::std::option::Option::Some(v);
        self
    }
    pub fn set_vpc_security_group_ids(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.vpc_security_group_ids = input;
        self
    }
    pub fn get_vpc_security_group_ids(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.vpc_security_group_ids
    }
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
    pub fn cluster_parameter_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_parameter_group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_parameter_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_parameter_group_name = input;
        self
    }
    pub fn get_cluster_parameter_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_parameter_group_name
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
    pub fn preferred_maintenance_window(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.preferred_maintenance_window = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_preferred_maintenance_window(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.preferred_maintenance_window = input;
        self
    }
    pub fn get_preferred_maintenance_window(&self) -> &::std::option::Option<::std::string::String> {
        &self.preferred_maintenance_window
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
    pub fn allow_version_upgrade(mut self, input: bool) -> Self {
        self.allow_version_upgrade = ::std::option::Option::Some(input);
        self
    }
    pub fn set_allow_version_upgrade(mut self, input: ::std::option::Option<bool>) -> Self {
        self.allow_version_upgrade = input;
        self
    }
    pub fn get_allow_version_upgrade(&self) -> &::std::option::Option<bool> {
        &self.allow_version_upgrade
    }
    pub fn hsm_client_certificate_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.hsm_client_certificate_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_hsm_client_certificate_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.hsm_client_certificate_identifier = input;
        self
    }
    pub fn get_hsm_client_certificate_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.hsm_client_certificate_identifier
    }
    pub fn hsm_configuration_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.hsm_configuration_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_hsm_configuration_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.hsm_configuration_identifier = input;
        self
    }
    pub fn get_hsm_configuration_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.hsm_configuration_identifier
    }
    pub fn new_cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.new_cluster_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_new_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.new_cluster_identifier = input;
        self
    }
    pub fn get_new_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.new_cluster_identifier
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
    pub fn elastic_ip(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.elastic_ip = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_elastic_ip(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.elastic_ip = input;
        self
    }
    pub fn get_elastic_ip(&self) -> &::std::option::Option<::std::string::String> {
        &self.elastic_ip
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
    pub fn encrypted(mut self, input: bool) -> Self {
        self.encrypted = ::std::option::Option::Some(input);
        self
    }
    pub fn set_encrypted(mut self, input: ::std::option::Option<bool>) -> Self {
        self.encrypted = input;
        self
    }
    pub fn get_encrypted(&self) -> &::std::option::Option<bool> {
        &self.encrypted
    }
    pub fn kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.kms_key_id = input;
        self
    }
    pub fn get_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.kms_key_id
    }
    pub fn availability_zone_relocation(mut self, input: bool) -> Self {
        self.availability_zone_relocation = ::std::option::Option::Some(input);
        self
    }
    pub fn set_availability_zone_relocation(mut self, input: ::std::option::Option<bool>) -> Self {
        self.availability_zone_relocation = input;
        self
    }
    pub fn get_availability_zone_relocation(&self) -> &::std::option::Option<bool> {
        &self.availability_zone_relocation
    }
    pub fn availability_zone(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.availability_zone = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_availability_zone(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.availability_zone = input;
        self
    }
    pub fn get_availability_zone(&self) -> &::std::option::Option<::std::string::String> {
        &self.availability_zone
    }
    pub fn port(mut self, input: i32) -> Self {
        self.port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.port = input;
        self
    }
    pub fn get_port(&self) -> &::std::option::Option<i32> {
        &self.port
    }
    pub fn manage_master_password(mut self, input: bool) -> Self {
        self.manage_master_password = ::std::option::Option::Some(input);
        self
    }
    pub fn set_manage_master_password(mut self, input: ::std::option::Option<bool>) -> Self {
        self.manage_master_password = input;
        self
    }
    pub fn get_manage_master_password(&self) -> &::std::option::Option<bool> {
        &self.manage_master_password
    }
    pub fn master_password_secret_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.master_password_secret_kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_master_password_secret_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.master_password_secret_kms_key_id = input;
        self
    }
    pub fn get_master_password_secret_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.master_password_secret_kms_key_id
    }
    pub fn ip_address_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_address_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_address_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_address_type = input;
        self
    }
    pub fn get_ip_address_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_address_type
    }
    pub fn multi_az(mut self, input: bool) -> Self {
        self.multi_az = ::std::option::Option::Some(input);
        self
    }
    pub fn set_multi_az(mut self, input: ::std::option::Option<bool>) -> Self {
        self.multi_az = input;
        self
    }
    pub fn get_multi_az(&self) -> &::std::option::Option<bool> {
        &self.multi_az
    }
    pub fn extra_compute_for_automatic_optimization(mut self, input: bool) -> Self {
        self.extra_compute_for_automatic_optimization = ::std::option::Option::Some(input);
        self
    }
    pub fn set_extra_compute_for_automatic_optimization(mut self, input: ::std::option::Option<bool>) -> Self {
        self.extra_compute_for_automatic_optimization = input;
        self
    }
    pub fn get_extra_compute_for_automatic_optimization(&self) -> &::std::option::Option<bool> {
        &self.extra_compute_for_automatic_optimization
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::modify_cluster::ModifyClusterInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::modify_cluster::ModifyClusterInput {
            cluster_identifier: self.cluster_identifier,
            cluster_type: self.cluster_type,
            node_type: self.node_type,
            number_of_nodes: self.number_of_nodes,
            cluster_security_groups: self.cluster_security_groups,
            vpc_security_group_ids: self.vpc_security_group_ids,
            master_user_password: self.master_user_password,
            cluster_parameter_group_name: self.cluster_parameter_group_name,
            automated_snapshot_retention_period: self.automated_snapshot_retention_period,
            manual_snapshot_retention_period: self.manual_snapshot_retention_period,
            preferred_maintenance_window: self.preferred_maintenance_window,
            cluster_version: self.cluster_version,
            allow_version_upgrade: self.allow_version_upgrade,
            hsm_client_certificate_identifier: self.hsm_client_certificate_identifier,
            hsm_configuration_identifier: self.hsm_configuration_identifier,
            new_cluster_identifier: self.new_cluster_identifier,
            publicly_accessible: self.publicly_accessible,
            elastic_ip: self.elastic_ip,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            maintenance_track_name: self.maintenance_track_name,
            encrypted: self.encrypted,
            kms_key_id: self.kms_key_id,
            availability_zone_relocation: self.availability_zone_relocation,
            availability_zone: self.availability_zone,
            port: self.port,
            manage_master_password: self.manage_master_password,
            master_password_secret_kms_key_id: self.master_password_secret_kms_key_id,
            ip_address_type: self.ip_address_type,
            multi_az: self.multi_az,
            extra_compute_for_automatic_optimization: self.extra_compute_for_automatic_optimization,
        })
    }
}
impl ::std::fmt::Debug for ModifyClusterInputBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("ModifyClusterInputBuilder");
        formatter.field("cluster_identifier", &self.cluster_identifier);
        formatter.field("cluster_type", &self.cluster_type);
        formatter.field("node_type", &self.node_type);
        formatter.field("number_of_nodes", &self.number_of_nodes);
        formatter.field("cluster_security_groups", &self.cluster_security_groups);
        formatter.field("vpc_security_group_ids", &self.vpc_security_group_ids);
        formatter.field("master_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("cluster_parameter_group_name", &self.cluster_parameter_group_name);
        formatter.field("automated_snapshot_retention_period", &self.automated_snapshot_retention_period);
        formatter.field("manual_snapshot_retention_period", &self.manual_snapshot_retention_period);
        formatter.field("preferred_maintenance_window", &self.preferred_maintenance_window);
        formatter.field("cluster_version", &self.cluster_version);
        formatter.field("allow_version_upgrade", &self.allow_version_upgrade);
        formatter.field("hsm_client_certificate_identifier", &self.hsm_client_certificate_identifier);
        formatter.field("hsm_configuration_identifier", &self.hsm_configuration_identifier);
        formatter.field("new_cluster_identifier", &self.new_cluster_identifier);
        formatter.field("publicly_accessible", &self.publicly_accessible);
        formatter.field("elastic_ip", &self.elastic_ip);
        formatter.field("enhanced_vpc_routing", &self.enhanced_vpc_routing);
        formatter.field("maintenance_track_name", &self.maintenance_track_name);
        formatter.field("encrypted", &self.encrypted);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("availability_zone_relocation", &self.availability_zone_relocation);
        formatter.field("availability_zone", &self.availability_zone);
        formatter.field("port", &self.port);
        formatter.field("manage_master_password", &self.manage_master_password);
        formatter.field("master_password_secret_kms_key_id", &self.master_password_secret_kms_key_id);
        formatter.field("ip_address_type", &self.ip_address_type);
        formatter.field("multi_az", &self.multi_az);
        formatter.field("extra_compute_for_automatic_optimization", &self.extra_compute_for_automatic_optimization);
        formatter.finish()
    }
}
