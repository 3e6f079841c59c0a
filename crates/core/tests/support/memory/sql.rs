//! Statements of the templates, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::call::SqlCall;
use provision_core::edge::CloudErrorKind::{Conflict, NotFound, Permanent};
use provision_core::facts::{
    DatabaseObject, DatabaseUserFacts, Granted, Grantee, Holdings, InDatabase, ObjectKind, SchemaFacts,
    Searched, World,
};

use super::{Refusal, ensure, roles};

const NO_SCHEMA: Refusal = Refusal(NotFound, "3F000");
/// No user, group or role of that name.
pub(super) const UNKNOWN: Refusal = Refusal(NotFound, "42704");
pub(super) const DUPLICATE: Refusal = Refusal(Conflict, "42710");
const DEPENDED_ON: Refusal = Refusal(Conflict, "2BP01");
const IN_USE: Refusal = Refusal(Conflict, "55006");

pub(super) fn execute(world: &mut World, call: &SqlCall) -> Result<(), Refusal> {
    let password = call.password.iter().map(|set| &set.statement);
    password.chain(&call.statements).try_for_each(|statement| run(world, call, statement))
}

fn run(world: &mut World, call: &SqlCall, statement: &str) -> Result<(), Refusal> {
    let names: Vec<String> = statement.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let (first, last) =
        (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
    let at = |name: &str| (call.warehouse.clone(), call.database.clone(), name.to_owned());
    let in_warehouse = |name: &str| (call.warehouse.clone(), name.to_owned());
    let words: Vec<&str> = statement.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let until_on = || words[1..].iter().take_while(|word| **word != "ON").map(|word| (*word).to_owned());
    let is_schema = statement.contains(" ON SCHEMA ");
    if words[1] == "ROLE" || statement.contains(" TO ROLE ") || statement.contains(" FROM ROLE ") {
        return roles::run(world, call, statement, &words);
    }
    match words[..2] {
        ["CREATE", "USER"] => {
            ensure(!user_exists(world, call, &last), DUPLICATE)?;
            let user = DatabaseUserFacts { number: number_of(&last), ..DatabaseUserFacts::default() };
            world.databases.entry(at(&last)).or_default().user = Some(user);
            let found = BTreeMap::from([(call.database.clone(), Searched::Read(InDatabase::default()))]);
            let holdings = Holdings { databases: found, complete: true, ..Holdings::default() };
            world.holdings.insert(in_warehouse(&last), holdings);
        }
        ["ALTER", "USER"] if words.contains(&"SET") => {
            ensure(user_exists(world, call, &first), UNKNOWN)?;
            let (setting, value) = (&names[1], statement.split('\'').nth(1).expect("a value"));
            let facts = world.databases.entry(at(&first)).or_default().user.as_mut().expect("the user");
            facts.settings.retain(|one| !one.starts_with(&format!("{setting}=")));
            facts.settings.insert(format!("{setting}={value}"));
        }
        ["ALTER", "USER"] => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
        }
        ["ALTER", "DEFAULT"] => {
            let (maker, schema, user) = match &names[..] {
                [maker, schema, user] => (maker.clone(), schema, user),
                [schema, user] => ("awsuser".to_owned(), schema, user),
                _ => panic!("{statement}"),
            };
            let tables =
                world.databases.entry(at(user)).or_default().tables.entry(schema.clone()).or_default();
            let held = tables.defaults.entry(maker.clone()).or_default();
            let verb = words.iter().position(|word| ["GRANT", "REVOKE"].contains(word)).expect("a verb");
            for privilege in words[verb + 1..].iter().take_while(|word| **word != "ON") {
                match words[verb] {
                    "GRANT" => held.insert((*privilege).to_owned()),
                    _ => held.remove(*privilege),
                };
            }
        }
        ["GRANT", _] if statement.contains(" ON ALL TABLES IN SCHEMA ") => {
            let tables = world.databases.entry(at(&last)).or_default().tables.entry(first).or_default();
            tables.lacking.retain(|privilege, _| !until_on().any(|one| one == *privilege));
        }
        ["REVOKE", _] if statement.contains(" ON ALL TABLES IN SCHEMA ") => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
        }
        ["GRANT", _] if statement.contains(" ON ALL FUNCTIONS IN SCHEMA ") => {
            let all = world.databases.entry(at(&last)).or_default().tables.entry(first).or_default();
            all.lacking.remove("EXECUTE");
        }
        ["REVOKE", _] if statement.contains(" ON ALL FUNCTIONS IN SCHEMA ") => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
        }
        ["REVOKE", "ALL"] if statement.contains(" ON TABLE ") => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
            let relations = &mut world.databases.entry(at(&last)).or_default().relations;
            relations.retain(|relation| *relation != first);
        }
        ["GRANT", "SELECT"] => {
            world.databases.entry(at(&last)).or_default().relations.insert(first);
        }
        ["DROP", "USER"] => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
            let is_theirs =
                |(warehouse, _, user): &(_, _, String)| *warehouse == call.warehouse && *user == last;
            let gone: Vec<_> = world.databases.extract_if(.., |at, _| is_theirs(at)).collect();
            let holdings = world.holdings.remove(&in_warehouse(&last)).expect("the user");
            let free =
                gone.iter().all(|(_, facts)| facts.granted.is_empty()) && holdings.owned_databases.is_empty();
            ensure(free && holdings.granted.is_empty(), IN_USE)?;
            for (name, searched) in &holdings.databases {
                assert_eq!(*searched, Searched::Read(InDatabase::default()), "left behind in {name}");
            }
            assert!(holdings.groups.is_empty() && holdings.roles.is_empty() && holdings.sessions.is_empty());
        }
        ["CREATE", "SCHEMA"] => {
            let owner = world.ordinary_readers.get(&call.warehouse).map_or("awsuser", String::as_str);
            let owner = owner.to_owned();
            let schema = SchemaFacts { owner, number: number_of(&last), ..SchemaFacts::default() };
            ensure(world.schemas.insert(at(&last), schema).is_none(), Refusal(Conflict, "42P06"))?;
        }
        ["DROP", "SCHEMA"] => {
            let gone = world.schemas.remove(&at(&last)).ok_or(NO_SCHEMA)?;
            // What anybody had on it goes with it.
            let (warehouse, database, schema) = at(&last);
            for ((of, other, _), facts) in &mut world.databases {
                if *of == warehouse && *other == database {
                    facts.tables.remove(&schema);
                }
            }
            let on_it = DatabaseObject::named(ObjectKind::Schema, &schema);
            for ((of, _), holdings) in &mut world.holdings {
                if let Some(Searched::Read(here)) =
                    holdings.databases.get_mut(&database).filter(|_| *of == warehouse)
                {
                    here.granted.retain(|granted| granted.object != on_it);
                }
            }
            ensure(gone.contents.is_empty() && statement.ends_with("RESTRICT"), DEPENDED_ON)?;
        }
        ["CREATE", "GROUP"] => {
            ensure(world.groups.insert(in_warehouse(&last), BTreeSet::new()).is_none(), DUPLICATE)?;
        }
        ["DROP", "GROUP"] => {
            world.groups.remove(&in_warehouse(&last)).ok_or(UNKNOWN)?;
            let group = Grantee::Group(last);
            let granted = world.schemas.iter().any(|((warehouse, ..), schema)| {
                *warehouse == call.warehouse && schema.granted.contains_key(&group)
            });
            ensure(!granted, DEPENDED_ON)?;
        }
        ["ALTER", "GROUP"] => {
            let users = world.groups.get_mut(&in_warehouse(&first)).ok_or(UNKNOWN)?;
            // Of a user whom a person made, nothing was read.
            let holdings = world.holdings.entry(in_warehouse(&last)).or_default();
            let groups = &mut holdings.groups;
            if words.contains(&"ADD") {
                users.insert(last);
                groups.insert(first);
            } else {
                users.remove(&last);
                groups.remove(&first);
            }
        }
        ["GRANT", _] if statement.contains(" TO GROUP ") => {
            let granted = granted_on(world.schemas.get_mut(&at(&first)).ok_or(NO_SCHEMA)?);
            granted.entry(Grantee::Group(last)).or_default().extend(until_on());
        }
        ["REVOKE", _] if statement.contains(" FROM GROUP ") => {
            world.schemas.get_mut(&at(&first)).ok_or(NO_SCHEMA)?.granted.remove(&Grantee::Group(last));
        }
        ["GRANT", _] | ["REVOKE", _] => {
            ensure(user_exists(world, call, &last), UNKNOWN)?;
            for object in &names[..names.len() - 1] {
                let held = match is_schema {
                    true => {
                        let granted = granted_on(world.schemas.get_mut(&at(object)).ok_or(NO_SCHEMA)?);
                        granted.entry(Grantee::User(last.clone())).or_default()
                    }
                    false => {
                        let place = (call.warehouse.clone(), object.clone(), last.clone());
                        let database = world.databases.entry(place).or_default();
                        database.user.get_or_insert_default().number = number_of(&last);
                        &mut database.granted
                    }
                };
                match words[0] {
                    // As Redshift writes it down where the owner has nothing more (Redshift Database Developer Guide,
                    // "GRANT").
                    "GRANT" if words[1] == "ALL" => held.extend(["CREATE", "USAGE"].map(str::to_owned)),
                    "GRANT" => held.extend(until_on()),
                    _ if words[1] == "ALL" => held.clear(),
                    _ => until_on().for_each(|privilege| {
                        held.remove(&privilege);
                    }),
                }
                let holds = !held.is_empty();
                if is_schema && !holds {
                    let granted = &mut world.schemas.get_mut(&at(object)).ok_or(NO_SCHEMA)?.granted;
                    granted.remove(&Grantee::User(last.clone()));
                }
                note_grant(world, call, object, &last, is_schema, holds);
            }
        }
        ["ALTER", "SCHEMA" | "TABLE" | "FUNCTION" | "PROCEDURE"] => {
            let name = &names[names.len() - 2];
            if let Some(schema) = world.schemas.get_mut(&at(name)).filter(|_| words[1] == "SCHEMA") {
                schema.owner.clone_from(&last);
            }
            for holdings in world.holdings.values_mut() {
                if let Some(Searched::Read(found)) = holdings.databases.get_mut(&call.database) {
                    found.owned.retain(|object| object.name != *name);
                }
            }
        }
        // A group is asked for its members, and fails with one.
        ["SELECT", cast] if cast.starts_with("CAST('the") => {
            let group = statement.rsplit('\'').nth(1).expect("a group");
            let mut users = world.groups.get(&in_warehouse(group)).into_iter().flatten();
            ensure(!users.any(|user| user_exists(world, call, user)), Refusal(Permanent, "22P02"))?;
        }
        ["SELECT", call] if call.starts_with("pg_terminate_backend(") => {
            let process = call.trim_end_matches(')').rsplit('(').next().unwrap().parse().unwrap();
            for holdings in world.holdings.values_mut() {
                holdings.sessions.remove(&process);
            }
        }
        _ => panic!("unknown statement: {statement}"),
    }
    Ok(())
}

/// The number of what has this name; who makes it again in a test gives it another.
fn number_of(name: &str) -> String {
    name.bytes().fold(100_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())).to_string()
}

/// Users are the warehouse's, whatever database somebody is in.
fn user_exists(world: &World, call: &SqlCall, user: &str) -> bool {
    let mut databases = world.databases.iter();
    databases.any(|((warehouse, _, name), facts)| {
        *warehouse == call.warehouse && name == user && facts.user.is_some()
    })
}

/// What is granted on a schema. With the first change also what its owner has is written down (PostgreSQL
/// documentation, "Privileges").
fn granted_on(schema: &mut SchemaFacts) -> &mut BTreeMap<Grantee, BTreeSet<String>> {
    if schema.granted.is_empty() {
        let all = ["CREATE", "USAGE"].map(str::to_owned);
        schema.granted.insert(Grantee::User(schema.owner.clone()), all.into());
    }
    &mut schema.granted
}

/// What a teardown is told of a grant on the database or the schema.
fn note_grant(world: &mut World, call: &SqlCall, name: &str, user: &str, is_schema: bool, holds: bool) {
    let kind = if is_schema { ObjectKind::Schema } else { ObjectKind::Database };
    let grantee = Grantee::User(user.to_owned());
    let granted = Granted { object: DatabaseObject::named(kind, name), grantee, grantor: None };
    let holdings = world.holdings.entry((call.warehouse.clone(), user.to_owned())).or_default();
    let here = holdings
        .databases
        .entry(call.database.clone())
        .or_insert_with(|| Searched::Read(InDatabase::default()));
    let list = match (is_schema, here) {
        (true, Searched::Read(found)) => &mut found.granted,
        _ => &mut holdings.granted,
    };
    list.retain(|one| *one != granted);
    list.extend(holds.then_some(granted));
}
