pub fn de_prefix_list_id_list(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<::std::vec::Vec<crate::types::PrefixListId>, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    let mut out = std::vec::Vec::new();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("item") /* member com.amazonaws.ec2#PrefixListIdList$member */ =>  {
                out.push(
                    crate::protocol_serde::shape_prefix_list_id::de_prefix_list_id(&mut tag, depth + 1)
                    ?
                );
            }
            ,
            _ => {}
        }
    }
    Ok(out)
}
