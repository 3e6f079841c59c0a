//! A session's state on the embedded engine: taken down when another session has its turn, put back when its own comes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::catalog::SUPERUSER;
use super::dialect::{REDSHIFT_SETTINGS, identifier, literal};
use super::protocol;
use super::result::ResultSet;

/// What PostgreSQL keeps of a session between two of its turns.
#[derive(Debug, Default)]
pub(super) struct SessionState {
    /// Settings it made, by name, as `set_config` takes them.
    pub settings: Vec<(String, String)>,
    /// Id of the database user it acts as; another than it logged in as after a
    /// superuser's SET SESSION AUTHORIZATION.
    pub acts_as: String,
    /// PREPARE statements as they were written.
    pub prepared_in_sql: Vec<String>,
    /// Prepared statements of the extended protocol, as the `Parse` messages
    /// that made them, by name.
    pub parsed: BTreeMap<String, Vec<u8>>,
    /// Temporary tables: the name they have meanwhile, and their own.
    pub temporary: Vec<(String, String)>,
}

/// Four results: settings, user, statements, temporary tables. PostgreSQL does
/// not list settings it does not know, so Redshift's are asked for by name.
pub(super) static STATE_QUERY: LazyLock<String> = LazyLock::new(|| {
    let ours = REDSHIFT_SETTINGS.iter().map(|(name, _)| *name).chain(["session"]);
    let ours: Vec<_> = ours.map(|name| format!("('redshift.{name}')")).collect();
    format!(
        "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'
         UNION ALL
         SELECT name, current_setting(name, true) FROM (VALUES {}) AS ours(name)
          WHERE current_setting(name, true) <> '';
                  SELECT oid FROM pg_catalog.pg_roles WHERE rolname = session_user;
         SELECT statement FROM pg_catalog.pg_prepared_statements WHERE from_sql;
         SELECT 'standin_' || oid, relname FROM pg_catalog.pg_class
          WHERE relnamespace = pg_my_temp_schema() AND relkind IN ('r', 'v') AND relname NOT LIKE 'standin\\_%'",
        ours.join(", ")
    )
});

impl SessionState {
    /// Notes what the answer to [`STATE_QUERY`] shows; the script clears the
    /// engine for the next session.
    pub(super) fn save(&mut self, left: &[ResultSet], gone: bool) -> String {
        let [settings, user, prepared, temporary] = left else {
            return String::new();
        };
        let column = |row: &Vec<Option<String>>, index: usize| row.get(index).cloned().flatten();
        let pair = |row: &Vec<Option<String>>| Some((column(row, 0)?, column(row, 1)?));
        self.settings = settings.rows.iter().filter_map(pair).collect();
        self.prepared_in_sql = prepared.rows.iter().filter_map(|row| column(row, 0)).collect();
        self.temporary = temporary.rows.iter().filter_map(pair).collect();
        if let Some(user) = user.rows.first().and_then(|row| column(row, 0)) {
            self.acts_as = user;
        }
        let mut script = format!("SET SESSION AUTHORIZATION {SUPERUSER}; RESET ALL; DEALLOCATE ALL");
        for (hidden, name) in &self.temporary {
            let table = format!("pg_temp.{}", identifier(name));
            script.push_str(&match gone {
                true => format!("; DROP TABLE {table} CASCADE"),
                false => format!("; ALTER TABLE {table} RENAME TO {}", identifier(hidden)),
            });
        }
        if gone {
            self.temporary.clear();
        }
        script
    }

    /// The script that puts everything back, and drops the temporary tables of sessions
    /// that have ended.
    pub(super) fn restore(&self, orphaned: &[String]) -> String {
        let mut script = format!("SET SESSION AUTHORIZATION {SUPERUSER};");
        for hidden in orphaned {
            script.push_str(&format!("DROP TABLE IF EXISTS pg_temp.{} CASCADE;", identifier(hidden)));
        }
        for (hidden, name) in &self.temporary {
            script.push_str(&format!(
                "ALTER TABLE pg_temp.{} RENAME TO {};",
                identifier(hidden),
                identifier(name)
            ));
        }
        for (name, value) in &self.settings {
            let (name, value) = (literal(name), literal(value));
            script.push_str(&format!("SELECT pg_catalog.set_config({name}, {value}, false);"));
        }
        script.push_str(&format!("SELECT pg_catalog.standin_act_as({});", literal(&self.acts_as)));
        script.push_str(&self.prepared_in_sql.join(";"));
        script
    }

    /// The messages that prepare its statements again.
    pub(super) fn prepared(&self) -> Vec<u8> {
        let sync = protocol::frame(b'S', &[]);
        self.parsed.values().flat_map(|parse| [parse.as_slice(), &sync].concat()).collect()
    }
}
