#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Route {
    pub destination_cidr_block: ::std::option::Option<::std::string::String>,
    pub destination_ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub destination_prefix_list_id: ::std::option::Option<::std::string::String>,
    pub egress_only_internet_gateway_id: ::std::option::Option<::std::string::String>,
    pub gateway_id: ::std::option::Option<::std::string::String>,
    pub instance_id: ::std::option::Option<::std::string::String>,
    pub instance_owner_id: ::std::option::Option<::std::string::String>,
    pub nat_gateway_id: ::std::option::Option<::std::string::String>,
    pub transit_gateway_id: ::std::option::Option<::std::string::String>,
    pub local_gateway_id: ::std::option::Option<::std::string::String>,
    pub carrier_gateway_id: ::std::option::Option<::std::string::String>,
    pub network_interface_id: ::std::option::Option<::std::string::String>,
    pub origin: ::std::option::Option<crate::types::RouteOrigin>,
    pub state: ::std::option::Option<crate::types::RouteState>,
    pub vpc_peering_connection_id: ::std::option::Option<::std::string::String>,
    pub core_network_arn: ::std::option::Option<::std::string::String>,
    pub odb_network_arn: ::std::option::Option<::std::string::String>,
    pub ip_address: ::std::option::Option<::std::string::String>,
}
impl Route {
    pub fn destination_cidr_block(&self) -> ::std::option::Option<&str> {
        self.destination_cidr_block.as_deref()
    }
    pub fn destination_ipv6_cidr_block(&self) -> ::std::option::Option<&str> {
        self.destination_ipv6_cidr_block.as_deref()
    }
    pub fn destination_prefix_list_id(&self) -> ::std::option::Option<&str> {
        self.destination_prefix_list_id.as_deref()
    }
    pub fn egress_only_internet_gateway_id(&self) -> ::std::option::Option<&str> {
        self.egress_only_internet_gateway_id.as_deref()
    }
    pub fn gateway_id(&self) -> ::std::option::Option<&str> {
        self.gateway_id.as_deref()
    }
    pub fn instance_id(&self) -> ::std::option::Option<&str> {
        self.instance_id.as_deref()
    }
    pub fn instance_owner_id(&self) -> ::std::option::Option<&str> {
        self.instance_owner_id.as_deref()
    }
    pub fn nat_gateway_id(&self) -> ::std::option::Option<&str> {
        self.nat_gateway_id.as_deref()
    }
    pub fn transit_gateway_id(&self) -> ::std::option::Option<&str> {
        self.transit_gateway_id.as_deref()
    }
    pub fn local_gateway_id(&self) -> ::std::option::Option<&str> {
        self.local_gateway_id.as_deref()
    }
    pub fn carrier_gateway_id(&self) -> ::std::option::Option<&str> {
        self.carrier_gateway_id.as_deref()
    }
    pub fn network_interface_id(&self) -> ::std::option::Option<&str> {
        self.network_interface_id.as_deref()
    }
    pub fn origin(&self) -> ::std::option::Option<&crate::types::RouteOrigin> {
        self.origin.as_ref()
    }
    pub fn state(&self) -> ::std::option::Option<&crate::types::RouteState> {
        self.state.as_ref()
    }
    pub fn vpc_peering_connection_id(&self) -> ::std::option::Option<&str> {
        self.vpc_peering_connection_id.as_deref()
    }
    pub fn core_network_arn(&self) -> ::std::option::Option<&str> {
        self.core_network_arn.as_deref()
    }
    pub fn odb_network_arn(&self) -> ::std::option::Option<&str> {
        self.odb_network_arn.as_deref()
    }
    pub fn ip_address(&self) -> ::std::option::Option<&str> {
        self.ip_address.as_deref()
    }
}
impl Route {
    pub fn builder() -> crate::types::builders::RouteBuilder {
        crate::types::builders::RouteBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RouteBuilder {
    pub(crate) destination_cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) destination_ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) destination_prefix_list_id: ::std::option::Option<::std::string::String>,
    pub(crate) egress_only_internet_gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) instance_id: ::std::option::Option<::std::string::String>,
    pub(crate) instance_owner_id: ::std::option::Option<::std::string::String>,
    pub(crate) nat_gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) transit_gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) local_gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) carrier_gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) network_interface_id: ::std::option::Option<::std::string::String>,
    pub(crate) origin: ::std::option::Option<crate::types::RouteOrigin>,
    pub(crate) state: ::std::option::Option<crate::types::RouteState>,
    pub(crate) vpc_peering_connection_id: ::std::option::Option<::std::string::String>,
    pub(crate) core_network_arn: ::std::option::Option<::std::string::String>,
    pub(crate) odb_network_arn: ::std::option::Option<::std::string::String>,
    pub(crate) ip_address: ::std::option::Option<::std::string::String>,
}
impl RouteBuilder {
    pub fn destination_cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.destination_cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_destination_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.destination_cidr_block = input;
        self
    }
    pub fn get_destination_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.destination_cidr_block
    }
    pub fn destination_ipv6_cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.destination_ipv6_cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_destination_ipv6_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.destination_ipv6_cidr_block = input;
        self
    }
    pub fn get_destination_ipv6_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.destination_ipv6_cidr_block
    }
    pub fn destination_prefix_list_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.destination_prefix_list_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_destination_prefix_list_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.destination_prefix_list_id = input;
        self
    }
    pub fn get_destination_prefix_list_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.destination_prefix_list_id
    }
    pub fn egress_only_internet_gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.egress_only_internet_gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_egress_only_internet_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.egress_only_internet_gateway_id = input;
        self
    }
    pub fn get_egress_only_internet_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.egress_only_internet_gateway_id
    }
    pub fn gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.gateway_id = input;
        self
    }
    pub fn get_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.gateway_id
    }
    pub fn instance_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.instance_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_instance_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.instance_id = input;
        self
    }
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.instance_id
    }
    pub fn instance_owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.instance_owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_instance_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.instance_owner_id = input;
        self
    }
    pub fn get_instance_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.instance_owner_id
    }
    pub fn nat_gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.nat_gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_nat_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.nat_gateway_id = input;
        self
    }
    pub fn get_nat_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.nat_gateway_id
    }
    pub fn transit_gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.transit_gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_transit_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.transit_gateway_id = input;
        self
    }
    pub fn get_transit_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.transit_gateway_id
    }
    pub fn local_gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.local_gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_local_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.local_gateway_id = input;
        self
    }
    pub fn get_local_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.local_gateway_id
    }
    pub fn carrier_gateway_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.carrier_gateway_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_carrier_gateway_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.carrier_gateway_id = input;
        self
    }
    pub fn get_carrier_gateway_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.carrier_gateway_id
    }
    pub fn network_interface_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.network_interface_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_network_interface_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.network_interface_id = input;
        self
    }
    pub fn get_network_interface_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.network_interface_id
    }
    pub fn origin(mut self, input: crate::types::RouteOrigin) -> Self {
        self.origin = ::std::option::Option::Some(input);
        self
    }
    pub fn set_origin(mut self, input: ::std::option::Option<crate::types::RouteOrigin>) -> Self {
        self.origin = input;
        self
    }
    pub fn get_origin(&self) -> &::std::option::Option<crate::types::RouteOrigin> {
        &self.origin
    }
    pub fn state(mut self, input: crate::types::RouteState) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::RouteState>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::RouteState> {
        &self.state
    }
    pub fn vpc_peering_connection_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_peering_connection_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_peering_connection_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_peering_connection_id = input;
        self
    }
    pub fn get_vpc_peering_connection_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_peering_connection_id
    }
    pub fn core_network_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.core_network_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_core_network_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.core_network_arn = input;
        self
    }
    pub fn get_core_network_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.core_network_arn
    }
    pub fn odb_network_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.odb_network_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_odb_network_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.odb_network_arn = input;
        self
    }
    pub fn get_odb_network_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.odb_network_arn
    }
    pub fn ip_address(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_address = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_address(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_address = input;
        self
    }
    pub fn get_ip_address(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_address
    }
    pub fn build(self) -> crate::types::Route {
        crate::types::Route {
            destination_cidr_block: self.destination_cidr_block,
            destination_ipv6_cidr_block: self.destination_ipv6_cidr_block,
            destination_prefix_list_id: self.destination_prefix_list_id,
            egress_only_internet_gateway_id: self.egress_only_internet_gateway_id,
            gateway_id: self.gateway_id,
            instance_id: self.instance_id,
            instance_owner_id: self.instance_owner_id,
            nat_gateway_id: self.nat_gateway_id,
            transit_gateway_id: self.transit_gateway_id,
            local_gateway_id: self.local_gateway_id,
            carrier_gateway_id: self.carrier_gateway_id,
            network_interface_id: self.network_interface_id,
            origin: self.origin,
            state: self.state,
            vpc_peering_connection_id: self.vpc_peering_connection_id,
            core_network_arn: self.core_network_arn,
            odb_network_arn: self.odb_network_arn,
            ip_address: self.ip_address,
        }
    }
}
