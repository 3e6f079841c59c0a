//! What happens while a plan is applied: a moving line on a terminal, a line an event elsewhere.

use std::sync::Mutex;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::palette::{Palette, paint};
use super::{Ui, json};
use crate::apply::{Event, Report};
use crate::cloud::CallRecord;
use provision_core::plan::Action;
use provision_core::prose::printable;

/// Shows events as they come.
pub struct Progress {
    ui: Ui,
    started: Instant,
    /// On a terminal only.
    bar: Option<ProgressBar>,
    done: Mutex<u64>,
}

impl Progress {
    pub fn new(ui: Ui, steps: usize) -> Self {
        let bar = (ui.watched && !ui.quiet && !ui.json).then(|| {
            let style = ProgressStyle::with_template("{spinner} {elapsed} {pos}/{len} {wide_msg}");
            let bar = ProgressBar::new(steps as u64);
            bar.set_style(style.expect("a valid template"));
            bar.enable_steady_tick(std::time::Duration::from_millis(120));
            bar
        });
        Progress { ui, started: Instant::now(), bar, done: Mutex::default() }
    }

    pub fn event(&self, event: &Event) {
        if self.ui.json {
            self.ui.json_line(event);
            return;
        }
        if let (Event::Done { .. } | Event::Failed { .. } | Event::Skipped { .. }, Some(bar)) =
            (event, &self.bar)
        {
            let mut done = self.done.lock().expect("no panic while counting");
            *done += 1;
            bar.set_position(*done);
        }
        let Some(line) = line(event, self.ui.err) else { return };
        match (&self.bar, event) {
            (Some(bar), Event::Started { .. } | Event::Waiting { .. }) => bar.set_message(line),
            (Some(bar), _) => bar.println(format!("  {line}")),
            (None, Event::Started { .. }) => {}
            (None, _) => {
                let seconds = self.started.elapsed().as_secs_f64();
                self.ui.talk(&format!("[{seconds:6.1} s] {line}"));
            }
        }
    }

    /// Ends the moving line and says what it came to.
    pub fn finish(&self, report: &Report) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.ui.json {
            self.ui.json_line(&json::report(report));
        } else {
            self.ui.data(&summary(report, self.ui.out));
        }
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

fn done(action: Action) -> &'static str {
    match action {
        Action::Create => "created",
        Action::Update => "updated",
        Action::Delete => "deleted",
        Action::Keep | Action::Unwanted => "kept",
    }
}

/// A request that was answered.
pub fn call(call: &CallRecord, palette: Palette) -> String {
    let CallRecord { service, operation, target, milliseconds, error } = call;
    let outcome = error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
    paint(palette.dim, format_args!("{service} {operation} on {target} ({milliseconds} ms){outcome}"))
}

/// What was done, what failed and why, what was skipped because of it, and the next step.
pub fn summary(report: &Report, palette: Palette) -> String {
    let Report { done, failed, skipped, .. } = report;
    let mut lines = Vec::new();
    for failure in failed {
        lines.push(paint(palette.error, format_args!("failed  {}", failure.address)));
        lines.push(format!("        {}", printable(&failure.error)));
        lines.extend(failure.hint.iter().map(|hint| format!("        → {}", printable(hint))));
    }
    for skip in skipped {
        let line = format_args!("skipped {}: {}", skip.address, skip.because);
        lines.push(paint(palette.warning, line));
    }
    let counts = format!("{} done, {} failed, {} skipped", done.len(), failed.len(), skipped.len());
    lines.push(paint(palette.heading, counts));
    if !failed.is_empty() || !skipped.is_empty() {
        lines.push("Run the same command again to go on from here: what is done stays done".to_owned());
    }
    lines.join("\n") + "\n"
}
