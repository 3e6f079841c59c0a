#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RouteTable {
    pub associations: ::std::option::Option<::std::vec::Vec<crate::types::RouteTableAssociation>>,
    pub propagating_vgws: ::std::option::Option<::std::vec::Vec<crate::types::PropagatingVgw>>,
    pub route_table_id: ::std::option::Option<::std::string::String>,
    pub routes: ::std::option::Option<::std::vec::Vec<crate::types::Route>>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub vpc_id: ::std::option::Option<::std::string::String>,
    pub owner_id: ::std::option::Option<::std::string::String>,
}
impl RouteTable {
    pub fn associations(&self) -> &[crate::types::RouteTableAssociation] {
        self.associations.as_deref().unwrap_or_default()
    }
    pub fn propagating_vgws(&self) -> &[crate::types::PropagatingVgw] {
        self.propagating_vgws.as_deref().unwrap_or_default()
    }
    pub fn route_table_id(&self) -> ::std::option::Option<&str> {
        self.route_table_id.as_deref()
    }
    pub fn routes(&self) -> &[crate::types::Route] {
        self.routes.as_deref().unwrap_or_default()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
    pub fn owner_id(&self) -> ::std::option::Option<&str> {
        self.owner_id.as_deref()
    }
}
impl RouteTable {
    pub fn builder() -> crate::types::builders::RouteTableBuilder {
        crate::types::builders::RouteTableBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct RouteTableBuilder {
    pub(crate) associations: ::std::option::Option<::std::vec::Vec<crate::types::RouteTableAssociation>>,
    pub(crate) propagating_vgws: ::std::option::Option<::std::vec::Vec<crate::types::PropagatingVgw>>,
    pub(crate) route_table_id: ::std::option::Option<::std::string::String>,
    pub(crate) routes: ::std::option::Option<::std::vec::Vec<crate::types::Route>>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
    pub(crate) owner_id: ::std::option::Option<::std::string::String>,
}
impl RouteTableBuilder {
    pub fn associations(mut self, input: crate::types::RouteTableAssociation) -> Self {
        let mut v = self.associations.unwrap_or_default();
        v.push(input);
        self.associations = ::std::option::Option::Some(v);
        self
    }
    pub fn set_associations(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::RouteTableAssociation>>) -> Self {
        self.associations = input;
        self
    }
    pub fn get_associations(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::RouteTableAssociation>> {
        &self.associations
    }
    pub fn propagating_vgws(mut self, input: crate::types::PropagatingVgw) -> Self {
        let mut v = self.propagating_vgws.unwrap_or_default();
        v.push(input);
        self.propagating_vgws = ::std::option::Option::Some(v);
        self
    }
    pub fn set_propagating_vgws(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::PropagatingVgw>>) -> Self {
        self.propagating_vgws = input;
        self
    }
    pub fn get_propagating_vgws(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::PropagatingVgw>> {
        &self.propagating_vgws
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
    pub fn routes(mut self, input: crate::types::Route) -> Self {
        let mut v = self.routes.unwrap_or_default();
        v.push(input);
        self.routes = ::std::option::Option::Some(v);
        self
    }
    pub fn set_routes(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Route>>) -> Self {
        self.routes = input;
        self
    }
    pub fn get_routes(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Route>> {
        &self.routes
    }
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    pub fn vpc_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_id = input;
        self
    }
    pub fn get_vpc_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_id
    }
    pub fn owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.owner_id = input;
        self
    }
    pub fn get_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.owner_id
    }
    pub fn build(self) -> crate::types::RouteTable {
        crate::types::RouteTable {
            associations: self.associations,
            propagating_vgws: self.propagating_vgws,
            route_table_id: self.route_table_id,
            routes: self.routes,
            tags: self.tags,
            vpc_id: self.vpc_id,
            owner_id: self.owner_id,
        }
    }
}
