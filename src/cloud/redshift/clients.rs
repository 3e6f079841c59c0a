//! How to reach Redshift.

use aws_config::SdkConfig;

use super::super::clients::Regional;
use super::super::transport::Transport;
use provision_core::facts::CallerIdentity;

/// Provisioned clusters and Serverless have an API each.
pub(super) struct Clients {
    pub(super) clusters: Regional<aws_sdk_redshift::Client>,
    pub(super) serverless: Regional<aws_sdk_redshiftserverless::Client>,
    /// As whom.
    pub(super) identity: CallerIdentity,
}

impl Clients {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, identity: &CallerIdentity) -> Self {
        Clients {
            clusters: Regional::new(config, transport, aws_sdk_redshift::Client::new),
            serverless: Regional::new(config, transport, aws_sdk_redshiftserverless::Client::new),
            identity: identity.clone(),
        }
    }
}
