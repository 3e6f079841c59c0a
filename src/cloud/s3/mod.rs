//! Buckets: all their settings in one round, and their writes.

mod empty;
mod handle;
mod lifecycle;
mod read;
mod write;

use aws_config::SdkConfig;
use aws_sdk_s3::Client;

use self::handle::Handle;
use super::clients::Regional;
use super::transport::Transport;
use provision_core::call::S3Call;
use provision_core::edge::CloudError;
use provision_core::facts::BucketFacts;

/// Amazon S3, as one account.
pub(super) struct S3 {
    clients: Regional<Client>,
    account: String,
}

impl S3 {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, account: &str) -> Self {
        S3 { clients: Regional::new(config, transport, handle::client), account: account.to_owned() }
    }

    /// Everything about a bucket, with `contents` also how much is in it.
    ///
    /// # Errors
    /// Everything that could not be read.
    pub(super) async fn bucket(
        &self,
        name: &str,
        region: &str,
        contents: bool,
    ) -> Result<Option<BucketFacts>, Vec<CloudError>> {
        read::bucket(Handle::new(self.clients.of(region), name, region, &self.account), contents).await
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What S3 said.
    pub(super) async fn execute(&self, call: &S3Call) -> Result<(), CloudError> {
        let (name, region, owner) = write::whose(call);
        write::execute(&Handle::new(self.clients.of(region), name, region, owner), call).await
    }
}
