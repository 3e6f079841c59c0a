//! The live state, as a plan of the whole spec sees it.

use std::collections::BTreeSet;

use provision_iam::Severity;

use super::case::Case;
use super::check::CheckId;
use super::line::Line;
use crate::finding::FindingId;
use crate::plan::Action;

pub(super) fn lines(case: &Case<'_>) -> Vec<Line> {
    vec![settled(case), nothing_extra(case)]
}

/// Whether the plan is empty.
fn settled(case: &Case<'_>) -> Line {
    let steps = case.plan.steps.iter().filter(|step| step.action != Action::Keep);
    let changes = steps.map(|step| {
        let verb = match step.action {
            Action::Create => "is missing",
            Action::Unwanted => "is no longer wanted",
            _ => "differs",
        };
        format!("{} {} {verb}", step.address.kind.title(), step.address.name)
    });
    let errors = case.plan.findings.iter().filter(|finding| finding.is_error());
    let wrong: Vec<_> = changes.chain(errors.map(|finding| finding.message.clone())).collect();
    match wrong.as_slice() {
        [] => unread(case, CheckId::LiveState)
            .unwrap_or_else(|| Line::pass(CheckId::LiveState, "the plan is empty")),
        wrong => Line::fail(CheckId::LiveState, wrong.join("; "))
            .hint("`provision plan` shows what differs, and `provision apply` mends it"),
    }
}

/// What a plan finds that gives more than is wanted.
fn nothing_extra(case: &Case<'_>) -> Line {
    let security = case.plan.findings.iter().filter(|finding| {
        finding.severity == Severity::Security && finding.id != FindingId::DatabaseUserIsSuperuser
    });
    let (mut extra, mut hints) = (Vec::new(), Vec::new());
    for finding in security {
        extra.push(finding.message.clone());
        hints.extend(finding.hint.clone());
    }
    if extra.is_empty() {
        let pass = || {
            Line::pass(CheckId::NothingExtra, "no further policy, key, grant, bucket statement or open rule")
        };
        return unread(case, CheckId::NothingExtra).unwrap_or_else(pass);
    }
    let line = Line::fail(CheckId::NothingExtra, extra.join("; "));
    if hints.is_empty() { line } else { line.hint(hints.join("; ")) }
}

/// What could not be read, so that nothing is known to be wrong and nothing to be right.
fn unread(case: &Case<'_>, id: CheckId) -> Option<Line> {
    let is_unread = |id| matches!(id, FindingId::ReadDenied | FindingId::ReadFailed);
    let unread = case.plan.findings.iter().filter(|finding| is_unread(finding.id));
    let (messages, hints): (Vec<_>, Vec<_>) =
        unread.map(|finding| (finding.message.as_str(), finding.hint.as_deref())).unzip();
    let hints: BTreeSet<_> = hints.into_iter().flatten().collect();
    let by_hand = hints.into_iter().collect::<Vec<_>>().join("; ");
    (!messages.is_empty()).then(|| Line::unchecked(id, messages.join("; "), by_hand))
}
