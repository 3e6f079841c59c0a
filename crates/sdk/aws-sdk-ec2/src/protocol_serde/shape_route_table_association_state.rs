#[allow(clippy::needless_question_mark)]
pub fn de_route_table_association_state(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::RouteTableAssociationState, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::RouteTableAssociationState::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("state") /* State com.amazonaws.ec2#RouteTableAssociationState$State */ =>  {
                let var_1 =
                    Some(
                        Result::<crate::types::RouteTableAssociationStateCode, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::RouteTableAssociationStateCode::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_state(var_1);
            }
            ,
            s if s.matches("statusMessage") /* StatusMessage com.amazonaws.ec2#RouteTableAssociationState$StatusMessage */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_status_message(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
