//! What is tried, and what came of it: plain data between what is decided here and the edge that does it.

use std::collections::BTreeMap;

use super::case::Actor;
use super::check::CheckId;
use crate::edge::CloudError;
use crate::facts::Connection;

/// An `sts:AssumeRole` that must be denied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssumeRole {
    pub role_arn: String,
    pub session_name: String,
    /// Whether the live trust policy denies it: where AWS does not, the policy may be a moment old.
    pub is_denied: bool,
}

/// An `iam:SimulatePrincipalPolicy` on one resource: of several AWS tells the most restrictive decision (IAM API Reference,
/// EvaluationResult).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// The check that the answer belongs to.
    pub check: CheckId,
    /// ARN of the role or user.
    pub principal: String,
    pub actions: Vec<String>,
    pub resource: String,
    /// Condition keys with a value each.
    pub context: Vec<(String, String)>,
}

/// What the simulator says of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    pub allowed: bool,
    /// Whether the organization's policies allow it, where there is an organization.
    pub organization: Option<bool>,
    /// Whether the permissions boundary allows it, where there is one.
    pub boundary: Option<bool>,
}

/// By action.
pub type Decisions = BTreeMap<String, Decision>;

/// An object that is put, listed, got and deleted again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staging {
    pub bucket: String,
    pub region: String,
    /// Where every probe object is, and nothing else; ends with a slash.
    pub folder: String,
    pub key: String,
    pub content: String,
    /// Which of the steps the vendor's policy allows the vendor; whoever runs the program does the others.
    pub by_vendor: Vec<Step>,
    /// Whether the bucket keeps versions, so that deleting leaves some.
    pub versioned: bool,
    /// Whether requests without TLS must be refused.
    pub tls_only: bool,
}

/// One request about the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Put,
    List,
    Get,
    Delete,
}

impl Step {
    pub const ALL: [Step; 4] = [Step::Put, Step::List, Step::Get, Step::Delete];

    /// The IAM action that it takes.
    pub fn action(self) -> &'static str {
        match self {
            Step::Put => "s3:PutObject",
            Step::List => "s3:ListBucket",
            Step::Get => "s3:GetObject",
            Step::Delete => "s3:DeleteObject",
        }
    }
}

/// What came of the object: what was not tried, because what it needs failed, is absent.
#[derive(Clone, Debug, Default)]
pub struct Staged {
    pub steps: BTreeMap<Step, Result<(), CloudError>>,
    /// What GetObject returned.
    pub content: Option<String>,
    /// The keys of objects that earlier runs left.
    pub earlier: Vec<String>,
    /// How many of them are not there any more.
    pub removed: usize,
    pub anonymous: Option<Result<(), CloudError>>,
    pub plain_http: Option<Result<(), CloudError>>,
}

/// What is tried in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Database {
    pub at: Connection,
    pub user: String,
    /// Read as the administrator, each an answer of rows.
    pub reads: Vec<String>,
    /// What the vendor does there, in words with the statement; all of it is rolled back.
    pub writes: Vec<(String, String)>,
    /// What removes it again where there is no rolling back.
    pub undo: Vec<String>,
    /// How to act as the user without a login of the user's.
    pub act_as: (String, String),
    /// How the vendor gets in, where that can be tried.
    pub login: Option<Login>,
    /// Whether the user must have no password.
    pub password_disabled: bool,
    pub copy: Option<Copy>,
}

/// How the vendor logs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// `redshift:GetClusterCredentials`, which names the user.
    ClusterCredentials,
    /// `redshift:GetClusterCredentialsWithIAM` or `redshift-serverless:GetCredentials`, as the role.
    OwnCredentials,
    /// The password of keys mode.
    Password,
}

/// COPY of the probe object into a temporary table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Makes the table.
    pub table: String,
    /// The name of the table.
    pub name: String,
    /// `s3://…`
    pub from: String,
    /// The associated role; else the vendor's own keys.
    pub role_arn: Option<String>,
    /// Counts what was loaded.
    pub count: String,
}

/// The number of the statement that failed, from 0, with what the database said.
pub type Failed = (usize, CloudError);

/// As whom statements of the vendor's were run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// Its own login.
    Login,
    /// An administrator who acted as it.
    Administrator,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct DatabaseAnswers {
    pub reads: Option<Result<Vec<Vec<Vec<String>>>, CloudError>>,
    /// The database user that the login made.
    pub login: Option<Result<String, CloudError>>,
    pub writes: Option<(As, Result<(), Failed>)>,
    /// A login with a password that must be refused.
    pub password: Option<Result<(), CloudError>>,
    /// How many rows COPY loaded.
    pub copy: Option<Result<String, Failed>>,
}

/// Everything that is tried for one destination.
#[derive(Clone, Debug)]
pub struct Probes {
    pub actor: Actor,
    pub role_arn: Option<String>,
    /// The name of the session that the vendor's token is to get.
    pub session_name: String,
    /// One for each role.
    pub assume_role: Vec<AssumeRole>,
    pub simulations: Vec<Simulation>,
    pub staging: Option<Staging>,
    pub database: Database,
    /// Whether a denial is to be waited out: the policies that were read allow it, so that what was changed a moment ago
    /// may only not be known everywhere yet.
    pub patient: bool,
}

/// What came of everything.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// One for each attempt.
    pub assume_role: Vec<Result<(), CloudError>>,
    /// The ARN of the session that the vendor's token got; or the access key that signs.
    pub actor: Option<Result<String, CloudError>>,
    /// How many seconds were waited for IAM to make a change known.
    pub waited: u64,
    /// One for each simulation.
    pub simulations: Vec<Result<Decisions, CloudError>>,
    pub staging: Option<Staged>,
    pub database: DatabaseAnswers,
}
