//! Why a warehouse does not work.

use super::protocol::SqlError;

/// What keeps a warehouse from working, as opposed to an [`SqlError`].
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    /// The network or the disk.
    #[error("cannot {action}: {source}")]
    Io {
        /// What was to be done, after "cannot".
        action: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database engine, or the PostgreSQL server used instead.
    #[error("cannot {action}: {reason}")]
    Engine {
        /// What was to be done, after "cannot".
        action: String,
        /// What the engine or the server said.
        reason: String,
    },
    /// The administrator's password does not keep the rules of CREATE USER.
    #[error("the admin password is refused: {0}")]
    AdminPassword(SqlError),
}

impl WarehouseError {
    pub(crate) fn io(action: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io { action: action.into(), source }
    }

    pub(crate) fn engine(action: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::Engine { action: action.into(), reason: reason.to_string() }
    }
}
