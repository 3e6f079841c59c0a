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

pub(crate) mod shape_create_bucket;

pub fn rest_xml_unset_struct_payload() -> ::std::vec::Vec<u8> {
    Vec::new()
}

pub(crate) mod shape_create_bucket_input;

pub(crate) mod shape_delete_bucket;

pub(crate) mod shape_delete_bucket_policy;

pub(crate) mod shape_delete_bucket_replication;

pub(crate) mod shape_delete_bucket_tagging;

pub(crate) mod shape_delete_public_access_block;

pub(crate) mod shape_get_bucket_lifecycle_configuration;

pub(crate) mod shape_get_bucket_policy;

pub(crate) mod shape_get_bucket_replication;

pub(crate) mod shape_get_bucket_tagging;

pub(crate) mod shape_get_bucket_versioning;

pub(crate) mod shape_get_public_access_block;

pub(crate) mod shape_list_tags_for_resource;

pub(crate) mod shape_put_bucket_lifecycle_configuration;

pub(crate) mod shape_put_bucket_lifecycle_configuration_input;

pub(crate) mod shape_put_bucket_policy;

pub(crate) mod shape_put_bucket_replication;

pub(crate) mod shape_put_bucket_replication_input;

pub(crate) mod shape_put_bucket_tagging;

pub(crate) mod shape_put_bucket_tagging_input;

pub(crate) mod shape_put_bucket_versioning;

pub(crate) mod shape_put_bucket_versioning_input;

pub(crate) mod shape_put_public_access_block;

pub(crate) mod shape_put_public_access_block_input;

pub(crate) mod shape_tag_resource;

pub(crate) mod shape_untag_resource;

pub(crate) mod shape_bucket_already_exists;

pub(crate) mod shape_bucket_already_owned_by_you;

pub(crate) mod shape_create_bucket_output;

pub(crate) mod shape_get_public_access_block_output;

pub(crate) mod shape_no_such_public_access_block_configuration;

pub(crate) mod shape_put_bucket_policy_input;

pub(crate) mod shape_tag_resource_input;

pub(crate) mod shape_create_bucket_configuration;

pub(crate) mod shape_lifecycle_configuration;

pub(crate) mod shape_lifecycle_rules;

pub(crate) mod shape_public_access_block_configuration;

pub(crate) mod shape_replication_configuration;

pub(crate) mod shape_s3_tag;

pub(crate) mod shape_s3_tag_set;

pub(crate) mod shape_tag;

pub(crate) mod shape_tag_list;

pub(crate) mod shape_tagging;

pub(crate) mod shape_versioning_configuration;

pub(crate) mod shape_lifecycle_rule;

pub(crate) mod shape_replication_rule;

pub(crate) mod shape_replication_rules;

pub(crate) mod shape_abort_incomplete_multipart_upload;

pub(crate) mod shape_delete_marker_replication;

pub(crate) mod shape_destination;

pub(crate) mod shape_existing_object_replication;

pub(crate) mod shape_lifecycle_expiration;

pub(crate) mod shape_lifecycle_rule_filter;

pub(crate) mod shape_noncurrent_version_expiration;

pub(crate) mod shape_noncurrent_version_transition;

pub(crate) mod shape_noncurrent_version_transition_list;

pub(crate) mod shape_replication_rule_filter;

pub(crate) mod shape_source_selection_criteria;

pub(crate) mod shape_transition;

pub(crate) mod shape_transition_list;

pub(crate) mod shape_access_control_translation;

pub(crate) mod shape_encryption_configuration;

pub(crate) mod shape_lifecycle_rule_and_operator;

pub(crate) mod shape_metrics;

pub(crate) mod shape_replica_modifications;

pub(crate) mod shape_replication_rule_and_operator;

pub(crate) mod shape_replication_time;

pub(crate) mod shape_sse_kms_encrypted_objects;

pub(crate) mod shape_replication_time_value;
