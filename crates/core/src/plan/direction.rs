//! What a change of one attribute does to access.

use provision_iam::{Access, Canonical, diff};
use serde::Serialize;

use crate::address::ResourceKind;
use crate::state::{FieldChange, Value};

/// Which way access goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Grows,
    Shrinks,
    /// Some more and some less, or it cannot be told.
    Differs,
}

/// Directions with what they are of.
type Told = Vec<(Direction, String)>;

/// Which ways access goes by one change of a resource, in words; nothing where it gives nobody anything.
pub(super) fn of_field(kind: ResourceKind, change: &FieldChange) -> Told {
    let FieldChange { field, before, after } = change;
    match (kind, *field) {
        (_, "trust_policy" | "document" | "statement") => documents(before.as_ref(), after.as_ref()),
        (_, "policies" | "grants" | "database_roles" | "rules") => members(before.as_ref(), after.as_ref()),
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
        None => Some(Canonical::nothing()),
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
