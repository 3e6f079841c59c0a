//! Who may log in and where, as last committed. The listener keeps a copy, so that
//! a login never waits for a transaction that holds the engine.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use super::password::Stored;
use super::result::ResultSet;

/// A database user as far as logging in goes.
#[derive(Clone, Debug)]
pub(super) struct DatabaseUser {
    /// Its id in the catalog, which a new name does not change.
    pub id: String,
    pub password: Stored,
    pub superuser: bool,
    /// When the password, not the user, ends to be valid.
    pub valid_until: Option<SystemTime>,
    /// Sessions at once; `None` is no limit. Not enforced for superusers.
    pub connection_limit: Option<usize>,
    /// Seconds of idleness after which a session ends.
    pub session_timeout: Option<u64>,
    /// Settings each session starts with (`ALTER USER … SET`).
    pub settings: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Directory {
    pub users: BTreeMap<String, DatabaseUser>,
    pub databases: BTreeSet<String>,
}

/// One row a user, setting or database.
pub(super) const QUERY: &str = "
    SELECT 'user', rolname, rolpassword, rolsuper::text, extract(epoch from rolvaliduntil)::text, rolconnlimit::text, oid::text
      FROM pg_catalog.pg_authid WHERE rolcanlogin
    UNION ALL
    SELECT 'setting', rolname, setting, NULL, NULL, NULL, NULL
      FROM pg_catalog.pg_db_role_setting JOIN pg_catalog.pg_authid a ON a.oid = setrole, unnest(setconfig) setting
     WHERE setdatabase = 0
    UNION ALL
    SELECT 'zdatabase', datname, NULL, NULL, NULL, NULL, NULL FROM pg_catalog.pg_database WHERE datallowconn
    ORDER BY 1 DESC, 2";

impl Directory {
    /// Reads the answer to [`QUERY`].
    pub(super) fn read(rows: &ResultSet) -> Self {
        let mut directory = Self::default();
        for row in &rows.rows {
            let column = |index: usize| row.get(index).and_then(Option::as_deref);
            let (kind, name) = (column(0).unwrap_or_default(), column(1).unwrap_or_default().to_owned());
            match kind {
                "user" => {
                    let user = user(column(2), column(3), column(4), column(5));
                    let id = column(6).unwrap_or_default().to_owned();
                    directory.users.insert(name, DatabaseUser { id, ..user });
                }
                "zdatabase" => {
                    directory.databases.insert(name);
                }
                _ => {}
            }
        }
        // Settings come before their users in no particular order.
        for row in rows.rows.iter().filter(|row| row[0].as_deref() == Some("setting")) {
            let user = row[1].as_ref().and_then(|name| directory.users.get_mut(name));
            if let (Some(user), Some((name, value))) =
                (user, row[2].as_deref().and_then(|text| text.split_once('=')))
            {
                user.set(name, value);
            }
        }
        directory
    }
}

impl DatabaseUser {
    fn set(&mut self, name: &str, value: &str) {
        match name {
            "redshift.session_timeout" => self.session_timeout = value.parse().ok(),
            "redshift.syslog_access" => {}
            name if name.starts_with("redshift.joined_") => {}
            _ => self.settings.push((name.to_owned(), value.to_owned())),
        }
    }
}

fn user(
    password: Option<&str>,
    superuser: Option<&str>,
    until: Option<&str>,
    limit: Option<&str>,
) -> DatabaseUser {
    let seconds = until.and_then(|text| text.parse::<f64>().ok()).filter(|seconds| seconds.is_finite());
    DatabaseUser {
        password: Stored::parse(password),
        superuser: superuser == Some("true"),
        valid_until: seconds
            .map(|seconds| SystemTime::UNIX_EPOCH + Duration::from_secs_f64(seconds.max(0.0))),
        id: String::new(),
        connection_limit: limit.and_then(|text| text.parse::<usize>().ok()),
        session_timeout: None,
        settings: Vec::new(),
    }
}
