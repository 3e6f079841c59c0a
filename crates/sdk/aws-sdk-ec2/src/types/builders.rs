pub use crate::types::_route_table_association_state::RouteTableAssociationStateBuilder;

pub use crate::types::_subnet_ipv6_cidr_block_association::SubnetIpv6CidrBlockAssociationBuilder;

pub use crate::types::_vpc_ipv6_cidr_block_association::VpcIpv6CidrBlockAssociationBuilder;

pub use crate::types::_vpc_cidr_block_association::VpcCidrBlockAssociationBuilder;

pub use crate::types::_subnet::SubnetBuilder;

pub use crate::types::_vpc::VpcBuilder;

pub use crate::types::_internet_gateway::InternetGatewayBuilder;

pub use crate::types::_managed_prefix_list::ManagedPrefixListBuilder;

pub use crate::types::_network_acl::NetworkAclBuilder;

pub use crate::types::_icmp_type_code::IcmpTypeCodeBuilder;

pub use crate::types::_port_range::PortRangeBuilder;

pub use crate::types::_route_table::RouteTableBuilder;

pub use crate::types::_vpc_encryption_control_configuration::VpcEncryptionControlConfigurationBuilder;

pub use crate::types::_vpc_encryption_control::VpcEncryptionControlBuilder;

pub use crate::types::_tag_specification::TagSpecificationBuilder;

pub use crate::types::_subnet_cidr_block_state::SubnetCidrBlockStateBuilder;

pub use crate::types::_vpc_cidr_block_state::VpcCidrBlockStateBuilder;

pub use crate::types::_ip_permission::IpPermissionBuilder;

pub use crate::types::_security_group_rule::SecurityGroupRuleBuilder;

pub use crate::types::_tag::TagBuilder;

pub use crate::types::_private_dns_name_options_on_launch::PrivateDnsNameOptionsOnLaunchBuilder;

pub use crate::types::_block_public_access_states::BlockPublicAccessStatesBuilder;

pub use crate::types::_vpc_encryption_control_exclusions::VpcEncryptionControlExclusionsBuilder;

pub use crate::types::_filter::FilterBuilder;

pub use crate::types::_region::RegionBuilder;

pub use crate::types::_security_group::SecurityGroupBuilder;

pub use crate::types::_prefix_list_entry::PrefixListEntryBuilder;

pub use crate::types::_security_group_rule_update::SecurityGroupRuleUpdateBuilder;

pub use crate::types::_revoked_security_group_rule::RevokedSecurityGroupRuleBuilder;

pub use crate::types::_instance_state_change::InstanceStateChangeBuilder;

pub use crate::types::_security_group_rule_description::SecurityGroupRuleDescriptionBuilder;

pub use crate::types::_referenced_security_group::ReferencedSecurityGroupBuilder;

pub use crate::types::_internet_gateway_attachment::InternetGatewayAttachmentBuilder;

pub use crate::types::_network_acl_association::NetworkAclAssociationBuilder;

pub use crate::types::_network_acl_entry::NetworkAclEntryBuilder;

pub use crate::types::_route_table_association::RouteTableAssociationBuilder;

pub use crate::types::_propagating_vgw::PropagatingVgwBuilder;

pub use crate::types::_route::RouteBuilder;

pub use crate::types::_vpc_encryption_control_exclusion::VpcEncryptionControlExclusionBuilder;

pub use crate::types::_instance_state::InstanceStateBuilder;

pub use crate::types::_security_group_rule_request::SecurityGroupRuleRequestBuilder;

pub use crate::types::_user_id_group_pair::UserIdGroupPairBuilder;

pub use crate::types::_ip_range::IpRangeBuilder;

pub use crate::types::_ipv6_range::Ipv6RangeBuilder;

pub use crate::types::_prefix_list_id::PrefixListIdBuilder;

pub use crate::types::_region_geography::RegionGeographyBuilder;
