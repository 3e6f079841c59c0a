//! Wider or narrower?

use serde::Serialize;

use super::{contains, split};
use crate::canonical::{Canonical, CanonicalStatement, Members, Spelled};
use crate::document::Effect;
use crate::pattern::Signature;

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

    /// Of changes made one after the other.
    pub(super) fn all(changes: impl Iterator<Item = Access>) -> Access {
        changes.fold(Access::Same, |all, change| match (all, change) {
            (all, Access::Same) => all,
            (Access::Same, change) => change,
            (all, change) if all == change => all,
            _ => Access::Other,
        })
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
/// Most statements of a document that are searched for each difference; in a longer one only an equal one is found.
const MAX_SEARCHED: usize = 64;

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

/// Every request matched by a statement of `inner` with this effect is matched by one of `outer`; or, where the statement
/// allows it, is denied by `inner` all the same.
fn covers(outer: &Canonical, inner: &Canonical, effect: Effect) -> bool {
    let mut budget = MAX_COMPARISONS;
    let others = others(outer, inner, effect);
    inner
        .statements
        .iter()
        .filter(|statement| statement.effect == effect)
        .filter(|statement| outer.statements.binary_search(statement).is_err())
        .all(|statement| is_covered(&others, statement, &mut budget))
}

/// Does the document, with its statements of this effect, match all that the statement matches?
pub(super) fn covered(document: &Canonical, statement: &CanonicalStatement) -> bool {
    is_among(document, statement, || with_effect(document, statement.effect))
}

/// Does it make no difference that the statement, of the document `own`, is missing in `document`? It matches the same
/// with others, or what it allows is denied anyway.
pub(super) fn is_without_effect(
    document: &Canonical,
    own: &Canonical,
    statement: &CanonicalStatement,
) -> bool {
    is_among(document, statement, || others(document, own, statement.effect))
}

fn is_among<'a>(
    document: &Canonical,
    statement: &CanonicalStatement,
    others: impl FnOnce() -> Vec<Other<'a>>,
) -> bool {
    if document.statements.binary_search(statement).is_ok() {
        return true;
    }
    let mut budget = MAX_COMPARISONS;
    document.statements.len() <= MAX_SEARCHED && is_covered(&others(), statement, &mut budget)
}

/// The statements of `outer` with this effect and, where they allow, what `inner` denies: it allows none of that.
fn others<'a>(outer: &'a Canonical, inner: &'a Canonical, effect: Effect) -> Vec<Other<'a>> {
    let mut others = with_effect(outer, effect);
    if effect == Effect::Allow {
        others.extend(with_effect(inner, Effect::Deny));
    }
    others
}

/// A statement with what all its actions, and all its resources, have: a quick "no". Nothing is known of exceptions.
struct Other<'a> {
    statement: &'a CanonicalStatement,
    action: Option<Signature>,
    resource: Option<Signature>,
}

impl<'a> Other<'a> {
    fn new(statement: &'a CanonicalStatement) -> Other<'a> {
        Other { statement, action: common(&statement.action), resource: common(&statement.resource) }
    }

    fn is_near(&self, action: Option<Signature>, resource: Option<Signature>) -> bool {
        let may = |own: Option<Signature>, other: Option<Signature>| match (own, other) {
            (Some(own), Some(other)) => own.may_match(other),
            _ => true,
        };
        may(self.action, action) && may(self.resource, resource)
    }
}

/// In order, as the document has them.
fn with_effect(document: &Canonical, effect: Effect) -> Vec<Other<'_>> {
    let statements = document.statements.iter().filter(|statement| statement.effect == effect);
    statements.map(Other::new).collect()
}

/// What all of these have; nothing is told of exceptions.
fn common(members: &Option<Members<Spelled>>) -> Option<Signature> {
    match members {
        Some(Members { negated: false, values }) => {
            Some(values.iter().map(|value| value.signature.0).reduce(Signature::common).unwrap_or_default())
        }
        Some(_) => None,
        None => Some(Signature::default()),
    }
}

/// Is every single action, resource and principal of the statement matched by the others? A statement with too many of
/// them is looked at as a whole only.
fn is_covered(others: &[Other], statement: &CanonicalStatement, budget: &mut usize) -> bool {
    *budget = budget.saturating_sub(others.len());
    if others.is_empty() || *budget == 0 {
        return false;
    }
    let fitting = |other: &&Other| contains::tests(&other.statement.tests, &statement.tests);
    let fitting: Vec<&Other> = others.iter().filter(fitting).collect();
    let parts = count(&statement.action) * count(&statement.resource) * count(&statement.principal);
    if parts > MAX_PARTS || parts * others.len() > *budget {
        return fitting.iter().any(|other| contains::statement(other.statement, statement));
    }
    *budget -= parts * others.len();
    let mut splits = split::MAX_SPLITS;
    let (actions, resources) = (singles(&statement.action), singles(&statement.resource));
    let principals = singles(&statement.principal);
    actions.iter().all(|action| {
        resources.iter().all(|resource| {
            let (of_action, of_resource) = (common(action), common(resource));
            principals.iter().all(|principal| {
                let mut near = fitting.iter().filter(|other| other.is_near(of_action, of_resource));
                near.any(|other| contains::part(other.statement, action, resource, principal))
                    || split::covers(
                        others.iter().map(|other| other.statement),
                        &split::Part { action, resource, principal, tests: &statement.tests },
                        &mut splits,
                    )
            })
        })
    })
}

/// How many parts [`singles`] makes.
fn count<T: Ord>(members: &Option<Members<T>>) -> usize {
    match members {
        Some(Members { negated: false, values }) => values.len(),
        _ => 1,
    }
}

fn singles<T: Ord + Clone>(members: &Option<Members<T>>) -> Vec<Option<Members<T>>> {
    match members {
        Some(Members { negated: false, values }) => {
            values.iter().map(|value| Some(Members::named(value.clone()))).collect()
        }
        other => vec![other.clone()],
    }
}
