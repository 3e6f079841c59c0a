//! `provision destroy`: removes what is ours, in reverse order.

use std::collections::BTreeSet;

use super::live::Live;
use super::plan::refusal;
use super::{load, wait};
use crate::cli::{self, Common};
use crate::error::Error;
use crate::ui::Ui;
use provision_core::deployment::Deployment;
use provision_core::resource::Intent;
use provision_core::resource::Teardown;

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan is refused or not agreed to.
pub async fn run(args: &cli::Destroy, common: &Common, ui: Ui) -> Result<u8, Error> {
    let mut scope = load::deployments(&args.selection, ui)?;
    scope.without_database = args.database.without_database;
    let live = Live::connect(&scope.deployments, common, ui).await?;
    wait::for_warehouses(&live, &scope, args.database.wait, ui).await?;
    let options = Teardown { delete_data: args.delete_data, reassign_to: args.reassign_to.as_deref() };
    let plan = live.teardown(&scope, options).await?;
    debug_assert_eq!(plan.intent, Intent::Destroy);
    ui.plan_to_carry_out(&plan);
    if let Some(error) = refusal(&plan) {
        return Err(error);
    }
    if plan.has_changes() && !args.yes {
        confirm(&scope.deployments, ui)?;
    }
    Ok(live.apply(&plan, ui).await)
}

/// Asks for the spec's name to be typed: a habit of typing "yes" is no protection.
fn confirm(deployments: &[Deployment], ui: Ui) -> Result<(), Error> {
    if !ui.answers {
        return Err(Error::refused("nobody can be asked for confirmation here")
            .hint("add --yes to destroy without being asked"));
    }
    let names: BTreeSet<_> = deployments.iter().map(|deployment| deployment.spec.as_str()).collect();
    let names = names.into_iter().collect::<Vec<_>>().join(" ");
    if ui.ask(&format!("Type {names} to remove all of this:")) == names {
        return Ok(());
    }
    Err(Error::refused("not confirmed, so nothing was removed"))
}
