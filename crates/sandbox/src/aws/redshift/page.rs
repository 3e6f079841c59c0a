//! Cutting a list to a page.

use crate::endpoint::{ApiError, Params, error::Result};

/// Cuts a list to `MaxRecords` after `Marker`; returns the next marker.
pub(super) fn page<T>(
    params: &Params,
    mut items: Vec<T>,
    key: impl Fn(&T) -> &str,
) -> Result<(Vec<T>, Option<String>)> {
    let limit = match params.number("MaxRecords")? {
        Some(limit) if !(20..=100).contains(&limit) => {
            let text = format!("Invalid value {limit} for MaxRecords. Must be between 20 and 100");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        limit => limit.unwrap_or(100) as usize,
    };
    if let Some(marker) = params.get("Marker") {
        items.retain(|item| key(item) > marker);
    }
    let more = items.len() > limit;
    items.truncate(limit);
    let marker = items.last().filter(|_| more).map(|item| key(item).to_owned());
    Ok((items, marker))
}
