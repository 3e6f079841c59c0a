//! What happens while a plan is applied: a moving line on a terminal, a line an event elsewhere.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Instant;

use super::moving_line::MovingLine;
use super::outcome::{self, LeftOut, Outcome, done};
use super::palette::{Palette, paint};
use super::{Ui, json};
use crate::apply::{Event, Report};
use crate::cloud::CallRecord;
use provision_core::address::Address;
use provision_core::plan::Action;
use provision_core::prose::printable;

/// A line that moves, where somebody watches it.
fn line_of(ui: Ui, template: &str, length: Option<u64>) -> Option<MovingLine> {
    (ui.watched && !ui.quiet && !ui.json).then(|| MovingLine::new(template, length, ui.unicode))
}

/// Something that takes a while, shown with the time that it has taken until this is dropped.
pub struct Activity(#[expect(dead_code, reason = "dropped with it")] Option<MovingLine>);

impl Activity {
    pub fn new(ui: Ui, what: &'static str) -> Self {
        let line = line_of(ui, "{spinner} {elapsed} {msg}", None);
        if let Some(MovingLine(bar)) = &line {
            bar.set_message(what);
        }
        Activity(line)
    }
}

/// Shows events as they come.
pub struct Progress {
    ui: Ui,
    started: Instant,
    line: Option<MovingLine>,
    /// What each step that runs is doing, with the moment since when.
    running: Mutex<BTreeMap<Address, (Instant, String)>>,
}

impl Progress {
    pub fn new(ui: Ui, steps: usize) -> Self {
        let line = line_of(ui, "{spinner} {elapsed} {pos}/{len} {wide_msg}", Some(steps as u64));
        Progress { ui, started: Instant::now(), line, running: Mutex::default() }
    }

    /// Something that happened, in which of several accounts.
    pub fn event(&self, event: &Event, account: Option<&str>) {
        if self.ui.json {
            self.ui.json_line(&json::Happened { event, account });
            return;
        }
        let line = line(event, self.ui.err);
        self.note(event, line.as_deref());
        let Some(line) = line else { return };
        match (&self.line, event) {
            // The moving line shows it.
            (Some(_), Event::Started { .. } | Event::Waiting { .. }) | (None, Event::Started { .. }) => {}
            (Some(_), _) => self.ui.talk(&format!("  {line}")),
            (None, _) => {
                let seconds = self.started.elapsed().as_secs_f64();
                self.ui.talk(&format!("[{seconds:6.1} s] {line}"));
            }
        }
    }

    /// Keeps what the moving line shows.
    fn note(&self, event: &Event, line: Option<&str>) {
        let Some(MovingLine(bar)) = &self.line else { return };
        let mut running = self.running.lock().expect("no panic while noting");
        match event {
            Event::Started { address, .. } | Event::Waiting { address, .. } => {
                let doing = line.unwrap_or_default().to_owned();
                running.entry(address.clone()).or_insert((Instant::now(), String::new())).1 = doing;
            }
            Event::Done { address, .. } | Event::Failed { address, .. } | Event::Skipped { address, .. } => {
                running.remove(address);
                bar.inc(1);
            }
            Event::Called { .. } | Event::Interrupted => {}
        }
        bar.set_message(longest(running.values()));
    }

    /// Ends the moving line and says what it came to.
    pub fn finish(&self, digest: &str, outcomes: &[Outcome<'_>], left: &[LeftOut]) {
        if let Some(MovingLine(bar)) = &self.line {
            bar.finish_and_clear();
        }
        let report = Report::joined(digest, outcomes.iter().map(|outcome| outcome.report));
        let rows = outcome::rows(outcomes, left);
        if self.ui.json {
            self.ui.json_line(&json::report(&report, &rows));
        } else {
            self.ui.data(&outcome::human(&report, &rows, self.started.elapsed(), self.ui.out));
        }
    }
}

/// What has run the longest, and how much else does.
fn longest<'r>(running: impl Iterator<Item = &'r (Instant, String)>) -> String {
    let mut running: Vec<_> = running.collect();
    running.sort();
    match running.as_slice() {
        [] => String::new(),
        [(_, only)] => only.clone(),
        [(_, first), more @ ..] => format!("{first} (and {} more)", more.len()),
    }
}

fn line(event: &Event, palette: Palette) -> Option<String> {
    Some(match event {
        Event::Started { address, action } => format!("{} {address}", doing(*action)),
        // Requests have a line of their own, with -v.
        Event::Called { .. } => return None,
        Event::Waiting { address, because, waited_seconds, limit_seconds } => {
            let because = printable(because);
            format!("waiting for {address} ({waited_seconds} s of at most {limit_seconds} s): {because}")
        }
        Event::Done { address, by_another_run: true, .. } => {
            paint(palette.create, format_args!("made by another run: {address}"))
        }
        Event::Done { address, action, .. } => {
            paint(palette.create, format_args!("{} {address}", done(*action)))
        }
        Event::Failed { address, error, .. } => {
            paint(palette.error, format_args!("failed  {address}: {}", printable(error)))
        }
        Event::Skipped { address, because } => {
            paint(palette.warning, format_args!("skipped {address}: {}", printable(because)))
        }
        Event::Interrupted => "interrupted: running calls were finished, nothing else was started".to_owned(),
    })
}

fn doing(action: Action) -> &'static str {
    match action {
        Action::Create => "creating",
        Action::Update => "updating",
        Action::Delete => "deleting",
        Action::Keep | Action::Unwanted => "keeping",
    }
}

/// A request that was answered.
pub fn call(call: &CallRecord, palette: Palette) -> String {
    let CallRecord { service, operation, target, milliseconds, error } = call;
    let outcome = error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
    paint(palette.dim, format_args!("{service} {operation} on {target} ({milliseconds} ms){outcome}"))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::longest;

    #[test]
    fn what_has_run_the_longest_is_shown_and_the_rest_counted() {
        let now = Instant::now();
        let bucket = (now + Duration::from_secs(1), "creating a bucket".to_owned());
        let role = (now, "creating a role".to_owned());
        assert_eq!(longest([].iter()), "");
        assert_eq!(longest([bucket.clone()].iter()), "creating a bucket");
        assert_eq!(longest([bucket, role].iter()), "creating a role (and 1 more)");
    }
}
