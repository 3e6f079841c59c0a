#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct UpdateNamespaceInput {
    pub namespace_name: ::std::option::Option<::std::string::String>,
    pub admin_user_password: ::std::option::Option<::std::string::String>,
    pub admin_username: ::std::option::Option<::std::string::String>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub manage_admin_password: ::std::option::Option<bool>,
    pub admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub log_destination_type: ::std::option::Option<crate::types::LogDestinationType>,
    pub s3_table_action: ::std::option::Option<crate::types::S3TableAction>,
    pub s3_table_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub s3_table_kms_key_id: ::std::option::Option<::std::string::String>,
    pub s3_table_granularity: ::std::option::Option<crate::types::S3TableGranularity>,
}
impl UpdateNamespaceInput {
    pub fn namespace_name(&self) -> ::std::option::Option<&str> {
        self.namespace_name.as_deref()
    }
    pub fn admin_user_password(&self) -> ::std::option::Option<&str> {
        self.admin_user_password.as_deref()
    }
    pub fn admin_username(&self) -> ::std::option::Option<&str> {
        self.admin_username.as_deref()
    }
    pub fn kms_key_id(&self) -> ::std::option::Option<&str> {
        self.kms_key_id.as_deref()
    }
    pub fn default_iam_role_arn(&self) -> ::std::option::Option<&str> {
        self.default_iam_role_arn.as_deref()
    }
    pub fn iam_roles(&self) -> &[::std::string::String] {
        self.iam_roles.as_deref().unwrap_or_default()
    }
    pub fn log_exports(&self) -> &[crate::types::LogExport] {
        self.log_exports.as_deref().unwrap_or_default()
    }
    pub fn manage_admin_password(&self) -> ::std::option::Option<bool> {
        self.manage_admin_password
    }
    pub fn admin_password_secret_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.admin_password_secret_kms_key_id.as_deref()
    }
    pub fn log_destination_type(&self) -> ::std::option::Option<&crate::types::LogDestinationType> {
        self.log_destination_type.as_ref()
    }
    pub fn s3_table_action(&self) -> ::std::option::Option<&crate::types::S3TableAction> {
        self.s3_table_action.as_ref()
    }
    pub fn s3_table_names(&self) -> &[::std::string::String] {
        self.s3_table_names.as_deref().unwrap_or_default()
    }
    pub fn s3_table_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.s3_table_kms_key_id.as_deref()
    }
    pub fn s3_table_granularity(&self) -> ::std::option::Option<&crate::types::S3TableGranularity> {
        self.s3_table_granularity.as_ref()
    }
}
impl ::std::fmt::Debug for UpdateNamespaceInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("UpdateNamespaceInput");
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("manage_admin_password", &self.manage_admin_password);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("log_destination_type", &self.log_destination_type);
        formatter.field("s3_table_action", &self.s3_table_action);
        formatter.field("s3_table_names", &self.s3_table_names);
        formatter.field("s3_table_kms_key_id", &self.s3_table_kms_key_id);
        formatter.field("s3_table_granularity", &self.s3_table_granularity);
        formatter.finish()
    }
}
impl UpdateNamespaceInput {
    pub fn builder() -> crate::operation::update_namespace::builders::UpdateNamespaceInputBuilder {
        crate::operation::update_namespace::builders::UpdateNamespaceInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct UpdateNamespaceInputBuilder {
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
    pub(crate) admin_user_password: ::std::option::Option<::std::string::String>,
    pub(crate) admin_username: ::std::option::Option<::std::string::String>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub(crate) manage_admin_password: ::std::option::Option<bool>,
    pub(crate) admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) log_destination_type: ::std::option::Option<crate::types::LogDestinationType>,
    pub(crate) s3_table_action: ::std::option::Option<crate::types::S3TableAction>,
    pub(crate) s3_table_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) s3_table_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) s3_table_granularity: ::std::option::Option<crate::types::S3TableGranularity>,
}
impl UpdateNamespaceInputBuilder {
    pub fn namespace_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.namespace_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_namespace_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.namespace_name = input;
        self
    }
    pub fn get_namespace_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.namespace_name
    }
    pub fn admin_user_password(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.admin_user_password = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_admin_user_password(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.admin_user_password = input;
        self
    }
    pub fn get_admin_user_password(&self) -> &::std::option::Option<::std::string::String> {
        &self.admin_user_password
    }
    pub fn admin_username(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.admin_username = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_admin_username(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.admin_username = input;
        self
    }
    pub fn get_admin_username(&self) -> &::std::option::Option<::std::string::String> {
        &self.admin_username
    }
    pub fn kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.kms_key_id = input;
        self
    }
    pub fn get_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.kms_key_id
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
    pub fn iam_roles(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.iam_roles.unwrap_or_default();
        v.push(input.into());
        self.iam_roles = ::std::option::Option::Some(v);
        self
    }
    pub fn set_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.iam_roles = input;
        self
    }
    pub fn get_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.iam_roles
    }
    pub fn log_exports(mut self, input: crate::types::LogExport) -> Self {
        let mut v = self.log_exports.unwrap_or_default();
        v.push(input);
        self.log_exports = ::std::option::Option::Some(v);
        self
    }
    pub fn set_log_exports(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>) -> Self {
        self.log_exports = input;
        self
    }
    pub fn get_log_exports(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::LogExport>> {
        &self.log_exports
    }
    pub fn manage_admin_password(mut self, input: bool) -> Self {
        self.manage_admin_password = ::std::option::Option::Some(input);
        self
    }
    pub fn set_manage_admin_password(mut self, input: ::std::option::Option<bool>) -> Self {
        self.manage_admin_password = input;
        self
    }
    pub fn get_manage_admin_password(&self) -> &::std::option::Option<bool> {
        &self.manage_admin_password
    }
    pub fn admin_password_secret_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.admin_password_secret_kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_admin_password_secret_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.admin_password_secret_kms_key_id = input;
        self
    }
    pub fn get_admin_password_secret_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.admin_password_secret_kms_key_id
    }
    pub fn log_destination_type(mut self, input: crate::types::LogDestinationType) -> Self {
        self.log_destination_type = ::std::option::Option::Some(input);
        self
    }
    pub fn set_log_destination_type(mut self, input: ::std::option::Option<crate::types::LogDestinationType>) -> Self {
        self.log_destination_type = input;
        self
    }
    pub fn get_log_destination_type(&self) -> &::std::option::Option<crate::types::LogDestinationType> {
        &self.log_destination_type
    }
    pub fn s3_table_action(mut self, input: crate::types::S3TableAction) -> Self {
        self.s3_table_action = ::std::option::Option::Some(input);
        self
    }
    pub fn set_s3_table_action(mut self, input: ::std::option::Option<crate::types::S3TableAction>) -> Self {
        self.s3_table_action = input;
        self
    }
    pub fn get_s3_table_action(&self) -> &::std::option::Option<crate::types::S3TableAction> {
        &self.s3_table_action
    }
    pub fn s3_table_names(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.s3_table_names.unwrap_or_default();
        v.push(input.into());
        self.s3_table_names = ::std::option::Option::Some(v);
        self
    }
    pub fn set_s3_table_names(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.s3_table_names = input;
        self
    }
    pub fn get_s3_table_names(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.s3_table_names
    }
    pub fn s3_table_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.s3_table_kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_s3_table_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.s3_table_kms_key_id = input;
        self
    }
    pub fn get_s3_table_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.s3_table_kms_key_id
    }
    pub fn s3_table_granularity(mut self, input: crate::types::S3TableGranularity) -> Self {
        self.s3_table_granularity = ::std::option::Option::Some(input);
        self
    }
    pub fn set_s3_table_granularity(mut self, input: ::std::option::Option<crate::types::S3TableGranularity>) -> Self {
        self.s3_table_granularity = input;
        self
    }
    pub fn get_s3_table_granularity(&self) -> &::std::option::Option<crate::types::S3TableGranularity> {
        &self.s3_table_granularity
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::update_namespace::UpdateNamespaceInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::update_namespace::UpdateNamespaceInput {
            namespace_name: self.namespace_name,
            admin_user_password: self.admin_user_password,
            admin_username: self.admin_username,
            kms_key_id: self.kms_key_id,
            default_iam_role_arn: self.default_iam_role_arn,
            iam_roles: self.iam_roles,
            log_exports: self.log_exports,
            manage_admin_password: self.manage_admin_password,
            admin_password_secret_kms_key_id: self.admin_password_secret_kms_key_id,
            log_destination_type: self.log_destination_type,
            s3_table_action: self.s3_table_action,
            s3_table_names: self.s3_table_names,
            s3_table_kms_key_id: self.s3_table_kms_key_id,
            s3_table_granularity: self.s3_table_granularity,
        })
    }
}
impl ::std::fmt::Debug for UpdateNamespaceInputBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("UpdateNamespaceInputBuilder");
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("manage_admin_password", &self.manage_admin_password);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("log_destination_type", &self.log_destination_type);
        formatter.field("s3_table_action", &self.s3_table_action);
        formatter.field("s3_table_names", &self.s3_table_names);
        formatter.field("s3_table_kms_key_id", &self.s3_table_kms_key_id);
        formatter.field("s3_table_granularity", &self.s3_table_granularity);
        formatter.finish()
    }
}
