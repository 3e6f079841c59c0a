//! One test of a condition against a request (IAM User Guide, IAM JSON policy elements: Condition operators).

use std::net::IpAddr;

use super::context::Context;
use super::glob::Glob;
use crate::document::{ConditionTest, Located, Scalar};
use crate::operator::{Comparison, Family, Operator, Qualifier};
use crate::pattern::has_variable;
use crate::value::{Decimal, Instant, parse_range};

/// Is the test met? One that AWS refuses, by its operator or a variable in its values, is met by nothing.
pub(super) fn is_met(written: &str, test: &ConditionTest, variables: bool, context: &Context) -> bool {
    let Some(operator) = Operator::parse(written) else {
        return false;
    };
    if refused(written, test, variables).is_some() {
        return false;
    }
    let given = given(&operator, &test.key, context);
    if operator.comparison == Comparison::Null {
        let absent = if given.is_empty() { "true" } else { "false" };
        return test.values.iter().any(|value| value.as_str().eq_ignore_ascii_case(absent));
    }
    if given.is_empty() {
        return operator.passes_when_absent();
    }
    let positive = operator.comparison.positive();
    let wanted: Vec<Glob> = test.values.iter().filter_map(|value| text(value, variables, context)).collect();
    let compares = |given: &String| wanted.iter().any(|wanted| compare(positive, wanted, given));
    let passes = |given: &String| compares(given) != operator.comparison.is_negated();
    match operator.qualifier {
        Some(Qualifier::ForAllValues) => given.iter().all(passes),
        Some(Qualifier::ForAnyValue) => given.iter().any(passes),
        // Several values without a qualifier: IAM's behaviour is not documented; lint reports it. Read as a set.
        None if operator.comparison.is_negated() => given.iter().all(passes),
        None => given.iter().any(passes),
    }
}

/// A variable in a value of an operator that takes none, for which AWS refuses the document (IAM Access Analyzer, Invalid
/// variable for operator).
pub(super) fn refused<'t>(written: &str, test: &'t ConditionTest, variables: bool) -> Option<&'t str> {
    let mut values = test.values.iter().map(|value| value.as_str());
    let value = values.find(|value| variables && has_variable(value))?;
    Operator::parse(written).filter(|operator| !operator.comparison.takes_variables()).map(|_| value)
}

/// What the request has for a key. For a set operator an empty text is an empty set.
pub(super) fn given<'c>(operator: &Operator, key: &str, context: &'c Context) -> &'c [String] {
    let values = context.get(key).map(|value| value.values.as_slice()).unwrap_or_default();
    match operator.qualifier {
        Some(_) if values.iter().all(String::is_empty) => &[],
        _ => values,
    }
}

/// Is the value of the type that the comparison is about? Then it compares with itself.
pub(super) fn fits(comparison: Comparison, value: &str) -> bool {
    compare(comparison, &Glob::Plain(value), value)
}

/// The value with its variables replaced; None when one cannot be: such a value compares with nothing.
fn text<'a>(value: &'a Located<Scalar>, variables: bool, context: &Context) -> Option<Glob<'a>> {
    Glob::new(value.as_str(), variables, context).ok()
}

/// A positive comparison of one value of the policy with one of the request.
fn compare(comparison: Comparison, wanted: &Glob, given: &str) -> bool {
    use Comparison::*;
    let literal = || wanted.literal();
    match comparison {
        StringEquals | BinaryEquals => literal() == given,
        StringEqualsIgnoreCase => literal().to_lowercase() == given.to_lowercase(),
        StringLike => wanted.matches(given),
        ArnEquals | ArnLike => wanted.matches_arn(given),
        Bool => literal().eq_ignore_ascii_case(given),
        IpAddress => match (parse_range(&literal()), given.trim().parse::<IpAddr>()) {
            (Some(range), Ok(address)) => range.contains(&address),
            _ => false,
        },
        other if other.family() == Family::Numeric => {
            ordered(other, Decimal::parse(given), Decimal::parse(&literal()))
        }
        other if other.family() == Family::Date => {
            ordered(other, Instant::parse(given), Instant::parse(&literal()))
        }
        _ => false,
    }
}

fn ordered<T: Ord>(comparison: Comparison, given: Option<T>, wanted: Option<T>) -> bool {
    use Comparison::*;
    let (Some(given), Some(wanted)) = (given, wanted) else {
        return false;
    };
    match comparison {
        NumericEquals | DateEquals => given == wanted,
        NumericLessThan | DateLessThan => given < wanted,
        NumericLessThanEquals | DateLessThanEquals => given <= wanted,
        NumericGreaterThan | DateGreaterThan => given > wanted,
        NumericGreaterThanEquals | DateGreaterThanEquals => given >= wanted,
        _ => false,
    }
}
