//! Databases that were not read: nothing in them is planned, and that is said.

use crate::address::{Address, ResourceKind};
use crate::facts::{UnreadDatabase, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::prose::nearest;
use crate::resource::{Intent, ResourceGraph};

/// Why the deployment's database was not read.
pub(super) fn of<'w>(graph: &ResourceGraph, world: &'w World) -> Option<&'w UnreadDatabase> {
    let deployment = graph.deployment;
    world.unread_databases.get(&(WarehouseId::of(deployment), deployment.database.clone()))
}

/// Whether a resource is left as it is, because it is in the database, or because it remembers in a teardown what is there.
pub(super) fn is_left(address: &Address, unread: Option<&UnreadDatabase>, intent: Intent) -> bool {
    let kind = address.kind;
    let remembers =
        matches!(kind, ResourceKind::Bucket | ResourceKind::BucketPolicy | ResourceKind::Credentials);
    unread.is_some() && (kind.is_in_database() || intent == Intent::Destroy && remembers)
}

/// What is not known, what comes of it, and what to do.
pub(super) fn finding(graph: &ResourceGraph, why: &UnreadDatabase, intent: Intent) -> Finding {
    let deployment = graph.deployment;
    let id = WarehouseId::of(deployment);
    let addresses = graph.resources.iter().map(|resource| resource.address());
    let left: Vec<_> = addresses
        .filter(|address| is_left(address, Some(why), intent))
        .map(|address| format!("{} {}", address.kind.title(), address.name))
        .collect();
    let database = format!("database {} of {id}", deployment.database);
    let left = format!("what is not planned: {}", left.join(", "));
    let without = "`--without-database` does what AWS alone decides (rule, role, policy, keys), and leaves the rest for later";
    match why {
        UnreadDatabase::LeftOut => {
            let message = format!("{database} was left out, as you said; {left}");
            FindingId::DatabaseLeftOut.finding(message).hint(match intent {
                Intent::Apply => "run the same command without `--without-database` when it can be reached",
                Intent::Destroy => {
                    "run destroy again when it can be reached: until then the tags of what stays remember where it is"
                }
            })
        }
        UnreadDatabase::Unavailable(status) => {
            let message = format!("{id} is {status}, so that {database} was not asked; {left}");
            let finding = FindingId::WarehouseNotAvailable.finding(message);
            let resume = format!(
                "resume it with `aws redshift resume-cluster --cluster-identifier {} --region {}`",
                id.name, id.region
            );
            let step = if status == "paused" { resume } else { "wait until it is available".to_owned() };
            finding.hint(format!("{step}; `--wait` waits for it; {without}"))
        }
        UnreadDatabase::Failed { why, is_missing: true, there, .. } => {
            let name = &deployment.database;
            let there = match nearest(name, there.iter().map(String::as_str)) {
                none if none.is_empty() => none,
                there => format!("; what is there: {there}"),
            };
            let finding =
                FindingId::DatabaseUnread.finding(format!("there is no {database} ({why}){there}; {left}"));
            finding.hint(match intent {
                Intent::Apply => format!(
                    "make the database {name} again, or name another in [destinations.{}]; {without}",
                    deployment.destination
                ),
                Intent::Destroy => format!(
                    "what was in {name} went with it; users and groups are the warehouse's, and go where `database` in \
                     [destinations.{}] names one that is there; {without}",
                    deployment.destination
                ),
            })
        }
        UnreadDatabase::Failed { why, hint, .. } => {
            let finding = FindingId::DatabaseUnread.finding(format!("{why}; {left}"));
            let first = hint.iter().map(String::as_str);
            finding.hint(first.chain([without]).collect::<Vec<_>>().join("; "))
        }
    }
}
