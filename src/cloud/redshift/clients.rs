//! How to reach Redshift.

use aws_config::SdkConfig;

use super::super::clients::Regional;
use super::super::transport::Transport;
use provision_core::engine::Identity;

/// Provisioned clusters and Serverless have an API each.
pub(super) struct Clients {
    pub(super) clusters: Regional<aws_sdk_redshift::Client>,
    pub(super) serverless: Regional<aws_sdk_redshiftserverless::Client>,
    /// As whom.
    pub(super) identity: Identity,
}

impl Clients {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, identity: &Identity) -> Self {
        Clients {
            clusters: Regional::new(config, transport, aws_sdk_redshift::Client::new),
            serverless: Regional::new(config, transport, aws_sdk_redshiftserverless::Client::new),
            identity: identity.clone(),
        }
    }
}
