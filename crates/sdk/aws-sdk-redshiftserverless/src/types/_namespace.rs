#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Namespace {
    pub namespace_arn: ::std::option::Option<::std::string::String>,
    pub namespace_id: ::std::option::Option<::std::string::String>,
    pub namespace_name: ::std::option::Option<::std::string::String>,
    pub admin_username: ::std::option::Option<::std::string::String>,
    pub db_name: ::std::option::Option<::std::string::String>,
    pub kms_key_id: ::std::option::Option<::std::string::String>,
    pub default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub status: ::std::option::Option<crate::types::NamespaceStatus>,
    pub creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub admin_password_secret_arn: ::std::option::Option<::std::string::String>,
    pub admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub lakehouse_registration_status: ::std::option::Option<::std::string::String>,
    pub catalog_arn: ::std::option::Option<::std::string::String>,
    pub s3_table_publish_status: ::std::option::Option<crate::types::S3TablePublishStatus>,
}
impl Namespace {
    pub fn namespace_arn(&self) -> ::std::option::Option<&str> {
        self.namespace_arn.as_deref()
    }
    pub fn namespace_id(&self) -> ::std::option::Option<&str> {
        self.namespace_id.as_deref()
    }
    pub fn namespace_name(&self) -> ::std::option::Option<&str> {
        self.namespace_name.as_deref()
    }
    pub fn admin_username(&self) -> ::std::option::Option<&str> {
        self.admin_username.as_deref()
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
    pub fn status(&self) -> ::std::option::Option<&crate::types::NamespaceStatus> {
        self.status.as_ref()
    }
    pub fn creation_date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.creation_date.as_ref()
    }
    pub fn admin_password_secret_arn(&self) -> ::std::option::Option<&str> {
        self.admin_password_secret_arn.as_deref()
    }
    pub fn admin_password_secret_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.admin_password_secret_kms_key_id.as_deref()
    }
    pub fn lakehouse_registration_status(&self) -> ::std::option::Option<&str> {
        self.lakehouse_registration_status.as_deref()
    }
    pub fn catalog_arn(&self) -> ::std::option::Option<&str> {
        self.catalog_arn.as_deref()
    }
    pub fn s3_table_publish_status(&self) -> ::std::option::Option<&crate::types::S3TablePublishStatus> {
        self.s3_table_publish_status.as_ref()
    }
}
impl ::std::fmt::Debug for Namespace {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("Namespace");
        formatter.field("namespace_arn", &self.namespace_arn);
        formatter.field("namespace_id", &self.namespace_id);
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("db_name", &self.db_name);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("status", &self.status);
        formatter.field("creation_date", &self.creation_date);
        formatter.field("admin_password_secret_arn", &self.admin_password_secret_arn);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("lakehouse_registration_status", &self.lakehouse_registration_status);
        formatter.field("catalog_arn", &self.catalog_arn);
        formatter.field("s3_table_publish_status", &self.s3_table_publish_status);
        formatter.finish()
    }
}
impl Namespace {
    pub fn builder() -> crate::types::builders::NamespaceBuilder {
        crate::types::builders::NamespaceBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
#[non_exhaustive]
pub struct NamespaceBuilder {
    pub(crate) namespace_arn: ::std::option::Option<::std::string::String>,
    pub(crate) namespace_id: ::std::option::Option<::std::string::String>,
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
    pub(crate) admin_username: ::std::option::Option<::std::string::String>,
    pub(crate) db_name: ::std::option::Option<::std::string::String>,
    pub(crate) kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) default_iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) iam_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) log_exports: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>,
    pub(crate) status: ::std::option::Option<crate::types::NamespaceStatus>,
    pub(crate) creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) admin_password_secret_arn: ::std::option::Option<::std::string::String>,
    pub(crate) admin_password_secret_kms_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) lakehouse_registration_status: ::std::option::Option<::std::string::String>,
    pub(crate) catalog_arn: ::std::option::Option<::std::string::String>,
    pub(crate) s3_table_publish_status: ::std::option::Option<crate::types::S3TablePublishStatus>,
}
impl NamespaceBuilder {
    pub fn namespace_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.namespace_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_namespace_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.namespace_arn = input;
        self
    }
    pub fn get_namespace_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.namespace_arn
    }
    pub fn namespace_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.namespace_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_namespace_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.namespace_id = input;
        self
    }
    pub fn get_namespace_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.namespace_id
    }
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
    pub fn status(mut self, input: crate::types::NamespaceStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::NamespaceStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::NamespaceStatus> {
        &self.status
    }
    pub fn creation_date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.creation_date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_creation_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.creation_date = input;
        self
    }
    pub fn get_creation_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.creation_date
    }
    pub fn admin_password_secret_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.admin_password_secret_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_admin_password_secret_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.admin_password_secret_arn = input;
        self
    }
    pub fn get_admin_password_secret_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.admin_password_secret_arn
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
    pub fn lakehouse_registration_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.lakehouse_registration_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_lakehouse_registration_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.lakehouse_registration_status = input;
        self
    }
    pub fn get_lakehouse_registration_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.lakehouse_registration_status
    }
    pub fn catalog_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.catalog_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_catalog_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.catalog_arn = input;
        self
    }
    pub fn get_catalog_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.catalog_arn
    }
    pub fn s3_table_publish_status(mut self, input: crate::types::S3TablePublishStatus) -> Self {
        self.s3_table_publish_status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_s3_table_publish_status(mut self, input: ::std::option::Option<crate::types::S3TablePublishStatus>) -> Self {
        self.s3_table_publish_status = input;
        self
    }
    pub fn get_s3_table_publish_status(&self) -> &::std::option::Option<crate::types::S3TablePublishStatus> {
        &self.s3_table_publish_status
    }
    pub fn build(self) -> crate::types::Namespace {
        crate::types::Namespace {
            namespace_arn: self.namespace_arn,
            namespace_id: self.namespace_id,
            namespace_name: self.namespace_name,
            admin_username: self.admin_username,
            db_name: self.db_name,
            kms_key_id: self.kms_key_id,
            default_iam_role_arn: self.default_iam_role_arn,
            iam_roles: self.iam_roles,
            log_exports: self.log_exports,
            status: self.status,
            creation_date: self.creation_date,
            admin_password_secret_arn: self.admin_password_secret_arn,
            admin_password_secret_kms_key_id: self.admin_password_secret_kms_key_id,
            lakehouse_registration_status: self.lakehouse_registration_status,
            catalog_arn: self.catalog_arn,
            s3_table_publish_status: self.s3_table_publish_status,
        }
    }
}
impl ::std::fmt::Debug for NamespaceBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut formatter = f.debug_struct("NamespaceBuilder");
        formatter.field("namespace_arn", &self.namespace_arn);
        formatter.field("namespace_id", &self.namespace_id);
        formatter.field("namespace_name", &self.namespace_name);
        formatter.field("admin_username", &"*** Sensitive Data Redacted ***");
        formatter.field("db_name", &self.db_name);
        formatter.field("kms_key_id", &self.kms_key_id);
        formatter.field("default_iam_role_arn", &self.default_iam_role_arn);
        formatter.field("iam_roles", &self.iam_roles);
        formatter.field("log_exports", &self.log_exports);
        formatter.field("status", &self.status);
        formatter.field("creation_date", &self.creation_date);
        formatter.field("admin_password_secret_arn", &self.admin_password_secret_arn);
        formatter.field("admin_password_secret_kms_key_id", &self.admin_password_secret_kms_key_id);
        formatter.field("lakehouse_registration_status", &self.lakehouse_registration_status);
        formatter.field("catalog_arn", &self.catalog_arn);
        formatter.field("s3_table_publish_status", &self.s3_table_publish_status);
        formatter.finish()
    }
}
