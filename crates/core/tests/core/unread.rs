//! Databases that cannot be asked, or are left alone.

use provision_core::deployment::Deployment;
use provision_core::facts::{UnreadDatabase, WarehouseId, World};
use provision_core::finding::FindingId;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::carry_out;
use crate::support::scenarios::{applied, us_and_eu};
use crate::support::{self, ids, plan, words};

const REMOVE: Teardown = Teardown { delete_data: true, reassign_to: None };

/// The world as it is seen without an answer of the deployments' databases.
fn unread(world: &World, deployments: &[Deployment], why: &UnreadDatabase) -> World {
    let mut seen = world.clone();
    for deployment in deployments {
        let id = WarehouseId::of(deployment);
        seen.databases.retain(|(at, ..), _| *at != id);
        seen.schemas.retain(|(at, ..), _| *at != id);
        seen.owned_schemas.retain(|(at, ..), _| *at != id);
        seen.groups.retain(|(at, _), _| *at != id);
        seen.holdings.retain(|(at, _), _| *at != id);
        seen.ordinary_readers.remove(&id);
        seen.unread_databases.insert((id, deployment.database.clone()), why.clone());
    }
    seen
}

fn in_database(plan: &Plan) -> usize {
    plan.steps().filter(|step| step.address.kind.is_in_database()).count()
}

#[test]
fn one_database_that_does_not_answer_keeps_no_other_destination_from_being_planned() {
    let all = us_and_eu();
    let start = support::empty_account();
    let failed = UnreadDatabase::Failed {
        there: Vec::new(),
        why: "sql connect on database dev of cluster analytics: Connection refused".to_owned(),
        hint: Some("let this machine in".to_owned()),
        is_missing: false,
    };
    let plan = plan::make(&all, &unread(&start, &all[1..], &failed));
    let (eu, us) = (&plan.deployments[0], &plan.deployments[1]);
    assert!(eu.steps.iter().any(|step| step.address.kind.is_in_database()), "{}", words(&plan));
    assert!(us.steps.iter().all(|step| !step.address.kind.is_in_database()), "{}", words(&plan));
    assert!(us.steps.iter().filter(|step| step.action == Action::Create).count() >= 4, "{}", words(&plan));
    let finding = plan.findings().find(|finding| finding.id == FindingId::DatabaseUnread).unwrap();
    assert!(finding.is_error() && !finding.id.is_refusal());
    for part in ["Connection refused", "database user transfer_user", "database group provision:acme:us"] {
        assert!(finding.message.contains(part), "{}", finding.message);
    }
    let hint = finding.hint.as_deref().unwrap();
    assert!(hint.contains("let this machine in") && hint.contains("--without-database"), "{hint}");
}

#[test]
fn a_paused_warehouse_is_said_to_be_paused() {
    let all = us_and_eu();
    let paused = UnreadDatabase::Unavailable("paused".to_owned());
    let plan = plan::make(&all, &unread(&support::empty_account(), &all[1..], &paused));
    assert_eq!(ids(&plan), [FindingId::WarehouseNotAvailable]);
    let finding = plan.findings().next().unwrap();
    assert!(finding.message.contains("cluster analytics in us-east-1 is paused"), "{}", finding.message);
    let hint = finding.hint.as_deref().unwrap();
    assert!(hint.contains("aws redshift resume-cluster --cluster-identifier analytics"), "{hint}");
}

#[test]
fn what_aws_alone_decides_is_made_first_and_the_database_later() {
    let all = us_and_eu();
    let mut world = support::empty_account();
    let plan = plan::make(&all, &unread(&world, &all, &UnreadDatabase::LeftOut));
    assert_eq!(in_database(&plan), 0);
    assert!(!plan.findings().any(|finding| finding.is_error()), "{}", words(&plan));
    carry_out(&mut world, &plan);
    let rest = plan::make(&all, &world);
    assert!(rest.has_changes());
    assert_eq!(rest.steps().filter(|step| step.action.is_change()).count(), in_database(&rest), "only they");
    carry_out(&mut world, &rest);
    assert_eq!(world, applied(&all));
}

#[test]
fn the_vendor_is_cut_off_without_the_database_and_nothing_is_forgotten() {
    let all = us_and_eu();
    let mut world = applied(&all);
    let cut = plan::teardown(&all, &unread(&world, &all, &UnreadDatabase::LeftOut), Teardown::default());
    assert!(!cut.findings().any(|finding| finding.is_error()), "{}", words(&cut));
    assert!(ids(&cut).contains(&FindingId::DatabaseLeftOut));
    carry_out(&mut world, &cut);
    assert!(world.roles.is_empty() && world.policies.is_empty(), "{:?}", world.roles);
    assert!(world.ingress.values().all(|ingress| ingress.rules.is_empty()));
    assert_eq!(world.buckets.len(), 2, "they remember where the databases are");
    let rest = plan::teardown(&all, &world, Teardown::default());
    carry_out(&mut world, &rest);
    assert_eq!(world, support::empty_account());
}

#[test]
fn a_destination_that_left_is_cut_off_without_its_database() {
    let all = us_and_eu();
    let us = vec![all[1].clone()];
    let mut world = applied(&all);
    let seen = unread(&world, &all, &UnreadDatabase::LeftOut);
    carry_out(&mut world, &plan::pruning(&us, &seen, REMOVE));
    assert!(!world.roles.contains_key("acme-eu-transfer"), "{:?}", world.roles.keys());
    assert!(world.buckets.contains_key("acme-transfer-eu"), "it remembers where the database is");
    let rest = plan::pruning(&us, &world, REMOVE);
    carry_out(&mut world, &rest);
    assert!(plan::make(&us, &world).is_settled(), "{}", words(&plan::make(&us, &world)));
}
