#[allow(unused_mut)]
pub fn ser_vpc_encryption_control_configuration(
    mut writer: ::aws_smithy_query::QueryValueWriter,
    input: &crate::types::VpcEncryptionControlConfiguration,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    #[allow(unused_mut)]
    let mut scope_1 = writer.prefix("Mode");
    if let Some(var_2) = &input.mode {
        scope_1.string(var_2.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_3 = writer.prefix("InternetGatewayExclusion");
    if let Some(var_4) = &input.internet_gateway_exclusion {
        scope_3.string(var_4.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_5 = writer.prefix("EgressOnlyInternetGatewayExclusion");
    if let Some(var_6) = &input.egress_only_internet_gateway_exclusion {
        scope_5.string(var_6.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_7 = writer.prefix("NatGatewayExclusion");
    if let Some(var_8) = &input.nat_gateway_exclusion {
        scope_7.string(var_8.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_9 = writer.prefix("VirtualPrivateGatewayExclusion");
    if let Some(var_10) = &input.virtual_private_gateway_exclusion {
        scope_9.string(var_10.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_11 = writer.prefix("VpcPeeringExclusion");
    if let Some(var_12) = &input.vpc_peering_exclusion {
        scope_11.string(var_12.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_13 = writer.prefix("LambdaExclusion");
    if let Some(var_14) = &input.lambda_exclusion {
        scope_13.string(var_14.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_15 = writer.prefix("VpcLatticeExclusion");
    if let Some(var_16) = &input.vpc_lattice_exclusion {
        scope_15.string(var_16.as_str());
    }
    #[allow(unused_mut)]
    let mut scope_17 = writer.prefix("ElasticFileSystemExclusion");
    if let Some(var_18) = &input.elastic_file_system_exclusion {
        scope_17.string(var_18.as_str());
    }
    Ok(())
}
