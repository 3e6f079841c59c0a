pub fn ser_versioning_configuration(
    input: &crate::types::VersioningConfiguration,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    if let Some(var_1) = &input.mfa_delete {
        let mut inner_writer = scope.start_el("MfaDelete").finish();
        inner_writer.data(var_1.as_str());
    }
    if let Some(var_2) = &input.status {
        let mut inner_writer = scope.start_el("Status").finish();
        inner_writer.data(var_2.as_str());
    }
    scope.finish();
    Ok(())
}
