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
        let granted = schema.and_then(|schema| schema.granted.get(&Grantee::User(self.user.to_owned())));
        let granted =
            granted.into_iter().flatten().filter(|privilege| PRIVILEGES.contains(&privilege.as_str()));
        held.extend(granted.map(Grant::on_schema));
        held
    }

    /// Who owns a schema holds everything on it, whatever was granted.
    fn owns_schema(&self, world: &World) -> bool {
        present::schema(self.deployment, world).is_some_and(|schema| schema.owner == self.user)
    }

    /// The privileges of the profile. ALL is everything that the owner has where that is written
    /// down, because what ALL means has grown (Redshift Database Developer Guide, "GRANT": ALTER and
    /// DROP).
    fn on_schema(&self, schema: Option<&SchemaFacts>) -> BTreeSet<String> {
        let granted = &self.deployment.grants.schema;
        if !granted.iter().any(|privilege| privilege == "ALL") {
            return granted.iter().cloned().collect();
        }
        let owner = schema.and_then(|schema| schema.granted.get(&Grantee::User(schema.owner.clone())));
        let written =
            owner.into_iter().flatten().filter(|privilege| PRIVILEGES.contains(&privilege.as_str())).cloned();
        written.chain(["CREATE".to_owned(), "USAGE".to_owned()]).collect()
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
