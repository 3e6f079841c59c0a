#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PropagatingVgw {
    pub gateway_id: ::std::option::Option<::std::string::String>,
}
impl PropagatingVgw {
    pub fn gateway_id(&self) -> ::std::option::Option<&str> {
        self.gateway_id.as_deref()
    }
}
impl PropagatingVgw {
    pub fn builder() -> crate::types::builders::PropagatingVgwBuilder {
        crate::types::builders::PropagatingVgwBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PropagatingVgwBuilder {
    pub(crate) gateway_id: ::std::option::Option<::std::string::String>,
}
impl PropagatingVgwBuilder {
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
    pub fn build(self) -> crate::types::PropagatingVgw {
        crate::types::PropagatingVgw { gateway_id: self.gateway_id }
    }
}
