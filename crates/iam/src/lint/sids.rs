//! Statement ids (IAM User Guide, Sid element).

use std::collections::HashMap;

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use crate::catalogue::findings as rule;
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[characters, unique, empty];

/// IAM takes letters and digits; other services take more, S3 for one.
fn characters(policy: &Policy, found: &mut Findings) {
    if matches!(policy.kind, Kind::Bucket | Kind::ResourceControl | Kind::ServiceControl) {
        return;
    }
    for sid in policy.document.statements.iter().filter_map(|statement| statement.sid.as_ref()) {
        let is_other = |c: char| !c.is_ascii_alphanumeric();
        if let Some(other) = sid.value.chars().find(|c| is_other(*c)) {
            let message = format!("{:?} has {other:?}; a Sid is made of letters and digits", sid.value);
            let plain: String = sid.value.chars().filter(|c| !is_other(*c)).collect();
            let hint = match plain.is_empty() {
                true => "remove it".to_owned(),
                false => format!("write {plain:?}"),
            };
            found.add(&rule::UNSUPPORTED_SID, &sid.place, message, hint);
        }
    }
}

fn unique(policy: &Policy, found: &mut Findings) {
    let rule = match policy.kind {
        Kind::Bucket | Kind::ResourceControl | Kind::ServiceControl => &rule::UNIQUE_SIDS_RECOMMENDED,
        _ => &rule::UNIQUE_SIDS_REQUIRED,
    };
    let mut first = HashMap::new();
    for sid in policy.document.statements.iter().filter_map(|statement| statement.sid.as_ref()) {
        if sid.value.is_empty() {
            continue;
        }
        let line = sid.place.span.start.line;
        if let Some(first) = first.get(sid.value.as_str()) {
            let message = format!("{:?} names two statements; the first is in line {first}", sid.value);
            found.add(rule, &sid.place, message, "give each statement a Sid of its own, or none");
        } else {
            first.insert(sid.value.as_str(), line);
        }
    }
}

fn empty(policy: &Policy, found: &mut Findings) {
    for sid in policy.document.statements.iter().filter_map(|statement| statement.sid.as_ref()) {
        if sid.value.is_empty() {
            found.add(&rule::EMPTY_SID_VALUE, &sid.place, "the Sid is empty", "remove it");
        }
    }
}
