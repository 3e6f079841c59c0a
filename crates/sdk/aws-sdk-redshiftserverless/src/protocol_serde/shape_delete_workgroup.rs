#[allow(clippy::unnecessary_wraps)]
pub fn de_delete_workgroup_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::delete_workgroup::DeleteWorkgroupOutput, crate::operation::delete_workgroup::DeleteWorkgroupError> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    let error_code = match generic.code() {
        Some(code) => code,
        None => return Err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled(generic)),
    };

    let _error_message = generic.message().map(|msg| msg.to_owned());
    Err(match error_code {
        "ConflictException" => crate::operation::delete_workgroup::DeleteWorkgroupError::ConflictException({
            #[allow(unused_mut)]
            let mut tmp = {
                #[allow(unused_mut)]
                let mut output = crate::types::error::builders::ConflictExceptionBuilder::default();
                output = crate::protocol_serde::shape_conflict_exception::de_conflict_exception_json_err(_response_body, output)
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
                let output = output.meta(generic);
                crate::serde_util::conflict_exception_correct_errors(output)
                    .build()
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?
            };
            tmp
        }),
        "InternalServerException" => crate::operation::delete_workgroup::DeleteWorkgroupError::InternalServerException({
            #[allow(unused_mut)]
            let mut tmp = {
                #[allow(unused_mut)]
                let mut output = crate::types::error::builders::InternalServerExceptionBuilder::default();
                output = crate::protocol_serde::shape_internal_server_exception::de_internal_server_exception_json_err(_response_body, output)
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
                let output = output.meta(generic);
                crate::serde_util::internal_server_exception_correct_errors(output)
                    .build()
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?
            };
            tmp
        }),
        "ResourceNotFoundException" => crate::operation::delete_workgroup::DeleteWorkgroupError::ResourceNotFoundException({
            #[allow(unused_mut)]
            let mut tmp = {
                #[allow(unused_mut)]
                let mut output = crate::types::error::builders::ResourceNotFoundExceptionBuilder::default();
                output = crate::protocol_serde::shape_resource_not_found_exception::de_resource_not_found_exception_json_err(_response_body, output)
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
                let output = output.meta(generic);
                crate::serde_util::resource_not_found_exception_correct_errors(output)
                    .build()
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?
            };
            tmp
        }),
        "ValidationException" => crate::operation::delete_workgroup::DeleteWorkgroupError::ValidationException({
            #[allow(unused_mut)]
            let mut tmp = {
                #[allow(unused_mut)]
                let mut output = crate::types::error::builders::ValidationExceptionBuilder::default();
                output = crate::protocol_serde::shape_validation_exception::de_validation_exception_json_err(_response_body, output)
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
                let output = output.meta(generic);
                crate::serde_util::validation_exception_correct_errors(output)
                    .build()
                    .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?
            };
            tmp
        }),
        _ => crate::operation::delete_workgroup::DeleteWorkgroupError::generic(generic),
    })
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_delete_workgroup_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::delete_workgroup::DeleteWorkgroupOutput, crate::operation::delete_workgroup::DeleteWorkgroupError> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::delete_workgroup::builders::DeleteWorkgroupOutputBuilder::default();
        output = crate::protocol_serde::shape_delete_workgroup::de_delete_workgroup(_response_body, output)
            .map_err(crate::operation::delete_workgroup::DeleteWorkgroupError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        crate::serde_util::delete_workgroup_output_output_correct_errors(output).build()
    })
}

pub fn ser_delete_workgroup_input(
    input: &crate::operation::delete_workgroup::DeleteWorkgroupInput,
) -> ::std::result::Result<::aws_smithy_types::body::SdkBody, ::aws_smithy_types::error::operation::SerializationError> {
    let mut out = String::new();
    let mut object = ::aws_smithy_json::serialize::JsonObjectWriter::new(&mut out);
    crate::protocol_serde::shape_delete_workgroup_input::ser_delete_workgroup_input_input(&mut object, input)?;
    object.finish();
    Ok(::aws_smithy_types::body::SdkBody::from(out))
}

pub(crate) fn de_delete_workgroup(
    _value: &[u8],
    mut builder: crate::operation::delete_workgroup::builders::DeleteWorkgroupOutputBuilder,
) -> ::std::result::Result<
    crate::operation::delete_workgroup::builders::DeleteWorkgroupOutputBuilder,
    ::aws_smithy_json::deserialize::error::DeserializeError,
> {
    let mut tokens_owned = ::aws_smithy_json::deserialize::json_token_iter(crate::protocol_serde::or_empty_doc(_value)).peekable();
    let tokens = &mut tokens_owned;
    #[allow(unused_variables)]
    let depth = 0u32;
    ::aws_smithy_json::deserialize::token::expect_start_object(tokens.next())?;
    loop {
        match tokens.next().transpose()? {
            Some(::aws_smithy_json::deserialize::Token::EndObject { .. }) => break,
            Some(::aws_smithy_json::deserialize::Token::ObjectKey { key, .. }) => match key.to_unescaped()?.as_ref() {
                "workgroup" => {
                    builder = builder.set_workgroup(crate::protocol_serde::shape_workgroup::de_workgroup(tokens, _value, depth + 1)?);
                }
                _ => ::aws_smithy_json::deserialize::token::skip_value(tokens)?,
            },
            other => {
                return Err(::aws_smithy_json::deserialize::error::DeserializeError::custom(format!(
                    "expected object key or end object, found: {other:?}"
                )))
            }
        }
    }
    if tokens.next().is_some() {
        return Err(::aws_smithy_json::deserialize::error::DeserializeError::custom(
            "found more JSON tokens after completing parsing",
        ));
    }
    Ok(builder)
}
