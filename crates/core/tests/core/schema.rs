//! Schemas that provision makes, and what records users and schemas as ours where no tag can.

use std::collections::BTreeSet;

use provision_core::address::ResourceKind;
use provision_core::call::Call;
use provision_core::deployment::SchemaMode;
use provision_core::facts::{Grantee, SchemaContents, SchemaFacts, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out, schema};
use crate::support::scenarios::{self, applied, names, precreated_schema, untagged, us_and_eu};
use crate::support::{self, plan, words};

fn held(world: &mut World) -> BTreeSet<String> {
    let user = Grantee::User("transfer_user".to_owned());
    schema(world).granted.get(&user).cloned().unwrap_or_default()
}

fn finding(plan: &Plan, id: FindingId) -> &Finding {
    plan.findings().find(|finding| finding.id == id).unwrap_or_else(|| panic!("no {id:?}: {}", words(plan)))
}

fn step_of(plan: &Plan, kind: ResourceKind) -> Option<Action> {
    plan.steps()
        .find(|step| step.address.kind == kind && step.address.owner.destination != "eu")
        .map(|step| step.action)
}

/// Statements of the plan that run on the cluster.
fn statements(plan: &Plan) -> Vec<String> {
    let calls = memory::calls(plan);
    let sql = calls.iter().filter_map(|call| match call {
        Call::Sql(sql) if sql.warehouse == support::cluster() => Some(&sql.statements),
        _ => None,
    });
    sql.flatten().cloned().collect()
}

#[test]
fn a_schema_is_made_and_the_vendor_may_write_to_it_alone() {
    let plan = plan::make(&precreated_schema(), &support::empty_account());
    assert_eq!(
        statements(&plan),
        [
            r#"CREATE GROUP "provision:acme:us""#,
            r#"CREATE SCHEMA "iterable""#,
            r#"GRANT USAGE ON SCHEMA "iterable" TO GROUP "provision:acme:us""#,
            r#"CREATE USER "transfer_user" PASSWORD DISABLE"#,
            r#"ALTER GROUP "provision:acme:us" ADD USER "transfer_user""#,
            r#"GRANT TEMPORARY ON DATABASE "dev" TO "transfer_user""#,
            r#"GRANT CREATE, USAGE ON SCHEMA "iterable" TO "transfer_user""#,
        ]
    );
    assert!(!plan::make(&precreated_schema(), &applied(&precreated_schema())).has_changes());
}

#[test]
fn runs_that_stop_after_any_call_are_completed_by_the_next() {
    for deployments in [precreated_schema(), support::deployments("polytomic.toml"), untagged()] {
        let calls = memory::calls(&plan::make(&deployments, &support::empty_account()));
        for stopped_after in 0..=calls.len() {
            let mut world = support::empty_account();
            calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
            let rest = plan::make(&deployments, &world);
            carry_out(&mut world, &rest);
            let again = plan::make(&deployments, &world);
            assert!(!again.has_changes(), "after {stopped_after} calls: {}", words(&again));
        }
        let calls = memory::calls(&plan::teardown(&deployments, &applied(&deployments), Teardown::default()));
        for stopped_after in 0..=calls.len() {
            let mut world = applied(&deployments);
            calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
            let rest = plan::teardown(&deployments, &world, Teardown::default());
            carry_out(&mut world, &rest);
            assert_eq!(world, support::empty_account(), "after {stopped_after} calls");
        }
    }
}

#[test]
fn what_was_granted_beyond_the_profile_is_taken_back() {
    let mut world = scenarios::schema_too_wide();
    let plan = plan::make(&precreated_schema(), &world);
    assert_eq!(
        statements(&plan),
        [
            r#"REVOKE CREATE ON DATABASE "dev" FROM "transfer_user""#,
            r#"REVOKE ALTER, DROP ON SCHEMA "iterable" FROM "transfer_user""#,
        ]
    );
    schema(&mut world).granted.insert(Grantee::User("transfer_user".to_owned()), names(&["USAGE"]));
    let plan = plan::make(&precreated_schema(), &world);
    assert_eq!(
        statements(&plan)[0],
        r#"GRANT CREATE ON SCHEMA "iterable" TO "transfer_user""#,
        "granted first"
    );
}

#[test]
fn all_is_what_the_owner_has() {
    let mut deployments = precreated_schema();
    deployments.iter_mut().for_each(|deployment| deployment.grants.schema = vec!["ALL".to_owned()]);
    let mut world = support::empty_account();
    let plan = plan::make(&deployments, &world);
    assert!(statements(&plan).contains(&r#"GRANT ALL ON SCHEMA "iterable" TO "transfer_user""#.to_owned()));
    carry_out(&mut world, &plan);
    // As Redshift writes it down.
    for schema in world.schemas.values_mut() {
        let all = names(&["ALTER", "CREATE", "DROP", "USAGE"]);
        schema.granted.values_mut().for_each(|granted| granted.clone_from(&all));
        schema.granted.insert(Grantee::User("awsuser".to_owned()), all);
    }
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes(), "{}", words(&again));
    let user = Grantee::User("transfer_user".to_owned());
    schema(&mut world).granted.insert(user, names(&["CREATE", "USAGE"]));
    let missing = statements(&plan::make(&deployments, &world));
    assert_eq!(missing, [r#"GRANT ALL ON SCHEMA "iterable" TO "transfer_user""#]);
}

/// A schema from before ALTER and DROP were privileges: its owner's entry has no letters for them, and GRANT ALL
/// writes them.
#[test]
fn all_is_never_taken_back_in_part() {
    let mut deployments = precreated_schema();
    deployments.iter_mut().for_each(|deployment| deployment.grants.schema = vec!["ALL".to_owned()]);
    let mut world = applied(&deployments);
    let user = Grantee::User("transfer_user".to_owned());
    let owner = Grantee::User(schema(&mut world).owner.clone());
    schema(&mut world).granted.insert(owner, names(&["CREATE", "USAGE"]));
    schema(&mut world).granted.insert(user, names(&["ALTER", "CREATE", "DROP", "USAGE"]));
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes(), "{}", words(&again));
}

/// Access control lists leave roles out, so that they are told beside them.
#[test]
fn what_comes_through_roles_counts() {
    let mut world = applied(&us_and_eu());
    let cluster = support::cluster();
    let granted = [(Grantee::User("awsuser".to_owned()), names(&["CREATE", "USAGE"]))];
    let facts =
        SchemaFacts { owner: "awsuser".to_owned(), granted: granted.into(), ..SchemaFacts::default() };
    *schema(&mut world) = facts;
    let ids = |world: &World| support::ids(&plan::make(&us_and_eu(), world));
    assert!(ids(&world).contains(&FindingId::SchemaNotWritable));
    let maker = Grantee::Role("maker".to_owned());
    schema(&mut world).granted.insert(maker.clone(), names(&["CREATE"]));
    assert!(ids(&world).contains(&FindingId::SchemaNotWritable), "the vendor has no such role");
    let users = |world: &mut World, change: &dyn Fn(&mut provision_core::facts::DatabaseFacts)| {
        let users = world.databases.iter_mut().filter(|((warehouse, ..), _)| *warehouse == cluster);
        users.for_each(|(_, facts)| change(facts));
    };
    let mut through_role = world.clone();
    users(&mut through_role, &|facts| drop(facts.roles.insert("maker".to_owned(), names(&[]))));
    assert!(!ids(&through_role).contains(&FindingId::SchemaNotWritable));
    schema(&mut through_role).granted.remove(&maker);
    assert!(ids(&through_role).contains(&FindingId::SchemaNotWritable));
    schema(&mut through_role).scoped.insert(maker, names(&["CREATE"]));
    assert!(!ids(&through_role).contains(&FindingId::SchemaNotWritable), "on every schema of the database");
    let mut refused = world.clone();
    users(&mut refused, &|facts| drop(facts.unread.insert("which roles".to_owned(), "denied".to_owned())));
    assert!(!ids(&refused).contains(&FindingId::SchemaNotWritable), "it is not known");
    assert!(ids(&refused).contains(&FindingId::CatalogViewRefused));
    users(&mut through_role, &|facts| {
        drop(facts.roles.insert("owner".to_owned(), names(&["ALTER", "CREATE"])))
    });
    let plan = plan::make(&us_and_eu(), &through_role);
    let extra = finding(&plan, FindingId::ExtraDatabaseGrants);
    assert!(
        extra.message.contains("holds ALTER on") && extra.message.contains("role owner"),
        "{}",
        extra.message
    );
    assert!(extra.hint.as_ref().unwrap().contains(r#"REVOKE ROLE "owner" FROM "transfer_user";"#));
}

#[test]
fn from_the_vendors_schema_to_one_made_here_and_back() {
    let mut world = applied(&us_and_eu());
    let to_precreated = plan::make(&precreated_schema(), &world);
    assert_eq!(
        statements(&to_precreated),
        [
            r#"CREATE SCHEMA "iterable""#,
            r#"GRANT USAGE ON SCHEMA "iterable" TO GROUP "provision:acme:us""#,
            r#"GRANT CREATE, USAGE ON SCHEMA "iterable" TO "transfer_user""#,
            r#"REVOKE CREATE ON DATABASE "dev" FROM "transfer_user""#,
        ],
        "the vendor is never without a place to write"
    );
    carry_out(&mut world, &to_precreated);
    assert!(!plan::make(&precreated_schema(), &world).has_changes());
    let back = plan::make(&us_and_eu(), &world);
    assert_eq!(statements(&back), [r#"GRANT CREATE ON DATABASE "dev" TO "transfer_user""#]);
    carry_out(&mut world, &back);
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
    assert_eq!(held(&mut world), names(&["CREATE", "USAGE"]), "its tables are there: they stay usable");
    let teardown = plan::teardown(&us_and_eu(), &world, Teardown::default());
    let goes = |kind: ResourceKind| teardown.steps().find(|step| step.address.kind == kind).expect("it goes");
    let (schema, user) = (goes(ResourceKind::Schema), goes(ResourceKind::DatabaseUser));
    assert!(schema.depends_on.contains(&user.address), "what the user holds on it is revoked before");
    carry_out(&mut world, &teardown);
    assert_eq!(world, support::empty_account(), "the schema is still known to be ours");
}

#[test]
fn a_schema_that_the_vendor_made_is_used_as_it_is() {
    let mut world = applied(&us_and_eu());
    schema(&mut world).owner = "transfer_user".to_owned();
    let plan = plan::make(&precreated_schema(), &world);
    assert_eq!(step_of(&plan, ResourceKind::Schema), Some(Action::Keep));
    assert_eq!(
        statements(&plan),
        [r#"CREATE SCHEMA "iterable""#, r#"REVOKE CREATE ON DATABASE "dev" FROM "transfer_user""#][1..],
        "an owner needs no grants"
    );
    assert!(finding(&plan, FindingId::SchemaOwnedByVendor).hint.as_ref().unwrap().contains("ALTER SCHEMA"));
    carry_out(&mut world, &plan);
    let again = plan::make(&precreated_schema(), &world);
    assert!(!again.has_changes(), "{}", words(&again));
}

#[test]
fn a_schema_of_others_stays_and_what_is_in_it_is_told() {
    let mut world = support::empty_account();
    let etl = SchemaContents { count: 7, tables: vec!["users".to_owned(), r#"x"; --"#.to_owned()] };
    *schema(&mut world) = SchemaFacts { owner: "etl".to_owned(), ..SchemaFacts::default() };
    schema(&mut world).contents.insert("etl".to_owned(), etl);
    let plan = plan::make(&precreated_schema(), &world);
    assert_eq!(step_of(&plan, ResourceKind::Schema), Some(Action::Keep));
    let found = finding(&plan, FindingId::SchemaHoldsTablesOfOthers);
    assert!(found.message.contains("7 of etl (users"), "{}", found.message);
    let hint = found.hint.as_ref().unwrap();
    assert!(hint.contains(r#"ALTER TABLE "iterable"."x""; --" OWNER TO "transfer_user";"#), "{hint}");
    carry_out(&mut world, &plan);
    assert!(!plan::make(&precreated_schema(), &world).has_changes());
    let teardown = plan::teardown(&precreated_schema(), &world, Teardown::default());
    assert_eq!(
        finding(&teardown, FindingId::LeftAlone).at.address.as_ref().unwrap().kind,
        ResourceKind::Schema
    );
    carry_out(&mut world, &teardown);
    assert_eq!(schema(&mut world).owner, "etl");
    assert!(held(&mut world).is_empty(), "what we granted is gone");
}

#[test]
fn data_in_a_schema_of_ours_is_never_dropped() {
    let mut world = scenarios::schema_not_empty();
    let options = Teardown { delete_data: true, ..Teardown::default() };
    let teardown = plan::teardown(&precreated_schema(), &world, options);
    assert_eq!(support::ids(&teardown), [FindingId::SchemaNotEmpty]);
    carry_out(&mut world, &teardown);
    assert_eq!(schema(&mut world).contents.len(), 1);
    let again = plan::make(&precreated_schema(), &world);
    carry_out(&mut world, &again);
    assert!(!plan::make(&precreated_schema(), &world).has_changes(), "it is used as it is from now on");
}

#[test]
fn a_schema_that_the_vendor_is_to_make_but_somebody_else_did_is_told() {
    let mut world = support::empty_account();
    *schema(&mut world) = SchemaFacts { owner: "etl".to_owned(), ..SchemaFacts::default() };
    let plan = plan::make(&us_and_eu(), &world);
    let hint = finding(&plan, FindingId::SchemaNotWritable).hint.as_ref().unwrap();
    assert!(hint.contains("precreated"), "{hint}");
    assert_eq!(step_of(&plan, ResourceKind::Schema), None, "it is none of our business");
    for grantee in
        [Grantee::Public, Grantee::Group("g".to_owned()), Grantee::User("transfer_user".to_owned())]
    {
        schema(&mut world).granted = [(grantee, names(&["CREATE"]))].into();
        let plan = plan::make(&us_and_eu(), &world);
        assert!(plan.findings().all(|finding| finding.id != FindingId::SchemaNotWritable));
    }
}

#[test]
fn without_bucket_and_role_a_group_marks_what_is_ours() {
    let mut deployments = untagged();
    let plan = plan::make(&deployments, &support::empty_account());
    let kinds: Vec<_> = plan.steps().map(|step| step.address.kind).collect();
    assert_eq!(kinds, [ResourceKind::DatabaseGroup, ResourceKind::DatabaseUser]);
    let mut world = applied(&deployments);
    assert!(!plan::make(&deployments, &world).has_changes(), "what we made is ours");
    // A user that is not in the group is somebody else's.
    world.groups.values_mut().for_each(BTreeSet::clear);
    let plan = plan::make(&deployments, &world);
    assert_eq!(
        finding(&plan, FindingId::NotOurs).at.address.as_ref().unwrap().kind,
        ResourceKind::DatabaseUser
    );
    deployments[0].user.adopt = true;
    let plan = plan::make(&deployments, &world);
    carry_out(&mut world, &plan);
    assert!(!plan::make(&deployments, &world).has_changes());
}

#[test]
fn without_a_bucket_a_schema_is_ours_all_the_same() {
    let mut deployments = support::deployments("polytomic.toml");
    deployments[0].schema_mode = SchemaMode::Precreated;
    deployments[0].grants.schema = vec!["CREATE".to_owned(), "USAGE".to_owned()];
    let mut world = applied(&deployments);
    let schema = world.schemas.values().next().unwrap();
    assert!(schema.granted.contains_key(&Grantee::Group(deployments[0].owner().group())), "{schema:?}");
    assert!(!plan::make(&deployments, &world).has_changes());
    let teardown = plan::teardown(&deployments, &world, Teardown::default());
    carry_out(&mut world, &teardown);
    assert_eq!(world, support::empty_account());
}

#[test]
fn without_bucket_and_role_a_schema_with_data_stays_and_the_group_goes() {
    let mut deployments = untagged();
    deployments[0].schema_mode = SchemaMode::Precreated;
    deployments[0].grants.schema = vec!["CREATE".to_owned(), "USAGE".to_owned()];
    let mut world = applied(&deployments);
    assert!(!plan::make(&deployments, &world).has_changes());
    let rows = SchemaContents { count: 1, tables: Vec::new() };
    world.schemas.values_mut().next().unwrap().contents.insert("analyst".to_owned(), rows);
    let teardown = plan::teardown(&deployments, &world, Teardown::default());
    carry_out(&mut world, &teardown);
    assert!(world.groups.is_empty() && world.databases.is_empty());
    let schema = world.schemas.values().next().expect("it stays");
    let owner = Grantee::User(schema.owner.clone());
    assert!(schema.granted.keys().all(|to| *to == owner), "{:?}", schema.granted);
}
