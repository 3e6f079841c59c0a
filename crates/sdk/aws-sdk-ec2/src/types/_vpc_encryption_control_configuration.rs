#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: ::std::option::Option<crate::types::VpcEncryptionControlMode>,
    pub internet_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub nat_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub lambda_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
}
impl VpcEncryptionControlConfiguration {
    pub fn mode(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlMode> {
        self.mode.as_ref()
    }
    pub fn internet_gateway_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.internet_gateway_exclusion.as_ref()
    }
    pub fn egress_only_internet_gateway_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.egress_only_internet_gateway_exclusion.as_ref()
    }
    pub fn nat_gateway_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.nat_gateway_exclusion.as_ref()
    }
    pub fn virtual_private_gateway_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.virtual_private_gateway_exclusion.as_ref()
    }
    pub fn vpc_peering_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.vpc_peering_exclusion.as_ref()
    }
    pub fn lambda_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.lambda_exclusion.as_ref()
    }
    pub fn vpc_lattice_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.vpc_lattice_exclusion.as_ref()
    }
    pub fn elastic_file_system_exclusion(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionStateInput> {
        self.elastic_file_system_exclusion.as_ref()
    }
}
impl VpcEncryptionControlConfiguration {
    pub fn builder() -> crate::types::builders::VpcEncryptionControlConfigurationBuilder {
        crate::types::builders::VpcEncryptionControlConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcEncryptionControlConfigurationBuilder {
    pub(crate) mode: ::std::option::Option<crate::types::VpcEncryptionControlMode>,
    pub(crate) internet_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) egress_only_internet_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) nat_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) virtual_private_gateway_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) vpc_peering_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) lambda_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) vpc_lattice_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    pub(crate) elastic_file_system_exclusion: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
}
impl VpcEncryptionControlConfigurationBuilder {
    pub fn mode(mut self, input: crate::types::VpcEncryptionControlMode) -> Self {
        self.mode = ::std::option::Option::Some(input);
        self
    }
    pub fn set_mode(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlMode>) -> Self {
        self.mode = input;
        self
    }
    pub fn get_mode(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlMode> {
        &self.mode
    }
    pub fn internet_gateway_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.internet_gateway_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_internet_gateway_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.internet_gateway_exclusion = input;
        self
    }
    pub fn get_internet_gateway_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.internet_gateway_exclusion
    }
    pub fn egress_only_internet_gateway_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.egress_only_internet_gateway_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_egress_only_internet_gateway_exclusion(
        mut self,
        input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    ) -> Self {
        self.egress_only_internet_gateway_exclusion = input;
        self
    }
    pub fn get_egress_only_internet_gateway_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.egress_only_internet_gateway_exclusion
    }
    pub fn nat_gateway_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.nat_gateway_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_nat_gateway_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.nat_gateway_exclusion = input;
        self
    }
    pub fn get_nat_gateway_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.nat_gateway_exclusion
    }
    pub fn virtual_private_gateway_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.virtual_private_gateway_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_virtual_private_gateway_exclusion(
        mut self,
        input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>,
    ) -> Self {
        self.virtual_private_gateway_exclusion = input;
        self
    }
    pub fn get_virtual_private_gateway_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.virtual_private_gateway_exclusion
    }
    pub fn vpc_peering_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.vpc_peering_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc_peering_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.vpc_peering_exclusion = input;
        self
    }
    pub fn get_vpc_peering_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.vpc_peering_exclusion
    }
    pub fn lambda_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.lambda_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_lambda_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.lambda_exclusion = input;
        self
    }
    pub fn get_lambda_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.lambda_exclusion
    }
    pub fn vpc_lattice_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.vpc_lattice_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc_lattice_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.vpc_lattice_exclusion = input;
        self
    }
    pub fn get_vpc_lattice_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.vpc_lattice_exclusion
    }
    pub fn elastic_file_system_exclusion(mut self, input: crate::types::VpcEncryptionControlExclusionStateInput) -> Self {
        self.elastic_file_system_exclusion = ::std::option::Option::Some(input);
        self
    }
    pub fn set_elastic_file_system_exclusion(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput>) -> Self {
        self.elastic_file_system_exclusion = input;
        self
    }
    pub fn get_elastic_file_system_exclusion(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionStateInput> {
        &self.elastic_file_system_exclusion
    }
    pub fn build(self) -> crate::types::VpcEncryptionControlConfiguration {
        crate::types::VpcEncryptionControlConfiguration {
            mode: self.mode,
            internet_gateway_exclusion: self.internet_gateway_exclusion,
            egress_only_internet_gateway_exclusion: self.egress_only_internet_gateway_exclusion,
            nat_gateway_exclusion: self.nat_gateway_exclusion,
            virtual_private_gateway_exclusion: self.virtual_private_gateway_exclusion,
            vpc_peering_exclusion: self.vpc_peering_exclusion,
            lambda_exclusion: self.lambda_exclusion,
            vpc_lattice_exclusion: self.vpc_lattice_exclusion,
            elastic_file_system_exclusion: self.elastic_file_system_exclusion,
        }
    }
}
