//! Why a database was not asked, or not answered.

use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum UnreadDatabase {
    /// The person left databases out.
    LeftOut,
    /// Its warehouse answers nobody in this state: `paused`, `resuming` …
    Unavailable(String),
    /// It was asked in vain.
    Failed {
        why: String,
        /// The next step.
        hint: Option<String>,
        /// Whether it is not there at all.
        is_missing: bool,
    },
}
