#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct CreateNamespaceInput {
    pub namespace_name: ::std::option::Option<::std::string::String>,
    pub admin_username: ::std::option::Option<::std::string::String>,
    pub admin_user_password: ::std::option::Option<::std::string::String>,
    pub db_name: ::std::option::Option<::std::string::String>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub manage_admin_password: ::std::option::Option<bool>,
    pub admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub redshift_idc_application_arn: ::std::option::Option<::std::string::String>,
}
impl CreateNamespaceInput {
    pub fn namespace_name(&self) -> ::std::option::Option<&str> {
        self.namespace_name.as_deref()
    }
    pub fn admin_username(&self) -> ::std::option::Option<&str> {
        self.admin_username.as_deref()
    }
    pub fn admin_user_password(&self) -> ::std::option::Option<&str> {
        self.admin_user_password.as_deref()
    }
    pub fn db_name(&self) -> ::std::option::Option<&str> {
        self.db_name.as_deref()
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
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn manage_admin_password(&self) -> ::std::option::Option<bool> {
        self.manage_admin_password
    }
    pub fn admin_password_secret_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.admin_password_secret_kms_key_id.as_deref()
    }
    pub fn redshift_idc_application_arn(&self) -> ::std::option::Option<&str> {
        self.redshift_idc_application_arn.as_deref()
    }
}
impl ::std::fmt::Debug for CreateNamespaceInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("CreateNamespaceInput");
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("admin_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("db_name", &self.db_name);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("tags", &self.tags);
        formatter.field("manage_admin_password", &self.manage_admin_password);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("redshift_idc_application_arn", &self.redshift_idc_application_arn);
        formatter.finish()
    }
}
impl CreateNamespaceInput {
    pub fn builder() -> crate::operation::create_namespace::builders::CreateNamespaceInputBuilder {
        crate::operation::create_namespace::builders::CreateNamespaceInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct CreateNamespaceInputBuilder {
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
    pub(crate) admin_username: ::std::option::Option<::std::string::String>,
    pub(crate) admin_user_password: ::std::option::Option<::std::string::String>,
    pub(crate) db_name: ::std::option::Option<::std::string::String>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) manage_admin_password: ::std::option::Option<bool>,
    pub(crate) admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) redshift_idc_application_arn: ::std::option::Option<::std::string::String>,
}
impl CreateNamespaceInputBuilder {
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
    pub fn redshift_idc_application_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.redshift_idc_application_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_redshift_idc_application_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.redshift_idc_application_arn = input;
        self
    }
    pub fn get_redshift_idc_application_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.redshift_idc_application_arn
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::create_namespace::CreateNamespaceInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::create_namespace::CreateNamespaceInput {
            namespace_name: self.namespace_name,
            admin_username: self.admin_username,
            admin_user_password: self.admin_user_password,
            db_name: self.db_name,
            kms_key_id: self.kms_key_id,
            default_iam_role_arn: self.default_iam_role_arn,
            iam_roles: self.iam_roles,
            log_exports: self.log_exports,
            tags: self.tags,
            manage_admin_password: self.manage_admin_password,
            admin_password_secret_kms_key_id: self.admin_password_secret_kms_key_id,
            redshift_idc_application_arn: self.redshift_idc_application_arn,
        })
    }
}
impl ::std::fmt::Debug for CreateNamespaceInputBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("CreateNamespaceInputBuilder");
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("admin_user_password", &"*** Sensitive Data Redacted ***");
        formatter.field("db_name", &self.db_name);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("tags", &self.tags);
        formatter.field("manage_admin_password", &self.manage_admin_password);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("redshift_idc_application_arn", &self.redshift_idc_application_arn);
        formatter.finish()
    }
}
