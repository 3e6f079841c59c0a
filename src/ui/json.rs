//! The JSON documents. Keys are only ever added.

use std::collections::BTreeMap;

use provision_iam::Finding;
use serde_json::{Value, json};

use crate::apply::Report;
use crate::error::{Error, ErrorKind};
use provision_core::plan::{Action, Plan};

/// The version of every document's form.
pub const FORMAT_VERSION: u32 = 1;

/// `plan --json`.
pub fn plan(plan: &Plan) -> Value {
    let actions = [
        ("create", Action::Create),
        ("update", Action::Update),
        ("delete", Action::Delete),
        ("keep", Action::Keep),
    ];
    let summary: BTreeMap<_, _> = actions.map(|(name, action)| (name, plan.count(action))).into();
    json!({
        "format_version": FORMAT_VERSION,
        "intent": plan.intent,
        "digest": plan.digest,
        "summary": summary,
        "deployments": plan.deployments,
    })
}

/// The last line of `apply --json` and `destroy --json`.
pub fn report(report: &Report) -> Value {
    let mut line = json!({ "event": "report", "format_version": FORMAT_VERSION });
    if let (Value::Object(line), Ok(Value::Object(report))) = (&mut line, serde_json::to_value(report)) {
        line.extend(report);
    }
    line
}

/// A document of its own: its members, after the version of its form.
pub fn versioned(members: &impl serde::Serialize) -> Value {
    let mut document = json!({ "format_version": FORMAT_VERSION });
    if let (Value::Object(document), Value::Object(members)) = (&mut document, json!(members)) {
        document.extend(members);
    }
    document
}

/// A finding on a policy document, with the file it is in.
pub fn finding(file: &str, finding: &Finding) -> Value {
    let mut document = json!({ "file": file });
    if let (Value::Object(document), Value::Object(members)) = (&mut document, json!(finding)) {
        document.extend(members);
    }
    document
}

/// What is written instead when a command ends early.
pub fn error(error: &Error) -> Value {
    let kind = match error.kind {
        ErrorKind::Failed => "failed",
        ErrorKind::Invalid => "invalid",
        ErrorKind::Refused => "refused",
        ErrorKind::Interrupted => "interrupted",
    };
    json!({
        "format_version": FORMAT_VERSION,
        "error": { "kind": kind, "message": error.message, "hint": error.hint },
    })
}
