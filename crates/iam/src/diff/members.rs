//! Two statements that are one which changed, member by member.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::access::{self, Access};
use super::contains::{self, Matcher};
use super::difference::{DENIED_ANYWAY, Difference, ELSEWHERE};
use super::{split, values};
use crate::canonical::{Canonical, CanonicalStatement, Members, Principal, Spelled, Test};
use crate::document::Effect;
use crate::render;
use crate::words;

/// The differences of two statements that are not equal, each given with its document.
pub(super) fn compare(
    (before, left): (&Canonical, &CanonicalStatement),
    (after, right): (&Canonical, &CanonicalStatement),
) -> Vec<Difference> {
    let mut found = Comparison { before, after, left, right, differences: Vec::new() };
    if left.effect != right.effect {
        let access = Access::more(right.effect);
        let message = format!("{} instead of {}", right.effect.as_str(), left.effect.as_str());
        found.push("Effect", json!(left.effect), json!(right.effect), message, access);
    }
    found.principals();
    found.actions();
    found.resources();
    found.tests();
    found.differences
}

struct Comparison<'a> {
    before: &'a Canonical,
    after: &'a Canonical,
    left: &'a CanonicalStatement,
    right: &'a CanonicalStatement,
    differences: Vec<Difference>,
}

/// What a change of one element is told with: the value on each side and how a list of its items reads.
struct Wording<'a, T: Ord> {
    element: &'a str,
    value: fn(&Members<T>) -> Value,
    items: fn(Vec<&T>) -> String,
    /// Where the element is in a statement.
    slot: fn(&mut CanonicalStatement) -> &mut Option<Members<T>>,
    /// "… also allowed …" and "… no longer allowed …" for these items.
    sentence: &'a dyn Fn(&str, Vec<&T>) -> String,
}

impl Comparison<'_> {
    fn push(&mut self, member: &str, left: Value, right: Value, message: String, access: Access) {
        let path = [&self.left.path.0, ".", member].concat();
        self.differences.push(Difference { path, left, right, message, access });
    }

    /// `allowed` or `denied`, as the statement does now.
    fn done(&self) -> &'static str {
        match self.right.effect {
            Effect::Allow => "allowed",
            Effect::Deny => "denied",
        }
    }

    fn actions(&mut self) {
        let place =
            self.right.resource.as_ref().map(|resource| format!(" on {}", words::set(resource, "resource")));
        let place = place.unwrap_or_default();
        let done = self.done();
        let sentence =
            move |also: &str, items: Vec<&_>| format!("{} {also} {done}{place}", words::texts(items));
        self.element(
            &self.left.action,
            &self.right.action,
            Wording {
                element: "Action",
                value: text_value,
                items: text_list,
                slot: |statement| &mut statement.action,
                sentence: &sentence,
            },
        );
    }

    /// The actions that a change of resources or principals is about: changed actions are told by themselves.
    fn actions_of_both(&self) -> String {
        match (&self.left.action, &self.right.action) {
            (Some(l), Some(r))
                if !l.negated && !r.negated && l.values.intersection(&r.values).next().is_some() =>
            {
                words::texts(l.values.intersection(&r.values))
            }
            _ => words::actions(self.right),
        }
    }

    fn resources(&mut self) {
        let (actions, done) = (self.actions_of_both(), self.done());
        let sentence =
            move |also: &str, items: Vec<&_>| format!("{actions} {also} {done} on {}", words::texts(items));
        self.element(
            &self.left.resource,
            &self.right.resource,
            Wording {
                element: "Resource",
                value: text_value,
                items: text_list,
                slot: |statement| &mut statement.resource,
                sentence: &sentence,
            },
        );
    }

    fn principals(&mut self) {
        let (actions, done) = (self.actions_of_both(), self.done());
        let sentence = move |also: &str, items: Vec<&_>| {
            format!("{actions} {also} {done} for {}", principal_list(items))
        };
        self.element(
            &self.left.principal,
            &self.right.principal,
            Wording {
                element: "Principal",
                value: render::principals,
                items: principal_list,
                slot: |statement| &mut statement.principal,
                sentence: &sentence,
            },
        );
    }

    fn element<T: Matcher + Clone>(
        &mut self,
        left: &Option<Members<T>>,
        right: &Option<Members<T>>,
        wording: Wording<T>,
    ) {
        if left == right {
            return;
        }
        let value = |members: &Option<Members<T>>| members.as_ref().map_or(Value::Null, wording.value);
        let name = |members: &Members<T>| render::name(wording.element, members.negated);
        let (l, r) = match (left, right) {
            (Some(l), Some(r)) if l.negated == r.negated => (l, r),
            _ => {
                let member = left.as_ref().or(right.as_ref()).map(name).unwrap_or_default();
                let (message, access) = self.replaced(left, right, name);
                return self.push(&member, value(left), value(right), message, access);
            }
        };
        // More exceptions match less.
        let more = Access::more(self.right.effect);
        let more = if r.negated { more.reversed() } else { more };
        for (also, these, others, change) in [("also", r, l, more), ("no longer", l, r, more.reversed())] {
            let items: Vec<&T> = these.values.difference(&others.values).collect();
            if items.is_empty() {
                continue;
            }
            let is_new = also == "also";
            let these: BTreeSet<T> = items.iter().map(|item| (*item).clone()).collect();
            let within = values::all_covered(&these, &others.values, T::signature, T::covers);
            let elsewhere = match within || r.negated {
                true => None,
                false => self.elsewhere(&items, is_new, wording.slot),
            };
            let said = match (within, r.negated, is_new) {
                (true, _, true) => format!("{} also named, but covered before", (wording.items)(items)),
                (true, _, false) => format!("{} no longer named, but still covered", (wording.items)(items)),
                (false, false, _) => (wording.sentence)(also, items),
                (false, true, _) => format!("{} {also} excepts {}", name(r), (wording.items)(items)),
            };
            let message = [&said, elsewhere.unwrap_or_default()].concat();
            let access = if within || elsewhere.is_some() { Access::Same } else { change };
            self.push(&name(l), value(left), value(right), message, access);
        }
    }

    /// Does the document on the other side say the same of these items, if only in another statement, or does a Deny take
    /// them back on this side? With what is said of it.
    fn elsewhere<T: Matcher + Clone>(
        &self,
        items: &[&T],
        is_new: bool,
        slot: fn(&mut CanonicalStatement) -> &mut Option<Members<T>>,
    ) -> Option<&'static str> {
        let (document, own, statement) = match is_new {
            true => (self.before, self.after, self.right),
            false => (self.after, self.before, self.left),
        };
        if document.statements.len() < 2 && own.statements.len() < 2 {
            return None;
        }
        let mut about_items = statement.clone();
        let values = items.iter().map(|item| (*item).clone()).collect();
        *slot(&mut about_items) = Some(Members { negated: false, values });
        if access::covered(document, &about_items) {
            return Some(if is_new {
                ", as by another statement before"
            } else {
                ", save by another statement"
            });
        }
        access::is_without_effect(document, own, &about_items).then_some(DENIED_ANYWAY)
    }

    /// An element that came, went, or turned into its opposite.
    fn replaced<T: Matcher>(
        &self,
        left: &Option<Members<T>>,
        right: &Option<Members<T>>,
        name: impl Fn(&Members<T>) -> String,
    ) -> (String, Access) {
        match (left, right) {
            (Some(l), Some(r)) => {
                let access = Access::of(contains::members(r, l), contains::members(l, r));
                let access = if self.right.effect == Effect::Deny { access.reversed() } else { access };
                (format!("{} instead of {}", name(r), name(l)), access)
            }
            (Some(l), None) => (format!("no longer has {}", name(l)), Access::Other),
            (None, Some(r)) => (format!("now has {}", name(r)), Access::Other),
            (None, None) => (String::new(), Access::Same),
        }
    }

    fn tests(&mut self) {
        let (left, right) = (ByKey::new(&self.left.tests), ByKey::new(&self.right.tests));
        let mut removed: Vec<&Test> = self.left.tests.difference(&self.right.tests).collect();
        let mut added: BTreeSet<&Test> = self.right.tests.difference(&self.left.tests).collect();
        for same_operator in [true, false] {
            removed.retain(|l| {
                let is_partner =
                    |r: &&Test| added.contains(*r) && (!same_operator || r.operator == l.operator);
                let Some(r) = right.of(&l.key).find(is_partner) else { return true };
                added.remove(r);
                self.test_changed(l, r);
                false
            });
        }
        let implied = |test: &Test, by: &ByKey| by.of(&test.key).any(|given| contains::implies(given, test));
        for test in removed {
            let message = format!("no longer requires {}", words::test(test));
            let access = if implied(test, &right) { Access::Same } else { Access::Wider };
            self.push(
                &test_path(test),
                render::texts(&test.values),
                Value::Null,
                message,
                self.of_condition(access),
            );
        }
        for test in added {
            let message = format!("now requires {}", words::test(test));
            let access = if implied(test, &left) { Access::Same } else { Access::Narrower };
            self.push(
                &test_path(test),
                Value::Null,
                render::texts(&test.values),
                message,
                self.of_condition(access),
            );
        }
    }

    fn test_changed(&mut self, l: &Test, r: &Test) {
        let access = self.of_condition(Access::of(contains::implies(l, r), contains::implies(r, l)));
        let elsewhere = access != Access::Same && self.is_test_elsewhere(l, r);
        let (suffix, access) = match elsewhere {
            true => (ELSEWHERE, Access::Same),
            false => ("", access),
        };
        let message = format!("requires {} instead of {}{suffix}", words::test(r), words::test(l));
        let side = |test: &Test| match l.operator == r.operator {
            true => render::texts(&test.values),
            false => {
                json!({ test.operator.to_string(): { &test.written_key.0: render::texts(&test.values) } })
            }
        };
        self.push(&test_path(l), side(l), side(r), message, access);
    }

    /// Does each document say in other statements what the other one's test lets through besides?
    fn is_test_elsewhere(&self, l: &Test, r: &Test) -> bool {
        let with = |statement: &CanonicalStatement, own: &Test, test: Test| {
            let mut changed = statement.clone();
            changed.tests.remove(own);
            changed.tests.insert(test);
            changed
        };
        let only = |own: &Test, other: &Test| {
            let values = own.values.difference(&other.values).cloned().collect();
            Test { values, ..own.clone() }
        };
        if l.operator != r.operator || !split::is_divisible(l) {
            return false;
        }
        let (lost, won) = (only(l, r), only(r, l));
        let is_known = |document: &Canonical, statement: &CanonicalStatement, own: &Test, part: Test| {
            part.values.is_empty() || access::covered(document, &with(statement, own, part))
        };
        is_known(self.after, self.left, l, lost) && is_known(self.before, self.right, r, won)
    }

    /// A condition that lets more requests through widens an Allow; with a Deny it is the other way round.
    fn of_condition(&self, access: Access) -> Access {
        if self.right.effect == Effect::Deny { access.reversed() } else { access }
    }
}

/// Tests in the order of their keys.
struct ByKey<'a>(Vec<&'a Test>);

impl<'a> ByKey<'a> {
    fn new(tests: &'a BTreeSet<Test>) -> ByKey<'a> {
        let mut tests: Vec<&Test> = tests.iter().collect();
        // Stable: those of one key stay in the order of the set.
        tests.sort_by(|a, b| a.key.cmp(&b.key));
        ByKey(tests)
    }

    fn of(&self, key: &str) -> impl Iterator<Item = &'a Test> {
        let first = self.0.partition_point(|test| test.key.as_str() < key);
        self.0[first..].iter().copied().take_while(move |test| test.key == key)
    }
}

fn text_value(members: &Members<Spelled>) -> Value {
    render::texts(&members.values)
}

fn text_list(texts: Vec<&Spelled>) -> String {
    words::texts(texts)
}

fn principal_list(principals: Vec<&Principal>) -> String {
    words::list(principals.into_iter().map(words::principal))
}

fn test_path(test: &Test) -> String {
    let operator = crate::member_path("Condition", &test.written_operator.0);
    crate::member_path(&operator, &test.written_key.0)
}
