pub fn ser_versioning_configuration_http_payload(
    payload: &::std::option::Option<crate::types::VersioningConfiguration>,
) -> ::std::result::Result<::std::vec::Vec<u8>, ::aws_smithy_types::error::operation::BuildError> {
    let payload = match payload.as_ref() {
        Some(t) => t,
        None => return Ok(crate::protocol_serde::rest_xml_unset_struct_payload()),
    };
    Ok(crate::protocol_serde::shape_put_bucket_versioning_input::ser_versioning_configuration_payload(payload)?)
}

pub fn ser_versioning_configuration_payload(
    input: &crate::types::VersioningConfiguration,
) -> std::result::Result<std::vec::Vec<u8>, ::aws_smithy_types::error::operation::SerializationError> {
    let mut out = String::new();
    {
        let mut writer = ::aws_smithy_xml::encode::XmlWriter::new(&mut out);
        #[allow(unused_mut)]
        let mut root = writer
            .start_el("VersioningConfiguration")
            .write_ns("http://awss3control.amazonaws.com/doc/2018-08-20/", None);
        crate::protocol_serde::shape_versioning_configuration::ser_versioning_configuration(input, root)?
    }
    Ok(out.into_bytes())
}
