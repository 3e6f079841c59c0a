pub fn ser_delete_workgroup_input_input(
    object: &mut ::aws_smithy_json::serialize::JsonObjectWriter,
    input: &crate::operation::delete_workgroup::DeleteWorkgroupInput,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    if let Some(var_1) = &input.workgroup_name {
        object.key("workgroupName").string(var_1.as_str());
    }
    Ok(())
}
