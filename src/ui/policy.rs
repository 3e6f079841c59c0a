//! What differs between two policy documents, and why a request is allowed or denied, for people.

use std::fmt::Write as _;

use provision_iam::evaluate::{Change, ConditionReport, Explanation, Reason, StatementReport};
use provision_iam::{Access, Diff, DiffVerdict, Difference};
use serde_json::Value;

use super::json;
use super::palette::{Palette, paint};
use provision_core::prose::{printable_line, wrap};

/// The verdict first, then each difference.
pub fn diff(diff: &Diff, before: &str, after: &str, palette: Palette) -> String {
    let (verdict, style) = match (diff.verdict(), diff.access) {
        (DiffVerdict::Equal, _) => ("They mean the same", palette.heading),
        (DiffVerdict::Equivalent, _) => {
            ("They are equivalent: said differently, they give the same access", palette.heading)
        }
        (_, Access::Same | Access::Other) => {
            ("They differ: some access is won and some is lost, or it cannot be told", palette.warning)
        }
        (_, Access::Wider) => ("They differ: access gets wider", palette.warning),
        (_, Access::Narrower) => ("They differ: access gets narrower", palette.heading),
    };
    let mut text = format!("{}\n", paint(style, verdict));
    if !diff.is_empty() {
        let files = printable_line(&format!("from {before} to {after}"));
        let _ = writeln!(text, "{}\n", paint(palette.dim, files));
    }
    for difference in &diff.differences {
        let (sign, style) = sign(difference, palette);
        entry(&mut text, &paint(style, sign), difference, palette);
    }
    if !diff.notes.is_empty() {
        let _ = writeln!(text, "\nWithout any effect:");
        for note in &diff.notes {
            entry(&mut text, "·", note, palette);
        }
    }
    text
}

fn entry(text: &mut String, sign: &str, difference: &Difference, palette: Palette) {
    let path = printable_line(&difference.path);
    let _ = writeln!(text, "{sign} {}", paint(palette.dim, path));
    item(text, "    ", &difference.message, palette);
}

fn sign(difference: &Difference, palette: Palette) -> (&'static str, anstyle::Style) {
    match difference.access {
        Access::Wider => ("+ wider", palette.warning),
        Access::Narrower => ("- narrower", palette.create),
        Access::Other => ("~ other", palette.update),
        Access::Same => ("= same", palette.dim),
    }
}

/// The decision, what decided, every step to it, and what would change it.
pub fn explanation(explanation: &Explanation, palette: Palette) -> String {
    let (verdict, style) = match explanation.reason {
        Reason::Allow => ("Allowed", palette.create),
        Reason::ExplicitDeny => ("Denied: a statement denies it", palette.error),
        Reason::ImplicitDeny => ("Denied: nothing allows it", palette.error),
    };
    let mut text = format!("{}\n", paint(style, verdict));
    let decided = explanation.statement.as_ref().map(|statement| ("Decided by", statement));
    let closest = explanation.closest.as_ref().map(|statement| ("Closest to allowing it", statement));
    if let Some((title, statement)) = decided.or(closest) {
        heading(&mut text, title, palette);
        item(&mut text, "  ", &place(statement), palette);
        for condition in &explanation.conditions {
            self::condition(&mut text, condition, palette);
        }
    }
    heading(&mut text, "Step by step", palette);
    for (step, number) in explanation.steps.iter().zip(1..) {
        item(&mut text, &format!("{number:>3}. "), step, palette);
    }
    if let Some(change) = &explanation.change {
        self::change(&mut text, change, palette);
    }
    text
}

/// `trust.json:4:5, Statement[0] "Vendor" (Allow, role trust policy)`
pub(super) fn place(statement: &StatementReport) -> String {
    let StatementReport { policy, path, line, column, kind, .. } = statement;
    let sid = statement.sid.as_ref().map(|sid| format!(" {sid:?}")).unwrap_or_default();
    let effect = statement.effect.as_str();
    format!("{policy}:{line}:{column}, {path}{sid} ({effect}, {kind})")
}

fn condition(text: &mut String, condition: &ConditionReport, palette: Palette) {
    let (sign, style) = match condition.met {
        true => ("✓", palette.create),
        false => ("✗", palette.error),
    };
    let test = printable_line(&format!("{} {}", condition.operator, condition.key));
    let _ = writeln!(text, "  {} {test}", paint(style, sign));
    let actual = match &condition.actual {
        Value::Null => "(the request has no such key)".to_owned(),
        actual => values(actual),
    };
    item(text, "      expected  ", &values(&condition.expected), palette);
    item(text, "      actual    ", &actual, palette);
}

pub(super) fn values(value: &Value) -> String {
    match value {
        Value::Array(items) if items.is_empty() => "(no value)".to_owned(),
        Value::Array(items) => items.iter().map(values).collect::<Vec<_>>().join(", "),
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn change(text: &mut String, change: &Change, palette: Palette) {
    heading(text, "Smallest change that would allow it", palette);
    item(text, "  ", &change.what, palette);
    if let Some(statement) = &change.statement {
        let statement = json::readable(statement);
        text.push_str(&statement.lines().map(|line| format!("    {line}\n")).collect::<String>());
    }
    heading(text, "What that would open besides", palette);
    item(text, "  ", &change.opens, palette);
}

fn heading(text: &mut String, title: &str, palette: Palette) {
    let _ = writeln!(text, "\n{}", paint(palette.heading, title));
}

/// A paragraph with something before its first line. What it quotes begins no line of its own.
fn item(text: &mut String, before: &str, words: &str, palette: Palette) {
    let mut before = before.to_owned();
    for line in wrap(&printable_line(words), palette.width - before.chars().count()) {
        let _ = writeln!(text, "{before}{line}");
        before = " ".repeat(before.chars().count());
    }
}
