//! The statement that comes closest to allowing a request, and what it misses.

use super::decide::Evaluation;
use super::policies::{Layer, Policy};
use super::request::Request;
use super::statement::Match;
use crate::canonical;
use crate::document::{Effect, PrincipalElement};
use crate::words;

/// A statement that does not apply, with its policy.
pub(super) struct Closest<'a> {
    pub layer: Layer,
    pub policy: Policy<'a>,
    pub found: Match<'a>,
}

/// Weights: a statement for another principal is further away than one with another action, and that further than one
/// with a condition that is not met.
const PRINCIPAL: usize = 5;
const ACTION: usize = 4;
const RESOURCE: usize = 3;

impl Match<'_> {
    /// How much of the statement keeps it from applying; 0 when it applies.
    pub(super) fn distance(&self) -> usize {
        let mut distance = self.tests.iter().filter(|tested| !tested.met).count();
        if self.principal.is_none() {
            distance += PRINCIPAL;
        }
        if !self.action {
            distance += ACTION;
        }
        if !self.resource {
            distance += RESOURCE;
        }
        distance
    }

    /// One member away, conditions aside: changing the statement is less than adding one.
    pub(super) fn is_near(&self) -> bool {
        [self.principal.is_some(), self.action, self.resource].iter().filter(|matches| !**matches).count()
            <= 1
    }
}

/// The Allow statement of the layer that fails in the least.
pub(super) fn closest<'a>(evaluation: &Evaluation<'_, 'a>, layer: Layer) -> Option<Closest<'a>> {
    let policies = evaluation.policies.of(layer);
    match (layer, evaluation.closed_level()) {
        // The level that does not allow.
        (Layer::ServiceControl, Some(level)) => {
            let of_level: Vec<Policy> =
                policies.iter().filter(|policy| policy.level == level).copied().collect();
            closest_in(evaluation, layer, &of_level)
        }
        _ => closest_in(evaluation, layer, policies),
    }
}

/// Of these policies, the Allow statement that fails in the least.
pub(super) fn closest_in<'a>(
    evaluation: &Evaluation<'_, 'a>,
    layer: Layer,
    policies: &[Policy<'a>],
) -> Option<Closest<'a>> {
    let mut best: Option<(usize, Closest<'a>)> = None;
    for policy in policies {
        for statement in policy.document.statements.iter().filter(|s| s.effect.value == Effect::Allow) {
            let found = evaluation.scene.examine(layer, statement, policy.document);
            let distance = found.distance();
            if best.as_ref().is_none_or(|(least, _)| distance < *least) {
                best = Some((distance, Closest { layer, policy: *policy, found }));
            }
        }
    }
    best.map(|(_, closest)| closest)
}

/// In words, every member of the statement that keeps it from applying.
pub(super) fn misses(request: &Request, found: &Match) -> Vec<String> {
    let canonical = canonical::statement(found.statement, true);
    let mut misses = Vec::new();
    if found.principal.is_none() {
        let who = canonical.principal.as_ref().map_or("no principal".to_owned(), words::principals);
        misses.push(format!("it is for {who}{}", near_name(found.statement.principal.as_ref(), request)));
    }
    if !found.action {
        misses.push(format!("it is about {}", words::actions(&canonical)));
    }
    if !found.resource {
        let what = canonical
            .resource
            .as_ref()
            .map_or("no resource".to_owned(), |resource| words::set(resource, "resource"));
        misses.push(format!("it is about {what}"));
    }
    for tested in found.tests.iter().filter(|tested| !tested.met) {
        let test = canonical::canonical_test(&tested.block.operator, tested.test, true);
        let actual = match request.context.get(&tested.test.key) {
            Some(value) => format!("the request has {}", value.to_json()),
            None => "the request has no such key".to_owned(),
        };
        misses.push(format!("it requires {}, {actual}", words::test(&test)));
    }
    misses
}

/// Names of users and roles are case-sensitive in policies; a name that differs in case alone is worth a word.
fn near_name(element: Option<&PrincipalElement>, request: &Request) -> &'static str {
    let name = request.principal.name();
    let same_but_case = |(_, listed): (&str, &crate::document::Text)| listed.eq_ignore_ascii_case(name);
    if element.is_some_and(|element| element.all().any(same_but_case)) {
        ", which differs in upper and lower case alone"
    } else {
        ""
    }
}
