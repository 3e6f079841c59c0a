//! The JSON documents. Keys are only ever added.

use std::collections::BTreeMap;

use provision_iam::Finding;
use serde::Serialize;
use serde_json::{Value, json};

use crate::apply::{Event, Report};
use crate::error::{Error, reasons};
use crate::ui::outcome::Row;
use provision_core::plan::{Action, Plan, access_changes};
use provision_core::prose::is_hidden;

/// The version of every document's form.
pub const FORMAT_VERSION: u32 = 1;

/// A document as text, on one line. What a terminal would act on is written as its number, which means the same.
///
/// # Panics
/// The value is no plain data.
pub fn line(value: &impl Serialize) -> String {
    without_hidden(serde_json::to_string(value).expect("plain data"))
}

/// The same, readable.
///
/// # Panics
/// The value is no plain data.
pub fn readable(value: &impl Serialize) -> String {
    without_hidden(serde_json::to_string_pretty(value).expect("plain data"))
}

/// JSON in which what is hidden is escaped. It can only stand in texts: around them there is nothing but ASCII, and what
/// ASCII hides in them is escaped already, except DEL.
fn without_hidden(json: String) -> String {
    let is_meant = |c: char| c == '\u{7f}' || !c.is_ascii() && is_hidden(c);
    if !json.contains(is_meant) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        match is_meant(c) {
            true => {
                let mut units = [0; 2];
                escaped.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
            }
            false => escaped.push(c),
        }
    }
    escaped
}

/// `plan --json`.
pub fn plan(plan: &Plan) -> Value {
    let actions = [
        ("create", Action::Create),
        ("update", Action::Update),
        ("delete", Action::Delete),
        ("keep", Action::Keep),
        ("unwanted", Action::Unwanted),
    ];
    let summary: BTreeMap<_, _> = actions.map(|(name, action)| (name, plan.count(action))).into();
    let mut document = json!({
        "format_version": FORMAT_VERSION,
        "intent": plan.intent,
        "digest": plan.digest,
        "summary": summary,
        "deployments": plan.deployments,
        "access": access_changes(plan),
    });
    if let Some(mends) = plan.mends() {
        document["mends"] = json!(mends.steps().collect::<Vec<_>>());
    }
    document
}

/// The same, with what went wrong in accounts of which there is no plan.
pub fn plan_beside(plan: &Plan, refused: Option<&Error>) -> Value {
    beside(self::plan(plan), refused)
}

/// A document, with what went wrong in accounts that it has nothing of.
pub fn beside(mut document: Value, refused: Option<&Error>) -> Value {
    if let Some(refused) = refused {
        extend(&mut document, error(refused));
    }
    document
}

/// The last line of `apply --json` and `destroy --json`: what each step came to, and each destination.
pub fn report(report: &Report, rows: &[Row]) -> Value {
    let mut line = event("report", versioned(report));
    line["destinations"] = json!(rows);
    line
}

/// A document of its own: its members, after the version of its form.
pub fn versioned(members: &impl serde::Serialize) -> Value {
    let mut document = json!({ "format_version": FORMAT_VERSION });
    extend(&mut document, json!(members));
    document
}

/// A finding on a policy document, with the file it is in.
pub fn finding(file: &str, finding: &Finding) -> Value {
    let mut document = json!({ "file": file });
    extend(&mut document, json!(finding));
    document
}

/// What is written instead, or last, when a command ends early. The findings are there where they
/// are the reason.
pub fn error(error: &Error) -> Value {
    let mut document = json!({
        "format_version": FORMAT_VERSION,
        "error": { "kind": error.kind, "message": reasons(error), "hint": error.hint },
    });
    if !error.findings.is_empty() {
        document["findings"] = json!(error.findings);
    }
    document
}

/// The document as a line of the stream of `apply --json` and `destroy --json`.
pub fn event(name: &str, document: Value) -> Value {
    let mut line = json!({ "event": name });
    extend(&mut line, document);
    line
}

/// A line of that stream, of which of several accounts.
#[derive(Serialize)]
pub struct Happened<'a> {
    #[serde(flatten)]
    pub event: &'a Event,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<&'a str>,
}

/// Adds the members of one object to another.
fn extend(document: &mut Value, members: Value) {
    if let (Value::Object(document), Value::Object(members)) = (document, members) {
        document.extend(members);
    }
}

#[cfg(test)]
mod tests {
    use super::{line, readable};

    #[test]
    fn what_is_hidden_is_escaped_and_read_back_the_same() {
        let text = "ü\n\u{7f}\u{85}\u{9b}\u{200b}\u{202e}\u{e0041}";
        let json = line(&[text]);
        assert_eq!(json, r#"["ü\n\u007f\u0085\u009b\u200b\u202e\udb40\udc41"]"#);
        for json in [json, readable(&[text])] {
            assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [text]);
        }
    }
}
