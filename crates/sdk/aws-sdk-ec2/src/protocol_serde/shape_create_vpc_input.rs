pub fn ser_create_vpc_input_input_input(
    input: &crate::operation::create_vpc::CreateVpcInput,
) -> ::std::result::Result<::aws_smithy_types::body::SdkBody, ::aws_smithy_types::error::operation::SerializationError> {
    let mut out = String::new();
    #[allow(unused_mut)]
    let mut writer = ::aws_smithy_query::QueryWriter::new(&mut out, "CreateVpc", "2016-11-15");
    #[allow(unused_mut)]
    let mut scope_1 = writer.prefix("CidrBlock");
    if let Some(var_2) = &input.cidr_block {
        scope_1.string(var_2);
    }
    #[allow(unused_mut)]
    let mut scope_3 = writer.prefix("Ipv6Pool");
    if let Some(var_4) = &input.ipv6_pool {
        scope_3.string(var_4);
    }
    #[allow(unused_mut)]
    let mut scope_5 = writer.prefix("Ipv6CidrBlock");
    if let Some(var_6) = &input.ipv6_cidr_block {
        scope_5.string(var_6);
    }
    #[allow(unused_mut)]
    let mut scope_7 = writer.prefix("Ipv4IpamPoolId");
    if let Some(var_8) = &input.ipv4_ipam_pool_id {
        scope_7.string(var_8);
    }
    #[allow(unused_mut)]
    let mut scope_9 = writer.prefix("Ipv4NetmaskLength");
    if let Some(var_10) = &input.ipv4_netmask_length {
        scope_9.number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_10).into()),
        );
    }
    #[allow(unused_mut)]
    let mut scope_11 = writer.prefix("Ipv6IpamPoolId");
    if let Some(var_12) = &input.ipv6_ipam_pool_id {
        scope_11.string(var_12);
    }
    #[allow(unused_mut)]
    let mut scope_13 = writer.prefix("Ipv6NetmaskLength");
    if let Some(var_14) = &input.ipv6_netmask_length {
        scope_13.number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_14).into()),
        );
    }
    #[allow(unused_mut)]
    let mut scope_15 = writer.prefix("Ipv6CidrBlockNetworkBorderGroup");
    if let Some(var_16) = &input.ipv6_cidr_block_network_border_group {
        scope_15.string(var_16);
    }
    #[allow(unused_mut)]
    let mut scope_17 = writer.prefix("VpcEncryptionControl");
    if let Some(var_18) = &input.vpc_encryption_control {
        crate::protocol_serde::shape_vpc_encryption_control_configuration::ser_vpc_encryption_control_configuration(scope_17, var_18)?;
    }
    #[allow(unused_mut)]
    let mut scope_19 = writer.prefix("TagSpecification");
    if let Some(var_20) = &input.tag_specifications {
        if !var_20.is_empty() {
            let mut list_22 = scope_19.start_list(true, Some("item"));
            for item_21 in var_20 {
                #[allow(unused_mut)]
                let mut entry_23 = list_22.entry();
                crate::protocol_serde::shape_tag_specification::ser_tag_specification(entry_23, item_21)?;
            }
            list_22.finish();
        }
    }
    #[allow(unused_mut)]
    let mut scope_24 = writer.prefix("DryRun");
    if let Some(var_25) = &input.dry_run {
        scope_24.boolean(*var_25);
    }
    #[allow(unused_mut)]
    let mut scope_26 = writer.prefix("InstanceTenancy");
    if let Some(var_27) = &input.instance_tenancy {
        scope_26.string(var_27.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_28 = writer.prefix("AmazonProvidedIpv6CidrBlock");
    if let Some(var_29) = &input.amazon_provided_ipv6_cidr_block {
        scope_28.boolean(*var_29);
    }
    writer.finish();
    Ok(::aws_smithy_types::body::SdkBody::from(out))
}
