//! `provision apply`: makes the account and the database as the spec says.

use super::live::Live;
use super::plan::refusal;
use super::{load, saved_plan};
use crate::cli::{self, Common, Selection};
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use provision_core::plan::{Action, Plan};

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan is refused or not agreed to.
pub async fn run(args: &cli::Apply, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (scope, prune, saved) = match &args.plan {
        Some(path) => {
            let saved = saved_plan::load(path)?;
            (saved.scope, saved.prune, Some(saved.digest))
        }
        None => {
            let selection = Selection { specs: args.specs.clone(), destination: args.destination.clone() };
            let mut scope = load::adopting(&selection, args.adopt, ui)?;
            load::rotate(&mut scope.deployments, &args.rotate)?;
            (scope, args.prune.clone(), None)
        }
    };
    let live = Live::connect(&scope.deployments, common, ui).await?;
    let plan = live.plan(&scope, prune.pruning()).await?;
    ui.plan_to_carry_out(&plan);
    if let Some(error) = refusal(&plan) {
        return Err(error);
    }
    let expected: Vec<_> = saved.iter().chain(&args.expect).collect();
    for expected in &expected {
        check_digest(&plan, expected)?;
    }
    let reviewed = args.yes || !expected.is_empty();
    if plan.has_changes() && !reviewed {
        confirm(ui)?;
    }
    let code = live.apply(&plan, ui).await;
    if code == exit::DONE {
        say_left(&plan, args, ui);
    }
    Ok(code)
}

/// Says what is no longer wanted and still there, with the command that removes it.
fn say_left(plan: &Plan, args: &cli::Apply, ui: Ui) {
    let left = plan.count(Action::Unwanted);
    if left == 0 {
        return;
    }
    let selection = Selection { specs: args.specs.clone(), destination: args.destination.clone() };
    let words = if args.specs.is_empty() { "SPEC".to_owned() } else { load::words(&selection) };
    let are = if left == 1 {
        "1 thing that is no longer wanted is"
    } else {
        "things that are no longer wanted are"
    };
    let count = if left == 1 { String::new() } else { format!("{left} ") };
    ui.talk(&format!(
        "{count}{are} still there. When the vendor needs it no more:\n  provision apply {words} --prune"
    ));
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
