//! What a database user may do: privileges on the deployment's database and schema.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::json;

use super::super::{present, sql};
use crate::address::Address;
use crate::deployment::Deployment;
use crate::facts::{Grantee, SchemaFacts, World};
use crate::finding::Finding;
use crate::redshift::PRIVILEGES;

/// One privilege that a user holds or should hold itself, not through PUBLIC, groups or roles.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    pub on: On,
    pub privilege: String,
}

impl Grant {
    pub fn on_database(privilege: impl Into<String>) -> Self {
        Grant { on: On::Database, privilege: privilege.into() }
    }

    fn on_schema(privilege: impl Into<String>) -> Self {
        Grant { on: On::Schema, privilege: privilege.into() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum On {
    Database,
    Schema,
}

/// The grants of one user of a deployment.
#[derive(Clone, Copy)]
pub struct Grants<'a> {
    pub deployment: &'a Deployment,
    pub user: &'a str,
}

impl Grants<'_> {
    pub fn wanted(&self, world: &World) -> BTreeSet<Grant> {
        let database = self.deployment.grants.database.iter().map(Grant::on_database);
        let mut wanted: BTreeSet<_> = database.collect();
        if !self.owns_schema(world) {
            let schema = present::schema(self.deployment, world);
            wanted.extend(self.on_schema(schema).into_iter().map(Grant::on_schema));
        }
        wanted
    }

    /// Those that are wanted, or wanted gone: on the database those that the vendor's profile knows,
    /// on a schema of which the spec says what is granted, all.
    pub fn held(&self, world: &World) -> BTreeSet<Grant> {
        let grants = &self.deployment.grants;
        let known = grants.database.iter().chain(&grants.database_revoked);
        let granted =
            present::database_user(self.deployment, world, self.user).map(|database| &database.granted);
        let on_the_database = |privilege: &&String| granted.is_some_and(|all| all.contains(*privilege));
        let mut held: BTreeSet<_> = known.filter(on_the_database).map(Grant::on_database).collect();
        let schema = present::schema(self.deployment, world)
            .filter(|_| !grants.schema.is_empty() && !self.owns_schema(world));
        let on_schema = schema.map(|schema| held_on_schema(schema, self.user)).unwrap_or_default();
        held.extend(on_schema.into_iter().map(Grant::on_schema));
        held
    }

    /// Who owns a schema holds everything on it, whatever was granted.
    fn owns_schema(&self, world: &World) -> bool {
        present::schema(self.deployment, world).is_some_and(|schema| schema.owner == self.user)
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
            &held_on_schema(schema, &schema.owner) | &held_on_schema(schema, self.user)
        };
        schema
            .map(held)
            .unwrap_or_default()
            .into_iter()
            .chain(["CREATE", "USAGE"].map(str::to_owned))
            .collect()
    }

    /// One statement for the database and one for the schema, where there is something to say.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub fn statements(
        &self,
        verb: Verb,
        grants: &BTreeSet<Grant>,
        what: &Address,
    ) -> Result<Vec<String>, Finding> {
        let mut statements = Vec::new();
        for on in [On::Database, On::Schema] {
            let these = grants.iter().filter(|grant| grant.on == on);
            let mut privileges: Vec<_> = these.map(|grant| grant.privilege.as_str()).collect();
            let all = self.deployment.grants.schema.iter().any(|privilege| privilege == "ALL");
            if on == On::Schema && verb == Verb::Grant && all && !privileges.is_empty() {
                privileges = vec!["ALL"];
            }
            let template = match (verb, on) {
                (Verb::Grant, On::Database) => "grant_on_database",
                (Verb::Grant, On::Schema) => "grant_on_schema",
                (Verb::Revoke, On::Database) => "revoke_on_database",
                (Verb::Revoke, On::Schema) => "revoke_on_schema",
            };
            if !privileges.is_empty() {
                let Deployment { database, schema, .. } = self.deployment;
                let values = json!({
                    "user": self.user, "database": database, "schema": schema, "privileges": privileges,
                });
                statements.push(sql::statement(template, &values, what)?);
            }
        }
        Ok(statements)
    }

    /// A grant in words.
    pub fn describe(&self, grant: &Grant) -> String {
        let name = match grant.on {
            On::Database => &self.deployment.database,
            On::Schema => &self.deployment.schema,
        };
        format!("{} on {} {name}", grant.privilege, grant.on)
    }
}

/// What a user itself holds on a schema, of what is known.
fn held_on_schema(schema: &SchemaFacts, user: &str) -> BTreeSet<String> {
    let granted = schema.granted.get(&Grantee::User(user.to_owned()));
    let known = |privilege: &&String| PRIVILEGES.contains(&privilege.as_str());
    granted.into_iter().flatten().filter(known).cloned().collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Grant,
    Revoke,
}

impl fmt::Display for On {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            On::Database => "database",
            On::Schema => "schema",
        })
    }
}
