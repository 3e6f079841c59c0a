//! What carrying a plan out came to: what happened to which destination, what failed and why, what was skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::palette::{Palette, paint};
use super::text::hanging;
use crate::apply::Report;
use provision_core::address::{Address, Owner};
use provision_core::plan::{Action, Plan};

/// Destinations that are listed one by one; of a fleet the total says enough.
const MOST: usize = 20;

/// The whole of it. `elapsed` is how long it took.
pub fn human(report: &Report, plan: &Plan, elapsed: Duration, palette: Palette) -> String {
    let Report { done, failed, skipped, .. } = report;
    let mut text = String::new();
    let mut add = |style, before: &str, words: &str| {
        for line in hanging(before, words, palette.width) {
            text.push_str(&paint(style, line));
            text.push('\n');
        }
    };
    let plain = anstyle::Style::new();
    for failure in failed {
        add(palette.error, "failed  ", &failure.address.to_string());
        add(plain, "        ", &failure.error);
        failure.hint.iter().for_each(|hint| add(plain, "        → ", hint));
    }
    for skip in skipped {
        add(palette.warning, "skipped ", &format!("{}: {}", skip.address, skip.because));
    }
    let counted = by_destination(plan, done);
    for (owner, counts) in counted.iter().take(MOST) {
        add(plain, "", &format!("{owner}: {}", words(counts)));
    }
    if let Some(more @ 1..) = counted.len().checked_sub(MOST) {
        add(plain, "", &format!("… and {more} more destinations"));
    }
    let seconds = elapsed.as_secs_f64();
    let total =
        format!("{} done, {} failed, {} skipped, in {seconds:.1} s", done.len(), failed.len(), skipped.len());
    add(palette.heading, "", &total);
    text
}

/// How often which action was done for whom.
fn by_destination<'p>(plan: &'p Plan, done: &BTreeSet<Address>) -> BTreeMap<&'p Owner, Vec<Action>> {
    let mut counted: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for step in plan.steps().filter(|step| done.contains(&step.address)) {
        counted.entry(&step.address.owner).or_default().push(step.action);
    }
    counted
}

/// `7 created, 1 updated`.
fn words(actions: &[Action]) -> String {
    let count = |action: Action| {
        let count = actions.iter().filter(|one| **one == action).count();
        (count > 0).then(|| format!("{count} {}", done(action)))
    };
    let each = [Action::Create, Action::Update, Action::Delete].into_iter().filter_map(count);
    each.collect::<Vec<_>>().join(", ")
}

/// What was done.
pub(super) fn done(action: Action) -> &'static str {
    match action {
        Action::Create => "created",
        Action::Update => "updated",
        Action::Delete => "deleted",
        Action::Keep | Action::Unwanted => "kept",
    }
}
