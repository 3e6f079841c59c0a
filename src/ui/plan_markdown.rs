//! A plan for a pull request: what matters first, the details folded.

use std::fmt::Write as _;

use provision_core::finding::Finding;
use provision_core::plan::{Action, DeploymentPlan, Plan, access_changes};

use super::markdown::{block, cell, rows};
use super::palette::Palette;
use super::{access, plan};
use crate::digest::DigestPrefix;

/// What GitHub takes as a comment has at most 65,536 characters; some are left for what is put around it.
const MOST: usize = 65_000;

/// The most of a table.
const MOST_OF_A_TABLE: usize = 15_000;

/// The whole plan. What does not fit is left out and counted, the details first.
pub fn markdown(plan: &Plan, next: Option<&str>) -> String {
    let access = access::markdown(&access_changes(plan), MOST_OF_A_TABLE);
    let mut text = format!("{}{}\n### Access\n\n{access}", head(plan), findings(plan));
    let tail = next.map(|next| format!("\n{}", block(next))).unwrap_or_default();
    let room = MOST.saturating_sub(text.chars().count() + tail.chars().count());
    let (mut taken, mut left_out) = (0, 0);
    for section in plan.deployments.iter().map(details) {
        let length = section.chars().count();
        if left_out == 0 && taken + length <= room {
            taken += length;
            text.push_str(&section);
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        let _ =
            writeln!(text, "\nThe details of {left_out} more do not fit here: `provision plan` shows them.");
    }
    text + &tail
}

/// The counts, of all and of each destination.
fn head(plan: &Plan) -> String {
    let blocked = plan.findings().any(Finding::is_error);
    let title = match (blocked, plan.has_changes()) {
        (true, _) => "Blocked",
        (false, true) => "Changes",
        (false, false) => "Nothing to do",
    };
    let mut text = format!("## {title}\n\n");
    if plan.has_changes() && !blocked {
        let _ = writeln!(text, "Digest `{}`\n", DigestPrefix::of(plan));
    }
    if let Some(mends) = plan.mends() {
        text.push_str("What is ours and lets in too much is put right all the same:\n\n");
        for step in mends.steps() {
            let _ = writeln!(text, "- {}", cell(&step.address.to_string()));
        }
        text.push('\n');
    }
    text.push_str("| destination | create | update | delete | no longer wanted | unchanged |\n|---|---|---|---|---|---|\n");
    let row = |one: &DeploymentPlan| {
        let count = |action| one.steps.iter().filter(|step| step.action == action).count();
        let counts =
            [Action::Create, Action::Update, Action::Delete, Action::Unwanted, Action::Keep].map(count);
        let counts = counts.map(|count| if count == 0 { String::new() } else { count.to_string() });
        format!("| {} | {} |", cell(&format!("{}/{}", one.spec, one.destination)), counts.join(" | "))
    };
    text.push_str(&rows(plan.deployments.iter().map(row), MOST_OF_A_TABLE));
    text
}

fn findings(plan: &Plan) -> String {
    let row = |finding: &Finding| {
        let id = serde_json::to_value(finding.id).unwrap_or_default();
        let (id, hint) = (id.as_str().unwrap_or_default(), finding.hint.as_deref().unwrap_or_default());
        format!("| {} | `{id}` | {} | {} |", finding.severity, cell(&finding.message), cell(hint))
    };
    match plan.findings().next() {
        None => String::new(),
        Some(_) => {
            let rows = rows(plan.findings().map(row), MOST_OF_A_TABLE);
            format!("\n### Findings\n\n| | | what | next step |\n|---|---|---|---|\n{rows}")
        }
    }
}

fn details(one: &DeploymentPlan) -> String {
    let title = cell(&format!("{}/{}", one.spec, one.destination));
    let steps = plan::steps(one, Palette::default());
    format!("\n<details><summary>{title}</summary>\n\n{}\n</details>\n", block(&steps))
}
