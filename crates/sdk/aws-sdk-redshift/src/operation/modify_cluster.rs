#[derive(::std::clone::Clone, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ModifyCluster;
impl ModifyCluster {
    pub fn new() -> Self {
        Self
    }
    pub(crate) async fn orchestrate(
        runtime_plugins: &::aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins,
        input: crate::operation::modify_cluster::ModifyClusterInput,
    ) -> ::std::result::Result<
        crate::operation::modify_cluster::ModifyClusterOutput,
        ::aws_smithy_runtime_api::client::result::SdkError<
            crate::operation::modify_cluster::ModifyClusterError,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let map_err = |err: ::aws_smithy_runtime_api::client::result::SdkError<
            ::aws_smithy_runtime_api::client::interceptors::context::Error,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >| {
            err.map_service_error(|err| {
                err.downcast::<crate::operation::modify_cluster::ModifyClusterError>()
                    .expect("correct error type")
            })
        };
        let context = Self::orchestrate_with_stop_point(runtime_plugins, input, ::aws_smithy_runtime::client::orchestrator::StopPoint::None)
            .await
            .map_err(map_err)?;
        let output = context.finalize().map_err(map_err)?;
        ::std::result::Result::Ok(
            output
                .downcast::<crate::operation::modify_cluster::ModifyClusterOutput>()
                .expect("correct output type"),
        )
    }

    pub(crate) async fn orchestrate_with_stop_point(
        runtime_plugins: &::aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins,
        input: crate::operation::modify_cluster::ModifyClusterInput,
        stop_point: ::aws_smithy_runtime::client::orchestrator::StopPoint,
    ) -> ::std::result::Result<
        ::aws_smithy_runtime_api::client::interceptors::context::InterceptorContext,
        ::aws_smithy_runtime_api::client::result::SdkError<
            ::aws_smithy_runtime_api::client::interceptors::context::Error,
            ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        >,
    > {
        let input = ::aws_smithy_runtime_api::client::interceptors::context::Input::erase(input);
        use ::tracing::Instrument;
        ::aws_smithy_runtime::client::orchestrator::invoke_with_stop_point("Redshift", "ModifyCluster", input, runtime_plugins, stop_point)
            .instrument(::tracing::debug_span!(
                "Redshift.ModifyCluster",
                "rpc.service" = "Redshift",
                "rpc.method" = "ModifyCluster",
                "sdk_invocation_id" = ::fastrand::u32(1_000_000..10_000_000),
                "rpc.system" = "aws-api",
            ))
            .await
    }

    pub(crate) fn operation_runtime_plugins(
        client_runtime_plugins: ::aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins,
        client_config: &crate::config::Config,
        config_override: ::std::option::Option<crate::config::Builder>,
    ) -> ::aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins {
        let mut runtime_plugins = client_runtime_plugins.with_operation_plugin(Self::new());

        if let ::std::option::Option::Some(config_override) = config_override {
            for plugin in config_override.runtime_plugins.iter().cloned() {
                runtime_plugins = runtime_plugins.with_operation_plugin(plugin);
            }
            runtime_plugins = runtime_plugins.with_operation_plugin(crate::config::ConfigOverrideRuntimePlugin::new(
                config_override,
                client_config.config.clone(),
                &client_config.runtime_components,
            ));
        }
        runtime_plugins
    }
}
impl ::aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin for ModifyCluster {
    fn config(&self) -> ::std::option::Option<::aws_smithy_types::config_bag::FrozenLayer> {
        let mut cfg = ::aws_smithy_types::config_bag::Layer::new("ModifyCluster");

        cfg.store_put(::aws_smithy_runtime_api::client::ser_de::SharedRequestSerializer::new(
            ModifyClusterRequestSerializer,
        ));
        cfg.store_put(::aws_smithy_runtime_api::client::ser_de::SharedResponseDeserializer::new(
            ModifyClusterResponseDeserializer,
        ));

        cfg.store_put(::aws_smithy_runtime_api::client::auth::AuthSchemeOptionResolverParams::new(
            crate::config::auth::Params::builder()
                .operation_name("ModifyCluster")
                .build()
                .expect("required fields set"),
        ));

        cfg.store_put(::aws_smithy_runtime_api::client::orchestrator::SensitiveOutput);
        cfg.store_put(::aws_smithy_runtime_api::client::orchestrator::Metadata::new("ModifyCluster", "Redshift"));
        let mut signing_options = ::aws_runtime::auth::SigningOptions::default();
        signing_options.double_uri_encode = true;
        signing_options.content_sha256_header = false;
        signing_options.normalize_uri_path = true;
        signing_options.payload_override = None;

        cfg.store_put(::aws_runtime::auth::SigV4OperationSigningConfig {
            signing_options,
            ..::std::default::Default::default()
        });

        ::std::option::Option::Some(cfg.freeze())
    }

    fn runtime_components(
        &self,
        _: &::aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder,
    ) -> ::std::borrow::Cow<'_, ::aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder> {
        #[allow(unused_mut)]
        let mut rcb = ::aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder::new("ModifyCluster")
            .with_interceptor(::aws_smithy_runtime_api::client::interceptors::SharedInterceptor::permanent(
                ModifyClusterTelemetryInputCaptureInterceptor,
            ))
            .with_interceptor(::aws_smithy_runtime_api::client::interceptors::SharedInterceptor::permanent(
                ::aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor::default(),
            ))
            .with_interceptor(::aws_smithy_runtime_api::client::interceptors::SharedInterceptor::permanent(
                ModifyClusterEndpointParamsInterceptor,
            ))
            .with_retry_classifier(::aws_smithy_runtime::client::retries::classifiers::TransientErrorClassifier::<
                crate::operation::modify_cluster::ModifyClusterError,
            >::new())
            .with_retry_classifier(::aws_smithy_runtime::client::retries::classifiers::ModeledAsRetryableClassifier::<
                crate::operation::modify_cluster::ModifyClusterError,
            >::new())
            .with_retry_classifier(::aws_runtime::retries::classifiers::AwsErrorCodeClassifier::<
                crate::operation::modify_cluster::ModifyClusterError,
            >::new())
            .with_retry_classifier(::aws_runtime::service_clock_skew::ServiceClockSkewClassifier::<
                crate::operation::modify_cluster::ModifyClusterError,
            >::new());

        ::std::borrow::Cow::Owned(rcb)
    }
}

#[derive(Debug)]
struct ModifyClusterTelemetryInputCaptureInterceptor;

#[::aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint]
impl ::aws_smithy_runtime_api::client::interceptors::Intercept for ModifyClusterTelemetryInputCaptureInterceptor {
    fn name(&self) -> &'static str {
        "ModifyClusterTelemetryInputCaptureInterceptor"
    }

    fn read_before_execution(
        &self,
        context: &::aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef<
            '_,
            ::aws_smithy_runtime_api::client::interceptors::context::Input,
            ::aws_smithy_runtime_api::client::interceptors::context::Output,
            ::aws_smithy_runtime_api::client::interceptors::context::Error,
        >,
        cfg: &mut ::aws_smithy_types::config_bag::ConfigBag,
    ) -> ::std::result::Result<(), ::aws_smithy_runtime_api::box_error::BoxError> {
        let ::std::option::Option::Some(requested) = cfg
            .load::<::aws_smithy_types::telemetry::RequestedTelemetryAttributes>()
            .filter(|r| !r.is_empty())
        else {
            return ::std::result::Result::Ok(());
        };

        let ::std::option::Option::Some(input) = context.input().downcast_ref::<ModifyClusterInput>() else {
            return ::std::result::Result::Ok(());
        };

        let mut captured = ::aws_smithy_types::telemetry::CapturedTelemetryAttributes::default();
        if requested.should_capture("ClusterIdentifier") {
            if let ::std::option::Option::Some(value) = input.cluster_identifier.as_deref() {
                captured.insert("ClusterIdentifier", value);
            }
        }
        if requested.should_capture("ClusterType") {
            if let ::std::option::Option::Some(value) = input.cluster_type.as_deref() {
                captured.insert("ClusterType", value);
            }
        }
        if requested.should_capture("NodeType") {
            if let ::std::option::Option::Some(value) = input.node_type.as_deref() {
                captured.insert("NodeType", value);
            }
        }
        if requested.should_capture("ClusterParameterGroupName") {
            if let ::std::option::Option::Some(value) = input.cluster_parameter_group_name.as_deref() {
                captured.insert("ClusterParameterGroupName", value);
            }
        }
        if requested.should_capture("PreferredMaintenanceWindow") {
            if let ::std::option::Option::Some(value) = input.preferred_maintenance_window.as_deref() {
                captured.insert("PreferredMaintenanceWindow", value);
            }
        }
        if requested.should_capture("ClusterVersion") {
            if let ::std::option::Option::Some(value) = input.cluster_version.as_deref() {
                captured.insert("ClusterVersion", value);
            }
        }
        if requested.should_capture("HsmClientCertificateIdentifier") {
            if let ::std::option::Option::Some(value) = input.hsm_client_certificate_identifier.as_deref() {
                captured.insert("HsmClientCertificateIdentifier", value);
            }
        }
        if requested.should_capture("HsmConfigurationIdentifier") {
            if let ::std::option::Option::Some(value) = input.hsm_configuration_identifier.as_deref() {
                captured.insert("HsmConfigurationIdentifier", value);
            }
        }
        if requested.should_capture("NewClusterIdentifier") {
            if let ::std::option::Option::Some(value) = input.new_cluster_identifier.as_deref() {
                captured.insert("NewClusterIdentifier", value);
            }
        }
        if requested.should_capture("ElasticIp") {
            if let ::std::option::Option::Some(value) = input.elastic_ip.as_deref() {
                captured.insert("ElasticIp", value);
            }
        }
        if requested.should_capture("MaintenanceTrackName") {
            if let ::std::option::Option::Some(value) = input.maintenance_track_name.as_deref() {
                captured.insert("MaintenanceTrackName", value);
            }
        }
        if requested.should_capture("KmsKeyId") {
            if let ::std::option::Option::Some(value) = input.kms_key_id.as_deref() {
                captured.insert("KmsKeyId", value);
            }
        }
        if requested.should_capture("AvailabilityZone") {
            if let ::std::option::Option::Some(value) = input.availability_zone.as_deref() {
                captured.insert("AvailabilityZone", value);
            }
        }
        if requested.should_capture("MasterPasswordSecretKmsKeyId") {
            if let ::std::option::Option::Some(value) = input.master_password_secret_kms_key_id.as_deref() {
                captured.insert("MasterPasswordSecretKmsKeyId", value);
            }
        }
        if requested.should_capture("IpAddressType") {
            if let ::std::option::Option::Some(value) = input.ip_address_type.as_deref() {
                captured.insert("IpAddressType", value);
            }
        }

        cfg.interceptor_state().store_put(captured);
        ::std::result::Result::Ok(())
    }
}
#[derive(Debug)]
struct ModifyClusterResponseDeserializer;
impl ::aws_smithy_runtime_api::client::ser_de::DeserializeResponse for ModifyClusterResponseDeserializer {
    fn deserialize_nonstreaming_with_config(
        &self,
        response: &::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        _cfg: &::aws_smithy_types::config_bag::ConfigBag,
    ) -> ::aws_smithy_runtime_api::client::interceptors::context::OutputOrError {
        let (success, status) = (response.status().is_success(), response.status().as_u16());
        let headers = response.headers();
        let body = response.body().bytes().expect("body loaded");
        #[allow(unused_mut)]
        let mut force_error = false;
        ::tracing::debug!(request_id = ?::aws_types::request_id::RequestId::request_id(response));
        let parse_result = if !success && status != 200 || force_error {
            crate::protocol_serde::shape_modify_cluster::de_modify_cluster_http_error(status, headers, body, _cfg)
        } else {
            crate::protocol_serde::shape_modify_cluster::de_modify_cluster_http_response(status, headers, body, _cfg)
        };
        crate::protocol_serde::type_erase_result(parse_result)
    }
}
#[derive(Debug)]
struct ModifyClusterRequestSerializer;
impl ::aws_smithy_runtime_api::client::ser_de::SerializeRequest for ModifyClusterRequestSerializer {
    #[allow(unused_mut, clippy::let_and_return, clippy::needless_borrow, clippy::useless_conversion)]
    fn serialize_input(
        &self,
        input: ::aws_smithy_runtime_api::client::interceptors::context::Input,
        _cfg: &mut ::aws_smithy_types::config_bag::ConfigBag,
    ) -> ::std::result::Result<::aws_smithy_runtime_api::client::orchestrator::HttpRequest, ::aws_smithy_runtime_api::box_error::BoxError> {
        let input = input
            .downcast::<crate::operation::modify_cluster::ModifyClusterInput>()
            .expect("correct type");
        let _header_serialization_settings = _cfg
            .load::<crate::serialization_settings::HeaderSerializationSettings>()
            .cloned()
            .unwrap_or_default();
        let mut request_builder = {
            #[allow(clippy::uninlined_format_args)]
            fn uri_base(
                _input: &crate::operation::modify_cluster::ModifyClusterInput,
                output: &mut ::std::string::String,
            ) -> ::std::result::Result<(), ::aws_smithy_types::error::operation::BuildError> {
                use ::std::fmt::Write as _;
                ::std::write!(output, "/").expect("formatting should succeed");
                ::std::result::Result::Ok(())
            }
            #[allow(clippy::unnecessary_wraps)]
            fn update_http_builder(
                input: &crate::operation::modify_cluster::ModifyClusterInput,
                builder: ::http_1x::request::Builder,
            ) -> ::std::result::Result<::http_1x::request::Builder, ::aws_smithy_types::error::operation::BuildError> {
                let mut uri = ::std::string::String::new();
                uri_base(input, &mut uri)?;
                ::std::result::Result::Ok(builder.method("POST").uri(uri))
            }
            let mut builder = update_http_builder(&input, ::http_1x::request::Builder::new())?;
            builder =
                _header_serialization_settings.set_default_header(builder, ::http_1x::header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            builder
        };
        let body = ::aws_smithy_types::body::SdkBody::from(crate::protocol_serde::shape_modify_cluster_input::ser_modify_cluster_input_input_input(
            &input,
        )?);
        if let Some(content_length) = body.content_length() {
            let content_length = content_length.to_string();
            request_builder = _header_serialization_settings.set_default_header(request_builder, ::http_1x::header::CONTENT_LENGTH, &content_length);
        }
        ::std::result::Result::Ok(request_builder.body(body).expect("valid request").try_into().unwrap())
    }
}
#[derive(Debug)]
struct ModifyClusterEndpointParamsInterceptor;

#[::aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint]
impl ::aws_smithy_runtime_api::client::interceptors::Intercept for ModifyClusterEndpointParamsInterceptor {
    fn name(&self) -> &'static str {
        "ModifyClusterEndpointParamsInterceptor"
    }

    fn read_before_execution(
        &self,
        context: &::aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef<
            '_,
            ::aws_smithy_runtime_api::client::interceptors::context::Input,
            ::aws_smithy_runtime_api::client::interceptors::context::Output,
            ::aws_smithy_runtime_api::client::interceptors::context::Error,
        >,
        cfg: &mut ::aws_smithy_types::config_bag::ConfigBag,
    ) -> ::std::result::Result<(), ::aws_smithy_runtime_api::box_error::BoxError> {
        let _input = context
            .input()
            .downcast_ref::<ModifyClusterInput>()
            .ok_or("failed to downcast to ModifyClusterInput")?;

        let params = crate::config::endpoint::Params::builder()
            .set_region(cfg.load::<::aws_types::region::Region>().map(|r| r.as_ref().to_owned()))
            .set_use_dual_stack(cfg.load::<::aws_types::endpoint_config::UseDualStack>().map(|ty| ty.0))
            .set_use_fips(cfg.load::<::aws_types::endpoint_config::UseFips>().map(|ty| ty.0))
            .set_endpoint(cfg.load::<::aws_types::endpoint_config::EndpointUrl>().map(|ty| ty.0.clone()))
            .build()
            .map_err(|err| {
                ::aws_smithy_runtime_api::client::interceptors::error::ContextAttachedError::new("endpoint params could not be built", err)
            })?;
        cfg.interceptor_state()
            .store_put(::aws_smithy_runtime_api::client::endpoint::EndpointResolverParams::new(params));
        ::std::result::Result::Ok(())
    }
}
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub enum ModifyClusterError {
    ClusterAlreadyExistsFault(crate::types::error::ClusterAlreadyExistsFault),
    ClusterNotFoundFault(crate::types::error::ClusterNotFoundFault),
    ClusterParameterGroupNotFoundFault(crate::types::error::ClusterParameterGroupNotFoundFault),
    ClusterSecurityGroupNotFoundFault(crate::types::error::ClusterSecurityGroupNotFoundFault),
    CustomCnameAssociationFault(crate::types::error::CustomCnameAssociationFault),
    DependentServiceRequestThrottlingFault(crate::types::error::DependentServiceRequestThrottlingFault),
    HsmClientCertificateNotFoundFault(crate::types::error::HsmClientCertificateNotFoundFault),
    HsmConfigurationNotFoundFault(crate::types::error::HsmConfigurationNotFoundFault),
    InsufficientClusterCapacityFault(crate::types::error::InsufficientClusterCapacityFault),
    InvalidClusterSecurityGroupStateFault(crate::types::error::InvalidClusterSecurityGroupStateFault),
    InvalidClusterStateFault(crate::types::error::InvalidClusterStateFault),
    InvalidClusterTrackFault(crate::types::error::InvalidClusterTrackFault),
    InvalidElasticIpFault(crate::types::error::InvalidElasticIpFault),
    InvalidRetentionPeriodFault(crate::types::error::InvalidRetentionPeriodFault),
    Ipv6CidrBlockNotFoundFault(crate::types::error::Ipv6CidrBlockNotFoundFault),
    LimitExceededFault(crate::types::error::LimitExceededFault),
    NumberOfNodesPerClusterLimitExceededFault(crate::types::error::NumberOfNodesPerClusterLimitExceededFault),
    NumberOfNodesQuotaExceededFault(crate::types::error::NumberOfNodesQuotaExceededFault),
    TableLimitExceededFault(crate::types::error::TableLimitExceededFault),
    UnauthorizedOperation(crate::types::error::UnauthorizedOperation),
    UnsupportedOperationFault(crate::types::error::UnsupportedOperationFault),
    UnsupportedOptionFault(crate::types::error::UnsupportedOptionFault),
    #[deprecated(note = "Matching `Unhandled` directly is not forwards compatible. Instead, match using a \
    variable wildcard pattern and check `.code()`:
     \
    &nbsp;&nbsp;&nbsp;`err if err.code() == Some(\"SpecificExceptionCode\") => { /* handle the error */ }`
     \
    See [`ProvideErrorMetadata`](#impl-ProvideErrorMetadata-for-ModifyClusterError) for what information is available for the error.")]
    Unhandled(crate::error::sealed_unhandled::Unhandled),
}
impl ModifyClusterError {
    pub fn unhandled(
        err: impl ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>,
    ) -> Self {
        Self::Unhandled(crate::error::sealed_unhandled::Unhandled {
            source: err.into(),
            meta: ::std::default::Default::default(),
        })
    }
    pub fn generic(err: ::aws_smithy_types::error::ErrorMetadata) -> Self {
        Self::Unhandled(crate::error::sealed_unhandled::Unhandled {
            source: err.clone().into(),
            meta: err,
        })
    }
    pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata {
        match self {
            Self::ClusterAlreadyExistsFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::ClusterNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::ClusterParameterGroupNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::ClusterSecurityGroupNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::CustomCnameAssociationFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::DependentServiceRequestThrottlingFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::HsmClientCertificateNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::HsmConfigurationNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InsufficientClusterCapacityFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InvalidClusterSecurityGroupStateFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InvalidClusterStateFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InvalidClusterTrackFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InvalidElasticIpFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::InvalidRetentionPeriodFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::Ipv6CidrBlockNotFoundFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::LimitExceededFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::NumberOfNodesPerClusterLimitExceededFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::NumberOfNodesQuotaExceededFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::TableLimitExceededFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::UnauthorizedOperation(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::UnsupportedOperationFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::UnsupportedOptionFault(e) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(e),
            Self::Unhandled(e) => &e.meta,
        }
    }
    pub fn is_cluster_already_exists_fault(&self) -> bool {
        matches!(self, Self::ClusterAlreadyExistsFault(_))
    }
    pub fn is_cluster_not_found_fault(&self) -> bool {
        matches!(self, Self::ClusterNotFoundFault(_))
    }
    pub fn is_cluster_parameter_group_not_found_fault(&self) -> bool {
        matches!(self, Self::ClusterParameterGroupNotFoundFault(_))
    }
    pub fn is_cluster_security_group_not_found_fault(&self) -> bool {
        matches!(self, Self::ClusterSecurityGroupNotFoundFault(_))
    }
    pub fn is_custom_cname_association_fault(&self) -> bool {
        matches!(self, Self::CustomCnameAssociationFault(_))
    }
    pub fn is_dependent_service_request_throttling_fault(&self) -> bool {
        matches!(self, Self::DependentServiceRequestThrottlingFault(_))
    }
    pub fn is_hsm_client_certificate_not_found_fault(&self) -> bool {
        matches!(self, Self::HsmClientCertificateNotFoundFault(_))
    }
    pub fn is_hsm_configuration_not_found_fault(&self) -> bool {
        matches!(self, Self::HsmConfigurationNotFoundFault(_))
    }
    pub fn is_insufficient_cluster_capacity_fault(&self) -> bool {
        matches!(self, Self::InsufficientClusterCapacityFault(_))
    }
    pub fn is_invalid_cluster_security_group_state_fault(&self) -> bool {
        matches!(self, Self::InvalidClusterSecurityGroupStateFault(_))
    }
    pub fn is_invalid_cluster_state_fault(&self) -> bool {
        matches!(self, Self::InvalidClusterStateFault(_))
    }
    pub fn is_invalid_cluster_track_fault(&self) -> bool {
        matches!(self, Self::InvalidClusterTrackFault(_))
    }
    pub fn is_invalid_elastic_ip_fault(&self) -> bool {
        matches!(self, Self::InvalidElasticIpFault(_))
    }
    pub fn is_invalid_retention_period_fault(&self) -> bool {
        matches!(self, Self::InvalidRetentionPeriodFault(_))
    }
    pub fn is_ipv6_cidr_block_not_found_fault(&self) -> bool {
        matches!(self, Self::Ipv6CidrBlockNotFoundFault(_))
    }
    pub fn is_limit_exceeded_fault(&self) -> bool {
        matches!(self, Self::LimitExceededFault(_))
    }
    pub fn is_number_of_nodes_per_cluster_limit_exceeded_fault(&self) -> bool {
        matches!(self, Self::NumberOfNodesPerClusterLimitExceededFault(_))
    }
    pub fn is_number_of_nodes_quota_exceeded_fault(&self) -> bool {
        matches!(self, Self::NumberOfNodesQuotaExceededFault(_))
    }
    pub fn is_table_limit_exceeded_fault(&self) -> bool {
        matches!(self, Self::TableLimitExceededFault(_))
    }
    pub fn is_unauthorized_operation(&self) -> bool {
        matches!(self, Self::UnauthorizedOperation(_))
    }
    pub fn is_unsupported_operation_fault(&self) -> bool {
        matches!(self, Self::UnsupportedOperationFault(_))
    }
    pub fn is_unsupported_option_fault(&self) -> bool {
        matches!(self, Self::UnsupportedOptionFault(_))
    }
}
impl ::std::error::Error for ModifyClusterError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::ClusterAlreadyExistsFault(_inner) => ::std::option::Option::Some(_inner),
            Self::ClusterNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::ClusterParameterGroupNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::ClusterSecurityGroupNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::CustomCnameAssociationFault(_inner) => ::std::option::Option::Some(_inner),
            Self::DependentServiceRequestThrottlingFault(_inner) => ::std::option::Option::Some(_inner),
            Self::HsmClientCertificateNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::HsmConfigurationNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InsufficientClusterCapacityFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InvalidClusterSecurityGroupStateFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InvalidClusterStateFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InvalidClusterTrackFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InvalidElasticIpFault(_inner) => ::std::option::Option::Some(_inner),
            Self::InvalidRetentionPeriodFault(_inner) => ::std::option::Option::Some(_inner),
            Self::Ipv6CidrBlockNotFoundFault(_inner) => ::std::option::Option::Some(_inner),
            Self::LimitExceededFault(_inner) => ::std::option::Option::Some(_inner),
            Self::NumberOfNodesPerClusterLimitExceededFault(_inner) => ::std::option::Option::Some(_inner),
            Self::NumberOfNodesQuotaExceededFault(_inner) => ::std::option::Option::Some(_inner),
            Self::TableLimitExceededFault(_inner) => ::std::option::Option::Some(_inner),
            Self::UnauthorizedOperation(_inner) => ::std::option::Option::Some(_inner),
            Self::UnsupportedOperationFault(_inner) => ::std::option::Option::Some(_inner),
            Self::UnsupportedOptionFault(_inner) => ::std::option::Option::Some(_inner),
            Self::Unhandled(_inner) => ::std::option::Option::Some(&*_inner.source),
        }
    }
}
impl ::std::fmt::Display for ModifyClusterError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::ClusterAlreadyExistsFault(_inner) => _inner.fmt(f),
            Self::ClusterNotFoundFault(_inner) => _inner.fmt(f),
            Self::ClusterParameterGroupNotFoundFault(_inner) => _inner.fmt(f),
            Self::ClusterSecurityGroupNotFoundFault(_inner) => _inner.fmt(f),
            Self::CustomCnameAssociationFault(_inner) => _inner.fmt(f),
            Self::DependentServiceRequestThrottlingFault(_inner) => _inner.fmt(f),
            Self::HsmClientCertificateNotFoundFault(_inner) => _inner.fmt(f),
            Self::HsmConfigurationNotFoundFault(_inner) => _inner.fmt(f),
            Self::InsufficientClusterCapacityFault(_inner) => _inner.fmt(f),
            Self::InvalidClusterSecurityGroupStateFault(_inner) => _inner.fmt(f),
            Self::InvalidClusterStateFault(_inner) => _inner.fmt(f),
            Self::InvalidClusterTrackFault(_inner) => _inner.fmt(f),
            Self::InvalidElasticIpFault(_inner) => _inner.fmt(f),
            Self::InvalidRetentionPeriodFault(_inner) => _inner.fmt(f),
            Self::Ipv6CidrBlockNotFoundFault(_inner) => _inner.fmt(f),
            Self::LimitExceededFault(_inner) => _inner.fmt(f),
            Self::NumberOfNodesPerClusterLimitExceededFault(_inner) => _inner.fmt(f),
            Self::NumberOfNodesQuotaExceededFault(_inner) => _inner.fmt(f),
            Self::TableLimitExceededFault(_inner) => _inner.fmt(f),
            Self::UnauthorizedOperation(_inner) => _inner.fmt(f),
            Self::UnsupportedOperationFault(_inner) => _inner.fmt(f),
            Self::UnsupportedOptionFault(_inner) => _inner.fmt(f),
            Self::Unhandled(_inner) => {
                if let ::std::option::Option::Some(code) = ::aws_smithy_types::error::metadata::ProvideErrorMetadata::code(self) {
                    write!(f, "unhandled error ({code})")
                } else {
                    f.write_str("unhandled error")
                }
            }
        }
    }
}
impl ::aws_smithy_types::retry::ProvideErrorKind for ModifyClusterError {
    fn code(&self) -> ::std::option::Option<&str> {
        ::aws_smithy_types::error::metadata::ProvideErrorMetadata::code(self)
    }
    fn retryable_error_kind(&self) -> ::std::option::Option<::aws_smithy_types::retry::ErrorKind> {
        ::std::option::Option::None
    }
}
impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ModifyClusterError {
    fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata {
        match self {
            Self::ClusterAlreadyExistsFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::ClusterNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::ClusterParameterGroupNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::ClusterSecurityGroupNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::CustomCnameAssociationFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::DependentServiceRequestThrottlingFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::HsmClientCertificateNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::HsmConfigurationNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InsufficientClusterCapacityFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InvalidClusterSecurityGroupStateFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InvalidClusterStateFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InvalidClusterTrackFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InvalidElasticIpFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::InvalidRetentionPeriodFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::Ipv6CidrBlockNotFoundFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::LimitExceededFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::NumberOfNodesPerClusterLimitExceededFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::NumberOfNodesQuotaExceededFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::TableLimitExceededFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::UnauthorizedOperation(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::UnsupportedOperationFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::UnsupportedOptionFault(_inner) => ::aws_smithy_types::error::metadata::ProvideErrorMetadata::meta(_inner),
            Self::Unhandled(_inner) => &_inner.meta,
        }
    }
}
impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError for ModifyClusterError {
    fn create_unhandled_error(
        source: ::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>,
        meta: ::std::option::Option<::aws_smithy_types::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::sealed_unhandled::Unhandled {
            source,
            meta: meta.unwrap_or_default(),
        })
    }
}
impl ::aws_types::request_id::RequestId for crate::operation::modify_cluster::ModifyClusterError {
    fn request_id(&self) -> Option<&str> {
        self.meta().request_id()
    }
}

pub use crate::operation::modify_cluster::_modify_cluster_input::ModifyClusterInput;

pub use crate::operation::modify_cluster::_modify_cluster_output::ModifyClusterOutput;

mod _modify_cluster_input;

mod _modify_cluster_output;
pub mod builders;
