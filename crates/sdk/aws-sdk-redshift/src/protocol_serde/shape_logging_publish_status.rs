#[allow(clippy::needless_question_mark)]
pub fn de_logging_publish_status(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::LoggingPublishStatus, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::LoggingPublishStatus::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("S3Tables") /* S3Tables com.amazonaws.redshift#LoggingPublishStatus$S3Tables */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_s3_table_publish_status::de_s3_table_publish_status(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_s3_tables(var_1);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
