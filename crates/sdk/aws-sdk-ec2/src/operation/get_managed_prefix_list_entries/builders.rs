pub use crate::operation::get_managed_prefix_list_entries::_get_managed_prefix_list_entries_input::GetManagedPrefixListEntriesInputBuilder;

pub use crate::operation::get_managed_prefix_list_entries::_get_managed_prefix_list_entries_output::GetManagedPrefixListEntriesOutputBuilder;

impl crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesInputBuilder {
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let mut fluent_builder = client.get_managed_prefix_list_entries();
        fluent_builder.inner = self;
        fluent_builder.send().await
    }
}
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct GetManagedPrefixListEntriesFluentBuilder {
    handle: ::std::sync::Arc<crate::client::Handle>,
    inner: crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesInputBuilder,
    config_override: ::std::option::Option<crate::config::Builder>,
}
impl
    crate::client::customize::internal::CustomizableSend<
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
    > for GetManagedPrefixListEntriesFluentBuilder
{
    fn send(
        self,
        config_override: crate::config::Builder,
    ) -> crate::client::customize::internal::BoxFuture<
        crate::client::customize::internal::SendResult<
            crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
            crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
        >,
    > {
        ::std::boxed::Box::pin(async move { self.config_override(config_override).send().await })
    }
}
impl GetManagedPrefixListEntriesFluentBuilder {
    pub(crate) fn new(handle: ::std::sync::Arc<crate::client::Handle>) -> Self {
        Self {
            handle,
            inner: ::std::default::Default::default(),
            config_override: ::std::option::Option::None,
        }
    }
    pub fn as_input(&self) -> &crate::operation::get_managed_prefix_list_entries::builders::GetManagedPrefixListEntriesInputBuilder {
        &self.inner
    }
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = self
            .inner
            .build()
            .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)?;
        let runtime_plugins = crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntries::operation_runtime_plugins(
            self.handle.runtime_plugins.clone(),
            &self.handle.conf,
            self.config_override,
        );
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntries::orchestrate(&runtime_plugins, input).await
    }
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput,
        crate::operation::get_managed_prefix_list_entries::GetManagedPrefixListEntriesError,
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
    pub fn into_paginator(self) -> crate::operation::get_managed_prefix_list_entries::paginator::GetManagedPrefixListEntriesPaginator {
        crate::operation::get_managed_prefix_list_entries::paginator::GetManagedPrefixListEntriesPaginator::new(self.handle, self.inner)
    }
    pub fn dry_run(mut self, input: bool) -> Self {
        self.inner = self.inner.dry_run(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_dry_run(input);
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        self.inner.get_dry_run()
    }
    pub fn prefix_list_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.prefix_list_id(input.into());
        self
    }
    pub fn set_prefix_list_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_prefix_list_id(input);
        self
    }
    pub fn get_prefix_list_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_prefix_list_id()
    }
    pub fn target_version(mut self, input: i64) -> Self {
        self.inner = self.inner.target_version(input);
        self
    }
    pub fn set_target_version(mut self, input: ::std::option::Option<i64>) -> Self {
        self.inner = self.inner.set_target_version(input);
        self
    }
    pub fn get_target_version(&self) -> &::std::option::Option<i64> {
        self.inner.get_target_version()
    }
    pub fn max_results(mut self, input: i32) -> Self {
        self.inner = self.inner.max_results(input);
        self
    }
    pub fn set_max_results(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_max_results(input);
        self
    }
    pub fn get_max_results(&self) -> &::std::option::Option<i32> {
        self.inner.get_max_results()
    }
    pub fn next_token(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.next_token(input.into());
        self
    }
    pub fn set_next_token(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_next_token(input);
        self
    }
    pub fn get_next_token(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_next_token()
    }
}
