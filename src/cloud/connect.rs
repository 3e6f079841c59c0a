//! Credentials, transport and one client for each service and region.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, ConfigLoader, Region, SdkConfig};
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::service_config::ServiceConfigKey;

use super::credentials::Sinks;
use super::sql::Sessions;
use super::wire::{OnCall, Wire, subject};
use super::{Cloud, error, tls};
use provision_core::engine::{CloudError, CloudErrorKind, Identity};

use crate::retry::RetryPolicy;

/// The longest silence of an endpoint. The slowest answers, of IAM and S3, take a few seconds.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long asking who is calling may take: that somebody is offline should be said soon.
const IDENTITY_PATIENCE: Duration = Duration::from_secs(3);

/// How long a read may be tried again.
const READ_PATIENCE: Duration = Duration::from_secs(30);

/// How to reach AWS. What is not said here is taken from the usual AWS environment.
#[derive(Clone, Default)]
pub struct ConnectOptions {
    /// A profile of the shared configuration; otherwise `AWS_PROFILE` or `default`.
    pub profile: Option<String>,
    /// The region that is asked who is calling: any of the deployment, so that its partition is
    /// the right one. Otherwise the environment's.
    pub region: Option<String>,
    /// ARN of a role to assume before anything else.
    pub assume_role: Option<String>,
    /// Is told of each request.
    pub on_call: Option<OnCall>,
}

impl Cloud {
    /// Finds out who is calling, with exactly one `sts:GetCallerIdentity` and, before that, what
    /// getting credentials takes.
    ///
    /// # Errors
    /// There are no credentials, they are refused, or AWS cannot be reached.
    pub async fn connect(options: ConnectOptions) -> Result<Cloud, CloudError> {
        Self::connect_with(options, |loader| loader).await
    }

    /// The same with a changed configuration: an endpoint or credentials that are in no environment.
    ///
    /// # Errors
    /// As [`Cloud::connect`].
    pub async fn connect_with(
        options: ConnectOptions,
        change: impl FnOnce(ConfigLoader) -> ConfigLoader,
    ) -> Result<Cloud, CloudError> {
        let config = configuration(&options, change).await;
        let asking = Wire::new(patience(IDENTITY_PATIENCE), options.on_call.clone());
        let identity = identify(&asking, &config).await?;
        Ok(Cloud {
            identity,
            clients: Clients::new(config),
            sessions: Sessions::default(),
            sinks: Sinks::default(),
            wire: Wire::new(patience(READ_PATIENCE), options.on_call),
        })
    }
}

fn patience(limit: Duration) -> RetryPolicy {
    RetryPolicy { limit, ..RetryPolicy::default() }
}

async fn identify(wire: &Wire, config: &SdkConfig) -> Result<Identity, CloudError> {
    let subject = subject("sts", "GetCallerIdentity", "the credentials");
    if config.region().is_none() {
        return Err(CloudError {
            hint: Some("set AWS_REGION, or `region` in the profile".to_owned()),
            ..error::plain(&subject, CloudErrorKind::Permanent, "no region is configured")
        });
    }
    let client = aws_sdk_sts::Client::new(config);
    let answer = wire.read(&subject, || client.get_caller_identity().send()).await?;
    let (account, arn) = (answer.account.unwrap_or_default(), answer.arn.unwrap_or_default());
    let partition = arn.split(':').nth(1).unwrap_or("aws").to_owned();
    Ok(Identity { account, arn, partition })
}

async fn configuration(
    options: &ConnectOptions,
    change: impl FnOnce(ConfigLoader) -> ConfigLoader,
) -> SdkConfig {
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .http_client(http_client())
        // The engine tries again, with a clock that people see.
        .retry_config(RetryConfig::disabled())
        .timeout_config(
            TimeoutConfig::builder().connect_timeout(CONNECT_TIMEOUT).read_timeout(READ_TIMEOUT).build(),
        );
    if let Some(profile) = &options.profile {
        loader = loader.profile_name(profile);
    }
    if let Some(region) = &options.region {
        loader = loader.region(Region::new(region.clone()));
    }
    let config = change(loader).load().await;
    match &options.assume_role {
        Some(role) => assume(config, role).await,
        None => config,
    }
}

/// The same configuration with the credentials of a role, which are renewed as they expire.
async fn assume(config: SdkConfig, role: &str) -> SdkConfig {
    let provider =
        AssumeRoleProvider::builder(role).session_name("provision").configure(&config).build().await;
    config.into_builder().credentials_provider(SharedCredentialsProvider::new(provider)).build()
}

/// rustls with ring, keeping connections, through the proxy that the environment names.
fn http_client() -> SharedHttpClient {
    Builder::new().build_with_connector_fn(|settings, components| {
        let mut builder = Connector::builder()
            .proxy_config(ProxyConfig::from_env())
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .tls_context(tls::aws());
        builder.set_connector_settings(settings.cloned());
        builder.set_sleep_impl(components.and_then(|components| components.sleep_impl()));
        builder.build()
    })
}

/// One client for each service and region, made when it is first needed.
pub(super) struct Clients {
    config: SdkConfig,
    pub(super) iam: aws_sdk_iam::Client,
    s3: PerRegion<aws_sdk_s3::Client>,
    ec2: PerRegion<aws_sdk_ec2::Client>,
    redshift: PerRegion<aws_sdk_redshift::Client>,
    data_api: PerRegion<aws_sdk_redshiftdata::Client>,
    serverless: PerRegion<aws_sdk_redshiftserverless::Client>,
    secrets: PerRegion<aws_sdk_secretsmanager::Client>,
}

impl Clients {
    fn new(config: SdkConfig) -> Self {
        Clients {
            iam: aws_sdk_iam::Client::new(&config),
            config,
            s3: PerRegion::default(),
            ec2: PerRegion::default(),
            redshift: PerRegion::default(),
            data_api: PerRegion::default(),
            serverless: PerRegion::default(),
            secrets: PerRegion::default(),
        }
    }

    pub(super) fn s3(&self, region: &str) -> aws_sdk_s3::Client {
        self.s3.get(region, || {
            let config = self.in_region(region);
            let path_style = endpoint_override(&config, "S3").is_some_and(|url| !is_aws(&url));
            let config = aws_sdk_s3::config::Builder::from(&config).force_path_style(path_style).build();
            aws_sdk_s3::Client::from_conf(config)
        })
    }

    pub(super) fn ec2(&self, region: &str) -> aws_sdk_ec2::Client {
        self.ec2.get(region, || aws_sdk_ec2::Client::new(&self.in_region(region)))
    }

    pub(super) fn redshift(&self, region: &str) -> aws_sdk_redshift::Client {
        self.redshift.get(region, || aws_sdk_redshift::Client::new(&self.in_region(region)))
    }

    pub(super) fn data_api(&self, region: &str) -> aws_sdk_redshiftdata::Client {
        self.data_api.get(region, || aws_sdk_redshiftdata::Client::new(&self.in_region(region)))
    }

    pub(super) fn serverless(&self, region: &str) -> aws_sdk_redshiftserverless::Client {
        self.serverless.get(region, || aws_sdk_redshiftserverless::Client::new(&self.in_region(region)))
    }

    pub(super) fn secrets(&self, region: &str) -> aws_sdk_secretsmanager::Client {
        self.secrets.get(region, || aws_sdk_secretsmanager::Client::new(&self.in_region(region)))
    }

    fn in_region(&self, region: &str) -> SdkConfig {
        self.config.to_builder().region(Region::new(region.to_owned())).build()
    }
}

struct PerRegion<C>(Mutex<BTreeMap<String, C>>);

impl<C> Default for PerRegion<C> {
    fn default() -> Self {
        PerRegion(Mutex::default())
    }
}

impl<C: Clone> PerRegion<C> {
    fn get(&self, region: &str, make: impl FnOnce() -> C) -> C {
        let mut clients = self.0.lock().expect("nothing panics while holding the lock");
        clients.entry(region.to_owned()).or_insert_with(make).clone()
    }
}

/// The endpoint that the environment or the profile names for a service, if any (AWS SDKs and
/// Tools Reference Guide, "Service-specific endpoints").
fn endpoint_override(config: &SdkConfig, service: &str) -> Option<String> {
    let key = ServiceConfigKey::builder()
        .service_id(service)
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok()?;
    let specific = config.service_config().and_then(|settings| settings.load_config(key));
    specific.or_else(|| config.endpoint_url().map(str::to_owned))
}

/// Whether an endpoint is AWS's own, such as an interface VPC endpoint. Its host names carry the
/// bucket; those of anything else cannot be relied on to.
fn is_aws(url: &str) -> bool {
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = authority.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host).to_ascii_lowercase();
    [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".api.aws"]
        .iter()
        .any(|suffix| host.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::is_aws;

    #[test]
    fn aws_hosts_are_told_from_others() {
        for url in [
            "https://s3.us-east-1.amazonaws.com",
            "https://bucket.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com/",
            "https://S3.cn-north-1.amazonaws.com.cn:443",
            "https://s3.dualstack.eu-west-1.api.aws",
        ] {
            assert!(is_aws(url), "{url}");
        }
        for url in [
            "http://127.0.0.1:4566",
            "http://[::1]:4566",
            "http://localhost:9000/",
            "https://amazonaws.com.example.org",
            "https://example.org/?.amazonaws.com",
        ] {
            assert!(!is_aws(url), "{url}");
        }
    }
}
