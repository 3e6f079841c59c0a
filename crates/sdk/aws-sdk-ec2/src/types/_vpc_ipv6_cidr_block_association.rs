#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: ::std::option::Option<::std::string::String>,
    pub ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub ipv6_cidr_block_state: ::std::option::Option<crate::types::VpcCidrBlockState>,
    pub network_border_group: ::std::option::Option<::std::string::String>,
    pub ipv6_pool: ::std::option::Option<::std::string::String>,
    pub ipv6_address_attribute: ::std::option::Option<crate::types::Ipv6AddressAttribute>,
    pub ip_source: ::std::option::Option<crate::types::IpSource>,
}
impl VpcIpv6CidrBlockAssociation {
    pub fn association_id(&self) -> ::std::option::Option<&str> {
        self.association_id.as_deref()
    }
    pub fn ipv6_cidr_block(&self) -> ::std::option::Option<&str> {
        self.ipv6_cidr_block.as_deref()
    }
    pub fn ipv6_cidr_block_state(&self) -> ::std::option::Option<&crate::types::VpcCidrBlockState> {
        self.ipv6_cidr_block_state.as_ref()
    }
    pub fn network_border_group(&self) -> ::std::option::Option<&str> {
        self.network_border_group.as_deref()
    }
    pub fn ipv6_pool(&self) -> ::std::option::Option<&str> {
        self.ipv6_pool.as_deref()
    }
    pub fn ipv6_address_attribute(&self) -> ::std::option::Option<&crate::types::Ipv6AddressAttribute> {
        self.ipv6_address_attribute.as_ref()
    }
    pub fn ip_source(&self) -> ::std::option::Option<&crate::types::IpSource> {
        self.ip_source.as_ref()
    }
}
impl VpcIpv6CidrBlockAssociation {
    pub fn builder() -> crate::types::builders::VpcIpv6CidrBlockAssociationBuilder {
        crate::types::builders::VpcIpv6CidrBlockAssociationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcIpv6CidrBlockAssociationBuilder {
    pub(crate) association_id: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_cidr_block_state: ::std::option::Option<crate::types::VpcCidrBlockState>,
    pub(crate) network_border_group: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_pool: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_address_attribute: ::std::option::Option<crate::types::Ipv6AddressAttribute>,
    pub(crate) ip_source: ::std::option::Option<crate::types::IpSource>,
}
impl VpcIpv6CidrBlockAssociationBuilder {
    pub fn association_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.association_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_association_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.association_id = input;
        self
    }
    pub fn get_association_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.association_id
    }
    pub fn ipv6_cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv6_cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv6_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv6_cidr_block = input;
        self
    }
    pub fn get_ipv6_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv6_cidr_block
    }
    pub fn ipv6_cidr_block_state(mut self, input: crate::types::VpcCidrBlockState) -> Self {
        self.ipv6_cidr_block_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ipv6_cidr_block_state(mut self, input: ::std::option::Option<crate::types::VpcCidrBlockState>) -> Self {
        self.ipv6_cidr_block_state = input;
        self
    }
    pub fn get_ipv6_cidr_block_state(&self) -> &::std::option::Option<crate::types::VpcCidrBlockState> {
        &self.ipv6_cidr_block_state
    }
    pub fn network_border_group(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.network_border_group = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_network_border_group(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.network_border_group = input;
        self
    }
    pub fn get_network_border_group(&self) -> &::std::option::Option<::std::string::String> {
        &self.network_border_group
    }
    pub fn ipv6_pool(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv6_pool = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv6_pool(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv6_pool = input;
        self
    }
    pub fn get_ipv6_pool(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv6_pool
    }
    pub fn ipv6_address_attribute(mut self, input: crate::types::Ipv6AddressAttribute) -> Self {
        self.ipv6_address_attribute = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ipv6_address_attribute(mut self, input: ::std::option::Option<crate::types::Ipv6AddressAttribute>) -> Self {
        self.ipv6_address_attribute = input;
        self
    }
    pub fn get_ipv6_address_attribute(&self) -> &::std::option::Option<crate::types::Ipv6AddressAttribute> {
        &self.ipv6_address_attribute
    }
    pub fn ip_source(mut self, input: crate::types::IpSource) -> Self {
        self.ip_source = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ip_source(mut self, input: ::std::option::Option<crate::types::IpSource>) -> Self {
        self.ip_source = input;
        self
    }
    pub fn get_ip_source(&self) -> &::std::option::Option<crate::types::IpSource> {
        &self.ip_source
    }
    pub fn build(self) -> crate::types::VpcIpv6CidrBlockAssociation {
        crate::types::VpcIpv6CidrBlockAssociation {
            association_id: self.association_id,
            ipv6_cidr_block: self.ipv6_cidr_block,
            ipv6_cidr_block_state: self.ipv6_cidr_block_state,
            network_border_group: self.network_border_group,
            ipv6_pool: self.ipv6_pool,
            ipv6_address_attribute: self.ipv6_address_attribute,
            ip_source: self.ip_source,
        }
    }
}
