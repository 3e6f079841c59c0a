//! Statements and their parts in words.

use std::borrow::Cow;

use crate::canonical::{CanonicalStatement, Members, Principal, Spelled, Test, TestOperator};
use crate::operator::{Comparison, Qualifier};

/// Most items listed before "and … more".
const MAX_ITEMS: usize = 3;

/// `s3:GetObject on arn:… for AWS 111122223333 if aws:SecureTransport = true`
pub(crate) fn statement(statement: &CanonicalStatement) -> String {
    let mut words = actions(statement);
    if let Some(resource) = &statement.resource {
        words += &format!(" on {}", set(resource, "resource"));
    }
    if let Some(principal) = &statement.principal {
        words += &format!(" for {}", principals(principal));
    }
    if !statement.tests.is_empty() {
        words += &format!(" if {}", statement.tests.iter().map(test).collect::<Vec<_>>().join(" and "));
    }
    words
}

pub(crate) fn actions(statement: &CanonicalStatement) -> String {
    statement.action.as_ref().map_or("nothing".to_owned(), |action| set(action, "action"))
}

pub(crate) fn set(members: &Members<Spelled>, noun: &str) -> String {
    let everything = members.values.len() == 1 && members.values.iter().all(|value| value.normal == "*");
    match (members.negated, everything) {
        (false, true) => format!("every {noun}"),
        (false, false) => texts(&members.values),
        (true, _) => format!("every {noun} except {}", texts(&members.values)),
    }
}

pub(crate) fn principals(members: &Members<Principal>) -> String {
    let names = list(members.values.iter().map(principal));
    if members.negated { format!("everyone except {names}") } else { names }
}

/// `accounts.google.com`, `account 111122223333`, `everyone`
pub(crate) fn principal(principal: &Principal) -> String {
    match (principal.kind.as_str(), principal.name.normal.as_str()) {
        ("AWS", "*") => "everyone".to_owned(),
        ("AWS", id) if crate::arn::is_account_id(id) => format!("account {id}"),
        (_, name) => name.to_owned(),
    }
}

pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a Spelled>) -> String {
    list(texts.into_iter().map(|text| text.written().to_owned()))
}

pub(crate) fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    match items.len() {
        0 => "nothing".to_owned(),
        n if n <= MAX_ITEMS + 1 => items.join(", "),
        n => format!("{} and {} more", items[..MAX_ITEMS].join(", "), n - MAX_ITEMS),
    }
}

/// `accounts.google.com:oaud = acme-org`
pub(crate) fn test(test: &Test) -> String {
    let key = test.written_key.0.as_str();
    let values = list_or(test);
    let TestOperator::Known(operator) = &test.operator else {
        return format!("{} {key} {values}", test.operator);
    };
    let key: Cow<str> = match operator.qualifier {
        Some(Qualifier::ForAnyValue) => format!("any value of {key}").into(),
        Some(Qualifier::ForAllValues) => format!("every value of {key}").into(),
        None => key.into(),
    };
    let absent = if operator.if_exists && operator.passes_when_absent() { " or absent" } else { "" };
    let sign = match operator.comparison {
        Comparison::Null => {
            let wanted: Vec<_> = test.values.iter().map(|value| value.normal.as_str()).collect();
            return match wanted.as_slice() {
                ["true"] => format!("{key} absent"),
                ["false"] => format!("{key} present"),
                _ => format!("{key} Null {values}"),
            };
        }
        Comparison::StringEquals
        | Comparison::NumericEquals
        | Comparison::DateEquals
        | Comparison::Bool
        | Comparison::BinaryEquals => "=",
        Comparison::StringEqualsIgnoreCase => "= (ignoring case)",
        Comparison::StringLike | Comparison::ArnLike | Comparison::ArnEquals => "like",
        Comparison::StringNotEquals | Comparison::NumericNotEquals | Comparison::DateNotEquals => {
            "other than"
        }
        Comparison::StringNotEqualsIgnoreCase => "other than (ignoring case)",
        Comparison::StringNotLike | Comparison::ArnNotLike | Comparison::ArnNotEquals => "not like",
        Comparison::NumericLessThan => "<",
        Comparison::NumericLessThanEquals => "<=",
        Comparison::NumericGreaterThan => ">",
        Comparison::NumericGreaterThanEquals => ">=",
        Comparison::DateLessThan => "before",
        Comparison::DateLessThanEquals => "not after",
        Comparison::DateGreaterThan => "after",
        Comparison::DateGreaterThanEquals => "not before",
        Comparison::IpAddress => "in",
        Comparison::NotIpAddress => "not in",
    };
    [&key, " ", sign, " ", &values, absent].concat()
}

fn list_or(test: &Test) -> String {
    let mut values = test.values.iter().map(Spelled::written);
    if let (1, Some(only)) = (values.len(), values.next()) {
        return only.to_owned();
    }
    let values: Vec<&str> = test.values.iter().map(Spelled::written).collect();
    match values.len() {
        0 => "nothing".to_owned(),
        n if n <= MAX_ITEMS + 1 => values.join(" or "),
        n => format!("{} or {} more", values[..MAX_ITEMS].join(" or "), n - MAX_ITEMS),
    }
}
