//! The document as the checks look at it, taken apart once.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::LintContext;
use super::findings::Findings;
use super::parts::Test;
use super::statement::Stmt;
use crate::document::{Document, Statement};
use crate::finding::{Finding, Place, Severity, Span};
use crate::kind::Kind;

/// A check adds what it finds.
pub(super) type Check = fn(&Policy<'_>, &mut Findings);

pub(super) struct Policy<'a> {
    pub document: &'a Document,
    pub text: &'a str,
    pub kind: Kind,
    pub context: &'a LintContext,
    pub statements: Vec<Stmt<'a>>,
    /// The document could not be read in full.
    pub is_troubled: bool,
    places: OnceCell<[Vec<&'a Place>; 3]>,
}

impl<'a> Policy<'a> {
    pub fn new(
        document: &'a Document,
        text: &'a str,
        kind: Kind,
        context: &'a LintContext,
        troubles: &[Finding],
    ) -> Policy<'a> {
        let partial = partial(troubles);
        let mut known = HashMap::new();
        let statements = document.statements.iter().map(|raw| {
            let is_partial = partial.contains(raw.place.path.as_str());
            Stmt::new(raw, is_partial, &mut known)
        });
        Policy {
            document,
            text,
            kind,
            context,
            statements: statements.collect(),
            is_troubled: troubles.iter().any(|finding| finding.severity == Severity::Error),
            places: OnceCell::new(),
        }
    }

    pub fn allows(&self) -> impl Iterator<Item = &Stmt<'a>> {
        self.statements.iter().filter(|statement| statement.allows())
    }

    pub fn denies(&self) -> impl Iterator<Item = &Stmt<'a>> {
        self.statements.iter().filter(|statement| !statement.allows())
    }

    /// Every test of every condition, with its statement.
    pub fn tests(&self) -> impl Iterator<Item = (&Stmt<'a>, &Test<'a>)> {
        let statements = self.statements.iter();
        statements.flat_map(|statement| statement.tests.iter().map(move |test| (statement, test)))
    }

    /// The place of a stretch inside a string, with the path of that string, or of what is around it.
    pub fn place_at(&self, span: Span) -> Place {
        let levels = self.places.get_or_init(|| places(self.document));
        let path = levels.iter().find_map(|level| {
            let after = level.partition_point(|place| place.span.start.offset <= span.start.offset);
            let before = level[..after].last()?;
            (span.end.offset <= before.span.end.offset).then(|| before.path.clone())
        });
        Place { span, path: path.unwrap_or_default() }
    }
}

/// Paths of the statements in which something could not be read.
fn partial(troubles: &[Finding]) -> HashSet<&str> {
    let errors = troubles.iter().filter(|finding| finding.severity == Severity::Error);
    let within = errors
        .filter_map(|finding| Some((finding.at.path.as_str(), finding.at.path.strip_prefix("Statement")?)));
    within
        .filter_map(|(path, rest)| match rest.strip_prefix('[') {
            Some(_) => Some(&path[..=path.find(']')?]),
            // The one statement of a document without a list.
            None => Some("Statement"),
        })
        .collect()
}

/// Strings, tests of conditions, statements: each in the order of the text, none inside another of its level.
fn places(document: &Document) -> [Vec<&Place>; 3] {
    let head = [&document.version, &document.id].into_iter().flatten().map(|text| &text.place);
    let strings = head.chain(document.statements.iter().flat_map(strings));
    let tests = document.statements.iter().flat_map(Statement::tests).map(|(_, test)| &test.place);
    let statements = document.statements.iter().map(|statement| &statement.place);
    let mut levels = [strings.collect(), tests.collect(), statements.collect::<Vec<_>>()];
    levels.iter_mut().for_each(|level| level.sort_by_key(|place| place.span.start.offset));
    levels
}

fn strings(statement: &Statement) -> impl Iterator<Item = &Place> {
    let elements = [&statement.action, &statement.resource].into_iter().flatten();
    let principals = statement.principal.iter().flat_map(|principal| principal.all());
    let tests = statement
        .tests()
        .flat_map(|(_, test)| test.values.iter().map(|value| &value.place).chain([&test.key.place]));
    (elements.flat_map(|element| &element.values).map(|text| &text.place))
        .chain(principals.map(|(_, text)| &text.place))
        .chain(statement.sid.iter().map(|sid| &sid.place))
        .chain(tests)
}
