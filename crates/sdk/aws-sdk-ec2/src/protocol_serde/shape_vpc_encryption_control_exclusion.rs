#[allow(clippy::needless_question_mark)]
pub fn de_vpc_encryption_control_exclusion(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::VpcEncryptionControlExclusion, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::VpcEncryptionControlExclusion::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("state") /* State com.amazonaws.ec2#VpcEncryptionControlExclusion$State */ =>  {
                let var_1 =
                    Some(
                        Result::<crate::types::VpcEncryptionControlExclusionState, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::VpcEncryptionControlExclusionState::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_state(var_1);
            }
            ,
            s if s.matches("stateMessage") /* StateMessage com.amazonaws.ec2#VpcEncryptionControlExclusion$StateMessage */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_state_message(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
