pub use crate::operation::delete_cluster::_delete_cluster_input::DeleteClusterInputBuilder;

pub use crate::operation::delete_cluster::_delete_cluster_output::DeleteClusterOutputBuilder;

impl crate::operation::delete_cluster::builders::DeleteClusterInputBuilder {
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::delete_cluster::DeleteClusterOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::delete_cluster::DeleteClusterError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let mut fluent_builder = client.delete_cluster();
        fluent_builder.inner = self;
        fluent_builder.send().await
    }
}
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct DeleteClusterFluentBuilder {
    handle: ::std::sync::Arc<crate::client::Handle>,
    inner: crate::operation::delete_cluster::builders::DeleteClusterInputBuilder,
    config_override: ::std::option::Option<crate::config::Builder>,
}
impl
    crate::client::customize::internal::CustomizableSend<
        crate::operation::delete_cluster::DeleteClusterOutput,
        crate::operation::delete_cluster::DeleteClusterError,
    > for DeleteClusterFluentBuilder
{
    fn send(
        self,
        config_override: crate::config::Builder,
    ) -> crate::client::customize::internal::BoxFuture<
        crate::client::customize::internal::SendResult<
            crate::operation::delete_cluster::DeleteClusterOutput,
            crate::operation::delete_cluster::DeleteClusterError,
        >,
    > {
        ::std::boxed::Box::pin(async move { self.config_override(config_override).send().await })
    }
}
impl DeleteClusterFluentBuilder {
    pub(crate) fn new(handle: ::std::sync::Arc<crate::client::Handle>) -> Self {
        Self {
            handle,
            inner: ::std::default::Default::default(),
            config_override: ::std::option::Option::None,
        }
    }
    pub fn as_input(&self) -> &crate::operation::delete_cluster::builders::DeleteClusterInputBuilder {
        &self.inner
    }
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::delete_cluster::DeleteClusterOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::delete_cluster::DeleteClusterError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = self
            .inner
            .build()
            .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)?;
        let runtime_plugins = crate::operation::delete_cluster::DeleteCluster::operation_runtime_plugins(
            self.handle.runtime_plugins.clone(),
            &self.handle.conf,
            self.config_override,
        );
        crate::operation::delete_cluster::DeleteCluster::orchestrate(&runtime_plugins, input).await
    }
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::delete_cluster::DeleteClusterOutput,
        crate::operation::delete_cluster::DeleteClusterError,
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
    pub fn cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.cluster_identifier(input.into());
        self
    }
    pub fn set_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_cluster_identifier(input);
        self
    }
    pub fn get_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_cluster_identifier()
    }
    pub fn skip_final_cluster_snapshot(mut self, input: bool) -> Self {
        self.inner = self.inner.skip_final_cluster_snapshot(input);
        self
    }
    pub fn set_skip_final_cluster_snapshot(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_skip_final_cluster_snapshot(input);
        self
    }
    pub fn get_skip_final_cluster_snapshot(&self) -> &::std::option::Option<bool> {
        self.inner.get_skip_final_cluster_snapshot()
    }
    pub fn final_cluster_snapshot_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.final_cluster_snapshot_identifier(input.into());
        self
    }
    pub fn set_final_cluster_snapshot_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_final_cluster_snapshot_identifier(input);
        self
    }
    pub fn get_final_cluster_snapshot_identifier(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_final_cluster_snapshot_identifier()
    }
    pub fn final_cluster_snapshot_retention_period(mut self, input: i32) -> Self {
        self.inner = self.inner.final_cluster_snapshot_retention_period(input);
        self
    }
    pub fn set_final_cluster_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_final_cluster_snapshot_retention_period(input);
        self
    }
    pub fn get_final_cluster_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        self.inner.get_final_cluster_snapshot_retention_period()
    }
}
