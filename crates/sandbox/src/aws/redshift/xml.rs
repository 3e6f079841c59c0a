//! A cluster as the API shows it.

use super::model::{Cluster, ClusterTransition, RoleChanges, Tags};
use crate::endpoint::{Timestamp, Xml};

/// In which moment a cluster is shown: right after a call changed it, which
/// always shows the state it passes through, or at a time.
#[derive(Clone, Copy)]
pub(crate) enum Shown {
    JustChanged,
    At(Timestamp),
}

pub(crate) fn cluster(cluster: &Cluster, shown: Shown) -> Xml {
    let status = match (shown, cluster.status.passing) {
        (Shown::JustChanged, Some((passing, _))) => passing.name(),
        (Shown::JustChanged, None) => "available",
        (Shown::At(now), _) => cluster.status.at(now),
    };
    let availability = match status {
        "available" => "Available",
        "creating" | "modifying" | "rebooting" => "Modifying",
        _ => "Unavailable",
    };
    let groups = cluster
        .security_groups
        .iter()
        .map(|group| Xml::default().text("VpcSecurityGroupId", group).text("Status", "active"));
    let parameter_group = Xml::default()
        .text("ParameterGroupName", &cluster.parameter_group)
        .text("ParameterApplyStatus", "in-sync");
    let roles = roles(cluster, status == ClusterTransition::Modifying.name());
    let mut xml = Xml::new("Cluster")
        .text("ClusterIdentifier", &cluster.identifier)
        .text("NodeType", &cluster.node_type)
        .text("ClusterStatus", status)
        .text("ClusterAvailabilityStatus", availability)
        .text("MasterUsername", &cluster.admin)
        .text("DBName", &cluster.database);
    // A cluster has no endpoint before it is made.
    if status != "creating" {
        xml = xml.child(endpoint(cluster)).text("ClusterCreateTime", cluster.created.iso_millis());
    }
    xml.text("AutomatedSnapshotRetentionPeriod", 1)
        .text("ManualSnapshotRetentionPeriod", -1)
        .child(Xml::new("ClusterSecurityGroups"))
        .list("VpcSecurityGroups", "VpcSecurityGroup", groups)
        .list("ClusterParameterGroups", "ClusterParameterGroup", [parameter_group])
        .text("ClusterSubnetGroupName", &cluster.subnet_group)
        .text("VpcId", &cluster.vpc)
        .text("AvailabilityZone", &cluster.zone)
        .text("PreferredMaintenanceWindow", "sun:06:00-sun:06:30")
        .child(Xml::new("PendingModifiedValues"))
        .text("ClusterVersion", "1.0")
        .text("AllowVersionUpgrade", true)
        .text("NumberOfNodes", cluster.nodes)
        .text("PubliclyAccessible", cluster.publicly_accessible)
        .text("Encrypted", cluster.encrypted)
        .list("ClusterNodes", "member", nodes(cluster))
        .text("ClusterRevisionNumber", "104000")
        .child(tags(&cluster.tags))
        .maybe("KmsKeyId", cluster.kms_key.as_ref())
        .text("EnhancedVpcRouting", cluster.enhanced_vpc_routing)
        .list("IamRoles", "ClusterIamRole", roles)
        .maybe("DefaultIamRoleArn", cluster.default_role.as_ref())
        .text("MaintenanceTrackName", "current")
        .child(Xml::new("DeferredMaintenanceWindows"))
        .text(
            "AvailabilityZoneRelocationStatus",
            if cluster.zone_relocation { "enabled" } else { "disabled" },
        )
        .text("ClusterNamespaceArn", cluster.namespace_arn())
        .text("TotalStorageCapacityInMegaBytes", 400_000_000_u64 * u64::from(cluster.nodes))
        .maybe("MasterPasswordSecretArn", cluster.admin_secret.as_ref())
        .text("IpAddressType", "ipv4")
        .text("MultiAZ", if cluster.multi_az { "Enabled" } else { "Disabled" })
}

/// The associated roles; while the cluster is modified, with those that come and go (API reference, ClusterIamRole).
fn roles(cluster: &Cluster, modifying: bool) -> impl Iterator<Item = Xml> {
    let RoleChanges { added, removed } = &cluster.role_changes;
    let stays = cluster.roles.iter().map(move |role| match modifying && added.contains(role) {
        true => (role, "adding"),
        false => (role, "in-sync"),
    });
    let goes = removed.iter().filter(move |_| modifying).map(|role| (role, "removing"));
    let item = |(role, status)| Xml::default().text("IamRoleArn", role).text("ApplyStatus", status);
    stays.chain(goes).map(item)
}

fn endpoint(cluster: &Cluster) -> Xml {
    Xml::new("Endpoint").text("Address", cluster.address()).text("Port", cluster.port)
}

fn nodes(cluster: &Cluster) -> Vec<Xml> {
    let address = cluster.listens.as_deref().unwrap_or("10.20.0.10");
    let node = |role: String| Xml::default().text("NodeRole", role).text("PrivateIPAddress", address);
    if !cluster.multi_node {
        return vec![node("SHARED".to_owned())];
    }
    let compute = (0..cluster.nodes).map(|number| node(format!("COMPUTE-{number}")));
    std::iter::once(node("LEADER".to_owned())).chain(compute).collect()
}

pub(crate) fn tags(tags: &Tags) -> Xml {
    let tag = |(key, value)| Xml::new("Tag").text("Key", key).text("Value", value);
    Xml::new("Tags").children(tags.iter().map(tag))
}
