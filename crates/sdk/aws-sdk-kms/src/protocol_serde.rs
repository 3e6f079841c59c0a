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

pub(crate) mod shape_cancel_key_deletion;

pub(crate) mod shape_describe_key;

pub(crate) mod shape_enable_key;

pub(crate) mod shape_schedule_key_deletion;

pub(crate) mod shape_sign;

pub(crate) mod shape_tag_resource;

pub(crate) mod shape_untag_resource;

pub(crate) fn or_empty_doc(data: &[u8]) -> &[u8] {
    if data.is_empty() {
        b"{}"
    } else {
        data
    }
}

pub(crate) mod shape_cancel_key_deletion_input;

pub(crate) mod shape_dependency_timeout_exception;

pub(crate) mod shape_describe_key_input;

pub(crate) mod shape_disabled_exception;

pub(crate) mod shape_dry_run_operation_exception;

pub(crate) mod shape_enable_key_input;

pub(crate) mod shape_invalid_arn_exception;

pub(crate) mod shape_invalid_grant_token_exception;

pub(crate) mod shape_invalid_key_usage_exception;

pub(crate) mod shape_key_unavailable_exception;

pub(crate) mod shape_kms_internal_exception;

pub(crate) mod shape_kms_invalid_state_exception;

pub(crate) mod shape_limit_exceeded_exception;

pub(crate) mod shape_not_found_exception;

pub(crate) mod shape_schedule_key_deletion_input;

pub(crate) mod shape_sign_input;

pub(crate) mod shape_tag_exception;

pub(crate) mod shape_tag_resource_input;

pub(crate) mod shape_untag_resource_input;

pub(crate) mod shape_encapsulation_algorithm_spec_list;

pub(crate) mod shape_encryption_algorithm_spec_list;

pub(crate) mod shape_key_agreement_algorithm_spec_list;

pub(crate) mod shape_key_metadata;

pub(crate) mod shape_signing_algorithm_spec_list;

pub(crate) mod shape_tag;

pub(crate) mod shape_mac_algorithm_spec_list;

pub(crate) mod shape_multi_region_configuration;

pub(crate) mod shape_xks_key_configuration_type;

pub(crate) mod shape_multi_region_key;

pub(crate) mod shape_multi_region_key_list;
