//! `provision apply`: makes the account and the database as the spec says.

use super::live::Live;
use super::plan::refusal;
use super::{load, saved_plan};
use crate::cli::{self, Common, Selection};
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use provision_core::plan::Plan;
use provision_core::resource::Intent;

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan is refused or not agreed to.
pub async fn run(args: &cli::Apply, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (deployments, expected) = match &args.plan {
        Some(path) => {
            let saved = saved_plan::load(path)?;
            (saved.deployments, Some(saved.digest))
        }
        None => {
            let selection = Selection { specs: args.specs.clone(), destination: args.destination.clone() };
            let mut deployments = load::adopting(&selection, args.adopt, ui)?;
            load::rotate(&mut deployments, &args.rotate)?;
            (deployments, args.expect.clone())
        }
    };
    let live = Live::connect(&deployments, common, ui).await?;
    let plan = live.plan(&deployments, Intent::Apply).await?;
    ui.plan_to_carry_out(&plan);
    if let Some(error) = refusal(&plan) {
        return Err(error);
    }
    if let Some(expected) = &expected {
        check_digest(&plan, expected)?;
    }
    let reviewed = args.yes || expected.is_some();
    if plan.has_changes() && !reviewed {
        confirm(ui)?;
    }
    let code = live.apply(&plan, ui).await;
    if code == exit::DONE && !ui.json && !args.specs.is_empty() {
        let words =
            load::words(&Selection { specs: args.specs.clone(), destination: args.destination.clone() });
        ui.talk(&format!("Next, what to type into the vendor's form: provision handoff {words}"));
    }
    Ok(code)
}

/// Refuses a plan that is not the reviewed one.
fn check_digest(plan: &Plan, expected: &DigestPrefix) -> Result<(), Error> {
    if expected.fits(plan) {
        return Ok(());
    }
    let message = format!(
        "the plan is not the one that was reviewed: its digest is {}, not {expected}",
        DigestPrefix::of(plan)
    );
    Err(Error::refused(message)
        .hint("the spec or the account changed since: review the new plan and use its digest"))
}

fn confirm(ui: Ui) -> Result<(), Error> {
    if !ui.answers {
        return Err(Error::refused("nobody can be asked for confirmation here")
            .hint("add --yes, or --expect DIGEST to apply only the plan that was reviewed"));
    }
    match ui.ask("Apply these changes? [yes/no]").as_str() {
        "yes" | "y" => Ok(()),
        _ => Err(Error::refused("not confirmed, so nothing was changed")),
    }
}
