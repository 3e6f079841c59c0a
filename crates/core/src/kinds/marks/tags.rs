//! Marks in tags: those of the staging bucket name users and schema, or those of the role where there is no bucket.

use std::collections::{BTreeMap, BTreeSet};

use super::super::present;
use crate::address::Owner;
use crate::deployment::Deployment;
use crate::facts::{NumberedName, SchemaMark, UsersMark, World};

/// Whose a database user is, if tags name it. Another of the same name, which was made since, is nobody's.
pub fn owner_of_user(deployment: &Deployment, world: &World, user: &str) -> Option<Owner> {
    let number = number_of_user(deployment, world, user);
    let is_it = |one: &NumberedName| one.name == user && number.as_ref().is_none_or(|number| one.is(number));
    let named = |tags: &&BTreeMap<String, String>| {
        let here =
            |mark: UsersMark| mark.warehouse == deployment.warehouse.name() && mark.users.iter().any(is_it);
        UsersMark::of(tags).is_some_and(here)
    };
    all(deployment, world).filter(named).find_map(Owner::of)
}

/// Whether tags name the deployment's schema as one that was created for it.
pub fn name_schema(deployment: &Deployment, world: &World) -> bool {
    let mark = mark_of_schema(deployment, world);
    all(deployment, world).any(|tags| mark.is_in(tags) && deployment.owner().is_named_by(tags))
}

/// Those of the marks that are on what carries them now.
pub fn present(deployment: &Deployment, world: &World) -> BTreeSet<String> {
    let ours = carried(deployment, world).filter(|tags| deployment.owner().is_named_by(tags));
    let keys = ours.into_iter().flat_map(BTreeMap::keys);
    keys.filter(|key| [UsersMark::TAG, SchemaMark::TAG].contains(&key.as_str())).cloned().collect()
}

/// The tag that names these users, with the numbers of those who are there.
pub fn naming_users<'u>(
    deployment: &Deployment,
    world: &World,
    users: impl Iterator<Item = &'u NumberedName>,
) -> BTreeMap<String, String> {
    let numbered = |user: &NumberedName| {
        let read = present::database_user(deployment, world, &user.name).is_some();
        let number = if read { number_of_user(deployment, world, &user.name) } else { user.number.clone() };
        NumberedName { name: user.name.clone(), number }
    };
    let warehouse = deployment.warehouse.name().to_owned();
    UsersMark { warehouse, users: users.map(numbered).collect() }.tag().into_iter().collect()
}

/// The tag that names the deployment's schema, with its number if it is there.
pub fn naming_schema(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    BTreeMap::from([mark_of_schema(deployment, world).tag()])
}

/// The tags of what carries the marks.
pub fn carried<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w BTreeMap<String, String>> {
    match (&deployment.bucket, &deployment.role) {
        (Some(_), _) => present::bucket(deployment, world).map(|bucket| &bucket.tags),
        (None, Some(role)) => world.roles.get(&role.name).map(|role| &role.tags),
        (None, None) => None,
    }
}

/// The same, and the tags of what carried them under another name.
fn all<'w>(
    deployment: &Deployment,
    world: &'w World,
) -> impl Iterator<Item = &'w BTreeMap<String, String>> + use<'w> {
    carried(deployment, world).into_iter().chain(world.inventory.values())
}

fn number_of_user(deployment: &Deployment, world: &World, user: &str) -> Option<String> {
    let there = present::database_user(deployment, world, user)?.user.as_ref()?;
    Some(there.number.clone()).filter(|number| !number.is_empty())
}

fn mark_of_schema(deployment: &Deployment, world: &World) -> SchemaMark {
    let Deployment { warehouse, database, schema, .. } = deployment;
    let there = present::schema(deployment, world);
    let number = there.map(|facts| facts.number.clone()).filter(|number| !number.is_empty());
    SchemaMark::new(warehouse.name(), database, schema, number)
}
