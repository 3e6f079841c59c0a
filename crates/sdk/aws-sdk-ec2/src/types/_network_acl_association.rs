#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: ::std::option::Option<::std::string::String>,
    pub network_acl_id: ::std::option::Option<::std::string::String>,
    pub subnet_id: ::std::option::Option<::std::string::String>,
}
impl NetworkAclAssociation {
    pub fn network_acl_association_id(&self) -> ::std::option::Option<&str> {
        self.network_acl_association_id.as_deref()
    }
    pub fn network_acl_id(&self) -> ::std::option::Option<&str> {
        self.network_acl_id.as_deref()
    }
    pub fn subnet_id(&self) -> ::std::option::Option<&str> {
        self.subnet_id.as_deref()
    }
}
impl NetworkAclAssociation {
    pub fn builder() -> crate::types::builders::NetworkAclAssociationBuilder {
        crate::types::builders::NetworkAclAssociationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct NetworkAclAssociationBuilder {
    pub(crate) network_acl_association_id: ::std::option::Option<::std::string::String>,
    pub(crate) network_acl_id: ::std::option::Option<::std::string::String>,
    pub(crate) subnet_id: ::std::option::Option<::std::string::String>,
}
impl NetworkAclAssociationBuilder {
    pub fn network_acl_association_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.network_acl_association_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_network_acl_association_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.network_acl_association_id = input;
        self
    }
    pub fn get_network_acl_association_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.network_acl_association_id
    }
    pub fn network_acl_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.network_acl_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_network_acl_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.network_acl_id = input;
        self
    }
    pub fn get_network_acl_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.network_acl_id
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
    pub fn build(self) -> crate::types::NetworkAclAssociation {
        crate::types::NetworkAclAssociation {
            network_acl_association_id: self.network_acl_association_id,
            network_acl_id: self.network_acl_id,
            subnet_id: self.subnet_id,
        }
    }
}
