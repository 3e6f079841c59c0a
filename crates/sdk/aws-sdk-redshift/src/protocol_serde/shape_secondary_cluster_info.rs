#[allow(clippy::needless_question_mark)]
pub fn de_secondary_cluster_info(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::SecondaryClusterInfo, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::SecondaryClusterInfo::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("AvailabilityZone") /* AvailabilityZone com.amazonaws.redshift#SecondaryClusterInfo$AvailabilityZone */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_availability_zone(var_1);
            }
            ,
            s if s.matches("ClusterNodes") /* ClusterNodes com.amazonaws.redshift#SecondaryClusterInfo$ClusterNodes */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_cluster_nodes_list::de_cluster_nodes_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_cluster_nodes(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
