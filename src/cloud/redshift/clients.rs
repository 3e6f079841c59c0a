//! How to reach Redshift.

use aws_config::SdkConfig;

use super::super::clients::Regional;
use super::super::transport::Transport;

/// Provisioned clusters and Serverless have an API each.
pub(super) struct Clients {
    pub(super) clusters: Regional<aws_sdk_redshift::Client>,
    pub(super) serverless: Regional<aws_sdk_redshiftserverless::Client>,
    /// Whose warehouses.
    pub(super) account: String,
    pub(super) partition: String,
}

impl Clients {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, account: &str, partition: &str) -> Self {
        Clients {
            clusters: Regional::new(config, transport, aws_sdk_redshift::Client::new),
            serverless: Regional::new(config, transport, aws_sdk_redshiftserverless::Client::new),
            account: account.to_owned(),
            partition: partition.to_owned(),
        }
    }
}
