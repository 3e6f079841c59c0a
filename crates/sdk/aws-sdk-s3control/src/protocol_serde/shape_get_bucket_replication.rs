#[allow(clippy::unnecessary_wraps)]
pub fn de_get_bucket_replication_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::get_bucket_replication::GetBucketReplicationOutput,
    crate::operation::get_bucket_replication::GetBucketReplicationError,
> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::get_bucket_replication::GetBucketReplicationError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::get_bucket_replication::GetBucketReplicationError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_get_bucket_replication_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::get_bucket_replication::GetBucketReplicationOutput,
    crate::operation::get_bucket_replication::GetBucketReplicationError,
> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::get_bucket_replication::builders::GetBucketReplicationOutputBuilder::default();
        output = crate::protocol_serde::shape_get_bucket_replication::de_get_bucket_replication(_response_body, output)
            .map_err(crate::operation::get_bucket_replication::GetBucketReplicationError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

pub fn ser_get_bucket_replication_headers(
    input: &crate::operation::get_bucket_replication::GetBucketReplicationInput,
    mut builder: ::http_1x::request::Builder,
) -> std::result::Result<::http_1x::request::Builder, ::aws_smithy_types::error::operation::BuildError> {
    if let ::std::option::Option::Some(inner_1) = &input.account_id {
        let formatted_2 = inner_1.as_str();
        let header_value = formatted_2;
        let header_value: ::http_1x::HeaderValue = header_value.parse().map_err(|err| {
            ::aws_smithy_types::error::operation::BuildError::invalid_field(
                "account_id",
                format!("`{}` cannot be used as a header value: {}", &header_value, err),
            )
        })?;
        builder = builder.header("x-amz-account-id", header_value);
    }
    Ok(builder)
}

#[allow(unused_mut)]
pub fn de_get_bucket_replication(
    inp: &[u8],
    mut builder: crate::operation::get_bucket_replication::builders::GetBucketReplicationOutputBuilder,
) -> std::result::Result<
    crate::operation::get_bucket_replication::builders::GetBucketReplicationOutputBuilder,
    ::aws_smithy_xml::decode::XmlDecodeError,
> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !start_el.matches("GetBucketReplicationResult") {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "encountered invalid XML root: expected GetBucketReplicationResult but got {start_el:?}. This is likely a bug in the SDK."
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("ReplicationConfiguration") /* ReplicationConfiguration com.amazonaws.s3control.synthetic#GetBucketReplicationOutput$ReplicationConfiguration */ =>  {
                let var_3 =
                    Some(
                        crate::protocol_serde::shape_replication_configuration::de_replication_configuration(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_replication_configuration(var_3);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
