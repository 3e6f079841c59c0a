//! `provision apply`: makes the account and the database as the spec says.

use super::accounts::{Account, Accounts};
use super::live::UseOf;
use super::{load, saved_plan, wait};
use crate::cli::{self, Common, Selection};
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use provision_core::plan::{Action, Plan};

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan is refused or not agreed to.
pub async fn run(args: &cli::Apply, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (scope, prune, saved, words) = match &args.plan {
        Some(path) => {
            if !args.only.destination.is_empty() || args.only.shard.is_some() {
                return Err(Error::invalid("a saved plan has its destinations")
                    .hint("leave --destination and --shard out, or make another plan with them"));
            }
            let saved = saved_plan::load(path)?;
            (saved.scope, saved.prune, Some(saved.digest), saved.words)
        }
        None => {
            let selection = Selection { specs: args.specs.clone(), only: args.only.clone() };
            let mut scope = load::adopting(&selection, args.adopt, ui)?;
            load::rotate(&mut scope.deployments, &args.rotate)?;
            scope.without_database = args.database.without_database;
            (scope, args.prune.clone(), None, load::words(&selection))
        }
    };
    let accounts = Accounts::begin(&scope, common, ui).await?;
    let pruning = prune.pruning();
    let plans = accounts.plans(|Account { scope, live, .. }| async move {
        wait::for_warehouses(live, scope, args.database.wait, ui).await?;
        live.plan(scope, pruning, UseOf::ToCarryOut).await
    });
    let plans = plans.await?;
    let plan = plans.whole.clone();
    let expected: Vec<_> = saved.iter().chain(&args.expect).collect();
    let reviewed = !expected.is_empty() && expected.iter().all(|expected| expected.fits(&plan));
    ui.plan_to_carry_out(&plan, reviewed);
    let plans = plans.possible()?;
    for expected in &expected {
        check_digest(&plan, expected)?;
    }
    // What is done changes the digest.
    let go_on = match reviewed {
        true => format!("What is left, as a new plan to review: provision plan {words}"),
        false => "Run the same command again to go on from here".to_owned(),
    };
    let agree = || if args.yes || reviewed { Ok(()) } else { confirm(ui) };
    let code = plans.carry_out(agree, &go_on).await?;
    if code == exit::DONE && !ui.json {
        say_left(&plan, &words, ui);
        ui.talk(&format!(
            "Next:\n  provision handoff {words}\n    what to type into the vendor's form\n  provision verify {words}\n    \
             that the access works, and that no more does"
        ));
    }
    Ok(code)
}

/// Says what is no longer wanted and still there, with the command that removes it.
fn say_left(plan: &Plan, words: &str, ui: Ui) {
    let left = plan.count(Action::Unwanted);
    if left == 0 {
        return;
    }
    let are = match left {
        1 => "1 thing that is no longer wanted is".to_owned(),
        _ => format!("{left} things that are no longer wanted are"),
    };
    ui.talk(&format!(
        "{are} still there. When the vendor needs nothing of it any more:\n  provision apply {words} --prune"
    ));
}

/// Refuses a plan that is not the reviewed one.
///
/// # Errors
/// Its digest is another.
pub(super) fn check_digest(plan: &Plan, expected: &DigestPrefix) -> Result<(), Error> {
    if expected.fits(plan) {
        return Ok(());
    }
    let message = format!(
        "the plan is not the one that was reviewed: its digest is {}, not {}",
        DigestPrefix::of(plan),
        expected.short()
    );
    Err(Error::refused(message)
        .hint("the spec or the account changed since: review the new plan and use its digest"))
}

/// Asks whether the plan is to be carried out.
///
/// # Errors
/// Nobody can be asked, or it is not agreed to.
pub(super) fn confirm(ui: Ui) -> Result<(), Error> {
    if !ui.answers {
        return Err(Error::refused("nobody can be asked for confirmation here")
            .hint("add --yes, or --expect DIGEST to apply only the plan that was reviewed"));
    }
    match ui.ask("Apply these changes? [yes/no]").as_str() {
        "yes" | "y" => Ok(()),
        _ => Err(Error::refused("not confirmed, so nothing was changed")),
    }
}
