//! Transactions in a database.

use serde::Serialize;

use super::credentials::SetPassword;
use crate::facts::{AdminAccess, WarehouseId};

/// Statements that run in one transaction, with simple-query protocol, as the administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SqlCall {
    pub warehouse: WarehouseId,
    pub database: String,
    pub admin: AdminAccess,
    /// Comes before the statements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Box<SetPassword>>,
    pub statements: Vec<String>,
}
