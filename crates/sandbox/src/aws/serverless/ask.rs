//! Reading the members of a request.

use serde_json::Value;

use super::invalid;
use crate::chassis::{Call, error::Result};

/// A namespace or workgroup name: 3 to 64 lower-case letters, digits, hyphens.
pub fn name(call: &Call, member: &str) -> Result<String> {
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

pub fn texts(call: &Call, member: &str) -> Vec<String> {
    let list = call.json[member].as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}
