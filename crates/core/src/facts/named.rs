//! What a spec names and somebody else keeps.

use serde::Serialize;

/// How it stands with a permissions boundary, a KMS key, or a secret that has a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Standing {
    Usable,
    /// It is there and cannot be used: why, as the end of "it is there, but".
    Unusable(String),
    /// There is none of this ARN.
    Missing {
        /// Which are there, nearest first, as far as they may be listed.
        instead: Option<String>,
    },
}

impl Standing {
    /// Why something of this ARN cannot be used, if that is so.
    pub fn complaint(&self, what: &str, arn: &str) -> Option<String> {
        match self {
            Standing::Usable => None,
            Standing::Unusable(why) => Some(format!("the {what} {arn} is there, but {why}")),
            Standing::Missing { instead: None } => Some(format!("there is no {what} {arn}")),
            Standing::Missing { instead: Some(there) } => {
                Some(format!("there is no {what} {arn}; what is there: {there}"))
            }
        }
    }
}
