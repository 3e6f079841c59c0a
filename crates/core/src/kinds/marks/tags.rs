//! Marks in tags: those of the staging bucket name users and schemas, or those of the role where there is no bucket.

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

/// Whether tags name a schema as one that was created for the deployment.
pub fn name_schema(deployment: &Deployment, world: &World, schema: &str) -> bool {
    let mark = mark_of_schema(deployment, world, schema);
    all(deployment, world).any(|tags| mark.is_in(tags) && deployment.owner().is_named_by(tags))
}

/// Those of the marks that are on what carries them now, without those of schemas that the deployment has no more.
pub fn present(deployment: &Deployment, world: &World) -> BTreeSet<String> {
    let ours = carried(deployment, world).filter(|tags| deployment.owner().is_named_by(tags));
    let former = ours.map(|tags| of_former_schemas(deployment, tags)).unwrap_or_default();
    let keys = ours.into_iter().flat_map(BTreeMap::keys);
    let is_mark = |key: &&String| *key == UsersMark::TAG || SchemaMark::is_tag(key);
    keys.filter(is_mark).filter(|key| !former.contains_key(*key)).cloned().collect()
}

/// The marks in tags of schemas that the deployment has no more, by their tags.
pub fn of_former_schemas(
    deployment: &Deployment,
    tags: &BTreeMap<String, String>,
) -> BTreeMap<String, SchemaMark> {
    let Deployment { warehouse, database, .. } = deployment;
    let own: Vec<_> = deployment
        .schemas()
        .map(|schema| SchemaMark::new(warehouse.name(), database, schema, None))
        .collect();
    let is_former = |mark: &SchemaMark| !own.iter().any(|one| one.is_at(mark));
    let former = SchemaMark::all_in(tags).filter(|(_, mark)| is_former(mark));
    former.map(|(key, mark)| (key.clone(), mark)).collect()
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

/// The tag that names one of the deployment's schemas, with its number if it is there.
pub fn naming_schema(deployment: &Deployment, world: &World, schema: &str) -> (String, String) {
    let mark = mark_of_schema(deployment, world, schema);
    if schema == deployment.schema { mark.tag() } else { mark.further_tag() }
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

fn mark_of_schema(deployment: &Deployment, world: &World, schema: &str) -> SchemaMark {
    let Deployment { warehouse, database, .. } = deployment;
    let there = present::schema(deployment, world, schema);
    let number = there.map(|facts| facts.number.clone()).filter(|number| !number.is_empty());
    SchemaMark::new(warehouse.name(), database, schema, number)
}
