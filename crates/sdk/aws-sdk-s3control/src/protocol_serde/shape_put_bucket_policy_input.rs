pub fn ser_put_bucket_policy_input_input_input(
    input: &crate::operation::put_bucket_policy::PutBucketPolicyInput,
    writer: ::aws_smithy_xml::encode::ElWriter,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope = writer.finish();
    if let Some(var_1) = &input.policy {
        let mut inner_writer = scope.start_el("Policy").finish();
        inner_writer.data(var_1.as_str());
    }
    scope.finish();
    Ok(())
}
