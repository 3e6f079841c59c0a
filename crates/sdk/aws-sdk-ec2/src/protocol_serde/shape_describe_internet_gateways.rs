#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_internet_gateways_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::describe_internet_gateways::DescribeInternetGatewaysOutput,
    crate::operation::describe_internet_gateways::DescribeInternetGatewaysError,
> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::describe_internet_gateways::DescribeInternetGatewaysError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::describe_internet_gateways::DescribeInternetGatewaysError::generic(
        generic,
    ))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_internet_gateways_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::describe_internet_gateways::DescribeInternetGatewaysOutput,
    crate::operation::describe_internet_gateways::DescribeInternetGatewaysError,
> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysOutputBuilder::default();
        output = crate::protocol_serde::shape_describe_internet_gateways::de_describe_internet_gateways(_response_body, output)
            .map_err(crate::operation::describe_internet_gateways::DescribeInternetGatewaysError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_describe_internet_gateways(
    inp: &[u8],
    mut builder: crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysOutputBuilder,
) -> std::result::Result<
    crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysOutputBuilder,
    ::aws_smithy_xml::decode::XmlDecodeError,
> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("DescribeInternetGatewaysResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected DescribeInternetGatewaysResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("internetGatewaySet") /* InternetGateways com.amazonaws.ec2.synthetic#DescribeInternetGatewaysOutput$InternetGateways */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_internet_gateway_list::de_internet_gateway_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_internet_gateways(var_1);
            }
            ,
            s if s.matches("nextToken") /* NextToken com.amazonaws.ec2.synthetic#DescribeInternetGatewaysOutput$NextToken */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_next_token(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
