pub use crate::operation::modify_cluster::_modify_cluster_input::ModifyClusterInputBuilder;

pub use crate::operation::modify_cluster::_modify_cluster_output::ModifyClusterOutputBuilder;

impl crate::operation::modify_cluster::builders::ModifyClusterInputBuilder {
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::modify_cluster::ModifyClusterOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::modify_cluster::ModifyClusterError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let mut fluent_builder = client.modify_cluster();
        fluent_builder.inner = self;
        fluent_builder.send().await
    }
}
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ModifyClusterFluentBuilder {
    handle: ::std::sync::Arc<crate::client::Handle>,
    inner: crate::operation::modify_cluster::builders::ModifyClusterInputBuilder,
    config_override: ::std::option::Option<crate::config::Builder>,
}
impl
    crate::client::customize::internal::CustomizableSend<
        crate::operation::modify_cluster::ModifyClusterOutput,
        crate::operation::modify_cluster::ModifyClusterError,
    > for ModifyClusterFluentBuilder
{
    fn send(
        self,
        config_override: crate::config::Builder,
    ) -> crate::client::customize::internal::BoxFuture<
        crate::client::customize::internal::SendResult<
            crate::operation::modify_cluster::ModifyClusterOutput,
            crate::operation::modify_cluster::ModifyClusterError,
        >,
    > {
        ::std::boxed::Box::pin(async move { self.config_override(config_override).send().await })
    }
}
impl ModifyClusterFluentBuilder {
    pub(crate) fn new(handle: ::std::sync::Arc<crate::client::Handle>) -> Self {
        Self {
            handle,
            inner: ::std::default::Default::default(),
            config_override: ::std::option::Option::None,
        }
    }
    pub fn as_input(&self) -> &crate::operation::modify_cluster::builders::ModifyClusterInputBuilder {
        &self.inner
    }
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::modify_cluster::ModifyClusterOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::modify_cluster::ModifyClusterError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = self
            .inner
            .build()
            .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)?;
        let runtime_plugins = crate::operation::modify_cluster::ModifyCluster::operation_runtime_plugins(
            self.handle.runtime_plugins.clone(),
            &self.handle.conf,
            self.config_override,
        );
        crate::operation::modify_cluster::ModifyCluster::orchestrate(&runtime_plugins, input).await
    }
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::modify_cluster::ModifyClusterOutput,
        crate::operation::modify_cluster::ModifyClusterError,
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
    pub fn cluster_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.cluster_type(input.into());
        self
    }
    pub fn set_cluster_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_cluster_type(input);
        self
    }
    pub fn get_cluster_type(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_cluster_type()
    }
    pub fn node_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.node_type(input.into());
        self
    }
    pub fn set_node_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_node_type(input);
        self
    }
    pub fn get_node_type(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_node_type()
    }
    pub fn number_of_nodes(mut self, input: i32) -> Self {
        self.inner = self.inner.number_of_nodes(input);
        self
    }
    pub fn set_number_of_nodes(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_number_of_nodes(input);
        self
    }
    pub fn get_number_of_nodes(&self) -> &::std::option::Option<i32> {
        self.inner.get_number_of_nodes()
    }
    pub fn cluster_security_groups(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.cluster_security_groups(input.into());
        self
    }
    pub fn set_cluster_security_groups(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.inner = self.inner.set_cluster_security_groups(input);
        self
    }
    pub fn get_cluster_security_groups(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_cluster_security_groups()
    }
    pub fn vpc_security_group_ids(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.vpc_security_group_ids(input.into());
        self
    }
    pub fn set_vpc_security_group_ids(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.inner = self.inner.set_vpc_security_group_ids(input);
        self
    }
    pub fn get_vpc_security_group_ids(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_vpc_security_group_ids()
    }
    pub fn master_user_password(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.master_user_password(input.into());
        self
    }
    pub fn set_master_user_password(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_master_user_password(input);
        self
    }
    pub fn get_master_user_password(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_master_user_password()
    }
    pub fn cluster_parameter_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.cluster_parameter_group_name(input.into());
        self
    }
    pub fn set_cluster_parameter_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_cluster_parameter_group_name(input);
        self
    }
    pub fn get_cluster_parameter_group_name(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_cluster_parameter_group_name()
    }
    pub fn automated_snapshot_retention_period(mut self, input: i32) -> Self {
        self.inner = self.inner.automated_snapshot_retention_period(input);
        self
    }
    pub fn set_automated_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_automated_snapshot_retention_period(input);
        self
    }
    pub fn get_automated_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        self.inner.get_automated_snapshot_retention_period()
    }
    pub fn manual_snapshot_retention_period(mut self, input: i32) -> Self {
        self.inner = self.inner.manual_snapshot_retention_period(input);
        self
    }
    pub fn set_manual_snapshot_retention_period(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_manual_snapshot_retention_period(input);
        self
    }
    pub fn get_manual_snapshot_retention_period(&self) -> &::std::option::Option<i32> {
        self.inner.get_manual_snapshot_retention_period()
    }
    pub fn preferred_maintenance_window(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.preferred_maintenance_window(input.into());
        self
    }
    pub fn set_preferred_maintenance_window(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_preferred_maintenance_window(input);
        self
    }
    pub fn get_preferred_maintenance_window(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_preferred_maintenance_window()
    }
    pub fn cluster_version(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.cluster_version(input.into());
        self
    }
    pub fn set_cluster_version(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_cluster_version(input);
        self
    }
    pub fn get_cluster_version(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_cluster_version()
    }
    pub fn allow_version_upgrade(mut self, input: bool) -> Self {
        self.inner = self.inner.allow_version_upgrade(input);
        self
    }
    pub fn set_allow_version_upgrade(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_allow_version_upgrade(input);
        self
    }
    pub fn get_allow_version_upgrade(&self) -> &::std::option::Option<bool> {
        self.inner.get_allow_version_upgrade()
    }
    pub fn hsm_client_certificate_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.hsm_client_certificate_identifier(input.into());
        self
    }
    pub fn set_hsm_client_certificate_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_hsm_client_certificate_identifier(input);
        self
    }
    pub fn get_hsm_client_certificate_identifier(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_hsm_client_certificate_identifier()
    }
    pub fn hsm_configuration_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.hsm_configuration_identifier(input.into());
        self
    }
    pub fn set_hsm_configuration_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_hsm_configuration_identifier(input);
        self
    }
    pub fn get_hsm_configuration_identifier(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_hsm_configuration_identifier()
    }
    pub fn new_cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.new_cluster_identifier(input.into());
        self
    }
    pub fn set_new_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_new_cluster_identifier(input);
        self
    }
    pub fn get_new_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_new_cluster_identifier()
    }
    pub fn publicly_accessible(mut self, input: bool) -> Self {
        self.inner = self.inner.publicly_accessible(input);
        self
    }
    pub fn set_publicly_accessible(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_publicly_accessible(input);
        self
    }
    pub fn get_publicly_accessible(&self) -> &::std::option::Option<bool> {
        self.inner.get_publicly_accessible()
    }
    pub fn elastic_ip(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.elastic_ip(input.into());
        self
    }
    pub fn set_elastic_ip(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_elastic_ip(input);
        self
    }
    pub fn get_elastic_ip(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_elastic_ip()
    }
    pub fn enhanced_vpc_routing(mut self, input: bool) -> Self {
        self.inner = self.inner.enhanced_vpc_routing(input);
        self
    }
    pub fn set_enhanced_vpc_routing(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_enhanced_vpc_routing(input);
        self
    }
    pub fn get_enhanced_vpc_routing(&self) -> &::std::option::Option<bool> {
        self.inner.get_enhanced_vpc_routing()
    }
    pub fn maintenance_track_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.maintenance_track_name(input.into());
        self
    }
    pub fn set_maintenance_track_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_maintenance_track_name(input);
        self
    }
    pub fn get_maintenance_track_name(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_maintenance_track_name()
    }
    pub fn encrypted(mut self, input: bool) -> Self {
        self.inner = self.inner.encrypted(input);
        self
    }
    pub fn set_encrypted(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_encrypted(input);
        self
    }
    pub fn get_encrypted(&self) -> &::std::option::Option<bool> {
        self.inner.get_encrypted()
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
    pub fn availability_zone_relocation(mut self, input: bool) -> Self {
        self.inner = self.inner.availability_zone_relocation(input);
        self
    }
    pub fn set_availability_zone_relocation(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_availability_zone_relocation(input);
        self
    }
    pub fn get_availability_zone_relocation(&self) -> &::std::option::Option<bool> {
        self.inner.get_availability_zone_relocation()
    }
    pub fn availability_zone(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.availability_zone(input.into());
        self
    }
    pub fn set_availability_zone(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_availability_zone(input);
        self
    }
    pub fn get_availability_zone(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_availability_zone()
    }
    pub fn port(mut self, input: i32) -> Self {
        self.inner = self.inner.port(input);
        self
    }
    pub fn set_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_port(input);
        self
    }
    pub fn get_port(&self) -> &::std::option::Option<i32> {
        self.inner.get_port()
    }
    pub fn manage_master_password(mut self, input: bool) -> Self {
        self.inner = self.inner.manage_master_password(input);
        self
    }
    pub fn set_manage_master_password(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_manage_master_password(input);
        self
    }
    pub fn get_manage_master_password(&self) -> &::std::option::Option<bool> {
        self.inner.get_manage_master_password()
    }
    pub fn master_password_secret_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.master_password_secret_kms_key_id(input.into());
        self
    }
    pub fn set_master_password_secret_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_master_password_secret_kms_key_id(input);
        self
    }
    pub fn get_master_password_secret_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_master_password_secret_kms_key_id()
    }
    pub fn ip_address_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.inner = self.inner.ip_address_type(input.into());
        self
    }
    pub fn set_ip_address_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.inner = self.inner.set_ip_address_type(input);
        self
    }
    pub fn get_ip_address_type(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_ip_address_type()
    }
    pub fn multi_az(mut self, input: bool) -> Self {
        self.inner = self.inner.multi_az(input);
        self
    }
    pub fn set_multi_az(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_multi_az(input);
        self
    }
    pub fn get_multi_az(&self) -> &::std::option::Option<bool> {
        self.inner.get_multi_az()
    }
    pub fn extra_compute_for_automatic_optimization(mut self, input: bool) -> Self {
        self.inner = self.inner.extra_compute_for_automatic_optimization(input);
        self
    }
    pub fn set_extra_compute_for_automatic_optimization(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_extra_compute_for_automatic_optimization(input);
        self
    }
    pub fn get_extra_compute_for_automatic_optimization(&self) -> &::std::option::Option<bool> {
        self.inner.get_extra_compute_for_automatic_optimization()
    }
}
