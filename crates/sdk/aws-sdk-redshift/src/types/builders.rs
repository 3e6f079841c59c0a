pub use crate::types::_cluster::ClusterBuilder;

pub use crate::types::_cluster_subnet_group::ClusterSubnetGroupBuilder;

pub use crate::types::_vpc_endpoint::VpcEndpointBuilder;

pub use crate::types::_s3_table_publish_status::S3TablePublishStatusBuilder;

pub use crate::types::_aqua_configuration::AquaConfigurationBuilder;

pub use crate::types::_tag::TagBuilder;

pub use crate::types::_endpoint::EndpointBuilder;

pub use crate::types::_pending_modified_values::PendingModifiedValuesBuilder;

pub use crate::types::_restore_status::RestoreStatusBuilder;

pub use crate::types::_data_transfer_progress::DataTransferProgressBuilder;

pub use crate::types::_hsm_status::HsmStatusBuilder;

pub use crate::types::_cluster_snapshot_copy_status::ClusterSnapshotCopyStatusBuilder;

pub use crate::types::_elastic_ip_status::ElasticIpStatusBuilder;

pub use crate::types::_resize_info::ResizeInfoBuilder;

pub use crate::types::_reserved_node_exchange_status::ReservedNodeExchangeStatusBuilder;

pub use crate::types::_secondary_cluster_info::SecondaryClusterInfoBuilder;

pub use crate::types::_logging_publish_status::LoggingPublishStatusBuilder;

pub use crate::types::_vpc_security_group_membership::VpcSecurityGroupMembershipBuilder;

pub use crate::types::_parameter::ParameterBuilder;

pub use crate::types::_cluster_security_group_membership::ClusterSecurityGroupMembershipBuilder;

pub use crate::types::_cluster_parameter_group_status::ClusterParameterGroupStatusBuilder;

pub use crate::types::_cluster_node::ClusterNodeBuilder;

pub use crate::types::_cluster_iam_role::ClusterIamRoleBuilder;

pub use crate::types::_deferred_maintenance_window::DeferredMaintenanceWindowBuilder;

pub use crate::types::_subnet::SubnetBuilder;

pub use crate::types::_network_interface::NetworkInterfaceBuilder;

pub use crate::types::_availability_zone::AvailabilityZoneBuilder;

pub use crate::types::_cluster_parameter_status::ClusterParameterStatusBuilder;

pub use crate::types::_supported_platform::SupportedPlatformBuilder;
