//! What an administrator may not see: with metadata security, what is hidden looks as if it were not there.

use serde_json::json;

use super::{present, sql};
use crate::address::Address;
use crate::deployment::Deployment;
use crate::facts::World;
use crate::finding::{Finding, FindingId};

/// Says what may be hidden, where the administrator may not see the whole catalog. Whether metadata security is on is not
/// documented to be told.
pub fn partial(deployment: &Deployment, world: &World, what: &Address, hidden: &str) -> Option<Finding> {
    let facts = present::database_user(deployment, world, &deployment.grantee())?;
    let reader = facts.partial_reader.as_ref()?;
    let message = format!(
        "the administrator {reader} is no superuser; where metadata security is on, it sees only what it may use: {hidden}"
    );
    let finding = FindingId::CatalogNotVisible.finding(message).at(what);
    let statements = sql::statement("let_see_catalog", &json!({ "user": reader }), what).ok()?;
    let statements = statements.replace('\n', "\n  ");
    Some(finding.hint(format!("a superuser lets it see the whole catalog with\n  {statements};")))
}
