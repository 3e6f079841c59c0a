//! Do the values of one element or condition let through all that those of another one do?

use std::cmp::Ordering;
use std::collections::BTreeSet;

use ipnet::IpNet;

use crate::arn;
use crate::canonical::Spelled;
use crate::operator::{Comparison, Family};
use crate::pattern::{self, Index, Signature};
use crate::value::{Decimal, Instant, parse_range};

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

/// Every request value that compares with one of the inner values also compares with one of the outer ones.
pub(super) fn values_within(
    inner: (Comparison, &BTreeSet<Spelled>),
    outer: (Comparison, &BTreeSet<Spelled>),
) -> bool {
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
