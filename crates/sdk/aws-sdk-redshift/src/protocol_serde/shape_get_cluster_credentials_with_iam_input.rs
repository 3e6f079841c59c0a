pub fn ser_get_cluster_credentials_with_iam_input_input_input(
    input: &crate::operation::get_cluster_credentials_with_iam::GetClusterCredentialsWithIamInput,
) -> ::std::result::Result<::aws_smithy_types::body::SdkBody, ::aws_smithy_types::error::operation::SerializationError> {
    let mut out = String::new();
    #[allow(unused_mut)]
    let mut writer = ::aws_smithy_query::QueryWriter::new(&mut out, "GetClusterCredentialsWithIAM", "2012-12-01");
    #[allow(unused_mut)]
    let mut scope_1 = writer.prefix("DbName");
    if let Some(var_2) = &input.db_name {
        scope_1.string(var_2);
    }
    #[allow(unused_mut)]
    let mut scope_3 = writer.prefix("ClusterIdentifier");
    if let Some(var_4) = &input.cluster_identifier {
        scope_3.string(var_4);
    }
    #[allow(unused_mut)]
    let mut scope_5 = writer.prefix("DurationSeconds");
    if let Some(var_6) = &input.duration_seconds {
        scope_5.number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_6).into()),
        );
    }
    #[allow(unused_mut)]
    let mut scope_7 = writer.prefix("CustomDomainName");
    if let Some(var_8) = &input.custom_domain_name {
        scope_7.string(var_8);
    }
    writer.finish();
    Ok(::aws_smithy_types::body::SdkBody::from(out))
}
