//! What was observed of IAM.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::IntoStaticStr;

/// A role with all that hangs on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RoleFacts {
    pub arn: String,
    pub path: String,
    pub description: String,
    pub max_session_seconds: i32,
    /// The decoded trust policy.
    pub trust_policy: String,
    pub permissions_boundary: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub attached: Vec<AttachedPolicy>,
    pub inline: BTreeSet<String>,
    /// The documents of those that may be read, by name.
    pub inline_documents: BTreeMap<String, String>,
    /// Only where they were asked for.
    pub instance_profiles: BTreeSet<String>,
}

/// An OpenID Connect identity provider.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OidcProvider {
    /// The audiences that it accepts.
    pub client_ids: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AttachedPolicy {
    pub name: String,
    pub arn: String,
}

/// An IAM user with all that hangs on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UserFacts {
    pub arn: String,
    pub path: String,
    pub permissions_boundary: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub attached: Vec<AttachedPolicy>,
    pub inline: BTreeSet<String>,
    /// The documents of those that may be read, by name.
    pub inline_documents: BTreeMap<String, String>,
    pub groups: BTreeSet<String>,
    /// Whether somebody can sign in to the console as the user with a password.
    pub console_password: bool,
    /// What else somebody signs in with, each in words: MFA devices, certificates, SSH keys, credentials of one service. Like
    /// the password, it keeps the user from being deleted (IAM API Reference, DeleteUser).
    pub devices: BTreeSet<String>,
    /// Oldest first; two at most (IAM User Guide, "IAM and AWS STS quotas").
    pub keys: Vec<AccessKeyFacts>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AccessKeyFacts {
    pub id: String,
    pub active: bool,
    /// RFC 3339 with whole seconds in UTC, so that the order of texts is the order in time.
    pub created: String,
    /// RFC 3339 with whole seconds in UTC; absent where AWS knows of no use.
    pub last_used: Option<String>,
}

/// What IAM counts in an account. As text it is the key in the answer (IAM API Reference, GetAccountSummary).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, IntoStaticStr)]
pub enum IamEntity {
    Roles,
    Users,
    /// Customer-managed ones.
    Policies,
}

impl IamEntity {
    pub const ALL: [IamEntity; 3] = [IamEntity::Roles, IamEntity::Users, IamEntity::Policies];
}

/// How many of them there are, and how many the account may have, which includes what the quota was raised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct IamQuota {
    pub present: usize,
    pub limit: usize,
}

/// A customer-managed policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PolicyFacts {
    pub path: String,
    pub tags: BTreeMap<String, String>,
    /// The decoded document of the default version.
    pub document: String,
    /// Oldest first.
    pub versions: Vec<PolicyVersion>,
    /// How many roles, users and groups it is attached to.
    pub attachments: i32,
    /// How many roles and users have it as their permissions boundary.
    pub bounds: i32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PolicyVersion {
    pub id: String,
    pub is_default: bool,
}
