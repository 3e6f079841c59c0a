pub fn ser_lifecycle_configuration(
    input: &crate::types::LifecycleConfiguration,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    if let Some(var_1) = &input.rules {
        let mut inner_writer = scope.start_el("Rules").finish();
        for list_item_2 in var_1 {
            {
                let inner_writer = inner_writer.start_el("Rule");
                crate::protocol_serde::shape_lifecycle_rule::ser_lifecycle_rule(list_item_2, inner_writer)?
            }
        }
    }
    scope.finish();
    Ok(())
}
