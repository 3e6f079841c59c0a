pub(crate) fn key_metadata_correct_errors(mut builder: crate::types::builders::KeyMetadataBuilder) -> crate::types::builders::KeyMetadataBuilder {
    if builder.key_id.is_none() {
        builder.key_id = Some(Default::default())
    }
    builder
}

pub(crate) fn tag_correct_errors(mut builder: crate::types::builders::TagBuilder) -> crate::types::builders::TagBuilder {
    if builder.tag_key.is_none() {
        builder.tag_key = Some(Default::default())
    }
    if builder.tag_value.is_none() {
        builder.tag_value = Some(Default::default())
    }
    builder
}
