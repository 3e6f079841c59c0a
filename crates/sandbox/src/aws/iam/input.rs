//! Reads and checks the parameters of IAM calls, with IAM's own words for what is wrong.
//!
//! Lengths and patterns: IAM API Reference, the parameters of each action.

use super::model::{Identity, Tag};
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::params::{Params, lower_first};
use crate::endpoint::{Call, id};
use provision_iam::arn::Arn;

pub(super) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationError", message)
}

/// `1 validation error detected: Value 'x' at 'roleName' failed to satisfy constraint: …`
pub(super) fn constraint(value: &str, field: &str, constraint: &str) -> ApiError {
    let field = lower_first(field);
    invalid(format!(
        "1 validation error detected: Value '{value}' at '{field}' failed to satisfy constraint: {constraint}"
    ))
}

/// A parameter that must be there.
pub(super) fn required<'a>(params: &'a Params, field: &str) -> Result<&'a str> {
    params.get(field).ok_or_else(|| {
        let field = lower_first(field);
        invalid(format!(
            "1 validation error detected: Value null at '{field}' failed to satisfy constraint: Member must not be null"
        ))
    })
}

/// A name of `[\w+=,.@-]+`, 1 to `max` characters.
pub(super) fn name<'a>(call: &'a Call, field: &str, max: usize) -> Result<&'a str> {
    check_name(required(&call.params, field)?, field, max)
}

pub(super) fn check_name<'a>(value: &'a str, field: &str, max: usize) -> Result<&'a str> {
    length(value, field, 1, max)?;
    if value.chars().all(|c| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c)) {
        return Ok(value);
    }
    Err(invalid(format!(
        "The specified value for {} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
        lower_first(field)
    )))
}

/// Longest name of each kind: 64, but 128 for policies and user names when they are looked up.
pub(super) fn role_name(call: &Call) -> Result<&str> {
    name(call, "RoleName", 64)
}

pub(super) fn policy_name(call: &Call) -> Result<&str> {
    name(call, "PolicyName", 128)
}

fn length(value: &str, field: &str, min: usize, max: usize) -> Result<()> {
    let count = value.chars().count();
    if count < min {
        return Err(constraint(
            value,
            field,
            &format!("Member must have length greater than or equal to {min}"),
        ));
    }
    if count > max {
        return Err(constraint(
            value,
            field,
            &format!("Member must have length less than or equal to {max}"),
        ));
    }
    Ok(())
}

/// The path, "/" when none was given.
pub(super) fn path(call: &Call) -> Result<String> {
    let path = call.params.get("Path").unwrap_or("/");
    length(path, "Path", 1, 512)?;
    let printable = path.chars().all(|c| ('\u{21}'..='\u{7e}').contains(&c));
    if path.starts_with('/') && path.ends_with('/') && printable {
        return Ok(path.to_owned());
    }
    Err(invalid(
        "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    ))
}

/// The prefix of a listing; "/" when none was given.
pub(super) fn path_prefix(call: &Call) -> &str {
    call.params.get("PathPrefix").unwrap_or("/")
}

/// A role's description: Latin-1 without control characters and U+00A0, so no typographic quotes.
pub(super) fn role_description(call: &Call) -> Result<Option<String>> {
    let Some(text) = call.params.get("Description") else {
        return Ok(None);
    };
    length(text, "Description", 0, 1000)?;
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{a1}'..='\u{ff}');
    if text.chars().all(allowed) {
        return Ok(Some(text.to_owned()));
    }
    let pattern =
        r"Member must satisfy regular expression pattern: [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*";
    Err(constraint(text, "Description", pattern))
}

pub(super) fn policy_description(call: &Call) -> Result<Option<String>> {
    let Some(text) = call.params.get("Description") else {
        return Ok(None);
    };
    length(text, "Description", 0, 1000)?;
    Ok(Some(text.to_owned()))
}

/// Seconds, 3,600 to 43,200.
pub(super) fn max_session(call: &Call) -> Result<Option<i64>> {
    number(call, "MaxSessionDuration", 3600, 43_200)
}

pub(super) fn number(call: &Call, field: &str, min: i64, max: i64) -> Result<Option<i64>> {
    let Some(text) = call.params.get(field) else {
        return Ok(None);
    };
    let number: i64 = text
        .parse()
        .map_err(|_| ApiError::bad_request("MalformedInput", format!("{text} is not a number")))?;
    if number < min {
        return Err(constraint(
            text,
            field,
            &format!("Member must have value greater than or equal to {min}"),
        ));
    }
    if number > max {
        return Err(constraint(text, field, &format!("Member must have value less than or equal to {max}")));
    }
    Ok(Some(number))
}

pub(super) fn flag(call: &Call, field: &str) -> Result<bool> {
    Ok(call.params.flag(field)?.unwrap_or(false))
}

/// An ARN's form, 20 to 2,048 characters.
pub(super) fn arn<'a>(call: &'a Call, field: &str) -> Result<&'a str> {
    let value = required(&call.params, field)?;
    length(value, field, 20, 2048)?;
    if Arn::parse(value).is_some_and(|arn| arn.partition == call.partition()) {
        return Ok(value);
    }
    Err(ApiError::bad_request("InvalidInput", format!("ARN {value} is not valid.")))
}

/// The tags of a request, checked.
pub(super) fn tags(call: &Call) -> Result<Vec<Tag>> {
    let list = call.params.list("Tags");
    if list.len() > 50 {
        return Err(invalid(
            "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
        ));
    }
    let mut tags: Vec<Tag> = Vec::new();
    for (position, tag) in list.iter().enumerate() {
        let member = format!("tags.{}.member", position + 1);
        let key = required(tag, "Key")?;
        let value = required(tag, "Value")?;
        check_tag_text(key, &format!("{member}.key"), 1, 128)?;
        check_tag_text(value, &format!("{member}.value"), 0, 256)?;
        if key.to_lowercase().starts_with("aws:") {
            return Err(ApiError::bad_request(
                "InvalidInput",
                "Tag keys starting with 'aws:' are reserved for system use",
            ));
        }
        if tags.iter().any(|tag| tag.key.eq_ignore_ascii_case(key)) {
            return Err(ApiError::bad_request(
                "InvalidInput",
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        tags.push(Tag { key: key.to_owned(), value: value.to_owned() });
    }
    Ok(tags)
}

fn check_tag_text(text: &str, field: &str, min: usize, max: usize) -> Result<()> {
    length(text, field, min, max)?;
    if text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c)) {
        return Ok(());
    }
    let pattern = r"Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+";
    Err(constraint(text, field, pattern))
}

/// A new entity's identity: `kind` as in its ARN, `prefix` of its unique id.
pub(super) fn identity(call: &Call, name: &str, kind: &str, prefix: &str) -> Result<Identity> {
    let path = path(call)?;
    Ok(Identity {
        arn: format!("arn:{}:iam::{}:{kind}{path}{name}", call.partition(), call.account),
        name: name.to_owned(),
        path,
        id: id::iam(prefix),
        created: call.now,
    })
}

pub(super) fn no_such_entity(message: impl Into<String>) -> ApiError {
    ApiError::not_found("NoSuchEntity", message)
}

pub(super) fn limit_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::conflict("LimitExceeded", message)
}

/// Refuses one more where `count` has reached the quota.
pub(super) fn within_quota(count: usize, quota: usize, name: &str) -> Result<()> {
    match count < quota {
        true => Ok(()),
        false => Err(limit_exceeded(format!("Cannot exceed quota for {name}: {quota}"))),
    }
}

pub(super) fn delete_conflict(message: impl Into<String>) -> ApiError {
    ApiError::conflict("DeleteConflict", message)
}

pub(super) fn already_exists(message: impl Into<String>) -> ApiError {
    ApiError::conflict("EntityAlreadyExists", message)
}
