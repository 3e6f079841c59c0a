#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetClusterCredentialsInput {
    pub db_user: ::std::option::Option<::std::string::String>,
    pub db_name: ::std::option::Option<::std::string::String>,
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
    pub duration_seconds: ::std::option::Option<i32>,
    pub auto_create: ::std::option::Option<bool>,
    pub db_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub custom_domain_name: ::std::option::Option<::std::string::String>,
}
impl GetClusterCredentialsInput {
    pub fn db_user(&self) -> ::std::option::Option<&str> {
        self.db_user.as_deref()
    }
    pub fn db_name(&self) -> ::std::option::Option<&str> {
        self.db_name.as_deref()
    }
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
    pub fn duration_seconds(&self) -> ::std::option::Option<i32> {
        self.duration_seconds
    }
    pub fn auto_create(&self) -> ::std::option::Option<bool> {
        self.auto_create
    }
    pub fn db_groups(&self) -> &[::std::string::String] {
        self.db_groups.as_deref().unwrap_or_default()
    }
    pub fn custom_domain_name(&self) -> ::std::option::Option<&str> {
        self.custom_domain_name.as_deref()
    }
}
impl GetClusterCredentialsInput {
    pub fn builder() -> crate::operation::get_cluster_credentials::builders::GetClusterCredentialsInputBuilder {
        crate::operation::get_cluster_credentials::builders::GetClusterCredentialsInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetClusterCredentialsInputBuilder {
    pub(crate) db_user: ::std::option::Option<::std::string::String>,
    pub(crate) db_name: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
    pub(crate) duration_seconds: ::std::option::Option<i32>,
    pub(crate) auto_create: ::std::option::Option<bool>,
    pub(crate) db_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) custom_domain_name: ::std::option::Option<::std::string::String>,
}
impl GetClusterCredentialsInputBuilder {
    pub fn db_user(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.db_user = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_db_user(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.db_user = input;
        self
    }
    pub fn get_db_user(&self) -> &::std::option::Option<::std::string::String> {
        &self.db_user
    }
    pub fn db_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.db_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_db_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.db_name = input;
        self
    }
    pub fn get_db_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.db_name
    }
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
    pub fn duration_seconds(mut self, input: i32) -> Self {
        self.duration_seconds = ::std::option::Option::Some(input);
        self
    }
    pub fn set_duration_seconds(mut self, input: ::std::option::Option<i32>) -> Self {
        self.duration_seconds = input;
        self
    }
    pub fn get_duration_seconds(&self) -> &::std::option::Option<i32> {
        &self.duration_seconds
    }
    pub fn auto_create(mut self, input: bool) -> Self {
        self.auto_create = ::std::option::Option::Some(input);
        self
    }
    pub fn set_auto_create(mut self, input: ::std::option::Option<bool>) -> Self {
        self.auto_create = input;
        self
    }
    pub fn get_auto_create(&self) -> &::std::option::Option<bool> {
        &self.auto_create
    }
    pub fn db_groups(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.db_groups.unwrap_or_default();
        v.push(input.into());
        self.db_groups = ::std::option::Option::Some(v);
        self
    }
    pub fn set_db_groups(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.db_groups = input;
        self
    }
    pub fn get_db_groups(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.db_groups
    }
    pub fn custom_domain_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_domain_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_domain_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_domain_name = input;
        self
    }
    pub fn get_custom_domain_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_domain_name
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::get_cluster_credentials::GetClusterCredentialsInput, ::aws_smithy_types::error::operation::BuildError>
    {
        ::std::result::Result::Ok(crate::operation::get_cluster_credentials::GetClusterCredentialsInput {
            db_user: self.db_user,
            db_name: self.db_name,
            cluster_identifier: self.cluster_identifier,
            duration_seconds: self.duration_seconds,
            auto_create: self.auto_create,
            db_groups: self.db_groups,
            custom_domain_name: self.custom_domain_name,
        })
    }
}
