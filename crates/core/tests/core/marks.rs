//! What tags say is ours in a database, where the administrator can make no owner group.

use provision_core::address::ResourceKind;
use provision_core::call::Call;
use provision_core::deployment::Deployment;
use provision_core::facts::{DatabaseUserFacts, WarehouseId, World};
use provision_core::finding::FindingId;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out, schema};
use crate::support::scenarios::{precreated_schema, us_and_eu};
use crate::support::{self, plan, words};

const BUCKET: &str = "acme-transfer-us";

/// The account with an administrator who is no superuser.
fn ordinary(mut world: World, deployments: &[Deployment]) -> World {
    world.ordinary_readers = deployments.iter().map(|one| (WarehouseId::of(one), "ops".to_owned())).collect();
    world
}

fn applied(deployments: &[Deployment]) -> World {
    let mut world = ordinary(support::empty_account(), deployments);
    let plan = plan::make(deployments, &world);
    carry_out(&mut world, &plan);
    world
}

/// Somebody drops the cluster's user and makes it again, with the same rights.
fn make_user_again(world: &mut World) {
    let at = (support::cluster(), "dev".to_owned(), "transfer_user".to_owned());
    let user = DatabaseUserFacts { number: "999".to_owned(), ..DatabaseUserFacts::default() };
    world.databases.get_mut(&at).unwrap().user = Some(user);
}

fn ids(plan: &Plan) -> Vec<FindingId> {
    plan.findings().map(|finding| finding.id).collect()
}

fn action(plan: &Plan, kind: ResourceKind) -> Option<Action> {
    let mut steps = plan.steps().filter(|step| step.address.owner.destination != "eu");
    steps.find(|step| step.address.kind == kind).map(|step| step.action)
}

#[test]
fn what_is_made_is_named_with_its_number() {
    for deployments in [us_and_eu(), precreated_schema(), support::deployments("polytomic.toml")] {
        let mut world = applied(&deployments);
        let again = plan::make(&deployments, &world);
        assert!(!again.has_changes(), "{}", words(&again));
        assert!(world.groups.is_empty());
        let destroy = plan::teardown(&deployments, &world, Teardown::default());
        carry_out(&mut world, &destroy);
        assert_eq!(world, ordinary(support::empty_account(), &deployments));
    }
    let mut world = applied(&precreated_schema());
    let schema = schema(&mut world).number.clone();
    let tags = &memory::settings(&mut world, BUCKET).tags;
    assert_eq!(tags["provision:schema"], format!("analytics dev iterable ={schema}"));
    assert!(tags["provision:database-users"].starts_with("analytics transfer_user ="), "{tags:?}");
}

#[test]
fn a_run_that_stops_anywhere_is_completed_by_the_next() {
    let deployments = precreated_schema();
    let start = || ordinary(support::empty_account(), &deployments);
    let calls = memory::calls(&plan::make(&deployments, &start()));
    for stopped_after in 0..=calls.len() {
        let mut world = start();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::make(&deployments, &world);
        carry_out(&mut world, &rest);
        let again = plan::make(&deployments, &world);
        assert!(!again.has_changes(), "after {stopped_after} calls: {}", words(&again));
        let tags = &memory::settings(&mut world, BUCKET).tags;
        assert!(tags["provision:database-users"].contains(" ="), "{tags:?}");
    }
}

#[test]
fn a_user_that_was_made_again_is_nobodys() {
    let deployments = us_and_eu();
    let mut world = applied(&deployments);
    make_user_again(&mut world);
    let plan = plan::make(&deployments, &world);
    assert!(ids(&plan).contains(&FindingId::NotOurs), "{}", words(&plan));
    assert!(ids(&plan).contains(&FindingId::MadeAgain), "{}", words(&plan));
    let destroy = plan::teardown(&deployments, &world, Teardown::default());
    assert!(ids(&destroy).contains(&FindingId::LeftAlone), "{}", words(&destroy));
    assert_eq!(action(&destroy, ResourceKind::DatabaseUser), None);
    // Somebody with an owner group does not take it for ours either.
    let mut by_superuser = world.clone();
    by_superuser.ordinary_readers.clear();
    assert!(ids(&plan::make(&deployments, &by_superuser)).contains(&FindingId::NotOurs));
    // Who takes it over names the one that is there.
    let adopting: Vec<_> = deployments.iter().cloned().map(Deployment::adopting).collect();
    let adopt = plan::make(&adopting, &world);
    assert!(memory::calls(&adopt).iter().any(|call| matches!(call, Call::Mark(_))), "{}", words(&adopt));
    carry_out(&mut world, &adopt);
    assert_eq!(
        memory::settings(&mut world, BUCKET).tags["provision:database-users"],
        "analytics transfer_user =999"
    );
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes() && !ids(&again).contains(&FindingId::MadeAgain), "{}", words(&again));
}

#[test]
fn a_schema_that_was_made_again_is_used_and_stays() {
    let deployments = precreated_schema();
    let mut world = applied(&deployments);
    schema(&mut world).number = "999".to_owned();
    let plan = plan::make(&deployments, &world);
    assert!(!plan.has_changes() && ids(&plan).contains(&FindingId::MadeAgain), "{}", words(&plan));
    let destroy = plan::teardown(&deployments, &world, Teardown::default());
    assert_eq!(action(&destroy, ResourceKind::Schema), None, "{}", words(&destroy));
    // One that is gone is made again here, and is ours.
    world.schemas.remove(&(support::cluster(), "dev".to_owned(), "iterable".to_owned()));
    let again = plan::make(&deployments, &world);
    carry_out(&mut world, &again);
    assert!(!plan::make(&deployments, &world).has_changes());
    let destroy = plan::teardown(&deployments, &world, Teardown::default());
    assert_eq!(action(&destroy, ResourceKind::Schema), Some(Action::Delete), "{}", words(&destroy));
}

/// What somebody else owns by now cannot be dropped, which is known before anything is.
#[test]
fn a_schema_that_was_given_away_stays_until_it_comes_back() {
    let deployments = precreated_schema();
    let mut world = applied(&deployments);
    for (owner, goes) in [("etl", false), ("transfer_user", false), ("ops", true)] {
        owner.clone_into(&mut schema(&mut world).owner);
        let plan = plan::make(&deployments, &world);
        assert!(!plan.has_changes(), "{owner}: {}", words(&plan));
        let destroy = plan::teardown(&deployments, &world, Teardown::default());
        let deleted = action(&destroy, ResourceKind::Schema) == Some(Action::Delete);
        assert_eq!(deleted, goes, "{owner}: {}", words(&destroy));
        assert_eq!(ids(&destroy).contains(&FindingId::SchemaOfAnother), owner == "etl", "{owner}");
    }
}

/// The group lets go of a schema that is not ours any more.
#[test]
fn the_owner_group_goes_although_the_schema_was_given_to_the_vendor() {
    let deployments = precreated_schema();
    let mut world = support::empty_account();
    let create = plan::make(&deployments, &world);
    carry_out(&mut world, &create);
    "transfer_user".clone_into(&mut schema(&mut world).owner);
    let destroy = plan::teardown(&deployments, &world, Teardown::default());
    carry_out(&mut world, &destroy);
    assert!(world.groups.is_empty(), "{:?}", world.groups);
}

/// Tags of before there were numbers are known, and numbered.
#[test]
fn names_without_numbers_are_ours_and_get_them() {
    let deployments = precreated_schema();
    let mut world = applied(&deployments);
    let numbered = memory::settings(&mut world, BUCKET).tags.clone();
    let tags = &mut memory::settings(&mut world, BUCKET).tags;
    tags.insert("provision:database-users".to_owned(), "analytics transfer_user".to_owned());
    tags.insert("provision:schema".to_owned(), "analytics dev iterable".to_owned());
    let plan = plan::make(&deployments, &world);
    assert_eq!(action(&plan, ResourceKind::Bucket), Some(Action::Update), "{}", words(&plan));
    assert_eq!(action(&plan, ResourceKind::DatabaseUser), Some(Action::Keep));
    carry_out(&mut world, &plan);
    assert_eq!(memory::settings(&mut world, BUCKET).tags, numbered);
}
