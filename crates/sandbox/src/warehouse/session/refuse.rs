//! What depends on other sessions and so is refused at its turn.

use std::time::Instant;

use super::super::dialect::{self, Statement};
use super::super::protocol::{self, SqlError, sqlstate};
use super::Session;

impl Session {
    /// A database somebody is connected to stays.
    pub(super) fn refuse_drop(&self, statement: &mut Statement) {
        let Some(database) = &statement.drops_database else {
            return;
        };
        if *database != self.database && self.shared.registry.in_use(database, self.process) {
            let message = format!("database \"{database}\" is being accessed by other users");
            statement.sql = dialect::raise(&SqlError::error(sqlstate::OBJECT_IN_USE, message));
        }
    }

    /// Two transactions that change one object's access control list: the
    /// later to arrive fails once the earlier has committed.
    pub(super) fn refuse_conflict(&self, statement: &mut Statement, arrived: Instant) {
        let since = self.began.unwrap_or(arrived);
        if self.shared.changed_since(&self.database, &statement.changes, since, self.process) {
            statement.sql = dialect::raise(&SqlError::error(sqlstate::INTERNAL_ERROR, protocol::CONFLICT));
        }
    }
}
