//! What a vendor may do beside its own schema: tables of the customer's, system relations, settings, a schema of its own.

use std::collections::BTreeSet;

use provision_core::call::Call;
use provision_core::deployment::{Deployment, SchemaMode, TableGrants};
use provision_core::facts::{Grantee, OnTables, SchemaContents, SchemaFacts, World};
use provision_core::finding::FindingId;
use provision_core::plan::Plan;
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{applied, names, precreated_schema};
use crate::support::{self, plan, words};

/// The cluster's destination of the ready-made spec, whose vendor reads these schemas.
fn reading(schemas: &[&str]) -> Vec<Deployment> {
    let mut deployments = precreated_schema();
    deployments.retain(|one| one.destination == "us");
    let grants = &mut deployments[0].grants;
    grants.only_these_tables = true;
    grants.relations = vec!["svv_table_info".to_owned()];
    let granted =
        |schema: &&str| TableGrants { schema: (*schema).to_owned(), privileges: vec!["SELECT".to_owned()] };
    grants.tables = schemas.iter().map(granted).collect();
    deployments[0].user.settings = [("search_path".to_owned(), "iterable".to_owned())].into();
    deployments
}

fn owning() -> Vec<Deployment> {
    let mut deployments = precreated_schema();
    deployments.retain(|one| one.destination == "us");
    deployments[0].schema_mode = SchemaMode::Owned;
    deployments[0].grants.schema.clear();
    deployments
}

/// An account with this schema, in which `etl` has tables.
fn with_schema(world: &mut World, name: &str) {
    let contents = [("etl".to_owned(), SchemaContents { count: 2, tables: vec!["orders".to_owned()] })];
    let schema =
        SchemaFacts { owner: "awsuser".to_owned(), contents: contents.into(), ..SchemaFacts::default() };
    world.schemas.insert((support::cluster(), "dev".to_owned(), name.to_owned()), schema);
}

fn statements(plan: &Plan) -> Vec<String> {
    let calls = memory::calls(plan);
    calls
        .iter()
        .filter_map(|call| match call {
            Call::Sql(sql) => Some(sql.statements.clone()),
            _ => None,
        })
        .flatten()
        .collect()
}

fn user(world: &mut World) -> &mut provision_core::facts::DatabaseFacts {
    let at = (support::cluster(), "dev".to_owned(), "transfer_user".to_owned());
    world.databases.get_mut(&at).expect("the user")
}

#[test]
fn the_tables_of_a_schema_and_those_to_come_can_be_read() {
    let mut world = support::empty_account();
    with_schema(&mut world, "sales");
    let deployments = reading(&["sales"]);
    let first = plan::make(&deployments, &world);
    let made = statements(&first);
    let from = made.iter().position(|one| one.contains("SCHEMA \"iterable\" TO \"transfer_user\"")).unwrap();
    assert_eq!(
        made[from + 1..],
        [
            r#"ALTER USER "transfer_user" SET "search_path" TO 'iterable'"#,
            r#"GRANT USAGE ON SCHEMA "sales" TO "transfer_user""#,
            r#"GRANT SELECT ON ALL TABLES IN SCHEMA "sales" TO "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "awsuser" IN SCHEMA "sales" GRANT SELECT ON TABLES TO "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "etl" IN SCHEMA "sales" GRANT SELECT ON TABLES TO "transfer_user""#,
            r#"GRANT SELECT ON "svv_table_info" TO "transfer_user""#,
        ]
    );
    carry_out(&mut world, &first);
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes(), "{}", words(&again));

    // Somebody made a table before the defaults were there, another has begun to make some, and a setting was changed.
    user(&mut world).tables.get_mut("sales").unwrap().lacking.insert("SELECT".to_owned(), 1);
    user(&mut world).user.as_mut().unwrap().settings = names(&["search_path=public", "query_group=x"]);
    let contents =
        &mut world.schemas.values_mut().find(|schema| schema.contents.contains_key("etl")).unwrap().contents;
    contents.insert("loader".to_owned(), SchemaContents { count: 1, tables: Vec::new() });
    let drift = plan::make(&deployments, &world);
    let sent = statements(&drift);
    assert_eq!(sent.len(), 5, "{sent:?}");
    assert!(sent.iter().any(|one| one.contains("FOR USER \"loader\"")), "{sent:?}");
    let told: Vec<_> = drift.findings().filter(|one| one.id == FindingId::DatabaseUserLimited).collect();
    assert_eq!(told.len(), 1, "what nobody asked for is told: {}", words(&drift));
    carry_out(&mut world, &drift);
    assert!(!plan::make(&deployments, &world).has_changes());
}

#[test]
fn the_functions_of_a_schema_and_those_to_come_can_be_executed() {
    let mut world = support::empty_account();
    with_schema(&mut world, "sales");
    let mut deployments = reading(&["sales"]);
    deployments[0].grants.tables[0].privileges = vec!["SELECT".to_owned(), "EXECUTE".to_owned()];
    let apply = plan::make(&deployments, &world);
    let on_functions = |plan: &Plan| -> Vec<String> {
        statements(plan).into_iter().filter(|one| one.contains(" FUNCTIONS ")).collect()
    };
    assert_eq!(
        on_functions(&apply),
        [
            r#"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA "sales" TO "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "awsuser" IN SCHEMA "sales" GRANT EXECUTE ON FUNCTIONS TO "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "etl" IN SCHEMA "sales" GRANT EXECUTE ON FUNCTIONS TO "transfer_user""#,
        ]
    );
    carry_out(&mut world, &apply);
    assert!(!plan::make(&deployments, &world).has_changes());

    // Somebody took a function away from everybody: the tables are not granted again.
    user(&mut world).tables.get_mut("sales").unwrap().lacking.insert("EXECUTE".to_owned(), 1);
    let drift = plan::make(&deployments, &world);
    assert_eq!((on_functions(&drift).len(), statements(&drift).len()), (3, 3), "{:?}", statements(&drift));
    carry_out(&mut world, &drift);
    assert!(!plan::make(&deployments, &world).has_changes());

    // The profile asks for tables alone: what was given on functions is not this vendor's any more.
    let nothing = plan::make(&reading(&[]), &world);
    let taken = on_functions(&nothing);
    assert!(taken[0].starts_with("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA \"sales\""), "{taken:?}");
    assert_eq!(taken.len(), 3, "{taken:?}");
}

#[test]
fn a_schema_that_is_not_listed_any_more_is_closed() {
    let mut world = support::empty_account();
    with_schema(&mut world, "sales");
    with_schema(&mut world, "marts");
    let apply = plan::make(&reading(&["marts", "sales"]), &world);
    carry_out(&mut world, &apply);
    let fewer = reading(&["marts"]);
    let narrowed = plan::make(&fewer, &world);
    assert_eq!(
        statements(&narrowed),
        [
            r#"REVOKE USAGE ON SCHEMA "sales" FROM "transfer_user""#,
            r#"REVOKE SELECT ON ALL TABLES IN SCHEMA "sales" FROM "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "awsuser" IN SCHEMA "sales" REVOKE SELECT ON TABLES FROM "transfer_user""#,
            r#"ALTER DEFAULT PRIVILEGES FOR USER "etl" IN SCHEMA "sales" REVOKE SELECT ON TABLES FROM "transfer_user""#,
        ]
    );
    // The edge tells no defaults that are gone.
    let mut closed = world.clone();
    carry_out(&mut closed, &narrowed);
    user(&mut closed).tables.remove("sales");
    assert!(!plan::make(&fewer, &closed).has_changes());
    // Another destination asked about it.
    user(&mut closed).tables.insert("sales".to_owned(), OnTables::default());
    assert!(!plan::make(&fewer, &closed).has_changes());
    // Where the spec says nothing, nothing is taken away.
    let mut silent = reading(&["marts"]);
    silent[0].grants.only_these_tables = false;
    assert!(statements(&plan::make(&silent, &world)).is_empty());
}

#[test]
fn a_schema_that_is_not_there_is_told_and_granted_once_it_is() {
    let deployments = reading(&["sales"]);
    let mut world = applied(&deployments);
    let told = plan::make(&deployments, &world);
    let finding = told.findings().find(|one| one.id == FindingId::SchemaToReadMissing).expect("a finding");
    assert!(finding.message.contains("no schema sales"), "{}", finding.message);
    assert!(!told.has_changes(), "{}", words(&told));
    with_schema(&mut world, "sales");
    user(&mut world).tables.entry("sales".to_owned()).or_default().lacking.insert("SELECT".to_owned(), 2);
    let now = plan::make(&deployments, &world);
    assert!(now.has_changes() && now.findings().all(|one| one.id != FindingId::SchemaToReadMissing));
    carry_out(&mut world, &now);
    assert!(!plan::make(&deployments, &world).has_changes());
}

#[test]
fn many_schemas_are_granted_in_transactions_that_the_data_api_takes() {
    let mut world = support::empty_account();
    let schemas: Vec<_> = (0..30).map(|number| format!("s{number:02}")).collect();
    schemas.iter().for_each(|name| with_schema(&mut world, name));
    let listed: Vec<_> = schemas.iter().map(String::as_str).collect();
    let plan = plan::make(&reading(&listed), &world);
    let sizes = memory::calls(&plan).into_iter().filter_map(|call| match call {
        Call::Sql(sql) => Some(sql.statements.len()),
        _ => None,
    });
    let sizes: Vec<_> = sizes.collect();
    assert!(sizes.iter().all(|size| *size <= 40) && sizes.iter().sum::<usize>() > 120, "{sizes:?}");
}

#[test]
fn a_schema_is_given_to_the_vendor_and_taken_back() {
    let deployments = owning();
    let made = statements(&plan::make(&deployments, &support::empty_account()));
    assert_eq!(made.last().unwrap(), r#"ALTER SCHEMA "iterable" OWNER TO "transfer_user""#);
    let world = applied(&deployments);
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes() && again.findings().next().is_none(), "{}", words(&again));
    // The reader is who gets it back.
    let mut world = world;
    let holdings = world.holdings.values_mut().next().expect("what the user has");
    holdings.reader = "awsuser".to_owned();
    let schema =
        provision_core::facts::DatabaseObject::named(provision_core::facts::ObjectKind::Schema, "iterable");
    let found = holdings.databases.get_mut("dev").expect("the database");
    let provision_core::facts::Searched::Read(found) = found else { panic!("it was read") };
    found.owned.push(schema);
    let teardown = plan::teardown(&deployments, &world, Teardown::default());
    let sent = statements(&teardown);
    let at = |text: &str| {
        sent.iter().position(|one| one.starts_with(text)).unwrap_or_else(|| panic!("{text}: {sent:?}"))
    };
    assert!(at(r#"ALTER SCHEMA "iterable" OWNER TO "awsuser""#) < at(r#"DROP USER "transfer_user""#));
    assert!(at(r#"DROP USER "transfer_user""#) < at(r#"DROP SCHEMA "iterable""#));
}

#[test]
fn a_schema_that_was_there_is_not_given_away() {
    let mut world = support::empty_account();
    with_schema(&mut world, "iterable");
    let plan = plan::make(&owning(), &world);
    assert!(statements(&plan).iter().all(|one| !one.contains("OWNER TO")), "{}", words(&plan));
    let finding = plan.findings().find(|one| one.id == FindingId::SchemaNotWritable).expect("a finding");
    let hint = finding.hint.as_deref().unwrap_or_default();
    assert!(hint.contains(r#"ALTER SCHEMA "iterable" OWNER TO "transfer_user""#), "{hint}");
}

#[test]
fn what_others_granted_on_a_schema_to_read_stays() {
    let mut world = support::empty_account();
    with_schema(&mut world, "sales");
    let deployments = reading(&["sales"]);
    let apply = plan::make(&deployments, &world);
    carry_out(&mut world, &apply);
    let schema = world.schemas.get_mut(&(support::cluster(), "dev".to_owned(), "sales".to_owned())).unwrap();
    let held = schema.granted.entry(Grantee::User("transfer_user".to_owned())).or_default();
    held.extend(BTreeSet::from(["CREATE".to_owned()]));
    assert!(!plan::make(&deployments, &world).has_changes());
}
