//! What came of a verification: for people, as data, and as Markdown.

use std::fmt::Write as _;

use provision_core::verify::{Line, Outcome};
use provision_iam::Severity;
use serde::Serialize;
use serde_json::{Value, json};

use super::markdown::cell;
use super::palette::{Palette, paint};
use super::text::{hanging, lines};

/// What came of one destination.
pub struct Verified<'a> {
    pub spec: &'a str,
    pub destination: &'a str,
    /// The vendor's title.
    pub vendor: &'a str,
    /// In words: kind, name and database.
    pub warehouse: &'a str,
    pub lines: &'a [Line],
}

/// A line with the destination that it is of.
#[derive(Serialize)]
struct Finding<'a> {
    #[serde(flatten)]
    line: &'a Line,
    title: &'static str,
    spec: &'a str,
    destination: &'a str,
}

/// `verify --json`, without the version.
pub fn document(verified: &[Verified<'_>]) -> Value {
    let findings = verified.iter().flat_map(|one| {
        one.lines.iter().map(|line| Finding {
            line,
            title: line.id.title(),
            spec: one.spec,
            destination: one.destination,
        })
    });
    json!({ "findings": findings.collect::<Vec<_>>() })
}

/// Section by section: what holds in one line, what fails and what cannot be told with the next step.
pub fn human(verified: &[Verified<'_>], palette: Palette) -> String {
    let mut text = String::new();
    for one in verified {
        if !text.is_empty() {
            text.push('\n');
        }
        heading(&mut text, one, palette);
        let mut section = None;
        for line in one.lines {
            if section.replace(line.section) != Some(line.section) {
                let _ = writeln!(text, "\n{}", paint(palette.heading, line.section.title()));
            }
            result(&mut text, line, palette);
        }
        let _ = writeln!(text, "\n{}", summary(one.lines));
    }
    text
}

/// What came of each vendor's own visit, once it was waited for.
pub fn visits(verified: &[Verified<'_>], each: &[Vec<Line>], palette: Palette) -> String {
    let mut text = String::new();
    for (one, lines) in verified.iter().zip(each) {
        heading(&mut text, one, palette);
        lines.iter().for_each(|line| result(&mut text, line, palette));
    }
    text
}

fn heading(text: &mut String, one: &Verified<'_>, palette: Palette) {
    let title =
        format!("{}: destination {} of {} · {}", one.vendor, one.destination, one.spec, one.warehouse);
    text.extend(
        lines(&title, palette.width).iter().map(|line| format!("{}\n", paint(palette.heading, line))),
    );
}

fn result(text: &mut String, line: &Line, palette: Palette) {
    let title = line.id.title();
    let sign = sign(line);
    let (sign, style) = match line.outcome {
        Outcome::Pass => (sign, palette.create),
        Outcome::Fail => (sign, palette.of(line.severity)),
        Outcome::Unchecked => (sign, palette.dim),
    };
    let source = match line.outcome {
        Outcome::Unchecked => "not checkable here",
        _ => line.source.words(),
    };
    for (number, part) in
        hanging(&format!("{sign} "), &format!("{title} ({source})"), palette.width).iter().enumerate()
    {
        let shown = if number == 0 { part.replacen(sign, &paint(style, sign), 1) } else { part.clone() };
        let _ = writeln!(text, "{shown}");
    }
    let detail = hanging("       ", &line.message, palette.width);
    let style = if line.outcome == Outcome::Pass { palette.dim } else { anstyle::Style::new() };
    text.extend(detail.iter().map(|part| format!("{}\n", paint(style, part))));
    if let Some(hint) = &line.hint {
        text.extend(hanging("     → ", hint, palette.width).iter().map(|part| format!("{part}\n")));
    }
}

fn sign(line: &Line) -> &'static str {
    match (line.outcome, line.severity) {
        (Outcome::Pass, _) => "  ok  ",
        (Outcome::Fail, Severity::Warning) => "  warn",
        (Outcome::Fail, _) => "  FAIL",
        (Outcome::Unchecked, _) => "  ?   ",
    }
}

fn summary(lines: &[Line]) -> String {
    let count = |outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    format!(
        "{} passed, {} failed, {} not checkable here",
        count(Outcome::Pass),
        count(Outcome::Fail),
        count(Outcome::Unchecked)
    )
}

/// A table a destination, for a ticket or a wiki.
pub fn markdown(verified: &[Verified<'_>]) -> String {
    let mut text = String::new();
    for one in verified {
        let title = format!("{}: destination {} of {}", one.vendor, one.destination, one.spec);
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = write!(
            text,
            "{gap}## {}\n\n{}; {}.\n\n| | check | certain by | what came of it |\n|---|---|---|---|\n",
            cell(&title),
            cell(one.warehouse),
            summary(one.lines)
        );
        for line in one.lines {
            let (word, source) = match line.outcome {
                Outcome::Pass => ("pass", line.source.words()),
                Outcome::Fail => ("**fail**", line.source.words()),
                Outcome::Unchecked => ("not checkable here", ""),
            };
            let hint = line.hint.as_ref().map(|hint| format!(" → {}", cell(hint))).unwrap_or_default();
            let title = line.id.title();
            let _ = writeln!(text, "| {word} | {title} | {source} | {}{hint} |", cell(&line.message));
        }
    }
    text
}
