//! Who the vendor is in AWS and in the database.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    pub name: String,
    pub path: String,
    pub adopt: bool,
    pub permissions_boundary: Option<String>,
    /// Longest session in seconds, 3600 to 43200.
    pub max_session: u32,
    pub trust: Trust,
}

/// Who may assume the role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trust {
    pub identity: Identity,
    /// Required `sts:RoleSessionName`, if any.
    pub session_name: Option<String>,
}

/// The identity that the vendor acts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
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
    Aws { principals: Vec<String>, external_id: Option<String> },
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
pub enum Sink {
    /// A secret of AWS Secrets Manager, by name.
    Secret { name: String },
    /// A local file of mode 0600; a relative path was resolved against the spec's folder.
    File { path: String },
}

/// The database user that the spec names. The one that logs in is
/// [`Deployment::grantee`].
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
}

/// Where a password comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum Password {
    /// Made by `provision`, written to the sink.
    Generated,
    Env {
        variable: String,
    },
    Secret {
        arn: String,
    },
}
