//! What is asked of a database, and how the answers are read.

mod of_roles;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::acl::{self, Privilege};
use super::answer::{Rows, columns, number};
use super::client::{Sql, senseless};
use super::question::{Answers, Question};
use super::roles;
use super::target::Target;
use provision_core::address::Owner;
use provision_core::edge::CloudError;
use provision_core::facts::{
    DatabaseFacts, DatabaseRoleFacts, DatabaseUserFacts, DatabaseWanted, Grantee, OnTables, SchemaFacts,
    WarehouseFacts,
};
use provision_core::redshift::FUNCTION_PRIVILEGE;
use provision_core::templates::TemplateError;

/// The answers, by name. What does not exist is not in the maps, but for users, of whom the grants
/// are told in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) users: BTreeMap<String, DatabaseFacts>,
    pub(super) schemas: BTreeMap<String, SchemaFacts>,
    pub(super) groups: BTreeMap<String, BTreeSet<String>>,
    /// The roles of owners, with who has them.
    pub(super) owner_roles: BTreeMap<String, BTreeSet<Grantee>>,
    pub(super) roles: BTreeMap<String, DatabaseRoleFacts>,
    /// The owner group of each schema that has one.
    pub(super) owned_schemas: BTreeMap<String, String>,
    /// As whom this was read, if that is no superuser.
    pub(super) ordinary_reader: Option<String>,
}

/// How many tables of one owner are told by name.
const SHOWN: usize = 5;

/// Statements for all users together, and for all schemas that are asked about.
const BY_USERS: usize = 8;
const BY_SCHEMAS: usize = 5;

/// Statements about owner groups and the roles of owners.
const BY_GROUPS: usize = 3;

impl Sql {
    /// What is asked about one database, from the answers to [`questions`].
    ///
    /// # Errors
    /// The database cannot be asked, or what it says makes no sense.
    pub(super) async fn facts(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        asked: &DatabaseWanted,
        answers: Result<Answers, CloudError>,
    ) -> Result<Facts, CloudError> {
        let mut facts = understand(asked, answers?).map_err(|problem| senseless(target, problem))?;
        if let Some(reader) = facts.ordinary_reader.clone()
            && !self.sees_whole_catalog(target, warehouse).await?
        {
            facts.users.values_mut().for_each(|user| user.partial_reader = Some(reader.clone()));
        }
        Ok(facts)
    }

    /// Whether the reader, who is no superuser, sees the whole catalog in spite of metadata security.
    async fn sees_whole_catalog(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
    ) -> Result<bool, CloudError> {
        let access = Question::new("read_catalog_access", &json!({}));
        let access = access.map_err(|problem| senseless(target, problem))?;
        let answers = self.ask(target, warehouse, &[access]).await?;
        Ok(answers.rows.iter().any(|rows| !rows.is_empty()))
    }
}

/// What is asked about one database, and who reads it.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn questions(database: &str, asked: &DatabaseWanted) -> Result<Vec<Question>, TemplateError> {
    let mut questions = statements(database, asked)?;
    questions.push(Question::new("read_reader", &json!({}))?);
    Ok(questions)
}

/// The facts from the answers to [`questions`].
///
/// # Errors
/// An answer that makes no sense.
fn understand(asked: &DatabaseWanted, mut answers: Answers) -> Result<Facts, String> {
    let reader = answers.rows.pop().ok_or("nothing was answered")?;
    Ok(Facts { ordinary_reader: ordinary_reader(&reader)?, ..read(asked, &answers)? })
}

/// The name of a reader who is no superuser.
///
/// # Errors
/// An answer that makes no sense.
fn ordinary_reader(rows: &Rows) -> Result<Option<String>, String> {
    let readers: Vec<[&str; 2]> = rows.iter().map(|row| columns(row)).collect::<Result<_, _>>()?;
    let ordinary = readers.into_iter().find(|[_, superuser]| *superuser != "true");
    Ok(ordinary.map(|[name, _]| name.to_owned()))
}

/// The questions: eight for all users and the database, five for all schemas, those about tables, functions and system
/// relations, three for what is owners', and those about what roles of owners may do.
pub(super) fn statements(database: &str, asked: &DatabaseWanted) -> Result<Vec<Question>, TemplateError> {
    let mut questions = Vec::new();
    if !asked.users.is_empty() {
        let values = json!({"users": asked.users, "database": database});
        let names = [
            "read_users",
            "read_databases",
            "read_role_grants",
            "read_role_roles",
            "read_database_role_privileges",
            "read_user_options",
            "read_user_limits",
            "read_memberships",
        ];
        for name in names {
            questions.push(Question::new(name, &values)?);
        }
    }
    if !asked.schemas.is_empty() {
        let values = json!({"schemas": asked.schemas});
        let names = [
            "read_schemas",
            "read_contents",
            "read_tables",
            "read_schema_role_privileges",
            "read_relation_role_privileges",
        ];
        for name in names {
            questions.push(Question::new(name, &values)?);
        }
    }
    let users = &asked.users;
    for (schema, privileges) in on_tables(asked) {
        let values = json!({"schema": schema, "privileges": privileges, "users": users});
        questions.push(Question::new("read_tables_of_users", &values)?);
    }
    let with_functions: Vec<_> = with_functions(asked).collect();
    if !with_functions.is_empty() {
        questions.push(Question::new("read_functions", &json!({"schemas": with_functions}))?);
    }
    if asks_for_defaults(asked) {
        questions.push(Question::new("read_default_privileges", &acl::values(users))?);
    }
    if !asked.relations.is_empty() {
        let values = json!({"relations": asked.relations, "users": users});
        questions.push(Question::new("read_relations_of_users", &values)?);
    }
    if asked.owner_groups {
        let pattern = format!("{}%", Owner::GROUP_PREFIX);
        questions.push(Question::new("read_owner_groups", &json!({"pattern": pattern}))?);
        let in_list = json!({"pattern": format!("%{pattern}")});
        questions.push(Question::new("read_owned_schemas", &in_list)?);
        let pattern = format!("{}%", Owner::ROLE_PREFIX);
        questions.push(Question::new("read_owner_roles", &json!({"pattern": pattern}))?);
    }
    questions.extend(of_roles::questions(&asked.roles)?);
    Ok(questions)
}

/// The schemas about whose tables something is asked, with the privileges on them.
fn on_tables(asked: &DatabaseWanted) -> impl Iterator<Item = (&String, Vec<&String>)> {
    let schemas = asked.tables.iter().map(|(schema, privileges)| {
        let on_tables = privileges.iter().filter(|privilege| *privilege != FUNCTION_PRIVILEGE);
        (schema, on_tables.collect::<Vec<_>>())
    });
    schemas.filter(|(_, privileges)| !privileges.is_empty())
}

/// The schemas about whose functions something is asked.
fn with_functions(asked: &DatabaseWanted) -> impl Iterator<Item = &String> {
    let schemas = asked.tables.iter().filter(|(_, privileges)| privileges.contains(FUNCTION_PRIVILEGE));
    schemas.map(|(schema, _)| schema)
}

/// Whether default privileges are asked about: of users, if there are any.
fn asks_for_defaults(asked: &DatabaseWanted) -> bool {
    asked.default_privileges && !asked.users.is_empty()
}

/// The facts from the answers to [`statements`].
///
/// # Errors
/// An answer that makes no sense, such as an access list of an unknown form.
pub(super) fn read(asked: &DatabaseWanted, answers: &Answers) -> Result<Facts, String> {
    let Answers { rows: answers, unread } = answers;
    let by_users = if asked.users.is_empty() { 0 } else { BY_USERS };
    let by_tables = on_tables(asked).count()
        + usize::from(with_functions(asked).next().is_some())
        + usize::from(asks_for_defaults(asked))
        + usize::from(!asked.relations.is_empty());
    let by_groups = BY_GROUPS * usize::from(asked.owner_groups);
    let by_schemas = if asked.schemas.is_empty() { 0 } else { BY_SCHEMAS };
    let expected = by_users + by_schemas + by_tables + by_groups + of_roles::count(&asked.roles);
    if answers.len() != expected {
        return Err(format!("expected {expected} result sets, got {}", answers.len()));
    }
    let (of_users, rest) = answers.split_at(by_users);
    let (of_schemas, rest) = rest.split_at(by_schemas);
    let (of_tables, rest) = rest.split_at(by_tables);
    let (of_groups, of_roles) = rest.split_at(by_groups);
    let mut facts = Facts::default();
    let (mut scoped, mut on_roles) = (BTreeMap::new(), BTreeMap::new());
    if let [known, databases, grants, role_grants, privileges, options, limits, memberships] = of_users {
        facts.users = users(asked, known, databases)?;
        read_options(&mut facts.users, options, limits, memberships)?;
        let on_database = roles::on_database(privileges)?;
        for (user, roles) in roles::of_users(grants, role_grants)? {
            if let Some(facts) = facts.users.get_mut(&user) {
                let with_privileges = |role: String| {
                    let privileges = on_database.roles.get(&role).cloned().unwrap_or_default();
                    (role, privileges)
                };
                facts.roles = roles.into_iter().map(with_privileges).collect();
            }
        }
        facts.users.values_mut().for_each(|user| user.unread.clone_from(unread));
        (scoped, on_roles) = (on_database.every_schema, on_database.roles);
    }
    facts.schemas = schemas(of_schemas, &scoped)?;
    tables(asked, of_tables, &mut facts.users)?;
    facts.roles = of_roles::read(&asked.roles, of_roles, on_roles, unread)?;
    if let [groups, schemas, roles] = of_groups {
        facts.owner_roles = of_roles::members(roles)?;
        for row in groups {
            let [group, user] = columns(row)?;
            let users = facts.groups.entry(group.to_owned()).or_default();
            users.extend((!user.is_empty()).then(|| user.to_owned()));
        }
        for row in schemas {
            let [schema, list] = columns(row)?;
            let owner = granted(list)?.into_keys().find_map(|grantee| match grantee {
                Grantee::Group(group) if Owner::of_group(&group).is_some() => Some(group),
                _ => None,
            });
            facts.owned_schemas.extend(owner.map(|group| (schema.to_owned(), group)));
        }
    }
    Ok(facts)
}

/// Who the users are, and which privileges on the database they hold themselves, not groups or everybody.
fn users(
    asked: &DatabaseWanted,
    known: &Rows,
    databases: &Rows,
) -> Result<BTreeMap<String, DatabaseFacts>, String> {
    let mut facts: BTreeMap<_, _> =
        asked.users.iter().map(|user| (user.clone(), DatabaseFacts::default())).collect();
    for row in known {
        let [name, superuser, create_database, number] = columns(row)?;
        let user = DatabaseUserFacts {
            number: number.to_owned(),
            superuser: superuser == "true",
            create_database: create_database == "true",
            ..DatabaseUserFacts::default()
        };
        facts.entry(name.to_owned()).or_default().user = Some(user);
    }
    for row in databases {
        let [_, _, list] = columns(row)?;
        for (grantee, privileges) in granted(list)? {
            if let Some(facts) = user_of(&grantee, &mut facts) {
                facts.granted.extend(privileges);
            }
        }
        for (grantee, privileges) in grantable(list)? {
            if let Some(facts) = user_of(&grantee, &mut facts) {
                facts.grantable.extend(privileges);
            }
        }
    }
    Ok(facts)
}

/// What users may do with tables and functions that are not theirs, and which system tables and views they may read.
///
/// # Errors
/// An answer of another form.
fn tables(
    asked: &DatabaseWanted,
    answers: &[Rows],
    users: &mut BTreeMap<String, DatabaseFacts>,
) -> Result<(), String> {
    for facts in users.values_mut() {
        facts.tables.extend(asked.tables.keys().map(|schema| (schema.clone(), OnTables::default())));
    }
    let (lacking, rest) = answers.split_at(on_tables(asked).count());
    for ((schema, _), rows) in on_tables(asked).zip(lacking) {
        for row in rows {
            let [user, privilege, count] = columns(row)?;
            if let Some(facts) = users.get_mut(user) {
                let tables = facts.tables.entry(schema.clone()).or_default();
                tables.lacking.insert(privilege.to_owned(), number(count)?);
            }
        }
    }
    let (functions, rest) = rest.split_at(usize::from(with_functions(asked).next().is_some()));
    for row in functions.iter().flatten() {
        let [schema, owner, list, count] = columns(row)?;
        let held = acl::parse(list)?;
        for (user, facts) in users.iter_mut().filter(|(user, _)| *user != owner) {
            let concerns =
                |grantee: &Grantee| *grantee == Grantee::Public || *grantee == Grantee::User(user.clone());
            let executes = |one: &Privilege| one.on_data() == Some(FUNCTION_PRIVILEGE);
            if !held.iter().any(|item| concerns(&item.grantee) && item.privileges.iter().any(executes)) {
                let all = facts.tables.entry(schema.to_owned()).or_default();
                *all.lacking.entry(FUNCTION_PRIVILEGE.to_owned()).or_default() += number(count)?;
            }
        }
    }
    let (defaults, relations) = rest.split_at(usize::from(asks_for_defaults(asked)));
    for row in defaults.iter().flatten() {
        let [maker, schema, kind, list] = columns(row)?;
        if !["r", "f"].contains(&kind) || schema.is_empty() {
            continue;
        }
        for (user, held) in data_privileges(list)? {
            if let Some(facts) = users.get_mut(&user).filter(|_| !held.is_empty()) {
                let tables = facts.tables.entry(schema.to_owned()).or_default();
                tables.defaults.entry(maker.to_owned()).or_default().extend(held);
            }
        }
    }
    for row in relations.iter().flatten() {
        let [user, relation] = columns(row)?;
        if let Some(facts) = users.get_mut(user) {
            facts.relations.insert(relation.to_owned());
        }
    }
    Ok(())
}

/// What a list of default privileges gives each user on tables or functions.
fn data_privileges(list: &str) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let mut held: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for item in acl::parse(list)? {
        if let Grantee::User(user) = item.grantee {
            let on_tables = item.privileges.iter().filter_map(|privilege| privilege.on_data());
            held.entry(user).or_default().extend(on_tables.map(str::to_owned));
        }
    }
    Ok(held)
}

fn user_of<'f>(
    grantee: &Grantee,
    facts: &'f mut BTreeMap<String, DatabaseFacts>,
) -> Option<&'f mut DatabaseFacts> {
    let Grantee::User(user) = grantee else { return None };
    facts.get_mut(user)
}

/// What was set for users beside their privileges.
///
/// # Errors
/// An answer of another form.
fn read_options(
    facts: &mut BTreeMap<String, DatabaseFacts>,
    options: &Rows,
    limits: &Rows,
    memberships: &Rows,
) -> Result<(), String> {
    let mut user = |name: &str, change: &dyn Fn(&mut DatabaseUserFacts)| {
        facts.get_mut(name).and_then(|facts| facts.user.as_mut()).into_iter().for_each(change);
    };
    for row in options {
        let [name, valid_until, settings] = columns(row)?;
        user(name, &|user| {
            user.valid_until = (valid_until != "infinity").then(|| valid_until.to_owned());
            user.settings = settings.split('|').filter(|one| !one.is_empty()).map(str::to_owned).collect();
        });
    }
    for row in limits {
        let [name, connections, log] = columns(row)?;
        user(name, &|user| {
            let is_limited = !connections.trim().eq_ignore_ascii_case("unlimited");
            user.connection_limit = is_limited.then(|| connections.trim().to_owned());
            user.sees_every_log = log.trim() == "UNRESTRICTED";
        });
    }
    for row in memberships {
        let [name, group] = columns(row)?;
        user(name, &|user| {
            user.groups.extend(Owner::of_group(group).is_none().then(|| group.to_owned()));
        });
    }
    Ok(())
}

/// The schemas that are there, from the answers to their five statements.
fn schemas(
    answers: &[Rows],
    scoped: &BTreeMap<Grantee, BTreeSet<String>>,
) -> Result<BTreeMap<String, SchemaFacts>, String> {
    let mut schemas: BTreeMap<String, SchemaFacts> = BTreeMap::new();
    let [namespaces, contents, tables, roles, on_tables] = answers else { return Ok(schemas) };
    for row in namespaces {
        let [name, owner, list, own_number] = columns(row)?;
        let facts = SchemaFacts {
            number: own_number.to_owned(),
            owner: owner.to_owned(),
            granted: granted(list)?,
            grantable: grantable(list)?,
            scoped: scoped.clone(),
            ..SchemaFacts::default()
        };
        schemas.insert(name.to_owned(), facts);
    }
    for row in roles {
        let [name, role, privilege] = columns(row)?;
        if let Some(schema) = schemas.get_mut(name) {
            let held = schema.granted.entry(Grantee::Role(role.to_owned())).or_default();
            held.insert(roles::privilege(privilege));
        }
    }
    for row in on_tables {
        let [name, role, privilege, count] = columns(row)?;
        if let Some(schema) = schemas.get_mut(name) {
            let privileges = schema.roles_on_tables.entry(role.to_owned()).or_default();
            privileges.insert(privilege.to_owned(), number(count)?);
        }
    }
    for row in contents {
        let [name, owner, count] = columns(row)?;
        if let Some(schema) = schemas.get_mut(name) {
            schema.contents.entry(owner.to_owned()).or_default().count += number(count)?;
        }
    }
    for row in tables {
        let [name, owner, table] = columns(row)?;
        if let Some(schema) = schemas.get_mut(name) {
            let tables = &mut schema.contents.entry(owner.to_owned()).or_default().tables;
            if tables.len() < SHOWN {
                tables.push(table.to_owned());
            }
        }
    }
    Ok(schemas)
}

/// The privileges of a list by grantee, whoever granted them. What has never been granted anything
/// has no list: NULL, which reads as empty.
fn granted(list: &str) -> Result<BTreeMap<Grantee, BTreeSet<String>>, String> {
    privileges(list, |_| true)
}

/// Those of them that the grantee may grant to others.
fn grantable(list: &str) -> Result<BTreeMap<Grantee, BTreeSet<String>>, String> {
    privileges(list, |privilege| privilege.grantable)
}

fn privileges(
    list: &str,
    is_meant: impl Fn(&Privilege) -> bool,
) -> Result<BTreeMap<Grantee, BTreeSet<String>>, String> {
    let mut held: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for item in acl::parse(list)? {
        let names: BTreeSet<_> =
            item.privileges.iter().filter(|one| is_meant(one)).map(|one| one.name()).collect();
        if !names.is_empty() {
            held.entry(item.grantee).or_default().extend(names);
        }
    }
    Ok(held)
}
