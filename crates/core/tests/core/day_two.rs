//! Day two: the spec changes, and nothing is left behind.

use provision_core::address::{Owner, ResourceKind};
use provision_core::call::Call;
use provision_core::deployment::{Deployment, SchemaMode};
use provision_core::facts::{BucketFacts, Grantee, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan, Step};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{self, applied, us_and_eu};
use crate::support::{self, ids, plan, words};

const REMOVE: Teardown = Teardown { delete_data: true, reassign_to: None };

fn unwanted(plan: &Plan) -> Vec<&Step> {
    plan.steps().filter(|step| step.action == Action::Unwanted).collect()
}

fn kinds(steps: &[&Step]) -> Vec<ResourceKind> {
    let mut kinds: Vec<_> = steps.iter().map(|step| step.address.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// After the change, and one apply with `--prune`, the world is as after a first apply of the new spec.
fn as_if_never_otherwise(before: &[Deployment], after: &[Deployment]) -> Plan {
    let mut world = applied(before);
    let shown = plan::make(after, &world);
    assert!(!shown.findings().any(Finding::is_error), "{}", words(&shown));
    scenarios::apply(&mut world, after);
    let kept = plan::make(after, &world);
    assert!(!kept.has_changes(), "{}", words(&kept));
    assert!(!kept.is_settled(), "what was made before is still shown");
    let pruned = plan::pruning(after, &world, REMOVE);
    carry_out(&mut world, &pruned);
    assert_eq!(world, applied(after), "{}", words(&pruned));
    assert!(plan::make(after, &world).is_settled());
    shown
}

#[test]
fn a_destination_that_leaves_is_shown_and_pruned() {
    let before = us_and_eu();
    let after = vec![before[1].clone()];
    assert_eq!(after[0].destination, "us");
    let shown = as_if_never_otherwise(&before, &after);
    use ResourceKind::{Bucket, IngressRule, Policy, Role};
    assert_eq!(kinds(&unwanted(&shown)), [Bucket, Policy, Role, IngressRule]);
    // The workgroup is no spec's any more; what is in its database is told of by whoever has a way in.
    let why = &unwanted(&shown)[0].purpose;
    assert!(why.contains("the destination eu is not in the spec any more"), "{why}");
    let open = shown.findings().find(|finding| finding.id == FindingId::UnwantedAccess).unwrap();
    assert!(open.message.contains("role acme-eu-transfer"), "{}", open.message);
}
