//! The parameters of STS calls, checked. Lengths and patterns: STS API Reference.

use crate::aws::iam::check_session_policy;
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::params::lower_first;
use crate::endpoint::{Call, Caller};
use std::collections::BTreeMap;

fn invalid(message: String) -> ApiError {
    ApiError::bad_request("ValidationError", message)
}

fn constraint(value: &str, field: &str, constraint: &str) -> ApiError {
    let field = lower_first(field);
    invalid(format!(
        "1 validation error detected: Value '{value}' at '{field}' failed to satisfy constraint: {constraint}"
    ))
}

fn required<'a>(call: &'a Call, field: &str) -> Result<&'a str> {
    call.params.get(field).ok_or_else(|| {
        let field = lower_first(field);
        invalid(format!(
            "1 validation error detected: Value null at '{field}' failed to satisfy constraint: Member must not be null"
        ))
    })
}

/// A text of `min` to `max` characters, each a word character or one of `extra`.
fn text<'a>(value: &'a str, field: &str, min: usize, max: usize, extra: &str) -> Result<&'a str> {
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
    if value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || extra.contains(c)) {
        return Ok(value);
    }
    let pattern =
        format!(r"Member must satisfy regular expression pattern: [\w{}]*", extra.replace('/', r"\/"));
    Err(constraint(value, field, &pattern))
}

/// The role a call wants to assume.
#[derive(Debug, Clone)]
pub(super) struct RoleArn<'a> {
    pub arn: &'a str,
    pub account: &'a str,
    pub name: &'a str,
}

pub(super) fn role_arn(call: &Call) -> Result<RoleArn<'_>> {
    let arn = required(call, "RoleArn")?;
    if arn.chars().count() < 20 {
        return Err(constraint(arn, "RoleArn", "Member must have length greater than or equal to 20"));
    }
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let wrong = || invalid(format!("{arn} is invalid"));
    match parts[..] {
        ["arn", partition, "iam", "", account, resource]
            if account.len() == 12 && partition == call.partition() =>
        {
            let name =
                resource.strip_prefix("role/").and_then(|path| path.rsplit('/').next()).ok_or_else(wrong)?;
            Ok(RoleArn { arn, account, name })
        }
        _ => Err(wrong()),
    }
}

pub(super) fn session_name(call: &Call) -> Result<&str> {
    text(required(call, "RoleSessionName")?, "RoleSessionName", 2, 64, "+=,.@-")
}

/// The name of a federated user.
pub(super) fn federated_name(call: &Call) -> Result<&str> {
    text(required(call, "Name")?, "Name", 2, 32, "+=,.@-")
}

pub(super) fn external_id(call: &Call) -> Result<Option<&str>> {
    call.params.get("ExternalId").map(|id| text(id, "ExternalId", 2, 1224, "+=,.@:/-")).transpose()
}

pub(super) fn source_identity(call: &Call) -> Result<Option<&str>> {
    call.params.get("SourceIdentity").map(|id| text(id, "SourceIdentity", 2, 64, "+=,.@-")).transpose()
}

/// Seconds.
pub(super) fn duration(call: &Call, max: i64) -> Result<Option<i64>> {
    let Some(value) = call.params.get("DurationSeconds") else {
        return Ok(None);
    };
    let seconds: i64 = value
        .parse()
        .map_err(|_| ApiError::bad_request("MalformedInput", format!("{value} is not a number")))?;
    if seconds < 900 {
        return Err(constraint(
            value,
            "DurationSeconds",
            "Member must have value greater than or equal to 900",
        ));
    }
    if seconds > max {
        return Err(constraint(
            value,
            "DurationSeconds",
            &format!("Member must have value less than or equal to {max}"),
        ));
    }
    Ok(Some(seconds))
}

/// SessionContext policies: the inline one and the ARNs of managed ones.
pub(super) fn policies(call: &Call) -> Result<(Vec<String>, Vec<String>)> {
    let inline: Vec<_> = call.params.get("Policy").map(str::to_owned).into_iter().collect();
    inline.iter().try_for_each(|document| check_session_policy(document, call.partition()))?;
    let arns: Vec<_> = call
        .params
        .list("PolicyArns")
        .iter()
        .filter_map(|policy| policy.get("arn").or_else(|| policy.get("Arn")).map(str::to_owned))
        .collect();
    match arns.len() > 10 {
        true => Err(constraint("", "PolicyArns", "Member must have length less than or equal to 10")),
        false => Ok((inline, arns)),
    }
}

/// SessionContext tags: at most 50, keys unique ignoring case.
pub(super) fn tags(call: &Call) -> Result<BTreeMap<String, String>> {
    let mut tags: BTreeMap<String, String> = BTreeMap::new();
    for tag in call.params.list("Tags") {
        let key = text(tag.get("Key").unwrap_or_default(), "Tags", 1, 128, " .:/=+-@")?;
        let value = text(tag.get("Value").unwrap_or_default(), "Tags", 0, 256, " .:/=+-@")?;
        if tags.keys().any(|known| known.eq_ignore_ascii_case(key)) {
            return Err(ApiError::bad_request(
                "InvalidParameterValue",
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        tags.insert(key.to_owned(), value.to_owned());
    }
    match tags.len() > 50 {
        true => Err(constraint("", "Tags", "Member must have length less than or equal to 50")),
        false => Ok(tags),
    }
}

/// Whether a second factor was given; an error where it is wrong.
pub(super) fn second_factor(call: &Call) -> Result<bool> {
    let (serial, code) = match (call.params.get("SerialNumber"), call.params.get("TokenCode")) {
        (None, None) => return Ok(false),
        (Some(serial), Some(code)) => (serial, code),
        _ => {
            return Err(invalid("SerialNumber and TokenCode must be given together".to_owned()));
        }
    };
    let denied =
        |why: &str| ApiError::forbidden("AccessDenied", format!("MultiFactorAuthentication failed, {why}"));
    let own = match &call.caller {
        Caller::User { account, .. } => {
            serial.starts_with(&format!("arn:{}:iam::{account}:mfa/", call.partition()))
        }
        _ => false,
    };
    if !own {
        return Err(denied("unable to validate MFA code"));
    }
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) || code == "000000" {
        return Err(ApiError::forbidden(
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        ));
    }
    Ok(true)
}
