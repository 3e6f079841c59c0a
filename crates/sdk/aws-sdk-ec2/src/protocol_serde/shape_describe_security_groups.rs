#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_security_groups_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::describe_security_groups::DescribeSecurityGroupsOutput,
    crate::operation::describe_security_groups::DescribeSecurityGroupsError,
> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::describe_security_groups::DescribeSecurityGroupsError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::describe_security_groups::DescribeSecurityGroupsError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_describe_security_groups_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::describe_security_groups::DescribeSecurityGroupsOutput,
    crate::operation::describe_security_groups::DescribeSecurityGroupsError,
> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::describe_security_groups::builders::DescribeSecurityGroupsOutputBuilder::default();
        output = crate::protocol_serde::shape_describe_security_groups::de_describe_security_groups(_response_body, output)
            .map_err(crate::operation::describe_security_groups::DescribeSecurityGroupsError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_describe_security_groups(
    inp: &[u8],
    mut builder: crate::operation::describe_security_groups::builders::DescribeSecurityGroupsOutputBuilder,
) -> std::result::Result<
    crate::operation::describe_security_groups::builders::DescribeSecurityGroupsOutputBuilder,
    ::aws_smithy_xml::decode::XmlDecodeError,
> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("DescribeSecurityGroupsResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected DescribeSecurityGroupsResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("nextToken") /* NextToken com.amazonaws.ec2.synthetic#DescribeSecurityGroupsOutput$NextToken */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_next_token(var_1);
            }
            ,
            s if s.matches("securityGroupInfo") /* SecurityGroups com.amazonaws.ec2.synthetic#DescribeSecurityGroupsOutput$SecurityGroups */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_security_group_list::de_security_group_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_security_groups(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
