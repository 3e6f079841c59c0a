//! A statement as the checks look at it.

use super::parts::{Action, KnownActions, Resource, Test};
use crate::document::{Effect, PrincipalElement, PrincipalForm, Statement, Text};
use crate::finding::Place;
use crate::pattern::Signature;

/// A statement taken apart.
pub(super) struct Stmt<'a> {
    pub raw: &'a Statement,
    pub actions: Vec<Action<'a>>,
    pub resources: Vec<Resource<'a>>,
    pub tests: Vec<Test<'a>>,
    /// Something of it could not be read, so that what it lacks must not be told.
    pub is_partial: bool,
    /// What all its actions, and all its resources, have in common.
    pub common: (Signature, Signature),
    /// Numbers of the tests in the order of their keys.
    by_key: Vec<usize>,
}

impl<'a> Stmt<'a> {
    pub fn new(raw: &'a Statement, is_partial: bool, known: &mut KnownActions<'a>) -> Stmt<'a> {
        let actions = raw.action.iter().flat_map(|element| &element.values);
        let actions: Vec<_> = actions.map(|text| Action::new(text, raw.index, known)).collect();
        let resources = raw.resource.iter().flat_map(|element| &element.values);
        let resources = Resource::all(resources);
        let tests: Vec<_> = raw.tests().map(|(block, test)| Test::new(block, test)).collect();
        let mut by_key: Vec<usize> = (0..tests.len()).collect();
        by_key.sort_by(|a, b| tests[*a].key.cmp(&tests[*b].key));
        let common = |signatures: &mut dyn Iterator<Item = Signature>| {
            signatures.reduce(Signature::common).unwrap_or_default()
        };
        Stmt {
            raw,
            common: (
                common(&mut actions.iter().map(|action| action.signature)),
                common(&mut resources.iter().map(|resource| resource.signature)),
            ),
            actions,
            resources,
            tests,
            is_partial,
            by_key,
        }
    }

    pub fn allows(&self) -> bool {
        self.raw.effect.value == Effect::Allow
    }

    /// Has a condition that tests anything.
    pub fn is_conditional(&self) -> bool {
        !self.tests.is_empty()
    }

    pub fn place(&self) -> &'a Place {
        &self.raw.place
    }

    pub fn principal(&self) -> Option<&'a PrincipalElement> {
        self.raw.principal.as_ref()
    }

    /// The principals of one type, in `Principal` (not `NotPrincipal`).
    pub fn principals(&self, kind: &'static str) -> impl Iterator<Item = &'a Text> + use<'a> {
        let named = self.principal().filter(|principal| !principal.negated);
        let all = named.into_iter().flat_map(|principal| principal.all());
        all.filter(move |(of, _)| *of == kind).map(|(_, text)| text)
    }

    /// Does `Action` (not `NotAction`) match this one? Both in lower case.
    pub fn has_action(&self, service: &str, name: &str) -> bool {
        let negated = self.raw.action.as_ref().is_some_and(|element| element.negated);
        let matching = self.actions.iter().any(|action| action.matches(service, name));
        matching != negated
    }

    /// Tests of this key, given in lower case.
    pub fn tests_of(&self, key: &str) -> impl Iterator<Item = &Test<'a>> {
        let first = self.by_key.partition_point(|index| &*self.tests[*index].key < key);
        let found = self.by_key[first..].iter().map(|index| &self.tests[*index]);
        found.take_while(move |test| test.key == key)
    }

    pub fn negated_action(&self) -> bool {
        self.raw.action.as_ref().is_some_and(|element| element.negated)
    }

    pub fn negated_resource(&self) -> bool {
        self.raw.resource.as_ref().is_some_and(|element| element.negated)
    }

    /// Where the principals stand, else the statement.
    pub fn principal_place(&self) -> &'a Place {
        self.principal().map_or(self.place(), |principal| &principal.place)
    }

    /// Where the condition stands, else the statement.
    pub fn condition_place(&self) -> &'a Place {
        let condition = self.raw.condition.as_ref();
        condition.map_or(self.place(), |condition| &condition.place)
    }

    /// What to call it in a message: its Sid, or its number.
    pub fn name(&self) -> String {
        match &self.raw.sid {
            Some(sid) if !sid.value.is_empty() => format!("statement {:?}", sid.value),
            _ => format!("statement {}", self.raw.index + 1),
        }
    }
}

/// Is this `"*"` or a principal map with something in it?
pub(super) fn is_empty_principal(principal: &PrincipalElement) -> bool {
    match &principal.form {
        PrincipalForm::Text(_) => false,
        PrincipalForm::Map(entries) => entries.iter().all(|entry| entry.values.is_empty()),
    }
}
