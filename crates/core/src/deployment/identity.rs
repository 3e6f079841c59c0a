//! Who signs in: the operator's account, and the vendor in AWS and in the database.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumDiscriminants, EnumString, IntoStaticStr, VariantNames};

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

/// How the vendor signs in. As text it is the spec's word.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Auth {
    /// The vendor assumes a role; nothing long-lived exists.
    Role,
    /// An access key for the bucket and a password for the database.
    Keys,
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

/// The permissions policy of the role or the IAM user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    /// Begins and ends with a slash.
    pub path: String,
    pub adopt: bool,
    /// Actions without a resource type, allowed on `*` (for example those of
    /// the Redshift Data API).
    pub actions_on_any: Vec<String>,
    /// Actions allowed on the ARN of the cluster or the workgroup.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions_on_warehouse: Vec<String>,
    /// Whether the vendor asks for federation tokens with its access key, which COPY then reads with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub federates: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glue: Option<Glue>,
}

/// What the vendor does in one database of the AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glue {
    pub database: String,
    /// As IAM actions, on the catalog, the database and its tables.
    pub actions: Vec<String>,
}

/// The role that the vendor assumes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    pub name: String,
    pub path: String,
    pub adopt: bool,
    pub permissions_boundary: Option<String>,
    /// Longest session in seconds, 3600 to 43200.
    pub max_session: u32,
    pub trust: Trust,
    /// Whether the warehouse assumes it too, so that COPY runs with `IAM_ROLE`.
    pub associate: bool,
}

/// A role for the staging bucket alone, with its own permissions policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketRole {
    pub role: Role,
    pub policy: Policy,
}

/// Who may assume the role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trust {
    pub identity: Identity,
    /// Required `sts:RoleSessionName`, if any.
    pub session_name: Option<String>,
}

/// The identity that the vendor acts with. [`IdentityKind`] is its kind alone, as a vendor's profile names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[strum_discriminants(
    name(IdentityKind),
    doc = "The kinds of identity that a vendor can act with.",
    derive(Serialize, Deserialize, VariantNames),
    serde(rename_all = "kebab-case"),
    strum(serialize_all = "kebab-case")
)]
pub enum Identity {
    /// A Google service account; IAM has this issuer built in.
    Google {
        /// Numeric id of the service account, `accounts.google.com:sub`.
        /// `None` only where `client` identifies it.
        subject: Option<String>,
        /// Binds the role to one customer, `accounts.google.com:oaud`.
        audience: Option<String>,
        /// Its id as the token's authorized party, `accounts.google.com:aud`
        /// (IAM User Guide, "Available keys for AWS web identity federation").
        client: Option<String>,
    },
    /// An OpenID Connect provider that exists in the customer's account.
    Oidc {
        /// The issuer without `https://`.
        issuer: String,
        subject: String,
        audience: Option<String>,
    },
    /// The vendor's own AWS principals: account ids or ARNs.
    Aws {
        principals: Vec<String>,
        external_id: Option<String>,
        /// Whether one is generated, and kept in a tag of the role, where the spec names none.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        generates_external_id: bool,
    },
}

/// Stands for an external id until the role is made, which generates one. No external id has these characters (AWS STS
/// API Reference, `AssumeRole`), so that a document with it admits nobody.
pub const GENERATED_EXTERNAL_ID: &str = "<generated when the role is made>";

impl Identity {
    /// What the trust policy wants of `sts:ExternalId`, if anything.
    pub fn required_external_id(&self) -> Option<&str> {
        match self {
            Identity::Aws { external_id: Some(id), .. } => Some(id),
            Identity::Aws { generates_external_id: true, .. } => Some(GENERATED_EXTERNAL_ID),
            _ => None,
        }
    }
}

/// The IAM user of keys mode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessUser {
    pub name: String,
    pub path: String,
    pub adopt: bool,
}

/// The one place that receives the secret access key and the password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CredentialStore {
    /// A secret of AWS Secrets Manager, by name.
    Secret { name: String },
    /// A local file of mode 0600; a relative path was resolved against the spec's folder.
    File { path: String },
}

/// The database user that the spec names. The one that logs in is
/// [`Deployment::grantee`](super::Deployment::grantee).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// `None` only where the login name follows from the role.
    pub name: Option<String>,
    pub adopt: bool,
    /// `None` means `PASSWORD DISABLE`.
    pub password: Option<Password>,
    /// Characters that the vendor's form breaks on; empty without a password.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub password_forbidden: String,
    /// Create `name` as well where the login name follows from the role.
    pub also_named: bool,
    /// Databases that are not searched for what the user has in them before it is dropped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore_databases: Vec<String>,
    /// What is set for its sessions, by parameter (`ALTER USER … SET`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, String>,
}

/// Where a password comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum Password {
    /// Made by `provision`, written to the credential store.
    Generated,
    Env {
        variable: String,
    },
    Secret {
        arn: String,
    },
}
