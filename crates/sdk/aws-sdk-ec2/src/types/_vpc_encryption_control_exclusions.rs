#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub nat_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub vpc_peering: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub lambda: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub vpc_lattice: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub elastic_file_system: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
}
impl VpcEncryptionControlExclusions {
    pub fn internet_gateway(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.internet_gateway.as_ref()
    }
    pub fn egress_only_internet_gateway(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.egress_only_internet_gateway.as_ref()
    }
    pub fn nat_gateway(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.nat_gateway.as_ref()
    }
    pub fn virtual_private_gateway(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.virtual_private_gateway.as_ref()
    }
    pub fn vpc_peering(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.vpc_peering.as_ref()
    }
    pub fn lambda(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.lambda.as_ref()
    }
    pub fn vpc_lattice(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.vpc_lattice.as_ref()
    }
    pub fn elastic_file_system(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusion> {
        self.elastic_file_system.as_ref()
    }
}
impl VpcEncryptionControlExclusions {
    pub fn builder() -> crate::types::builders::VpcEncryptionControlExclusionsBuilder {
        crate::types::builders::VpcEncryptionControlExclusionsBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcEncryptionControlExclusionsBuilder {
    pub(crate) internet_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) egress_only_internet_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) nat_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) virtual_private_gateway: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) vpc_peering: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) lambda: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) vpc_lattice: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
    pub(crate) elastic_file_system: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>,
}
impl VpcEncryptionControlExclusionsBuilder {
    pub fn internet_gateway(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.internet_gateway = ::std::option::Option::Some(input);
        self
    }
    pub fn set_internet_gateway(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.internet_gateway = input;
        self
    }
    pub fn get_internet_gateway(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.internet_gateway
    }
    pub fn egress_only_internet_gateway(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.egress_only_internet_gateway = ::std::option::Option::Some(input);
        self
    }
    pub fn set_egress_only_internet_gateway(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.egress_only_internet_gateway = input;
        self
    }
    pub fn get_egress_only_internet_gateway(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.egress_only_internet_gateway
    }
    pub fn nat_gateway(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.nat_gateway = ::std::option::Option::Some(input);
        self
    }
    pub fn set_nat_gateway(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.nat_gateway = input;
        self
    }
    pub fn get_nat_gateway(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.nat_gateway
    }
    pub fn virtual_private_gateway(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.virtual_private_gateway = ::std::option::Option::Some(input);
        self
    }
    pub fn set_virtual_private_gateway(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.virtual_private_gateway = input;
        self
    }
    pub fn get_virtual_private_gateway(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.virtual_private_gateway
    }
    pub fn vpc_peering(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.vpc_peering = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc_peering(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.vpc_peering = input;
        self
    }
    pub fn get_vpc_peering(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.vpc_peering
    }
    pub fn lambda(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.lambda = ::std::option::Option::Some(input);
        self
    }
    pub fn set_lambda(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.lambda = input;
        self
    }
    pub fn get_lambda(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.lambda
    }
    pub fn vpc_lattice(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.vpc_lattice = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc_lattice(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.vpc_lattice = input;
        self
    }
    pub fn get_vpc_lattice(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.vpc_lattice
    }
    pub fn elastic_file_system(mut self, input: crate::types::VpcEncryptionControlExclusion) -> Self {
        self.elastic_file_system = ::std::option::Option::Some(input);
        self
    }
    pub fn set_elastic_file_system(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusion>) -> Self {
        self.elastic_file_system = input;
        self
    }
    pub fn get_elastic_file_system(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusion> {
        &self.elastic_file_system
    }
    pub fn build(self) -> crate::types::VpcEncryptionControlExclusions {
        crate::types::VpcEncryptionControlExclusions {
            internet_gateway: self.internet_gateway,
            egress_only_internet_gateway: self.egress_only_internet_gateway,
            nat_gateway: self.nat_gateway,
            virtual_private_gateway: self.virtual_private_gateway,
            vpc_peering: self.vpc_peering,
            lambda: self.lambda,
            vpc_lattice: self.vpc_lattice,
            elastic_file_system: self.elastic_file_system,
        }
    }
}
