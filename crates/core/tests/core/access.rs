//! What a plan says of who may do more and who may do less.

use provision_core::address::ResourceKind;
use provision_core::deployment::Deployment;
use provision_core::facts::World;
use provision_core::plan::{AccessChange, Direction, Plan, access_changes};
use provision_core::resource::Teardown;

use crate::support::{self, plan, scenarios};

fn directions(plan: &Plan) -> Vec<Direction> {
    access_changes(plan).into_iter().map(|change| change.direction).collect()
}

fn all(plan: &Plan, direction: Direction) -> bool {
    let directions = directions(plan);
    !directions.is_empty() && directions.iter().all(|one| *one == direction)
}

fn told(changes: &[AccessChange]) -> Vec<String> {
    let line = |change: &AccessChange| format!("{:?} {}", change.address.kind, change.message);
    changes.iter().map(line).collect()
}

/// Each of what gives access is told, whatever the spec is.
#[test]
fn what_comes_grows_and_what_goes_shrinks() {
    for spec in support::ready_made() {
        let deployments = support::deployments(&spec);
        let plan = plan::make(&deployments, &support::empty_account());
        if plan.findings().any(|finding| finding.is_error()) {
            continue;
        }
        let changes = access_changes(&plan);
        let giving = plan.steps().filter(|step| step.address.kind.gives_access());
        for step in giving {
            let is_told = |change: &AccessChange| {
                change.address == step.address && change.direction == Direction::Grows
            };
            assert!(changes.iter().any(is_told), "{spec}: {} {:?}", step.address, told(&changes));
        }
        let world = scenarios::applied(&deployments);
        assert!(directions(&plan::make(&deployments, &world)).is_empty(), "{spec}: nothing to do");
        let teardown = plan::teardown(&deployments, &world, Teardown::default());
        let grows: Vec<_> =
            access_changes(&teardown).into_iter().filter(|one| one.direction == Direction::Grows).collect();
        // The statement that refuses requests without TLS goes with its bucket.
        let grows: Vec<_> =
            grows.into_iter().filter(|one| one.address.kind != ResourceKind::BucketPolicy).collect();
        assert!(grows.is_empty(), "{spec}: {:?}", told(&grows));
    }
}

fn us() -> Vec<Deployment> {
    support::deployments("us-and-eu.toml").into_iter().filter(|one| one.destination == "us").collect()
}

fn changed(change: impl FnOnce(&mut World)) -> Plan {
    let mut world = scenarios::applied(&us());
    change(&mut world);
    plan::make(&us(), &world)
}

#[test]
fn an_edit_is_judged_by_what_mending_it_does() {
    let wider = changed(|world| {
        let role = world.roles.values_mut().next().unwrap();
        role.trust_policy = role.trust_policy.replace("StringEquals", "StringLike").replace("acme-org", "*");
    });
    assert!(all(&wider, Direction::Shrinks), "{:?}", told(&access_changes(&wider)));
    let narrower = changed(|world| {
        let policy = world.policies.values_mut().next().unwrap();
        policy.document = policy.document.replace("s3:PutObject", "s3:GetObjectTagging");
    });
    assert!(access_changes(&narrower).iter().any(AccessChange::may_widen));
    let unreadable = changed(|world| {
        world.policies.values_mut().next().unwrap().document = "no policy".to_owned();
    });
    assert!(access_changes(&unreadable).iter().any(|one| one.direction == Direction::Differs));
    // What gives nobody anything is not told.
    let plain = changed(|world| world.roles.values_mut().next().unwrap().max_session_seconds = 7200);
    assert!(plain.has_changes() && access_changes(&plain).is_empty(), "{:?}", told(&access_changes(&plain)));
}

#[test]
fn rules_and_grants_are_told_one_by_one() {
    let mut more = us();
    more[0].network.cidrs.push("203.0.113.7/32".parse().unwrap());
    more[0].grants.database.retain(|privilege| privilege != "CREATE");
    more[0].grants.database_revoked.push("CREATE".to_owned());
    let plan = plan::make(&more, &scenarios::applied(&us()));
    let told = told(&access_changes(&plan));
    let has = |kind: &str, part: &str| told.iter().any(|line| line.starts_with(kind) && line.contains(part));
    assert!(has("IngressRule", "203.0.113.7/32") && has("DatabaseUser", "CREATE"), "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
}
