//! A policy document for people: statement by statement.

use provision_iam::Canonical;
use provision_iam::canonical::CanonicalStatement;
use serde_json::Value as Json;

use super::text::lines as wrapped;
use provision_core::prose::printable_line;

/// Each statement in words: effect and actions, then who, on what, and if.
pub fn lines(document: &Canonical, width: usize) -> Vec<String> {
    let statements = document.statements.iter().map(CanonicalStatement::to_json);
    statements.flat_map(|statement| statement_lines(&statement, width)).collect()
}

fn statement_lines(statement: &Json, width: usize) -> Vec<String> {
    let effect = statement["Effect"].as_str().unwrap_or_default().to_lowercase();
    let actions = match (&statement["Action"], &statement["NotAction"]) {
        (Json::Null, except) => format!("everything but {}", list(except)),
        (actions, _) => list(actions),
    };
    let mut lines = wrapped(&printable_line(&format!("{effect} {actions}")), width);
    let mut clause = |word: &str, what: String| {
        // An ARN stays beside its word, however long it is.
        let text = printable_line(&format!("{word} {what}"));
        let indented = if what.contains(' ') { wrapped(&text, width - 2) } else { vec![text] };
        lines.extend(indented.into_iter().map(|line| format!("  {line}")));
    };
    for (key, word) in [("Principal", "to"), ("NotPrincipal", "to all but")] {
        for principal in principals(&statement[key]) {
            clause(word, principal);
        }
    }
    for (key, word) in [("Resource", "on"), ("NotResource", "on all but")] {
        for resource in texts(&statement[key]) {
            clause(word, resource);
        }
    }
    for condition in conditions(&statement["Condition"]) {
        clause("if", condition);
    }
    lines
}

fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::String(text) => vec![text.clone()],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}

fn list(value: &Json) -> String {
    texts(value).join(", ")
}

fn principals(value: &Json) -> Vec<String> {
    match value {
        Json::Object(kinds) => kinds
            .iter()
            .map(|(kind, names)| match (kind.as_str(), list(names).as_str()) {
                ("AWS", "*") => "everyone".to_owned(),
                (kind, names) => format!("{kind} {names}"),
            })
            .collect(),
        other => texts(other),
    }
}

fn conditions(value: &Json) -> Vec<String> {
    let Some(operators) = value.as_object() else { return Vec::new() };
    let of_operator = |(operator, keys): (&String, &Json)| -> Vec<String> {
        let keys = keys.as_object().cloned().unwrap_or_default();
        keys.iter().map(|(key, values)| format!("{key} {operator} {}", texts(values).join(" or "))).collect()
    };
    operators.iter().flat_map(of_operator).collect()
}
