//! The statements after which nothing holds a database user any more and nothing is left behind.
//!
//! DROP USER looks at the connected database alone; what the user owns elsewhere would stay with an
//! owner that nobody knows (Redshift Database Developer Guide, "DROP USER"). Redshift has neither
//! REASSIGN OWNED nor DROP OWNED, so every object is named.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::sql;
use crate::address::Address;
use crate::facts::{
    AttachedToUser, DatabaseObject, DefaultPrivileges, Granted, Grantee, Holdings, InDatabase, NewObjects,
    ObjectKind, Searched,
};
use crate::finding::Finding;
use crate::redshift::SYSTEM_USER;

/// Objects that one REVOKE names, so that it stays readable and far below 100 kB.
const OBJECTS_AT_ONCE: usize = 50;

/// The name that `svv_iam_privileges` gives the default role (Redshift Database Developer Guide, page of the view).
const DEFAULT_ROLE: &str = "default-aws-iam-role";

/// Statements that must be in one transaction.
pub type Unit = Vec<String>;

/// Frees one user from what it has in a warehouse.
pub struct Release<'a> {
    pub user: &'a str,
    pub holdings: &'a Holdings,
    /// The database from which the user is dropped.
    pub home: &'a str,
    /// The users of the same deployment.
    pub leaving: Vec<String>,
    /// Who is to own what the user owns.
    pub heir: Option<&'a str>,
    /// The schemas of the home database that go to who reads all this, where there is no heir.
    pub returned: Vec<&'a str>,
    /// The user's address, for errors.
    pub what: &'a Address,
}

impl Release<'_> {
    /// What the user owns, by database; what is in no database is told with its own.
    pub fn owned(&self) -> BTreeMap<String, Vec<DatabaseObject>> {
        let mut owned: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for (name, found) in self.read() {
            if !found.owned.is_empty() {
                owned.entry(name.clone()).or_default().extend(found.owned.iter().cloned());
            }
        }
        let databases = self.holdings.owned_databases.iter();
        let databases = databases.map(|name| DatabaseObject::named(ObjectKind::Database, name));
        let roles = self.holdings.owned_roles.iter();
        let roles = roles.map(|name| DatabaseObject::named(ObjectKind::Role, name));
        let everywhere: Vec<_> = databases.chain(roles).collect();
        if !everywhere.is_empty() {
            owned.entry(self.home.to_owned()).or_default().extend(everywhere);
        }
        owned
    }

    /// Whether an object is a schema that was only given to the user.
    pub fn is_returned(&self, database: &str, object: &DatabaseObject) -> bool {
        let named = object.kind == ObjectKind::Schema && self.returned.contains(&object.name.as_str());
        named && database == self.home
    }

    /// What others have from the user alone, and lose with it.
    pub fn passed_on(&self) -> BTreeSet<String> {
        let granted = self.read().flat_map(|(name, found)| {
            found.granted.iter().map(move |granted| (format!(" in database {name}"), granted))
        });
        let on_databases = self.holdings.granted.iter().map(|granted| (String::new(), granted));
        let by_user = |granted: &Granted| granted.grantor.as_deref() == Some(self.user);
        granted
            .chain(on_databases)
            .filter(|(_, granted)| by_user(granted))
            .map(|(place, granted)| format!("{} on {}{place}", granted.grantee, granted.object))
            .collect()
    }

    /// What was found in each database that was looked into.
    pub fn read(&self) -> impl Iterator<Item = (&String, &InDatabase)> {
        self.holdings.databases.iter().filter_map(|(name, searched)| match searched {
            Searched::Read(found) => Some((name, found)),
            _ => None,
        })
    }

    /// Ends the user's sessions.
    ///
    /// # Errors
    /// As all that renders a template.
    pub fn sessions(&self) -> Result<Vec<Unit>, Finding> {
        let end = |process| {
            Ok(vec![sql::statement("terminate_session", &json!({ "process": process }), self.what)?])
        };
        self.holdings.sessions.iter().map(end).collect()
    }

    /// Frees the user in one database: new owners first, because with them what the owner granted
    /// becomes the new owner's grant.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub fn in_database(&self, name: &str) -> Result<Vec<Unit>, Finding> {
        let mut units = Vec::new();
        for object in self.owned().get(name).into_iter().flatten() {
            let returned = self.is_returned(name, object).then_some(self.holdings.reader.as_str());
            if let Some(heir) = self.heir.or(returned) {
                units.push(vec![reassign(object, heir, self.what)?]);
            }
        }
        if let Some(Searched::Read(found)) = self.holdings.databases.get(name) {
            for defaults in &found.defaults {
                units.extend(self.defaults(defaults)?);
            }
            units.extend(self.revokes(&found.granted)?);
            units.extend(self.scoped(name, found)?);
        }
        if name == self.home {
            units.extend(self.revokes(&self.holdings.granted)?);
            units.extend(self.assumed_roles()?);
            units.extend(self.memberships()?);
        }
        Ok(units)
    }

    /// What was granted on everything of a kind. Procedures have a statement and, in the views, no word of their own.
    fn scoped(&self, database: &str, found: &InDatabase) -> Result<Vec<Unit>, Finding> {
        let mut units = Vec::new();
        for permission in &found.scoped {
            let on = permission.on.to_lowercase();
            let kinds = if on == "functions" { vec!["functions", "procedures"] } else { vec![on.as_str()] };
            for on in kinds {
                let schema = &permission.schema;
                let values = json!({ "on": on, "schema": schema, "database": database, "user": self.user });
                units.push(vec![sql::statement("revoke_scoped", &values, self.what)?]);
            }
        }
        Ok(units)
    }

    /// Detaches policies that are attached to the user alone. Each is a transaction of its own, because a second time
    /// there is nothing to detach, which is an error.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub fn detach(&self, name: &str) -> Result<Vec<Unit>, Finding> {
        let detach = |policy: &AttachedToUser| {
            let AttachedToUser { name, schema, table, masked } = policy;
            let values = json!({
                "name": name, "schema": schema, "table": table, "masked": masked, "user": self.user,
            });
            Ok(vec![sql::statement("detach_policy", &values, self.what)?])
        };
        let found = self.read().filter(|(database, _)| *database == name);
        found.flat_map(|(_, found)| &found.policies).map(detach).collect()
    }

    /// The name of the default role is also what is told of who may use all roles.
    fn assumed_roles(&self) -> Result<Vec<Unit>, Finding> {
        let mut units = Vec::new();
        for role in &self.holdings.assumed_roles {
            let named = if role == DEFAULT_ROLE { vec!["default", "all"] } else { vec![role.as_str()] };
            for role in named {
                let values = json!({ "role": role, "user": self.user });
                units.push(vec![sql::statement("revoke_assumed_role", &values, self.what)?]);
            }
        }
        Ok(units)
    }

    fn memberships(&self) -> Result<Vec<Unit>, Finding> {
        let values = |name: &str| json!({ "user": self.user, "group": name, "role": name });
        let leave = |name: &String| Ok(vec![sql::statement("remove_from_group", &values(name), self.what)?]);
        let lose = |name: &String| Ok(vec![sql::statement("revoke_role", &values(name), self.what)?]);
        let groups = self.holdings.groups.iter().map(leave);
        groups.chain(self.holdings.roles.iter().map(lose)).collect()
    }

    /// A row of default privileges is gone when it says what holds anyway: within a schema nothing,
    /// in all schemas that the owner may do everything and everybody may execute functions
    /// (PostgreSQL documentation, "ALTER DEFAULT PRIVILEGES"), but not procedures (Redshift Database
    /// Developer Guide, "Security and privileges for stored procedures").
    fn defaults(&self, defaults: &DefaultPrivileges) -> Result<Vec<Unit>, Finding> {
        let DefaultPrivileges { owner, schema, on, grantees } = defaults;
        let statement = |revoke: bool, grantee: &Grantee| {
            let values = json!({
                "owner": owner, "schema": schema, "on": on, "revoke": revoke, "grantee": grantee,
                "privileges": null,
            });
            Ok(vec![sql::statement("default_privileges", &values, self.what)?])
        };
        let anyway: Vec<Grantee> = match (schema, owner == self.user) {
            (None, true) if *on == NewObjects::Functions => {
                vec![Grantee::User(owner.clone()), Grantee::Public]
            }
            (None, true) => vec![Grantee::User(owner.clone())],
            _ => Vec::new(),
        };
        let others = grantees.iter().filter(|grantee| !anyway.contains(grantee));
        let revokes = others.map(|grantee| statement(true, grantee));
        revokes.chain(anyway.iter().map(|grantee| statement(false, grantee))).collect()
    }

    /// What the user passed on first, then what the user was granted. A privilege is taken back as
    /// who granted it, or else nothing happens.
    fn revokes(&self, granted: &[Granted]) -> Result<Vec<Unit>, Finding> {
        let mut lists: BTreeMap<_, Vec<&DatabaseObject>> = BTreeMap::new();
        for one in granted {
            let Granted { object, grantee, grantor } = one;
            let to_user = *grantee == Grantee::User(self.user.to_owned());
            let table = (object.kind == ObjectKind::Column).then_some((&object.schema, &object.name));
            // A view is revoked on as a table.
            let kind = if object.kind == ObjectKind::View { ObjectKind::Table } else { object.kind };
            lists.entry((to_user, kind, table, grantee, grantor)).or_default().push(object);
        }
        let mut units = Vec::new();
        for ((_, kind, _, grantee, grantor), objects) in lists {
            for objects in objects.chunks(OBJECTS_AT_ONCE) {
                let values = json!({ "kind": kind, "objects": objects, "grantee": grantee });
                let revoke = sql::statement("revoke_all", &values, self.what)?;
                units.push(match grantor {
                    None => vec![revoke],
                    // As whom nobody can act; it grants what it owned, as its next owner does.
                    Some(grantor) if grantor == SYSTEM_USER => vec![revoke],
                    Some(grantor) => vec![
                        sql::statement("act_as", &json!({ "user": grantor }), self.what)?,
                        revoke,
                        sql::statement("act_as_oneself", &json!({}), self.what)?,
                    ],
                });
            }
        }
        Ok(units)
    }
}

/// Whether Redshift can give the object to another user. A library is made again by its next owner
/// instead (Redshift Database Developer Guide, "CREATE LIBRARY"); for a model and a datashare there is no
/// such statement.
pub fn can_be_reassigned(object: &DatabaseObject) -> bool {
    !matches!(object.kind, ObjectKind::Library | ObjectKind::Model | ObjectKind::Datashare)
}

/// The statement that deletes what cannot be given to another user, which only a person can want.
///
/// # Errors
/// A name that cannot be written in SQL.
pub fn delete(object: &DatabaseObject, what: &Address) -> Result<String, Finding> {
    sql::statement("drop_object", object, what)
}

/// The statement that gives an object to a user.
///
/// # Errors
/// A name or an argument type that cannot be written in SQL.
pub fn reassign(object: &DatabaseObject, owner: &str, what: &Address) -> Result<String, Finding> {
    let DatabaseObject { kind, schema, name, part } = object;
    let values = json!({ "kind": kind, "schema": schema, "name": name, "part": part, "owner": owner });
    sql::statement("reassign", &values, what)
}

#[cfg(test)]
mod tests {
    use super::{Holdings, Release};
    use crate::address::{Address, Owner, ResourceKind};
    use crate::facts::{
        DatabaseObject, DefaultPrivileges, Granted, Grantee, InDatabase, NewObjects, ObjectKind, Searched,
    };

    fn freed(found: InDatabase) -> Vec<String> {
        let databases = [("dev".to_owned(), Searched::Read(found))].into();
        let holdings = Holdings { databases, ..Holdings::default() };
        let owner = Owner { deployment: "acme".to_owned(), destination: "us".to_owned() };
        let what = &Address { owner, kind: ResourceKind::DatabaseUser, name: "u".to_owned() };
        let release = Release {
            user: "u",
            holdings: &holdings,
            home: "dev",
            leaving: Vec::new(),
            heir: None,
            returned: Vec::new(),
            what,
        };
        release.in_database("dev").unwrap().concat()
    }

    /// Databases and schemas that were rdsdb's keep its grants when they are given to somebody.
    #[test]
    fn nobody_acts_as_redshift_itself() {
        let granted = |grantor: &str| Granted {
            object: DatabaseObject::named(ObjectKind::Schema, "s"),
            grantee: Grantee::User("u".to_owned()),
            grantor: Some(grantor.to_owned()),
        };
        let of = |grantor| freed(InDatabase { granted: vec![granted(grantor)], ..InDatabase::default() });
        assert_eq!(of("rdsdb"), [r#"REVOKE ALL ON SCHEMA "s" FROM "u""#]);
        assert_eq!(
            of("etl"),
            [
                r#"SET SESSION AUTHORIZATION "etl""#,
                r#"REVOKE ALL ON SCHEMA "s" FROM "u""#,
                "SET SESSION AUTHORIZATION DEFAULT"
            ]
        );
    }

    #[test]
    fn procedures_are_not_granted_to_everybody() {
        let defaults = |on| DefaultPrivileges {
            owner: "u".to_owned(),
            schema: None,
            on,
            grantees: vec![Grantee::Public, Grantee::User("u".to_owned())],
        };
        let of = |on| freed(InDatabase { defaults: vec![defaults(on)], ..InDatabase::default() });
        let statement = |rest: &str| format!(r#"ALTER DEFAULT PRIVILEGES FOR USER "u" {rest}"#);
        assert_eq!(
            of(NewObjects::Procedures),
            [
                statement("REVOKE ALL ON PROCEDURES FROM PUBLIC"),
                statement(r#"GRANT ALL ON PROCEDURES TO "u""#)
            ]
        );
        assert_eq!(
            of(NewObjects::Functions),
            [statement(r#"GRANT ALL ON FUNCTIONS TO "u""#), statement("GRANT ALL ON FUNCTIONS TO PUBLIC")]
        );
    }
}
