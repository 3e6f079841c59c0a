#[allow(clippy::needless_question_mark)]
pub fn de_instance_state_change(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::InstanceStateChange, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::InstanceStateChange::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("instanceId") /* InstanceId com.amazonaws.ec2#InstanceStateChange$InstanceId */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_instance_id(var_1);
            }
            ,
            s if s.matches("currentState") /* CurrentState com.amazonaws.ec2#InstanceStateChange$CurrentState */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_instance_state::de_instance_state(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_current_state(var_2);
            }
            ,
            s if s.matches("previousState") /* PreviousState com.amazonaws.ec2#InstanceStateChange$PreviousState */ =>  {
                let var_3 =
                    Some(
                        crate::protocol_serde::shape_instance_state::de_instance_state(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_previous_state(var_3);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
