#[allow(clippy::needless_question_mark)]
pub fn de_private_dns_name_options_on_launch(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::PrivateDnsNameOptionsOnLaunch, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::PrivateDnsNameOptionsOnLaunch::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("hostnameType") /* HostnameType com.amazonaws.ec2#PrivateDnsNameOptionsOnLaunch$HostnameType */ =>  {
                let var_1 =
                    Some(
                        Result::<crate::types::HostnameType, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::HostnameType::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_hostname_type(var_1);
            }
            ,
            s if s.matches("enableResourceNameDnsARecord") /* EnableResourceNameDnsARecord com.amazonaws.ec2#PrivateDnsNameOptionsOnLaunch$EnableResourceNameDnsARecord */ =>  {
                let var_2 =
                    Some(
                         {
                            <bool as ::aws_smithy_types::primitive::Parse>::parse_smithy_primitive(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                            .map_err(|_|::aws_smithy_xml::decode::XmlDecodeError::custom("expected (boolean: `com.amazonaws.ec2#Boolean`)"))
                        }
                        ?
                    )
                ;
                builder = builder.set_enable_resource_name_dns_a_record(var_2);
            }
            ,
            s if s.matches("enableResourceNameDnsAAAARecord") /* EnableResourceNameDnsAAAARecord com.amazonaws.ec2#PrivateDnsNameOptionsOnLaunch$EnableResourceNameDnsAAAARecord */ =>  {
                let var_3 =
                    Some(
                         {
                            <bool as ::aws_smithy_types::primitive::Parse>::parse_smithy_primitive(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                            .map_err(|_|::aws_smithy_xml::decode::XmlDecodeError::custom("expected (boolean: `com.amazonaws.ec2#Boolean`)"))
                        }
                        ?
                    )
                ;
                builder = builder.set_enable_resource_name_dns_aaaa_record(var_3);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
