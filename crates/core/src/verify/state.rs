//! The live state, as a plan of the whole spec sees it.

use provision_iam::{Document, Effect, Severity};

use super::case::Case;
use super::check::CheckId;
use super::line::Line;
use crate::facts::BucketFacts;
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
        [] => Line::pass(CheckId::LiveState, "the plan is empty"),
        wrong => Line::fail(CheckId::LiveState, wrong.join("; "))
            .hint("`provision plan` shows what differs, and `provision apply` mends it"),
    }
}

/// What a plan finds that gives more than is wanted, and whom the bucket's own policy lets in.
fn nothing_extra(case: &Case<'_>) -> Line {
    let security = case.plan.findings.iter().filter(|finding| {
        finding.severity == Severity::Security && finding.id != FindingId::DatabaseUserIsSuperuser
    });
    let (mut extra, mut hints) = (Vec::new(), Vec::new());
    for finding in security {
        extra.push(finding.message.clone());
        hints.extend(finding.hint.clone());
    }
    if let Some(admitted) = bucket_policy_admits(case) {
        extra.push(admitted);
        hints.push("take the statement out of the bucket's policy if nobody needs it".to_owned());
    }
    if extra.is_empty() {
        return Line::pass(
            CheckId::NothingExtra,
            "no further policy, key, grant, bucket statement or open rule",
        );
    }
    let line = Line::fail(CheckId::NothingExtra, extra.join("; "));
    if hints.is_empty() { line } else { line.hint(hints.join("; ")) }
}

/// The spec's own statement in a bucket's policy denies; whatever allows is somebody else's.
fn bucket_policy_admits(case: &Case<'_>) -> Option<String> {
    let bucket = &case.deployment.bucket.as_ref()?.name;
    let BucketFacts::Readable(settings) = case.world.buckets.get(bucket)? else { return None };
    let document = Document::parse(settings.policy.as_ref()?).ok()?;
    let allowing = document.statements.iter().filter(|statement| statement.effect.value == Effect::Allow);
    let named = allowing.map(|statement| match &statement.sid {
        Some(sid) => format!("{:?}", sid.value),
        None => format!("number {}", statement.index + 1),
    });
    let named: Vec<_> = named.collect();
    (!named.is_empty())
        .then(|| format!("the policy of bucket {bucket} lets others in: statement {}", named.join(", ")))
}
