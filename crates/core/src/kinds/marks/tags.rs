//! Marks in tags: those of the staging bucket name users and schema, or those of the role where there is no bucket.

use std::collections::{BTreeMap, BTreeSet};

use super::super::present;
use super::words::{LONGEST, escaped, unescaped};
use crate::address::Owner;
use crate::deployment::Deployment;
use crate::digest;
use crate::facts::World;

/// Names the database users of a deployment: the warehouse, then the users, separated by spaces.
const USERS: &str = "provision:database-users";
/// Names the schema that was created for it: the warehouse, the database and the schema.
const SCHEMA: &str = "provision:schema";

/// Whose a database user is, if tags name it.
pub fn owner_of_user(deployment: &Deployment, world: &World, user: &str) -> Option<Owner> {
    let named = |tags: &&BTreeMap<String, String>| {
        let here = |(warehouse, users): (String, Vec<String>)| {
            warehouse == deployment.warehouse.name() && users.iter().any(|one| one == user)
        };
        users_in(tags).is_some_and(here)
    };
    all(deployment, world).filter(named).find_map(Owner::of)
}

/// Whether tags name the deployment's schema as one that was created for it.
pub fn name_schema(deployment: &Deployment, world: &World) -> bool {
    all(deployment, world)
        .any(|tags| tags.get(SCHEMA) == Some(&schema_tag(deployment)) && deployment.owner().is_named_by(tags))
}

/// The warehouse and the database users that these tags name.
pub fn users_in(tags: &BTreeMap<String, String>) -> Option<(String, Vec<String>)> {
    let mut words = tags.get(USERS)?.split(' ');
    let warehouse = words.next()?.to_owned();
    Some((warehouse, words.map(unescaped).collect()))
}

/// Those of the marks that are on what carries them now.
pub fn present(deployment: &Deployment, world: &World) -> BTreeSet<String> {
    let ours = carried(deployment, world).filter(|tags| deployment.owner().is_named_by(tags));
    let keys = ours.into_iter().flat_map(BTreeMap::keys);
    keys.filter(|key| [USERS, SCHEMA].contains(&key.as_str())).cloned().collect()
}

/// The tag that names these users.
pub fn naming_users<'u>(
    deployment: &Deployment,
    users: impl Iterator<Item = &'u String>,
) -> BTreeMap<String, String> {
    let users: Vec<_> = users.map(|user| escaped(user)).collect();
    let value = format!("{} {}", deployment.warehouse.name(), users.join(" "));
    (!users.is_empty()).then_some((USERS.to_owned(), value)).into_iter().collect()
}

/// The tag that names the deployment's schema.
pub fn naming_schema(deployment: &Deployment) -> BTreeMap<String, String> {
    BTreeMap::from([(SCHEMA.to_owned(), schema_tag(deployment))])
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

fn schema_tag(deployment: &Deployment) -> String {
    let Deployment { warehouse, database, schema, .. } = deployment;
    let text = [warehouse.name(), database, schema].map(escaped).join(" ");
    if text.len() <= LONGEST { text } else { digest::of(&text) }
}
