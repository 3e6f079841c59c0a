//! Permissions as few statements, and statements as few policies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::permission::{Condition, Permission};

/// The most of a managed policy, white space not counted (IAM User Guide, "IAM and AWS STS quotas").
pub const MANAGED_POLICY_CHARACTERS: usize = 6144;

/// Everything that is allowed on the same resources under the same condition.
type Group = (Option<Condition>, Vec<String>);

/// Statements that allow just this: actions with the same resources and the same condition share one.
pub fn statements(permissions: &BTreeSet<Permission>) -> Vec<Value> {
    let mut resources: BTreeMap<(&Option<Condition>, &str), BTreeSet<&str>> = BTreeMap::new();
    for permission in permissions {
        let action = (&permission.condition, permission.action.as_str());
        resources.entry(action).or_default().insert(&permission.resource);
    }
    let mut groups: BTreeMap<Group, Vec<String>> = BTreeMap::new();
    for ((condition, action), on) in resources {
        let on = on.into_iter().map(str::to_owned).collect();
        groups.entry((condition.clone(), on)).or_default().push(action.to_owned());
    }
    groups.into_iter().map(|((condition, on), actions)| statement(condition, on, actions)).collect()
}

fn statement(condition: Option<Condition>, resources: Vec<String>, actions: Vec<String>) -> Value {
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), json!("Allow"));
    statement.insert("Action".to_owned(), one_or_many(actions));
    statement.insert("Resource".to_owned(), one_or_many(resources));
    if let Some(Condition { operator, key, values }) = condition {
        statement.insert("Condition".to_owned(), json!({ operator: { key: one_or_many(values) } }));
    }
    Value::Object(statement)
}

fn one_or_many(mut texts: Vec<String>) -> Value {
    match texts.len() {
        1 => Value::String(texts.remove(0)),
        _ => json!(texts),
    }
}

/// Documents that allow just this together, each within the size of a managed policy.
pub(super) fn documents(permissions: &BTreeSet<Permission>) -> Vec<Value> {
    let mut documents: Vec<Vec<Value>> = Vec::new();
    for statement in statements(permissions).into_iter().flat_map(fitting) {
        let with = |document: &Vec<Value>| document_of(document.iter().chain([&statement]));
        let room =
            documents.iter_mut().find(|document| characters(&with(document)) <= MANAGED_POLICY_CHARACTERS);
        match room {
            Some(document) => document.push(statement),
            None => documents.push(vec![statement]),
        }
    }
    documents.iter().map(document_of).collect()
}

fn document_of<'v>(statements: impl IntoIterator<Item = &'v Value>) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements.into_iter().collect::<Vec<_>>() })
}

/// A statement, with its resources shared out where it is too long for a policy of its own.
fn fitting(statement: Value) -> Vec<Value> {
    let halves = statement["Resource"].as_array().filter(|all| all.len() > 1).cloned();
    match halves {
        Some(all) if characters(&document_of([&statement])) > MANAGED_POLICY_CHARACTERS => {
            let (first, second) = all.split_at(all.len() / 2);
            let half = |resources: &[Value]| {
                let mut half = statement.clone();
                half["Resource"] = json!(resources);
                half
            };
            [half(first), half(second)].into_iter().flat_map(fitting).collect()
        }
        _ => vec![statement],
    }
}

/// How much of a policy's size a document takes.
pub fn characters(document: &Value) -> usize {
    document.to_string().chars().filter(|character| !character.is_whitespace()).count()
}
