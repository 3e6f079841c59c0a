//! Does one statement match every request that another one matches? All answers are sound: yes is certain, no may
//! also mean that it cannot be told.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use ipnet::IpNet;

use crate::arn;
use crate::canonical::{CanonicalStatement, Members, Principal, Spelled, Test, TestOperator};
use crate::operator::{Comparison, Family};
use crate::pattern::{self, Index, Signature};
use crate::principal::AwsPrincipal;
use crate::value::{Decimal, Instant, parse_range};

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

/// Is each of the inner values one of the outer ones, or covered by one?
pub(super) fn all_covered<T: Ord>(
    inner: &BTreeSet<T>,
    outer: &BTreeSet<T>,
    signature: impl Fn(&T) -> Signature,
    covers: impl Fn(&T, &T) -> bool,
) -> bool {
    /// With more pairs an index is worth its making.
    const MANY: usize = 2_000;
    if inner.len() * outer.len() < MANY {
        let is_covered = |i: &T| outer.contains(i) || outer.iter().any(|o| covers(o, i));
        return inner.iter().all(is_covered);
    }
    // Most of those that are not covered show it at once.
    if inner.first().is_some_and(|i| !outer.contains(i) && !outer.iter().any(|o| covers(o, i))) {
        return false;
    }
    let mut open: Vec<Option<&T>> = inner.difference(outer).map(Some).collect();
    let signatures: Vec<Signature> = open.iter().flatten().map(|i| signature(i)).collect();
    let index = Index::new(&signatures);
    for o in outer {
        for number in index.may_match(signature(o)) {
            let Some(place) = open.get_mut(number) else { break };
            if place.is_some_and(|i| covers(o, i)) {
                *place = None;
            }
        }
    }
    open.iter().all(Option::is_none)
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

fn has_variable(test: &Test) -> bool {
    test.values.iter().any(|value| pattern::has_variable(&value.normal))
}

/// Every request value that compares with one of the inner values also compares with one of the outer ones.
fn values_within(inner: (Comparison, &BTreeSet<Spelled>), outer: (Comparison, &BTreeSet<Spelled>)) -> bool {
    use Comparison::*;
    let (given, wanted) = (inner.0.positive(), outer.0.positive());
    let (inner, outer) = (inner.1, outer.1);
    match (given, wanted) {
        (StringLike, StringLike) => each_within(inner, outer, pattern::contains),
        (ArnLike | ArnEquals, ArnLike | ArnEquals) => each_within(inner, outer, arn::contains),
        (StringEquals, StringLike) => {
            let is_plain = |i: &Spelled| !pattern::has_wildcard(&i.normal);
            inner.iter().all(is_plain) && each_within(inner, outer, pattern::matches)
        }
        (StringLike, StringEquals) => {
            inner.iter().all(|i| !pattern::has_wildcard(&i.normal) && outer.contains(i))
        }
        (StringEquals, StringEqualsIgnoreCase) => {
            let lower = |i: &Spelled| Spelled::new(i.normal.to_lowercase(), "");
            inner.iter().all(|i| outer.contains(&lower(i)))
        }
        (a, b) if a.family() == Family::Numeric && b.family() == Family::Numeric => {
            parsed_within(inner, outer, Decimal::parse, |o, i| bounded((a, i), (b, o)))
        }
        (a, b) if a.family() == Family::Date && b.family() == Family::Date => {
            parsed_within(inner, outer, Instant::parse, |o, i| bounded((a, i), (b, o)))
        }
        (a, b) if a != b => false,
        (IpAddress, _) => ranges_within(inner, outer),
        _ => inner.is_subset(outer),
    }
}

fn each_within(
    inner: &BTreeSet<Spelled>,
    outer: &BTreeSet<Spelled>,
    covers: impl Fn(&str, &str) -> bool,
) -> bool {
    let covers =
        |o: &Spelled, i: &Spelled| o.signature.0.may_match(i.signature.0) && covers(&o.normal, &i.normal);
    all_covered(inner, outer, |value| value.signature.0, covers)
}

/// Ranges of addresses that lie side by side are one.
fn ranges_within(inner: &BTreeSet<Spelled>, outer: &BTreeSet<Spelled>) -> bool {
    let ranges: Vec<IpNet> = outer.iter().filter_map(|o| parse_range(&o.normal)).collect();
    let joined = IpNet::aggregate(&ranges);
    inner.iter().all(|i| {
        let is_covered = |i: IpNet| joined.iter().any(|o| o.contains(&i));
        outer.contains(i) || parse_range(&i.normal).is_some_and(is_covered)
    })
}

/// Is each inner value, parsed, covered by an outer one? One that cannot be parsed is within itself alone.
fn parsed_within<T>(
    inner: &BTreeSet<Spelled>,
    outer: &BTreeSet<Spelled>,
    parse: impl Fn(&str) -> Option<T>,
    covers: impl Fn(&T, &T) -> bool,
) -> bool {
    let ranges: Vec<T> = outer.iter().filter_map(|o| parse(&o.normal)).collect();
    inner.iter().all(|i| {
        let is_covered = |i: T| ranges.iter().any(|o| covers(o, &i));
        parse(&i.normal).map_or_else(|| outer.contains(i), is_covered)
    })
}

/// The bound `outer` lets through all that the bound `inner` lets through.
fn bounded<T: Ord>(inner: (Comparison, &T), outer: (Comparison, &T)) -> bool {
    use Comparison::*;
    /// Which way a bound is open, and whether it lets its value through.
    fn side(comparison: Comparison) -> Option<(Ordering, bool)> {
        Some(match comparison {
            NumericEquals | DateEquals => (Ordering::Equal, true),
            NumericLessThan | DateLessThan => (Ordering::Less, false),
            NumericLessThanEquals | DateLessThanEquals => (Ordering::Less, true),
            NumericGreaterThan | DateGreaterThan => (Ordering::Greater, false),
            NumericGreaterThanEquals | DateGreaterThanEquals => (Ordering::Greater, true),
            _ => return None,
        })
    }
    let (Some((towards, has_value)), Some((wanted, takes_value))) = (side(inner.0), side(outer.0)) else {
        return false;
    };
    (towards == wanted || towards == Ordering::Equal)
        && match inner.1.cmp(outer.1) {
            Ordering::Equal => takes_value || !has_value,
            order => order == wanted,
        }
}
