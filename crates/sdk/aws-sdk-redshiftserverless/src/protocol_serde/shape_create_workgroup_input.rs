pub fn ser_create_workgroup_input_input(
    object: &mut ::aws_smithy_json::serialize::JsonObjectWriter,
    input: &crate::operation::create_workgroup::CreateWorkgroupInput,
) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::SerializationError> {
    if let Some(var_1) = &input.workgroup_name {
        object.key("workgroupName").string(var_1.as_str());
    }
    if let Some(var_2) = &input.namespace_name {
        object.key("namespaceName").string(var_2.as_str());
    }
    if let Some(var_3) = &input.base_capacity {
        object.key("baseCapacity").number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_3).into()),
        );
    }
    if let Some(var_4) = &input.enhanced_vpc_routing {
        object.key("enhancedVpcRouting").boolean(*var_4);
    }
    if let Some(var_5) = &input.config_parameters {
        let mut array_6 = object.key("configParameters").start_array();
        for item_7 in var_5 {
            {
                #[allow(unused_mut)]
                let mut object_8 = array_6.value().start_object();
                crate::protocol_serde::shape_config_parameter::ser_config_parameter(&mut object_8, item_7)?;
                object_8.finish();
            }
        }
        array_6.finish();
    }
    if let Some(var_9) = &input.security_group_ids {
        let mut array_10 = object.key("securityGroupIds").start_array();
        for item_11 in var_9 {
            {
                array_10.value().string(item_11.as_str());
            }
        }
        array_10.finish();
    }
    if let Some(var_12) = &input.subnet_ids {
        let mut array_13 = object.key("subnetIds").start_array();
        for item_14 in var_12 {
            {
                array_13.value().string(item_14.as_str());
            }
        }
        array_13.finish();
    }
    if let Some(var_15) = &input.publicly_accessible {
        object.key("publiclyAccessible").boolean(*var_15);
    }
    if let Some(var_16) = &input.tags {
        let mut array_17 = object.key("tags").start_array();
        for item_18 in var_16 {
            {
                #[allow(unused_mut)]
                let mut object_19 = array_17.value().start_object();
                crate::protocol_serde::shape_tag::ser_tag(&mut object_19, item_18)?;
                object_19.finish();
            }
        }
        array_17.finish();
    }
    if let Some(var_20) = &input.port {
        object.key("port").number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_20).into()),
        );
    }
    if let Some(var_21) = &input.max_capacity {
        object.key("maxCapacity").number(
            #[allow(clippy::useless_conversion)]
            ::aws_smithy_types::Number::NegInt((*var_21).into()),
        );
    }
    if let Some(var_22) = &input.price_performance_target {
        #[allow(unused_mut)]
        let mut object_23 = object.key("pricePerformanceTarget").start_object();
        crate::protocol_serde::shape_performance_target::ser_performance_target(&mut object_23, var_22)?;
        object_23.finish();
    }
    if let Some(var_24) = &input.ip_address_type {
        object.key("ipAddressType").string(var_24.as_str());
    }
    if let Some(var_25) = &input.track_name {
        object.key("trackName").string(var_25.as_str());
    }
    if let Some(var_26) = &input.extra_compute_for_automatic_optimization {
        object.key("extraComputeForAutomaticOptimization").boolean(*var_26);
    }
    Ok(())
}
