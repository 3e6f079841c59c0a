pub use crate::types::error::_dependent_service_unavailable_fault::DependentServiceUnavailableFault;

pub use crate::types::error::_invalid_reserved_node_state_fault::InvalidReservedNodeStateFault;

pub use crate::types::error::_reserved_node_already_exists_fault::ReservedNodeAlreadyExistsFault;

pub use crate::types::error::_reserved_node_already_migrated_fault::ReservedNodeAlreadyMigratedFault;

pub use crate::types::error::_reserved_node_not_found_fault::ReservedNodeNotFoundFault;

pub use crate::types::error::_reserved_node_offering_not_found_fault::ReservedNodeOfferingNotFoundFault;

pub use crate::types::error::_unsupported_operation_fault::UnsupportedOperationFault;

pub use crate::types::error::_cluster_not_found_fault::ClusterNotFoundFault;

pub use crate::types::error::_cluster_security_group_not_found_fault::ClusterSecurityGroupNotFoundFault;

pub use crate::types::error::_invalid_cluster_security_group_state_fault::InvalidClusterSecurityGroupStateFault;

pub use crate::types::error::_invalid_cluster_state_fault::InvalidClusterStateFault;

pub use crate::types::error::_cluster_snapshot_not_found_fault::ClusterSnapshotNotFoundFault;

pub use crate::types::error::_dependent_service_request_throttling_fault::DependentServiceRequestThrottlingFault;

pub use crate::types::error::_invalid_cluster_snapshot_state_fault::InvalidClusterSnapshotStateFault;

pub use crate::types::error::_limit_exceeded_fault::LimitExceededFault;

pub use crate::types::error::_invalid_retention_period_fault::InvalidRetentionPeriodFault;

pub use crate::types::error::_cluster_snapshot_already_exists_fault::ClusterSnapshotAlreadyExistsFault;

pub use crate::types::error::_cluster_snapshot_quota_exceeded_fault::ClusterSnapshotQuotaExceededFault;

pub use crate::types::error::_cluster_already_exists_fault::ClusterAlreadyExistsFault;

pub use crate::types::error::_cluster_parameter_group_not_found_fault::ClusterParameterGroupNotFoundFault;

pub use crate::types::error::_cluster_quota_exceeded_fault::ClusterQuotaExceededFault;

pub use crate::types::error::_cluster_subnet_group_not_found_fault::ClusterSubnetGroupNotFoundFault;

pub use crate::types::error::_dependent_service_access_denied_fault::DependentServiceAccessDeniedFault;

pub use crate::types::error::_hsm_client_certificate_not_found_fault::HsmClientCertificateNotFoundFault;

pub use crate::types::error::_hsm_configuration_not_found_fault::HsmConfigurationNotFoundFault;

pub use crate::types::error::_insufficient_cluster_capacity_fault::InsufficientClusterCapacityFault;

pub use crate::types::error::_invalid_cluster_subnet_group_state_fault::InvalidClusterSubnetGroupStateFault;

pub use crate::types::error::_invalid_cluster_track_fault::InvalidClusterTrackFault;

pub use crate::types::error::_invalid_elastic_ip_fault::InvalidElasticIpFault;

pub use crate::types::error::_invalid_subnet::InvalidSubnet;

pub use crate::types::error::_invalid_tag_fault::InvalidTagFault;

pub use crate::types::error::_invalid_vpc_network_state_fault::InvalidVpcNetworkStateFault;

pub use crate::types::error::_ipv6_cidr_block_not_found_fault::Ipv6CidrBlockNotFoundFault;

pub use crate::types::error::_number_of_nodes_per_cluster_limit_exceeded_fault::NumberOfNodesPerClusterLimitExceededFault;

pub use crate::types::error::_number_of_nodes_quota_exceeded_fault::NumberOfNodesQuotaExceededFault;

pub use crate::types::error::_redshift_idc_application_not_exists_fault::RedshiftIdcApplicationNotExistsFault;

pub use crate::types::error::_snapshot_schedule_not_found_fault::SnapshotScheduleNotFoundFault;

pub use crate::types::error::_tag_limit_exceeded_fault::TagLimitExceededFault;

pub use crate::types::error::_unauthorized_operation::UnauthorizedOperation;

pub use crate::types::error::_custom_cname_association_fault::CustomCnameAssociationFault;

pub use crate::types::error::_resource_not_found_fault::ResourceNotFoundFault;

pub use crate::types::error::_access_to_snapshot_denied_fault::AccessToSnapshotDeniedFault;

pub use crate::types::error::_table_limit_exceeded_fault::TableLimitExceededFault;

pub use crate::types::error::_unsupported_option_fault::UnsupportedOptionFault;

pub use crate::types::error::_invalid_restore_fault::InvalidRestoreFault;

mod _access_to_snapshot_denied_fault;

mod _cluster_already_exists_fault;

mod _cluster_not_found_fault;

mod _cluster_parameter_group_not_found_fault;

mod _cluster_quota_exceeded_fault;

mod _cluster_security_group_not_found_fault;

mod _cluster_snapshot_already_exists_fault;

mod _cluster_snapshot_not_found_fault;

mod _cluster_snapshot_quota_exceeded_fault;

mod _cluster_subnet_group_not_found_fault;

mod _custom_cname_association_fault;

mod _dependent_service_access_denied_fault;

mod _dependent_service_request_throttling_fault;

mod _dependent_service_unavailable_fault;

mod _hsm_client_certificate_not_found_fault;

mod _hsm_configuration_not_found_fault;

mod _insufficient_cluster_capacity_fault;

mod _invalid_cluster_security_group_state_fault;

mod _invalid_cluster_snapshot_state_fault;

mod _invalid_cluster_state_fault;

mod _invalid_cluster_subnet_group_state_fault;

mod _invalid_cluster_track_fault;

mod _invalid_elastic_ip_fault;

mod _invalid_reserved_node_state_fault;

mod _invalid_restore_fault;

mod _invalid_retention_period_fault;

mod _invalid_subnet;

mod _invalid_tag_fault;

mod _invalid_vpc_network_state_fault;

mod _ipv6_cidr_block_not_found_fault;

mod _limit_exceeded_fault;

mod _number_of_nodes_per_cluster_limit_exceeded_fault;

mod _number_of_nodes_quota_exceeded_fault;

mod _redshift_idc_application_not_exists_fault;

mod _reserved_node_already_exists_fault;

mod _reserved_node_already_migrated_fault;

mod _reserved_node_not_found_fault;

mod _reserved_node_offering_not_found_fault;

mod _resource_not_found_fault;

mod _snapshot_schedule_not_found_fault;

mod _table_limit_exceeded_fault;

mod _tag_limit_exceeded_fault;

mod _unauthorized_operation;

mod _unsupported_operation_fault;

mod _unsupported_option_fault;
pub mod builders;
