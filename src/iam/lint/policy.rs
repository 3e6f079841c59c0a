//! The document as the checks look at it: actions, resources, principals and conditions taken apart once.

use std::borrow::Cow;

use super::placeholders;
use super::{Finding, LintContext};
use crate::arn::Arn;
use crate::catalogue::keys::Key;
use crate::catalogue::{self, Rule, keys, service};
use crate::diagnostic::{Place, Severity, Span};
use crate::document::{
    ConditionBlock, ConditionTest, Document, Effect, Located, PrincipalElement, PrincipalForm, Scalar,
    Statement, Text,
};
use crate::kind::Kind;
use crate::operator::Operator;
use crate::pattern::has_wildcard;

pub(super) struct Policy<'a> {
    pub document: &'a Document,
    pub text: &'a str,
    pub kind: Kind,
    pub context: &'a LintContext,
    pub statements: Vec<Stmt<'a>>,
    /// The document could not be read in full.
    pub is_troubled: bool,
}

/// A statement taken apart.
pub(super) struct Stmt<'a> {
    pub raw: &'a Statement,
    pub actions: Vec<Action<'a>>,
    pub resources: Vec<Resource<'a>>,
    pub tests: Vec<Test<'a>>,
    /// Something of it could not be read, so that what it lacks must not be told.
    pub is_partial: bool,
}

/// An action with its service, both in lower case.
pub(super) struct Action<'a> {
    pub text: &'a Text,
    /// Empty for `*`.
    pub service: String,
    /// The name, perhaps with wildcards; all of it if there is no colon.
    pub name: String,
    /// The actions it stands for. None: the service is not known in full, or has none of this name.
    pub known: Option<Vec<&'static catalogue::Action>>,
}

pub(super) struct Resource<'a> {
    pub text: &'a Text,
    pub arn: Option<Arn<'a>>,
    pub is_placeholder: bool,
}

/// One key of a condition with its operator.
pub(super) struct Test<'a> {
    pub block: &'a ConditionBlock,
    pub raw: &'a ConditionTest,
    /// `None` for an operator that does not exist.
    pub operator: Option<Operator>,
    /// The key in lower case.
    pub key: Cow<'a, str>,
    pub known: Option<&'static Key>,
}

impl<'a> Policy<'a> {
    pub fn new(
        document: &'a Document,
        text: &'a str,
        kind: Kind,
        context: &'a LintContext,
        troubles: &[Finding],
    ) -> Policy<'a> {
        let statements = document.statements.iter();
        let statements = statements.map(|raw| Stmt::new(raw, troubles)).collect();
        Policy {
            document,
            text,
            kind,
            context,
            statements,
            is_troubled: troubles.iter().any(|finding| finding.severity == Severity::Error),
        }
    }

    pub fn allows(&self) -> impl Iterator<Item = &Stmt<'a>> {
        self.statements.iter().filter(|statement| statement.allows())
    }

    pub fn denies(&self) -> impl Iterator<Item = &Stmt<'a>> {
        self.statements.iter().filter(|statement| !statement.allows())
    }

    /// The place of a stretch inside a string, with the path of that string.
    pub fn place_at(&self, span: Span) -> Place {
        let holds = |place: &&Place| {
            place.span.start.offset <= span.start.offset && span.end.offset <= place.span.end.offset
        };
        let path =
            self.places().filter(holds).min_by_key(|place| place.span.end.offset - place.span.start.offset);
        Place { span, path: path.map_or(String::new(), |place| place.path.clone()) }
    }

    fn places(&self) -> impl Iterator<Item = &Place> {
        let document = self.document;
        let head = [&document.version, &document.id].into_iter().flatten().map(|text| &text.place);
        let statements = document.statements.iter().flat_map(|statement| {
            let elements = [&statement.action, &statement.resource].into_iter().flatten();
            let principals = statement.principal.iter().flat_map(|principal| principal.all());
            let tests = statement.tests().flat_map(|(_, test)| {
                test.values.iter().map(|value| &value.place).chain([&test.key.place, &test.place])
            });
            (elements.flat_map(|element| &element.values).map(|text| &text.place))
                .chain(principals.map(|(_, text)| &text.place))
                .chain(statement.sid.iter().map(|sid| &sid.place))
                .chain(tests)
                .chain([&statement.place])
        });
        head.chain(statements)
    }

    /// Every test of every condition, with its statement.
    pub fn tests(&self) -> impl Iterator<Item = (&Stmt<'a>, &Test<'a>)> {
        let statements = self.statements.iter();
        statements.flat_map(|statement| statement.tests.iter().map(move |test| (statement, test)))
    }
}

impl<'a> Stmt<'a> {
    fn new(raw: &'a Statement, troubles: &[Finding]) -> Stmt<'a> {
        let is_within = |path: &str| {
            path.strip_prefix(raw.place.path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let actions = raw.action.iter().flat_map(|element| &element.values);
        let resources = raw.resource.iter().flat_map(|element| &element.values);
        Stmt {
            raw,
            actions: actions.map(Action::new).collect(),
            resources: resources.map(Resource::new).collect(),
            tests: raw.tests().map(|(block, test)| Test::new(block, test)).collect(),
            is_partial: troubles
                .iter()
                .any(|finding| finding.severity == Severity::Error && is_within(&finding.path)),
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
        self.tests.iter().filter(move |test| test.key == key)
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

impl<'a> Action<'a> {
    fn new(text: &'a Text) -> Action<'a> {
        let lower = text.value.to_lowercase();
        let (service, name) = match lower.split_once(':') {
            Some((service, name)) => (service.to_owned(), name.to_owned()),
            None => (String::new(), lower),
        };
        let known: Option<Vec<_>> = self::service(&service).map(|service| match has_wildcard(&name) {
            true => service.matching(&name).collect(),
            false => service.action(&name).into_iter().collect(),
        });
        Action { text, service, known: known.filter(|known| !known.is_empty()), name }
    }

    /// `*` or `*:*`
    pub fn is_everything(&self) -> bool {
        self.name == "*" && (self.service.is_empty() || self.service == "*")
    }

    pub fn has_wildcard(&self) -> bool {
        has_wildcard(&self.name)
    }

    /// Service and name in lower case.
    pub fn matches(&self, service: &str, name: &str) -> bool {
        self.is_everything()
            || (crate::pattern::matches(&self.service, service) && crate::pattern::matches(&self.name, name))
    }
}

impl<'a> Resource<'a> {
    fn new(text: &'a Text) -> Resource<'a> {
        Resource {
            text,
            arn: Arn::parse(&text.value),
            is_placeholder: placeholders::find(&text.value).is_some(),
        }
    }

    pub fn is_everything(&self) -> bool {
        !self.text.value.is_empty() && self.text.value.bytes().all(|b| b == b'*')
    }
}

impl<'a> Test<'a> {
    fn new(block: &'a ConditionBlock, raw: &'a ConditionTest) -> Test<'a> {
        let key = match raw.key.value.bytes().any(|b| b.is_ascii_uppercase()) {
            true => Cow::Owned(raw.key.value.to_lowercase()),
            false => Cow::Borrowed(raw.key.value.as_str()),
        };
        Test { block, raw, operator: Operator::parse(&block.operator.value), known: keys::key(&key), key }
    }

    pub fn values(&self) -> impl Iterator<Item = (&'a str, &'a Located<Scalar>)> + use<'a> {
        self.raw.values.iter().map(|value| (value.value.as_str(), value))
    }

    /// In an Allow statement, keeps out a request that lacks the key or has another value.
    pub fn is_guard(&self) -> bool {
        self.operator.is_some_and(|operator| {
            !operator.passes_when_absent() && operator.comparison != crate::operator::Comparison::Null
        }) && !self.is_unlimited()
    }

    /// Every value matches everything: `StringLike … "*"`.
    pub fn is_unlimited(&self) -> bool {
        let like = self.operator.is_some_and(|operator| operator.comparison.takes_wildcards());
        like && self.values().any(|(value, _)| !value.is_empty() && value.bytes().all(|b| b == b'*'))
    }
}

/// Is this `"*"` or a principal map with something in it?
pub(super) fn is_empty_principal(principal: &PrincipalElement) -> bool {
    match &principal.form {
        PrincipalForm::Text(_) => false,
        PrincipalForm::Map(entries) => entries.iter().all(|entry| entry.values.is_empty()),
    }
}

/// The findings so far.
#[derive(Default)]
pub(super) struct Findings {
    pub list: Vec<Finding>,
}

impl Findings {
    pub fn add(
        &mut self,
        rule: &'static Rule,
        place: &Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.add_as(rule, rule.severity, place, message, hint);
    }

    /// With a severity other than the rule's own.
    pub fn add_as(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        place: &Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let finding = Finding::new(rule.id, severity, place, message);
        self.list.push(finding.with_hint(hint));
    }
}
