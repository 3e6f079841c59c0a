//! CloudTrail's event history: who tried to assume a role, and what came of it.
//!
//! The history is each region's own. STS writes to that of the endpoint that was called, and the global endpoint to the
//! partition's first region; events come some minutes late (AWS CloudTrail User Guide).

use std::collections::BTreeSet;

use aws_sdk_cloudtrail::Client;
use aws_sdk_cloudtrail::primitives::DateTime;
use aws_sdk_cloudtrail::types::{Event, LookupAttribute, LookupAttributeKey};
use serde_json::Value;

use super::clients::{Api, Regional};
use super::error::subject;
use provision_core::edge::{CloudError, Subject};
use provision_core::verify::is_own;
use provision_doctor::role::Attempt;
use provision_iam::partition;

/// What the history tells of a role.
#[derive(Debug, Default)]
pub(super) struct History {
    /// Newest first.
    pub(super) attempts: Vec<Attempt>,
    /// When the role was last made or changed: RFC 3339.
    pub(super) changed: Option<String>,
}

/// Begins the name of every way to assume a role.
const ASSUME_ROLE: &str = "AssumeRole";

/// Changes of a role on which an answer to an attempt hangs.
const CHANGES: [&str; 3] = ["CreateRole", "UpdateAssumeRolePolicy", "UpdateRole"];

/// The latest attempts to assume the role, in this region and the partition's first, where the role's changes are too. A
/// region takes two requests a second (CloudTrail API Reference, LookupEvents).
///
/// # Errors
/// What CloudTrail said.
pub(super) async fn history(
    clients: &Regional<Client>,
    region: Option<&str>,
    partition: &str,
    role: &str,
) -> Result<History, CloudError> {
    let global = partition::global_region(partition);
    let regions: BTreeSet<&str> = region.into_iter().chain(global).collect();
    let mut found = Vec::new();
    for region in &regions {
        found.extend(lookup(&clients.of(region), region, role).await?);
    }
    // Changes name the role without its ARN, and so may attempts.
    let name = role.rsplit('/').next().unwrap_or_default();
    for region in global.into_iter().chain(found.is_empty().then_some(region).flatten()) {
        found.extend(lookup(&clients.of(region), region, name).await?);
    }
    let changed = found.iter().filter(|one| CHANGES.contains(&one.name.as_str()) && one.error.is_none());
    let changed = changed.map(|one| one.time.clone()).max();
    let is_attempt = |one: &Attempt| one.name.starts_with(ASSUME_ROLE) && one.parameters["roleArn"] == role;
    let mut attempts: Vec<_> = found.into_iter().filter(is_attempt).collect();
    attempts.sort_by(|a, b| b.time.cmp(&a.time));
    attempts.dedup();
    Ok(History { attempts, changed })
}

/// The newest page of a region.
async fn lookup(api: &Api<'_, Client>, region: &str, resource: &str) -> Result<Vec<Attempt>, CloudError> {
    let about = subject("cloudtrail", "LookupEvents", resource);
    let (found, _) = events(api, &about, LookupAttributeKey::ResourceName, resource, None, 1).await?;
    Ok(found.iter().filter_map(|event| attempt(event, region)).collect())
}

/// The events of a region's history that have an attribute, from a time on in seconds since 1970, the newest first, of at
/// most so many pages of 50; and whether there are more. It takes one attribute (CloudTrail API Reference, LookupEvents).
///
/// # Errors
/// What CloudTrail said.
pub(super) async fn events(
    api: &Api<'_, Client>,
    about: &Subject,
    key: LookupAttributeKey,
    value: &str,
    since: Option<i64>,
    pages: usize,
) -> Result<(Vec<Event>, bool), CloudError> {
    let attribute = LookupAttribute::builder().attribute_key(key).attribute_value(value).build();
    let attribute = attribute.expect("key and value are set");
    let (mut events, mut token) = (Vec::new(), None);
    for _ in 0..pages {
        let page = || {
            let request = api.client.lookup_events().lookup_attributes(attribute.clone());
            request.set_start_time(since.map(DateTime::from_secs)).set_next_token(token.clone()).send()
        };
        let answer = api.transport.read(about, page).await?;
        events.extend(answer.events.unwrap_or_default());
        token = answer.next_token;
        if token.is_none() {
            break;
        }
    }
    Ok((events, token.is_some()))
}

fn attempt(event: &Event, region: &str) -> Option<Attempt> {
    let name = event.event_name()?;
    let record: Value = serde_json::from_str(event.cloud_trail_event()?).ok()?;
    // What `verify` tries says nothing of who is to get in.
    if name.starts_with(ASSUME_ROLE) && record["userAgent"].as_str().is_some_and(is_own) {
        return None;
    }
    let text = |key: &str| record[key].as_str().map(str::to_owned);
    let error = text("errorCode").map(|code| match text("errorMessage") {
        Some(message) => format!("{code}: {message}"),
        None => code,
    });
    Some(Attempt {
        time: text("eventTime").unwrap_or_default(),
        name: name.to_owned(),
        region: region.to_owned(),
        error,
        identity: record["userIdentity"].clone(),
        parameters: record["requestParameters"].clone(),
    })
}
