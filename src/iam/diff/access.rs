//! Wider or narrower?

use std::collections::BTreeSet;

use serde::Serialize;

use super::contains;
use crate::canonical::{Canonical, CanonicalStatement, Members};
use crate::document::Effect;

/// How what is allowed changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// The same requests are allowed.
    Same,
    /// All that was allowed still is, and possibly more.
    Wider,
    /// Nothing is allowed that was not before.
    Narrower,
    /// Some more and some less, or it cannot be told.
    Other,
}

impl Access {
    pub fn as_str(self) -> &'static str {
        match self {
            Access::Same => "same",
            Access::Wider => "wider",
            Access::Narrower => "narrower",
            Access::Other => "other",
        }
    }

    /// What matching more requests does.
    pub(super) fn more(effect: Effect) -> Access {
        match effect {
            Effect::Allow => Access::Wider,
            Effect::Deny => Access::Narrower,
        }
    }

    pub(super) fn reversed(self) -> Access {
        match self {
            Access::Wider => Access::Narrower,
            Access::Narrower => Access::Wider,
            other => other,
        }
    }

    /// From the two containments.
    pub(super) fn of(right_covers_left: bool, left_covers_right: bool) -> Access {
        match (right_covers_left, left_covers_right) {
            (true, true) => Access::Same,
            (true, false) => Access::Wider,
            (false, true) => Access::Narrower,
            (false, false) => Access::Other,
        }
    }
}

impl std::fmt::Display for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Most comparisons of statements made for one verdict; beyond that it is `Other`.
const MAX_COMPARISONS: usize = 100_000;
/// Most parts one statement is divided into.
const MAX_PARTS: usize = 256;

/// The verdict on whole documents. Statements are divided into their single actions, resources and principals, so
/// that a statement split in two is still the same.
pub(super) fn of_documents(left: &Canonical, right: &Canonical) -> Access {
    if left.version != right.version {
        return Access::Other;
    }
    Access::of(allows_all(right, left), allows_all(left, right))
}

/// Is everything that `inner` allows allowed by `outer`?
fn allows_all(outer: &Canonical, inner: &Canonical) -> bool {
    covers(outer, inner, Effect::Allow) && covers(inner, outer, Effect::Deny)
}

/// Every request matched by a statement of `inner` with this effect is matched by one of `outer`.
fn covers(outer: &Canonical, inner: &Canonical, effect: Effect) -> bool {
    let outer: Vec<_> = outer
        .statements
        .iter()
        .filter(|statement| statement.effect == effect)
        .collect();
    let known: BTreeSet<_> = outer.iter().copied().collect();
    let mut comparisons = 0;
    for statement in inner
        .statements
        .iter()
        .filter(|statement| statement.effect == effect)
    {
        if known.contains(statement) {
            continue;
        }
        for part in parts(statement) {
            comparisons += outer.len();
            if comparisons > MAX_COMPARISONS
                || !outer.iter().any(|outer| contains::statement(outer, &part))
            {
                return false;
            }
        }
    }
    true
}

/// The statement as statements about one action, resource and principal each; as a whole if those were too many.
fn parts(statement: &CanonicalStatement) -> Vec<CanonicalStatement> {
    let actions = singles(&statement.action);
    let resources = singles(&statement.resource);
    let principals = singles(&statement.principal);
    if actions.len() * resources.len() * principals.len() > MAX_PARTS {
        return vec![statement.clone()];
    }
    let mut parts = Vec::new();
    for action in &actions {
        for resource in &resources {
            for principal in &principals {
                parts.push(CanonicalStatement {
                    action: action.clone(),
                    resource: resource.clone(),
                    principal: principal.clone(),
                    ..statement.clone()
                });
            }
        }
    }
    parts
}

fn singles<T: Ord + Clone>(members: &Option<Members<T>>) -> Vec<Option<Members<T>>> {
    match members {
        Some(Members {
            negated: false,
            values,
        }) => values
            .iter()
            .map(|value| {
                Some(Members {
                    negated: false,
                    values: BTreeSet::from([value.clone()]),
                })
            })
            .collect(),
        other => vec![other.clone()],
    }
}
