#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Cluster {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub node_type: ::std::option::Option<::std::string::String>,
    pub cluster_status: ::std::option::Option<::std::string::String>,
    pub cluster_availability_status: ::std::option::Option<::std::string::String>,
    pub modify_status: ::std::option::Option<::std::string::String>,
    pub master_username: ::std::option::Option<::std::string::String>,
    pub db_name: ::std::option::Option<::std::string::String>,
    pub endpoint: ::std::option::Option<crate::types::Endpoint>,
    pub cluster_create_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub cluster_security_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSecurityGroupMembership>>,
    pub vpc_security_groups: ::std::option::Option<::std::vec::Vec<crate::types::VpcSecurityGroupMembership>>,
    pub cluster_parameter_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterGroupStatus>>,
    pub cluster_subnet_group_name: ::std::option::Option<::std::string::String>,
    pub vpc_id: ::std::option::Option<::std::string::String>,
    pub availability_zone: ::std::option::Option<::std::string::String>,
    pub preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub pending_modified_values: ::std::option::Option<crate::types::PendingModifiedValues>,
    pub cluster_version: ::std::option::Option<::std::string::String>,
    pub allow_version_upgrade: ::std::option::Option<bool>,
    pub number_of_nodes: ::std::option::Option<i32>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub encrypted: ::std::option::Option<bool>,
    pub restore_status: ::std::option::Option<crate::types::RestoreStatus>,
    pub data_transfer_progress: ::std::option::Option<crate::types::DataTransferProgress>,
    pub hsm_status: ::std::option::Option<crate::types::HsmStatus>,
    pub cluster_snapshot_copy_status: ::std::option::Option<crate::types::ClusterSnapshotCopyStatus>,
    pub cluster_public_key: ::std::option::Option<::std::string::String>,
    pub cluster_nodes: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>,
    pub elastic_ip_status: ::std::option::Option<crate::types::ElasticIpStatus>,
    pub cluster_revision_number: ::std::option::Option<::std::string::String>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub iam_roles: ::std::option::Option<::std::vec::Vec<crate::types::ClusterIamRole>>,
    pub pending_actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub elastic_resize_number_of_node_options: ::std::option::Option<::std::string::String>,
    pub deferred_maintenance_windows: ::std::option::Option<::std::vec::Vec<crate::types::DeferredMaintenanceWindow>>,
    pub snapshot_schedule_identifier: ::std::option::Option<::std::string::String>,
    pub snapshot_schedule_state: ::std::option::Option<crate::types::ScheduleState>,
    pub expected_next_snapshot_schedule_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub expected_next_snapshot_schedule_time_status: ::std::option::Option<::std::string::String>,
    pub next_maintenance_window_start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub resize_info: ::std::option::Option<crate::types::ResizeInfo>,
    pub availability_zone_relocation_status: ::std::option::Option<::std::string::String>,
    pub cluster_namespace_arn: ::std::option::Option<::std::string::String>,
    pub total_storage_capacity_in_mega_bytes: ::std::option::Option<i64>,
    pub aqua_configuration: ::std::option::Option<crate::types::AquaConfiguration>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub reserved_node_exchange_status: ::std::option::Option<crate::types::ReservedNodeExchangeStatus>,
    pub custom_domain_name: ::std::option::Option<::std::string::String>,
    pub custom_domain_certificate_arn: ::std::option::Option<::std::string::String>,
    pub custom_domain_certificate_expiry_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub master_password_secret_arn: ::std::option::Option<::std::string::String>,
    pub master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub ip_address_type: ::std::option::Option<::std::string::String>,
    pub multi_az: ::std::option::Option<::std::string::String>,
    pub multi_az_secondary: ::std::option::Option<crate::types::SecondaryClusterInfo>,
    pub lakehouse_registration_status: ::std::option::Option<::std::string::String>,
    pub catalog_arn: ::std::option::Option<::std::string::String>,
    pub extra_compute_for_automatic_optimization: ::std::option::Option<::std::string::String>,
    pub logging_publish_status: ::std::option::Option<crate::types::LoggingPublishStatus>,
}
impl Cluster {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn node_type(&self) -> ::std::option::Option<&str> {
        self.node_type.as_deref()
    }
    pub fn cluster_status(&self) -> ::std::option::Option<&str> {
        self.cluster_status.as_deref()
    }
    pub fn cluster_availability_status(&self) -> ::std::option::Option<&str> {
        self.cluster_availability_status.as_deref()
    }
    pub fn modify_status(&self) -> ::std::option::Option<&str> {
        self.modify_status.as_deref()
    }
    pub fn master_username(&self) -> ::std::option::Option<&str> {
        self.master_username.as_deref()
    }
    pub fn db_name(&self) -> ::std::option::Option<&str> {
        self.db_name.as_deref()
    }
    pub fn endpoint(&self) -> ::std::option::Option<&crate::types::Endpoint> {
        self.endpoint.as_ref()
    }
    pub fn cluster_create_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.cluster_create_time.as_ref()
    }
    pub fn automated_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.automated_snapshot_retention_period
    }
    pub fn manual_snapshot_retention_period(&self) -> ::std::option::Option<i32> {
        self.manual_snapshot_retention_period
    }
    pub fn cluster_security_groups(&self) -> &[crate::types::ClusterSecurityGroupMembership] {
        self.cluster_security_groups.as_deref().unwrap_or_default()
    }
    pub fn vpc_security_groups(&self) -> &[crate::types::VpcSecurityGroupMembership] {
        self.vpc_security_groups.as_deref().unwrap_or_default()
    }
    pub fn cluster_parameter_groups(&self) -> &[crate::types::ClusterParameterGroupStatus] {
        self.cluster_parameter_groups.as_deref().unwrap_or_default()
    }
    pub fn cluster_subnet_group_name(&self) -> ::std::option::Option<&str> {
        self.cluster_subnet_group_name.as_deref()
    }
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
    pub fn availability_zone(&self) -> ::std::option::Option<&str> {
        self.availability_zone.as_deref()
    }
    pub fn preferred_maintenance_window(&self) -> ::std::option::Option<&str> {
        self.preferred_maintenance_window.as_deref()
    }
    pub fn pending_modified_values(&self) -> ::std::option::Option<&crate::types::PendingModifiedValues> {
        self.pending_modified_values.as_ref()
    }
    pub fn cluster_version(&self) -> ::std::option::Option<&str> {
        self.cluster_version.as_deref()
    }
    pub fn allow_version_upgrade(&self) -> ::std::option::Option<bool> {
        self.allow_version_upgrade
    }
    pub fn number_of_nodes(&self) -> ::std::option::Option<i32> {
        self.number_of_nodes
    }
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn encrypted(&self) -> ::std::option::Option<bool> {
        self.encrypted
    }
    pub fn restore_status(&self) -> ::std::option::Option<&crate::types::RestoreStatus> {
        self.restore_status.as_ref()
    }
    pub fn data_transfer_progress(&self) -> ::std::option::Option<&crate::types::DataTransferProgress> {
        self.data_transfer_progress.as_ref()
    }
    pub fn hsm_status(&self) -> ::std::option::Option<&crate::types::HsmStatus> {
        self.hsm_status.as_ref()
    }
    pub fn cluster_snapshot_copy_status(&self) -> ::std::option::Option<&crate::types::ClusterSnapshotCopyStatus> {
        self.cluster_snapshot_copy_status.as_ref()
    }
    pub fn cluster_public_key(&self) -> ::std::option::Option<&str> {
        self.cluster_public_key.as_deref()
    }
    pub fn cluster_nodes(&self) -> &[crate::types::ClusterNode] {
        self.cluster_nodes.as_deref().unwrap_or_default()
    }
    pub fn elastic_ip_status(&self) -> ::std::option::Option<&crate::types::ElasticIpStatus> {
        self.elastic_ip_status.as_ref()
    }
    pub fn cluster_revision_number(&self) -> ::std::option::Option<&str> {
        self.cluster_revision_number.as_deref()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn kms_key_id(&self) -> ::std::option::Option<&str> {
        self.kms_key_id.as_deref()
    }
    pub fn enhanced_vpc_routing(&self) -> ::std::option::Option<bool> {
        self.enhanced_vpc_routing
    }
    pub fn iam_roles(&self) -> &[crate::types::ClusterIamRole] {
        self.iam_roles.as_deref().unwrap_or_default()
    }
    pub fn pending_actions(&self) -> &[::std::string::String] {
        self.pending_actions.as_deref().unwrap_or_default()
    }
    pub fn maintenance_track_name(&self) -> ::std::option::Option<&str> {
        self.maintenance_track_name.as_deref()
    }
    pub fn elastic_resize_number_of_node_options(&self) -> ::std::option::Option<&str> {
        self.elastic_resize_number_of_node_options.as_deref()
    }
    pub fn deferred_maintenance_windows(&self) -> &[crate::types::DeferredMaintenanceWindow] {
        self.deferred_maintenance_windows.as_deref().unwrap_or_default()
    }
    pub fn snapshot_schedule_identifier(&self) -> ::std::option::Option<&str> {
        self.snapshot_schedule_identifier.as_deref()
    }
    pub fn snapshot_schedule_state(&self) -> ::std::option::Option<&crate::types::ScheduleState> {
        self.snapshot_schedule_state.as_ref()
    }
    pub fn expected_next_snapshot_schedule_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.expected_next_snapshot_schedule_time.as_ref()
    }
    pub fn expected_next_snapshot_schedule_time_status(&self) -> ::std::option::Option<&str> {
        self.expected_next_snapshot_schedule_time_status.as_deref()
    }
    pub fn next_maintenance_window_start_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.next_maintenance_window_start_time.as_ref()
    }
    pub fn resize_info(&self) -> ::std::option::Option<&crate::types::ResizeInfo> {
        self.resize_info.as_ref()
    }
    pub fn availability_zone_relocation_status(&self) -> ::std::option::Option<&str> {
        self.availability_zone_relocation_status.as_deref()
    }
    pub fn cluster_namespace_arn(&self) -> ::std::option::Option<&str> {
        self.cluster_namespace_arn.as_deref()
    }
    pub fn total_storage_capacity_in_mega_bytes(&self) -> ::std::option::Option<i64> {
        self.total_storage_capacity_in_mega_bytes
    }
    pub fn aqua_configuration(&self) -> ::std::option::Option<&crate::types::AquaConfiguration> {
        self.aqua_configuration.as_ref()
    }
    pub fn default_iam_role_arn(&self) -> ::std::option::Option<&str> {
        self.default_iam_role_arn.as_deref()
    }
    pub fn reserved_node_exchange_status(&self) -> ::std::option::Option<&crate::types::ReservedNodeExchangeStatus> {
        self.reserved_node_exchange_status.as_ref()
    }
    pub fn custom_domain_name(&self) -> ::std::option::Option<&str> {
        self.custom_domain_name.as_deref()
    }
    pub fn custom_domain_certificate_arn(&self) -> ::std::option::Option<&str> {
        self.custom_domain_certificate_arn.as_deref()
    }
    pub fn custom_domain_certificate_expiry_date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.custom_domain_certificate_expiry_date.as_ref()
    }
    pub fn master_password_secret_arn(&self) -> ::std::option::Option<&str> {
        self.master_password_secret_arn.as_deref()
    }
    pub fn master_password_secret_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.master_password_secret_kms_key_id.as_deref()
    }
    pub fn ip_address_type(&self) -> ::std::option::Option<&str> {
        self.ip_address_type.as_deref()
    }
    pub fn multi_az(&self) -> ::std::option::Option<&str> {
        self.multi_az.as_deref()
    }
    pub fn multi_az_secondary(&self) -> ::std::option::Option<&crate::types::SecondaryClusterInfo> {
        self.multi_az_secondary.as_ref()
    }
    pub fn lakehouse_registration_status(&self) -> ::std::option::Option<&str> {
        self.lakehouse_registration_status.as_deref()
    }
    pub fn catalog_arn(&self) -> ::std::option::Option<&str> {
        self.catalog_arn.as_deref()
    }
    pub fn extra_compute_for_automatic_optimization(&self) -> ::std::option::Option<&str> {
        self.extra_compute_for_automatic_optimization.as_deref()
    }
    pub fn logging_publish_status(&self) -> ::std::option::Option<&crate::types::LoggingPublishStatus> {
        self.logging_publish_status.as_ref()
    }
}
impl Cluster {
    pub fn builder() -> crate::types::builders::ClusterBuilder {
        crate::types::builders::ClusterBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) node_type: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_status: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_availability_status: ::std::option::Option<::std::string::String>,
    pub(crate) modify_status: ::std::option::Option<::std::string::String>,
    pub(crate) master_username: ::std::option::Option<::std::string::String>,
    pub(crate) db_name: ::std::option::Option<::std::string::String>,
    pub(crate) endpoint: ::std::option::Option<crate::types::Endpoint>,
    pub(crate) cluster_create_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) automated_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) manual_snapshot_retention_period: ::std::option::Option<i32>,
    pub(crate) cluster_security_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSecurityGroupMembership>>,
    pub(crate) vpc_security_groups: ::std::option::Option<::std::vec::Vec<crate::types::VpcSecurityGroupMembership>>,
    pub(crate) cluster_parameter_groups: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterGroupStatus>>,
    pub(crate) cluster_subnet_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
    pub(crate) availability_zone: ::std::option::Option<::std::string::String>,
    pub(crate) preferred_maintenance_window: ::std::option::Option<::std::string::String>,
    pub(crate) pending_modified_values: ::std::option::Option<crate::types::PendingModifiedValues>,
    pub(crate) cluster_version: ::std::option::Option<::std::string::String>,
    pub(crate) allow_version_upgrade: ::std::option::Option<bool>,
    pub(crate) number_of_nodes: ::std::option::Option<i32>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) encrypted: ::std::option::Option<bool>,
    pub(crate) restore_status: ::std::option::Option<crate::types::RestoreStatus>,
    pub(crate) data_transfer_progress: ::std::option::Option<crate::types::DataTransferProgress>,
    pub(crate) hsm_status: ::std::option::Option<crate::types::HsmStatus>,
    pub(crate) cluster_snapshot_copy_status: ::std::option::Option<crate::types::ClusterSnapshotCopyStatus>,
    pub(crate) cluster_public_key: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_nodes: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>,
    pub(crate) elastic_ip_status: ::std::option::Option<crate::types::ElasticIpStatus>,
    pub(crate) cluster_revision_number: ::std::option::Option<::std::string::String>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) iam_roles: ::std::option::Option<::std::vec::Vec<crate::types::ClusterIamRole>>,
    pub(crate) pending_actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) maintenance_track_name: ::std::option::Option<::std::string::String>,
    pub(crate) elastic_resize_number_of_node_options: ::std::option::Option<::std::string::String>,
    pub(crate) deferred_maintenance_windows: ::std::option::Option<::std::vec::Vec<crate::types::DeferredMaintenanceWindow>>,
    pub(crate) snapshot_schedule_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) snapshot_schedule_state: ::std::option::Option<crate::types::ScheduleState>,
    pub(crate) expected_next_snapshot_schedule_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) expected_next_snapshot_schedule_time_status: ::std::option::Option<::std::string::String>,
    pub(crate) next_maintenance_window_start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) resize_info: ::std::option::Option<crate::types::ResizeInfo>,
    pub(crate) availability_zone_relocation_status: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_namespace_arn: ::std::option::Option<::std::string::String>,
    pub(crate) total_storage_capacity_in_mega_bytes: ::std::option::Option<i64>,
    pub(crate) aqua_configuration: ::std::option::Option<crate::types::AquaConfiguration>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) reserved_node_exchange_status: ::std::option::Option<crate::types::ReservedNodeExchangeStatus>,
    pub(crate) custom_domain_name: ::std::option::Option<::std::string::String>,
    pub(crate) custom_domain_certificate_arn: ::std::option::Option<::std::string::String>,
    pub(crate) custom_domain_certificate_expiry_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) master_password_secret_arn: ::std::option::Option<::std::string::String>,
    pub(crate) master_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) ip_address_type: ::std::option::Option<::std::string::String>,
    pub(crate) multi_az: ::std::option::Option<::std::string::String>,
    pub(crate) multi_az_secondary: ::std::option::Option<crate::types::SecondaryClusterInfo>,
    pub(crate) lakehouse_registration_status: ::std::option::Option<::std::string::String>,
    pub(crate) catalog_arn: ::std::option::Option<::std::string::String>,
    pub(crate) extra_compute_for_automatic_optimization: ::std::option::Option<::std::string::String>,
    pub(crate) logging_publish_status: ::std::option::Option<crate::types::LoggingPublishStatus>,
}
impl ClusterBuilder {
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
    pub fn cluster_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_status = input;
        self
    }
    pub fn get_cluster_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_status
    }
    pub fn cluster_availability_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_availability_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_availability_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_availability_status = input;
        self
    }
    pub fn get_cluster_availability_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_availability_status
    }
    pub fn modify_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.modify_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_modify_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.modify_status = input;
        self
    }
    pub fn get_modify_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.modify_status
    }
    pub fn master_username(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.master_username = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_master_username(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.master_username = input;
        self
    }
    pub fn get_master_username(&self) -> &::std::option::Option<::std::string::String> {
        &self.master_username
    }
    pub fn db_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.db_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_db_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.db_name = input;
        self
    }
    pub fn get_db_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.db_name
    }
    pub fn endpoint(mut self, input: crate::types::Endpoint) -> Self {
        self.endpoint = ::std::option::Option::Some(input);
        self
    }
    pub fn set_endpoint(mut self, input: ::std::option::Option<crate::types::Endpoint>) -> Self {
        self.endpoint = input;
        self
    }
    pub fn get_endpoint(&self) -> &::std::option::Option<crate::types::Endpoint> {
        &self.endpoint
    }
    pub fn cluster_create_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.cluster_create_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_cluster_create_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.cluster_create_time = input;
        self
    }
    pub fn get_cluster_create_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.cluster_create_time
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
    pub fn cluster_security_groups(mut self, input: crate::types::ClusterSecurityGroupMembership) -> Self {
        let mut v = self.cluster_security_groups.unwrap_or_default();
        v.push(input);
        self.cluster_security_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_security_groups(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterSecurityGroupMembership>>,
    ) -> Self {
        self.cluster_security_groups = input;
        self
    }
    pub fn get_cluster_security_groups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterSecurityGroupMembership>> {
        &self.cluster_security_groups
    }
    pub fn vpc_security_groups(mut self, input: crate::types::VpcSecurityGroupMembership) -> Self {
        let mut v = self.vpc_security_groups.unwrap_or_default();
        v.push(input);
        self.vpc_security_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_vpc_security_groups(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::VpcSecurityGroupMembership>>) -> Self {
        self.vpc_security_groups = input;
        self
    }
    pub fn get_vpc_security_groups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::VpcSecurityGroupMembership>> {
        &self.vpc_security_groups
    }
    pub fn cluster_parameter_groups(mut self, input: crate::types::ClusterParameterGroupStatus) -> Self {
        let mut v = self.cluster_parameter_groups.unwrap_or_default();
        v.push(input);
        self.cluster_parameter_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_parameter_groups(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterGroupStatus>>) -> Self {
        self.cluster_parameter_groups = input;
        self
    }
    pub fn get_cluster_parameter_groups(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterGroupStatus>> {
        &self.cluster_parameter_groups
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
    pub fn vpc_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_id = input;
        self
    }
    pub fn get_vpc_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_id
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
    pub fn pending_modified_values(mut self, input: crate::types::PendingModifiedValues) -> Self {
        self.pending_modified_values = ::std::option::Option::Some(input);
        self
    }
    pub fn set_pending_modified_values(mut self, input: ::std::option::Option<crate::types::PendingModifiedValues>) -> Self {
        self.pending_modified_values = input;
        self
    }
    pub fn get_pending_modified_values(&self) -> &::std::option::Option<crate::types::PendingModifiedValues> {
        &self.pending_modified_values
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
    pub fn restore_status(mut self, input: crate::types::RestoreStatus) -> Self {
        self.restore_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_restore_status(mut self, input: ::std::option::Option<crate::types::RestoreStatus>) -> Self {
        self.restore_status = input;
        self
    }
    pub fn get_restore_status(&self) -> &::std::option::Option<crate::types::RestoreStatus> {
        &self.restore_status
    }
    pub fn data_transfer_progress(mut self, input: crate::types::DataTransferProgress) -> Self {
        self.data_transfer_progress = ::std::option::Option::Some(input);
        self
    }
    pub fn set_data_transfer_progress(mut self, input: ::std::option::Option<crate::types::DataTransferProgress>) -> Self {
        self.data_transfer_progress = input;
        self
    }
    pub fn get_data_transfer_progress(&self) -> &::std::option::Option<crate::types::DataTransferProgress> {
        &self.data_transfer_progress
    }
    pub fn hsm_status(mut self, input: crate::types::HsmStatus) -> Self {
        self.hsm_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_hsm_status(mut self, input: ::std::option::Option<crate::types::HsmStatus>) -> Self {
        self.hsm_status = input;
        self
    }
    pub fn get_hsm_status(&self) -> &::std::option::Option<crate::types::HsmStatus> {
        &self.hsm_status
    }
    pub fn cluster_snapshot_copy_status(mut self, input: crate::types::ClusterSnapshotCopyStatus) -> Self {
        self.cluster_snapshot_copy_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_cluster_snapshot_copy_status(mut self, input: ::std::option::Option<crate::types::ClusterSnapshotCopyStatus>) -> Self {
        self.cluster_snapshot_copy_status = input;
        self
    }
    pub fn get_cluster_snapshot_copy_status(&self) -> &::std::option::Option<crate::types::ClusterSnapshotCopyStatus> {
        &self.cluster_snapshot_copy_status
    }
    pub fn cluster_public_key(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_public_key = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_public_key(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_public_key = input;
        self
    }
    pub fn get_cluster_public_key(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_public_key
    }
    pub fn cluster_nodes(mut self, input: crate::types::ClusterNode) -> Self {
        let mut v = self.cluster_nodes.unwrap_or_default();
        v.push(input);
        self.cluster_nodes = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_nodes(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>>) -> Self {
        self.cluster_nodes = input;
        self
    }
    pub fn get_cluster_nodes(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterNode>> {
        &self.cluster_nodes
    }
    pub fn elastic_ip_status(mut self, input: crate::types::ElasticIpStatus) -> Self {
        self.elastic_ip_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_elastic_ip_status(mut self, input: ::std::option::Option<crate::types::ElasticIpStatus>) -> Self {
        self.elastic_ip_status = input;
        self
    }
    pub fn get_elastic_ip_status(&self) -> &::std::option::Option<crate::types::ElasticIpStatus> {
        &self.elastic_ip_status
    }
    pub fn cluster_revision_number(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_revision_number = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_revision_number(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_revision_number = input;
        self
    }
    pub fn get_cluster_revision_number(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_revision_number
    }
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
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
    pub fn iam_roles(mut self, input: crate::types::ClusterIamRole) -> Self {
        let mut v = self.iam_roles.unwrap_or_default();
        v.push(input);
        self.iam_roles = ::std::option::Option::Some(v);
        self
    }
    pub fn set_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterIamRole>>) -> Self {
        self.iam_roles = input;
        self
    }
    pub fn get_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterIamRole>> {
        &self.iam_roles
    }
    pub fn pending_actions(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.pending_actions.unwrap_or_default();
        v.push(input.into());
        self.pending_actions = ::std::option::Option::Some(v);
        self
    }
    pub fn set_pending_actions(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.pending_actions = input;
        self
    }
    pub fn get_pending_actions(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.pending_actions
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
    pub fn elastic_resize_number_of_node_options(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.elastic_resize_number_of_node_options = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_elastic_resize_number_of_node_options(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.elastic_resize_number_of_node_options = input;
        self
    }
    pub fn get_elastic_resize_number_of_node_options(&self) -> &::std::option::Option<::std::string::String> {
        &self.elastic_resize_number_of_node_options
    }
    pub fn deferred_maintenance_windows(mut self, input: crate::types::DeferredMaintenanceWindow) -> Self {
        let mut v = self.deferred_maintenance_windows.unwrap_or_default();
        v.push(input);
        self.deferred_maintenance_windows = ::std::option::Option::Some(v);
        self
    }
    pub fn set_deferred_maintenance_windows(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::DeferredMaintenanceWindow>>,
    ) -> Self {
        self.deferred_maintenance_windows = input;
        self
    }
    pub fn get_deferred_maintenance_windows(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::DeferredMaintenanceWindow>> {
        &self.deferred_maintenance_windows
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
    pub fn snapshot_schedule_state(mut self, input: crate::types::ScheduleState) -> Self {
        self.snapshot_schedule_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_snapshot_schedule_state(mut self, input: ::std::option::Option<crate::types::ScheduleState>) -> Self {
        self.snapshot_schedule_state = input;
        self
    }
    pub fn get_snapshot_schedule_state(&self) -> &::std::option::Option<crate::types::ScheduleState> {
        &self.snapshot_schedule_state
    }
    pub fn expected_next_snapshot_schedule_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.expected_next_snapshot_schedule_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_expected_next_snapshot_schedule_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.expected_next_snapshot_schedule_time = input;
        self
    }
    pub fn get_expected_next_snapshot_schedule_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.expected_next_snapshot_schedule_time
    }
    pub fn expected_next_snapshot_schedule_time_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.expected_next_snapshot_schedule_time_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_expected_next_snapshot_schedule_time_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.expected_next_snapshot_schedule_time_status = input;
        self
    }
    pub fn get_expected_next_snapshot_schedule_time_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.expected_next_snapshot_schedule_time_status
    }
    pub fn next_maintenance_window_start_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.next_maintenance_window_start_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_next_maintenance_window_start_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.next_maintenance_window_start_time = input;
        self
    }
    pub fn get_next_maintenance_window_start_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.next_maintenance_window_start_time
    }
    pub fn resize_info(mut self, input: crate::types::ResizeInfo) -> Self {
        self.resize_info = ::std::option::Option::Some(input);
        self
    }
    pub fn set_resize_info(mut self, input: ::std::option::Option<crate::types::ResizeInfo>) -> Self {
        self.resize_info = input;
        self
    }
    pub fn get_resize_info(&self) -> &::std::option::Option<crate::types::ResizeInfo> {
        &self.resize_info
    }
    pub fn availability_zone_relocation_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.availability_zone_relocation_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_availability_zone_relocation_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.availability_zone_relocation_status = input;
        self
    }
    pub fn get_availability_zone_relocation_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.availability_zone_relocation_status
    }
    pub fn cluster_namespace_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_namespace_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_namespace_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_namespace_arn = input;
        self
    }
    pub fn get_cluster_namespace_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_namespace_arn
    }
    pub fn total_storage_capacity_in_mega_bytes(mut self, input: i64) -> Self {
        self.total_storage_capacity_in_mega_bytes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_total_storage_capacity_in_mega_bytes(mut self, input: ::std::option::Option<i64>) -> Self {
        self.total_storage_capacity_in_mega_bytes = input;
        self
    }
    pub fn get_total_storage_capacity_in_mega_bytes(&self) -> &::std::option::Option<i64> {
        &self.total_storage_capacity_in_mega_bytes
    }
    pub fn aqua_configuration(mut self, input: crate::types::AquaConfiguration) -> Self {
        self.aqua_configuration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_aqua_configuration(mut self, input: ::std::option::Option<crate::types::AquaConfiguration>) -> Self {
        self.aqua_configuration = input;
        self
    }
    pub fn get_aqua_configuration(&self) -> &::std::option::Option<crate::types::AquaConfiguration> {
        &self.aqua_configuration
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
    pub fn reserved_node_exchange_status(mut self, input: crate::types::ReservedNodeExchangeStatus) -> Self {
        self.reserved_node_exchange_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_reserved_node_exchange_status(mut self, input: ::std::option::Option<crate::types::ReservedNodeExchangeStatus>) -> Self {
        self.reserved_node_exchange_status = input;
        self
    }
    pub fn get_reserved_node_exchange_status(&self) -> &::std::option::Option<crate::types::ReservedNodeExchangeStatus> {
        &self.reserved_node_exchange_status
    }
    pub fn custom_domain_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_domain_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_domain_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_domain_name = input;
        self
    }
    pub fn get_custom_domain_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_domain_name
    }
    pub fn custom_domain_certificate_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_domain_certificate_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_domain_certificate_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_domain_certificate_arn = input;
        self
    }
    pub fn get_custom_domain_certificate_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_domain_certificate_arn
    }
    pub fn custom_domain_certificate_expiry_date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.custom_domain_certificate_expiry_date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_custom_domain_certificate_expiry_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.custom_domain_certificate_expiry_date = input;
        self
    }
    pub fn get_custom_domain_certificate_expiry_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.custom_domain_certificate_expiry_date
    }
    pub fn master_password_secret_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.master_password_secret_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_master_password_secret_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.master_password_secret_arn = input;
        self
    }
    pub fn get_master_password_secret_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.master_password_secret_arn
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
    pub fn multi_az(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.multi_az = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_multi_az(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.multi_az = input;
        self
    }
    pub fn get_multi_az(&self) -> &::std::option::Option<::std::string::String> {
        &self.multi_az
    }
    pub fn multi_az_secondary(mut self, input: crate::types::SecondaryClusterInfo) -> Self {
        self.multi_az_secondary = ::std::option::Option::Some(input);
        self
    }
    pub fn set_multi_az_secondary(mut self, input: ::std::option::Option<crate::types::SecondaryClusterInfo>) -> Self {
        self.multi_az_secondary = input;
        self
    }
    pub fn get_multi_az_secondary(&self) -> &::std::option::Option<crate::types::SecondaryClusterInfo> {
        &self.multi_az_secondary
    }
    pub fn lakehouse_registration_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.lakehouse_registration_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_lakehouse_registration_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.lakehouse_registration_status = input;
        self
    }
    pub fn get_lakehouse_registration_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.lakehouse_registration_status
    }
    pub fn catalog_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.catalog_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_catalog_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.catalog_arn = input;
        self
    }
    pub fn get_catalog_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.catalog_arn
    }
    pub fn extra_compute_for_automatic_optimization(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.extra_compute_for_automatic_optimization = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_extra_compute_for_automatic_optimization(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.extra_compute_for_automatic_optimization = input;
        self
    }
    pub fn get_extra_compute_for_automatic_optimization(&self) -> &::std::option::Option<::std::string::String> {
        &self.extra_compute_for_automatic_optimization
    }
    pub fn logging_publish_status(mut self, input: crate::types::LoggingPublishStatus) -> Self {
        self.logging_publish_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_logging_publish_status(mut self, input: ::std::option::Option<crate::types::LoggingPublishStatus>) -> Self {
        self.logging_publish_status = input;
        self
    }
    pub fn get_logging_publish_status(&self) -> &::std::option::Option<crate::types::LoggingPublishStatus> {
        &self.logging_publish_status
    }
    pub fn build(self) -> crate::types::Cluster {
        crate::types::Cluster {
            cluster_identifier: self.cluster_identifier,
            node_type: self.node_type,
            cluster_status: self.cluster_status,
            cluster_availability_status: self.cluster_availability_status,
            modify_status: self.modify_status,
            master_username: self.master_username,
            db_name: self.db_name,
            endpoint: self.endpoint,
            cluster_create_time: self.cluster_create_time,
            automated_snapshot_retention_period: self.automated_snapshot_retention_period,
            manual_snapshot_retention_period: self.manual_snapshot_retention_period,
            cluster_security_groups: self.cluster_security_groups,
            vpc_security_groups: self.vpc_security_groups,
            cluster_parameter_groups: self.cluster_parameter_groups,
            cluster_subnet_group_name: self.cluster_subnet_group_name,
            vpc_id: self.vpc_id,
            availability_zone: self.availability_zone,
            preferred_maintenance_window: self.preferred_maintenance_window,
            pending_modified_values: self.pending_modified_values,
            cluster_version: self.cluster_version,
            allow_version_upgrade: self.allow_version_upgrade,
            number_of_nodes: self.number_of_nodes,
            publicly_accessible: self.publicly_accessible,
            encrypted: self.encrypted,
            restore_status: self.restore_status,
            data_transfer_progress: self.data_transfer_progress,
            hsm_status: self.hsm_status,
            cluster_snapshot_copy_status: self.cluster_snapshot_copy_status,
            cluster_public_key: self.cluster_public_key,
            cluster_nodes: self.cluster_nodes,
            elastic_ip_status: self.elastic_ip_status,
            cluster_revision_number: self.cluster_revision_number,
            tags: self.tags,
            kms_key_id: self.kms_key_id,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            iam_roles: self.iam_roles,
            pending_actions: self.pending_actions,
            maintenance_track_name: self.maintenance_track_name,
            elastic_resize_number_of_node_options: self.elastic_resize_number_of_node_options,
            deferred_maintenance_windows: self.deferred_maintenance_windows,
            snapshot_schedule_identifier: self.snapshot_schedule_identifier,
            snapshot_schedule_state: self.snapshot_schedule_state,
            expected_next_snapshot_schedule_time: self.expected_next_snapshot_schedule_time,
            expected_next_snapshot_schedule_time_status: self.expected_next_snapshot_schedule_time_status,
            next_maintenance_window_start_time: self.next_maintenance_window_start_time,
            resize_info: self.resize_info,
            availability_zone_relocation_status: self.availability_zone_relocation_status,
            cluster_namespace_arn: self.cluster_namespace_arn,
            total_storage_capacity_in_mega_bytes: self.total_storage_capacity_in_mega_bytes,
            aqua_configuration: self.aqua_configuration,
            default_iam_role_arn: self.default_iam_role_arn,
            reserved_node_exchange_status: self.reserved_node_exchange_status,
            custom_domain_name: self.custom_domain_name,
            custom_domain_certificate_arn: self.custom_domain_certificate_arn,
            custom_domain_certificate_expiry_date: self.custom_domain_certificate_expiry_date,
            master_password_secret_arn: self.master_password_secret_arn,
            master_password_secret_kms_key_id: self.master_password_secret_kms_key_id,
            ip_address_type: self.ip_address_type,
            multi_az: self.multi_az,
            multi_az_secondary: self.multi_az_secondary,
            lakehouse_registration_status: self.lakehouse_registration_status,
            catalog_arn: self.catalog_arn,
            extra_compute_for_automatic_optimization: self.extra_compute_for_automatic_optimization,
            logging_publish_status: self.logging_publish_status,
        }
    }
}
