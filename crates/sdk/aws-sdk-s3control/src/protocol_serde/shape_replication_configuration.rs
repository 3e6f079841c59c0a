#[allow(clippy::needless_question_mark)]
pub fn de_replication_configuration(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::ReplicationConfiguration, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::ReplicationConfiguration::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("Role") /* Role com.amazonaws.s3control#ReplicationConfiguration$Role */ =>  {
                let var_1 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_role(var_1);
            }
            ,
            s if s.matches("Rules") /* Rules com.amazonaws.s3control#ReplicationConfiguration$Rules */ =>  {
                let var_2 =
                    Some(
                        crate::protocol_serde::shape_replication_rules::de_replication_rules(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_rules(var_2);
            }
            ,
            _ => {}
        }
    }
    Ok(crate::serde_util::replication_configuration_correct_errors(builder)
        .build()
        .map_err(|_| ::aws_smithy_xml::decode::XmlDecodeError::custom("missing field"))?)
}

pub fn ser_replication_configuration(
    input: &crate::types::ReplicationConfiguration,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    {
        let mut inner_writer = scope.start_el("Role").finish();
        inner_writer.data(input.role.as_str());
    }
    {
        let mut inner_writer = scope.start_el("Rules").finish();
        for list_item_3 in &input.rules {
            {
                let inner_writer = inner_writer.start_el("Rule");
                crate::protocol_serde::shape_replication_rule::ser_replication_rule(list_item_3, inner_writer)?
            }
        }
    }
    scope.finish();
    Ok(())
}
