//! The account that is asked: a sandbox of the probe's own, or a real one that a person named.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use provision_sandbox::inventory::Inventory;
use provision_sandbox::{Options, Sandbox, seed};

use crate::database::Database;

/// What everything is named that a probe makes.
pub const PREFIX: &str = "provision-probe-";

/// Which account is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Sandbox,
    Real,
}

/// An access key, with a session token where it is temporary.
pub struct Key {
    pub id: String,
    pub secret: String,
    pub token: Option<String>,
}

/// How AWS is reached: a region and credentials.
#[derive(Clone)]
pub struct Access {
    config: SdkConfig,
    /// It is an emulator that answers, here or where `AWS_ENDPOINT_URL` says: at once, and without host names of buckets.
    emulated: bool,
}

macro_rules! clients {
    ($($name:ident: $sdk:ident),* $(,)?) => {
        impl Access {
            $(pub fn $name(&self) -> $sdk::Client { $sdk::Client::new(&self.config) })*
        }
    };
}

clients! {
    cloudtrail: aws_sdk_cloudtrail,
    data: aws_sdk_redshiftdata,
    ec2: aws_sdk_ec2,
    iam: aws_sdk_iam,
    redshift: aws_sdk_redshift,
    secrets: aws_sdk_secretsmanager,
    serverless: aws_sdk_redshiftserverless,
    sts: aws_sdk_sts,
    tagging: aws_sdk_resourcegroupstagging,
}

impl Access {
    pub fn s3(&self) -> aws_sdk_s3::Client {
        let config = aws_sdk_s3::config::Builder::from(&self.config).force_path_style(self.emulated);
        aws_sdk_s3::Client::from_conf(config.build())
    }

    pub fn region(&self) -> &str {
        self.config.region().map_or("us-east-1", |region| region.as_ref())
    }

    pub fn in_region(&self, region: &str) -> Access {
        let config = self.config.to_builder().region(Region::new(region.to_owned())).build();
        Access { config, emulated: self.emulated }
    }

    pub fn signed_by(&self, key: &Key) -> Access {
        let credentials = Credentials::new(&key.id, &key.secret, key.token.clone(), None, "probe");
        let provider = SharedCredentialsProvider::new(credentials);
        let config = self.config.to_builder().credentials_provider(provider).build();
        Access { config, emulated: self.emulated }
    }
}

/// An account, its databases, and how it is reached.
pub struct Account {
    pub id: String,
    pub place: Place,
    pub databases: Vec<Database>,
    access: Access,
    sandbox: Option<Sandbox>,
}

impl Deref for Account {
    type Target = Access;

    fn deref(&self) -> &Access {
        &self.access
    }
}

impl Account {
    /// A sandbox that holds every call against the caller's policies.
    pub async fn sandbox_of_its_own() -> Arc<Account> {
        let options = Options { enforce: true, ..Options::default() };
        let sandbox = Sandbox::start(options).await.expect("a free port on loopback");
        let key =
            Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "probe");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .endpoint_url(sandbox.endpoint())
            .credentials_provider(SharedCredentialsProvider::new(key))
            .retry_config(RetryConfig::disabled())
            .http_client(Builder::new().build_http())
            .build();
        let access = Access { config, emulated: true };
        let databases = vec![
            Database::cluster(access.clone(), seed::CLUSTER, "dev"),
            Database::workgroup(access.in_region("eu-west-1"), seed::WORKGROUP, "dev"),
        ];
        let id = seed::ACCOUNT.to_owned();
        Arc::new(Account { id, place: Place::Sandbox, databases, access, sandbox: Some(sandbox) })
    }

    /// The account that the environment names. Asks AWS who is calling, and nothing else.
    ///
    /// # Errors
    /// What is missing in the environment, or that the credentials are of another account.
    pub async fn named_by_the_environment() -> Result<Arc<Account>, String> {
        let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let wanted = named("PROVISION_PROBE_ACCOUNT").ok_or(
            "PROVISION_PROBE_ACCOUNT is not set: the account that may be probed. See docs/evidence.md",
        )?;
        let config = aws_config::defaults(BehaviorVersion::latest())
            .http_client(Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https())
            .load()
            .await;
        if config.region().is_none() {
            return Err("no region is configured: set AWS_REGION to the warehouse's".to_owned());
        }
        let access = Access { config, emulated: named("AWS_ENDPOINT_URL").is_some() };
        let caller = access.sts().get_caller_identity().send().await;
        let caller = caller.map_err(|error| format!("cannot ask who is calling: {error:?}"))?;
        let (id, arn) = (caller.account().unwrap_or_default(), caller.arn().unwrap_or_default());
        if id != wanted {
            return Err(format!(
                "the credentials are of account {id}, and PROVISION_PROBE_ACCOUNT is {wanted}"
            ));
        }
        if !arn.starts_with("arn:aws:") {
            return Err(format!("{arn} is of another partition: the probes' documents are for `aws`"));
        }
        let database = named("PROVISION_PROBE_DATABASE").unwrap_or_else(|| "dev".to_owned());
        let cluster =
            named("PROVISION_PROBE_CLUSTER").map(|name| Database::cluster(access.clone(), &name, &database));
        let workgroup = named("PROVISION_PROBE_WORKGROUP")
            .map(|name| Database::workgroup(access.clone(), &name, &database));
        let databases: Vec<_> = cluster.into_iter().chain(workgroup).collect();
        if databases.is_empty() {
            return Err("set PROVISION_PROBE_CLUSTER or PROVISION_PROBE_WORKGROUP, or both".to_owned());
        }
        Ok(Arc::new(Account { id: id.to_owned(), place: Place::Real, databases, access, sandbox: None }))
    }

    /// The sandbox, for probes that look behind it or turn its clock. They are never run on a real account.
    pub fn sandbox(&self) -> &Sandbox {
        self.sandbox.as_ref().expect("this probe runs in the sandbox alone")
    }

    /// What the sandbox has, by its name for people.
    pub async fn inventory(&self, in_databases: bool) -> Inventory {
        if !in_databases {
            return self.sandbox().inventory_of_aws();
        }
        self.sandbox().inventory().await.expect("the databases can be read")
    }

    /// A bucket's name is one across accounts.
    pub fn bucket(&self, name: &str) -> String {
        format!("{PREFIX}{}-{name}", self.id)
    }

    /// The ARN of something of IAM: `iam("role/x")`.
    pub fn iam_arn(&self, what: &str) -> String {
        format!("arn:aws:iam::{}:{what}", self.id)
    }

    /// Waits until a change of IAM is known everywhere: in the sandbox it is at once.
    pub async fn settle(&self) {
        tokio::time::sleep(self.pace() * 3).await;
    }

    /// How long to wait before each question about what was changed in IAM.
    pub fn pace(&self) -> Duration {
        Duration::from_secs(if self.emulated { 0 } else { 5 })
    }
}
