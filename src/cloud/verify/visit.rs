//! What tells of the vendor's own visit.

use aws_sdk_cloudtrail::primitives::DateTime;
use aws_sdk_cloudtrail::types::{LookupAttribute, LookupAttributeKey};

use super::super::Cloud;
use super::super::clients::Api;
use super::super::error::{self, subject};
use provision_core::edge::{CloudError, CloudErrorKind};
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
        let Api { client, transport } = self.services.cloudtrail.of(region);
        let about = subject("cloudtrail", "LookupEvents", region);
        let (key, value) = match lookup {
            Lookup::EventName(name) => (LookupAttributeKey::EventName, (*name).to_owned()),
            Lookup::Username(name) => (LookupAttributeKey::Username, name.clone()),
        };
        let attribute = LookupAttribute::builder().attribute_key(key).attribute_value(value).build();
        let attribute = attribute
            .map_err(|missing| error::plain(&about, CloudErrorKind::Permanent, missing.to_string()))?;
        let mut events = Events::default();
        let mut token = None;
        for _ in 0..PAGES {
            let page = || {
                let request = client.lookup_events().lookup_attributes(attribute.clone());
                request.start_time(DateTime::from_secs(since)).set_next_token(token.clone()).send()
            };
            let answer = transport.read(&about, page).await?;
            let records = answer.events.unwrap_or_default().into_iter();
            events.records.extend(records.filter_map(|event| event.cloud_trail_event));
            token = answer.next_token;
            if token.is_none() {
                return Ok(events);
            }
        }
        events.is_cut = true;
        Ok(events)
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
