//! Why a role cannot be assumed, for people and for scripts.

use std::fmt::Write as _;

use provision_core::prose::printable;
use provision_doctor::Certainty;
use provision_doctor::role::{Asked, Diagnosis, Finding, Reading, Sought, admitted};
use serde_json::{Value, json};

use super::super::json;
use super::super::palette::{Palette, paint};
use super::super::text::{hanging, lines};
use super::text::{paragraph, quote};

/// A role, who asks for it, and what was found out.
#[derive(Clone, Debug)]
pub struct Case {
    /// `spec/destination`, if it is a spec's.
    pub address: Option<String>,
    pub reading: Reading,
    pub asked: Option<Asked>,
    pub diagnosis: Diagnosis,
}

/// The cause first, then what says so, the next step, and what else bears on it.
pub fn human(case: &Case, palette: Palette) -> String {
    let mut text = String::new();
    let mut findings = case.diagnosis.findings.iter();
    let first = findings.next();
    let heading = match first {
        Some(first) => first.message.clone(),
        None => nothing(case),
    };
    let style = if first.is_some() { palette.error } else { palette.create };
    for line in lines(&printable(&heading), palette.width) {
        let _ = writeln!(text, "{}", paint(style, line));
    }
    if let Some(first) = first {
        let certainty = match first.certainty {
            Certainty::Certain => "certain: what was read says so",
            Certainty::Likely => "likely: what was read points to it",
            Certainty::Possible => "possible: what was read leaves it open",
        };
        let _ = writeln!(text, "{}", paint(palette.dim, format!("{} ({certainty})", first.id)));
    }
    facts(&mut text, case, palette);
    if let Some(first) = first {
        quote(&mut text, &printable(&first.evidence), palette);
        paragraph(&mut text, "Next", &printable(&first.hint), palette);
        if let Some(correction) = first.correction {
            paragraph(&mut text, "Beware", correction, palette);
        }
    }
    let others: Vec<_> = findings.collect();
    if !others.is_empty() {
        let _ = writeln!(text, "\n{}", paint(palette.heading, "Besides"));
        others.iter().for_each(|other| one_more(&mut text, other, palette));
    }
    unknown(&mut text, case, palette);
    text
}

/// What is said where nothing was found.
pub fn nothing(case: &Case) -> String {
    let role = &case.reading.role_arn;
    match (&case.asked, &case.reading.role) {
        (Some(asked), Sought::Found(_)) => {
            format!("Nothing that was read keeps {} from assuming {role}", asked.request.principal.name())
        }
        (None, Sought::Found(entity)) => {
            let admitted = admitted(entity.trust_policy.as_deref().unwrap_or_default());
            format!("{role} admits {}; say with --as who cannot get in", admitted.join(", "))
        }
        _ if role.is_empty() => "The destination has no role, and nothing differs from the spec".to_owned(),
        _ => format!("Nothing could be read of {role}"),
    }
}

/// Who, what and on what.
pub fn told(case: &Case) -> Vec<(&'static str, String)> {
    let Reading { role_arn, role, attempts, .. } = &case.reading;
    let mut told = Vec::new();
    told.extend(case.address.as_ref().map(|address| ("where", address.clone())));
    told.extend((!role_arn.is_empty()).then(|| ("role", role_arn.clone())));
    if let Some(asked) = &case.asked {
        told.push(("who", asked.request.principal.name().to_owned()));
        told.push(("what", asked.request.action.clone()));
        told.push(("from", asked.origin.clone()));
    }
    let used = role.found().map(|role| role.last_used.clone().unwrap_or_else(|| "never".to_owned()));
    told.extend(used.map(|used| ("used", used)));
    told.extend(attempts.first().map(|attempt| {
        let came = attempt.error.as_ref().map_or("it was let in", |_| "it was denied");
        ("tried", format!("{} in {}: {came}", attempt.time, attempt.region))
    }));
    told
}

/// An ARN is never broken.
fn facts(text: &mut String, case: &Case, palette: Palette) {
    text.push('\n');
    for (name, fact) in told(case) {
        for line in hanging(&format!("  {name:<8} "), &printable(&fact), palette.width) {
            let _ = writeln!(text, "{}", paint(palette.dim, line));
        }
    }
}

fn one_more(text: &mut String, other: &Finding, palette: Palette) {
    let mut item = |before: &str, words: &str| {
        for line in hanging(before, &printable(words), palette.width) {
            let _ = writeln!(text, "{line}");
        }
    };
    item("  - ", &other.message);
    let certainty = match other.certainty {
        Certainty::Certain => "",
        Certainty::Likely => ", likely",
        Certainty::Possible => ", possible",
    };
    item("    ", &paint(palette.dim, format!("{}{certainty}", other.id)));
    item("    | ", &other.evidence);
    if !other.hint.is_empty() {
        item("    → ", &other.hint);
    }
}

/// What was not read, with why, and what cannot be read from here at all.
pub fn not_known(case: &Case) -> Vec<String> {
    let mut unknown: Vec<_> =
        case.reading.unread.iter().map(|unread| format!("{}: {}", unread.what, unread.why)).collect();
    let levels = case.diagnosis.levels.iter().filter(|level| level.state.starts_with("cannot"));
    let levels: Vec<_> = levels.map(|level| level.level).collect();
    // Where the cause is certain, they would only be the next.
    let first = case.diagnosis.findings.first();
    let is_certain = first.is_some_and(|first| first.certainty == Certainty::Certain);
    if case.asked.is_some() && !is_certain && !levels.is_empty() {
        unknown.push(format!("levels that cannot be read: {}", levels.join(", ")));
    }
    unknown
}

fn unknown(text: &mut String, case: &Case, palette: Palette) {
    let unknown = not_known(case);
    if unknown.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{}", paint(palette.heading, "What is not known from here"));
    for one in unknown {
        for line in hanging("  - ", &printable(&one), palette.width) {
            let _ = writeln!(text, "{}", paint(palette.dim, line));
        }
    }
}

/// That the request is let through now, and what else changed for whom.
pub fn proof(asked: &Asked, is_allowed: bool, gained: &[String], palette: Palette) -> String {
    let mut text = String::new();
    let (words, style) = match is_allowed {
        true => ("is allowed now", palette.create),
        false => ("is still denied", palette.error),
    };
    let heading = format!("{} for {} {words}", asked.request.action, asked.request.principal.name());
    for line in lines(&printable(&heading), palette.width) {
        let _ = writeln!(text, "{}", paint(style, line));
    }
    let whom = match gained.is_empty() {
        true => "The trust policy means the same as before.",
        false => "What the trust policy says otherwise than before, and nothing else:",
    };
    let _ = writeln!(text, "{whom}");
    for one in gained {
        for line in hanging("  - ", &printable(one), palette.width) {
            let _ = writeln!(text, "{line}");
        }
    }
    text
}

/// `doctor --json` of roles: all findings, each with the role that it is about, and what they rest on.
pub fn document(cases: &[Case]) -> Value {
    let findings = cases.iter().flat_map(|case| {
        let address = case.address.clone().unwrap_or_else(|| case.reading.role_arn.clone());
        case.diagnosis.findings.iter().map(move |finding| {
            let mut value = json!(finding);
            value["address"] = json!(address);
            value
        })
    });
    let roles = cases.iter().map(|case| {
        let request = case.asked.as_ref().map(|asked| {
            let context: serde_json::Map<_, _> =
                asked.request.context.iter().map(|(key, value)| (key.to_owned(), value.to_json())).collect();
            json!({
                "action": asked.request.action, "principal": { asked.request.principal.kind(): asked.request.principal.name() },
                "resource": asked.request.resource, "context": context, "duration_seconds": asked.duration, "from": asked.origin,
            })
        });
        json!({
            "address": case.address, "role": case.reading.role_arn, "request": request,
            "allowed": case.diagnosis.allowed, "levels": case.diagnosis.levels, "steps": case.diagnosis.steps,
            "read": case.reading,
        })
    });
    json::versioned(&json!({ "findings": findings.collect::<Vec<_>>(), "roles": roles.collect::<Vec<_>>() }))
}
