#[allow(clippy::unnecessary_wraps)]
pub fn de_get_managed_prefix_list_entries_http_error(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
    crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
> {
    #[allow(unused_mut)]
    let mut generic_builder = crate::protocol_serde::parse_http_error_metadata(_response_status, _response_headers, _response_body)
        .map_err(crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError::unhandled)?;
    generic_builder = ::aws_types::request_id::apply_request_id(generic_builder, _response_headers);
    let generic = generic_builder.build();
    Err(crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError::generic(generic))
}

#[allow(clippy::unnecessary_wraps)]
pub fn de_get_managed_prefix_list_entries_http_response(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    _response_body: &[u8],
    _cfg: &::aws_smithy_types::config_bag::ConfigBag,
) -> std::result::Result<
    crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
    crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
> {
    Ok({
        #[allow(unused_mut)]
        let mut output = crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesOutputBuilder::default();
        output = crate::protocol_serde::shape_get_managed_prefix_list_entries::de_get_managed_prefix_list_entries(_response_body, output)
            .map_err(crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError::unhandled)?;
        output._set_request_id(::aws_types::request_id::RequestId::request_id(_response_headers).map(str::to_string));
        output.build()
    })
}

#[allow(unused_mut)]
pub fn de_get_managed_prefix_list_entries(
    inp: &[u8],
    mut builder: crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesOutputBuilder,
) -> std::result::Result<
    crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesOutputBuilder,
    ::aws_smithy_xml::decode::XmlDecodeError,
> {
    let mut doc = ::aws_smithy_xml::decode::Document::try_from(inp)?;

    #[allow(unused_mut)]
    let mut decoder = doc.root_element()?;
    #[allow(unused_variables)]
    let start_el = decoder.start_el();
    #[allow(unused_variables)]
    let depth = 0u32;
    if !(start_el.matches("GetManagedPrefixListEntriesResponse")) {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom(format!(
            "invalid root, expected GetManagedPrefixListEntriesResponse got {start_el:?}"
        )));
    }
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("entrySet") /* Entries com.amazonaws.ec2.synthetic#GetManagedPrefixListEntriesOutput$Entries */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_prefix_list_entry_set::de_prefix_list_entry_set(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_entries(var_1);
            }
            ,
            s if s.matches("nextToken") /* NextToken com.amazonaws.ec2.synthetic#GetManagedPrefixListEntriesOutput$NextToken */ =>  {
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
