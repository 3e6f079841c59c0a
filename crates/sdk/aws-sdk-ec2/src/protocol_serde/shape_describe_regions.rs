#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_regions_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::describe_regions::DescribeRegionsOutput, crate::operation::describe_regions::DescribeRegionsError> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::describe_regions::DescribeRegionsError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::describe_regions::DescribeRegionsError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_regions_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::describe_regions::DescribeRegionsOutput, crate::operation::describe_regions::DescribeRegionsError> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::describe_regions::builders::DescribeRegionsOutputBuilder::default();
        output = crate::protocol_serde::shape_describe_regions::de_describe_regions(_response_body, output)
            .map_err(crate::operation::describe_regions::DescribeRegionsError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_describe_regions(
    inp: &[u8],
    mut builder: crate::operation::describe_regions::builders::DescribeRegionsOutputBuilder,
) -> std::result::Result<crate::operation::describe_regions::builders::DescribeRegionsOutputBuilder, ::aws_smithy_xml::decode::XmlDecodeError> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("DescribeRegionsResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected DescribeRegionsResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("regionInfo") /* Regions com.amazonaws.ec2.synthetic#DescribeRegionsOutput$Regions */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_region_list::de_region_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_regions(var_1);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
