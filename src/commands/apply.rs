//! `provision apply`: makes the account and the database as the spec says.

use super::live::Live;
use super::plan::refusal;
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
    let (scope, prune, saved) = match &args.plan {
        Some(path) => {
            if !args.only.destination.is_empty() || args.only.shard.is_some() {
                return Err(Error::invalid("a saved plan has its destinations")
                    .hint("leave --destination and --shard out, or make another plan with them"));
            }
            let saved = saved_plan::load(path)?;
            (saved.scope, saved.prune, Some(saved.digest))
        }
        None => {
            let selection = Selection { specs: args.specs.clone(), only: args.only.clone() };
            let mut scope = load::adopting(&selection, args.adopt, ui)?;
            load::rotate(&mut scope.deployments, &args.rotate)?;
            scope.without_database = args.database.without_database;
            (scope, args.prune.clone(), None)
        }
    };
    let live = Live::connect(&scope.deployments, common, ui).await?;
    wait::for_warehouses(&live, &scope, args.database.wait, ui).await?;
    let (plan, missing) = live.plan(&scope, prune.pruning()).await?;
    ui.plan_to_carry_out(&plan);
    let refused = refusal(&plan);
    let mends = refused.as_ref().and_then(|_| plan.mends());
    // What is ours and unsafe does not wait for what is odd.
    let (todo, refused) = match (refused, &mends) {
        (None, _) => (&plan, None),
        (Some(error), Some(mends)) => (mends, Some(error)),
        (Some(error), None) => return Err(error),
    };
    let expected: Vec<_> = saved.iter().chain(&args.expect).collect();
    for expected in &expected {
        check_digest(&plan, expected)?;
    }
    live.check(todo, missing).await?;
    let reviewed = args.yes || !expected.is_empty();
    if todo.has_changes() && !reviewed {
        confirm(ui)?;
    }
    let code = live.apply(todo, ui).await;
    if let Some(error) = refused.filter(|_| code == exit::DONE) {
        return Err(error);
    }
    if code == exit::DONE {
        let selection = Selection { specs: args.specs.clone(), only: args.only.clone() };
        let words = (!args.specs.is_empty()).then(|| load::words(&selection));
        say_left(&plan, words.as_deref(), ui);
        if let Some(words) = words.filter(|_| !ui.json) {
            ui.talk(&format!(
                "Next, what to type into the vendor's form: provision handoff {words}\nThen, that it works: provision \
                 verify {words}"
            ));
        }
    }
    Ok(code)
}

/// Says what is no longer wanted and still there, with the command that removes it.
fn say_left(plan: &Plan, words: Option<&str>, ui: Ui) {
    let left = plan.count(Action::Unwanted);
    if left == 0 {
        return;
    }
    let are = match left {
        1 => "1 thing that is no longer wanted is".to_owned(),
        _ => format!("{left} things that are no longer wanted are"),
    };
    let words = words.unwrap_or("SPEC");
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
        "the plan is not the one that was reviewed: its digest is {}, not {expected}",
        DigestPrefix::of(plan)
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
