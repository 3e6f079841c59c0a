//! What was read about a role and about who asks for it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// A policy and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NamedPolicy {
    pub name: String,
    pub document: String,
}

/// A role or a user, with all that says what it may do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Entity {
    pub arn: String,
    /// The unique id: `AROA…` of a role, `AIDA…` of a user.
    pub id: String,
    /// RFC 3339.
    pub created: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used: Option<String>,
    /// Of a role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust_policy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_session_seconds: Option<i32>,
    pub tags: BTreeMap<String, String>,
    /// Attached and inline policies, those of its groups too.
    pub policies: Vec<NamedPolicy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boundary: Option<NamedPolicy>,
}

/// An OpenID Connect identity provider of the account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Provider {
    pub arn: String,
    pub client_ids: Vec<String>,
}

/// An attempt to assume the role, as CloudTrail's event history has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Attempt {
    /// RFC 3339.
    pub time: String,
    /// `AssumeRole`, `AssumeRoleWithWebIdentity` …
    pub name: String,
    pub region: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// `userIdentity` of the record.
    #[serde(skip)]
    pub identity: Value,
    /// `requestParameters` of the record; CloudTrail takes tokens out.
    #[serde(skip)]
    pub parameters: Value,
}

/// Something that could not be read, and what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// `iam:GetRolePolicy on acme-transfer`
    pub what: String,
    pub why: String,
    /// Whether what who asks may do hangs on it.
    #[serde(skip)]
    pub about_caller: bool,
}

/// Whether somebody who was looked for is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sought {
    /// Nobody was looked for, or it is of another account.
    #[default]
    NotRead,
    Missing,
    Found(Box<Entity>),
}

impl Sought {
    pub fn found(&self) -> Option<&Entity> {
        match self {
            Sought::Found(entity) => Some(entity),
            Sought::NotRead | Sought::Missing => None,
        }
    }
}

/// All that was read, at one time, for one question.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reading {
    /// Who runs the program.
    pub caller: String,
    pub account: String,
    pub partition: String,
    /// The ARN that is asked for, as far as it is known: with the path of the role that was found.
    pub role_arn: String,
    pub role: Sought,
    /// Roles of the account whose names are the same but for upper and lower case.
    pub similar: Vec<String>,
    /// None: they could not be listed.
    pub providers: Option<Vec<Provider>>,
    /// Who asks, if it is of this account.
    pub principal: Sought,
    /// Newest first.
    pub attempts: Vec<Attempt>,
    /// When the role was last made or changed, as far as CloudTrail tells: RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    pub unread: Vec<Unread>,
    /// When it was read: RFC 3339, UTC.
    pub now: String,
}

impl Reading {
    /// Whether every policy of who asks was read.
    pub(super) fn has_read_policies(&self) -> bool {
        !self.unread.iter().any(|unread| unread.about_caller)
    }
}
