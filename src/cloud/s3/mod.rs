//! Buckets: which are there, in the next round all their settings, and their writes.

mod acl;
mod create;
mod empty;
mod handle;
mod lifecycle;
mod probe;
mod read;
mod tags;
mod write;

use std::collections::BTreeSet;

use aws_config::SdkConfig;
use aws_sdk_s3::Client;

use self::handle::Handle;
use super::answer::{Reading, each, pages};
use super::clients::{Api, Regional};
use super::error::subject;
use super::iam::Iam;
use super::transport::Transport;
use provision_core::call::S3Call;
use provision_core::edge::CloudError;
use provision_core::facts::{Wanted, World};

/// Buckets on a page (S3 API Reference, ListBuckets).
const PAGE: i32 = 1000;

/// Amazon S3, as one account.
pub(super) struct S3 {
    clients: Regional<Client>,
    control: Regional<aws_sdk_s3control::Client>,
    account: String,
}

impl S3 {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, account: &str) -> Self {
        S3 {
            clients: Regional::new(config, transport, handle::client),
            control: Regional::new(config, transport, handle::control),
            account: account.to_owned(),
        }
    }

    /// The buckets that are wanted.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let buckets = wanted.buckets.iter().map(|((name, region), matters)| {
            let bucket = move || {
                let handle = self.handle(name, region, &self.account);
                read::bucket(handle, *matters)
            };
            (name.clone(), bucket)
        });
        let (buckets, errors) = each(buckets).await;
        Reading { world: World { buckets, ..World::default() }, errors }
    }

    /// The names of the account's buckets, in whatever region.
    ///
    /// # Errors
    /// What S3 said.
    pub(super) async fn names(&self, home: &str) -> Result<BTreeSet<String>, CloudError> {
        let Api { client, transport } = self.clients.of(home);
        let subject = subject("s3", "ListBuckets", "the account");
        let (client, subject) = (&client, &subject);
        let names = pages(subject, |token| async move {
            let page =
                || client.list_buckets().max_buckets(PAGE).set_continuation_token(token.clone()).send();
            let answer = transport.read(subject, page).await?;
            let names = answer.buckets.unwrap_or_default().into_iter().filter_map(|bucket| bucket.name);
            Ok((names.collect(), answer.continuation_token))
        });
        Ok(names.await?.into_iter().collect())
    }

    fn handle<'a>(&'a self, name: &'a str, region: &'a str, owner: &'a str) -> Handle<'a> {
        Handle::new(self.clients.of(region), self.control.of(region).client, name, region, owner)
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What S3 said.
    pub(super) async fn execute(&self, iam: &Iam, call: &S3Call) -> Result<(), CloudError> {
        let (name, region, owner) = call.place();
        write::execute(&self.handle(name, region, owner.unwrap_or(&self.account)), iam, call).await
    }
}
