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
    /// Access keys and temporary credentials of every account.
    pub credentials: Credentials,
    /// The event histories.
    pub cloudtrail: crate::aws::cloudtrail::event::History,
    /// VPC networking.
    pub ec2: PerRegion<crate::aws::ec2::model::Network>,
    /// Users, groups, roles and policies.
    pub iam: crate::aws::iam::model::IamState,
    /// KMS keys.
    pub kms: PerRegion<crate::aws::kms::model::Keys>,
    /// Provisioned clusters.
    pub redshift: PerRegion<crate::aws::redshift::model::Clusters>,
    /// Temporary database credentials that were given out.
    pub redshift_logins: crate::aws::redshift::logins::IssuedLogins,
    /// Buckets and their objects.
    pub s3: crate::aws::s3::model::Buckets,
    /// Secrets of Secrets Manager.
    pub secrets: PerRegion<crate::aws::secrets::model::Secrets>,
    /// Namespaces and workgroups of Redshift Serverless.
    pub serverless: PerRegion<crate::aws::serverless::model::Serverless>,
}

impl World {
    /// Makes what is derived from the rest, after that was read from JSON.
    pub(crate) fn index(&mut self) {
        self.iam.accounts.iter_mut().for_each(|(_, account)| account.index());
        self.ec2.values_mut().for_each(crate::aws::ec2::model::Network::index);
    }
}

macro_rules! parts {
    ($($part:ident),*) => {
        impl World {
            /// The parts of the world, by their names.
            pub(crate) const PARTS: &[&str] = &[$(stringify!($part)),*];

            /// The JSON of one part.
            pub(crate) fn part(&self, part: &str) -> serde_json::Result<Vec<u8>> {
                match part {
                    $(stringify!($part) => serde_json::to_vec(&self.$part),)*
                    _ => Ok(Vec::new()),
                }
            }

            /// Reads one part from its JSON.
            pub(crate) fn read_part(&mut self, part: &str, text: &[u8]) -> serde_json::Result<()> {
                match part {
                    $(stringify!($part) => self.$part = serde_json::from_slice(text)?,)*
                    _ => {}
                }
                Ok(())
            }
        }
    };
}
parts!(cloudtrail, credentials, ec2, iam, kms, redshift, redshift_logins, s3, secrets, serverless);
