//! `provision apply`: makes the account and the database as the spec says.

use super::live::Live;
use super::plan::{refusal, show};
use super::{load, saved_plan};
use crate::cli::{self, Common, Selection};
use crate::error::{Error, exit};
use crate::ui::Ui;
use provision_core::plan::Plan;
use provision_core::resource::Intent;

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
    if !ui.json {
        show(&plan, false, None, ui);
    }
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
    live.apply(&plan, ui).await
}

/// Refuses a plan that is not the reviewed one.
fn check_digest(plan: &Plan, expected: &str) -> Result<(), Error> {
    const SHORTEST: usize = 12;
    if expected.len() < SHORTEST || !expected.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let message = format!("{expected:?} is not a digest: it has at least {SHORTEST} hexadecimal digits");
        return Err(Error::invalid(message).hint("the last line of `provision plan` names the digest"));
    }
    if plan.digest.starts_with(&expected.to_ascii_lowercase()) {
        return Ok(());
    }
    let message = format!(
        "the plan is not the one that was reviewed: its digest is {}, not {expected}",
        &plan.digest[..expected.len().min(plan.digest.len())]
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

/// The exit code of a finished run.
pub fn exit_code(report: &crate::apply::Report) -> u8 {
    if !report.failed.is_empty() {
        exit::FAILED
    } else if report.interrupted {
        exit::INTERRUPTED
    } else if !report.skipped.is_empty() {
        exit::FAILED
    } else {
        exit::DONE
    }
}
