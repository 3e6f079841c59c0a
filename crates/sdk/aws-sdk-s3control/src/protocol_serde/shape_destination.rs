pub fn ser_destination(
    input: &crate::types::Destination,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    if let Some(var_1) = &input.account {
        let mut inner_writer = scope.start_el("Account").finish();
        inner_writer.data(var_1.as_str());
    }
    {
        let mut inner_writer = scope.start_el("Bucket").finish();
        inner_writer.data(input.bucket.as_str());
    }
    if let Some(var_2) = &input.replication_time {
        let inner_writer = scope.start_el("ReplicationTime");
        crate::protocol_serde::shape_replication_time::ser_replication_time(var_2, inner_writer)?
    }
    if let Some(var_3) = &input.access_control_translation {
        let inner_writer = scope.start_el("AccessControlTranslation");
        crate::protocol_serde::shape_access_control_translation::ser_access_control_translation(var_3, inner_writer)?
    }
    if let Some(var_4) = &input.encryption_configuration {
        let inner_writer = scope.start_el("EncryptionConfiguration");
        crate::protocol_serde::shape_encryption_configuration::ser_encryption_configuration(var_4, inner_writer)?
    }
    if let Some(var_5) = &input.metrics {
        let inner_writer = scope.start_el("Metrics");
        crate::protocol_serde::shape_metrics::ser_metrics(var_5, inner_writer)?
    }
    if let Some(var_6) = &input.storage_class {
        let mut inner_writer = scope.start_el("StorageClass").finish();
        inner_writer.data(var_6.as_str());
    }
    scope.finish();
    Ok(())
}

#[allow(clippy::needless_question_mark)]
pub fn de_destination(
    decoder: &mut ::aws_smithy_xml::decode::ScopedDecoder,
    depth: u32,
) -> ::std::result::Result<crate::types::Destination, ::aws_smithy_xml::decode::XmlDecodeError> {
    if depth >= 128u32 {
        return Err(::aws_smithy_xml::decode::XmlDecodeError::custom("maximum nesting depth exceeded"));
    }
    #[allow(unused_mut)]
    let mut builder = crate::types::Destination::builder();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("Account") /* Account com.amazonaws.s3control#Destination$Account */ =>  {
                let var_7 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_account(var_7);
            }
            ,
            s if s.matches("Bucket") /* Bucket com.amazonaws.s3control#Destination$Bucket */ =>  {
                let var_8 =
                    Some(
                        Result::<::std::string::String, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            .into()
                        )
                        ?
                    )
                ;
                builder = builder.set_bucket(var_8);
            }
            ,
            s if s.matches("ReplicationTime") /* ReplicationTime com.amazonaws.s3control#Destination$ReplicationTime */ =>  {
                let var_9 =
                    Some(
                        crate::protocol_serde::shape_replication_time::de_replication_time(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_replication_time(var_9);
            }
            ,
            s if s.matches("AccessControlTranslation") /* AccessControlTranslation com.amazonaws.s3control#Destination$AccessControlTranslation */ =>  {
                let var_10 =
                    Some(
                        crate::protocol_serde::shape_access_control_translation::de_access_control_translation(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_access_control_translation(var_10);
            }
            ,
            s if s.matches("EncryptionConfiguration") /* EncryptionConfiguration com.amazonaws.s3control#Destination$EncryptionConfiguration */ =>  {
                let var_11 =
                    Some(
                        crate::protocol_serde::shape_encryption_configuration::de_encryption_configuration(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_encryption_configuration(var_11);
            }
            ,
            s if s.matches("Metrics") /* Metrics com.amazonaws.s3control#Destination$Metrics */ =>  {
                let var_12 =
                    Some(
                        crate::protocol_serde::shape_metrics::de_metrics(&mut tag, depth + 1)
                        ?
                    )
                ;
                builder = builder.set_metrics(var_12);
            }
            ,
            s if s.matches("StorageClass") /* StorageClass com.amazonaws.s3control#Destination$StorageClass */ =>  {
                let var_13 =
                    Some(
                        Result::<crate::types::ReplicationStorageClass, ::aws_smithy_xml::decode::XmlDecodeError>::Ok(
                            crate::types::ReplicationStorageClass::from(
                                ::aws_smithy_xml::decode::try_data(&mut tag)?.as_ref()
                            )
                        )
                        ?
                    )
                ;
                builder = builder.set_storage_class(var_13);
            }
            ,
            _ => {}
        }
    }
    Ok(crate::serde_util::destination_correct_errors(builder)
        .build()
        .map_err(|_| ::aws_smithy_xml::decode::XmlDecodeError::custom("missing field"))?)
}
