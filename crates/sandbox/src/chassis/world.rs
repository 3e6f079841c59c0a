//! The state of every service, as plain data.

use super::PerRegion;
use super::credentials::Credentials;
use serde::{Deserialize, Serialize};

/// Everything that exists in every account and region.
///
/// Each service adds a field with its own state, usually [`super::PerRegion`] or
/// [`super::PerAccount`]. It is plain data so that the control endpoint can dump and patch it and
/// `--state` can keep it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct World {
    pub credentials: Credentials,
    pub cloudtrail: crate::aws::cloudtrail::State,
    pub ec2: PerRegion<crate::aws::ec2::Network>,
    pub iam: crate::aws::iam::State,
    pub redshift: PerRegion<crate::aws::redshift::Clusters>,
    pub redshift_logins: crate::aws::redshift::Logins,
    pub s3: crate::aws::s3::Buckets,
    pub secrets: PerRegion<crate::aws::secrets::Secrets>,
    pub serverless: PerRegion<crate::aws::serverless::Serverless>,
}

impl World {
    /// Makes what is derived from the rest, after that was read from JSON.
    pub(crate) fn index(&mut self) {
        self.iam.accounts.iter_mut().for_each(|(_, account)| account.index());
        self.ec2.values_mut().for_each(crate::aws::ec2::Network::index);
    }
}
