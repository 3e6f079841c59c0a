#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: ::std::option::Option<crate::types::BlockPublicAccessMode>,
}
impl BlockPublicAccessStates {
    pub fn internet_gateway_block_mode(&self) -> ::std::option::Option<&crate::types::BlockPublicAccessMode> {
        self.internet_gateway_block_mode.as_ref()
    }
}
impl BlockPublicAccessStates {
    pub fn builder() -> crate::types::builders::BlockPublicAccessStatesBuilder {
        crate::types::builders::BlockPublicAccessStatesBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct BlockPublicAccessStatesBuilder {
    pub(crate) internet_gateway_block_mode: ::std::option::Option<crate::types::BlockPublicAccessMode>,
}
impl BlockPublicAccessStatesBuilder {
    pub fn internet_gateway_block_mode(mut self, input: crate::types::BlockPublicAccessMode) -> Self {
        self.internet_gateway_block_mode = ::std::option::Option::Some(input);
        self
    }
    pub fn set_internet_gateway_block_mode(mut self, input: ::std::option::Option<crate::types::BlockPublicAccessMode>) -> Self {
        self.internet_gateway_block_mode = input;
        self
    }
    pub fn get_internet_gateway_block_mode(&self) -> &::std::option::Option<crate::types::BlockPublicAccessMode> {
        &self.internet_gateway_block_mode
    }
    pub fn build(self) -> crate::types::BlockPublicAccessStates {
        crate::types::BlockPublicAccessStates {
            internet_gateway_block_mode: self.internet_gateway_block_mode,
        }
    }
}
