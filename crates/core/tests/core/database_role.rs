//! A vendor whose guide grants to a database role of its user's.

use std::collections::BTreeSet;

use provision_core::address::ResourceKind;
use provision_core::call::Call;
use provision_core::deployment::{Deployment, GrantedTo};
use provision_core::facts::{Grantee, WarehouseId, World};
use provision_core::finding::FindingId;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{calls, carry_out};
use crate::support::{self, ids, plan, scenarios, words};

const ROLE: &str = "provision-role:acme-segment-data-graph:main";
const USER: &str = "segment_data_graph";

/// A role with CREATE on the database, that reads a schema.
fn data_graph() -> Vec<Deployment> {
    support::deployments("segment-data-graph.toml")
}

/// As a profile would have it that grants to the user.
fn to_user() -> Vec<Deployment> {
    let mut deployments = data_graph();
    deployments[0].grants.to = GrantedTo::User;
    deployments
}

fn account() -> World {
    let mut world = support::empty_account();
    let id = WarehouseId::of(&data_graph()[0]);
    let schema = provision_core::facts::SchemaFacts { owner: "awsuser".to_owned(), ..Default::default() };
    world.schemas.insert((id, "dev".to_owned(), "public".to_owned()), schema);
    world
}

fn applied(deployments: &[Deployment]) -> World {
    let mut world = account();
    scenarios::apply(&mut world, deployments);
    world
}

fn statements(plan: &Plan) -> Vec<String> {
    let of_call = |call: Call| match call {
        Call::Sql(sql) => {
            let password = sql.password.map(|set| set.statement);
            password.into_iter().chain(sql.statements).collect()
        }
        _ => Vec::new(),
    };
    calls(plan).into_iter().flat_map(of_call).collect()
}

fn members(world: &mut World) -> &mut BTreeSet<Grantee> {
    world.owner_roles.values_mut().next().expect("the role")
}

fn at(world: &mut World) -> &mut provision_core::facts::DatabaseRoleFacts {
    world.database_roles.values_mut().next().expect("the role")
}

fn changed(plan: &Plan) -> Vec<ResourceKind> {
    plan.steps().filter(|step| step.action != Action::Keep).map(|step| step.address.kind).collect()
}

#[test]
fn the_role_is_granted_to_before_the_user_has_it() {
    let deployments = data_graph();
    let sent = statements(&plan::make(&deployments, &account()));
    let position = |start: &str| {
        sent.iter()
            .position(|one| one.starts_with(start))
            .unwrap_or_else(|| panic!("no {start} in {sent:#?}"))
    };
    let made = position(&format!("CREATE ROLE \"{ROLE}\""));
    let granted = position(&format!("GRANT CREATE ON DATABASE \"dev\" TO ROLE \"{ROLE}\""));
    let reads = position(&format!("GRANT SELECT ON ALL TABLES IN SCHEMA \"public\" TO ROLE \"{ROLE}\""));
    let given = position(&format!("GRANT ROLE \"{ROLE}\" TO \"{USER}\""));
    assert!(made < granted && granted < reads && reads < given, "{sent:#?}");
    let to_user = format!("TO \"{USER}\"");
    let direct: Vec<_> = sent.iter().filter(|one| one.ends_with(&to_user) && one.contains(" ON ")).collect();
    assert!(direct.is_empty(), "{direct:?}");
    let world = applied(&deployments);
    assert_eq!(changed(&plan::make(&deployments, &world)), []);
}

#[test]
fn what_is_taken_from_the_role_or_the_role_itself_comes_back() {
    let deployments = data_graph();
    let drifts: [fn(&mut World); 5] = [
        |world| at(world).granted.clear(),
        |world| {
            let schema = world.schemas.values_mut().next().expect("the schema");
            schema.granted.remove(&Grantee::Role(ROLE.to_owned()));
        },
        |world| {
            let tables = at(world).tables.get_mut("public").expect("the schema");
            tables.lacking.insert("SELECT".to_owned(), 2);
        },
        |world| at(world).tables.get_mut("public").expect("the schema").defaults.clear(),
        |world| {
            members(world).clear();
            world.databases.values_mut().for_each(|facts| facts.roles.clear());
        },
    ];
    for (number, drift) in drifts.into_iter().enumerate() {
        let mut world = applied(&deployments);
        drift(&mut world);
        let mending = plan::make(&deployments, &world);
        let expected = if number == 4 { ResourceKind::DatabaseUser } else { ResourceKind::DatabaseRole };
        assert_eq!(changed(&mending), [expected], "{number}: {}", words(&mending));
        carry_out(&mut world, &mending);
        assert_eq!(changed(&plan::make(&deployments, &world)), [], "{number}");
    }
}

#[test]
fn what_others_add_to_the_role_is_told_with_the_way_out() {
    let deployments = data_graph();
    let mut world = applied(&deployments);
    at(&mut world).granted.insert("TEMPORARY".to_owned());
    at(&mut world).schemas.insert("finance".to_owned(), ["USAGE".to_owned()].into());
    at(&mut world).relations.insert("finance".to_owned(), [("SELECT".to_owned(), 3)].into());
    let told = plan::make(&deployments, &world);
    assert_eq!(changed(&told), [], "it is left alone");
    let finding = told.findings().find(|one| one.id == FindingId::ExtraDatabaseGrants).expect("it is told");
    for part in
        ["TEMPORARY on database dev", "USAGE on schema finance", "SELECT on 3 tables of schema finance"]
    {
        assert!(finding.message.contains(part), "{}", finding.message);
    }
    let hint = finding.hint.as_ref().expect("a way out");
    assert!(hint.contains(&format!("REVOKE TEMPORARY ON DATABASE \"dev\" FROM ROLE \"{ROLE}\";")), "{hint}");
}

#[test]
fn a_role_that_somebody_else_has_is_told_and_not_dropped() {
    let deployments = data_graph();
    for other in [Grantee::User("analyst".to_owned()), Grantee::Role("analysts".to_owned())] {
        let mut world = applied(&deployments);
        members(&mut world).insert(other.clone());
        let told = plan::make(&deployments, &world);
        assert!(ids(&told).contains(&FindingId::DatabaseRoleShared), "{}", words(&told));
        let down = plan::teardown(&deployments, &world, Teardown::default());
        let refused =
            down.findings().find(|one| one.id == FindingId::DatabaseRoleInUse).expect("it is refused");
        assert!(refused.id.is_refusal() && refused.message.contains(&other.to_string()), "{refused:?}");
        let to = if matches!(other, Grantee::Role(_)) { "ROLE \"analysts\"" } else { "\"analyst\"" };
        let hint = refused.hint.as_ref().expect("a way out");
        assert!(hint.contains(&format!("REVOKE ROLE \"{ROLE}\" FROM {to};")), "{hint}");
    }
}

#[test]
fn changing_over_and_back_leaves_nothing_behind() {
    for (before, after) in [(to_user(), data_graph()), (data_graph(), to_user())] {
        let mut world = applied(&before);
        let over = plan::make(&after, &world);
        let sent = statements(&over);
        let place = |part: &str| sent.iter().position(|one| one.contains(part));
        let (gives, takes) = match after[0].grants.to {
            GrantedTo::Role => (
                place(&format!("GRANT ROLE \"{ROLE}\" TO \"{USER}\"")),
                place(&format!("REVOKE CREATE ON DATABASE \"dev\" FROM \"{USER}\"")),
            ),
            GrantedTo::User => (
                place(&format!("GRANT SELECT ON ALL TABLES IN SCHEMA \"public\" TO \"{USER}\"")),
                place(&format!("REVOKE ROLE \"{ROLE}\" FROM \"{USER}\"")),
            ),
        };
        assert!(gives.is_some() && gives < takes, "{sent:#?}");
        carry_out(&mut world, &over);
        let pruned = plan::pruning(&after, &world, Teardown::default());
        carry_out(&mut world, &pruned);
        assert_eq!(changed(&plan::make(&after, &world)), [], "{}", words(&plan::make(&after, &world)));
        let mut fresh = applied(&after);
        assert_eq!(world.owner_roles, fresh.owner_roles);
        let facts = |world: &mut World| world.databases.values_mut().next().expect("the user").clone();
        let (mut here, there) = (facts(&mut world), facts(&mut fresh));
        here.tables.values_mut().for_each(|tables| tables.defaults.retain(|_, held| !held.is_empty()));
        here.tables.retain(|_, tables| *tables != Default::default());
        let mut expected = there;
        expected.tables.retain(|_, tables| *tables != Default::default());
        assert_eq!(
            (here.granted, here.roles, here.tables),
            (expected.granted, expected.roles, expected.tables)
        );
    }
}

#[test]
fn a_destination_that_leaves_takes_its_role_along() {
    let deployments = data_graph();
    let mut world = applied(&deployments);
    let mut renamed = deployments.clone();
    renamed[0].destination = "other".to_owned();
    let over = plan::make(&renamed, &world);
    carry_out(&mut world, &over);
    assert_eq!(world.owner_roles.len(), 2, "the old one stays until it is pruned");
    let pruned = plan::pruning(&renamed, &world, Teardown::default());
    carry_out(&mut world, &pruned);
    let left: Vec<_> = world.owner_roles.keys().map(|(_, name)| name.as_str()).collect();
    assert_eq!(left, ["provision-role:acme-segment-data-graph:other"]);
}

#[test]
fn destroy_takes_everything_from_the_role_and_drops_it_after_the_user() {
    for spec in ["segment-data-graph.toml", "snowplow.toml"] {
        let deployments = support::deployments(spec);
        let mut world = applied(&deployments);
        let down = plan::teardown(&deployments, &world, Teardown::default());
        let sent = statements(&down);
        let dropped = |what: &str| sent.iter().position(|one| one.starts_with(what));
        assert!(dropped("DROP USER") < dropped("DROP ROLE"), "{sent:#?}");
        carry_out(&mut world, &down);
        assert!(world.owner_roles.is_empty() && world.database_roles.is_empty(), "{spec}");
    }
}

#[test]
fn an_administrator_who_is_told_nothing_of_roles_is_refused() {
    let deployments = data_graph();
    let mut world = account();
    world.ordinary_readers.insert(WarehouseId::of(&deployments[0]), "ops".to_owned());
    assert!(ids(&plan::make(&deployments, &world)).contains(&FindingId::DatabaseRoleUnread));
    let mut world = applied(&deployments);
    at(&mut world).unread.insert("who has them".to_owned(), "permission denied".to_owned());
    assert!(ids(&plan::make(&deployments, &world)).contains(&FindingId::DatabaseRoleUnread));
}

/// The user owns its schema and is set up; what its maintenance reads is the role's.
#[test]
fn what_only_a_user_can_have_stays_the_users() {
    let deployments = support::deployments("snowplow.toml");
    let sent = statements(&plan::make(&deployments, &account()));
    let role = deployments[0].database_role().expect("a role");
    let user = deployments[0].grantee();
    assert!(sent.iter().any(|one| one.starts_with("ALTER SCHEMA") && one.ends_with(&format!("\"{user}\""))));
    let reads =
        |one: &&String| one.starts_with("GRANT SELECT ON \"") && one.ends_with(&format!("ROLE \"{role}\""));
    assert_eq!(sent.iter().filter(reads).count(), deployments[0].grants.relations.len(), "{sent:#?}");
}
