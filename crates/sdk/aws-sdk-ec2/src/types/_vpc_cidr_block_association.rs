#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcCidrBlockAssociation {
    pub association_id: ::std::option::Option<::std::string::String>,
    pub cidr_block: ::std::option::Option<::std::string::String>,
    pub cidr_block_state: ::std::option::Option<crate::types::VpcCidrBlockState>,
}
impl VpcCidrBlockAssociation {
    pub fn association_id(&self) -> ::std::option::Option<&str> {
        self.association_id.as_deref()
    }
    pub fn cidr_block(&self) -> ::std::option::Option<&str> {
        self.cidr_block.as_deref()
    }
    pub fn cidr_block_state(&self) -> ::std::option::Option<&crate::types::VpcCidrBlockState> {
        self.cidr_block_state.as_ref()
    }
}
impl VpcCidrBlockAssociation {
    pub fn builder() -> crate::types::builders::VpcCidrBlockAssociationBuilder {
        crate::types::builders::VpcCidrBlockAssociationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcCidrBlockAssociationBuilder {
    pub(crate) association_id: ::std::option::Option<::std::string::String>,
    pub(crate) cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) cidr_block_state: ::std::option::Option<crate::types::VpcCidrBlockState>,
}
impl VpcCidrBlockAssociationBuilder {
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
    pub fn cidr_block_state(mut self, input: crate::types::VpcCidrBlockState) -> Self {
        self.cidr_block_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_cidr_block_state(mut self, input: ::std::option::Option<crate::types::VpcCidrBlockState>) -> Self {
        self.cidr_block_state = input;
        self
    }
    pub fn get_cidr_block_state(&self) -> &::std::option::Option<crate::types::VpcCidrBlockState> {
        &self.cidr_block_state
    }
    pub fn build(self) -> crate::types::VpcCidrBlockAssociation {
        crate::types::VpcCidrBlockAssociation {
            association_id: self.association_id,
            cidr_block: self.cidr_block,
            cidr_block_state: self.cidr_block_state,
        }
    }
}
