//! Why a warehouse does not work.

use super::protocol::SqlError;

/// What keeps a warehouse from working, as opposed to an [`SqlError`].
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    #[error("cannot {action}: {source}")]
    Io { action: String, source: std::io::Error },
    #[error("cannot {action}: {reason}")]
    Engine { action: String, reason: String },
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
