pub(crate) fn type_erase_result<O, E>(
    result: ::std::result::Result<O, E>,
) -> ::std::result::Result<
    ::aws_smithy_runtime_api::client::interceptors::context::Output,
    ::aws_smithy_runtime_api::client::orchestrator::OrchestratorError<::aws_smithy_runtime_api::client::interceptors::context::Error>,
>
where
    O: ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
    E: ::std::error::Error + std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
{
    result
        .map(|output| ::aws_smithy_runtime_api::client::interceptors::context::Output::erase(output))
        .map_err(|error| ::aws_smithy_runtime_api::client::interceptors::context::Error::erase(error))
        .map_err(::std::convert::Into::into)
}

pub fn parse_http_error_metadata(
    _response_status: u16,
    _response_headers: &::aws_smithy_runtime_api::http::Headers,
    response_body: &[u8],
) -> ::std::result::Result<::aws_smithy_types::error::metadata::Builder, ::aws_smithy_xml::decode::XmlDecodeError> {
    crate::ec2_query_errors::parse_error_metadata(response_body)
}

pub(crate) mod shape_authorize_security_group_ingress;

pub(crate) mod shape_authorize_security_group_ingress_input;

pub(crate) mod shape_create_security_group;

pub(crate) mod shape_create_security_group_input;

pub(crate) mod shape_create_tags;

pub(crate) mod shape_create_tags_input;

pub(crate) mod shape_create_vpc;

pub(crate) mod shape_create_vpc_input;

pub(crate) mod shape_delete_security_group;

pub(crate) mod shape_delete_security_group_input;

pub(crate) mod shape_delete_tags;

pub(crate) mod shape_delete_tags_input;

pub(crate) mod shape_describe_internet_gateways;

pub(crate) mod shape_describe_internet_gateways_input;

pub(crate) mod shape_describe_managed_prefix_lists;

pub(crate) mod shape_describe_managed_prefix_lists_input;

pub(crate) mod shape_describe_network_acls;

pub(crate) mod shape_describe_network_acls_input;

pub(crate) mod shape_describe_regions;

pub(crate) mod shape_describe_regions_input;

pub(crate) mod shape_describe_route_tables;

pub(crate) mod shape_describe_route_tables_input;

pub(crate) mod shape_describe_security_group_rules;

pub(crate) mod shape_describe_security_group_rules_input;

pub(crate) mod shape_describe_security_groups;

pub(crate) mod shape_describe_security_groups_input;

pub(crate) mod shape_describe_subnets;

pub(crate) mod shape_describe_subnets_input;

pub(crate) mod shape_describe_vpcs;

pub(crate) mod shape_describe_vpcs_input;

pub(crate) mod shape_get_managed_prefix_list_entries;

pub(crate) mod shape_get_managed_prefix_list_entries_input;

pub(crate) mod shape_modify_security_group_rules;

pub(crate) mod shape_modify_security_group_rules_input;

pub(crate) mod shape_revoke_security_group_ingress;

pub(crate) mod shape_revoke_security_group_ingress_input;

pub(crate) mod shape_start_instances;

pub(crate) mod shape_start_instances_input;

pub(crate) mod shape_update_security_group_rule_descriptions_ingress;

pub(crate) mod shape_update_security_group_rule_descriptions_ingress_input;

pub(crate) mod shape_filter;

pub(crate) mod shape_icmp_type_code;

pub(crate) mod shape_ip_permission;

pub(crate) mod shape_port_range;

pub(crate) mod shape_security_group_rule_description;

pub(crate) mod shape_security_group_rule_update;

pub(crate) mod shape_tag;

pub(crate) mod shape_tag_specification;

pub(crate) mod shape_vpc_encryption_control_configuration;

pub(crate) mod shape_instance_state_change_list;

pub(crate) mod shape_internet_gateway;

pub(crate) mod shape_internet_gateway_list;

pub(crate) mod shape_ip_permission_list;

pub(crate) mod shape_ip_range;

pub(crate) mod shape_ipv6_range;

pub(crate) mod shape_managed_prefix_list;

pub(crate) mod shape_managed_prefix_list_set;

pub(crate) mod shape_network_acl;

pub(crate) mod shape_network_acl_list;

pub(crate) mod shape_prefix_list_entry_set;

pub(crate) mod shape_prefix_list_id;

pub(crate) mod shape_region_list;

pub(crate) mod shape_revoked_security_group_rule_list;

pub(crate) mod shape_route_table;

pub(crate) mod shape_route_table_association_state;

pub(crate) mod shape_route_table_list;

pub(crate) mod shape_security_group_list;

pub(crate) mod shape_security_group_rule_list;

pub(crate) mod shape_security_group_rule_request;

pub(crate) mod shape_subnet;

pub(crate) mod shape_subnet_ipv6_cidr_block_association;

pub(crate) mod shape_subnet_list;

pub(crate) mod shape_tag_list;

pub(crate) mod shape_user_id_group_pair;

pub(crate) mod shape_vpc;

pub(crate) mod shape_vpc_cidr_block_association;

pub(crate) mod shape_vpc_encryption_control;

pub(crate) mod shape_vpc_ipv6_cidr_block_association;

pub(crate) mod shape_vpc_list;

pub(crate) mod shape_block_public_access_states;

pub(crate) mod shape_instance_state_change;

pub(crate) mod shape_internet_gateway_attachment_list;

pub(crate) mod shape_network_acl_association_list;

pub(crate) mod shape_network_acl_entry_list;

pub(crate) mod shape_prefix_list_entry;

pub(crate) mod shape_private_dns_name_options_on_launch;

pub(crate) mod shape_propagating_vgw_list;

pub(crate) mod shape_region;

pub(crate) mod shape_revoked_security_group_rule;

pub(crate) mod shape_route_list;

pub(crate) mod shape_route_table_association_list;

pub(crate) mod shape_security_group;

pub(crate) mod shape_security_group_rule;

pub(crate) mod shape_subnet_cidr_block_state;

pub(crate) mod shape_subnet_ipv6_cidr_block_association_set;

pub(crate) mod shape_vpc_cidr_block_association_set;

pub(crate) mod shape_vpc_cidr_block_state;

pub(crate) mod shape_vpc_encryption_control_exclusions;

pub(crate) mod shape_vpc_ipv6_cidr_block_association_set;

pub(crate) mod shape_instance_state;

pub(crate) mod shape_internet_gateway_attachment;

pub(crate) mod shape_ip_range_list;

pub(crate) mod shape_ipv6_range_list;

pub(crate) mod shape_network_acl_association;

pub(crate) mod shape_network_acl_entry;

pub(crate) mod shape_prefix_list_id_list;

pub(crate) mod shape_propagating_vgw;

pub(crate) mod shape_referenced_security_group;

pub(crate) mod shape_region_geography_list;

pub(crate) mod shape_route;

pub(crate) mod shape_route_table_association;

pub(crate) mod shape_user_id_group_pair_list;

pub(crate) mod shape_vpc_encryption_control_exclusion;

pub(crate) mod shape_region_geography;
