pub fn de_subnet_ipv6_cidr_block_association_set(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<::std::vec::Vec<crate::types::SubnetIpv6CidrBlockAssociation>, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    let mut out = std::vec::Vec::new();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("item") /* member com.amazonaws.ec2#SubnetIpv6CidrBlockAssociationSet$member */ =>  {
                out.push(
                    crate::protocol_serde::shape_subnet_ipv6_cidr_block_association::de_subnet_ipv6_cidr_block_association(&mut tag, depth + 1)
                    ?
                );
            }
            ,
            _ => {}
        }
    }
    Ok(out)
}
