//! Statements from their templates, and the transactions that they are sent in.

use serde::Serialize;

use crate::address::Address;
use crate::call::{Call, SqlCall, SqlPurpose};
use crate::deployment::Deployment;
use crate::facts::Connection;
use crate::finding::Finding;
use crate::resource::Phases;
use crate::templates::Templates;

use super::document::unrendered;

/// A statement from its template.
///
/// # Errors
/// A name that cannot be written in SQL.
pub fn statement(name: &str, values: &impl Serialize, what: &Address) -> Result<String, Finding> {
    Templates::embedded().sql(name, values).map_err(|error| unrendered(&error, what))
}

/// Statements in the deployment's database, as one transaction.
pub fn transaction(deployment: &Deployment, statements: Vec<String>, purpose: SqlPurpose) -> Phases {
    vec![vec![in_database(deployment, deployment.database.clone(), statements, purpose)]]
}

/// One transaction in a database of the deployment's warehouse.
pub fn in_database(
    deployment: &Deployment,
    database: String,
    statements: Vec<String>,
    purpose: SqlPurpose,
) -> Call {
    let Connection { warehouse, admin, .. } = Connection::of(deployment);
    SqlCall { warehouse, database, admin, password: None, statements, purpose }.into()
}

/// Units of statements in a database, each whole, in as many transactions as they need, one after the other. The last is for
/// that purpose.
pub fn in_turns(
    deployment: &Deployment,
    database: &str,
    units: Vec<Vec<String>>,
    last: &SqlPurpose,
) -> Phases {
    let mut transactions: Vec<Vec<String>> = Vec::new();
    for unit in units {
        match transactions.last_mut() {
            Some(here) if here.len() + unit.len() <= SqlCall::MOST_STATEMENTS => here.extend(unit),
            _ => transactions.push(unit),
        }
    }
    let count = transactions.len();
    let numbered = transactions.into_iter().enumerate();
    numbered
        .map(|(at, statements)| {
            let purpose = if at + 1 == count { last.clone() } else { SqlPurpose::Changes };
            vec![in_database(deployment, database.to_owned(), statements, purpose)]
        })
        .collect()
}
