#[allow(clippy::needless_question_mark)]
pub fn de_vpc_ipv6_cidr_block_association(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::VpcIpv6CidrBlockAssociation, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::VpcIpv6CidrBlockAssociation::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("associationId") /* AssociationId com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$AssociationId */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_association_id(var_1);
            }
            ,
            s if s.matches("ipv6CidrBlock") /* Ipv6CidrBlock com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$Ipv6CidrBlock */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_ipv6_cidr_block(var_2);
            }
            ,
            s if s.matches("ipv6CidrBlockState") /* Ipv6CidrBlockState com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$Ipv6CidrBlockState */ =>  {
                let var_3 =
                    Some(
                        crate::protocol_serde::shape_vpc_cidr_block_state::de_vpc_cidr_block_state(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_ipv6_cidr_block_state(var_3);
            }
            ,
            s if s.matches("networkBorderGroup") /* NetworkBorderGroup com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$NetworkBorderGroup */ =>  {
                let var_4 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_network_border_group(var_4);
            }
            ,
            s if s.matches("ipv6Pool") /* Ipv6Pool com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$Ipv6Pool */ =>  {
                let var_5 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_ipv6_pool(var_5);
            }
            ,
            s if s.matches("ipv6AddressAttribute") /* Ipv6AddressAttribute com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$Ipv6AddressAttribute */ =>  {
                let var_6 =
                    Some(
                        Result::<crate::types::Ipv6AddressAttribute, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::Ipv6AddressAttribute::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_ipv6_address_attribute(var_6);
            }
            ,
            s if s.matches("ipSource") /* IpSource com.amazonaws.ec2#VpcIpv6CidrBlockAssociation$IpSource */ =>  {
                let var_7 =
                    Some(
                        Result::<crate::types::IpSource, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::IpSource::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_ip_source(var_7);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
