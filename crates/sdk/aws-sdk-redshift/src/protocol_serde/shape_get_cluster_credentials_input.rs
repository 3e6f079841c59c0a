pub fn ser_get_cluster_credentials_input_input_input(
    input: &crate::operation::get_cluster_credentials::GetClusterCredentialsInput,
) -> ::std::result::Result<::aws_smithy_types::body::SdkBody, ::aws_smithy_types::error::operation::SerializationError> {
    let mut out = String::new();
    #[allow(unused_mut)]
    let mut writer = ::aws_smithy_query::QueryWriter::new(&mut out, "GetClusterCredentials", "2012-12-01");
    #[allow(unused_mut)]
    let mut scope_1 = writer.prefix("DbUser");
    if let Some(var_2) = &input.db_user {
        scope_1.string(var_2);
    }
    #[allow(unused_mut)]
    let mut scope_3 = writer.prefix("DbName");
    if let Some(var_4) = &input.db_name {
        scope_3.string(var_4);
    }
    #[allow(unused_mut)]
    let mut scope_5 = writer.prefix("ClusterIdentifier");
    if let Some(var_6) = &input.cluster_identifier {
        scope_5.string(var_6);
    }
    #[allow(unused_mut)]
    let mut scope_7 = writer.prefix("DurationSeconds");
    if let Some(var_8) = &input.duration_seconds {
        scope_7.number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_8).into()),
        );
    }
    #[allow(unused_mut)]
    let mut scope_9 = writer.prefix("AutoCreate");
    if let Some(var_10) = &input.auto_create {
        scope_9.boolean(*var_10);
    }
    #[allow(unused_mut)]
    let mut scope_11 = writer.prefix("DbGroups");
    if let Some(var_12) = &input.db_groups {
        let mut list_14 = scope_11.start_list(false, Some("DbGroup"));
        for item_13 in var_12 {
            #[allow(unused_mut)]
            let mut entry_15 = list_14.entry();
            entry_15.string(item_13);
        }
        list_14.finish();
    }
    #[allow(unused_mut)]
    let mut scope_16 = writer.prefix("CustomDomainName");
    if let Some(var_17) = &input.custom_domain_name {
        scope_16.string(var_17);
    }
    writer.finish();
    Ok(::aws_smithy_types::body::SdkBody::from(out))
}
