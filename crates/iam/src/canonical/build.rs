//! From a document to its canonical form.

use std::collections::BTreeSet;

use super::{Canonical, CanonicalStatement, Members, Principal, Spelled, Test, TestOperator, Unweighed};
use crate::arn;
use crate::document::*;
use crate::operator::{Comparison, Family, Operator};
use crate::pattern;
use crate::value::{Decimal, Instant, parse_range};

impl Canonical {
    /// A document that allows nothing: what there is where there is no document.
    pub fn nothing() -> Canonical {
        let written_version = Unweighed(Some(VERSION_2012.to_owned()));
        Canonical { version: None, id: None, statements: Vec::new(), written_version }
    }
}

impl Document {
    /// The document by its meaning.
    pub fn canonical(&self) -> Canonical {
        let mut statements: Vec<_> =
            self.statements.iter().map(|s| statement(s, self.has_variables())).collect();
        // Statements of one meaning are ordered by Sid, so that rendering does not depend on their order either.
        statements.sort_by(|a, b| a.cmp(b).then_with(|| a.sid.0.cmp(&b.sid.0)));
        let written_version = self.version.as_ref().map(|version| version.value.clone());
        let version =
            self.mentions_variables().then(|| written_version.as_deref().unwrap_or(VERSION_2008).to_owned());
        let id = self.id.as_ref().map(|id| id.value.clone()).filter(|id| !id.is_empty());
        Canonical { version, id, statements, written_version: Unweighed(written_version) }
    }

    /// Does `${` stand where variables are replaced: in resources and values of conditions?
    fn mentions_variables(&self) -> bool {
        self.statements.iter().any(|statement| {
            let resources = statement.resource.iter().flat_map(|resource| &resource.values);
            let values = statement.tests().flat_map(|(_, test)| &test.values);
            resources
                .map(|text| text.as_str())
                .chain(values.map(|value| value.as_str()))
                .any(pattern::has_variable)
        })
    }
}

pub(crate) fn statement(statement: &Statement, variables: bool) -> CanonicalStatement {
    CanonicalStatement {
        effect: statement.effect.value,
        principal: statement.principal.as_ref().and_then(principals),
        action: element(statement.action.as_ref(), canonical_action),
        resource: element(statement.resource.as_ref(), |text| pattern::simplified(&arn::completed(text))),
        tests: statement
            .tests()
            .map(|(block, test)| canonical_test(&block.operator, test, variables))
            .collect(),
        sid: Unweighed(statement.sid.as_ref().map(|sid| sid.value.clone()).filter(|sid| !sid.is_empty())),
        index: Unweighed(statement.index),
        path: Unweighed(statement.place.path.clone()),
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
    members(element.negated, element.values.iter().map(|value| Spelled::new(normal(value), value)).collect())
}

fn principals(element: &PrincipalElement) -> Option<Members<Principal>> {
    let principal = |(kind, name): (&str, &Text)| {
        let account = if kind == "AWS" { arn::account_of_root(name) } else { None };
        Principal { kind: kind.to_owned(), name: Spelled::new(account.unwrap_or(name), name) }
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
    let values = test.values.iter().map(|value| match (&operator, value.as_str()) {
        // With a variable in it the value is not known yet, nor its type.
        (_, text) if variables && pattern::has_variable(text) => Spelled::new(text, text),
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
