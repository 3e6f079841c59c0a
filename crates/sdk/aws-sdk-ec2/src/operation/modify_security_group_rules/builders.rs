pub use crate::operation::modify_security_group_rules::_modify_security_group_rules_input::ModifySecurityGroupRulesInputBuilder;

pub use crate::operation::modify_security_group_rules::_modify_security_group_rules_output::ModifySecurityGroupRulesOutputBuilder;

impl crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesInputBuilder {
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::modify_security_group_rules::ModifySecurityGroupRulesError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let mut fluent_builder = client.modify_security_group_rules();
        fluent_builder.inner = self;
        fluent_builder.send().await
    }
}
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ModifySecurityGroupRulesFluentBuilder {
    handle: ::std::sync::Arc<crate::client::Handle>,
    inner: crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesInputBuilder,
    config_override: ::std::option::Option<crate::config::Builder>,
}
impl
    crate::client::customize::internal::CustomizableSend<
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesOutput,
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesError,
    > for ModifySecurityGroupRulesFluentBuilder
{
    fn send(
        self,
        config_override: crate::config::Builder,
    ) -> crate::client::customize::internal::BoxFuture<
        crate::client::customize::internal::SendResult<
            crate::operation::modify_security_group_rules::ModifySecurityGroupRulesOutput,
            crate::operation::modify_security_group_rules::ModifySecurityGroupRulesError,
        >,
    > {
        ::std::boxed::Box::pin(async move { self.config_override(config_override).send().await })
    }
}
impl ModifySecurityGroupRulesFluentBuilder {
    pub(crate) fn new(handle: ::std::sync::Arc<crate::client::Handle>) -> Self {
        Self {
            handle,
            inner: ::std::default::Default::default(),
            config_override: ::std::option::Option::None,
        }
    }
    pub fn as_input(&self) -> &crate::operation::modify_security_group_rules::builders::ModifySecurityGroupRulesInputBuilder {
        &self.inner
    }
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::modify_security_group_rules::ModifySecurityGroupRulesError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = self
            .inner
            .build()
            .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)?;
        let runtime_plugins = crate::operation::modify_security_group_rules::ModifySecurityGroupRules::operation_runtime_plugins(
            self.handle.runtime_plugins.clone(),
            &self.handle.conf,
            self.config_override,
        );
        crate::operation::modify_security_group_rules::ModifySecurityGroupRules::orchestrate(&runtime_plugins, input).await
    }
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesOutput,
        crate::operation::modify_security_group_rules::ModifySecurityGroupRulesError,
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
    pub fn group_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.group_id(input.into());
        self
    }
    pub fn set_group_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_group_id(input);
        self
    }
    pub fn get_group_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_group_id()
    }
    pub fn security_group_rules(mut self, input: crate::types::SecurityGroupRuleUpdate) -> Self {
        self.inner = self.inner.security_group_rules(input);
        self
    }
    pub fn set_security_group_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>>) -> Self {
        self.inner = self.inner.set_security_group_rules(input);
        self
    }
    pub fn get_security_group_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SecurityGroupRuleUpdate>> {
        self.inner.get_security_group_rules()
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
}
