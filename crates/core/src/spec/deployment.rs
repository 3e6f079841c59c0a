//! One destination of a spec with every name and default resolved.
//!
//! A [`Deployment`] is plain data: it can be compared, printed as JSON and
//! stored. It never holds a secret, only the *name* of the environment
//! variable or the ARN of the secret that has it.

mod principal;
mod reach;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use principal::*;
pub use reach::*;

/// Everything that one destination needs, and nothing that it does not:
/// a part that is `None` is not part of this deployment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployment {
    /// The spec's name; half of the ownership tag.
    pub spec: String,
    /// The key of the destination in the spec; the other half.
    pub destination: String,
    pub vendor: VendorRef,
    pub auth: Auth,
    pub aws: Aws,
    /// Which of the vendor's data centres sends the data.
    pub data_center: String,
    pub region: String,
    pub warehouse: Warehouse,
    pub database: String,
    pub schema: String,
    pub schema_mode: SchemaMode,
    /// The API with which the vendor obtains database credentials; `None` when
    /// it logs in with a password.
    pub credential_api: Option<CredentialApi>,
    pub grants: Grants,
    /// The staging bucket, unless the vendor stages nothing with the customer.
    pub bucket: Option<Bucket>,
    /// The permissions of `role` or `access_user`, when one of them exists.
    pub policy: Option<Policy>,
    pub role: Option<Role>,
    pub access_user: Option<AccessUser>,
    /// Where new credentials are written, if any are made.
    pub sink: Option<Sink>,
    pub user: User,
    pub network: Network,
    /// The customer's own tags; ownership tags are added by the engine.
    pub tags: BTreeMap<String, String>,
    pub admin: Admin,
    /// The SSH host that the *vendor* tunnels through, for its form.
    pub ssh: Option<String>,
    /// What to replace this time; a wish of the person, not of the spec.
    #[serde(default, skip_serializing_if = "Rotate::is_nothing")]
    pub rotate: Rotate,
}

/// Which credentials of keys mode to replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotate {
    pub access_key: bool,
    pub password: bool,
}

impl Rotate {
    pub fn is_nothing(&self) -> bool {
        *self == Rotate::default()
    }
}

/// Which vendor profile the deployment was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VendorRef {
    pub name: String,
    pub title: String,
    /// The day (`YYYY-MM-DD`) of the oldest value in the profile.
    pub checked: String,
    /// The field of its form that takes an SSH tunnel, where it has one.
    pub ssh_field: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Auth {
    /// The vendor assumes a role; nothing long-lived exists.
    Role,
    /// An access key for the bucket and a password for the database.
    Keys,
}

impl Auth {
    /// The word of the spec.
    pub fn word(self) -> &'static str {
        match self {
            Auth::Role => "role",
            Auth::Keys => "keys",
        }
    }
}

/// The account, and how the operator gets into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aws {
    /// Twelve digits; a session in any other account is refused.
    pub account: String,
    pub profile: Option<String>,
    /// ARN of the role the operator assumes first.
    pub assume_role: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Warehouse {
    /// A provisioned cluster.
    Cluster { identifier: String },
    /// A Redshift Serverless workgroup, by its name. Policies need its id.
    Workgroup { name: String },
}

impl Warehouse {
    /// The cluster identifier or the workgroup name.
    pub fn name(&self) -> &str {
        match self {
            Warehouse::Cluster { identifier } => identifier,
            Warehouse::Workgroup { name } => name,
        }
    }

    pub fn is_serverless(&self) -> bool {
        matches!(self, Warehouse::Workgroup { .. })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchemaMode {
    /// The vendor creates its schema, so it needs CREATE on the database.
    Vendor,
    /// `provision` creates the schema and grants on it alone.
    Precreated,
}

impl SchemaMode {
    /// The word of the spec.
    pub fn word(self) -> &'static str {
        match self {
            SchemaMode::Vendor => "vendor",
            SchemaMode::Precreated => "precreated",
        }
    }
}

/// How the vendor turns its AWS identity into a database login.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CredentialApi {
    /// `redshift:GetClusterCredentials`: logs in as a named database user.
    GetClusterCredentials,
    /// `redshift:GetClusterCredentialsWithIAM`: logs in as `IAMR:<role>`.
    #[serde(rename = "GetClusterCredentialsWithIAM")]
    GetClusterCredentialsWithIam,
    /// `redshift-serverless:GetCredentials`: logs in as `IAMR:<role>`.
    GetCredentials,
}

/// The privileges of the grantee, for this deployment's schema mode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grants {
    /// On the database, for example `CREATE`, `TEMPORARY`.
    pub database: Vec<String>,
    /// On the database, and to be revoked if held explicitly.
    pub database_revoked: Vec<String>,
    /// On the schema; empty while the vendor creates the schema itself.
    pub schema: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    pub adopt: bool,
    pub encryption: Encryption,
    /// Days until a staged object expires; 0 keeps it for ever.
    pub expire_days: u32,
    pub tls_only: bool,
    /// Ends with a slash; `None` gives the vendor the whole bucket.
    pub prefix: Option<String>,
    /// What the vendor does with objects, as IAM actions.
    pub object_actions: Vec<String>,
    /// What the vendor does with the bucket itself, as IAM actions.
    pub bucket_actions: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Encryption {
    /// Keys of Amazon S3, the default of every bucket.
    SseS3,
    /// A customer's KMS key, by its key ARN.
    Kms { key_arn: String },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    /// Begins and ends with a slash.
    pub path: String,
    pub adopt: bool,
    /// Actions without a resource type, allowed on `*` (for example those of
    /// the Redshift Data API).
    pub actions_on_any: Vec<String>,
}

impl VendorRef {
    /// Whether the oldest value is more than a year old on that day (`YYYY-MM-DD`). Days of this form
    /// are in the order of their letters.
    pub fn is_outdated(&self, today: &str) -> bool {
        let year_ago = today.split_once('-').and_then(|(year, rest)| {
            let year: u16 = year.parse().ok()?;
            Some(format!("{:04}-{rest}", year.checked_sub(1)?))
        });
        year_ago.is_some_and(|year_ago| self.checked < year_ago)
    }
}

impl Deployment {
    /// The database user that really logs in, and so receives the grants.
    ///
    /// `GetClusterCredentials` and passwords log in the user that the spec
    /// names. `GetCredentials` and `GetClusterCredentialsWithIAM` have no user
    /// parameter: the database user is `IAMR:` and the name of the role
    /// (Redshift Management Guide, "Authorizing access to the Amazon Redshift
    /// Data API").
    pub fn grantee(&self) -> String {
        let named = self.user.name.clone().unwrap_or_default();
        match (&self.role, self.credential_api) {
            (
                Some(role),
                Some(CredentialApi::GetCredentials | CredentialApi::GetClusterCredentialsWithIam),
            ) => format!("IAMR:{}", role.name),
            _ => named,
        }
    }

    /// Every database user to create: the grantee first, then the named user
    /// where the spec wants it beside.
    pub fn database_users(&self) -> Vec<String> {
        let mut users = vec![self.grantee()];
        if self.user.also_named {
            users.extend(self.user.name.clone().filter(|name| *name != users[0]));
        }
        users
    }

    /// The name of what has none in the spec: `<name>-<destination>-transfer…`.
    pub fn default_name(spec: &str, destination: &str, suffix: &str) -> String {
        format!("{spec}-{destination}-transfer{suffix}")
    }

    /// Makes sure that a local file is the same wherever the plan is carried out.
    pub fn anchor_files(&mut self, folder: &std::path::Path) {
        if let Some(Sink::File { path }) = &mut self.sink {
            *path = folder.join(&*path).display().to_string();
        }
    }

    /// The group that marks database users and schema as this deployment's where there is neither
    /// bucket nor role whose tags could. Neither half has a colon, so that no two deployments have the same.
    pub fn mark_group(&self) -> Option<String> {
        let untagged = self.bucket.is_none() && self.role.is_none();
        untagged.then(|| format!("provision:{}:{}", self.spec, self.destination))
    }

    /// The same, taking over whatever exists under its names and is nobody's.
    pub fn adopting(mut self) -> Self {
        let flags = [
            self.bucket.as_mut().map(|bucket| &mut bucket.adopt),
            self.policy.as_mut().map(|policy| &mut policy.adopt),
            self.role.as_mut().map(|role| &mut role.adopt),
            self.access_user.as_mut().map(|user| &mut user.adopt),
            Some(&mut self.user.adopt),
            Some(&mut self.network.adopt),
        ];
        flags.into_iter().flatten().for_each(|adopt| *adopt = true);
        self
    }

    /// The partition that the region belongs to. The account's real partition
    /// is in the ARN that `GetCallerIdentity` returns; the two must agree.
    pub fn partition(&self) -> &'static str {
        super::region::partition(&self.region)
    }

    pub fn role_arn(&self, partition: &str) -> Option<String> {
        let Role { name, path, .. } = self.role.as_ref()?;
        Some(format!("arn:{partition}:iam::{}:role{path}{name}", self.aws.account))
    }

    pub fn policy_arn(&self, partition: &str) -> Option<String> {
        let Policy { name, path, .. } = self.policy.as_ref()?;
        Some(format!("arn:{partition}:iam::{}:policy{path}{name}", self.aws.account))
    }

    pub fn access_user_arn(&self, partition: &str) -> Option<String> {
        let AccessUser { name, path, .. } = self.access_user.as_ref()?;
        Some(format!("arn:{partition}:iam::{}:user{path}{name}", self.aws.account))
    }
}
