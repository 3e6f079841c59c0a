#[allow(clippy::unnecessary_wraps)]
pub fn de_create_security_group_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::create_security_group::CreateSecurityGroupOutput,
    crate::operation::create_security_group::CreateSecurityGroupError,
> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::create_security_group::CreateSecurityGroupError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::create_security_group::CreateSecurityGroupError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_create_security_group_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::create_security_group::CreateSecurityGroupOutput,
    crate::operation::create_security_group::CreateSecurityGroupError,
> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::create_security_group::builders::CreateSecurityGroupOutputBuilder::default();
        output = crate::protocol_serde::shape_create_security_group::de_create_security_group(_response_body, output)
            .map_err(crate::operation::create_security_group::CreateSecurityGroupError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_create_security_group(
    inp: &[u8],
    mut builder: crate::operation::create_security_group::builders::CreateSecurityGroupOutputBuilder,
) -> std::result::Result<crate::operation::create_security_group::builders::CreateSecurityGroupOutputBuilder, ::aws_smithy_xml::decode::XmlDecodeError>
{
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("CreateSecurityGroupResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected CreateSecurityGroupResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("groupId") /* GroupId com.amazonaws.ec2.synthetic#CreateSecurityGroupOutput$GroupId */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_group_id(var_1);
            }
            ,
            s if s.matches("tagSet") /* Tags com.amazonaws.ec2.synthetic#CreateSecurityGroupOutput$Tags */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_tag_list::de_tag_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_tags(var_2);
            }
            ,
            s if s.matches("securityGroupArn") /* SecurityGroupArn com.amazonaws.ec2.synthetic#CreateSecurityGroupOutput$SecurityGroupArn */ =>  {
                let var_3 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_security_group_arn(var_3);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
