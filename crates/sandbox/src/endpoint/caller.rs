//! Who makes a call.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The identity behind a request's signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub(crate) enum Caller {
    /// Unsigned: only S3 and `sts:AssumeRoleWithWebIdentity` ever see one.
    Anonymous,
    Root {
        account: String,
    },
    User {
        account: String,
        /// Unique id, `AIDA…`.
        id: String,
        /// With leading and trailing slash.
        path: String,
        name: String,
    },
    AssumedRole {
        account: String,
        /// Unique id, `AROA…`.
        id: String,
        /// The role's own path, which the session's ARN does not show.
        path: String,
        role: String,
        session: String,
    },
    FederatedUser {
        account: String,
        name: String,
        /// The unique id of the user who asked for the session; the root user has none.
        #[serde(default)]
        of: Option<String>,
    },
}

impl Caller {
    /// The account the caller belongs to; "" for an anonymous one.
    pub(crate) fn account(&self) -> &str {
        match self {
            Self::Anonymous => "",
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => account,
        }
    }

    /// The ARN as `sts:GetCallerIdentity` gives it.
    pub(crate) fn arn(&self, partition: &str) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root { account } => format!("arn:{partition}:iam::{account}:root"),
            Self::User { account, path, name, .. } => {
                format!("arn:{partition}:iam::{account}:user{path}{name}")
            }
            Self::AssumedRole { account, role, session, .. } => {
                format!("arn:{partition}:sts::{account}:assumed-role/{role}/{session}")
            }
            Self::FederatedUser { account, name, .. } => {
                format!("arn:{partition}:sts::{account}:federated-user/{name}")
            }
        }
    }

    /// The unique id as `sts:GetCallerIdentity` gives it (`UserId`) and `aws:userid` holds it.
    pub(crate) fn user_id(&self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root { account } => account.clone(),
            Self::User { id, .. } => id.clone(),
            Self::AssumedRole { id, session, .. } => format!("{id}:{session}"),
            Self::FederatedUser { account, name, .. } => format!("{account}:{name}"),
        }
    }

    /// The ARN that `aws:PrincipalArn` holds: of the role behind a session, with its path.
    pub(crate) fn principal_arn(&self, partition: &str) -> String {
        match self {
            Self::AssumedRole { account, path, role, .. } => {
                format!("arn:{partition}:iam::{account}:role{path}{role}")
            }
            other => other.arn(partition),
        }
    }

    /// The database user Redshift derives from an IAM identity: `IAM:<user>` or `IAMR:<role>`.
    pub(crate) fn database_user(&self) -> Option<String> {
        match self {
            Self::User { name, .. } => Some(format!("IAM:{name}")),
            Self::AssumedRole { role, .. } => Some(format!("IAMR:{role}")),
            Self::Root { .. } => Some("IAM:RootIdentity".to_owned()),
            Self::Anonymous | Self::FederatedUser { .. } => None,
        }
    }
}

/// An access key or temporary credentials, found by access key id.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Credential {
    pub secret: String,
    pub caller: Caller,
    /// When a long-term key was made; IAM needs time to make it known.
    pub created: super::Timestamp,
    /// False once `iam:UpdateAccessKey` switched it off.
    pub active: bool,
    /// Set for temporary credentials only.
    pub session: Option<SessionContext>,
    pub last_used: Option<LastUse>,
}

/// What temporary credentials carry beside the identity.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct SessionContext {
    pub token: String,
    pub issued: super::Timestamp,
    pub expires: super::Timestamp,
    /// SessionContext policies (JSON documents) that narrow what the role allows.
    pub policies: Vec<String>,
    /// Managed policies named as session policies, by ARN.
    pub policy_arns: Vec<String>,
    /// SessionContext tags by key.
    pub tags: BTreeMap<String, String>,
    /// Keys of the tags that are passed on when another role is assumed.
    pub transitive_tags: Vec<String>,
    pub source_identity: Option<String>,
    /// Whether a second factor was given.
    pub mfa: bool,
    /// What `aws:FederatedProvider` holds after AssumeRoleWithWebIdentity.
    pub federated_provider: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct LastUse {
    pub at: super::Timestamp,
    pub service: String,
    pub region: String,
}
