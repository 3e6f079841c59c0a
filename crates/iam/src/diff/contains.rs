//! Does one statement match every request that another one matches? All answers are sound: yes is certain, no may
//! also mean that it cannot be told.

use std::collections::BTreeSet;

use super::values::{all_covered, values_within};
use crate::arn;
use crate::canonical::{CanonicalStatement, Members, Principal, Spelled, Test, TestOperator};
use crate::catalogue::keys;
use crate::document::Effect;
use crate::operator::{Comparison, Family, Operator};
use crate::pattern::{self, Signature};
use crate::principal::AwsPrincipal;

/// A value of an element, as far as containment goes.
pub(super) trait Matcher: Ord {
    /// `self` matches all that `other` matches.
    fn covers(&self, other: &Self) -> bool;
    /// `self` matches everything an element of this kind can be about.
    fn is_everything(&self) -> bool;
    /// Is there, or may there be, something that both match?
    fn overlaps(&self, other: &Self) -> bool;
    /// Quickly tells what it does not cover, and what does not cover it.
    fn signature(&self) -> Signature;
}

/// Actions and resources.
impl Matcher for Spelled {
    fn covers(&self, other: &Spelled) -> bool {
        self.signature.0.may_match(other.signature.0) && arn::resource_contains(&self.normal, &other.normal)
    }

    fn is_everything(&self) -> bool {
        self.normal == "*"
    }

    fn overlaps(&self, other: &Spelled) -> bool {
        let (own, other) = (pattern::widest(&self.normal), pattern::widest(&other.normal));
        arn::resources_overlap(&own, &other)
    }

    fn signature(&self) -> Signature {
        self.signature.0
    }
}

/// `*` means every AWS principal; a role stands for its sessions. An account does not stand for its users: naming them
/// lets them in without a policy of their own.
impl Matcher for Principal {
    fn covers(&self, other: &Principal) -> bool {
        let (name, other_name) = (&self.name.normal, &other.name.normal);
        self == other
            || (self.kind == "AWS"
                && other.kind == "AWS"
                && (name == "*" || arn::is_role_of_session(name, other_name)))
    }

    fn is_everything(&self) -> bool {
        self.kind == "AWS" && self.name.normal == "*"
    }

    /// An account, a role with its sessions, everyone: one name can stand for many. Two users are two, as are two roles.
    fn overlaps(&self, other: &Principal) -> bool {
        if self == other || self.is_everything() || other.is_everything() {
            return true;
        }
        if self.kind != other.kind {
            return false;
        }
        let (own, others) = (&self.name.normal, &other.name.normal);
        match (AwsPrincipal::parse(own), AwsPrincipal::parse(others)) {
            _ if self.kind != "AWS" => false,
            (AwsPrincipal::User(_), AwsPrincipal::User(_)) => false,
            (AwsPrincipal::Role(_), AwsPrincipal::Role(_)) => false,
            (AwsPrincipal::AssumedRole(..), AwsPrincipal::AssumedRole(..)) => false,
            (AwsPrincipal::User(_), AwsPrincipal::Role(_) | AwsPrincipal::AssumedRole(..)) => false,
            (AwsPrincipal::Role(_) | AwsPrincipal::AssumedRole(..), AwsPrincipal::User(_)) => false,
            (own, other) => match (own.account(), other.account()) {
                (Some(own), Some(other)) => own == other,
                _ => true,
            },
        }
    }

    /// A role covers what has its name.
    fn signature(&self) -> Signature {
        let name = self.name.normal.as_str();
        match name.split_once(":role/") {
            Some((_, path)) => Signature::new(path.rsplit('/').next().unwrap_or_default()),
            None => self.name.signature.0,
        }
    }
}

/// Every request that `inner` matches is matched by `outer`; their effects are not looked at.
pub(super) fn statement(outer: &CanonicalStatement, inner: &CanonicalStatement) -> bool {
    part(outer, &inner.action, &inner.resource, &inner.principal) && tests(&outer.tests, &inner.tests)
}

/// The elements of `outer` match all that these elements match; conditions are not looked at.
pub(super) fn part(
    outer: &CanonicalStatement,
    action: &Option<Members<Spelled>>,
    resource: &Option<Members<Spelled>>,
    principal: &Option<Members<Principal>>,
) -> bool {
    optional(&outer.action, action)
        && optional(&outer.resource, resource)
        && optional(&outer.principal, principal)
        && (outer.effect == Effect::Deny || as_strongly(&outer.principal, principal))
}

/// A session that is named itself is let in beyond its permissions boundary, and by its role within it (IAM User Guide,
/// Permissions boundaries for IAM entities): what lets in its role lets it in less.
fn as_strongly(outer: &Option<Members<Principal>>, inner: &Option<Members<Principal>>) -> bool {
    let (Some(outer), Some(inner)) = (outer, inner) else { return true };
    let is_session = |one: &Principal| {
        one.kind == "AWS" && matches!(AwsPrincipal::parse(&one.name.normal), AwsPrincipal::AssumedRole(..))
    };
    let by_itself =
        |one: &Principal| outer.values.contains(one) || outer.values.iter().any(Matcher::is_everything);
    outer.negated || inner.negated || inner.values.iter().filter(|one| is_session(one)).all(by_itself)
}

fn optional<T: Matcher>(outer: &Option<Members<T>>, inner: &Option<Members<T>>) -> bool {
    match (outer, inner) {
        (Some(outer), Some(inner)) => members(outer, inner),
        (None, None) => true,
        _ => false,
    }
}

/// The set of an element or of its `Not…` form. An exception with a variable that has no value excepts nothing (IAM User
/// Guide, Policy variables); what covers it has the same variable, and is as empty then.
pub(super) fn members<T: Matcher>(outer: &Members<T>, inner: &Members<T>) -> bool {
    let (o, i) = (&outer.values, &inner.values);
    match (outer.negated, inner.negated) {
        (false, false) => all_covered(i, o, T::signature, T::covers),
        (true, true) => o.iter().all(|value| covered(value, i)),
        // Named things that meet none of the exceptions.
        (true, false) => !o.iter().any(|exception| i.iter().any(|value| value.overlaps(exception))),
        (false, true) => o.iter().any(T::is_everything),
    }
}

pub(super) fn covered<T: Matcher>(value: &T, by: &BTreeSet<T>) -> bool {
    by.contains(value) || by.iter().any(|other| other.covers(value))
}

/// Each test of `outer` is met whenever those of `inner` are.
pub(super) fn tests(outer: &BTreeSet<Test>, inner: &BTreeSet<Test>) -> bool {
    outer.iter().all(|wanted| {
        inner.contains(wanted) || {
            let is_there = inner.iter().any(|given| given.key == wanted.key && shows_presence(given));
            inner.iter().any(|given| implies_where(given, wanted, is_there))
        }
    })
}

/// Is the key there in every request that meets the test?
fn shows_presence(test: &Test) -> bool {
    let TestOperator::Known(operator) = &test.operator else { return false };
    match operator.comparison {
        Comparison::Null => {
            !test.values.is_empty() && test.values.iter().all(|value| value.normal == "false")
        }
        _ => !operator.passes_when_absent(),
    }
}

/// Is `wanted` met whenever `given` is?
pub(super) fn implies(given: &Test, wanted: &Test) -> bool {
    implies_where(given, wanted, false)
}

/// The same, perhaps where the key is known to be there.
fn implies_where(given: &Test, wanted: &Test, is_there: bool) -> bool {
    if given.key != wanted.key {
        return false;
    }
    if given == wanted {
        return true;
    }
    let (TestOperator::Known(g), TestOperator::Known(w)) = (&given.operator, &wanted.operator) else {
        return false;
    };
    if w.comparison == Comparison::Null {
        // A test that an absent key fails shows that the key is there.
        let presence = wanted.values.iter().all(|value| value.normal == "false");
        return presence
            && !wanted.values.is_empty()
            && g.comparison != Comparison::Null
            && !g.passes_when_absent();
    }
    if g.comparison == Comparison::Null && given.values.iter().all(|value| value.normal == "true") {
        return !given.values.is_empty() && w.passes_when_absent();
    }
    // Of several values one may be named, and another kept out.
    let is_single =
        || keys::is_in_full(&given.key) && keys::key(&given.key).is_some_and(|key| !key.multivalued);
    if are_apart((g, &given.values), (w, &wanted.values))
        && !has_variable(given)
        && !has_variable(wanted)
        && is_single()
    {
        return true;
    }
    let same_road = g.qualifier == w.qualifier && g.comparison.is_negated() == w.comparison.is_negated();
    let absent = is_there || !g.passes_when_absent() || w.passes_when_absent();
    if !same_road || !absent || has_variable(given) || has_variable(wanted) {
        return false;
    }
    let (inner, outer) = match g.comparison.is_negated() {
        false => ((g.comparison, &given.values), (w.comparison, &wanted.values)),
        true => ((w.comparison, &wanted.values), (g.comparison, &given.values)),
    };
    values_within(inner, outer)
}

/// Does the first name texts of which the second, which names the texts that it keeps out, keeps out none? An absent key
/// meets the second.
fn are_apart(
    (given, named): (&Operator, &BTreeSet<Spelled>),
    (wanted, kept_out): (&Operator, &BTreeSet<Spelled>),
) -> bool {
    let is_text = |operator: &Operator| matches!(operator.comparison.family(), Family::String | Family::Arn);
    if given.qualifier.or(wanted.qualifier).is_some()
        || !is_text(given)
        || !is_text(wanted)
        || given.comparison.is_negated()
        || !wanted.comparison.is_negated()
    {
        return false;
    }
    let lower = |values: &BTreeSet<Spelled>| -> Vec<String> {
        values.iter().map(|value| value.normal.to_lowercase()).collect()
    };
    let kept_out = lower(kept_out);
    lower(named).iter().all(|named| !kept_out.iter().any(|other| pattern::overlap(named, other)))
}

fn has_variable(test: &Test) -> bool {
    test.values.iter().any(|value| pattern::has_variable(&value.normal))
}
