//! What a plan changes of who may do what: every permission, ingress and grant that grows or shrinks, by meaning.

use provision_iam::{Access, Canonical, Document, diff};
use serde::Serialize;

use super::Plan;
use super::step::{Action, Step};
use crate::address::{Address, ResourceKind};
use crate::resource::Intent;
use crate::state::{FieldChange, State, Value};

/// Which way access goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Grows,
    Shrinks,
    /// Some more and some less, or it cannot be told.
    Differs,
}

/// One permission, rule or grant that comes, goes or changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessChange {
    pub address: Address,
    pub direction: Direction,
    pub message: String,
}

impl AccessChange {
    /// Whether somebody may do more than before, or that cannot be excluded.
    pub fn may_widen(&self) -> bool {
        self.direction != Direction::Shrinks
    }
}

/// Everything that the plan's steps change of access, in their order.
pub fn access_changes(plan: &Plan) -> Vec<AccessChange> {
    plan.steps().filter(|step| step.action.is_change()).flat_map(|step| of_step(step, plan.intent)).collect()
}

fn of_step(step: &Step, intent: Intent) -> Vec<AccessChange> {
    let goes = step.action == Action::Delete || intent == Intent::Destroy;
    let removed = || step.observed.iter().flat_map(|state| state.changes_to(&State::default())).collect();
    let changes: Vec<FieldChange> = if goes { removed() } else { step.changes.clone() };
    let of_field = |change: &FieldChange| of_field(step.address.kind, change);
    let mut told: Vec<_> = changes.iter().flat_map(of_field).collect();
    // What gives access by being there.
    if told.is_empty() && step.address.kind.gives_access() {
        match step.action {
            Action::Create => told.push((Direction::Grows, "it is made".to_owned())),
            Action::Delete => told.push((Direction::Shrinks, "it is removed".to_owned())),
            Action::Update | Action::Unwanted | Action::Keep => {}
        }
    }
    let change = |(direction, message)| AccessChange { address: step.address.clone(), direction, message };
    told.into_iter().map(change).collect()
}

type Told = Vec<(Direction, String)>;

fn of_field(kind: ResourceKind, change: &FieldChange) -> Told {
    let FieldChange { field, before, after } = change;
    match (kind, *field) {
        (_, "trust_policy" | "document" | "statement") => documents(before.as_ref(), after.as_ref()),
        (_, "policies" | "grants" | "rules") => members(before.as_ref(), after.as_ref()),
        (_, "permissions_boundary") => match (before, after) {
            (None, Some(_)) => vec![(Direction::Shrinks, "a permissions boundary limits it".to_owned())],
            (Some(_), None) => {
                vec![(Direction::Grows, "no permissions boundary limits it any more".to_owned())]
            }
            _ => vec![(Direction::Differs, "another permissions boundary limits it".to_owned())],
        },
        (ResourceKind::Bucket, "public_access_block" | "acl") if before.is_some() => {
            vec![(Direction::Shrinks, "public access is closed".to_owned())]
        }
        _ => Vec::new(),
    }
}

/// Against nothing where there is none, so that what comes and goes is told in the same words.
fn documents(before: Option<&Value>, after: Option<&Value>) -> Told {
    let canonical = |value: Option<&Value>| match value {
        Some(Value::Document(document)) => Some(document.clone()),
        None => Some(nothing()),
        Some(_) => None,
    };
    // What is stored is no policy.
    let (Some(before), Some(after)) = (canonical(before), canonical(after)) else {
        return vec![(
            Direction::Differs,
            "the document takes the place of one that is no policy".to_owned(),
        )];
    };
    let differences = diff(&before, &after).differences.into_iter();
    let told = differences.filter_map(|difference| {
        let direction = match difference.access {
            Access::Same => return None,
            Access::Wider => Direction::Grows,
            Access::Narrower => Direction::Shrinks,
            Access::Other => Direction::Differs,
        };
        Some((direction, difference.message))
    });
    told.collect()
}

/// A document that allows nothing.
fn nothing() -> Canonical {
    let empty = Document::parse(r#"{"Version":"2012-10-17","Statement":[]}"#);
    empty.expect("an empty list of statements is a policy").canonical()
}

/// Members of a set or a map, which stand for rules or grants each.
fn members(before: Option<&Value>, after: Option<&Value>) -> Told {
    let names = |value: Option<&Value>| -> Vec<String> {
        match value {
            Some(Value::Set(set)) => set.iter().cloned().collect(),
            Some(Value::Map(map)) => map.keys().cloned().collect(),
            Some(Value::Text(text)) => vec![text.clone()],
            Some(Value::Number(_) | Value::Flag(_) | Value::Document(_)) | None => Vec::new(),
        }
    };
    let (before, after) = (names(before), names(after));
    let come = after.iter().filter(|one| !before.contains(one)).cloned();
    let go = before.iter().filter(|one| !after.contains(one)).cloned();
    let grows = come.map(|one| (Direction::Grows, one));
    grows.chain(go.map(|one| (Direction::Shrinks, one))).collect()
}
