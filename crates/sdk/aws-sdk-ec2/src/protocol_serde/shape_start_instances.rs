#[allow(clippy::unnecessary_wraps)]
pub fn de_start_instances_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::start_instances::StartInstancesOutput, crate::operation::start_instances::StartInstancesError> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::start_instances::StartInstancesError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::start_instances::StartInstancesError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_start_instances_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<crate::operation::start_instances::StartInstancesOutput, crate::operation::start_instances::StartInstancesError> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::start_instances::builders::StartInstancesOutputBuilder::default();
        output = crate::protocol_serde::shape_start_instances::de_start_instances(_response_body, output)
            .map_err(crate::operation::start_instances::StartInstancesError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_start_instances(
    inp: &[u8],
    mut builder: crate::operation::start_instances::builders::StartInstancesOutputBuilder,
) -> std::result::Result<crate::operation::start_instances::builders::StartInstancesOutputBuilder, ::aws_smithy_xml::decode::XmlDecodeError> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("StartInstancesResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected StartInstancesResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("instancesSet") /* StartingInstances com.amazonaws.ec2.synthetic#StartInstancesOutput$StartingInstances */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_instance_state_change_list::de_instance_state_change_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_starting_instances(var_1);
            }
            ,
            _ => {}
        }
    }
    Ok(builder)
}
