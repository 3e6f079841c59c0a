//! What is noticed of a deployment as a whole.

use crate::deployment::Deployment;
use crate::facts::{CallerIdentity, UnansweredRead, Wanted, WarehouseId, WarehouseKind, World};
use crate::finding::{Finding, FindingId};

/// A region of another partition than the account's: an account exists in one partition only (IAM
/// User Guide, "Amazon Resource Names (ARNs)").
pub(super) fn wrong_partition(deployment: &Deployment, identity: &CallerIdentity) -> Option<Finding> {
    let Deployment { region, destination, .. } = deployment;
    if identity.partition == deployment.partition() {
        return None;
    }
    let message = format!(
        "{region} is in the partition {}, but these credentials are for the partition {} ({})",
        deployment.partition(),
        identity.partition,
        identity.arn
    );
    Some(FindingId::PartitionMismatch.finding(message).hint(format!(
        "correct `region` of [destinations.{destination}], or choose credentials of an account there"
    )))
}

/// What a teardown cannot reach: users and grants outlive a workgroup in its namespace, and a cluster in its snapshots
/// (Amazon Redshift Management Guide, "Workgroups and namespaces" and "Amazon Redshift snapshots and backups").
pub(super) fn gone_warehouse(deployment: &Deployment, world: &World) -> Option<Finding> {
    let id = WarehouseId::of(deployment);
    if world.warehouses.contains_key(&id) {
        return None;
    }
    let users = deployment.database_users().join(", ");
    let (kept, back) = match id.kind {
        WarehouseKind::Workgroup => ("its namespace is", "make a workgroup of this name for the namespace"),
        WarehouseKind::Cluster => ("a snapshot of it is", "restore the snapshot under this name"),
    };
    let message = format!(
        "there is no {id}: if {kept} still there, the database user {users} stays in it with its grants, and whoever is \
         given a role or user of that name later is signed in as it"
    );
    let finding = FindingId::WarehouseGone.finding(message);
    Some(finding.hint(format!("if the data is kept: {back}, and destroy before anything else is removed")))
}

/// What the caller may not read of what a deployment asks about.
pub(super) fn unanswered_reads(wanted: &Wanted, world: &World) -> Vec<Finding> {
    world.unanswered.iter().filter(|read| read.concerns(wanted)).map(unanswered_read).collect()
}

/// What could not be read.
pub fn unanswered_read(read: &UnansweredRead) -> Finding {
    let id = if read.failed.is_some() { FindingId::ReadFailed } else { FindingId::ReadDenied };
    let finding = id.finding(read.to_string());
    read.hint.iter().fold(finding, |finding, hint| finding.hint(hint))
}

/// What is worth knowing of the vendor's profile.
pub fn notices(deployment: &Deployment, today: &str) -> Vec<Finding> {
    [outdated_profile(deployment, today), nothing_granted(deployment)].into_iter().flatten().collect()
}

/// What the vendor's user is to be granted may be told by the vendor alone.
fn nothing_granted(deployment: &Deployment) -> Option<Finding> {
    let vendor = &deployment.vendor;
    let message =
        format!("the profile of {} does not say what its database user is to be granted", vendor.title);
    let finding = FindingId::NothingGranted.finding(message);
    let finding = finding
        .hint(format!("after the apply, run the SQL that its form shows: provision vendors {}", vendor.name));
    deployment.gives_nothing().then_some(finding)
}

/// The vendor's profile is data with a date, and vendors move. `today` is a day as `YYYY-MM-DD`.
fn outdated_profile(deployment: &Deployment, today: &str) -> Option<Finding> {
    let vendor = &deployment.vendor;
    let message = format!(
        "the profile of {} was last compared with the vendor's pages on {}, more than a year ago",
        vendor.title, vendor.checked
    );
    let finding = FindingId::ProfileOutdated.finding(message).hint(
        "compare it with the pages it names, the addresses above all; a newer version of provision, or a copy of \
         the profile that you correct, may be needed",
    );
    vendor.is_outdated(today).then_some(finding)
}
