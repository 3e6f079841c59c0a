//! Condition operators (IAM User Guide, IAM JSON policy elements: Condition operators).

use super::keys::KeyType;

/// A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operator {
    pub quantifier: Option<Quantifier>,
    pub comparison: Comparison,
    /// `…Not…`: true for what does not match, and for a key that is absent.
    pub negated: bool,
    /// `…IfExists`: true for a key that is absent.
    pub if_exists: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// True for a key that is absent.
    ForAllValues,
    ForAnyValue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric,
    NumericEquals,
    Date,
    Bool,
    BinaryEquals,
    IpAddress,
    ArnEquals,
    ArnLike,
    Null,
}

impl Comparison {
    /// The type of values it compares; `None` where it takes any key.
    pub fn r#type(self) -> Option<KeyType> {
        Some(match self {
            Comparison::StringEquals
            | Comparison::StringEqualsIgnoreCase
            | Comparison::StringLike => KeyType::String,
            Comparison::Numeric | Comparison::NumericEquals => KeyType::Number,
            Comparison::Date => KeyType::Date,
            Comparison::Bool => KeyType::Bool,
            Comparison::IpAddress => KeyType::Ip,
            Comparison::ArnEquals | Comparison::ArnLike => KeyType::Arn,
            Comparison::BinaryEquals | Comparison::Null => return None,
        })
    }

    /// Do `*` and `?` stand for other characters? (`ArnEquals` behaves as `ArnLike` does.)
    pub fn has_wildcards(self) -> bool {
        matches!(
            self,
            Comparison::StringLike | Comparison::ArnEquals | Comparison::ArnLike
        )
    }
}

const COMPARISONS: [(&str, Comparison, bool); 27] = [
    ("StringEquals", Comparison::StringEquals, false),
    ("StringNotEquals", Comparison::StringEquals, true),
    (
        "StringEqualsIgnoreCase",
        Comparison::StringEqualsIgnoreCase,
        false,
    ),
    (
        "StringNotEqualsIgnoreCase",
        Comparison::StringEqualsIgnoreCase,
        true,
    ),
    ("StringLike", Comparison::StringLike, false),
    ("StringNotLike", Comparison::StringLike, true),
    ("NumericEquals", Comparison::NumericEquals, false),
    ("NumericNotEquals", Comparison::NumericEquals, true),
    ("NumericLessThan", Comparison::Numeric, false),
    ("NumericLessThanEquals", Comparison::Numeric, false),
    ("NumericGreaterThan", Comparison::Numeric, false),
    ("NumericGreaterThanEquals", Comparison::Numeric, false),
    ("DateEquals", Comparison::Date, false),
    ("DateNotEquals", Comparison::Date, true),
    ("DateLessThan", Comparison::Date, false),
    ("DateLessThanEquals", Comparison::Date, false),
    ("DateGreaterThan", Comparison::Date, false),
    ("DateGreaterThanEquals", Comparison::Date, false),
    ("Bool", Comparison::Bool, false),
    ("BinaryEquals", Comparison::BinaryEquals, false),
    ("IpAddress", Comparison::IpAddress, false),
    ("NotIpAddress", Comparison::IpAddress, true),
    ("ArnEquals", Comparison::ArnEquals, false),
    ("ArnNotEquals", Comparison::ArnEquals, true),
    ("ArnLike", Comparison::ArnLike, false),
    ("ArnNotLike", Comparison::ArnLike, true),
    ("Null", Comparison::Null, false),
];

impl Operator {
    /// Takes an operator apart, ignoring case; `None` if there is none of this name.
    pub fn parse(text: &str) -> Option<Operator> {
        let (quantifier, rest) = match text.split_once(':') {
            None => (None, text),
            Some((word, rest)) if word.eq_ignore_ascii_case("ForAllValues") => {
                (Some(Quantifier::ForAllValues), rest)
            }
            Some((word, rest)) if word.eq_ignore_ascii_case("ForAnyValue") => {
                (Some(Quantifier::ForAnyValue), rest)
            }
            Some(_) => return None,
        };
        let (name, if_exists) = match rest.len().checked_sub(8).and_then(|at| rest.get(at..)) {
            Some(suffix) if suffix.eq_ignore_ascii_case("IfExists") => {
                (&rest[..rest.len() - 8], true)
            }
            _ => (rest, false),
        };
        let known = COMPARISONS
            .iter()
            .find(|(known, ..)| known.eq_ignore_ascii_case(name));
        known.map(|(_, comparison, negated)| Operator {
            quantifier,
            comparison: *comparison,
            negated: *negated,
            if_exists,
        })
    }

    /// Is a request met that does not carry the key at all? (`Null` aside: that asks for just this.)
    pub fn met_by_absent_key(self) -> bool {
        self.if_exists || self.negated || self.quantifier == Some(Quantifier::ForAllValues)
    }
}

/// An operator as AWS spells it, for one that differs in case or by a slip.
pub fn spelling(text: &str) -> Option<String> {
    let (quantifier, rest) = match text.rsplit_once(':') {
        None => ("", text),
        Some((word, rest)) => {
            let words = ["ForAllValues", "ForAnyValue"];
            (super::services::similar(word, words.into_iter())?, rest)
        }
    };
    let name = rest.strip_suffix("IfExists").unwrap_or(rest);
    let suffix = &rest[name.len()..];
    let known = super::services::similar(name, COMPARISONS.iter().map(|(known, ..)| *known))?;
    let colon = if quantifier.is_empty() { "" } else { ":" };
    Some(format!("{quantifier}{colon}{known}{suffix}"))
}
