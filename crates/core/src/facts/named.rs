//! What a spec names and somebody else keeps.

use serde::Serialize;

/// How it stands with a permissions boundary, or with a secret that has a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Standing {
    Usable,
    /// A secret that is being deleted: its value cannot be read (AWS Secrets Manager User Guide, "Delete an AWS Secrets
    /// Manager secret").
    BeingDeleted,
    /// There is none of this ARN.
    Missing {
        /// Which are there, nearest first, as far as they may be listed.
        instead: Option<String>,
    },
}
