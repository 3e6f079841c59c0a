//! `provision plan`: what apply would change, and why.

use super::accounts::{Account, Accounts};
use super::live::UseOf;
use super::refusal::refusal;
use super::{load, saved_plan, wait};
use crate::cli::{self, Common, FailOn, ReportFormat};
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};
use provision_core::plan::{AccessChange, Plan, access_changes};

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan cannot be saved.
pub async fn run(args: &cli::Plan, common: &Common, ui: Ui) -> Result<u8, Error> {
    let mut scope = load::adopting(&args.selection, args.adopt, ui)?;
    load::rotate(&mut scope.deployments, &args.rotate)?;
    scope.without_database = args.database.without_database;
    let accounts = Accounts::begin(&scope, common, ui).await?;
    let pruning = args.prune.pruning();
    let plans = accounts.plans(|Account { scope, live, .. }| async move {
        wait::for_warehouses(live, scope, args.database.wait, ui).await?;
        live.plan(scope, pruning, UseOf::ToShow).await
    });
    let mut plans = plans.await?;
    let (plan, refused) = (plans.whole.clone(), plans.error());
    if let Some(path) = &args.out {
        let scope = plans.scope(&scope);
        saved_plan::save(path, &plan, &scope, &args.prune, &load::words(&args.selection))?;
    }
    let access = args.fail_on.map(|_| access_changes(&plan)).unwrap_or_default();
    let next = next_command(args, &plan);
    let can_go_on = plan.can_go_on();
    let command = can_go_on.then_some(next.as_str());
    match args.format.or_json(ui.json) {
        ReportFormat::Json => ui.json_document(&ui::json::plan_beside(&plan, refused.as_ref())),
        ReportFormat::Markdown => ui.data(&ui::plan_markdown::markdown(&plan, command)),
        ReportFormat::Html => ui.data(&ui::page::plan::page(&plan, command).html()),
        ReportFormat::Graph => ui.data(&ui::graph::dot(&plan)),
        ReportFormat::Mermaid => ui.data(&ui::graph::mermaid(&plan)),
        ReportFormat::Human => {
            ui.data(&ui::plan::human(&plan, ui.out, args.all, Some(&next)));
            if args.fail_on.is_some() {
                ui.data(&format!("\n{}", ui::access::human(&access, ui.out)));
            }
        }
    }
    if let Some(error) = &refused {
        ui.error_beside(error);
    }
    let widens = match args.fail_on {
        Some(FailOn::Widening) => access.iter().any(AccessChange::may_widen),
        None => false,
    };
    let of_plan = match refusal(&plan) {
        Some(error) => exit::of_error(&error),
        None if widens => exit::WIDENS,
        None if !plan.is_settled() => exit::CHANGES,
        None => exit::DONE,
    };
    Ok(exit::worst([of_plan].into_iter().chain(refused.as_ref().map(exit::of_error))))
}

/// The command that carries the plan out.
fn next_command(args: &cli::Plan, plan: &Plan) -> String {
    if let Some(path) = &args.out {
        return format!("provision apply --plan {}", load::word(&path.display().to_string()));
    }
    let adopt = if args.adopt { " --adopt" } else { "" };
    let (words, rotate) = (load::words(&args.selection), load::rotate_words(&args.rotate));
    let prune = args.prune.words();
    let without = if args.database.without_database { " --without-database" } else { "" };
    format!("provision apply {words}{adopt}{rotate}{prune}{without} --expect {}", DigestPrefix::of(plan))
}
