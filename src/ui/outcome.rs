//! What carrying plans out came to: what happened to which destination, what failed and why, what was skipped.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use super::palette::{Palette, paint};
use super::text::hanging;
use crate::apply::{Failure, Report};
use crate::exit;
use provision_core::address::Owner;
use provision_core::plan::{Action, Plan};
use provision_core::prose::printable;

/// Failures that are told in full; of a fleet the table says enough.
const MOST: usize = 20;

/// The least of a line that is left for what happened.
const LEAST: usize = 20;

/// What came of the plan of one account.
pub struct Outcome<'a> {
    pub account: &'a str,
    pub plan: &'a Plan,
    pub report: &'a Report,
}

/// A destination of an account in which nothing was done.
pub struct LeftOut {
    pub account: String,
    pub owner: Owner,
    /// The exit code of why not.
    pub code: u8,
    pub why: String,
}

/// What it came to for one destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Done,
    /// There was nothing to do.
    Unchanged,
    Failed,
    Skipped,
    /// Nothing was begun, for safety.
    Refused,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Verdict::Done => "done",
            Verdict::Unchanged => "unchanged",
            Verdict::Failed => "failed",
            Verdict::Skipped => "skipped",
            Verdict::Refused => "refused",
        }
    }
}

/// One destination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    account: String,
    spec: String,
    destination: String,
    result: Verdict,
    created: usize,
    updated: usize,
    deleted: usize,
    failed: usize,
    skipped: usize,
    /// The first that went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Row {
    fn of(account: &str, Owner { deployment, destination }: &Owner) -> Self {
        let (account, spec, destination) = (account.to_owned(), deployment.clone(), destination.clone());
        let (created, updated, deleted, failed, skipped) = Default::default();
        let (result, error) = (Verdict::Unchanged, None);
        Row { account, spec, destination, result, created, updated, deleted, failed, skipped, error }
    }

    fn failure(&mut self, failed: usize, skipped: usize, error: String) {
        self.failed += failed;
        self.skipped += skipped;
        self.error.get_or_insert(error);
    }

    /// `7 created, 1 failed: the bucket …`.
    fn words(&self) -> String {
        let counts = [
            (self.created, done(Action::Create)),
            (self.updated, done(Action::Update)),
            (self.deleted, done(Action::Delete)),
            (self.failed, "failed"),
            (self.skipped, "skipped"),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts = counts.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", ");
        let error = self.error.as_deref().map(printable).unwrap_or_default().replace('\n', " ");
        match (counts.is_empty(), error.is_empty()) {
            (_, true) => counts,
            (true, false) => error,
            (false, false) => format!("{counts}: {error}"),
        }
    }
}

/// A row for every destination, in the order of the plans, then for those that were left out.
pub fn rows(outcomes: &[Outcome<'_>], left: &[LeftOut]) -> Vec<Row> {
    let mut rows = Vec::new();
    for Outcome { account, plan, report } in outcomes {
        rows.extend(rows_of(account, plan, report));
    }
    rows.extend(left.iter().map(|LeftOut { account, owner, code, why }| {
        let result = if *code == exit::FAILED { Verdict::Failed } else { Verdict::Refused };
        Row { result, error: Some(why.clone()), ..Row::of(account, owner) }
    }));
    rows
}

/// Rows by their owners. What is left of a destination that no spec names is told in the plan of another.
struct Rows<'a> {
    account: &'a str,
    rows: Vec<Row>,
    places: BTreeMap<Owner, usize>,
}

impl Rows<'_> {
    fn of(&mut self, owner: &Owner) -> &mut Row {
        let at = *self.places.entry(owner.clone()).or_insert_with(|| {
            self.rows.push(Row::of(self.account, owner));
            self.rows.len() - 1
        });
        &mut self.rows[at]
    }
}

fn rows_of(account: &str, plan: &Plan, report: &Report) -> Vec<Row> {
    let owners = plan
        .deployments
        .iter()
        .map(|one| Owner { deployment: one.spec.clone(), destination: one.destination.clone() });
    let mut rows = Rows { account, rows: Vec::new(), places: BTreeMap::new() };
    owners.for_each(|owner| {
        rows.of(&owner);
    });
    for step in plan.steps().filter(|step| report.done.contains(&step.address)) {
        let row = rows.of(&step.address.owner);
        match step.action {
            Action::Create => row.created += 1,
            Action::Update => row.updated += 1,
            Action::Delete => row.deleted += 1,
            Action::Keep | Action::Unwanted => {}
        }
    }
    for Failure { address, error, .. } in &report.failed {
        rows.of(&address.owner).failure(1, 0, format!("{} {}: {error}", address.kind.title(), address.name));
    }
    for skip in &report.skipped {
        rows.of(&skip.address.owner).failure(0, 1, skip.because.clone());
    }
    for row in &mut rows.rows {
        row.result = match (row.failed, row.skipped, row.created + row.updated + row.deleted) {
            (1.., _, _) => Verdict::Failed,
            (0, 1.., _) => Verdict::Skipped,
            (0, 0, 1..) => Verdict::Done,
            (0, 0, 0) => Verdict::Unchanged,
        };
    }
    rows.rows
}

/// The whole of it. `elapsed` is how long it took.
pub fn human(report: &Report, rows: &[Row], elapsed: Duration, palette: Palette) -> String {
    let Report { done, failed, skipped, .. } = report;
    let mut text = String::new();
    let mut add = |style, before: &str, words: &str| {
        for line in hanging(before, words, palette.width) {
            text.push_str(&paint(style, line));
            text.push('\n');
        }
    };
    let plain = anstyle::Style::new();
    for failure in failed.iter().take(MOST) {
        add(palette.error, "failed  ", &failure.address.to_string());
        add(plain, "        ", &failure.error);
        failure.hint.iter().for_each(|hint| add(plain, "        → ", hint));
    }
    for skip in skipped.iter().take(MOST) {
        add(palette.warning, "skipped ", &format!("{}: {}", skip.address, skip.because));
    }
    let more = [failed.len(), skipped.len()].map(|count| count.saturating_sub(MOST));
    if more.iter().sum::<usize>() > 0 {
        let words = format!("… and {} more failed, {} more skipped", more[0], more[1]);
        add(plain, "", &words);
    }
    table(rows, palette, &mut text);
    let seconds = elapsed.as_secs_f64();
    let total =
        format!("{} done, {} failed, {} skipped, in {seconds:.1} s", done.len(), failed.len(), skipped.len());
    text.push_str(&paint(palette.heading, total));
    text.push('\n');
    text
}

/// A line for each destination, of which none is longer than a line of the terminal.
fn table(rows: &[Row], palette: Palette, text: &mut String) {
    let several = rows.iter().any(|row| row.account != rows[0].account);
    let name = |row: &Row| match several {
        true => format!("{} {}/{}", row.account, row.spec, row.destination),
        false => format!("{}/{}", row.spec, row.destination),
    };
    let longest = rows.iter().map(|row| name(row).chars().count()).max().unwrap_or_default();
    let verdict = Verdict::Unchanged.word().len();
    let names = longest.min(palette.width.saturating_sub(verdict + 4 + LEAST));
    for row in rows {
        let name = shortened(&name(row), names);
        let style = match row.result {
            Verdict::Done => palette.create,
            Verdict::Unchanged => palette.dim,
            Verdict::Failed | Verdict::Refused => palette.error,
            Verdict::Skipped => palette.warning,
        };
        let words = cut(&row.words(), palette.width.saturating_sub(names + verdict + 4));
        let result = format!("{:verdict$}", row.result.word());
        let line = format!("{name:names$}  {}  {words}", paint(style, result));
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// The text in so many characters, with a sign where some of it is left out.
fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// A name in so many characters: what tells it from others is at its beginning, the account, and at its end.
fn shortened(name: &str, width: usize) -> String {
    let count = name.chars().count();
    if count <= width {
        return name.to_owned();
    }
    let first = width / 3;
    let last = name.chars().skip(count - (width - first - 1));
    name.chars().take(first).chain(['…']).chain(last).collect()
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{LeftOut, Row, Verdict, human, rows};
    use crate::apply::Report;
    use crate::exit;
    use crate::ui::palette::Palette;
    use provision_core::address::Owner;

    fn owner(number: usize) -> Owner {
        Owner { deployment: "acme".to_owned(), destination: format!("destination-{number}") }
    }

    /// One or five hundred, each has its line, and none is longer than a terminal's.
    #[test]
    fn every_destination_has_a_line_that_fits() {
        for count in [1, 500] {
            let mut rows: Vec<_> = (0..count).map(|number| Row::of("111122223333", &owner(number))).collect();
            rows[0].failure(1, 2, "bucket acme: s3 CreateBucket\nwas denied, ".repeat(20));
            rows[0].result = Verdict::Failed;
            let text = human(&Report::default(), &rows, Duration::ZERO, Palette::new(false));
            for number in 0..count {
                let lines =
                    text.lines().filter(|line| line.starts_with(&format!("acme/destination-{number} ")));
                assert_eq!(lines.count(), 1, "{text}");
            }
            let first = text.lines().next().unwrap();
            assert!(
                first.contains("failed     1 failed, 2 skipped: bucket acme") && first.ends_with('…'),
                "{first}"
            );
            assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        }
    }

    #[test]
    fn long_names_are_told_apart() {
        let long = |number: usize| Owner {
            deployment: "warehouse-of-the-marketing-department".to_owned(),
            destination: format!("destination-of-the-customer-{number}"),
        };
        let rows: Vec<_> = (0..3).map(|number| Row::of("111122223333", &long(number))).collect();
        let text = human(&Report::default(), &rows, Duration::ZERO, Palette::new(false));
        for number in 0..3 {
            assert_eq!(text.matches(&format!("customer-{number} ")).count(), 1, "{text}");
        }
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    }

    #[test]
    fn who_was_left_out_is_told_with_the_account() {
        let left = |account: &str, code| LeftOut {
            account: account.to_owned(),
            owner: owner(1),
            code,
            why: "why".to_owned(),
        };
        let rows = rows(&[], &[left("111122223333", exit::REFUSED), left("999988887777", exit::FAILED)]);
        let text = human(&Report::default(), &rows, Duration::ZERO, Palette::new(false));
        assert!(text.contains("111122223333 acme/destination-1  refused    why"), "{text}");
        assert!(text.contains("999988887777 acme/destination-1  failed     why"), "{text}");
    }
}
