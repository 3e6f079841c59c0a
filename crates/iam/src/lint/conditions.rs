//! Condition operators (IAM User Guide, Condition operators).

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use crate::catalogue::similar::similar;
use crate::catalogue::{KeyType, findings as rule, keys};
use crate::finding::Severity;
use crate::operator::{Comparison, Family, Operator, Qualifier};

pub(super) const CHECKS: &[Check] = &[operators, null, qualifiers, types, always_or_never_there];

fn operators(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for block in statement.raw.condition.iter().flat_map(|condition| &condition.blocks) {
            let written = block.operator.value.trim();
            let spelling = spelling(written);
            let is_exact = spelling.as_deref() == Some(written);
            let Some(place) = (!is_exact).then_some(&block.operator.place) else {
                continue;
            };
            match (Operator::parse(written), &spelling) {
                (Some(_), Some(spelling)) => {
                    let message = format!("{written} is spelled {spelling}");
                    let hint = format!("write {spelling}");
                    found.add_as(
                        &rule::INVALID_CONDITION_OPERATOR,
                        Severity::Suggestion,
                        place,
                        message,
                        hint,
                    );
                }
                (Some(_), None) => {}
                (None, spelling) => {
                    let message = format!("{written:?} is not a condition operator");
                    let hint = match (spelling, written.contains(':')) {
                        (Some(spelling), _) => format!("did you mean {spelling}?"),
                        (None, true) => "a key stands inside an operator: { \"StringEquals\": { \"<key>\": \"<value>\" } }".to_owned(),
                        (None, false) => "write one such as StringEquals, StringLike, Bool, IpAddress".to_owned(),
                    };
                    found.add(&rule::INVALID_CONDITION_OPERATOR, place, message, hint);
                }
            }
        }
    }
}

/// An operator as AWS spells it, also for one that is off by a slip.
fn spelling(text: &str) -> Option<String> {
    if let Some(operator) = Operator::parse(text) {
        return Some(operator.to_string());
    }
    let (qualifier, rest) = match text.rsplit_once(':') {
        None => (String::new(), text),
        Some((word, rest)) => {
            let words = ["ForAllValues", "ForAnyValue"];
            (format!("{}:", similar(word, words.into_iter())?), rest)
        }
    };
    let name = rest.strip_suffix("IfExists").unwrap_or(rest);
    let known = Comparison::ALL.iter().map(|known| known.as_str());
    Some(format!("{qualifier}{}{}", similar(name, known)?, &rest[name.len()..]))
}

fn null(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for block in statement.raw.condition.iter().flat_map(|condition| &condition.blocks) {
            let Some(operator) = Operator::parse(&block.operator.value) else {
                continue;
            };
            if operator.comparison != Comparison::Null {
                continue;
            }
            let place = &block.operator.place;
            if operator.if_exists {
                let message = "Null asks whether the key is there; IfExists has no meaning with it";
                found.add(&rule::NULL_WITH_IF_EXISTS, place, message, "write Null");
            }
            if operator.qualifier.is_some() {
                let message = "Null looks at no values; ForAllValues and ForAnyValue have no meaning with it";
                found.add(&rule::NULL_WITH_QUALIFIER, place, message, "write Null");
            }
        }
    }
}

/// A key with several values in a request needs to be told how they are compared.
fn qualifiers(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let Some(operator) = test.operator else {
            continue;
        };
        let is_multivalued = test.known.is_some_and(|key| key.multivalued);
        if is_multivalued && operator.qualifier.is_none() && operator.comparison != Comparison::Null {
            let written = &test.block.operator;
            let message =
                format!("{} can have several values; {} compares one", test.raw.key.value, written.value);
            let hint = format!(
                "write ForAnyValue:{0} (one of them) or ForAllValues:{0} (each of them)",
                written.value
            );
            let severity = match keys::is_in_full(&test.key) {
                true => rule::MISSING_QUALIFIER.severity,
                false => Severity::Warning,
            };
            found.add_as(&rule::MISSING_QUALIFIER, severity, &written.place, message, hint);
        }
    }
}

/// The operator against the type of the key.
fn types(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let (Some(compared), Some(key)) =
            (test.operator.map(|operator| operator.comparison.family()), test.known)
        else {
            continue;
        };
        let takes_any = [Family::Null, Family::Binary].contains(&compared);
        let fits = takes_any || key.r#type.family().is_none_or(|family| family == compared)
            // Documented: ARNs compare as strings too.
            || (key.r#type == KeyType::Arn && compared == Family::String)
            // The value of a tag or of an encryption context is free text, an ARN as well.
            || (key.is_open() && key.r#type == KeyType::String && compared == Family::Arn);
        if !fits {
            let message = format!(
                "{} is {}; {} does not compare that",
                test.raw.key.value,
                key.r#type.as_str(),
                test.block.operator.value
            );
            let hint = format!("write {}", operators_for(key.r#type));
            found.add(&rule::TYPE_MISMATCH, &test.block.operator.place, message, hint);
        } else if key.r#type == KeyType::Arn
            && test.operator.is_some_and(|operator| operator.comparison == Comparison::StringLike)
        {
            let message = format!(
                "{} is an ARN; StringLike lets * run over the colons between its fields",
                test.raw.key.value
            );
            let rule = &rule::STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS;
            let spelled = test.block.operator.value.replace("String", "Arn");
            found.add(rule, &test.block.operator.place, message, format!("write {spelled}"));
        }
    }
}

fn operators_for(r#type: KeyType) -> &'static str {
    match r#type {
        KeyType::String | KeyType::Any => "StringEquals or StringLike",
        KeyType::Number => "NumericEquals, NumericLessThan …",
        KeyType::Date => "DateLessThan, DateGreaterThan …",
        KeyType::Bool => "Bool",
        KeyType::Ip => "IpAddress",
        KeyType::Arn => "ArnEquals or ArnLike",
    }
}

/// A test with the pattern `*` asks whether the key is there at all, as `Null` does, or asks nothing.
fn always_or_never_there(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let Some(operator) = test.operator.filter(|_| test.is_unlimited()) else {
            continue;
        };
        let key = &test.raw.key.value;
        let is_any = operator.qualifier == Some(Qualifier::ForAnyValue);
        let null = |value: &str| format!("if that is meant, write \"Null\": {{ {key:?}: \"{value}\" }}");
        let (rule, message, hint) = match (operator.comparison.is_negated(), operator.passes_when_absent()) {
            (false, false) => (
                &rule::EQUIVALENT_TO_NULL_FALSE,
                format!("this says only that {key} is there, with any value"),
                null("false"),
            ),
            (false, true) => (
                &rule::REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION,
                format!("every request meets this, with and without {key}"),
                "remove it, or say which values are meant".to_owned(),
            ),
            (true, _) if is_any => (
                &rule::REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION,
                format!("no request meets this, with or without {key}: the statement has no effect"),
                "say which values are meant".to_owned(),
            ),
            (true, _) => (
                &rule::EQUIVALENT_TO_NULL_TRUE,
                format!("this says only that {key} is not there"),
                null("true"),
            ),
        };
        found.add(rule, &test.raw.place, message, hint);
    }
}
