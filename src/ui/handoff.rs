//! The vendor's form, filled in: for people, as data, and as Markdown.

use std::fmt::Write as _;

use provision_core::handoff::Entry;
use provision_core::prose::printable;
use serde::Serialize;
use serde_json::{Value, json};

use super::palette::{Palette, paint};

/// The form of one destination.
#[derive(Serialize)]
pub struct Form<'a> {
    pub destination: &'a str,
    pub spec: &'a str,
    /// The vendor's title.
    pub vendor: &'a str,
    pub fields: Vec<Entry>,
}

/// Whether a person means this field by that: its label, whatever its case, or what it takes.
pub fn is_called(entry: &Entry, name: &str) -> bool {
    let takes = json!(entry.takes);
    entry.label.eq_ignore_ascii_case(name)
        || takes.as_str().is_some_and(|takes| takes.eq_ignore_ascii_case(name))
}

/// `handoff --json`, without the version.
pub fn document(forms: &[Form]) -> Value {
    json!({ "destinations": forms })
}

/// Labels and values side by side, and below each other where a value has lines. No value is broken: it is copied.
pub fn human(forms: &[Form], palette: Palette) -> String {
    let mut text = String::new();
    for form in forms {
        let title = format!("{}: destination {} of {}", form.vendor, form.destination, form.spec);
        let _ = writeln!(
            text,
            "{}{}\n",
            if text.is_empty() { "" } else { "\n" },
            paint(palette.heading, printable(&title))
        );
        let width = form.fields.iter().map(|entry| entry.label.chars().count()).max().unwrap_or_default();
        for entry in &form.fields {
            let label = printable(&entry.label);
            match value(entry) {
                Ok(value) if value.contains('\n') => {
                    let _ = writeln!(text, "  {label}");
                    text.extend(printable(value).lines().map(|line| format!("    {line}\n")));
                }
                Ok("") => line(&mut text, &label, width, &paint(palette.dim, "(leave it empty)")),
                Ok(value) => line(&mut text, &label, width, &printable(value)),
                Err(why) => line(&mut text, &label, width, &paint(palette.warning, printable(&why))),
            }
        }
    }
    text
}

fn line(text: &mut String, label: &str, width: usize, value: &str) {
    let _ = writeln!(text, "  {label:<width$}  {value}");
}

/// The value, or in brackets why there is none.
fn value(entry: &Entry) -> Result<&str, String> {
    match (&entry.value, &entry.missing) {
        (Some(value), _) => Ok(value),
        (None, Some(why)) => Err(format!("(missing: {why})")),
        (None, None) => Err("(a secret: --reveal shows it)".to_owned()),
    }
}

/// A table a destination; values with lines are blocks below it.
pub fn markdown(forms: &[Form]) -> String {
    let mut text = String::new();
    for form in forms {
        let title = format!("{}: destination {} of {}", form.vendor, form.destination, form.spec);
        let _ = write!(
            text,
            "{}## {}\n\n| field | value |\n|---|---|\n",
            if text.is_empty() { "" } else { "\n" },
            cell(&title)
        );
        let mut blocks = String::new();
        for entry in &form.fields {
            let label = cell(&entry.label);
            let shown = match value(entry) {
                Ok(value) if value.contains('\n') => {
                    let _ = write!(blocks, "\n{label}:\n\n```json\n{}\n```\n", printable(value.trim_end()));
                    "below".to_owned()
                }
                Ok("") => "(leave it empty)".to_owned(),
                // Backticks in it would end it: then it is plain text.
                Ok(value) if value.contains('`') => cell(value),
                Ok(value) => format!("`{}`", cell(value)),
                Err(why) => cell(&why),
            };
            let _ = writeln!(text, "| {label} | {shown} |");
        }
        text.push_str(&blocks);
    }
    text
}

fn cell(text: &str) -> String {
    printable(text).replace('\n', " ").replace('|', "\\|")
}
