//! Transactions in a database.

use std::collections::BTreeSet;

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
    /// What it is for, which decides what a lost answer leaves open.
    #[serde(skip)]
    pub purpose: SqlPurpose,
}

impl SqlCall {
    /// Statements of one transaction, at most (Redshift Data API Reference, BatchExecuteStatement).
    pub const MOST_STATEMENTS: usize = 40;

    /// Whether both can be one transaction: in one database, as one administrator. A password's statement is written when it
    /// is sent, and so is sent for itself.
    pub fn goes_with(&self, other: &SqlCall) -> bool {
        let SqlCall { warehouse, database, admin, password, .. } = other;
        let is_there = (&self.warehouse, &self.database, &self.admin) == (warehouse, database, admin);
        is_there && self.password.is_none() && password.is_none()
    }

    /// Transactions that go together, as one.
    ///
    /// # Panics
    /// There is none.
    pub fn together(calls: &[&SqlCall]) -> SqlCall {
        let (first, others) = calls.split_first().expect("a transaction");
        let mut all = (*first).clone();
        for call in others {
            all.statements.extend_from_slice(&call.statements);
            all.purpose = SqlPurpose::Changes;
        }
        all
    }
}

/// What a transaction does, all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SqlPurpose {
    /// Grants, owners, settings: sent again, it does the same.
    #[default]
    Changes,
    Creates(SqlObject),
    /// With its last statement; those before it can be sent again.
    Drops(SqlName),
    /// With its only statement, which has nothing to detach when it is sent again.
    Detaches,
}

/// What a transaction drops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SqlName {
    User(String),
    Schema(String),
    Group(String),
    Role(String),
}

/// What a transaction creates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SqlObject {
    User {
        name: String,
        /// The privileges on the database that it is granted.
        granted: BTreeSet<String>,
        /// The owner group that it joins.
        group: Option<String>,
    },
    /// Empty, as it is when it was created.
    Schema {
        name: String,
        /// The owner group that it is granted to.
        group: Option<String>,
    },
    /// An owner group: its name says whose it is, whoever is in it by now.
    Group(String),
    /// A database role of an owner, whose name says the same.
    Role(String),
}
