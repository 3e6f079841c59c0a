//! CloudTrail's event history: who tried to assume a role, and what came of it.
//!
//! The history is each region's own. STS writes to that of the endpoint that was called, and the global endpoint to the
//! partition's first region; events come some minutes late (AWS CloudTrail User Guide).

use std::collections::BTreeSet;

use aws_config::SdkConfig;
use aws_sdk_cloudtrail::Client;
use aws_sdk_cloudtrail::types::{Event, LookupAttribute, LookupAttributeKey};
use serde_json::Value;

use super::clients::{Api, Regional};
use super::error::subject;
use super::transport::Transport;
use provision_core::edge::CloudError;
use provision_doctor::role::Attempt;
use provision_iam::partition;

pub(super) struct Trail {
    clients: Regional<Client>,
    region: Option<String>,
}

impl Trail {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        let region = config.region().map(ToString::to_string);
        Trail { clients: Regional::new(config, transport, Client::new), region }
    }

    /// The latest attempts to assume a role, newest first. A region takes two requests a second (CloudTrail API
    /// Reference, LookupEvents), so that the ARN is looked for first, and the name only where that finds nothing.
    ///
    /// # Errors
    /// What CloudTrail said.
    pub(super) async fn attempts(&self, partition: &str, role: &str) -> Result<Vec<Attempt>, CloudError> {
        let global = partition::global_region(partition).map(str::to_owned);
        let regions: BTreeSet<String> = self.region.iter().cloned().chain(global).collect();
        let mut attempts = Vec::new();
        for region in &regions {
            attempts.extend(lookup(&self.clients.of(region), region, role).await?);
        }
        if attempts.is_empty() {
            let name = role.rsplit('/').next().unwrap_or_default();
            for region in &regions {
                let found = lookup(&self.clients.of(region), region, name).await?;
                let is_it = |attempt: &Attempt| attempt.parameters["roleArn"] == role;
                attempts.extend(found.into_iter().filter(is_it));
            }
        }
        attempts.sort_by(|a, b| b.time.cmp(&a.time));
        Ok(attempts)
    }
}

/// The newest page of a region.
async fn lookup(api: &Api<'_, Client>, region: &str, resource: &str) -> Result<Vec<Attempt>, CloudError> {
    let client = &api.client;
    let subject = subject("cloudtrail", "LookupEvents", resource);
    let attribute = LookupAttribute::builder()
        .attribute_key(LookupAttributeKey::ResourceName)
        .attribute_value(resource)
        .build()
        .expect("key and value are set");
    let read = || client.lookup_events().lookup_attributes(attribute.clone()).send();
    let answer = api.transport.read(&subject, read).await?;
    Ok(answer.events.unwrap_or_default().iter().filter_map(|event| attempt(event, region)).collect())
}

fn attempt(event: &Event, region: &str) -> Option<Attempt> {
    let name = event.event_name().filter(|name| name.starts_with("AssumeRole"))?;
    let record: Value = serde_json::from_str(event.cloud_trail_event()?).ok()?;
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
