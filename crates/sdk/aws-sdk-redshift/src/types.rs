pub use crate::types::_aqua_configuration_status::AquaConfigurationStatus;

pub use crate::types::_cluster::Cluster;

pub use crate::types::_cluster_subnet_group::ClusterSubnetGroup;

pub use crate::types::_vpc_endpoint::VpcEndpoint;

pub use crate::types::_s3_table_publish_status::S3TablePublishStatus;

pub use crate::types::_aqua_configuration::AquaConfiguration;

pub use crate::types::_tag::Tag;

pub use crate::types::_endpoint::Endpoint;

pub use crate::types::_pending_modified_values::PendingModifiedValues;

pub use crate::types::_restore_status::RestoreStatus;

pub use crate::types::_data_transfer_progress::DataTransferProgress;

pub use crate::types::_hsm_status::HsmStatus;

pub use crate::types::_cluster_snapshot_copy_status::ClusterSnapshotCopyStatus;

pub use crate::types::_elastic_ip_status::ElasticIpStatus;

pub use crate::types::_schedule_state::ScheduleState;

pub use crate::types::_resize_info::ResizeInfo;

pub use crate::types::_reserved_node_exchange_status::ReservedNodeExchangeStatus;

pub use crate::types::_secondary_cluster_info::SecondaryClusterInfo;

pub use crate::types::_logging_publish_status::LoggingPublishStatus;

pub use crate::types::_vpc_security_group_membership::VpcSecurityGroupMembership;

pub use crate::types::_parameter::Parameter;

pub use crate::types::_aqua_status::AquaStatus;

pub use crate::types::_cluster_security_group_membership::ClusterSecurityGroupMembership;

pub use crate::types::_cluster_parameter_group_status::ClusterParameterGroupStatus;

pub use crate::types::_cluster_node::ClusterNode;

pub use crate::types::_cluster_iam_role::ClusterIamRole;

pub use crate::types::_deferred_maintenance_window::DeferredMaintenanceWindow;

pub use crate::types::_reserved_node_exchange_status_type::ReservedNodeExchangeStatusType;

pub use crate::types::_subnet::Subnet;

pub use crate::types::_network_interface::NetworkInterface;

pub use crate::types::_parameter_apply_type::ParameterApplyType;

pub use crate::types::_availability_zone::AvailabilityZone;

pub use crate::types::_cluster_parameter_status::ClusterParameterStatus;

pub use crate::types::_supported_platform::SupportedPlatform;

mod _aqua_configuration;

mod _aqua_configuration_status;

mod _aqua_status;

mod _availability_zone;

mod _cluster;

mod _cluster_iam_role;

mod _cluster_node;

mod _cluster_parameter_group_status;

mod _cluster_parameter_status;

mod _cluster_security_group_membership;

mod _cluster_snapshot_copy_status;

mod _cluster_subnet_group;

mod _data_transfer_progress;

mod _deferred_maintenance_window;

mod _elastic_ip_status;

mod _endpoint;

mod _hsm_status;

mod _logging_publish_status;

mod _network_interface;

mod _parameter;

mod _parameter_apply_type;

mod _pending_modified_values;

mod _reserved_node_exchange_status;

mod _reserved_node_exchange_status_type;

mod _resize_info;

mod _restore_status;

mod _s3_table_publish_status;

mod _schedule_state;

mod _secondary_cluster_info;

mod _subnet;

mod _supported_platform;

mod _tag;

mod _vpc_endpoint;

mod _vpc_security_group_membership;
pub mod builders;
pub mod error;
