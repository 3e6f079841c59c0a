#[allow(clippy::needless_question_mark)]
pub fn de_block_public_access_states(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::BlockPublicAccessStates, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::BlockPublicAccessStates::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("internetGatewayBlockMode") /* InternetGatewayBlockMode com.amazonaws.ec2#BlockPublicAccessStates$InternetGatewayBlockMode */ =>  {
                let var_1 =
                    Some(
                        Result::<crate::types::BlockPublicAccessMode, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::BlockPublicAccessMode::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_internet_gateway_block_mode(var_1);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
