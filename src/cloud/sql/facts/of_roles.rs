//! Database roles of owners: who has them, and what they may do.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::answer::{Rows, columns, number};
use super::super::question::Question;
use super::super::roles::{new_objects, privilege};
use provision_core::facts::{DatabaseRoleFacts, DefaultPrivileges, Grantee, NewObjects, RoleWanted};
use provision_core::redshift::{FUNCTION_PRIVILEGE, OPTIONAL_READS, ROLE_READS};
use provision_core::templates::TemplateError;

type Asked = BTreeMap<String, RoleWanted>;

/// Statements for all roles together.
const BY_ROLES: [&str; 3] = ["read_schemas_of_roles", "read_relations_of_roles", "read_defaults_of_roles"];

/// Three questions for all roles, and one for each role and schema of whose tables something is asked.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn questions(asked: &Asked) -> Result<Vec<Question>, TemplateError> {
    let mut questions = Vec::new();
    if asked.is_empty() {
        return Ok(questions);
    }
    let roles: Vec<_> = asked.keys().collect();
    for name in BY_ROLES {
        questions.push(Question::new(name, &json!({ "roles": roles }))?);
    }
    for (role, schema, wanted) in on_tables(asked) {
        let (privileges, users) = (&wanted.tables[schema], &wanted.users);
        let values = json!({ "role": role, "schema": schema, "privileges": privileges, "users": users });
        questions.push(Question::new("read_tables_of_role", &values)?);
    }
    Ok(questions)
}

/// How many those are.
pub(super) fn count(asked: &Asked) -> usize {
    if asked.is_empty() { 0 } else { BY_ROLES.len() + on_tables(asked).count() }
}

fn on_tables(asked: &Asked) -> impl Iterator<Item = (&String, &String, &RoleWanted)> {
    asked.iter().flat_map(|(role, wanted)| wanted.tables.keys().map(move |schema| (role, schema, wanted)))
}

/// Who has each role.
///
/// # Errors
/// An answer of another form.
pub(super) fn members(rows: &Rows) -> Result<BTreeMap<String, BTreeSet<Grantee>>, String> {
    let mut roles: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for row in rows {
        let [role, kind, member] = columns(row)?;
        let members = roles.entry(role.to_owned()).or_default();
        members.extend(match kind {
            "user" => Some(Grantee::User(member.to_owned())),
            "role" => Some(Grantee::Role(member.to_owned())),
            _ => None,
        });
    }
    Ok(roles)
}

/// The facts from the answers to [`questions`], and what is known of roles on the database already.
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn read(
    asked: &Asked,
    answers: &[Rows],
    on_database: BTreeMap<String, BTreeSet<String>>,
    unread: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, DatabaseRoleFacts>, String> {
    let of_roles = |what: &&String| {
        OPTIONAL_READS.iter().any(|(name, words)| ROLE_READS.contains(name) && *words == what.as_str())
    };
    let unread = unread.keys().filter(of_roles).map(|what| (what.clone(), unread[what].clone()));
    let nothing = DatabaseRoleFacts { unread: unread.collect(), ..DatabaseRoleFacts::default() };
    let mut roles: BTreeMap<_, _> = asked.keys().map(|role| (role.clone(), nothing.clone())).collect();
    let [schemas, relations, defaults, tables @ ..] = answers else { return Ok(roles) };
    for (role, privileges) in on_database {
        if let Some(facts) = roles.get_mut(&role) {
            facts.granted = privileges;
        }
    }
    for row in schemas {
        let [role, schema, named] = columns(row)?;
        if let Some(facts) = roles.get_mut(role) {
            facts.schemas.entry(schema.to_owned()).or_default().insert(privilege(named));
        }
    }
    for row in relations {
        let [role, schema, relation, named, count] = columns(row)?;
        let Some(facts) = roles.get_mut(role) else { continue };
        if relation.is_empty() {
            let held = facts.relations.entry(schema.to_owned()).or_default();
            held.insert(named.to_owned(), number(count)?);
        } else {
            facts.system.insert(relation.to_owned());
        }
    }
    for row in defaults {
        let [role, owner, schema, on, named] = columns(row)?;
        if let Some(facts) = roles.get_mut(role) {
            add_default(facts, role, owner, schema, on, named)?;
        }
    }
    for ((role, schema, _), rows) in on_tables(asked).zip(tables) {
        let Some(facts) = roles.get_mut(role) else { continue };
        let on_schema = facts.tables.entry(schema.clone()).or_default();
        for row in rows {
            let [named, count] = columns(row)?;
            let count = number(count)?;
            on_schema.lacking.extend((count > 0).then(|| (named.to_owned(), count)));
        }
    }
    Ok(roles)
}

/// A row of default privileges. Those on tables and functions of a schema also say what holds there from now on.
fn add_default(
    facts: &mut DatabaseRoleFacts,
    role: &str,
    owner: &str,
    schema: &str,
    on: &str,
    named: &str,
) -> Result<(), String> {
    let on = new_objects(on)?;
    let schema = Some(schema.to_owned()).filter(|schema| !schema.is_empty());
    if let Some(schema) = schema.as_ref().filter(|_| on != NewObjects::Procedures) {
        let privilege = if on == NewObjects::Functions { FUNCTION_PRIVILEGE } else { named };
        let tables = facts.tables.entry(schema.clone()).or_default();
        tables.defaults.entry(owner.to_owned()).or_default().insert(privilege.to_owned());
    }
    let grantees = vec![Grantee::Role(role.to_owned())];
    let defaults = DefaultPrivileges { owner: owner.to_owned(), schema, on, grantees };
    if !facts.defaults.contains(&defaults) {
        facts.defaults.push(defaults);
    }
    Ok(())
}
