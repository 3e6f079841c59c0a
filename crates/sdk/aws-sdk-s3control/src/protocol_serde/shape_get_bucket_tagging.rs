#[allow(clippy::unnecessary_wraps)]
pub fn de_get_bucket_tagging_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::get_bucket_tagging::GetBucketTaggingOutput, crate::operation::get_bucket_tagging::GetBucketTaggingError> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::get_bucket_tagging::GetBucketTaggingError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::get_bucket_tagging::GetBucketTaggingError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_get_bucket_tagging_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::get_bucket_tagging::GetBucketTaggingOutput, crate::operation::get_bucket_tagging::GetBucketTaggingError> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::get_bucket_tagging::builders::GetBucketTaggingOutputBuilder::default();
        output = crate::protocol_serde::shape_get_bucket_tagging::de_get_bucket_tagging(_response_body, output)
            .map_err(crate::operation::get_bucket_tagging::GetBucketTaggingError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        crate::serde_util::get_bucket_tagging_output_output_correct_errors(output)
            .build()
            .map_err(crate::operation::get_bucket_tagging::GetBucketTaggingError::unhandled)?
    })
}

pub fn ser_get_bucket_tagging_headers(
    input: &crate::operation::get_bucket_tagging::GetBucketTaggingInput,
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
pub fn de_get_bucket_tagging(
    inp: &[u8],
    mut builder: crate::operation::get_bucket_tagging::builders::GetBucketTaggingOutputBuilder,
) -> std::result::Result<crate::operation::get_bucket_tagging::builders::GetBucketTaggingOutputBuilder, ::aws_smithy_xml::decode::XmlDecodeError> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !start_el.matches("GetBucketTaggingResult") {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "encountered invalid XML root: expected GetBucketTaggingResult but got {start_el:?}. This is likely a bug in the SDK."
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("TagSet") /* TagSet com.amazonaws.s3control.synthetic#GetBucketTaggingOutput$TagSet */ =>  {
                let var_3 =
                    Some(
                        crate::protocol_serde::shape_s3_tag_set::de_s3_tag_set(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_tag_set(var_3);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
