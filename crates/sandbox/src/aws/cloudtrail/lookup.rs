//! LookupEvents.

use super::event::Event;
use crate::endpoint::Call;
use crate::endpoint::error::{ApiError, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::VecDeque;

/// Events on a page, at most and by default (CloudTrail API Reference, LookupEvents).
const PAGE: i64 = 50;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LookupRequest {
    #[serde(default)]
    lookup_attributes: Vec<Attribute>,
    /// Seconds since the epoch.
    start_time: Option<f64>,
    end_time: Option<f64>,
    max_results: Option<i64>,
    next_token: Option<String>,
    event_category: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attribute {
    attribute_key: String,
    attribute_value: String,
}

pub(super) fn events(call: &Call, history: Option<&VecDeque<Event>>) -> Result<Value> {
    let input: LookupRequest = call.input()?;
    let refuse = |code: &str, message: &str| Err(ApiError::bad_request(code, message));
    if input.lookup_attributes.len() > 1 {
        return refuse("InvalidLookupAttributesException", "Only one lookup attribute is allowed");
    }
    if let Some(attribute) = input.lookup_attributes.first()
        && !KEYS.contains(&attribute.attribute_key.as_str())
    {
        return refuse("InvalidLookupAttributesException", "The lookup attribute is not valid");
    }
    let size = input.max_results.unwrap_or(PAGE);
    if !(1..=PAGE).contains(&size) {
        return refuse(
            "InvalidMaxResultsException",
            "A maximum results value of between 1 and 50 is required",
        );
    }
    if let (Some(start), Some(end)) = (input.start_time, input.end_time)
        && start > end
    {
        return refuse("InvalidTimeRangeException", "The start time must be before the end time");
    }
    if input.event_category.as_deref().is_some_and(|category| category != "insight") {
        return refuse("InvalidEventCategoryException", "The event category is not valid");
    }
    let mut found = history.into_iter().flatten().rev().filter(|event| {
        let time = event.time.epoch_seconds();
        input.event_category.is_none()
            && input.lookup_attributes.iter().all(|attribute| matches(event, attribute))
            && input.start_time.is_none_or(|start| time >= start.floor())
            && input.end_time.is_none_or(|end| time <= end)
    });
    // The token names the last event given out: new ones do not move the pages.
    if let Some(token) = &input.next_token {
        found.find(|event| event.id == *token).ok_or_else(|| {
            ApiError::bad_request("InvalidNextTokenException", "The next token is not valid")
        })?;
    }
    let page: Vec<_> = found.by_ref().take(size as usize).collect();
    let mut answer = json!({ "Events": page.iter().map(|event| write(event)).collect::<Vec<_>>() });
    if let (Some(last), Some(_)) = (page.last(), found.next()) {
        answer["NextToken"] = last.id.as_str().into();
    }
    Ok(answer)
}

const KEYS: [&str; 8] = [
    "EventId",
    "EventName",
    "ReadOnly",
    "Username",
    "ResourceType",
    "ResourceName",
    "EventSource",
    "AccessKeyId",
];

fn matches(event: &Event, attribute: &Attribute) -> bool {
    let value = attribute.attribute_value.as_str();
    match attribute.attribute_key.as_str() {
        "EventId" => event.id == value,
        "EventName" => event.name == value,
        "ReadOnly" => event.read_only.to_string() == value,
        "Username" => event.user_name.as_deref() == Some(value),
        "EventSource" => event.source == value,
        "AccessKeyId" => event.access_key_id.as_deref() == Some(value),
        "ResourceType" => event.resources.iter().any(|(kind, _)| kind == value),
        "ResourceName" => event.resources.iter().any(|(_, name)| name == value),
        _ => false,
    }
}

fn write(event: &Event) -> Value {
    let resources =
        event.resources.iter().map(|(kind, name)| json!({ "ResourceType": kind, "ResourceName": name }));
    let mut answer = json!({
        "EventId": event.id,
        "EventName": event.name,
        "ReadOnly": event.read_only.to_string(),
        "EventTime": event.time.epoch_seconds(),
        "EventSource": event.source,
        "Resources": resources.collect::<Vec<_>>(),
        "CloudTrailEvent": event.record,
    });
    for (name, value) in [("Username", &event.user_name), ("AccessKeyId", &event.access_key_id)] {
        if let Some(value) = value {
            answer[name] = value.as_str().into();
        }
    }
    answer
}
