#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RouteTableAssociation {
    pub main: ::std::option::Option<bool>,
    pub route_table_association_id: ::std::option::Option<::std::string::String>,
    pub route_table_id: ::std::option::Option<::std::string::String>,
    pub subnet_id: ::std::option::Option<::std::string::String>,
    pub gateway_id: ::std::option::Option<::std::string::String>,
    pub public_ipv4_pool: ::std::option::Option<::std::string::String>,
    pub association_state: ::std::option::Option<crate::types::RouteTableAssociationState>,
}
impl RouteTableAssociation {
    pub fn main(&self) -> ::std::option::Option<bool> {
        self.main
    }
    pub fn route_table_association_id(&self) -> ::std::option::Option<&str> {
        self.route_table_association_id.as_deref()
    }
    pub fn route_table_id(&self) -> ::std::option::Option<&str> {
        self.route_table_id.as_deref()
    }
    pub fn subnet_id(&self) -> ::std::option::Option<&str> {
        self.subnet_id.as_deref()
    }
    pub fn gateway_id(&self) -> ::std::option::Option<&str> {
        self.gateway_id.as_deref()
    }
    pub fn public_ipv4_pool(&self) -> ::std::option::Option<&str> {
        self.public_ipv4_pool.as_deref()
    }
    pub fn association_state(&self) -> ::std::option::Option<&crate::types::RouteTableAssociationState> {
        self.association_state.as_ref()
    }
}
impl RouteTableAssociation {
    pub fn builder() -> crate::types::builders::RouteTableAssociationBuilder {
        crate::types::builders::RouteTableAssociationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RouteTableAssociationBuilder {
    pub(crate) main: ::std::option::Option<bool>,
    pub(crate) route_table_association_id: ::std::option::Option<::std::string::String>,
    pub(crate) route_table_id: ::std::option::Option<::std::string::String>,
    pub(crate) subnet_id: ::std::option::Option<::std::string::String>,
    pub(crate) gateway_id: ::std::option::Option<::std::string::String>,
    pub(crate) public_ipv4_pool: ::std::option::Option<::std::string::String>,
    pub(crate) association_state: ::std::option::Option<crate::types::RouteTableAssociationState>,
}
impl RouteTableAssociationBuilder {
    pub fn main(mut self, input: bool) -> Self {
        self.main = ::std::option::Option::Some(input);
        self
    }
    pub fn set_main(mut self, input: ::std::option::Option<bool>) -> Self {
        self.main = input;
        self
    }
    pub fn get_main(&self) -> &::std::option::Option<bool> {
        &self.main
    }
    pub fn route_table_association_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.route_table_association_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_route_table_association_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.route_table_association_id = input;
        self
    }
    pub fn get_route_table_association_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.route_table_association_id
    }
    pub fn route_table_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.route_table_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_route_table_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.route_table_id = input;
        self
    }
    pub fn get_route_table_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.route_table_id
    }
    pub fn subnet_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.subnet_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_subnet_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.subnet_id = input;
        self
    }
    pub fn get_subnet_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.subnet_id
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
    pub fn public_ipv4_pool(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.public_ipv4_pool = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_public_ipv4_pool(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.public_ipv4_pool = input;
        self
    }
    pub fn get_public_ipv4_pool(&self) -> &::std::option::Option<::std::string::String> {
        &self.public_ipv4_pool
    }
    pub fn association_state(mut self, input: crate::types::RouteTableAssociationState) -> Self {
        self.association_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_association_state(mut self, input: ::std::option::Option<crate::types::RouteTableAssociationState>) -> Self {
        self.association_state = input;
        self
    }
    pub fn get_association_state(&self) -> &::std::option::Option<crate::types::RouteTableAssociationState> {
        &self.association_state
    }
    pub fn build(self) -> crate::types::RouteTableAssociation {
        crate::types::RouteTableAssociation {
            main: self.main,
            route_table_association_id: self.route_table_association_id,
            route_table_id: self.route_table_id,
            subnet_id: self.subnet_id,
            gateway_id: self.gateway_id,
            public_ipv4_pool: self.public_ipv4_pool,
            association_state: self.association_state,
        }
    }
}
