//! What was observed of warehouses and the way to them.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;
use serde::Serialize;

use crate::deployment::Endpoint;

/// A cluster or workgroup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WarehouseFacts {
    /// `arn:…:cluster:name`, or `arn:…:workgroup/<id>`, where the id is a UUID and never the name.
    pub arn: String,
    /// As AWS says: `available`, `AVAILABLE`, `paused` …
    pub status: String,
    /// Of a cluster, whether it takes queries: `Available`, `Unavailable`, `Maintenance`, `Modifying`, `Failed`.
    pub availability: Option<String>,
    pub endpoint: Option<Endpoint>,
    pub publicly_accessible: bool,
    /// Whether it also has IPv6 addresses.
    pub dual_stack: bool,
    pub security_groups: Vec<String>,
    /// Where it is in its VPC, where AWS tells.
    pub place: VpcPlacement,
    /// The administrator's name, where AWS tells.
    pub admin_user: Option<String>,
    /// ARN of the managed administrator secret, where there is one.
    pub admin_secret: Option<String>,
    /// The database that it was made with, where AWS tells.
    pub first_database: Option<String>,
    /// Of a workgroup.
    pub namespace: Option<String>,
    /// The roles that it can assume, by ARN, each with its status: `in-sync`, `adding`, `removing`.
    pub roles: BTreeMap<String, String>,
}

/// The states in which nobody is let in, however long they wait for an answer (Redshift Management Guide, "Cluster status";
/// Redshift Serverless API Reference, Workgroup).
const SILENT: &[&str] = &[
    "creating",
    "deleting",
    "final-snapshot",
    "hardware-failure",
    "incompatible-hsm",
    "incompatible-network",
    "incompatible-parameters",
    "incompatible-restore",
    "paused",
    "pausing",
    "rebooting",
    "restoring",
    "resuming",
];

impl WarehouseFacts {
    /// Whether its databases can be asked. One that is being changed may be slow, and is asked.
    pub fn answers(&self) -> bool {
        // Redshift API Reference, Cluster: ClusterAvailabilityStatus.
        let is_off = matches!(self.availability.as_deref(), Some("Unavailable" | "Failed"));
        !is_off && !SILENT.contains(&self.status.to_lowercase().as_str())
    }

    /// Whether it neither changes nor is off.
    pub fn is_settled(&self) -> bool {
        let is_available = self.status.to_lowercase().starts_with("available");
        is_available && matches!(self.availability.as_deref(), None | Some("Available"))
    }

    /// The UUID of a workgroup: what IAM matches instead of its name (Service Authorization
    /// Reference, Amazon Redshift Serverless, resource type `workgroup`).
    pub fn workgroup_id(&self) -> Option<&str> {
        self.arn.split_once(":workgroup/").map(|(_, id)| id)
    }
}

/// Where a warehouse is in a VPC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct VpcPlacement {
    pub vpc: Option<String>,
    /// Of a workgroup.
    pub subnets: BTreeSet<String>,
    /// Of a cluster, which is in those of the group's subnets that are in its zone.
    pub subnet_group: Option<String>,
    pub zone: Option<String>,
}

/// A subnet with what decides, beside security groups, who reaches it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Subnet {
    pub id: String,
    /// Targets by destination: `local`, `igw-…`, `nat-…` …
    pub routes: BTreeMap<IpNet, String>,
    /// The entries of its network ACL.
    pub acl: Vec<AclEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AclEntry {
    /// The lowest that fits decides.
    pub number: i32,
    pub egress: bool,
    pub allow: bool,
    /// A protocol's number, `-1` for all.
    pub protocol: String,
    pub cidr: IpNet,
    /// Absent for all ports.
    pub ports: Option<(u16, u16)>,
}

/// Inbound rules that matter to a warehouse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IngressFacts {
    /// Every inbound rule of the warehouse's security groups, and every rule anywhere in the
    /// region that is tagged as the asker's; by id.
    pub rules: BTreeMap<String, IngressRuleFacts>,
    /// The warehouse's groups, as far as they were told.
    pub groups: BTreeMap<String, SecurityGroup>,
    /// The entries of the prefix lists that rules name; one that could not be read is absent.
    pub prefix_lists: BTreeMap<String, BTreeSet<IpNet>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SecurityGroup {
    pub name: String,
    /// The account that it belongs to.
    pub owner: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IngressRuleFacts {
    pub group: String,
    /// `tcp`, `udp`, `-1` for all …
    pub protocol: String,
    /// Absent for all ports.
    pub ports: Option<(u16, u16)>,
    /// CIDR block, IPv4 or IPv6; absent where the source is a group or a prefix list.
    pub cidr: Option<String>,
    /// The source as AWS names it, when it is not a CIDR block.
    pub other_source: Option<String>,
    pub description: String,
    pub tags: BTreeMap<String, String>,
}

impl IngressRuleFacts {
    /// The prefix list that is its source.
    pub fn prefix_list(&self) -> Option<&str> {
        self.other_source.as_deref().filter(|source| source.starts_with("pl-"))
    }

    /// The source as an address block in canonical form.
    pub fn network(&self) -> Option<IpNet> {
        self.cidr.as_ref()?.parse().ok().map(|cidr: IpNet| cidr.trunc())
    }

    /// Whether it admits this block over TCP to this port and nothing else, so that EC2 would take no second one in its
    /// group (EC2 API Reference, AuthorizeSecurityGroupIngress, `InvalidPermission.Duplicate`).
    pub fn admits_exactly(&self, port: u16, cidr: &IpNet) -> bool {
        self.protocol == "tcp" && self.ports == Some((port, port)) && self.network() == Some(cidr.trunc())
    }
}
