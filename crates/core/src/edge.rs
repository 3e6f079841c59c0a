//! The edge as the core sees it: who reads, who writes, and what may go wrong, classified once so that nobody else
//! reads error codes.

use std::fmt;
use std::future::Future;

use serde::Serialize;

use crate::call::Call;
use crate::facts::{Wanted, World};

/// Reads the live account and databases. Planning is given nothing else.
pub trait Observe: Sync {
    /// Answers everything that is wanted, in as few sequential rounds as its dependencies allow.
    ///
    /// # Errors
    /// Everything that could not be read, at once; nothing is returned half-read.
    fn observe(&self, wanted: &Wanted) -> impl Future<Output = Result<World, Vec<CloudError>>> + Send;
}

/// Writes to the live account and databases. Only what carries out a plan is given this.
pub trait Execute: Send + Sync + 'static {
    /// Sends one call, once; whether to try again is not decided here.
    ///
    /// # Errors
    /// What the service said, classified so that a retryable error is told from a permanent one.
    fn execute(&self, call: &Call) -> impl Future<Output = Result<(), CloudError>> + Send;
}

/// What an error means for whoever may try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum CloudErrorKind {
    /// It is not there.
    NotFound,
    /// It is there already, or is in use.
    Conflict,
    /// It will pass by itself: something just made is not visible everywhere yet, or another
    /// change to the same thing is still running.
    NotYet,
    /// Too many requests.
    Throttled,
    /// The answer was lost or the service failed: the call may or may not have had its effect.
    Unavailable,
    /// The caller may not do this.
    Denied,
    /// Anything else; trying again would not help.
    Permanent,
}

impl CloudErrorKind {
    /// Whether trying the same call again can succeed.
    pub fn is_retryable(self) -> bool {
        matches!(self, Self::NotYet | Self::Throttled | Self::Unavailable)
    }
}

/// What was being done, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// `s3`, `iam`, `ec2`, `sql` …
    pub service: &'static str,
    pub operation: String,
    /// Name, ARN or id.
    pub target: String,
}

/// An API or SQL error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CloudError {
    pub subject: Subject,
    pub kind: CloudErrorKind,
    /// AWS's error code or the SQLSTATE, where there was an answer.
    pub code: Option<String>,
    /// What AWS, Redshift or the network said.
    pub message: String,
    pub request_id: Option<String>,
    /// The next step.
    pub hint: Option<String>,
}

/// What S3 and IAM say of something that a request names and that they do not know, or not everywhere yet.
const UNKNOWN: [&str; 4] = ["MalformedPolicy", "MalformedPolicyDocument", "NoSuchBucket", "NoSuchEntity"];

impl CloudError {
    /// Whether something that the request names may be new: it is waited for.
    pub fn may_be_about_something_new(&self) -> bool {
        let is_unknown = self.code.as_deref().is_some_and(|code| UNKNOWN.contains(&code));
        self.kind == CloudErrorKind::NotYet && is_unknown
    }
}

impl fmt::Display for CloudError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Subject { service, operation, target } = &self.subject;
        write!(formatter, "{service} {operation} on {target}: ")?;
        if let Some(code) = &self.code {
            write!(formatter, "{code}: ")?;
        }
        formatter.write_str(&self.message)?;
        match &self.request_id {
            Some(id) => write!(formatter, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for CloudError {}
