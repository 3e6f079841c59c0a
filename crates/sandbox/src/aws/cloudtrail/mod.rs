//! AWS CloudTrail's event history: the management events of an account and region.
//!
//! Differs from AWS: an event is there at once, not after minutes, and the history keeps the newest
//! 20,000 of each account and region instead of 90 days. As on AWS, requests whose signature or token
//! is not believed, data events, and role assumptions denied to another account are not in it.

pub(crate) mod event;
mod lookup;
mod record;
#[cfg(test)]
mod tests;

pub(crate) use record::record;

use crate::endpoint::error::Result;
use crate::endpoint::throttle::Throttle;
use crate::endpoint::{Call, Cloud, Protocol, Reply, Service};

/// LookupEvents takes 2 requests a second from an account in a region (CloudTrail API Reference).
const LOOKUPS: u32 = 2;

/// CloudTrail.
pub(crate) struct CloudTrail {
    throttle: Throttle,
}

impl Default for CloudTrail {
    fn default() -> Self {
        Self { throttle: Throttle::new(Some(LOOKUPS)) }
    }
}

#[async_trait::async_trait]
impl Service for CloudTrail {
    fn name(&self) -> &'static str {
        "cloudtrail"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        if call.operation != "LookupEvents" {
            return Err(self.protocol().unknown_operation(call));
        }
        if !self.throttle.is_within(&call.region, &call.account, call.now) {
            return Err(self.protocol().throttled());
        }
        let world = cloud.world();
        let events = world.cloudtrail.get(&call.account, &call.region);
        lookup::events(call, events).map(Reply::Json)
    }
}
