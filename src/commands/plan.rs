//! `provision plan`: what apply would change, and why.

use super::live::Live;
use super::{load, saved_plan};
use crate::cli::{self, Common};
use crate::error::{Error, exit};
use crate::ui::{self, Ui};
use provision_core::finding::Finding;
use provision_core::plan::Plan;
use provision_core::resource::Intent;

pub async fn run(args: &cli::Plan, common: &Common, ui: Ui) -> Result<u8, Error> {
    let mut deployments = load::adopting(&args.selection, args.adopt, ui)?;
    load::rotate(&mut deployments, &args.rotate)?;
    let live = Live::connect(&deployments, common, ui).await?;
    let plan = live.plan(&deployments, Intent::Apply).await?;
    if let Some(path) = &args.out {
        saved_plan::save(path, &plan, &deployments)?;
    }
    let next = match &args.out {
        Some(path) => format!("provision apply --plan {}", path.display()),
        None => {
            let adopt = if args.adopt { " --adopt" } else { "" };
            let rotate = load::rotate_words(&args.rotate);
            let words = load::words(&args.selection);
            format!("provision apply {words}{adopt}{rotate} --expect {}", &plan.digest[..16])
        }
    };
    show(&plan, args.all, Some(&next), ui);
    if args.expect_none && plan.has_changes() {
        ui.talk("The account differs from the spec although no change was expected");
    }
    Ok(match refusal(&plan) {
        Some(error) => error.kind.exit_code(),
        None if plan.has_changes() => exit::CHANGES,
        None => exit::DONE,
    })
}

/// Writes the plan as data.
pub fn show(plan: &Plan, all: bool, next: Option<&str>, ui: Ui) {
    if ui.json {
        ui.json_document(&ui::json::plan(plan));
    } else {
        ui.data(&ui::plan::human(plan, ui.out, all, next));
    }
}

/// Why the plan cannot be carried out, if it cannot.
pub fn refusal(plan: &Plan) -> Option<Error> {
    let blocking: Vec<_> = plan.findings().filter(|finding| finding.blocks()).collect();
    let first = blocking.first()?;
    let message = match blocking.len() {
        1 => format!("nothing was changed: {}", first.message),
        count => format!("nothing was changed: {} (and {} more errors)", first.message, count - 1),
    };
    let impossible = blocking.iter().any(|finding: &&Finding| !finding.id.is_refusal());
    let error = if impossible { Error::failed(message) } else { Error::refused(message) };
    Some(Error { hint: first.hint.clone(), ..error })
}
