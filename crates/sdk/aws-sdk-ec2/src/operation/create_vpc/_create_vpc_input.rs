#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CreateVpcInput {
    pub cidr_block: ::std::option::Option<::std::string::String>,
    pub ipv6_pool: ::std::option::Option<::std::string::String>,
    pub ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub ipv4_ipam_pool_id: ::std::option::Option<::std::string::String>,
    pub ipv4_netmask_length: ::std::option::Option<i32>,
    pub ipv6_ipam_pool_id: ::std::option::Option<::std::string::String>,
    pub ipv6_netmask_length: ::std::option::Option<i32>,
    pub ipv6_cidr_block_network_border_group: ::std::option::Option<::std::string::String>,
    pub vpc_encryption_control: ::std::option::Option<crate::types::VpcEncryptionControlConfiguration>,
    pub tag_specifications: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>,
    pub dry_run: ::std::option::Option<bool>,
    pub instance_tenancy: ::std::option::Option<crate::types::Tenancy>,
    pub amazon_provided_ipv6_cidr_block: ::std::option::Option<bool>,
}
impl CreateVpcInput {
    pub fn cidr_block(&self) -> ::std::option::Option<&str> {
        self.cidr_block.as_deref()
    }
    pub fn ipv6_pool(&self) -> ::std::option::Option<&str> {
        self.ipv6_pool.as_deref()
    }
    pub fn ipv6_cidr_block(&self) -> ::std::option::Option<&str> {
        self.ipv6_cidr_block.as_deref()
    }
    pub fn ipv4_ipam_pool_id(&self) -> ::std::option::Option<&str> {
        self.ipv4_ipam_pool_id.as_deref()
    }
    pub fn ipv4_netmask_length(&self) -> ::std::option::Option<i32> {
        self.ipv4_netmask_length
    }
    pub fn ipv6_ipam_pool_id(&self) -> ::std::option::Option<&str> {
        self.ipv6_ipam_pool_id.as_deref()
    }
    pub fn ipv6_netmask_length(&self) -> ::std::option::Option<i32> {
        self.ipv6_netmask_length
    }
    pub fn ipv6_cidr_block_network_border_group(&self) -> ::std::option::Option<&str> {
        self.ipv6_cidr_block_network_border_group.as_deref()
    }
    pub fn vpc_encryption_control(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlConfiguration> {
        self.vpc_encryption_control.as_ref()
    }
    pub fn tag_specifications(&self) -> &[crate::types::TagSpecification] {
        self.tag_specifications.as_deref().unwrap_or_default()
    }
    pub fn dry_run(&self) -> ::std::option::Option<bool> {
        self.dry_run
    }
    pub fn instance_tenancy(&self) -> ::std::option::Option<&crate::types::Tenancy> {
        self.instance_tenancy.as_ref()
    }
    pub fn amazon_provided_ipv6_cidr_block(&self) -> ::std::option::Option<bool> {
        self.amazon_provided_ipv6_cidr_block
    }
}
impl CreateVpcInput {
    pub fn builder() -> crate::operation::create_vpc::builders::CreateVpcInputBuilder {
        crate::operation::create_vpc::builders::CreateVpcInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CreateVpcInputBuilder {
    pub(crate) cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_pool: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) ipv4_ipam_pool_id: ::std::option::Option<::std::string::String>,
    pub(crate) ipv4_netmask_length: ::std::option::Option<i32>,
    pub(crate) ipv6_ipam_pool_id: ::std::option::Option<::std::string::String>,
    pub(crate) ipv6_netmask_length: ::std::option::Option<i32>,
    pub(crate) ipv6_cidr_block_network_border_group: ::std::option::Option<::std::string::String>,
    pub(crate) vpc_encryption_control: ::std::option::Option<crate::types::VpcEncryptionControlConfiguration>,
    pub(crate) tag_specifications: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>,
    pub(crate) dry_run: ::std::option::Option<bool>,
    pub(crate) instance_tenancy: ::std::option::Option<crate::types::Tenancy>,
    pub(crate) amazon_provided_ipv6_cidr_block: ::std::option::Option<bool>,
}
impl CreateVpcInputBuilder {
    pub fn cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_block = input;
        self
    }
    pub fn get_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_block
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
    pub fn ipv4_ipam_pool_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv4_ipam_pool_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv4_ipam_pool_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv4_ipam_pool_id = input;
        self
    }
    pub fn get_ipv4_ipam_pool_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv4_ipam_pool_id
    }
    pub fn ipv4_netmask_length(mut self, input: i32) -> Self {
        self.ipv4_netmask_length = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ipv4_netmask_length(mut self, input: ::std::option::Option<i32>) -> Self {
        self.ipv4_netmask_length = input;
        self
    }
    pub fn get_ipv4_netmask_length(&self) -> &::std::option::Option<i32> {
        &self.ipv4_netmask_length
    }
    pub fn ipv6_ipam_pool_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv6_ipam_pool_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv6_ipam_pool_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv6_ipam_pool_id = input;
        self
    }
    pub fn get_ipv6_ipam_pool_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv6_ipam_pool_id
    }
    pub fn ipv6_netmask_length(mut self, input: i32) -> Self {
        self.ipv6_netmask_length = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ipv6_netmask_length(mut self, input: ::std::option::Option<i32>) -> Self {
        self.ipv6_netmask_length = input;
        self
    }
    pub fn get_ipv6_netmask_length(&self) -> &::std::option::Option<i32> {
        &self.ipv6_netmask_length
    }
    pub fn ipv6_cidr_block_network_border_group(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv6_cidr_block_network_border_group = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv6_cidr_block_network_border_group(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv6_cidr_block_network_border_group = input;
        self
    }
    pub fn get_ipv6_cidr_block_network_border_group(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv6_cidr_block_network_border_group
    }
    pub fn vpc_encryption_control(mut self, input: crate::types::VpcEncryptionControlConfiguration) -> Self {
        self.vpc_encryption_control = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc_encryption_control(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlConfiguration>) -> Self {
        self.vpc_encryption_control = input;
        self
    }
    pub fn get_vpc_encryption_control(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlConfiguration> {
        &self.vpc_encryption_control
    }
    pub fn tag_specifications(mut self, input: crate::types::TagSpecification) -> Self {
        let mut v = self.tag_specifications.unwrap_or_default();
        v.push(input);
        self.tag_specifications = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tag_specifications(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>>) -> Self {
        self.tag_specifications = input;
        self
    }
    pub fn get_tag_specifications(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::TagSpecification>> {
        &self.tag_specifications
    }
    pub fn dry_run(mut self, input: bool) -> Self {
        self.dry_run = ::std::option::Option::Some(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.dry_run = input;
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        &self.dry_run
    }
    pub fn instance_tenancy(mut self, input: crate::types::Tenancy) -> Self {
        self.instance_tenancy = ::std::option::Option::Some(input);
        self
    }
    pub fn set_instance_tenancy(mut self, input: ::std::option::Option<crate::types::Tenancy>) -> Self {
        self.instance_tenancy = input;
        self
    }
    pub fn get_instance_tenancy(&self) -> &::std::option::Option<crate::types::Tenancy> {
        &self.instance_tenancy
    }
    pub fn amazon_provided_ipv6_cidr_block(mut self, input: bool) -> Self {
        self.amazon_provided_ipv6_cidr_block = ::std::option::Option::Some(input);
        self
    }
    pub fn set_amazon_provided_ipv6_cidr_block(mut self, input: ::std::option::Option<bool>) -> Self {
        self.amazon_provided_ipv6_cidr_block = input;
        self
    }
    pub fn get_amazon_provided_ipv6_cidr_block(&self) -> &::std::option::Option<bool> {
        &self.amazon_provided_ipv6_cidr_block
    }
    pub fn build(self) -> ::std::result::Result<crate::operation::create_vpc::CreateVpcInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::create_vpc::CreateVpcInput {
            cidr_block: self.cidr_block,
            ipv6_pool: self.ipv6_pool,
            ipv6_cidr_block: self.ipv6_cidr_block,
            ipv4_ipam_pool_id: self.ipv4_ipam_pool_id,
            ipv4_netmask_length: self.ipv4_netmask_length,
            ipv6_ipam_pool_id: self.ipv6_ipam_pool_id,
            ipv6_netmask_length: self.ipv6_netmask_length,
            ipv6_cidr_block_network_border_group: self.ipv6_cidr_block_network_border_group,
            vpc_encryption_control: self.vpc_encryption_control,
            tag_specifications: self.tag_specifications,
            dry_run: self.dry_run,
            instance_tenancy: self.instance_tenancy,
            amazon_provided_ipv6_cidr_block: self.amazon_provided_ipv6_cidr_block,
        })
    }
}
