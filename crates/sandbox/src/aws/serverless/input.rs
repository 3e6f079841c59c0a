//! Reading the members of a request, and cutting lists to pages.

use serde_json::Value;

use super::errors::invalid;
use super::model::Tags;
use crate::endpoint::{ApiError, Call, error::Result};

/// A namespace or workgroup name: 3 to 64 lower-case letters, digits, hyphens.
pub(super) fn name(call: &Call, member: &str) -> Result<String> {
    let name = call.json[member].as_str().unwrap_or_default();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if (3..=64).contains(&name.len()) && name.chars().all(plain) {
        return Ok(name.to_owned());
    }
    let text = format!(
        "1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: \
         Member must have 3 to 64 characters of the pattern ^[a-z0-9-]+$"
    );
    Err(invalid(text))
}

pub(super) fn texts(call: &Call, member: &str) -> Vec<String> {
    let list = call.json[member].as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Cuts a list to `maxResults` after `nextToken`.
pub(crate) fn page<'t, T>(
    call: &Call,
    mut items: Vec<&'t T>,
    key: impl Fn(&T) -> &str,
) -> Result<(Vec<&'t T>, Option<String>)> {
    let limit = match call.json["maxResults"].as_i64() {
        None => 100,
        Some(limit @ 1..=100) => limit as usize,
        Some(_) => return Err(invalid("maxResults must be between 1 and 100.")),
    };
    if let Some(token) = call.json["nextToken"].as_str() {
        items.retain(|item| key(item) > token);
    }
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|item| key(item).to_owned());
    Ok((items, next))
}

pub(crate) fn with_token(mut answer: Value, next: Option<String>) -> Value {
    if let Some(next) = next {
        answer["nextToken"] = next.into();
    }
    answer
}

pub(crate) fn read_tags(call: &Call) -> Result<Tags> {
    let tags = call.json["tags"].as_array().into_iter().flatten().map(|tag| {
        let (key, value) =
            (tag["key"].as_str().unwrap_or_default(), tag["value"].as_str().unwrap_or_default());
        if key.is_empty()
            || key.chars().count() > 128
            || value.chars().count() > 256
            || key.starts_with("aws:")
        {
            return Err(invalid(format!("The tag {key} is invalid.")));
        }
        Ok((key.to_owned(), value.to_owned()))
    });
    let tags: Tags = tags.collect::<Result<_>>()?;
    if tags.len() > 50 {
        return Err(ApiError::bad_request("TooManyTagsException", "A resource can have at most 50 tags."));
    }
    Ok(tags)
}
