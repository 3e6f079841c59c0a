//! Condition operators (IAM User Guide, IAM JSON policy elements: Condition operators).

use std::fmt;

/// An operator with its prefix and suffix, e.g. `ForAnyValue:StringLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operator {
    pub qualifier: Option<Qualifier>,
    pub comparison: Comparison,
    pub if_exists: bool,
}

/// How a key with several values in the request is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    ForAnyValue,
    ForAllValues,
}

/// What kind of values an operator compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    String,
    Numeric,
    Date,
    Bool,
    Binary,
    Ip,
    Arn,
    Null,
}

macro_rules! comparisons {
    ($($name:ident: $family:ident),* $(,)?) => {
        /// A comparison; the variants are AWS's names.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Comparison { $($name),* }

        impl Comparison {
            pub const ALL: &'static [Comparison] = &[$(Comparison::$name),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Comparison::$name => stringify!($name)),* }
            }

            pub fn family(self) -> Family {
                match self { $(Comparison::$name => Family::$family),* }
            }
        }
    };
}

comparisons! {
    StringEquals: String,
    StringNotEquals: String,
    StringEqualsIgnoreCase: String,
    StringNotEqualsIgnoreCase: String,
    StringLike: String,
    StringNotLike: String,
    NumericEquals: Numeric,
    NumericNotEquals: Numeric,
    NumericLessThan: Numeric,
    NumericLessThanEquals: Numeric,
    NumericGreaterThan: Numeric,
    NumericGreaterThanEquals: Numeric,
    DateEquals: Date,
    DateNotEquals: Date,
    DateLessThan: Date,
    DateLessThanEquals: Date,
    DateGreaterThan: Date,
    DateGreaterThanEquals: Date,
    Bool: Bool,
    BinaryEquals: Binary,
    IpAddress: Ip,
    NotIpAddress: Ip,
    ArnEquals: Arn,
    ArnNotEquals: Arn,
    ArnLike: Arn,
    ArnNotLike: Arn,
    Null: Null,
}

impl Comparison {
    /// Met when *no* value compares: `…NotEquals`, `…NotLike`, `NotIpAddress`. Such a test is met by an absent key.
    pub fn is_negated(self) -> bool {
        self.as_str().contains("Not")
    }

    /// The comparison of which this is the negation; itself if it is none.
    pub fn positive(self) -> Comparison {
        match self {
            Comparison::StringNotEquals => Comparison::StringEquals,
            Comparison::StringNotEqualsIgnoreCase => Comparison::StringEqualsIgnoreCase,
            Comparison::StringNotLike => Comparison::StringLike,
            Comparison::NumericNotEquals => Comparison::NumericEquals,
            Comparison::DateNotEquals => Comparison::DateEquals,
            Comparison::NotIpAddress => Comparison::IpAddress,
            Comparison::ArnNotEquals => Comparison::ArnEquals,
            Comparison::ArnNotLike => Comparison::ArnLike,
            other => other,
        }
    }

    /// Are policy variables in its values replaced? Operators for numbers, dates, truth values, bytes, addresses and `Null`
    /// take none (IAM User Guide, Policy elements: Variables and tags).
    pub fn takes_variables(self) -> bool {
        matches!(self.family(), Family::String | Family::Arn)
    }

    /// Are `*` and `?` in its values wildcards?
    pub fn takes_wildcards(self) -> bool {
        matches!(self, Comparison::StringLike | Comparison::StringNotLike) || self.family() == Family::Arn
    }
}

impl Operator {
    /// Reads an operator, ignoring case as IAM does. None: IAM knows no such operator.
    pub fn parse(text: &str) -> Option<Operator> {
        let (qualifier, rest) = match text.split_once(':') {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("ForAnyValue") => {
                (Some(Qualifier::ForAnyValue), rest)
            }
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("ForAllValues") => {
                (Some(Qualifier::ForAllValues), rest)
            }
            Some(_) => return None,
            None => (None, text),
        };
        const SUFFIX: &str = "IfExists";
        let split = rest.len().checked_sub(SUFFIX.len()).filter(|at| rest.is_char_boundary(*at));
        let (name, if_exists) = match split {
            Some(at) if rest[at..].eq_ignore_ascii_case(SUFFIX) => (&rest[..at], true),
            _ => (rest, false),
        };
        let comparison = Comparison::ALL.iter().find(|known| known.as_str().eq_ignore_ascii_case(name))?;
        Some(Operator { qualifier, comparison: *comparison, if_exists })
    }
}

impl Operator {
    /// Is the test met by a request that lacks the key? `ForAllValues` is, so it guards nothing; `ForAnyValue` is not,
    /// not even with `IfExists`. (`Null` asks just this and is not meant here.)
    pub fn passes_when_absent(&self) -> bool {
        match self.qualifier {
            Some(Qualifier::ForAllValues) => true,
            Some(Qualifier::ForAnyValue) => false,
            None => self.if_exists || self.comparison.is_negated(),
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.qualifier {
            Some(Qualifier::ForAnyValue) => "ForAnyValue:",
            Some(Qualifier::ForAllValues) => "ForAllValues:",
            None => "",
        })?;
        f.write_str(self.comparison.as_str())?;
        f.write_str(if self.if_exists { "IfExists" } else { "" })
    }
}
