//! Access control lists, as far as they concern a user.

use super::super::acl;
use provision_core::facts::{DatabaseObject, DefaultPrivileges, Granted, Grantee, NewObjects};

/// The entries of an object's list that name the user, as grantee or as who passed a privilege on.
///
/// # Errors
/// A list of an unknown form.
pub(super) fn granted(
    user: &str,
    object: &DatabaseObject,
    owner: &str,
    list: &str,
) -> Result<Vec<Granted>, String> {
    let is_user = |grantee: &Grantee| matches!(grantee, Grantee::User(name) if name == user);
    let mut granted: Vec<_> = acl::parse(list)?
        .into_iter()
        .filter(|item| is_user(&item.grantee) || item.grantor == user)
        .map(|item| Granted {
            object: object.clone(),
            grantee: item.grantee,
            // The catalog names no owner of a language.
            grantor: Some(item.grantor).filter(|grantor| !owner.is_empty() && grantor != owner),
        })
        .collect();
    granted.dedup();
    Ok(granted)
}

/// A row of default privileges, if it names the user as owner or grantee.
///
/// # Errors
/// A list or a kind of an unknown form.
pub(super) fn default_privileges(user: &str, row: [&str; 4]) -> Result<Option<DefaultPrivileges>, String> {
    let [owner, schema, kind, list] = row;
    let mut grantees: Vec<_> = acl::parse(list)?.into_iter().map(|item| item.grantee).collect();
    let itself = Grantee::User(user.to_owned());
    if owner != user && !grantees.contains(&itself) {
        return Ok(None);
    }
    grantees.sort();
    grantees.dedup();
    Ok(Some(DefaultPrivileges {
        owner: owner.to_owned(),
        schema: Some(schema.to_owned()).filter(|schema| !schema.is_empty()),
        on: match kind {
            "r" => NewObjects::Tables,
            "f" => NewObjects::Functions,
            "p" => NewObjects::Procedures,
            other => return Err(format!("default privileges on objects of an unknown kind: {other}")),
        },
        // What others give to others is none of our business.
        grantees: if owner == user { grantees } else { vec![itself] },
    }))
}
