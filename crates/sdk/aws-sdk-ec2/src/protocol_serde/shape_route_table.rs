#[allow(clippy::needless_question_mark)]
pub fn de_route_table(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::RouteTable, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::RouteTable::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("associationSet") /* Associations com.amazonaws.ec2#RouteTable$Associations */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_route_table_association_list::de_route_table_association_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_associations(var_1);
            }
            ,
            s if s.matches("propagatingVgwSet") /* PropagatingVgws com.amazonaws.ec2#RouteTable$PropagatingVgws */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_propagating_vgw_list::de_propagating_vgw_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_propagating_vgws(var_2);
            }
            ,
            s if s.matches("routeTableId") /* RouteTableId com.amazonaws.ec2#RouteTable$RouteTableId */ =>  {
                let var_3 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_route_table_id(var_3);
            }
            ,
            s if s.matches("routeSet") /* Routes com.amazonaws.ec2#RouteTable$Routes */ =>  {
                let var_4 =
                    Some(
                        crate::protocol_serde::shape_route_list::de_route_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_routes(var_4);
            }
            ,
            s if s.matches("tagSet") /* Tags com.amazonaws.ec2#RouteTable$Tags */ =>  {
                let var_5 =
                    Some(
                        crate::protocol_serde::shape_tag_list::de_tag_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_tags(var_5);
            }
            ,
            s if s.matches("vpcId") /* VpcId com.amazonaws.ec2#RouteTable$VpcId */ =>  {
                let var_6 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_vpc_id(var_6);
            }
            ,
            s if s.matches("ownerId") /* OwnerId com.amazonaws.ec2#RouteTable$OwnerId */ =>  {
                let var_7 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_owner_id(var_7);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
