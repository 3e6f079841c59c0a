//! Why a database was not asked, or not answered.

use std::fmt;

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
        /// The databases that are there instead, where they can be listed.
        there: Vec<String>,
    },
}

impl fmt::Display for UnreadDatabase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnreadDatabase::LeftOut => formatter.write_str("it was left out"),
            UnreadDatabase::Unavailable(status) => write!(formatter, "its warehouse is {status}"),
            UnreadDatabase::Failed { why, .. } => formatter.write_str(why),
        }
    }
}
