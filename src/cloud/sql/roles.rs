//! Database roles and what was granted to them: no access control list names them (Redshift Database Developer Guide,
//! "SVV_DATABASE_PRIVILEGES" and "SVV_SCHEMA_PRIVILEGES").

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{Rows, columns};
use provision_core::facts::{Grantee, NewObjects};

/// The roles of each user who has any, its own and those of its roles.
///
/// # Errors
/// An answer of another form.
pub(super) fn of_users(
    grants: &Rows,
    role_grants: &Rows,
) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let mut granted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in role_grants {
        let [role, more] = columns(row)?;
        granted.entry(role).or_default().push(more);
    }
    let mut roles: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for row in grants {
        let [user, role] = columns(row)?;
        let all = roles.entry(user.to_owned()).or_default();
        let mut next = vec![role];
        while let Some(role) = next.pop() {
            if all.insert(role.to_owned()) {
                next.extend(granted.get(role).into_iter().flatten());
            }
        }
    }
    Ok(roles)
}

/// Privileges by who has them.
type Privileges<T> = BTreeMap<T, BTreeSet<String>>;

/// What was granted on a database beside what its access control list tells.
#[derive(Default)]
pub(super) struct OnDatabase {
    /// On the database itself, by role.
    pub(super) roles: Privileges<String>,
    /// On every schema of it.
    pub(super) every_schema: Privileges<Grantee>,
}

/// The answer to `read_database_role_privileges`.
///
/// # Errors
/// An answer of another form.
pub(super) fn on_database(rows: &Rows) -> Result<OnDatabase, String> {
    let mut all = OnDatabase::default();
    for row in rows {
        let [kind, name, named, scope] = columns(row)?;
        let held = match (scope, kind) {
            ("DATABASE", _) => all.roles.entry(name.to_owned()).or_default(),
            (_, "role") => all.every_schema.entry(Grantee::Role(name.to_owned())).or_default(),
            _ => all.every_schema.entry(Grantee::User(name.to_owned())).or_default(),
        };
        held.insert(privilege(named));
    }
    Ok(all)
}

/// A privilege by the name that GRANT and access control lists give it.
pub(super) fn privilege(name: &str) -> String {
    if name == "TEMP" { "TEMPORARY" } else { name }.to_owned()
}

/// On what default privileges are (Redshift Database Developer Guide, "SVV_DEFAULT_PRIVILEGES").
///
/// # Errors
/// A kind of object that is not known.
pub(super) fn new_objects(word: &str) -> Result<NewObjects, String> {
    match word {
        "RELATION" => Ok(NewObjects::Tables),
        "FUNCTION" => Ok(NewObjects::Functions),
        "PROCEDURE" => Ok(NewObjects::Procedures),
        other => Err(format!("default privileges on objects of an unknown kind: {other}")),
    }
}
