//! A rewritten statement, and what its rewriting depends on.

use super::super::mode::Mode;
use super::super::transfer::model::Transfer;

/// What a rewriting depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// The database user the session logged in as.
    pub user: &'a str,
    /// Whether that user is a superuser.
    pub superuser: bool,
    /// The admin user of the cluster or namespace.
    pub admin: &'a str,
    /// `enable_case_sensitive_identifier`.
    pub case_sensitive: bool,
    /// What kind of deployment the warehouse plays.
    pub mode: Mode,
}

impl Context<'_> {
    /// Delimited names of anything but users fold to lower case, ASCII only,
    /// unless the session says otherwise ("Names and identifiers").
    pub(super) fn fold(&self, name: &str) -> String {
        if self.case_sensitive { name.to_owned() } else { name.to_ascii_lowercase() }
    }
}

/// A statement as it goes to PostgreSQL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Statement {
    pub sql: String,
    /// What Redshift says when it is done, where PostgreSQL says otherwise.
    pub tag: Option<String>,
    /// The objects whose access control list it changes, as `schema sales`.
    pub changes: Vec<String>,
    /// Whether it may change who can log in, or which databases exist.
    pub changes_logins: bool,
    /// The database it removes.
    pub drops_database: Option<String>,
    /// What it makes of `enable_case_sensitive_identifier`.
    pub case_sensitive: Option<bool>,
    /// Whether it reads the sessions or the log of connections.
    pub reads_sessions: bool,
    /// What it moves between a table and Amazon S3.
    pub transfer: Option<Transfer>,
}

impl Statement {
    pub(super) fn plain(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), ..Self::default() }
    }

    pub(super) fn tagged(sql: String, tag: &str) -> Self {
        Self { sql, tag: Some(tag.to_owned()), ..Self::default() }
    }

    pub(super) fn users(sql: String, tag: &str) -> Self {
        Self { changes_logins: true, ..Self::tagged(sql, tag) }
    }
}
