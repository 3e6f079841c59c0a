//! Provisioned clusters and what belongs to them.

use provision_iam::partition::{dns_suffix, of_region_or_default};
use std::collections::BTreeMap;
use strum::IntoStaticStr;

use serde::{Deserialize, Serialize};

use crate::endpoint::Timestamp;

pub(crate) use crate::endpoint::Tags;

/// The clusters of one account in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Clusters {
    pub clusters: BTreeMap<String, Cluster>,
    pub subnet_groups: BTreeMap<String, SubnetGroup>,
    /// By identifier: each the cluster as it was.
    pub snapshots: BTreeMap<String, Cluster>,
    /// How long a cluster stays in a state it only passes through (`creating`,
    /// `resuming`, …), in seconds. With 0, only the answer of the call that
    /// starts the change shows that state.
    pub settle_seconds: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cluster {
    pub identifier: String,
    pub region: String,
    pub account: String,
    pub status: ClusterStatus,
    pub created: Timestamp,
    pub database: String,
    pub node_type: String,
    pub nodes: u32,
    pub multi_node: bool,
    pub admin: String,
    pub admin_password: String,
    /// ARN of the secret that Redshift manages for the admin.
    pub admin_secret: Option<String>,
    pub port: u16,
    pub security_groups: Vec<String>,
    pub subnet_group: String,
    pub vpc: String,
    pub zone: String,
    pub parameter_group: String,
    pub publicly_accessible: bool,
    pub encrypted: bool,
    pub kms_key: Option<String>,
    pub enhanced_vpc_routing: bool,
    pub zone_relocation: bool,
    /// Whether it is deployed in two availability zones.
    #[serde(default)]
    pub multi_az: bool,
    pub roles: Vec<String>,
    /// What a change of roles that is running adds and removes.
    #[serde(default)]
    pub role_changes: RoleChanges,
    pub default_role: Option<String>,
    pub namespace: String,
    pub tags: Tags,
    /// The loopback address its warehouse listens at, once it runs.
    #[serde(default)]
    pub listens: Option<String>,
    /// Whether the API shows that address, so that clients can connect, or the
    /// DNS name AWS would give it, which leads nowhere here.
    #[serde(default)]
    pub shows_listener: bool,
    /// Whether the sandbox begins with it: in it is what the seed puts there, where it runs on a PostgreSQL that was given.
    #[serde(default)]
    pub seeded: bool,
}

/// Roles on their way in and out, while the cluster is modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleChanges {
    pub added: Vec<String>,
    pub removed: Vec<String>,
}

/// What a cluster is doing: where it is going, and when it will be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClusterStatus {
    pub passing: Option<(ClusterTransition, Timestamp)>,
    pub settled: StableStatus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StableStatus {
    Available,
    Paused,
    /// Gone: it is removed when it is looked at next.
    Deleted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ClusterTransition {
    Creating,
    Modifying,
    Rebooting,
    Pausing,
    Resuming,
    Deleting,
}

impl ClusterStatus {
    pub(crate) fn available() -> Self {
        Self { passing: None, settled: StableStatus::Available }
    }

    pub(crate) fn through(passing: ClusterTransition, until: Timestamp, settled: StableStatus) -> Self {
        Self { passing: Some((passing, until)), settled }
    }

    /// The status to show at a time (Management Guide, "Cluster status").
    pub(crate) fn at(&self, now: Timestamp) -> &'static str {
        match (self.passing, self.settled) {
            (Some((passing, until)), _) if now < until => passing.name(),
            (_, StableStatus::Available) => "available",
            (_, StableStatus::Paused) => "paused",
            (_, StableStatus::Deleted) => "deleting",
        }
    }

    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.settled == StableStatus::Deleted && self.passing.is_none_or(|(_, until)| now >= until)
    }
}

impl ClusterTransition {
    /// As the API writes it.
    pub(crate) fn name(self) -> &'static str {
        self.into()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SubnetGroup {
    pub name: String,
    pub description: String,
    pub vpc: String,
    /// Subnets and their availability zones.
    pub subnets: BTreeMap<String, String>,
    pub tags: Tags,
}

impl Cluster {
    pub(crate) fn arn(&self) -> String {
        let Self { region, account, identifier, .. } = self;
        format!("arn:{}:redshift:{region}:{account}:cluster:{identifier}", of_region_or_default(region))
    }

    pub(crate) fn namespace_arn(&self) -> String {
        let Self { region, account, namespace, .. } = self;
        format!("arn:{}:redshift:{region}:{account}:namespace:{namespace}", of_region_or_default(region))
    }

    /// The address of the endpoint: the DNS name of the leader node, whose
    /// second label is one for each account and region, or where the warehouse
    /// really listens.
    pub(crate) fn address(&self) -> String {
        if let Some(address) = self.listens.as_ref().filter(|_| self.shows_listener) {
            return address.clone();
        }
        use sha2::Digest;
        let digest = sha2::Sha256::digest(format!("{}/{}", self.account, self.region));
        let label: String = hex::encode(digest).chars().take(11).collect();
        let suffix = dns_suffix(of_region_or_default(&self.region)).unwrap_or_default();
        format!("{}.c{label}.{}.redshift.{suffix}", self.identifier, self.region)
    }
}

impl Clusters {
    /// Forgets clusters whose deletion is over.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        self.clusters.retain(|_, cluster| !cluster.status.is_gone(now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_passes_at_its_time() {
        let status =
            ClusterStatus::through(ClusterTransition::Pausing, Timestamp(1000), StableStatus::Paused);
        assert_eq!((status.at(Timestamp(999)), status.at(Timestamp(1000))), ("pausing", "paused"));
        let status =
            ClusterStatus::through(ClusterTransition::Deleting, Timestamp(1000), StableStatus::Deleted);
        assert!(!status.is_gone(Timestamp(999)) && status.is_gone(Timestamp(1000)));
    }
}
