//! What several statements match together: a part is divided along the exceptions and conditions of the statements, and
//! each piece is looked for by itself. All answers are sound: yes is certain.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::contains::{self, Matcher};
use crate::canonical::{CanonicalStatement, Members, Principal, Spelled, Test, TestOperator, Unweighed};
use crate::operator::{Comparison, Operator};
use crate::value::parse_range;

/// Most comparisons of a piece with a statement.
pub(super) const MAX_SPLITS: usize = 4_000;
/// How often a piece is divided again.
const MAX_DEPTH: usize = 4;

/// A part of a statement: what it matches is what all of these match.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub action: &'a Option<Members<Spelled>>,
    pub resource: &'a Option<Members<Spelled>>,
    pub principal: &'a Option<Members<Principal>>,
    pub tests: &'a BTreeSet<Test>,
}

/// Do the statements together match all that the part matches?
pub(super) fn covers<'s>(
    statements: impl Iterator<Item = &'s CanonicalStatement>,
    part: &Part,
    budget: &mut usize,
) -> bool {
    let statements: Vec<_> = statements.filter(|statement| may_help(statement, part)).collect();
    Splitter { statements: &statements, budget }.covers(part, MAX_DEPTH)
}

/// May it match a piece of the part? One whose elements are named and match neither the part nor anything of it does not.
fn may_help(statement: &CanonicalStatement, part: &Part) -> bool {
    meets(&statement.action, part.action) && meets(&statement.resource, part.resource)
}

fn meets<T: Matcher>(own: &Option<Members<T>>, other: &Option<Members<T>>) -> bool {
    match (own, other) {
        (Some(Members { negated: false, values: own }), Some(Members { negated: false, values: other })) => {
            own.iter().any(|own| other.iter().any(|other| own.overlaps(other)))
        }
        (Some(_), Some(_)) | (None, None) => true,
        _ => false,
    }
}

struct Splitter<'a> {
    statements: &'a [&'a CanonicalStatement],
    budget: &'a mut usize,
}

impl Splitter<'_> {
    fn covers(&mut self, part: &Part, depth: usize) -> bool {
        *self.budget = self.budget.saturating_sub(self.statements.len());
        if *self.budget == 0 {
            return false;
        }
        let is_whole = |statement: &&CanonicalStatement| {
            contains::part(statement, part.action, part.resource, part.principal)
                && contains::tests(&statement.tests, part.tests)
        };
        if self.statements.iter().any(is_whole) {
            return true;
        }
        depth > 0
            && (self.by_values(part, depth)
                || self.statements.iter().any(|statement| self.by_statement(statement, part, depth)))
    }

    /// Values of one key are alternatives, and so are the halves of a range of addresses: each is a piece.
    fn by_values(&mut self, part: &Part, depth: usize) -> bool {
        let divided = part.tests.iter().find_map(|test| Some((test, self.alternatives(test)?)));
        let Some((divisible, values)) = divided else {
            return false;
        };
        values.into_iter().all(|value| {
            let mut tests = part.tests.clone();
            tests.remove(divisible);
            tests.insert(Test { values: BTreeSet::from([value]), ..divisible.clone() });
            self.covers(&Part { tests: &tests, ..*part }, depth - 1)
        })
    }

    fn alternatives(&self, test: &Test) -> Option<Vec<Spelled>> {
        let mut values = test.values.iter();
        match (is_divisible(test), values.next(), test.values.len()) {
            (true, Some(_), 2..) => Some(test.values.iter().cloned().collect()),
            (true, Some(range), 1)
                if self.statements.iter().any(|statement| has_part_of(statement, test)) =>
            {
                halves(&range.normal)
            }
            _ => None,
        }
    }

    /// The statement matches all but a piece: its exceptions, or what its one other test keeps out.
    fn by_statement(&mut self, statement: &CanonicalStatement, part: &Part, depth: usize) -> bool {
        let open: Vec<&Test> = statement
            .tests
            .iter()
            .filter(|test| !contains::tests(&BTreeSet::from([(*test).clone()]), part.tests))
            .collect();
        let is_within = [
            is_within(&statement.action, part.action),
            is_within(&statement.resource, part.resource),
            is_within(&statement.principal, part.principal),
        ];
        match (open.as_slice(), is_within) {
            ([test], [true, true, true]) => complement(test).is_some_and(|rest| {
                let tests = part.tests.iter().cloned().chain(rest).collect();
                self.covers(&Part { tests: &tests, ..*part }, depth - 1)
            }),
            ([], [false, true, true]) => exceptions(&statement.action, part.action).is_some_and(|values| {
                values.into_iter().all(|value| {
                    let action = Some(Members::named(value));
                    self.covers(&Part { action: &action, ..*part }, depth - 1)
                })
            }),
            ([], [true, false, true]) => {
                exceptions(&statement.resource, part.resource).is_some_and(|values| {
                    values.into_iter().all(|value| {
                        let resource = Some(Members::named(value));
                        self.covers(&Part { resource: &resource, ..*part }, depth - 1)
                    })
                })
            }
            _ => false,
        }
    }
}

fn is_within<T: Matcher>(own: &Option<Members<T>>, part: &Option<Members<T>>) -> bool {
    match (own, part) {
        (Some(own), Some(part)) => contains::members(own, part),
        (None, None) => true,
        _ => false,
    }
}

/// The exceptions of an element that meet the part, each of them narrower than the part; `None` if dividing by them does
/// not help.
fn exceptions<T: Matcher + Clone>(own: &Option<Members<T>>, part: &Option<Members<T>>) -> Option<Vec<T>> {
    let (Some(Members { negated: true, values }), Some(part)) = (own, part) else { return None };
    let is_wider = |exception: &T| !part.negated && part.values.iter().any(|value| exception.covers(value));
    if values.iter().any(is_wider) {
        return None;
    }
    let meets = |exception: &&T| match part.negated {
        // What the part leaves out itself is no piece of it.
        true => !contains::covered(*exception, &part.values),
        false => part.values.iter().any(|value| value.overlaps(exception)),
    };
    Some(values.iter().filter(meets).cloned().collect())
}

fn known(test: &Test) -> Option<Operator> {
    match test.operator {
        TestOperator::Known(operator) => Some(operator),
        TestOperator::Unknown(_) => None,
    }
}

/// Has the statement a test of the same key with a range inside of this one?
fn has_part_of(statement: &CanonicalStatement, test: &Test) -> bool {
    let ranges = |test: &Test| test.values.iter().filter_map(|value| parse_range(&value.normal)).collect();
    let whole: Vec<IpNet> = ranges(test);
    statement.tests.iter().filter(|other| other.key == test.key && other.operator == test.operator).any(
        |other| {
            let parts: Vec<IpNet> = ranges(other);
            parts.iter().any(|part| whole.iter().any(|whole| whole != part && whole.contains(part)))
        },
    )
}

/// The two halves of a range of addresses.
fn halves(range: &str) -> Option<Vec<Spelled>> {
    let range = parse_range(range)?;
    let halves = range.subnets(range.prefix_len() + 1).ok()?;
    Some(halves.map(|half| Spelled::new(half.to_string(), &half.to_string())).collect())
}

/// Is each of its values enough to meet it?
pub(super) fn is_divisible(test: &Test) -> bool {
    known(test).is_some_and(|operator| {
        let is_any = operator.qualifier != Some(crate::operator::Qualifier::ForAllValues);
        is_any && !operator.comparison.is_negated()
    })
}

/// Tests that are met, all of them, exactly when this one is not.
fn complement(test: &Test) -> Option<Vec<Test>> {
    use Comparison::*;
    let operator = known(test).filter(|operator| operator.qualifier.is_none())?;
    let flip = |values: &BTreeSet<Spelled>| {
        let [value] = values.iter().collect::<Vec<_>>()[..] else { return None };
        let flipped = match value.normal.as_str() {
            "true" => "false",
            "false" => "true",
            _ => return None,
        };
        Some(BTreeSet::from([Spelled::new(flipped, flipped)]))
    };
    let with = |comparison, if_exists, values| {
        let operator = Operator { qualifier: None, comparison, if_exists };
        let written_operator = Unweighed(operator.to_string());
        Test { operator: TestOperator::Known(operator), values, written_operator, ..test.clone() }
    };
    let values = || test.values.clone();
    let is_one = test.values.len() == 1;
    // Of a test that an absent key meets, the complement is met by a key alone that is there.
    let (comparison, values) = match operator.comparison {
        Null => return Some(vec![with(Null, false, flip(&test.values)?)]),
        Bool => (Bool, flip(&test.values)?),
        NumericLessThan if is_one => (NumericGreaterThanEquals, values()),
        NumericLessThanEquals if is_one => (NumericGreaterThan, values()),
        NumericGreaterThan if is_one => (NumericLessThanEquals, values()),
        NumericGreaterThanEquals if is_one => (NumericLessThan, values()),
        DateLessThan if is_one => (DateGreaterThanEquals, values()),
        DateLessThanEquals if is_one => (DateGreaterThan, values()),
        DateGreaterThan if is_one => (DateLessThanEquals, values()),
        DateGreaterThanEquals if is_one => (DateLessThan, values()),
        positive if !positive.is_negated() => (
            Comparison::ALL
                .iter()
                .copied()
                .find(|other| other.is_negated() && other.positive() == positive)?,
            values(),
        ),
        negated => (negated.positive(), values()),
    };
    let passes = operator.passes_when_absent();
    let if_exists = !passes && !comparison.is_negated();
    let rest = with(comparison, if_exists, values);
    match passes && comparison.is_negated() {
        // The negated comparison is met by an absent key too: it has to be there.
        true => {
            let there = BTreeSet::from([Spelled::new("false", "false")]);
            Some(vec![rest, with(Null, false, there)])
        }
        false => Some(vec![rest]),
    }
}
