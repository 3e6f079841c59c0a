#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ModifyClusterIamRolesInput {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub add_iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub remove_iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
}
impl ModifyClusterIamRolesInput {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn add_iam_roles(&self) -> &[::std::string::String] {
        self.add_iam_roles.as_deref().unwrap_or_default()
    }
    pub fn remove_iam_roles(&self) -> &[::std::string::String] {
        self.remove_iam_roles.as_deref().unwrap_or_default()
    }
    pub fn default_iam_role_arn(&self) -> ::std::option::Option<&str> {
        self.default_iam_role_arn.as_deref()
    }
}
impl ModifyClusterIamRolesInput {
    pub fn builder() -> crate::operation::modify_cluster_iam_roles::builders::ModifyClusterIamRolesInputBuilder {
        crate::operation::modify_cluster_iam_roles::builders::ModifyClusterIamRolesInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ModifyClusterIamRolesInputBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) add_iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) remove_iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
}
impl ModifyClusterIamRolesInputBuilder {
    pub fn cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_identifier = input;
        self
    }
    pub fn get_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_identifier
    }
    pub fn add_iam_roles(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.add_iam_roles.unwrap_or_default();
        v.push(input.into());
        self.add_iam_roles = ::std::option::Option::Some(v);
        self
    }
    pub fn set_add_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.add_iam_roles = input;
        self
    }
    pub fn get_add_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.add_iam_roles
    }
    pub fn remove_iam_roles(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.remove_iam_roles.unwrap_or_default();
        v.push(input.into());
        self.remove_iam_roles = ::std::option::Option::Some(v);
        self
    }
    pub fn set_remove_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.remove_iam_roles = input;
        self
    }
    pub fn get_remove_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.remove_iam_roles
    }
    pub fn default_iam_role_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.default_iam_role_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_default_iam_role_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.default_iam_role_arn = input;
        self
    }
    pub fn get_default_iam_role_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.default_iam_role_arn
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::modify_cluster_iam_roles::ModifyClusterIamRolesInput, ::aws_smithy_types::error::operation::BuildError>
    {
        ::std::result::Result::Ok(crate::operation::modify_cluster_iam_roles::ModifyClusterIamRolesInput {
            cluster_identifier: self.cluster_identifier,
            add_iam_roles: self.add_iam_roles,
            remove_iam_roles: self.remove_iam_roles,
            default_iam_role_arn: self.default_iam_role_arn,
        })
    }
}
