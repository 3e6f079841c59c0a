pub fn ser_tagging(
    input: &crate::types::Tagging,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    {
        let mut inner_writer = scope.start_el("TagSet").finish();
        for list_item_1 in &input.tag_set {
            {
                let inner_writer = inner_writer.start_el("member");
                crate::protocol_serde::shape_s3_tag::ser_s3_tag(list_item_1, inner_writer)?
            }
        }
    }
    scope.finish();
    Ok(())
}
