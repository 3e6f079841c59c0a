//! What a database user, or the role that holds its privileges, may do: privileges on the deployment's database and schemas,
//! on the tables and functions of schemas, and on what Redshift tells of itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::{marks, present, sql};
use super::release;
use crate::address::Address;
use crate::call::SqlPurpose;
use crate::deployment::{Deployment, GrantedTo, SchemaMode, TableGrants};
use crate::facts::{Connection, DatabaseObject, Grantee, ObjectKind, OnTables, SchemaFacts, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::redshift::{FUNCTION_PRIVILEGE, PRIVILEGES, SYSTEM_USER};
use crate::resource::Phases;

/// One privilege that a user or role holds or should hold itself, not through PUBLIC, groups or other roles.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    pub on: On,
    pub privilege: String,
}

impl Grant {
    pub fn on_database(privilege: impl Into<String>) -> Self {
        Grant { on: On::Database, privilege: privilege.into() }
    }

    fn on_schema(schema: &str, privilege: impl Into<String>) -> Self {
        Grant { on: On::Schema(schema.to_owned()), privilege: privilege.into() }
    }

    fn ownership(schema: &str) -> Self {
        Grant { on: On::Ownership(schema.to_owned()), privilege: "ownership".to_owned() }
    }

    /// On everything in a schema that there is such a privilege on.
    fn on_all(schema: &str, privilege: impl Into<String>) -> Self {
        let (schema, privilege) = (schema.to_owned(), privilege.into());
        let is_on_functions = privilege == FUNCTION_PRIVILEGE;
        Grant { on: if is_on_functions { On::Functions(schema) } else { On::Tables(schema) }, privilege }
    }

    /// What is granted on a system table or view.
    pub fn on_relation(name: &str) -> Self {
        Grant { on: On::Relation(name.to_owned()), privilege: "SELECT".to_owned() }
    }

    /// Whether it is on everything in a schema, whose statements may be many.
    fn is_on_all(&self) -> bool {
        matches!(self.on, On::Tables(_) | On::Functions(_))
    }

    /// Whether it is on a system table or view.
    fn is_on_relation(&self) -> bool {
        matches!(self.on, On::Relation(_))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum On {
    Database,
    /// By name.
    Schema(String),
    /// One of the deployment's schemas, as a whole.
    Ownership(String),
    /// All tables and views of a schema, present and to come.
    Tables(String),
    /// All functions of a schema, present and to come.
    Functions(String),
    /// A system table or view.
    Relation(String),
}

impl On {
    /// The schema on which, or in which, a privilege is held.
    pub fn schema(&self) -> Option<&str> {
        match self {
            On::Schema(name) | On::Tables(name) | On::Functions(name) => Some(name),
            On::Database | On::Ownership(_) | On::Relation(_) => None,
        }
    }
}

/// The grants of one user of a deployment, or of its role.
#[derive(Clone, Copy)]
pub struct Grants<'a> {
    pub deployment: &'a Deployment,
    pub to: &'a Grantee,
}

/// What is known of what the grantee itself may do.
#[derive(Default)]
struct Known<'w> {
    granted: Option<&'w BTreeSet<String>>,
    tables: Option<&'w BTreeMap<String, OnTables>>,
    relations: BTreeSet<&'w String>,
}

impl Grants<'_> {
    /// The role's name, if it is the role's grants.
    fn role(&self) -> Option<&str> {
        match self.to {
            Grantee::Role(name) => Some(name),
            _ => None,
        }
    }

    /// Whether a role holds what this user would.
    fn has_role(&self) -> bool {
        self.deployment.grants.to == GrantedTo::Role && self.role().is_none()
    }

    /// What must be known of schemas, tables and system relations.
    pub fn wants(&self, wanted: &mut Wanted) {
        let at = Connection::of(self.deployment);
        if let Some(role) = self.role() {
            wanted.database_role(at.clone(), role, self.deployment.database_users());
        }
        for TableGrants { schema, privileges } in &self.deployment.grants.tables {
            wanted.schema(at.clone(), schema);
            match self.role() {
                Some(role) => wanted.tables_of_role(at.clone(), role, schema, privileges),
                // What it has of its own is told by its default privileges.
                None if self.has_role() => {}
                None => wanted.tables(at.clone(), schema, privileges),
            }
        }
        if self.deployment.grants.only_these_tables || !self.deployment.grants.tables.is_empty() {
            wanted.default_privileges(at.clone());
        }
        self.deployment.grants.relations.iter().for_each(|name| wanted.relation(at.clone(), name));
    }

    pub fn wanted(&self, world: &World) -> BTreeSet<Grant> {
        let grants = &self.deployment.grants;
        if self.has_role() {
            let owned = self.deployment.schemas().filter(|name| self.may_own(name, world));
            return owned.map(|name| Grant::ownership(name)).collect();
        }
        let database = grants.database.iter().map(Grant::on_database);
        let mut wanted: BTreeSet<_> = database.collect();
        for name in self.deployment.schemas() {
            if self.may_own(name, world) {
                wanted.insert(Grant::ownership(name));
            } else if !self.owns(name, world) {
                let schema = present::schema(self.deployment, world, name);
                let privileges = self.on_schema(schema).into_iter();
                wanted.extend(privileges.map(|one| Grant::on_schema(name, one)));
            }
        }
        for TableGrants { schema, privileges } in self.tables_there(world) {
            wanted.insert(Grant::on_schema(schema, "USAGE"));
            wanted.extend(privileges.iter().map(|one| Grant::on_all(schema, one)));
        }
        wanted.extend(grants.relations.iter().map(|name| Grant::on_relation(name)));
        wanted
    }

    /// Those that are wanted, or wanted gone: on the database those that the vendor's profile knows; on a schema and its
    /// tables, where the spec says what is granted, all.
    pub fn held(&self, world: &World) -> BTreeSet<Grant> {
        let grants = &self.deployment.grants;
        let known = grants.database.iter().chain(&grants.database_revoked);
        let facts = self.known(world);
        let on_the_database = |privilege: &&String| facts.granted.is_some_and(|all| all.contains(*privilege));
        let mut held: BTreeSet<_> = known.filter(on_the_database).map(Grant::on_database).collect();
        let mut schemas: BTreeSet<_> = grants.tables.iter().map(|one| one.schema.as_str()).collect();
        let own = self.deployment.schemas().map(String::as_str);
        schemas.extend(own.clone().filter(|_| !grants.schema.is_empty()));
        for name in schemas {
            let schema = present::schema(self.deployment, world, name);
            let schema = schema.filter(|_| !self.owns(name, world));
            let mut on_schema = schema.map(|schema| held_on_schema(schema, self.to)).unwrap_or_default();
            // Of what others are for, only what is granted here matters.
            on_schema.retain(|one| self.deployment.has_schema(name) || one == "USAGE");
            held.extend(on_schema.into_iter().map(|one| Grant::on_schema(name, one)));
        }
        held.extend(
            own.filter(|name| self.may_own(name, world) && self.owns(name, world)).map(Grant::ownership),
        );
        for (name, tables) in facts.tables.into_iter().flatten() {
            held.extend(self.held_on_tables(name, tables, world));
        }
        let relations = grants.relations.iter().filter(|name| facts.relations.contains(*name));
        held.extend(relations.map(|name| Grant::on_relation(name)));
        held
    }

    fn known<'w>(&self, world: &'w World) -> Known<'w> {
        let user = |name: &String| present::database_user(self.deployment, world, name);
        match self.to {
            Grantee::Role(name) => match present::database_role(self.deployment, world, name) {
                Some(role) => {
                    // Whether a view lists system tables for roles is not documented: what its users may read counts too.
                    let users = self.deployment.database_users();
                    let readable = users.iter().filter_map(user).map(|facts| &facts.relations);
                    let readable = readable.flatten().chain(&role.system);
                    Known {
                        granted: Some(&role.granted),
                        tables: Some(&role.tables),
                        relations: readable.collect(),
                    }
                }
                None => Known::default(),
            },
            Grantee::User(name) => {
                let Some(facts) = user(name) else { return Known::default() };
                let there = facts.user.is_some();
                // What it may read could come from the role that it is to lose.
                let is_own = !self.has_role() && !facts.roles.contains_key(&self.deployment.owner().role());
                Known {
                    granted: Some(&facts.granted),
                    tables: there.then_some(&facts.tables),
                    relations: facts.relations.iter().filter(|_| there && is_own).collect(),
                }
            }
            Grantee::Public | Grantee::Group(_) => Known::default(),
        }
    }

    /// Whether the user has, or is to lose, a role of the deployment's, so that what it may do with tables tells nothing of
    /// what it was granted itself.
    fn is_hidden_by_role(&self, world: &World) -> bool {
        let Grantee::User(name) = self.to else { return false };
        let facts = present::database_user(self.deployment, world, name);
        self.has_role()
            || facts.is_some_and(|facts| facts.roles.contains_key(&self.deployment.owner().role()))
    }

    /// A privilege on all tables is held where none lacks it, and those to come will not. In a schema that is not to be
    /// read any more, whatever is left of it is held.
    fn held_on_tables(&self, name: &str, tables: &OnTables, world: &World) -> Vec<Grant> {
        let granted = self.deployment.grants.tables.iter().find(|granted| granted.schema == name);
        match granted {
            Some(_) if self.has_role() => left_on_tables(name, tables),
            Some(_) if self.is_hidden_by_role(world) => Vec::new(),
            Some(granted) => {
                let makers = self.makers(name, world);
                let is_default = |privilege: &String| {
                    makers.iter().all(|maker| {
                        tables.defaults.get(maker).is_some_and(|privileges| privileges.contains(privilege))
                    })
                };
                let is_held =
                    |privilege: &&String| !tables.lacking.contains_key(*privilege) && is_default(privilege);
                granted.privileges.iter().filter(is_held).map(|one| Grant::on_all(name, one)).collect()
            }
            // What was asked for another destination's user tells nothing of this one.
            None if tables.defaults.is_empty() => Vec::new(),
            None if self.deployment.grants.only_these_tables && !self.deployment.has_schema(name) => {
                let mut left = left_on_tables(name, tables);
                left.push(Grant::on_schema(name, "USAGE"));
                left
            }
            None => Vec::new(),
        }
    }

    /// What the grantee has by default on tables and functions of a schema that is not the vendor's any more.
    pub fn left_on_tables(&self, name: &str, world: &World) -> Vec<Grant> {
        let tables = self.known(world).tables.and_then(|tables| tables.get(name));
        tables.map(|tables| left_on_tables(name, tables)).unwrap_or_default()
    }

    /// What is granted on tables in schemas that are there.
    fn tables_there<'w>(&'w self, world: &'w World) -> impl Iterator<Item = &'w TableGrants> {
        let is_there = |schema: &str| {
            present::schema(self.deployment, world, schema).is_some()
                || self.deployment.schema_mode.is_made_here() && self.deployment.has_schema(schema)
        };
        self.deployment.grants.tables.iter().filter(move |granted| is_there(&granted.schema))
    }

    /// Who makes tables in a schema, as far as is known: whoever has some there, and its owner. The vendor needs no grant on
    /// its own, and Redshift itself makes none.
    fn makers(&self, schema: &str, world: &World) -> BTreeSet<String> {
        let Some(facts) = present::schema(self.deployment, world, schema) else {
            return BTreeSet::new();
        };
        let users = self.deployment.database_users();
        let makers = facts.contents.keys().chain([&facts.owner]);
        makers.filter(|maker| *maker != SYSTEM_USER && !users.contains(maker)).cloned().collect()
    }

    /// Who owns a schema holds everything on it, whatever was granted.
    /// A role owns nothing: the user that logs in does.
    fn owns(&self, name: &str, world: &World) -> bool {
        let Some(schema) = present::schema(self.deployment, world, name) else { return false };
        match self.to {
            Grantee::User(name) => schema.owner == *name,
            _ => schema.owner == self.deployment.grantee(),
        }
    }

    /// Whether a schema is to be the user's: one that provision made or is about to make. What was there before is not
    /// given away.
    fn may_own(&self, name: &str, world: &World) -> bool {
        let is_ours = present::schema(self.deployment, world, name).is_none()
            || marks::is_our_schema(self.deployment, world, name);
        let is_user = *self.to == Grantee::User(self.deployment.grantee());
        self.deployment.schema_mode == SchemaMode::Owned && is_user && is_ours
    }

    /// The privileges of the profile. ALL is at least CREATE and USAGE, what the owner has where that is written down, and
    /// what the user holds anyway: what ALL means has grown by ALTER and DROP (Redshift Database Developer Guide, "GRANT"),
    /// which the list of an older schema does not show for its owner.
    fn on_schema(&self, schema: Option<&SchemaFacts>) -> BTreeSet<String> {
        let granted = &self.deployment.grants.schema;
        if !granted.iter().any(|privilege| privilege == "ALL") {
            return granted.iter().cloned().collect();
        }
        let held = |schema: &SchemaFacts| {
            let owner = Grantee::User(schema.owner.clone());
            &held_on_schema(schema, &owner) | &held_on_schema(schema, self.to)
        };
        schema
            .map(held)
            .unwrap_or_default()
            .into_iter()
            .chain(["CREATE", "USAGE"].map(str::to_owned))
            .collect()
    }

    /// One statement for the database, each schema and each system relation, where there is something to say; for the
    /// tables and for the functions of a schema, one, and one for each user who makes some there.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub fn statements(
        &self,
        verb: Verb,
        grants: &BTreeSet<Grant>,
        world: &World,
        what: &Address,
    ) -> Result<Vec<String>, Finding> {
        let mut statements = Vec::new();
        let places: BTreeSet<_> = grants.iter().map(|grant| &grant.on).collect();
        for on in places {
            let these = grants.iter().filter(|grant| grant.on == *on);
            let privileges: Vec<_> = these.map(|grant| grant.privilege.as_str()).collect();
            self.statements_on(verb, on, privileges, world, what, &mut statements)?;
        }
        Ok(statements)
    }

    fn statements_on(
        &self,
        verb: Verb,
        on: &On,
        mut privileges: Vec<&str>,
        world: &World,
        what: &Address,
        statements: &mut Vec<String>,
    ) -> Result<(), Finding> {
        let mut add = |template: &str, values: Value| {
            statements.push(sql::statement(template, &values, what)?);
            Ok(())
        };
        let to = self.to;
        match (verb, on) {
            (_, On::Database) => {
                let template = if verb == Verb::Grant { "grant_on_database" } else { "revoke_on_database" };
                let database = &self.deployment.database;
                add(template, json!({ "grantee": to, "database": database, "privileges": privileges }))
            }
            (_, On::Schema(schema)) => {
                let all = self.deployment.grants.schema.iter().any(|privilege| privilege == "ALL");
                if verb == Verb::Grant && all && self.deployment.has_schema(schema) {
                    privileges = vec!["ALL"];
                }
                let template = if verb == Verb::Grant { "grant_on_schema" } else { "revoke_on_schema" };
                add(template, json!({ "grantee": to, "schema": schema, "privileges": privileges }))
            }
            (Verb::Grant, On::Ownership(schema)) => {
                let schema = DatabaseObject::named(ObjectKind::Schema, schema);
                statements.push(release::reassign(&schema, &self.deployment.grantee(), what)?);
                Ok(())
            }
            (Verb::Grant, On::Relation(relation)) => {
                add("grant_on_relation", json!({ "grantee": to, "relation": relation }))
            }
            (_, On::Tables(schema)) => {
                let template = if verb == Verb::Grant { "grant_on_tables" } else { "revoke_on_tables" };
                add(template, json!({ "grantee": to, "schema": schema, "privileges": privileges }))?;
                self.by_default(verb, schema, "tables", &privileges, world, add)
            }
            (_, On::Functions(schema)) => {
                let template = if verb == Verb::Grant { "grant_on_functions" } else { "revoke_on_functions" };
                add(template, json!({ "grantee": to, "schema": schema }))?;
                self.by_default(verb, schema, "functions", &privileges, world, add)
            }
            (Verb::Revoke, On::Relation(relation)) => {
                let object = DatabaseObject::named(ObjectKind::View, relation);
                add("revoke_all", json!({ "kind": "view", "objects": [object], "grantee": to }))
            }
            // It is held for as long as the profile says so.
            (Verb::Revoke, On::Ownership(_)) => Ok(()),
        }
    }

    /// The same on what is made from now on, by whoever makes some in the schema; taken back, where it was given.
    fn by_default(
        &self,
        verb: Verb,
        schema: &str,
        on: &str,
        privileges: &[&str],
        world: &World,
        mut add: impl FnMut(&str, Value) -> Result<(), Finding>,
    ) -> Result<(), Finding> {
        let makers: Vec<Option<String>> = match verb {
            Verb::Grant => {
                let is_there = present::schema(self.deployment, world, schema).is_some();
                let known = self.makers(schema, world).into_iter().map(Some);
                // Whoever makes the schema owns it, and runs this.
                known.chain((!is_there).then_some(None)).collect()
            }
            Verb::Revoke => {
                let tables = self.known(world).tables;
                let defaults = tables.and_then(|tables| tables.get(schema)).map(|all| &all.defaults);
                let gave = |held: &BTreeSet<String>| privileges.iter().any(|one| held.contains(*one));
                let given = defaults.into_iter().flatten().filter(|(_, held)| gave(held));
                given.map(|(maker, _)| Some(maker.clone())).collect()
            }
        };
        let grantee = self.to;
        makers.into_iter().try_for_each(|maker| {
            let values = json!({
                "owner": maker, "schema": schema, "on": on, "revoke": verb == Verb::Revoke, "grantee": grantee,
                "privileges": privileges,
            });
            add("default_privileges", values)
        })
    }

    /// Grants of the grantee's own transaction; those on schemas that are not the vendor's, on tables and on functions, which
    /// may be too many for it; and those on system relations, which some deployments refuse.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub fn apart(
        &self,
        verb: Verb,
        grants: &BTreeSet<Grant>,
        world: &World,
        what: &Address,
    ) -> Result<[Vec<String>; 3], Finding> {
        let is_of_others = |grant: &Grant| {
            grant.is_on_all() || grant.on.schema().is_some_and(|name| !self.deployment.has_schema(name))
        };
        let (tables, rest): (BTreeSet<_>, BTreeSet<_>) = grants.iter().cloned().partition(is_of_others);
        let (relations, own): (BTreeSet<_>, BTreeSet<_>) = rest.into_iter().partition(Grant::is_on_relation);
        let of = |grants| self.statements(verb, grants, world, what);
        Ok([of(&own)?, of(&tables)?, of(&relations)?])
    }

    /// Statements in transactions of what the Data API takes at once.
    pub fn in_turn(&self, statements: Vec<String>) -> Phases {
        let units = statements.into_iter().map(|statement| vec![statement]).collect();
        sql::in_turns(self.deployment, &self.deployment.database, units, &SqlPurpose::Changes)
    }

    /// A grant in words.
    pub fn describe(&self, grant: &Grant) -> String {
        let Grant { on, privilege } = grant;
        match on {
            On::Database => format!("{privilege} on database {}", self.deployment.database),
            On::Schema(schema) => format!("{privilege} on schema {schema}"),
            On::Ownership(schema) => format!("ownership of schema {schema}"),
            On::Tables(schema) => format!("{privilege} on all tables of schema {schema}"),
            On::Functions(schema) => format!("{privilege} on all functions of schema {schema}"),
            On::Relation(relation) => format!("{privilege} on {relation}"),
        }
    }

    /// Schemas that the vendor is to read and that are not there.
    pub fn missing_schemas(&self, world: &World, at: &Address) -> Vec<Finding> {
        let there: BTreeSet<_> = self.tables_there(world).map(|granted| &granted.schema).collect();
        let missing = self.deployment.grants.tables.iter().filter(|granted| !there.contains(&granted.schema));
        let finding = |granted: &TableGrants| {
            let message = format!(
                "there is no schema {} in database {}, in which {} is to have {}",
                granted.schema,
                self.deployment.database,
                self.to,
                granted.privileges.join(", ")
            );
            let hint = "it is granted by the first apply after the schema is made";
            FindingId::SchemaToReadMissing.finding(message).at(at).hint(hint)
        };
        missing.map(finding).collect()
    }
}

/// What is left of grants on the tables of a schema, as default privileges tell: they are given with the rest.
fn left_on_tables(name: &str, tables: &OnTables) -> Vec<Grant> {
    let privileges: BTreeSet<_> = tables.defaults.values().flatten().collect();
    privileges.into_iter().map(|one| Grant::on_all(name, one)).collect()
}

/// What a user or role itself holds on a schema, of what is known.
fn held_on_schema(schema: &SchemaFacts, to: &Grantee) -> BTreeSet<String> {
    let granted = schema.granted.get(to);
    let known = |privilege: &&String| PRIVILEGES.contains(&privilege.as_str());
    granted.into_iter().flatten().filter(known).cloned().collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Grant,
    Revoke,
}
