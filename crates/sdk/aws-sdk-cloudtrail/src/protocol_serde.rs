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

pub(crate) mod shape_lookup_events;

pub(crate) fn or_empty_doc(data: &[u8]) -> &[u8] {
    if data.is_empty() {
        b"{}"
    } else {
        data
    }
}

pub(crate) mod shape_invalid_event_category_exception;

pub(crate) mod shape_invalid_lookup_attributes_exception;

pub(crate) mod shape_invalid_max_results_exception;

pub(crate) mod shape_invalid_next_token_exception;

pub(crate) mod shape_invalid_time_range_exception;

pub(crate) mod shape_lookup_events_input;

pub(crate) mod shape_operation_not_permitted_exception;

pub(crate) mod shape_unsupported_operation_exception;

pub(crate) mod shape_events_list;

pub(crate) mod shape_lookup_attribute;

pub(crate) mod shape_event;

pub(crate) mod shape_resource_list;

pub(crate) mod shape_resource;
