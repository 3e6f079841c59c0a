pub use crate::operation::update_namespace::_update_namespace_input::UpdateNamespaceInputBuilder;

pub use crate::operation::update_namespace::_update_namespace_output::UpdateNamespaceOutputBuilder;

impl crate::operation::update_namespace::builders::UpdateNamespaceInputBuilder {
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::update_namespace::UpdateNamespaceOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::update_namespace::UpdateNamespaceError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let mut fluent_builder = client.update_namespace();
        fluent_builder.inner = self;
        fluent_builder.send().await
    }
}
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct UpdateNamespaceFluentBuilder {
    handle: ::std::sync::Arc<crate::client::Handle>,
    inner: crate::operation::update_namespace::builders::UpdateNamespaceInputBuilder,
    config_override: ::std::option::Option<crate::config::Builder>,
}
impl
    crate::client::customize::internal::CustomizableSend<
        crate::operation::update_namespace::UpdateNamespaceOutput,
        crate::operation::update_namespace::UpdateNamespaceError,
    > for UpdateNamespaceFluentBuilder
{
    fn send(
        self,
        config_override: crate::config::Builder,
    ) -> crate::client::customize::internal::BoxFuture<
        crate::client::customize::internal::SendResult<
            crate::operation::update_namespace::UpdateNamespaceOutput,
            crate::operation::update_namespace::UpdateNamespaceError,
        >,
    > {
        ::std::boxed::Box::pin(async move { self.config_override(config_override).send().await })
    }
}
impl UpdateNamespaceFluentBuilder {
    pub(crate) fn new(handle: ::std::sync::Arc<crate::client::Handle>) -> Self {
        Self {
            handle,
            inner: ::std::default::Default::default(),
            config_override: ::std::option::Option::None,
        }
    }
    pub fn as_input(&self) -> &crate::operation::update_namespace::builders::UpdateNamespaceInputBuilder {
        &self.inner
    }
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::update_namespace::UpdateNamespaceOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::update_namespace::UpdateNamespaceError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = self
            .inner
            .build()
            .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)?;
        let runtime_plugins = crate::operation::update_namespace::UpdateNamespace::operation_runtime_plugins(
            self.handle.runtime_plugins.clone(),
            &self.handle.conf,
            self.config_override,
        );
        crate::operation::update_namespace::UpdateNamespace::orchestrate(&runtime_plugins, input).await
    }
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::update_namespace::UpdateNamespaceOutput,
        crate::operation::update_namespace::UpdateNamespaceError,
        Self,
    > {
        crate::client::customize::CustomizableOperation::new(self)
    }
    pub(crate) fn config_override(mut self, config_override: impl ::std::convert::Into<crate::config::Builder>) -> Self {
        self.set_config_override(::std::option::Option::Some(config_override.into()));
        self
    }

    pub(crate) fn set_config_override(&mut self, config_override: ::std::option::Option<crate::config::Builder>) -> &mut Self {
        self.config_override = config_override;
        self
    }
    pub fn namespace_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.namespace_name(input.into());
        self
    }
    pub fn set_namespace_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_namespace_name(input);
        self
    }
    pub fn get_namespace_name(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_namespace_name()
    }
    pub fn admin_user_password(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.admin_user_password(input.into());
        self
    }
    pub fn set_admin_user_password(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_admin_user_password(input);
        self
    }
    pub fn get_admin_user_password(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_admin_user_password()
    }
    pub fn admin_username(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.admin_username(input.into());
        self
    }
    pub fn set_admin_username(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_admin_username(input);
        self
    }
    pub fn get_admin_username(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_admin_username()
    }
    pub fn kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.kms_key_id(input.into());
        self
    }
    pub fn set_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_kms_key_id(input);
        self
    }
    pub fn get_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_kms_key_id()
    }
    pub fn default_iam_role_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.default_iam_role_arn(input.into());
        self
    }
    pub fn set_default_iam_role_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_default_iam_role_arn(input);
        self
    }
    pub fn get_default_iam_role_arn(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_default_iam_role_arn()
    }
    pub fn iam_roles(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.iam_roles(input.into());
        self
    }
    pub fn set_iam_roles(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.inner = self.inner.set_iam_roles(input);
        self
    }
    pub fn get_iam_roles(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_iam_roles()
    }
    pub fn log_exports(mut self, input: crate::types::LogExport) -> Self {
        self.inner = self.inner.log_exports(input);
        self
    }
    pub fn set_log_exports(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::LogExport>>) -> Self {
        self.inner = self.inner.set_log_exports(input);
        self
    }
    pub fn get_log_exports(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::LogExport>> {
        self.inner.get_log_exports()
    }
    pub fn manage_admin_password(mut self, input: bool) -> Self {
        self.inner = self.inner.manage_admin_password(input);
        self
    }
    pub fn set_manage_admin_password(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_manage_admin_password(input);
        self
    }
    pub fn get_manage_admin_password(&self) -> &::std::option::Option<bool> {
        self.inner.get_manage_admin_password()
    }
    pub fn admin_password_secret_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.admin_password_secret_kms_key_id(input.into());
        self
    }
    pub fn set_admin_password_secret_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_admin_password_secret_kms_key_id(input);
        self
    }
    pub fn get_admin_password_secret_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_admin_password_secret_kms_key_id()
    }
    pub fn log_destination_type(mut self, input: crate::types::LogDestinationType) -> Self {
        self.inner = self.inner.log_destination_type(input);
        self
    }
    pub fn set_log_destination_type(mut self, input: ::std::option::Option<crate::types::LogDestinationType>) -> Self {
        self.inner = self.inner.set_log_destination_type(input);
        self
    }
    pub fn get_log_destination_type(&self) -> &::std::option::Option<crate::types::LogDestinationType> {
        self.inner.get_log_destination_type()
    }
    pub fn s3_table_action(mut self, input: crate::types::S3TableAction) -> Self {
        self.inner = self.inner.s3_table_action(input);
        self
    }
    pub fn set_s3_table_action(mut self, input: ::std::option::Option<crate::types::S3TableAction>) -> Self {
        self.inner = self.inner.set_s3_table_action(input);
        self
    }
    pub fn get_s3_table_action(&self) -> &::std::option::Option<crate::types::S3TableAction> {
        self.inner.get_s3_table_action()
    }
    pub fn s3_table_names(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.s3_table_names(input.into());
        self
    }
    pub fn set_s3_table_names(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.inner = self.inner.set_s3_table_names(input);
        self
    }
    pub fn get_s3_table_names(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_s3_table_names()
    }
    pub fn s3_table_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.s3_table_kms_key_id(input.into());
        self
    }
    pub fn set_s3_table_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_s3_table_kms_key_id(input);
        self
    }
    pub fn get_s3_table_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_s3_table_kms_key_id()
    }
    pub fn s3_table_granularity(mut self, input: crate::types::S3TableGranularity) -> Self {
        self.inner = self.inner.s3_table_granularity(input);
        self
    }
    pub fn set_s3_table_granularity(mut self, input: ::std::option::Option<crate::types::S3TableGranularity>) -> Self {
        self.inner = self.inner.set_s3_table_granularity(input);
        self
    }
    pub fn get_s3_table_granularity(&self) -> &::std::option::Option<crate::types::S3TableGranularity> {
        self.inner.get_s3_table_granularity()
    }
}
