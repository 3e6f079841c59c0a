#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RestoreFromClusterSnapshotInput {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub snapshot_identifier: ::std::option::Option<::std::string::String>,
    pub snapshot_arn: ::std::option::Option<::std::string::String>,
    pub snapshot_cluster_identifier: ::std::option::Option<::std::string::String>,
    pub port: ::std::option::Option<i32>,
    pub availability_zone: ::std::option::Option<::std::string::String>,
    pub allow_version_upgrade: ::std::option::Option<bool>,
    pub cluster_subnet_group_name: ::std::option::Option<::std::string::String>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub owner_account: ::std::option::Option<::std::string::String>,
    pub hsm_client_certificate_identifier: ::std::option::Option<::std::string::String>,
    pub hsm_configuration_identifier: ::std::option::Option<::std::string::String>,
    pub elastic_ip: ::std::option::Option<::std::string::String>,
    pub cluster_parameter_group_name: ::std::option::Option<::std::string::String>,
    pub cluster_security_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub vpc_security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub node_type: ::std::option::Option<::std::string::String>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub additional_info: ::std::option::Option<::std::string::String>,
    pub iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub snapshot_schedule_identifier: ::std::option::Option<::std::string::String>,
    pub number_of_nodes: ::std::option::Option<i32>,
    pub availability_zone_relocation: ::std::option::Option<bool>,
    pub aqua_configuration_status: ::std::option::Option<crate::types::AquaConfigurationStatus>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub reserved_node_id: ::std::option::Option<::std::string::String>,
    pub target_reserved_node_offering_id: ::std::option::Option<::std::string::String>,
    pub encrypted: ::std::option::Option<bool>,
    pub manage_master_password: ::std::option::Option<bool>,
    pub master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub ip_address_type: ::std::option::Option<::std::string::String>,
    pub multi_az: ::std::option::Option<bool>,
    pub catalog_name: ::std::option::Option<::std::string::String>,
    pub redshift_idc_application_arn: ::std::option::Option<::std::string::String>,
}
impl RestoreFromClusterSnapshotInput {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn snapshot_identifier(&self) -> ::std::option::Option<&str> {
        self.snapshot_identifier.as_deref()
    }
    pub fn snapshot_arn(&self) -> ::std::option::Option<&str> {
        self.snapshot_arn.as_deref()
    }
    pub fn snapshot_cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.snapshot_cluster_identifier.as_deref()
    }
    pub fn port(&self) -> ::std::option::Option<i32> {
        self.port
    }
    pub fn availability_zone(&self) -> ::std::option::Option<&str> {
        self.availability_zone.as_deref()
    }
    pub fn allow_version_upgrade(&self) -> ::std::option::Option<bool> {
        self.allow_version_upgrade
    }
    pub fn cluster_subnet_group_name(&self) -> ::std::option::Option<&str> {
        self.cluster_subnet_group_name.as_deref()
    }
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn owner_account(&self) -> ::std::option::Option<&str> {
        self.owner_account.as_deref()
    }
    pub fn hsm_client_certificate_identifier(&self) -> ::std::option::Option<&str> {
        self.hsm_client_certificate_identifier.as_deref()
    }
    pub fn hsm_configuration_identifier(&self) -> ::std::option::Option<&str> {
        self.hsm_configuration_identifier.as_deref()
    }
    pub fn elastic_ip(&self) -> ::std::option::Option<&str> {
        self.elastic_ip.as_deref()
    }
    pub fn cluster_parameter_group_name(&self) -> ::std::option::Option<&str> {
        self.cluster_parameter_group_name.as_deref()
    }
    pub fn cluster_security_groups(&self) -> &[::std::string::String] {
        self.cluster_security_groups.as_deref().unwrap_or_default()
    }
    pub fn vpc_security_group_ids(&self) -> &[::std::string::String] {
        self.vpc_security_group_ids.as_deref().unwrap_or_default()
    }
    pub fn preferred_maintenance_window(&self) -> ::std::option::Option<&str> {
        self.preferred_maintenance_window.as_deref()
    }
    pub fn automated_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.automated_snapshot_retention_period
    }
    pub fn manual_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.manual_snapshot_retention_period
    }
    pub fn kms_key_id(&self) -> ::std::option::Option<&str> {
        self.kms_key_id.as_deref()
    }
    pub fn node_type(&self) -> ::std::option::Option<&str> {
        self.node_type.as_deref()
    }
    pub fn enhanced_vpc_routing(&self) -> ::std::option::Option<bool> {
        self.enhanced_vpc_routing
    }
    pub fn additional_info(&self) -> ::std::option::Option<&str> {
        self.additional_info.as_deref()
    }
    pub fn iam_roles(&self) -> &[::std::string::String] {
        self.iam_roles.as_deref().unwrap_or_default()
    }
    pub fn maintenance_track_name(&self) -> ::std::option::Option<&str> {
        self.maintenance_track_name.as_deref()
    }
    pub fn snapshot_schedule_identifier(&self) -> ::std::option::Option<&str> {
        self.snapshot_schedule_identifier.as_deref()
    }
    pub fn number_of_nodes(&self) -> ::std::option::Option<i32> {
        self.number_of_nodes
    }
    pub fn availability_zone_relocation(&self) -> ::std::option::Option<bool> {
        self.availability_zone_relocation
    }
    pub fn aqua_configuration_status(&self) -> ::std::option::Option<&crate::types::AquaConfigurationStatus> {
        self.aqua_configuration_status.as_ref()
    }
    pub fn default_iam_role_arn(&self) -> ::std::option::Option<&str> {
        self.default_iam_role_arn.as_deref()
    }
    pub fn reserved_node_id(&self) -> ::std::option::Option<&str> {
        self.reserved_node_id.as_deref()
    }
    pub fn target_reserved_node_offering_id(&self) -> ::std::option::Option<&str> {
        self.target_reserved_node_offering_id.as_deref()
    }
    pub fn encrypted(&self) -> ::std::option::Option<bool> {
        self.encrypted
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
    pub fn catalog_name(&self) -> ::std::option::Option<&str> {
        self.catalog_name.as_deref()
    }
    pub fn redshift_idc_application_arn(&self) -> ::std::option::Option<&str> {
        self.redshift_idc_application_arn.as_deref()
    }
}
impl RestoreFromClusterSnapshotInput {
    pub fn builder() -> crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotInputBuilder {
        crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RestoreFromClusterSnapshotInputBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) snapshot_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) snapshot_arn: ::std::option::Option<::std::string::String>,
    pub(crate) snapshot_cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) port: ::std::option::Option<i32>,
    pub(crate) availability_zone: ::std::option::Option<::std::string::String>,
    pub(crate) allow_version_upgrade: ::std::option::Option<bool>,
    pub(crate) cluster_subnet_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) owner_account: ::std::option::Option<::std::string::String>,
    pub(crate) hsm_client_certificate_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) hsm_configuration_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) elastic_ip: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_parameter_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_security_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) vpc_security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub(crate) automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) node_type: ::std::option::Option<::std::string::String>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) additional_info: ::std::option::Option<::std::string::String>,
    pub(crate) iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub(crate) snapshot_schedule_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) number_of_nodes: ::std::option::Option<i32>,
    pub(crate) availability_zone_relocation: ::std::option::Option<bool>,
    pub(crate) aqua_configuration_status: ::std::option::Option<crate::types::AquaConfigurationStatus>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) reserved_node_id: ::std::option::Option<::std::string::String>,
    pub(crate) target_reserved_node_offering_id: ::std::option::Option<::std::string::String>,
    pub(crate) encrypted: ::std::option::Option<bool>,
    pub(crate) manage_master_password: ::std::option::Option<bool>,
    pub(crate) master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) ip_address_type: ::std::option::Option<::std::string::String>,
    pub(crate) multi_az: ::std::option::Option<bool>,
    pub(crate) catalog_name: ::std::option::Option<::std::string::String>,
    pub(crate) redshift_idc_application_arn: ::std::option::Option<::std::string::String>,
}
impl RestoreFromClusterSnapshotInputBuilder {
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
    pub fn snapshot_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.snapshot_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_snapshot_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.snapshot_identifier = input;
        self
    }
    pub fn get_snapshot_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.snapshot_identifier
    }
    pub fn snapshot_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.snapshot_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_snapshot_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.snapshot_arn = input;
        self
    }
    pub fn get_snapshot_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.snapshot_arn
    }
    pub fn snapshot_cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.snapshot_cluster_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_snapshot_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.snapshot_cluster_identifier = input;
        self
    }
    pub fn get_snapshot_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.snapshot_cluster_identifier
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
    pub fn cluster_subnet_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_subnet_group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_subnet_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_subnet_group_name = input;
        self
    }
    pub fn get_cluster_subnet_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_subnet_group_name
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
    pub fn owner_account(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.owner_account = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_owner_account(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.owner_account = input;
        self
    }
    pub fn get_owner_account(&self) -> &::std::option::Option<::std::string::String> {
        &self.owner_account
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
    pub fn additional_info(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.additional_info = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_additional_info(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.additional_info = input;
        self
    }
    pub fn get_additional_info(&self) -> &::std::option::Option<::std::string::String> {
        &self.additional_info
    }
    pub fn iam_roles(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.iam_roles.unwrap_or_default();
        v.push(input.into());
        self.iam_roles = ::std::option::Option::Some(v);
        self
    }
    pub fn set_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.iam_roles = input;
        self
    }
    pub fn get_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.iam_roles
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
    pub fn snapshot_schedule_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.snapshot_schedule_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_snapshot_schedule_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.snapshot_schedule_identifier = input;
        self
    }
    pub fn get_snapshot_schedule_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.snapshot_schedule_identifier
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
    pub fn aqua_configuration_status(mut self, input: crate::types::AquaConfigurationStatus) -> Self {
        self.aqua_configuration_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_aqua_configuration_status(mut self, input: ::std::option::Option<crate::types::AquaConfigurationStatus>) -> Self {
        self.aqua_configuration_status = input;
        self
    }
    pub fn get_aqua_configuration_status(&self) -> &::std::option::Option<crate::types::AquaConfigurationStatus> {
        &self.aqua_configuration_status
    }
    pub fn default_iam_role_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.default_iam_role_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_default_iam_role_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.default_iam_role_arn = input;
        self
    }
    pub fn get_default_iam_role_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.default_iam_role_arn
    }
    pub fn reserved_node_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.reserved_node_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_reserved_node_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.reserved_node_id = input;
        self
    }
    pub fn get_reserved_node_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.reserved_node_id
    }
    pub fn target_reserved_node_offering_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.target_reserved_node_offering_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_target_reserved_node_offering_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.target_reserved_node_offering_id = input;
        self
    }
    pub fn get_target_reserved_node_offering_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.target_reserved_node_offering_id
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
    pub fn catalog_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.catalog_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_catalog_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.catalog_name = input;
        self
    }
    pub fn get_catalog_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.catalog_name
    }
    pub fn redshift_idc_application_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.redshift_idc_application_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_redshift_idc_application_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.redshift_idc_application_arn = input;
        self
    }
    pub fn get_redshift_idc_application_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.redshift_idc_application_arn
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::restore_from_cluster_snapshot::RestoreFromClusterSnapshotInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::restore_from_cluster_snapshot::RestoreFromClusterSnapshotInput {
            cluster_identifier: self.cluster_identifier,
            snapshot_identifier: self.snapshot_identifier,
            snapshot_arn: self.snapshot_arn,
            snapshot_cluster_identifier: self.snapshot_cluster_identifier,
            port: self.port,
            availability_zone: self.availability_zone,
            allow_version_upgrade: self.allow_version_upgrade,
            cluster_subnet_group_name: self.cluster_subnet_group_name,
            publicly_accessible: self.publicly_accessible,
            owner_account: self.owner_account,
            hsm_client_certificate_identifier: self.hsm_client_certificate_identifier,
            hsm_configuration_identifier: self.hsm_configuration_identifier,
            elastic_ip: self.elastic_ip,
            cluster_parameter_group_name: self.cluster_parameter_group_name,
            cluster_security_groups: self.cluster_security_groups,
            vpc_security_group_ids: self.vpc_security_group_ids,
            preferred_maintenance_window: self.preferred_maintenance_window,
            automated_snapshot_retention_period: self.automated_snapshot_retention_period,
            manual_snapshot_retention_period: self.manual_snapshot_retention_period,
            kms_key_id: self.kms_key_id,
            node_type: self.node_type,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            additional_info: self.additional_info,
            iam_roles: self.iam_roles,
            maintenance_track_name: self.maintenance_track_name,
            snapshot_schedule_identifier: self.snapshot_schedule_identifier,
            number_of_nodes: self.number_of_nodes,
            availability_zone_relocation: self.availability_zone_relocation,
            aqua_configuration_status: self.aqua_configuration_status,
            default_iam_role_arn: self.default_iam_role_arn,
            reserved_node_id: self.reserved_node_id,
            target_reserved_node_offering_id: self.target_reserved_node_offering_id,
            encrypted: self.encrypted,
            manage_master_password: self.manage_master_password,
            master_password_secret_kms_key_id: self.master_password_secret_kms_key_id,
            ip_address_type: self.ip_address_type,
            multi_az: self.multi_az,
            catalog_name: self.catalog_name,
            redshift_idc_application_arn: self.redshift_idc_application_arn,
        })
    }
}
