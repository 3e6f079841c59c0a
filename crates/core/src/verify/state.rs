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

/// Whether the plan is empty. An error of the plan has a next step of its own, which apply is not.
fn settled(case: &Case<'_>) -> Line {
    let steps = case.plan.steps.iter().filter(|step| step.action != Action::Keep);
    let changes: Vec<_> = steps
        .map(|step| {
            let verb = match step.action {
                Action::Create => "is missing",
                Action::Unwanted => "is no longer wanted",
                _ => "differs",
            };
            format!("{} {} {verb}", step.address.kind.title(), step.address.name)
        })
        .collect();
    let mends = "`provision plan` shows what differs, and `provision apply` mends it";
    let mends = (!changes.is_empty()).then(|| mends.to_owned());
    let errors = case.plan.findings.iter().filter(|finding| finding.is_error() && !is_database(finding.id));
    let (messages, hints): (Vec<_>, Vec<_>) =
        errors.map(|finding| (finding.message.clone(), finding.hint.clone())).unzip();
    // Without its database a destination is not known to be as the spec says.
    let (unread, by_hand) = case.unread_database().unzip();
    let wrong: Vec<_> = changes.into_iter().chain(messages).chain(unread).collect();
    if wrong.is_empty() {
        let pass = || Line::pass(CheckId::LiveState, "the plan is empty");
        return unread_parts(case, CheckId::LiveState).unwrap_or_else(pass);
    }
    let hints: BTreeSet<_> = hints.into_iter().flatten().chain(by_hand).collect();
    let hints: Vec<_> = mends.into_iter().chain(hints).collect();
    let line = Line::fail(CheckId::LiveState, wrong.join("; "));
    if hints.is_empty() { line } else { line.hint(hints.join("; ")) }
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
        return unread_parts(case, CheckId::NothingExtra).unwrap_or_else(pass);
    }
    let line = Line::fail(CheckId::NothingExtra, extra.join("; "));
    if hints.is_empty() { line } else { line.hint(hints.join("; ")) }
}

/// Whether it says of a database what [`Case::unread_database`] says in words that fit here.
fn is_database(id: FindingId) -> bool {
    use FindingId::{DatabaseLeftOut, DatabaseUnread, WarehouseNotAvailable};
    matches!(id, DatabaseLeftOut | DatabaseUnread | WarehouseNotAvailable)
}

/// What could not be read, so that nothing is known to be wrong and nothing to be right.
fn unread_parts(case: &Case<'_>, id: CheckId) -> Option<Line> {
    let is_unread = |id| matches!(id, FindingId::ReadDenied | FindingId::ReadFailed);
    let unread = case.plan.findings.iter().filter(|finding| is_unread(finding.id));
    let unread = unread.map(|finding| (finding.message.clone(), finding.hint.clone()));
    let database = case.unread_database().map(|(why, by_hand)| (why, Some(by_hand)));
    let (messages, hints): (Vec<_>, Vec<_>) = database.into_iter().chain(unread).unzip();
    let hints: BTreeSet<_> = hints.into_iter().flatten().collect();
    let by_hand = hints.into_iter().collect::<Vec<_>>().join("; ");
    (!messages.is_empty()).then(|| Line::unchecked(id, messages.join("; "), by_hand))
}
