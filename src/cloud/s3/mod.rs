//! Buckets: all their settings in one round, and their writes.
//!
//! Every request that can names the owner it expects, so that a bucket of the same name in another
//! account is never read nor changed (S3 User Guide, "Verifying bucket ownership with bucket owner
//! condition").

mod empty;
mod lifecycle;
mod read;
mod write;

use aws_sdk_s3::Client;

pub(super) use read::bucket;
pub(super) use write::execute;

use super::Cloud;
use super::wire::{Wire, subject};
use provision_core::engine::Subject;

/// One bucket, and how to reach it.
#[derive(Clone)]
struct Handle<'a> {
    wire: &'a Wire,
    client: Client,
    name: &'a str,
    region: &'a str,
    owner: &'a str,
}

impl<'a> Handle<'a> {
    fn new(cloud: &'a Cloud, name: &'a str, region: &'a str, owner: &'a str) -> Self {
        Handle { wire: &cloud.wire, client: cloud.clients.s3(region), name, region, owner }
    }

    fn subject(&self, operation: &str) -> Subject {
        subject("s3", operation, self.name)
    }
}
