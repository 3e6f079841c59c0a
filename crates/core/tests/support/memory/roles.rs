//! Statements about database roles.

use std::collections::BTreeSet;

use provision_core::call::SqlCall;
use provision_core::facts::{Grantee, World};

use super::sql::{DUPLICATE, UNKNOWN};
use super::{Refusal, ensure};

pub(super) fn run(world: &mut World, call: &SqlCall, statement: &str, words: &[&str]) -> Result<(), Refusal> {
    let names: Vec<String> = statement.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let (first, last) = (&names[0], names.last().expect("a name"));
    let in_warehouse = |name: &str| (call.warehouse.clone(), name.to_owned());
    let at = |name: &str| (call.warehouse.clone(), call.database.clone(), name.to_owned());
    match words[..2] {
        ["CREATE", "ROLE"] => {
            ensure(world.owner_roles.insert(in_warehouse(last), BTreeSet::new()).is_none(), DUPLICATE)?;
            world.database_roles.entry(at(last)).or_default();
        }
        ["DROP", "ROLE"] => {
            world.owner_roles.remove(&in_warehouse(last)).ok_or(UNKNOWN)?;
            let facts = world.database_roles.remove(&at(last)).unwrap_or_default();
            assert!(facts.is_bare(), "what is left of {last}: {facts:?}");
            world.databases.values_mut().for_each(|facts| drop(facts.roles.remove(last)));
        }
        [verb, "ROLE"] => {
            let members = world.owner_roles.get_mut(&in_warehouse(first)).ok_or(UNKNOWN)?;
            let granted = world.database_roles.get(&at(first)).map(|role| role.granted.clone());
            let facts = world.databases.get_mut(&at(last)).ok_or(UNKNOWN)?;
            let member = Grantee::User(last.clone());
            if verb == "GRANT" {
                members.insert(member);
                facts.roles.insert(first.clone(), granted.unwrap_or_default());
            } else {
                members.remove(&member);
                facts.roles.remove(first);
            }
        }
        _ => of_role(world, call, statement, words, &names)?,
    }
    Ok(())
}

/// What a role is granted, and what is taken from it.
fn of_role(
    world: &mut World,
    call: &SqlCall,
    statement: &str,
    words: &[&str],
    names: &[String],
) -> Result<(), Refusal> {
    let role = names.last().expect("a name");
    ensure(world.owner_roles.contains_key(&(call.warehouse.clone(), role.clone())), UNKNOWN)?;
    let at = (call.warehouse.clone(), call.database.clone(), role.clone());
    let verb = words.iter().position(|word| ["GRANT", "REVOKE"].contains(word)).expect("a verb");
    let gives = words[verb] == "GRANT";
    let privileges =
        || words[verb + 1..].iter().take_while(|word| **word != "ON").map(|word| (*word).to_owned());
    let all = words[verb + 1] == "ALL";
    let change = |held: &mut BTreeSet<String>| match (gives, all) {
        (true, true) => held.extend(["CREATE", "USAGE"].map(str::to_owned)),
        (true, false) => held.extend(privileges()),
        (false, true) => held.clear(),
        (false, false) => privileges().for_each(|privilege| {
            held.remove(&privilege);
        }),
    };
    if statement.contains(" ON SCHEMA ") {
        for name in &names[..names.len() - 1] {
            let place = (call.warehouse.clone(), call.database.clone(), name.clone());
            let granted = &mut world.schemas.get_mut(&place).ok_or(UNKNOWN)?.granted;
            let held = granted.entry(Grantee::Role(role.clone())).or_default();
            change(held);
            let held = held.clone();
            granted.retain(|_, held| !held.is_empty());
            let schemas = &mut world.database_roles.entry(at.clone()).or_default().schemas;
            schemas.insert(name.clone(), held);
            schemas.retain(|_, held| !held.is_empty());
        }
        return Ok(());
    }
    let facts = world.database_roles.entry(at).or_default();
    if statement.contains(" ON ALL TABLES IN SCHEMA ") {
        let held = facts.relations.entry(names[0].clone()).or_default();
        match (gives, all) {
            (true, _) => held.extend(privileges().map(|privilege| (privilege, 1))),
            (false, true) => held.clear(),
            (false, false) => privileges().for_each(|privilege| {
                held.remove(&privilege);
            }),
        }
        if gives {
            let lacking = &mut facts.tables.entry(names[0].clone()).or_default().lacking;
            lacking.retain(|privilege, _| !privileges().any(|one| one == *privilege));
        }
        facts.relations.retain(|_, held| !held.is_empty());
    } else if words[0] == "ALTER" {
        let (maker, schema) = match names {
            [maker, schema, _] => (maker.clone(), schema.clone()),
            [schema, _] => ("awsuser".to_owned(), schema.clone()),
            _ => panic!("{statement}"),
        };
        let defaults = &mut facts.tables.entry(schema).or_default().defaults;
        change(defaults.entry(maker).or_default());
        defaults.retain(|_, held| !held.is_empty());
    } else if statement.contains(" ON DATABASE ") {
        change(&mut facts.granted);
        let granted = facts.granted.clone();
        let has = |facts: &mut provision_core::facts::DatabaseFacts| {
            if let Some(of) = facts.roles.get_mut(role) {
                of.clone_from(&granted);
            }
        };
        world.databases.values_mut().for_each(has);
    } else if gives {
        facts.system.insert(names[0].clone());
    } else {
        facts.system.retain(|relation| !names.contains(relation));
    }
    Ok(())
}
