#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct GetClusterCredentialsOutput {
    pub db_user: ::std::option::Option<::std::string::String>,
    pub db_password: ::std::option::Option<::std::string::String>,
    pub expiration: ::std::option::Option<::aws_smithy_types::DateTime>,
    _request_id: Option<String>,
}
impl GetClusterCredentialsOutput {
    pub fn db_user(&self) -> ::std::option::Option<&str> {
        self.db_user.as_deref()
    }
    pub fn db_password(&self) -> ::std::option::Option<&str> {
        self.db_password.as_deref()
    }
    pub fn expiration(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.expiration.as_ref()
    }
}
impl ::std::fmt::Debug for GetClusterCredentialsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("GetClusterCredentialsOutput");
        formatter.field("db_user", &self.db_user);
        formatter.field("db_password", &"*** Sensitive Data Redacted ***");
        formatter.field("expiration", &self.expiration);
        formatter.field("_request_id", &self._request_id);
        formatter.finish()
    }
}
impl ::aws_types::request_id::RequestId for GetClusterCredentialsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl GetClusterCredentialsOutput {
    pub fn builder() -> crate::operation::get_cluster_credentials::builders::GetClusterCredentialsOutputBuilder {
        crate::operation::get_cluster_credentials::builders::GetClusterCredentialsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct GetClusterCredentialsOutputBuilder {
    pub(crate) db_user: ::std::option::Option<::std::string::String>,
    pub(crate) db_password: ::std::option::Option<::std::string::String>,
    pub(crate) expiration: ::std::option::Option<::aws_smithy_types::DateTime>,
    _request_id: Option<String>,
}
impl GetClusterCredentialsOutputBuilder {
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
    pub fn db_password(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.db_password = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_db_password(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.db_password = input;
        self
    }
    pub fn get_db_password(&self) -> &::std::option::Option<::std::string::String> {
        &self.db_password
    }
    pub fn expiration(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.expiration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_expiration(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.expiration = input;
        self
    }
    pub fn get_expiration(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.expiration
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::get_cluster_credentials::GetClusterCredentialsOutput {
        crate::operation::get_cluster_credentials::GetClusterCredentialsOutput {
            db_user: self.db_user,
            db_password: self.db_password,
            expiration: self.expiration,
            _request_id: self._request_id,
        }
    }
}
impl ::std::fmt::Debug for GetClusterCredentialsOutputBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("GetClusterCredentialsOutputBuilder");
        formatter.field("db_user", &self.db_user);
        formatter.field("db_password", &"*** Sensitive Data Redacted ***");
        formatter.field("expiration", &self.expiration);
        formatter.field("_request_id", &self._request_id);
        formatter.finish()
    }
}
