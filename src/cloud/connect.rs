//! Credentials, configuration and transport.

use std::time::Duration;

use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{AppName, BehaviorVersion, ConfigLoader, Region, SdkConfig};
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use super::bounded::Bounded;
use super::caller::Caller;
use super::environment;
use super::error::{self, subject};
use super::signable::Signable;
use super::tls;
use super::transport::{OnCall, OnWait, Transport, in_flight};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::CallerIdentity;
use provision_core::verify::APPLICATION;
use provision_iam::partition;

use crate::open_files;
use crate::retry::RetryPolicy;

/// The longest silence of an endpoint. The slowest answers, of IAM and S3, take a few seconds.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest that one request may take, however slowly its answer trickles in.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a connection is kept that nothing is asked over: over the pauses of a run, and not while a person reads a plan.
const IDLE: Duration = Duration::from_secs(5);

/// How long asking who is calling may take: that somebody is offline should be said soon.
const IDENTITY_LIMIT: Duration = Duration::from_secs(3);

/// How long a read may be tried again.
const READ_LIMIT: Duration = Duration::from_secs(30);

/// How to reach AWS. What is not said here is taken from the usual AWS environment.
#[derive(Clone, Default)]
pub struct ConnectOptions {
    /// A profile of the shared configuration, whose credentials come before the environment's; otherwise `AWS_PROFILE` or
    /// `default`, whose come after.
    pub profile: Option<String>,
    /// The account that the credentials should be for: reading begins before they have said whose they are.
    pub account: Option<String>,
    /// The region that is asked who is calling: any of the deployment, so that its partition is
    /// the right one. Otherwise the environment's.
    pub region: Option<String>,
    /// ARN of a role to assume before anything else.
    pub assume_role: Option<String>,
    /// Of how many accounts this is one that are connected to at once and share this machine's open files; 0 is as 1.
    pub share: usize,
    /// Is told of each request.
    pub on_call: Option<OnCall>,
    /// Is told what is waited for, where that takes long.
    pub on_wait: Option<OnWait>,
}

/// Who is calling, how to reach AWS as that, and how requests are sent.
pub(super) struct Connection {
    pub(super) caller: Caller,
    /// The account that is read, with its partition.
    pub(super) account: String,
    pub(super) partition: String,
    pub(super) config: SdkConfig,
    pub(super) transport: Transport,
    /// So many may be open for it.
    pub(super) files: u64,
}

/// Finds out who is calling, with exactly one `sts:GetCallerIdentity` and, before that, what getting credentials takes;
/// where the options name the account, only begins to. `change` may change the configuration: to an endpoint or
/// credentials that are in no environment.
///
/// # Errors
/// There are no credentials, they are refused, or AWS cannot be reached.
pub(super) async fn connect(
    options: ConnectOptions,
    change: impl FnOnce(ConfigLoader) -> ConfigLoader,
) -> Result<Connection, CloudError> {
    let config = configuration(&options, change).await;
    let files = open_files::limit() / options.share.max(1) as u64;
    let asking = Transport::new(policy(IDENTITY_LIMIT), files, options.on_call.clone(), None);
    let caller = {
        let (config, profile) = (config.clone(), options.profile.clone());
        Caller::ask(options.account.clone(), async move {
            match identify(&asking, &config).await {
                Err(error) => Err(environment::explained(error, &config, profile.as_deref()).await),
                identity => identity,
            }
        })
    };
    let (account, partition) = match (options.account, config.region()) {
        (Some(account), Some(region)) => {
            (account, partition::of_region_or_default(region.as_ref()).to_owned())
        }
        _ => {
            let CallerIdentity { account, partition, .. } = caller.identity().await?.clone();
            (account, partition)
        }
    };
    let transport = Transport::new(policy(READ_LIMIT), files, options.on_call, options.on_wait);
    Ok(Connection { caller, account, partition, config, transport, files })
}

fn policy(limit: Duration) -> RetryPolicy {
    RetryPolicy { limit, ..RetryPolicy::default() }
}

async fn identify(transport: &Transport, config: &SdkConfig) -> Result<CallerIdentity, CloudError> {
    let subject = subject("sts", "GetCallerIdentity", "the credentials");
    if config.region().is_none() {
        return Err(CloudError {
            hint: Some("set AWS_REGION, or `region` in the profile".to_owned()),
            ..error::plain(&subject, CloudErrorKind::Permanent, "no region is configured")
        });
    }
    let client = aws_sdk_sts::Client::new(config);
    let answer = transport.read(&subject, || client.get_caller_identity().send()).await?;
    let (account, arn) = (answer.account.unwrap_or_default(), answer.arn.unwrap_or_default());
    let partition = arn.split(':').nth(1).unwrap_or("aws").to_owned();
    Ok(CallerIdentity { account, arn, partition })
}

async fn configuration(
    options: &ConnectOptions,
    change: impl FnOnce(ConfigLoader) -> ConfigLoader,
) -> SdkConfig {
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .http_client(Bounded(http_client()))
        .app_name(AppName::new(APPLICATION).expect("letters alone are valid"))
        // Who applies tries again, with a clock that people see.
        .retry_config(RetryConfig::disabled())
        .timeout_config(
            TimeoutConfig::builder()
                .connect_timeout(CONNECT_TIMEOUT)
                .read_timeout(READ_TIMEOUT)
                .operation_attempt_timeout(ATTEMPT_TIMEOUT)
                .build(),
        );
    if let Some(profile) = &options.profile {
        loader = loader.profile_name(profile);
    }
    if let Some(region) = &options.region {
        loader = loader.region(Region::new(region.clone()));
    }
    let config = change(loader).load().await;
    let config = signable(match &options.profile {
        Some(profile) => of_profile(config, profile),
        None => config,
    });
    match &options.assume_role {
        Some(role) => signable(assume(config, role).await),
        None => config,
    }
}

/// The configuration with the credentials of a profile where it has any, as the AWS CLI takes them with `--profile`: the
/// SDK takes those of the environment first, whoever they belong to.
fn of_profile(config: SdkConfig, profile: &str) -> SdkConfig {
    let Some(usual) = config.credentials_provider() else { return config };
    let client = config.http_client().unwrap_or_else(http_client);
    let asking =
        ProviderConfig::without_region().with_region(config.region().cloned()).with_http_client(client);
    let named = ProfileFileCredentialsProvider::builder().profile_name(profile).configure(&asking).build();
    let chain = CredentialsProviderChain::first_try("Profile", named).or_else("Default", usual);
    config.into_builder().credentials_provider(SharedCredentialsProvider::new(chain)).build()
}

/// The configuration with its credentials looked at before anything is signed with them.
fn signable(config: SdkConfig) -> SdkConfig {
    match config.credentials_provider() {
        Some(provider) => {
            let provider = SharedCredentialsProvider::new(Signable(provider));
            config.into_builder().credentials_provider(provider).build()
        }
        None => config,
    }
}

/// The configuration with the credentials of a role, which are renewed as they expire.
async fn assume(config: SdkConfig, role: &str) -> SdkConfig {
    let provider =
        AssumeRoleProvider::builder(role).session_name("provision").configure(&config).build().await;
    config.into_builder().credentials_provider(SharedCredentialsProvider::new(provider)).build()
}

/// rustls with ring, keeping connections, through the proxy that the environment names.
fn http_client() -> SharedHttpClient {
    Builder::new().build_with_connector_fn(|settings, components| {
        let mut builder = Connector::builder()
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(in_flight("s3", open_files::limit()))
            .proxy_config(ProxyConfig::from_env())
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .tls_context(tls::aws());
        builder.set_connector_settings(settings.cloned());
        builder.set_sleep_impl(components.and_then(|components| components.sleep_impl()));
        builder.build()
    })
}
