//! What a user has beside what catalogs and access control lists tell: views of Redshift's own, any of which may be
//! refused.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::answer::{Rows, columns};
use super::super::question::Question;
use super::super::roles::new_objects;
use provision_core::facts::{
    AttachedToUser, DatabaseObject, DefaultPrivileges, Granted, Grantee, InDatabase, NewObjects, ObjectKind,
    ScopedPermission,
};
use provision_core::templates::TemplateError;

/// One question for all users together on each, in the order in which the answers are read.
const QUESTIONS: [&str; 11] = [
    "read_role_defaults",
    "read_scoped_in_schemas",
    "read_scoped_in_database",
    "read_user_numbers",
    "read_datashares",
    "read_datashare_privileges",
    "read_models",
    "read_model_privileges",
    "read_rls_policies",
    "read_masking_policies",
    "read_external_schemas",
];

/// The questions about users in the connected database.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn questions(database: &str, users: &BTreeSet<String>) -> Result<Vec<Question>, TemplateError> {
    let values = json!({"users": users, "database": database});
    QUESTIONS.iter().map(|name| Question::new(name, &values)).collect()
}

/// Adds the answers to [`questions`] to what is known of each user.
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn add(users: &mut BTreeMap<String, InDatabase>, answers: &[Rows]) -> Result<(), String> {
    let [
        defaults,
        in_schemas,
        in_database,
        numbers,
        shares,
        share_privileges,
        models,
        model_privileges,
        rls,
        masking,
        external,
    ] = answers
    else {
        return Err(format!("expected {} result sets, got {}", QUESTIONS.len(), answers.len()));
    };
    for row in defaults {
        let [owner, schema, on, role] = columns(row)?;
        if let Some(found) = users.get_mut(owner) {
            add_default(found, owner, schema, new_objects(on)?, role);
        }
    }
    for (rows, has_schema) in [(in_schemas, true), (in_database, false)] {
        for row in rows {
            let (user, schema, on) = match has_schema {
                true => columns(row).map(|[user, schema, on]| (user, Some(schema.to_owned()), on))?,
                false => columns(row).map(|[user, on]| (user, None, on))?,
            };
            if let Some(found) = users.get_mut(user) {
                found.scoped.insert(ScopedPermission { schema, on: on.to_owned() });
            }
        }
    }
    add_datashares(users, numbers, shares, share_privileges)?;
    add_models(users, models, model_privileges)?;
    for row in rls {
        let [user, name, schema, table] = columns(row)?;
        attach(users, user, [name, schema, table], None);
    }
    for row in masking {
        let [user, name, schema, table, masked] = columns(row)?;
        attach(users, user, [name, schema, table], Some(paths(masked)?));
    }
    let external: BTreeSet<_> =
        external.iter().map(|row| columns(row).map(|[name]| name)).collect::<Result<_, _>>()?;
    for found in users.values_mut() {
        let granted = found.granted.iter_mut().map(|granted| &mut granted.object);
        let schemas =
            found.owned.iter_mut().chain(granted).filter(|object| object.kind == ObjectKind::Schema);
        for schema in schemas.filter(|schema| external.contains(schema.name.as_str())) {
            schema.kind = ObjectKind::ExternalSchema;
        }
    }
    Ok(())
}

/// Beside the grantees of the same row that its access control list names.
fn add_default(found: &mut InDatabase, owner: &str, schema: &str, on: NewObjects, role: &str) {
    let schema = Some(schema.to_owned()).filter(|schema| !schema.is_empty());
    let role = Grantee::Role(role.to_owned());
    let mut known = found.defaults.iter_mut();
    match known.find(|known| known.owner == owner && known.schema == schema && known.on == on) {
        Some(known) => known.grantees.push(role),
        None => {
            let defaults = DefaultPrivileges { owner: owner.to_owned(), schema, on, grantees: vec![role] };
            found.defaults.push(defaults);
        }
    }
}

/// The shares of the connected database; nobody is told of privileges on others there.
fn add_datashares(
    users: &mut BTreeMap<String, InDatabase>,
    numbers: &Rows,
    shares: &Rows,
    privileges: &Rows,
) -> Result<(), String> {
    let owners: BTreeMap<_, _> =
        shares.iter().map(|row| columns(row).map(|[name, owner]| (name, owner))).collect::<Result<_, _>>()?;
    for row in numbers {
        let [user, number] = columns(row)?;
        let Some(found) = users.get_mut(user) else { continue };
        let owned = owners.iter().filter(|(_, owner)| **owner == number);
        found.owned.extend(owned.map(|(name, _)| DatabaseObject::named(ObjectKind::Datashare, *name)));
    }
    for row in privileges {
        let [user, name] = columns(row)?;
        if let Some(found) = users.get_mut(user).filter(|_| owners.contains_key(name)) {
            grant(found, user, DatabaseObject::named(ObjectKind::Datashare, name));
        }
    }
    Ok(())
}

fn add_models(
    users: &mut BTreeMap<String, InDatabase>,
    models: &Rows,
    privileges: &Rows,
) -> Result<(), String> {
    let model = |schema: &str, name: &str| DatabaseObject {
        schema: Some(schema.to_owned()),
        ..DatabaseObject::named(ObjectKind::Model, name)
    };
    for row in models {
        let [user, schema, name] = columns(row)?;
        if let Some(found) = users.get_mut(user) {
            found.owned.push(model(schema, name));
        }
    }
    for row in privileges {
        let [user, schema, name] = columns(row)?;
        if let Some(found) = users.get_mut(user) {
            grant(found, user, model(schema, name));
        }
    }
    Ok(())
}

/// Nothing, where the user owns it: what it has goes with it. The views tell no grantor.
fn grant(found: &mut InDatabase, user: &str, object: DatabaseObject) {
    if !found.owned.contains(&object) {
        found.granted.push(Granted { object, grantee: Grantee::User(user.to_owned()), grantor: None });
    }
}

fn attach(
    users: &mut BTreeMap<String, InDatabase>,
    user: &str,
    [name, schema, table]: [&str; 3],
    masked: Option<Vec<Vec<String>>>,
) {
    if let Some(found) = users.get_mut(user) {
        let (name, schema, table) = (name.to_owned(), schema.to_owned(), table.to_owned());
        found.policies.insert(AttachedToUser { name, schema, table, masked });
    }
}

/// A JSON array of columns, or of paths into them with dots between.
fn paths(text: &str) -> Result<Vec<Vec<String>>, String> {
    let columns: Vec<String> =
        serde_json::from_str(text).map_err(|_| format!("masked columns of an unknown form: {text}"))?;
    Ok(columns.iter().map(|column| column.split('.').map(str::to_owned).collect()).collect())
}
