//! Which statement of the right document is which of the left one.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::canonical::{CanonicalStatement, Members, Spelled, Test};
use crate::document::Effect;

/// Most pairs whose similarity is computed. Hostile documents with hundreds of changed statements are paired in order.
const MAX_PAIRS: usize = 20_000;
/// Below this two statements have too little in common to be told as one that changed.
const SIMILAR: f64 = 0.5;

type Pair<'a> = (Option<&'a CanonicalStatement>, Option<&'a CanonicalStatement>);

/// Equal statements first, then the most similar ones, each used once; those without a partner stand alone.
pub(super) fn pair<'a>(left: &'a [CanonicalStatement], right: &'a [CanonicalStatement]) -> Vec<Pair<'a>> {
    let (mut pairs, left, right) = equal(left, right);
    let candidates =
        if left.len() * right.len() <= MAX_PAIRS { ranked(&left, &right) } else { in_order(&left, &right) };
    let (mut used_left, mut used_right) = (vec![false; left.len()], vec![false; right.len()]);
    for (l, r) in candidates {
        if !used_left[l] && !used_right[r] {
            (used_left[l], used_right[r]) = (true, true);
            pairs.push((Some(left[l]), Some(right[r])));
        }
    }
    pairs.extend(left.iter().enumerate().filter(|(l, _)| !used_left[*l]).map(|(_, l)| (Some(*l), None)));
    pairs.extend(right.iter().enumerate().filter(|(r, _)| !used_right[*r]).map(|(_, r)| (None, Some(*r))));
    pairs.sort_by_key(|(l, r)| match (l, r) {
        (Some(l), _) => (0, l.index.0),
        (None, Some(r)) => (1, r.index.0),
        (None, None) => (2, 0),
    });
    pairs
}

/// Both sides are in order of meaning, so one walk finds the equal ones.
fn equal<'a>(
    left: &'a [CanonicalStatement],
    right: &'a [CanonicalStatement],
) -> (Vec<Pair<'a>>, Vec<&'a CanonicalStatement>, Vec<&'a CanonicalStatement>) {
    let (mut pairs, mut only_left, mut only_right) = (Vec::new(), Vec::new(), Vec::new());
    let (mut l, mut r) = (left.iter().peekable(), right.iter().peekable());
    loop {
        let order = match (l.peek(), r.peek()) {
            (Some(left), Some(right)) => left.cmp(right),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return (pairs, only_left, only_right),
        };
        match order {
            Ordering::Less => only_left.extend(l.next()),
            Ordering::Greater => only_right.extend(r.next()),
            Ordering::Equal => pairs.push((l.next(), r.next())),
        }
    }
}

fn ranked(left: &[&CanonicalStatement], right: &[&CanonicalStatement]) -> Vec<(usize, usize)> {
    let (left, right) = features(left, right);
    let mut scores = Vec::new();
    for (l, left) in left.iter().enumerate() {
        for (r, right) in right.iter().enumerate() {
            let score = left.similarity(right);
            if score >= SIMILAR {
                scores.push((score, l, r));
            }
        }
    }
    // Stable: of pairs that are alike, those stay first that stand first.
    scores.sort_by(|a, b| b.0.total_cmp(&a.0));
    scores.into_iter().map(|(_, l, r)| (l, r)).collect()
}

fn in_order(left: &[&CanonicalStatement], right: &[&CanonicalStatement]) -> Vec<(usize, usize)> {
    let (left, right) = features(left, right);
    let pairs = left.iter().zip(&right).enumerate();
    pairs.filter(|(_, (l, r))| l.similarity(r) >= SIMILAR).map(|(index, _)| (index, index)).collect()
}

fn features<'a>(
    left: &[&'a CanonicalStatement],
    right: &[&'a CanonicalStatement],
) -> (Vec<Features<'a>>, Vec<Features<'a>>) {
    let mut numbers = Numbers::default();
    let mut of = |statements: &[&'a CanonicalStatement]| {
        statements.iter().map(|statement| Features::new(statement, &mut numbers)).collect()
    };
    (of(left), of(right))
}

/// A number for each thing that statements can have in common.
#[derive(Default)]
struct Numbers<'a> {
    texts: HashMap<(&'static str, &'a str, &'a str), u32>,
    tests: HashMap<&'a Test, u32>,
    keys: HashMap<&'a str, u32>,
}

impl<'a> Numbers<'a> {
    fn text(&mut self, what: &'static str, kind: &'a str, text: &'a str) -> u32 {
        let next = self.texts.len() as u32;
        *self.texts.entry((what, kind, text)).or_insert(next)
    }

    fn key(&mut self, key: &'a str) -> u32 {
        let next = self.keys.len() as u32;
        *self.keys.entry(key).or_insert(next)
    }

    fn test(&mut self, test: &'a Test) -> u32 {
        let next = self.tests.len() as u32;
        *self.tests.entry(test).or_insert(next)
    }
}

/// What of a statement counts when it is looked for in another document, as numbers in order.
struct Features<'a> {
    effect: Effect,
    sid: Option<&'a str>,
    action: Option<(bool, Vec<u32>)>,
    resource: Option<(bool, Vec<u32>)>,
    principal: Option<(bool, Vec<u32>)>,
    tests: Vec<u32>,
    keys: Vec<u32>,
}

impl<'a> Features<'a> {
    fn new(statement: &'a CanonicalStatement, numbers: &mut Numbers<'a>) -> Features<'a> {
        let sorted = |mut numbers: Vec<u32>| {
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        };
        let mut texts = |what, members: &'a Option<Members<Spelled>>| {
            let members = members.as_ref()?;
            let values = members.values.iter().map(|value| numbers.text(what, "", &value.normal));
            Some((members.negated, sorted(values.collect())))
        };
        let action = texts("action", &statement.action);
        let resource = texts("resource", &statement.resource);
        let principal = statement.principal.as_ref().map(|members| {
            let values = members.values.iter();
            let values = values.map(|value| numbers.text("principal", &value.kind, &value.name.normal));
            (members.negated, sorted(values.collect()))
        });
        let tests = sorted(statement.tests.iter().map(|test| numbers.test(test)).collect());
        let keys = sorted(statement.tests.iter().map(|test| numbers.key(&test.key)).collect());
        Features {
            effect: statement.effect,
            sid: statement.sid.0.as_deref(),
            action,
            resource,
            principal,
            tests,
            keys,
        }
    }

    /// From 0 (nothing in common) to 1.
    fn similarity(&self, other: &Features) -> f64 {
        let mut total = 11.0;
        let mut score = f64::from(u8::from(self.effect == other.effect));
        score += 3.0 * members(&self.action, &other.action);
        score += 3.0 * members(&self.resource, &other.resource);
        score += 2.0 * members(&self.principal, &other.principal);
        score += overlap(&self.tests, &other.tests);
        score += overlap(&self.keys, &other.keys);
        if let (Some(l), Some(r)) = (self.sid, other.sid) {
            total += 3.0;
            score += if l == r { 3.0 } else { 0.0 };
        }
        score / total
    }
}

fn members(left: &Option<(bool, Vec<u32>)>, right: &Option<(bool, Vec<u32>)>) -> f64 {
    match (left, right) {
        (None, None) => 1.0,
        (Some((negated, left)), Some((other, right))) if negated == other => overlap(left, right),
        _ => 0.0,
    }
}

/// Shared values out of all values; both in order.
fn overlap(left: &[u32], right: &[u32]) -> f64 {
    let (mut l, mut r, mut shared) = (0, 0, 0);
    while l < left.len() && r < right.len() {
        match left[l].cmp(&right[r]) {
            Ordering::Less => l += 1,
            Ordering::Greater => r += 1,
            Ordering::Equal => (l, r, shared) = (l + 1, r + 1, shared + 1),
        }
    }
    match left.len() + right.len() - shared {
        0 => 1.0,
        all => shared as f64 / all as f64,
    }
}
