pub use crate::types::error::_dependent_service_unavailable_fault::DependentServiceUnavailableFaultBuilder;

pub use crate::types::error::_invalid_reserved_node_state_fault::InvalidReservedNodeStateFaultBuilder;

pub use crate::types::error::_reserved_node_already_exists_fault::ReservedNodeAlreadyExistsFaultBuilder;

pub use crate::types::error::_reserved_node_already_migrated_fault::ReservedNodeAlreadyMigratedFaultBuilder;

pub use crate::types::error::_reserved_node_not_found_fault::ReservedNodeNotFoundFaultBuilder;

pub use crate::types::error::_reserved_node_offering_not_found_fault::ReservedNodeOfferingNotFoundFaultBuilder;

pub use crate::types::error::_unsupported_operation_fault::UnsupportedOperationFaultBuilder;

pub use crate::types::error::_cluster_not_found_fault::ClusterNotFoundFaultBuilder;

pub use crate::types::error::_cluster_security_group_not_found_fault::ClusterSecurityGroupNotFoundFaultBuilder;

pub use crate::types::error::_invalid_cluster_security_group_state_fault::InvalidClusterSecurityGroupStateFaultBuilder;

pub use crate::types::error::_invalid_cluster_state_fault::InvalidClusterStateFaultBuilder;

pub use crate::types::error::_cluster_snapshot_not_found_fault::ClusterSnapshotNotFoundFaultBuilder;

pub use crate::types::error::_dependent_service_request_throttling_fault::DependentServiceRequestThrottlingFaultBuilder;

pub use crate::types::error::_invalid_cluster_snapshot_state_fault::InvalidClusterSnapshotStateFaultBuilder;

pub use crate::types::error::_limit_exceeded_fault::LimitExceededFaultBuilder;

pub use crate::types::error::_invalid_retention_period_fault::InvalidRetentionPeriodFaultBuilder;

pub use crate::types::error::_cluster_snapshot_already_exists_fault::ClusterSnapshotAlreadyExistsFaultBuilder;

pub use crate::types::error::_cluster_snapshot_quota_exceeded_fault::ClusterSnapshotQuotaExceededFaultBuilder;

pub use crate::types::error::_cluster_already_exists_fault::ClusterAlreadyExistsFaultBuilder;

pub use crate::types::error::_cluster_parameter_group_not_found_fault::ClusterParameterGroupNotFoundFaultBuilder;

pub use crate::types::error::_cluster_quota_exceeded_fault::ClusterQuotaExceededFaultBuilder;

pub use crate::types::error::_cluster_subnet_group_not_found_fault::ClusterSubnetGroupNotFoundFaultBuilder;

pub use crate::types::error::_dependent_service_access_denied_fault::DependentServiceAccessDeniedFaultBuilder;

pub use crate::types::error::_hsm_client_certificate_not_found_fault::HsmClientCertificateNotFoundFaultBuilder;

pub use crate::types::error::_hsm_configuration_not_found_fault::HsmConfigurationNotFoundFaultBuilder;

pub use crate::types::error::_insufficient_cluster_capacity_fault::InsufficientClusterCapacityFaultBuilder;

pub use crate::types::error::_invalid_cluster_subnet_group_state_fault::InvalidClusterSubnetGroupStateFaultBuilder;

pub use crate::types::error::_invalid_cluster_track_fault::InvalidClusterTrackFaultBuilder;

pub use crate::types::error::_invalid_elastic_ip_fault::InvalidElasticIpFaultBuilder;

pub use crate::types::error::_invalid_subnet::InvalidSubnetBuilder;

pub use crate::types::error::_invalid_tag_fault::InvalidTagFaultBuilder;

pub use crate::types::error::_invalid_vpc_network_state_fault::InvalidVpcNetworkStateFaultBuilder;

pub use crate::types::error::_ipv6_cidr_block_not_found_fault::Ipv6CidrBlockNotFoundFaultBuilder;

pub use crate::types::error::_number_of_nodes_per_cluster_limit_exceeded_fault::NumberOfNodesPerClusterLimitExceededFaultBuilder;

pub use crate::types::error::_number_of_nodes_quota_exceeded_fault::NumberOfNodesQuotaExceededFaultBuilder;

pub use crate::types::error::_redshift_idc_application_not_exists_fault::RedshiftIdcApplicationNotExistsFaultBuilder;

pub use crate::types::error::_snapshot_schedule_not_found_fault::SnapshotScheduleNotFoundFaultBuilder;

pub use crate::types::error::_tag_limit_exceeded_fault::TagLimitExceededFaultBuilder;

pub use crate::types::error::_unauthorized_operation::UnauthorizedOperationBuilder;

pub use crate::types::error::_custom_cname_association_fault::CustomCnameAssociationFaultBuilder;

pub use crate::types::error::_resource_not_found_fault::ResourceNotFoundFaultBuilder;

pub use crate::types::error::_access_to_snapshot_denied_fault::AccessToSnapshotDeniedFaultBuilder;

pub use crate::types::error::_table_limit_exceeded_fault::TableLimitExceededFaultBuilder;

pub use crate::types::error::_unsupported_option_fault::UnsupportedOptionFaultBuilder;

pub use crate::types::error::_invalid_restore_fault::InvalidRestoreFaultBuilder;
