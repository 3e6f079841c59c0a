//! Patterns after their variables were replaced. What came from a variable matches itself only, also a `*`.

use super::context::Context;
use crate::pattern::{self, Symbol};

/// A text of a policy, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Glob<'a> {
    /// Without variables: the text as it is.
    Plain(&'a str),
    Replaced(Vec<Symbol>),
}

impl<'a> Glob<'a> {
    /// Replaces the variables of a text; `variables` tells whether its policy version has them (IAM User Guide, Policy
    /// variables).
    ///
    /// # Errors
    /// The name of the first variable that the request has no single value for and that has no default.
    pub fn new(text: &'a str, variables: bool, context: &Context) -> Result<Glob<'a>, String> {
        if !variables || !text.contains("${") {
            return Ok(Glob::Plain(text));
        }
        let mut tokens = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find("${") {
            push_pattern(&mut tokens, &rest[..at]);
            let Some(end) = rest[at..].find('}') else {
                rest = &rest[at..];
                break;
            };
            push_literal(&mut tokens, &replacement(&rest[at + 2..at + end], context)?);
            rest = &rest[at + end + 1..];
        }
        push_pattern(&mut tokens, rest);
        Ok(Glob::Replaced(tokens))
    }

    pub fn matches(&self, text: &str) -> bool {
        match self {
            Glob::Plain(pattern) => pattern::matches(pattern, text),
            Glob::Replaced(symbols) => matches(symbols, text),
        }
    }

    /// The text itself, for comparisons without wildcards.
    pub fn literal(&self) -> std::borrow::Cow<'a, str> {
        match self {
            Glob::Plain(text) => (*text).into(),
            Glob::Replaced(tokens) => tokens
                .iter()
                .map(|token| match *token {
                    Symbol::Literal(c) => c,
                    Symbol::One => '?',
                    Symbol::Any => '*',
                })
                .collect::<String>()
                .into(),
        }
    }

    /// Matching of ARNs part by part, as `ArnLike` does.
    pub fn matches_arn(&self, text: &str) -> bool {
        match self {
            Glob::Plain(pattern) => crate::arn::like(pattern, text),
            Glob::Replaced(tokens) => in_fields(tokens, text),
        }
    }

    /// Matching of the `Resource` element, as [`crate::arn::resource_matches`] does it.
    pub fn matches_resource(&self, text: &str) -> bool {
        match self {
            Glob::Plain(pattern) => crate::arn::resource_matches(pattern, text),
            Glob::Replaced(tokens) => {
                let ends = |field: &[Symbol]| field.last() == Some(&Symbol::Any);
                let is_arn = tokens.starts_with(&['a', 'r', 'n', ':'].map(Symbol::Literal));
                let reaches = || fields(tokens).take(5).any(ends);
                matches(tokens, text) && (!is_arn || reaches() || in_fields(tokens, text))
            }
        }
    }
}

/// The fields of an ARN.
fn fields(tokens: &[Symbol]) -> impl Iterator<Item = &[Symbol]> {
    tokens.splitn(6, |token| *token == Symbol::Literal(':'))
}

fn in_fields(tokens: &[Symbol], text: &str) -> bool {
    let (mut parts, mut given) = (fields(tokens), text.splitn(6, ':'));
    loop {
        match (parts.next(), given.next()) {
            (Some(part), Some(given)) if matches(part, given) => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}

/// The value of `name`, `name, 'default'`, or of an escaped `*`, `?`, `$`.
fn replacement(variable: &str, context: &Context) -> Result<String, String> {
    if let "*" | "?" | "$" = variable {
        return Ok(variable.to_owned());
    }
    let (name, default) = match variable.split_once(',') {
        Some((name, default)) => (name.trim(), Some(default.trim())),
        None => (variable.trim(), None),
    };
    // A key with several values cannot be a variable.
    match (context.single(name), default) {
        (Some(value), _) => Ok(value.to_owned()),
        (None, Some(default)) => Ok(default.trim_matches('\'').to_owned()),
        (None, None) => Err(name.to_owned()),
    }
}

fn push_literal(tokens: &mut Vec<Symbol>, text: &str) {
    tokens.extend(text.chars().map(Symbol::Literal));
}

fn push_pattern(tokens: &mut Vec<Symbol>, text: &str) {
    tokens.extend(text.chars().map(Symbol::of));
}

fn matches(pattern: &[Symbol], text: &str) -> bool {
    pattern::matches_symbols(pattern.iter().copied(), text.chars(), |_| true)
}
