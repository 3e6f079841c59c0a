#[allow(clippy::needless_question_mark)]
pub fn de_s3_table_publish_status(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::S3TablePublishStatus, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::S3TablePublishStatus::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("S3Tables") /* S3Tables com.amazonaws.redshift#S3TablePublishStatus$S3Tables */ =>  {
                let var_1 =
                    Some(
                        crate::protocol_serde::shape_log_type_list::de_log_type_list(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_s3_tables(var_1);
            }
            ,
            s if s.matches("S3TableNamespace") /* S3TableNamespace com.amazonaws.redshift#S3TablePublishStatus$S3TableNamespace */ =>  {
                let var_2 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_s3_table_namespace(var_2);
            }
            ,
            s if s.matches("S3TableGranularity") /* S3TableGranularity com.amazonaws.redshift#S3TablePublishStatus$S3TableGranularity */ =>  {
                let var_3 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_s3_table_granularity(var_3);
            }
            ,
            s if s.matches("EnabledAll") /* EnabledAll com.amazonaws.redshift#S3TablePublishStatus$EnabledAll */ =>  {
                let var_4 =
                    Some(
                         {
                            <bool as ::aws_smithy_types::primitive::Parse>::parse_smithy_primitive(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                            .map_err(|_|::aws_smithy_xml::decode::XmlDecodeError::custom("expected (boolean: `com.amazonaws.redshift#BooleanOptional`)"))
                        }
                        ?
                    )
                ;
                builder = builder.set_enabled_all(var_4);
            }
            ,
            s if s.matches("LastIngestionTimes") /* LastIngestionTimes com.amazonaws.redshift#S3TablePublishStatus$LastIngestionTimes */ =>  {
                let var_5 =
                    Some(
                        crate::protocol_serde::shape_s3_table_last_ingestion_time_map::de_s3_table_last_ingestion_time_map(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_last_ingestion_times(var_5);
            }
            ,
            _ => {}
        }
    }
    Ok(builder.build())
}
