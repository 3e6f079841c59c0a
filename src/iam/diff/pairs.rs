//! Which statement of the right document is which of the left one.

use std::collections::BTreeSet;

use crate::canonical::{CanonicalStatement, Members};

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
    let (mut used_left, mut used_right) = (BTreeSet::new(), BTreeSet::new());
    for (l, r) in candidates {
        if !used_left.contains(&l) && !used_right.contains(&r) {
            used_left.insert(l);
            used_right.insert(r);
            pairs.push((Some(left[l]), Some(right[r])));
        }
    }
    pairs.extend(
        left.iter().enumerate().filter(|(l, _)| !used_left.contains(l)).map(|(_, l)| (Some(*l), None)),
    );
    pairs.extend(
        right.iter().enumerate().filter(|(r, _)| !used_right.contains(r)).map(|(_, r)| (None, Some(*r))),
    );
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
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => return (pairs, only_left, only_right),
        };
        match order {
            std::cmp::Ordering::Less => only_left.extend(l.next()),
            std::cmp::Ordering::Greater => only_right.extend(r.next()),
            std::cmp::Ordering::Equal => pairs.push((l.next(), r.next())),
        }
    }
}

fn ranked(left: &[&CanonicalStatement], right: &[&CanonicalStatement]) -> Vec<(usize, usize)> {
    let mut scores = Vec::new();
    for (l, left) in left.iter().enumerate() {
        for (r, right) in right.iter().enumerate() {
            let score = similarity(left, right);
            if score >= SIMILAR {
                scores.push((score, l, r));
            }
        }
    }
    scores.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    scores.into_iter().map(|(_, l, r)| (l, r)).collect()
}

fn in_order(left: &[&CanonicalStatement], right: &[&CanonicalStatement]) -> Vec<(usize, usize)> {
    (0..left.len().min(right.len()))
        .map(|index| (index, index))
        .filter(|(l, r)| similarity(left[*l], right[*r]) >= SIMILAR)
        .collect()
}

/// From 0 (nothing in common) to 1.
fn similarity(left: &CanonicalStatement, right: &CanonicalStatement) -> f64 {
    let mut total = 11.0;
    let mut score = f64::from(u8::from(left.effect == right.effect));
    score += 3.0 * members(&left.action, &right.action);
    score += 3.0 * members(&left.resource, &right.resource);
    score += 2.0 * members(&left.principal, &right.principal);
    score += overlap(&left.tests, &right.tests);
    let keys = |statement: &CanonicalStatement| -> BTreeSet<String> {
        statement.tests.iter().map(|test| test.key.clone()).collect()
    };
    score += overlap(&keys(left), &keys(right));
    if let (Some(l), Some(r)) = (&left.sid.0, &right.sid.0) {
        total += 3.0;
        score += if l == r { 3.0 } else { 0.0 };
    }
    score / total
}

fn members<T: Ord>(left: &Option<Members<T>>, right: &Option<Members<T>>) -> f64 {
    match (left, right) {
        (None, None) => 1.0,
        (Some(left), Some(right)) if left.negated == right.negated => overlap(&left.values, &right.values),
        _ => 0.0,
    }
}

/// Shared values out of all values.
fn overlap<T: Ord>(left: &BTreeSet<T>, right: &BTreeSet<T>) -> f64 {
    let shared = left.intersection(right).count();
    match left.len() + right.len() - shared {
        0 => 1.0,
        all => shared as f64 / all as f64,
    }
}
