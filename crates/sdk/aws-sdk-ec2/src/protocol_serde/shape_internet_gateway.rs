#[allow(clippy::needless_question_mark)]
pub fn de_internet_gateway(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::InternetGateway, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::InternetGateway::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("attachmentSet") /* Attachments com.amazonaws.ec2#InternetGateway$Attachments */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_internet_gateway_attachment_list::de_internet_gateway_attachment_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_attachments(var_1);
            }
            ,
            s if s.matches("internetGatewayId") /* InternetGatewayId com.amazonaws.ec2#InternetGateway$InternetGatewayId */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_internet_gateway_id(var_2);
            }
            ,
            s if s.matches("ownerId") /* OwnerId com.amazonaws.ec2#InternetGateway$OwnerId */ =>  {
                let var_3 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_owner_id(var_3);
            }
            ,
            s if s.matches("tagSet") /* Tags com.amazonaws.ec2#InternetGateway$Tags */ =>  {
                let var_4 =
                    Some(
                        crate::protocol_serde::shape_tag_list::de_tag_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_tags(var_4);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
