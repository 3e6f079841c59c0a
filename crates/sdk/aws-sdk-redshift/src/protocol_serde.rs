pub(crate) fn type_erase_result<O, E>(
    result: ::std::result::Result<O, E>,
) -> ::std::result::Result<
    ::aws_smithy_runtime_api::client::interceptors::context::Output,
    ::aws_smithy_runtime_api::client::orchestrator::OrchestratorError<::aws_smithy_runtime_api::client::interceptors::context::Error>,
>
where
    O: ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
    E: ::std::error::Error + std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
{
    result
        .map(|output| ::aws_smithy_runtime_api::client::interceptors::context::Output::erase(output))
        .map_err(|error| ::aws_smithy_runtime_api::client::interceptors::context::Error::erase(error))
        .map_err(::std::convert::Into::into)
}

pub fn parse_http_error_metadata(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    response_body: &[u8],
) -> ::std::result::Result<::aws_smithy_types::error::metadata::Builder, ::aws_smithy_xml::decode::XmlDecodeError> {
    crate::rest_xml_wrapped_errors::parse_error_metadata(response_body)
}

pub(crate) mod shape_create_cluster;

pub(crate) mod shape_create_cluster_input;

pub(crate) mod shape_create_tags;

pub(crate) mod shape_create_tags_input;

pub(crate) mod shape_delete_cluster;

pub(crate) mod shape_delete_cluster_input;

pub(crate) mod shape_delete_tags;

pub(crate) mod shape_delete_tags_input;

pub(crate) mod shape_describe_cluster_parameters;

pub(crate) mod shape_describe_cluster_parameters_input;

pub(crate) mod shape_describe_cluster_subnet_groups;

pub(crate) mod shape_describe_cluster_subnet_groups_input;

pub(crate) mod shape_describe_clusters;

pub(crate) mod shape_describe_clusters_input;

pub(crate) mod shape_get_cluster_credentials;

pub(crate) mod shape_get_cluster_credentials_input;

pub(crate) mod shape_get_cluster_credentials_with_iam;

pub(crate) mod shape_get_cluster_credentials_with_iam_input;

pub(crate) mod shape_modify_cluster;

pub(crate) mod shape_modify_cluster_iam_roles;

pub(crate) mod shape_modify_cluster_iam_roles_input;

pub(crate) mod shape_modify_cluster_input;

pub(crate) mod shape_pause_cluster;

pub(crate) mod shape_pause_cluster_input;

pub(crate) mod shape_restore_from_cluster_snapshot;

pub(crate) mod shape_restore_from_cluster_snapshot_input;

pub(crate) mod shape_resume_cluster;

pub(crate) mod shape_resume_cluster_input;

pub(crate) mod shape_access_to_snapshot_denied_fault;

pub(crate) mod shape_cluster_already_exists_fault;

pub(crate) mod shape_cluster_not_found_fault;

pub(crate) mod shape_cluster_parameter_group_not_found_fault;

pub(crate) mod shape_cluster_quota_exceeded_fault;

pub(crate) mod shape_cluster_security_group_not_found_fault;

pub(crate) mod shape_cluster_snapshot_already_exists_fault;

pub(crate) mod shape_cluster_snapshot_not_found_fault;

pub(crate) mod shape_cluster_snapshot_quota_exceeded_fault;

pub(crate) mod shape_cluster_subnet_group_not_found_fault;

pub(crate) mod shape_custom_cname_association_fault;

pub(crate) mod shape_dependent_service_access_denied_fault;

pub(crate) mod shape_dependent_service_request_throttling_fault;

pub(crate) mod shape_dependent_service_unavailable_fault;

pub(crate) mod shape_hsm_client_certificate_not_found_fault;

pub(crate) mod shape_hsm_configuration_not_found_fault;

pub(crate) mod shape_insufficient_cluster_capacity_fault;

pub(crate) mod shape_invalid_cluster_security_group_state_fault;

pub(crate) mod shape_invalid_cluster_snapshot_state_fault;

pub(crate) mod shape_invalid_cluster_state_fault;

pub(crate) mod shape_invalid_cluster_subnet_group_state_fault;

pub(crate) mod shape_invalid_cluster_track_fault;

pub(crate) mod shape_invalid_elastic_ip_fault;

pub(crate) mod shape_invalid_reserved_node_state_fault;

pub(crate) mod shape_invalid_restore_fault;

pub(crate) mod shape_invalid_retention_period_fault;

pub(crate) mod shape_invalid_subnet;

pub(crate) mod shape_invalid_tag_fault;

pub(crate) mod shape_invalid_vpc_network_state_fault;

pub(crate) mod shape_ipv6_cidr_block_not_found_fault;

pub(crate) mod shape_limit_exceeded_fault;

pub(crate) mod shape_number_of_nodes_per_cluster_limit_exceeded_fault;

pub(crate) mod shape_number_of_nodes_quota_exceeded_fault;

pub(crate) mod shape_parameter;

pub(crate) mod shape_redshift_idc_application_not_exists_fault;

pub(crate) mod shape_reserved_node_already_exists_fault;

pub(crate) mod shape_reserved_node_already_migrated_fault;

pub(crate) mod shape_reserved_node_not_found_fault;

pub(crate) mod shape_reserved_node_offering_not_found_fault;

pub(crate) mod shape_resource_not_found_fault;

pub(crate) mod shape_snapshot_schedule_not_found_fault;

pub(crate) mod shape_table_limit_exceeded_fault;

pub(crate) mod shape_tag;

pub(crate) mod shape_tag_limit_exceeded_fault;

pub(crate) mod shape_unauthorized_operation;

pub(crate) mod shape_unsupported_operation_fault;

pub(crate) mod shape_unsupported_option_fault;

pub(crate) mod shape_aqua_configuration;

pub(crate) mod shape_cluster;

pub(crate) mod shape_cluster_list;

pub(crate) mod shape_cluster_subnet_group;

pub(crate) mod shape_cluster_subnet_groups;

pub(crate) mod shape_log_type_list;

pub(crate) mod shape_parameters_list;

pub(crate) mod shape_s3_table_publish_status;

pub(crate) mod shape_tag_list;

pub(crate) mod shape_vpc_endpoint;

pub(crate) mod shape_vpc_security_group_membership_list;

pub(crate) mod shape_cluster_iam_role_list;

pub(crate) mod shape_cluster_nodes_list;

pub(crate) mod shape_cluster_parameter_group_status_list;

pub(crate) mod shape_cluster_security_group_membership_list;

pub(crate) mod shape_cluster_snapshot_copy_status;

pub(crate) mod shape_data_transfer_progress;

pub(crate) mod shape_deferred_maintenance_windows_list;

pub(crate) mod shape_elastic_ip_status;

pub(crate) mod shape_endpoint;

pub(crate) mod shape_hsm_status;

pub(crate) mod shape_logging_publish_status;

pub(crate) mod shape_network_interface_list;

pub(crate) mod shape_pending_actions_list;

pub(crate) mod shape_pending_modified_values;

pub(crate) mod shape_reserved_node_exchange_status;

pub(crate) mod shape_resize_info;

pub(crate) mod shape_restore_status;

pub(crate) mod shape_s3_table_last_ingestion_time_map;

pub(crate) mod shape_secondary_cluster_info;

pub(crate) mod shape_subnet_list;

pub(crate) mod shape_value_string_list;

pub(crate) mod shape_vpc_security_group_membership;

pub(crate) mod shape_cluster_iam_role;

pub(crate) mod shape_cluster_node;

pub(crate) mod shape_cluster_parameter_group_status;

pub(crate) mod shape_cluster_security_group_membership;

pub(crate) mod shape_deferred_maintenance_window;

pub(crate) mod shape_network_interface;

pub(crate) mod shape_subnet;

pub(crate) mod shape_vpc_endpoints_list;

pub(crate) mod shape_availability_zone;

pub(crate) mod shape_cluster_parameter_status_list;

pub(crate) mod shape_cluster_parameter_status;

pub(crate) mod shape_supported_platforms_list;

pub(crate) mod shape_supported_platform;
