pub use crate::types::_route_table_association_state::RouteTableAssociationState;

pub use crate::types::_subnet_ipv6_cidr_block_association::SubnetIpv6CidrBlockAssociation;

pub use crate::types::_vpc_ipv6_cidr_block_association::VpcIpv6CidrBlockAssociation;

pub use crate::types::_vpc_cidr_block_association::VpcCidrBlockAssociation;

pub use crate::types::_subnet::Subnet;

pub use crate::types::_vpc::Vpc;

pub use crate::types::_internet_gateway::InternetGateway;

pub use crate::types::_managed_prefix_list::ManagedPrefixList;

pub use crate::types::_network_acl::NetworkAcl;

pub use crate::types::_rule_action::RuleAction;

pub use crate::types::_icmp_type_code::IcmpTypeCode;

pub use crate::types::_port_range::PortRange;

pub use crate::types::_route_table::RouteTable;

pub use crate::types::_vpc_encryption_control_configuration::VpcEncryptionControlConfiguration;

pub use crate::types::_tenancy::Tenancy;

pub use crate::types::_vpc_encryption_control::VpcEncryptionControl;

pub use crate::types::_vpc_encryption_control_exclusion_state_input::VpcEncryptionControlExclusionStateInput;

pub use crate::types::_hostname_type::HostnameType;

pub use crate::types::_vpc_encryption_control_mode::VpcEncryptionControlMode;

pub use crate::types::_tag_specification::TagSpecification;

pub use crate::types::_route_table_association_state_code::RouteTableAssociationStateCode;

pub use crate::types::_subnet_cidr_block_state::SubnetCidrBlockState;

pub use crate::types::_ipv6_address_attribute::Ipv6AddressAttribute;

pub use crate::types::_ip_source::IpSource;

pub use crate::types::_vpc_cidr_block_state::VpcCidrBlockState;

pub use crate::types::_attachment_status::AttachmentStatus;

pub use crate::types::_ip_permission::IpPermission;

pub use crate::types::_security_group_rule::SecurityGroupRule;

pub use crate::types::_tag::Tag;

pub use crate::types::_private_dns_name_options_on_launch::PrivateDnsNameOptionsOnLaunch;

pub use crate::types::_block_public_access_states::BlockPublicAccessStates;

pub use crate::types::_subnet_state::SubnetState;

pub use crate::types::_vpc_state::VpcState;

pub use crate::types::_prefix_list_state::PrefixListState;

pub use crate::types::_vpc_encryption_control_state::VpcEncryptionControlState;

pub use crate::types::_vpc_encryption_control_exclusions::VpcEncryptionControlExclusions;

pub use crate::types::_filter::Filter;

pub use crate::types::_region::Region;

pub use crate::types::_security_group::SecurityGroup;

pub use crate::types::_prefix_list_entry::PrefixListEntry;

pub use crate::types::_security_group_rule_update::SecurityGroupRuleUpdate;

pub use crate::types::_revoked_security_group_rule::RevokedSecurityGroupRule;

pub use crate::types::_instance_state_change::InstanceStateChange;

pub use crate::types::_security_group_rule_description::SecurityGroupRuleDescription;

pub use crate::types::_resource_type::ResourceType;

pub use crate::types::_subnet_cidr_block_state_code::SubnetCidrBlockStateCode;

pub use crate::types::_vpc_cidr_block_state_code::VpcCidrBlockStateCode;

pub use crate::types::_referenced_security_group::ReferencedSecurityGroup;

pub use crate::types::_block_public_access_mode::BlockPublicAccessMode;

pub use crate::types::_internet_gateway_attachment::InternetGatewayAttachment;

pub use crate::types::_network_acl_association::NetworkAclAssociation;

pub use crate::types::_network_acl_entry::NetworkAclEntry;

pub use crate::types::_route_table_association::RouteTableAssociation;

pub use crate::types::_propagating_vgw::PropagatingVgw;

pub use crate::types::_route::Route;

pub use crate::types::_vpc_encryption_control_exclusion::VpcEncryptionControlExclusion;

pub use crate::types::_vpc_encryption_control_exclusion_state::VpcEncryptionControlExclusionState;

pub use crate::types::_instance_state::InstanceState;

pub use crate::types::_security_group_rule_request::SecurityGroupRuleRequest;

pub use crate::types::_user_id_group_pair::UserIdGroupPair;

pub use crate::types::_ip_range::IpRange;

pub use crate::types::_ipv6_range::Ipv6Range;

pub use crate::types::_prefix_list_id::PrefixListId;

pub use crate::types::_route_origin::RouteOrigin;

pub use crate::types::_route_state::RouteState;

pub use crate::types::_instance_state_name::InstanceStateName;

pub use crate::types::_region_geography::RegionGeography;

mod _attachment_status;

mod _block_public_access_mode;

mod _block_public_access_states;

mod _filter;

mod _hostname_type;

mod _icmp_type_code;

mod _instance_state;

mod _instance_state_change;

mod _instance_state_name;

mod _internet_gateway;

mod _internet_gateway_attachment;

mod _ip_permission;

mod _ip_range;

mod _ip_source;

mod _ipv6_address_attribute;

mod _ipv6_range;

mod _managed_prefix_list;

mod _network_acl;

mod _network_acl_association;

mod _network_acl_entry;

mod _port_range;

mod _prefix_list_entry;

mod _prefix_list_id;

mod _prefix_list_state;

mod _private_dns_name_options_on_launch;

mod _propagating_vgw;

mod _referenced_security_group;

mod _region;

mod _region_geography;

mod _resource_type;

mod _revoked_security_group_rule;

mod _route;

mod _route_origin;

mod _route_state;

mod _route_table;

mod _route_table_association;

mod _route_table_association_state;

mod _route_table_association_state_code;

mod _rule_action;

mod _security_group;

mod _security_group_rule;

mod _security_group_rule_description;

mod _security_group_rule_request;

mod _security_group_rule_update;

mod _subnet;

mod _subnet_cidr_block_state;

mod _subnet_cidr_block_state_code;

mod _subnet_ipv6_cidr_block_association;

mod _subnet_state;

mod _tag;

mod _tag_specification;

mod _tenancy;

mod _user_id_group_pair;

mod _vpc;

mod _vpc_cidr_block_association;

mod _vpc_cidr_block_state;

mod _vpc_cidr_block_state_code;

mod _vpc_encryption_control;

mod _vpc_encryption_control_configuration;

mod _vpc_encryption_control_exclusion;

mod _vpc_encryption_control_exclusion_state;

mod _vpc_encryption_control_exclusion_state_input;

mod _vpc_encryption_control_exclusions;

mod _vpc_encryption_control_mode;

mod _vpc_encryption_control_state;

mod _vpc_ipv6_cidr_block_association;

mod _vpc_state;
pub mod builders;
