//! The canonical form: two documents have the same one exactly when IAM treats them the same.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};

use crate::arn;
use crate::document::*;
use crate::operator::{Comparison, Family, Operator};
use crate::pattern;
use crate::value::{Decimal, Instant, parse_range};

/// A policy document by its meaning. Equality, order, hash and serialisation are those of the meaning: what has none
/// (Sid, spelling, order of statements) is carried along for rendering only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Canonical {
    /// Given only where it matters: some string contains `${`, and this decides whether that is a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// In order of meaning. Repeated statements stay repeated.
    pub statements: Vec<CanonicalStatement>,
    #[serde(skip)]
    pub(crate) written_version: Unweighed<Option<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct CanonicalStatement {
    pub effect: Effect,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Members<Principal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Members<Spelled>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<Members<Spelled>>,
    /// All must be met.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub tests: BTreeSet<Test>,
    #[serde(skip)]
    pub(crate) sid: Unweighed<Option<String>>,
    /// Position in the document as written.
    #[serde(skip)]
    pub(crate) index: Unweighed<usize>,
}

/// An element with its `Not…` form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Members<T: Ord> {
    pub negated: bool,
    pub values: BTreeSet<T>,
}

/// One principal. An account is named by its id alone: `123456789012` and `arn:aws:iam::123456789012:root` are the
/// same (IAM User Guide, Principal element: AWS account principals).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Principal {
    pub kind: String,
    pub name: Spelled,
}

/// A text by its meaning, and as it was written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spelled {
    pub normal: String,
    pub(crate) written: Unweighed<String>,
}

impl Spelled {
    fn new(normal: impl Into<String>, written: &str) -> Spelled {
        Spelled {
            normal: normal.into(),
            written: Unweighed(written.to_owned()),
        }
    }

    /// As it was written; of several spellings of one meaning, one.
    pub fn written(&self) -> &str {
        &self.written.0
    }
}

impl Serialize for Spelled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.normal)
    }
}

/// One key of a condition with its operator and values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Test {
    #[serde(serialize_with = "as_text")]
    pub operator: TestOperator,
    /// In lower case: names of condition keys are not case-sensitive (IAM User Guide, Condition element).
    pub key: String,
    pub values: BTreeSet<Spelled>,
    #[serde(skip)]
    pub(crate) written_operator: Unweighed<String>,
    #[serde(skip)]
    pub(crate) written_key: Unweighed<String>,
}

/// A known operator, or the text of an unknown one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TestOperator {
    Known(Operator),
    Unknown(String),
}

impl std::fmt::Display for TestOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            TestOperator::Known(operator) => operator.fmt(f),
            TestOperator::Unknown(text) => f.write_str(text),
        }
    }
}

fn as_text<S: Serializer>(operator: &TestOperator, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(operator)
}

/// Something carried along that does not count when two things are compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unweighed<T>(pub T);

impl<T> PartialEq for Unweighed<T> {
    fn eq(&self, _: &Unweighed<T>) -> bool {
        true
    }
}

impl<T> Eq for Unweighed<T> {}

impl<T> PartialOrd for Unweighed<T> {
    fn partial_cmp(&self, other: &Unweighed<T>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Unweighed<T> {
    fn cmp(&self, _: &Unweighed<T>) -> Ordering {
        Ordering::Equal
    }
}

impl<T> Hash for Unweighed<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Document {
    /// The document by its meaning.
    pub fn canonical(&self) -> Canonical {
        let mut statements: Vec<_> = self
            .statements
            .iter()
            .map(|s| statement(s, self.has_variables()))
            .collect();
        // Statements of one meaning are ordered by Sid, so that rendering does not depend on their order either.
        statements.sort_by(|a, b| a.cmp(b).then_with(|| a.sid.0.cmp(&b.sid.0)));
        let written_version = self.version.as_ref().map(|version| version.value.clone());
        let version = self.mentions_variables().then(|| {
            written_version
                .as_deref()
                .unwrap_or(VERSION_2008)
                .to_owned()
        });
        let id = self
            .id
            .as_ref()
            .map(|id| id.value.clone())
            .filter(|id| !id.is_empty());
        Canonical {
            version,
            id,
            statements,
            written_version: Unweighed(written_version),
        }
    }

    /// Does `${` stand where variables are replaced: in resources and values of conditions?
    fn mentions_variables(&self) -> bool {
        self.statements.iter().any(|statement| {
            let resources = statement
                .resource
                .iter()
                .flat_map(|resource| &resource.values);
            let values = statement.tests().flat_map(|(_, test)| &test.values);
            resources
                .map(|text| text.as_str())
                .chain(values.map(|value| value.as_str()))
                .any(|text| text.contains("${"))
        })
    }
}

pub(crate) fn statement(statement: &Statement, variables: bool) -> CanonicalStatement {
    CanonicalStatement {
        effect: statement.effect.value,
        principal: statement.principal.as_ref().and_then(principals),
        action: element(statement.action.as_ref(), canonical_action),
        resource: element(statement.resource.as_ref(), pattern::simplified),
        tests: statement
            .tests()
            .map(|(block, test)| canonical_test(&block.operator, test, variables))
            .collect(),
        sid: Unweighed(
            statement
                .sid
                .as_ref()
                .map(|sid| sid.value.clone())
                .filter(|sid| !sid.is_empty()),
        ),
        index: Unweighed(statement.index),
    }
}

/// Names of services and actions are not case-sensitive (IAM User Guide, Action element).
fn canonical_action(action: &str) -> String {
    match pattern::simplified(&action.to_ascii_lowercase()).as_str() {
        "*:*" => "*".to_owned(),
        action => action.to_owned(),
    }
}

/// An empty list says as little as an absent element, unless it is the list of exceptions.
fn members<T: Ord>(negated: bool, values: BTreeSet<T>) -> Option<Members<T>> {
    (negated || !values.is_empty()).then_some(Members { negated, values })
}

fn element(element: Option<&Element>, normal: impl Fn(&str) -> String) -> Option<Members<Spelled>> {
    let element = element?;
    members(
        element.negated,
        element
            .values
            .iter()
            .map(|value| Spelled::new(normal(value), value))
            .collect(),
    )
}

fn principals(element: &PrincipalElement) -> Option<Members<Principal>> {
    let principal = |(kind, name): (&str, &Text)| {
        let account = if kind == "AWS" {
            arn::account_of_root(name)
        } else {
            None
        };
        Principal {
            kind: kind.to_owned(),
            name: Spelled::new(account.unwrap_or(name), name),
        }
    };
    members(element.negated, element.all().map(principal).collect())
}

pub(crate) fn canonical_test(written: &str, test: &ConditionTest, variables: bool) -> Test {
    let operator = match Operator::parse(written) {
        Some(operator) => TestOperator::Known(Operator {
            comparison: canonical_comparison(operator.comparison),
            ..operator
        }),
        None => TestOperator::Unknown(written.to_owned()),
    };
    let values = test
        .values
        .iter()
        .map(|value| match (&operator, value.as_str()) {
            // With a variable in it the value is not known yet, nor its type.
            (_, text) if variables && text.contains("${") => Spelled::new(text, text),
            (TestOperator::Known(operator), text) => {
                Spelled::new(canonical_value(operator.comparison, text), text)
            }
            (TestOperator::Unknown(_), text) => Spelled::new(text, text),
        });
    Test {
        values: values.collect(),
        operator,
        key: test.key.to_lowercase(),
        written_operator: Unweighed(written.to_owned()),
        written_key: Unweighed(test.key.value.clone()),
    }
}

/// `ArnEquals` and `ArnLike` behave identically (IAM User Guide, condition operators).
fn canonical_comparison(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::ArnEquals => Comparison::ArnLike,
        Comparison::ArnNotEquals => Comparison::ArnNotLike,
        other => other,
    }
}

/// The value as its operator understands it; what is not of the operator's type stays as it is.
fn canonical_value(comparison: Comparison, text: &str) -> String {
    let normal = match comparison.family() {
        Family::Bool | Family::Null => Some(text.to_ascii_lowercase()),
        Family::Numeric => Decimal::parse(text).map(|number| number.to_string()),
        Family::Date => Instant::parse(text).map(|Instant(millis)| match millis % 1000 {
            0 => (millis / 1000).to_string(),
            _ => format!("{:.3}", millis as f64 / 1000.0),
        }),
        Family::Ip => parse_range(text).map(|range| range.to_string()),
        Family::String if matches!(comparison.positive(), Comparison::StringEqualsIgnoreCase) => {
            Some(text.to_lowercase())
        }
        _ if comparison.takes_wildcards() => Some(pattern::simplified(text)),
        _ => None,
    };
    normal.unwrap_or_else(|| text.to_owned())
}
