//! What tells of the vendor's own visit.

use aws_sdk_cloudtrail::types::LookupAttributeKey;

use super::super::error::subject;
use super::super::{Cloud, trail};
use provision_core::edge::CloudError;
use provision_core::facts::WarehouseFacts;
use provision_core::verify::{Events, Lookup, Watch};

/// Pages of 50 events. CloudTrail takes two requests a second (CloudTrail API Reference, LookupEvents).
const PAGES: usize = 20;

impl Cloud {
    /// What a region's event history has of this, from then on, in seconds since 1970; the newest first.
    ///
    /// # Errors
    /// It cannot be asked.
    pub async fn events(&self, region: &str, lookup: &Lookup, since: i64) -> Result<Events, CloudError> {
        let about = subject("cloudtrail", "LookupEvents", region);
        let (key, value) = match lookup {
            Lookup::EventName(name) => (LookupAttributeKey::EventName, *name),
            Lookup::Username(name) => (LookupAttributeKey::Username, name.as_str()),
        };
        let api = self.services.cloudtrail.of(region);
        let (events, is_cut) = trail::events(&api, &about, key, value, Some(since), PAGES).await?;
        Ok(Events {
            records: events.into_iter().filter_map(|event| event.cloud_trail_event).collect(),
            is_cut,
        })
    }

    /// The warehouse's connection log; nothing where there is no warehouse.
    pub async fn logins(
        &self,
        watch: &Watch,
        warehouse: Option<&WarehouseFacts>,
    ) -> Option<Result<Vec<Vec<Vec<String>>>, CloudError>> {
        Some(self.services.sql.verify_reads(&watch.at, &watch.reads, warehouse?).await)
    }
}
