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
    response_headers: &::aws_smithy_runtime_api::http::Headers,
    response_body: &[u8],
) -> ::std::result::Result<::aws_smithy_types::error::metadata::Builder, ::aws_smithy_json::deserialize::error::DeserializeError> {
    crate::json_errors::parse_error_metadata(response_body, response_headers)
}

pub(crate) mod shape_create_namespace;

pub(crate) mod shape_create_workgroup;

pub(crate) mod shape_delete_workgroup;

pub(crate) mod shape_get_credentials;

pub(crate) mod shape_get_namespace;

pub(crate) mod shape_get_workgroup;

pub(crate) mod shape_list_namespaces;

pub(crate) mod shape_list_tags_for_resource;

pub(crate) mod shape_list_workgroups;

pub(crate) mod shape_tag_resource;

pub(crate) mod shape_untag_resource;

pub(crate) mod shape_update_namespace;

pub(crate) mod shape_update_workgroup;

pub(crate) fn or_empty_doc(data: &[u8]) -> &[u8] {
    if data.is_empty() {
        b"{}"
    } else {
        data
    }
}

pub(crate) mod shape_conflict_exception;

pub(crate) mod shape_create_namespace_input;

pub(crate) mod shape_create_workgroup_input;

pub(crate) mod shape_delete_workgroup_input;

pub(crate) mod shape_get_credentials_input;

pub(crate) mod shape_get_namespace_input;

pub(crate) mod shape_get_workgroup_input;

pub(crate) mod shape_insufficient_capacity_exception;

pub(crate) mod shape_internal_server_exception;

pub(crate) mod shape_ipv6_cidr_block_not_found_exception;

pub(crate) mod shape_list_namespaces_input;

pub(crate) mod shape_list_tags_for_resource_input;

pub(crate) mod shape_list_workgroups_input;

pub(crate) mod shape_resource_not_found_exception;

pub(crate) mod shape_tag_resource_input;

pub(crate) mod shape_throttling_exception;

pub(crate) mod shape_too_many_tags_exception;

pub(crate) mod shape_untag_resource_input;

pub(crate) mod shape_update_namespace_input;

pub(crate) mod shape_update_workgroup_input;

pub(crate) mod shape_validation_exception;

pub(crate) mod shape_config_parameter;

pub(crate) mod shape_namespace;

pub(crate) mod shape_namespace_list;

pub(crate) mod shape_performance_target;

pub(crate) mod shape_tag;

pub(crate) mod shape_tag_list;

pub(crate) mod shape_workgroup;

pub(crate) mod shape_workgroup_list;

pub(crate) mod shape_config_parameter_list;

pub(crate) mod shape_endpoint;

pub(crate) mod shape_iam_role_arn_list;

pub(crate) mod shape_log_export_list;

pub(crate) mod shape_s3_table_publish_status;

pub(crate) mod shape_security_group_id_list;

pub(crate) mod shape_subnet_id_list;

pub(crate) mod shape_vpc_endpoint;

pub(crate) mod shape_vpc_ids;

pub(crate) mod shape_network_interface_list;

pub(crate) mod shape_s3_table_last_ingestion_time_map;

pub(crate) mod shape_s3_table_name_list;

pub(crate) mod shape_vpc_endpoint_list;

pub(crate) mod shape_network_interface;
