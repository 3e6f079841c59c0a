//! What records that something is ours that carries no tags: Redshift tags neither users nor
//! schemas.
//!
//! The tags of the staging bucket name them, or those of the role where there is no bucket, set
//! before they are created. A user that a person made is named only after it was taken over: a run that
//! ends between the two must not leave it looking like ours with its old password. Where there is neither
//! bucket nor role, a database group named after the deployment, the owner group, stands for the tag: the users are in it, and the
//! schema is granted to it, in the transaction that creates them.

use std::collections::BTreeMap;

use super::{addresses, present, tags};
use crate::address::{Address, Owner};
use crate::call::{Call, IamCall, S3Call};
use crate::deployment::{Bucket, Deployment, SchemaMode};
use crate::digest;
use crate::facts::{Grantee, WarehouseId, World};
use crate::resource::Ownership;

/// Names the database users of a deployment: the warehouse, then the users, separated by spaces.
const USERS: &str = "provision:database-users";
/// Names the schema that was created for it: the warehouse, the database and the schema.
const SCHEMA: &str = "provision:schema";
/// The longest value of a tag (Amazon S3 and IAM API References, `Tag`).
const LONGEST: usize = 256;

/// What carries the owner tags of users and schema, and so must be there before them.
pub fn carrier(deployment: &Deployment) -> Option<Address> {
    let tagged = addresses::bucket(deployment).or_else(|| addresses::role(deployment));
    tagged.or_else(|| addresses::database_group(deployment))
}

/// The tags that record users and schema as ours. A schema that is there already is
/// nobody's that we know of, and stays so.
pub fn tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let users = deployment.database_users();
    let mut tags =
        users_tag(deployment, users.iter().filter(|user| !was_made_by_others(deployment, world, user)));
    let is_to_be_created = present::schema(deployment, world).is_none();
    let was_created = carried_tags(deployment, world).get(SCHEMA) == Some(&schema_tag(deployment));
    if deployment.schema_mode == SchemaMode::Precreated && (is_to_be_created || was_created) {
        tags.insert(SCHEMA.to_owned(), schema_tag(deployment));
    }
    tags
}

/// The tags of the staging bucket, which also carries the owner tags of what cannot be tagged itself.
pub fn bucket_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let mut tags = tags::of(deployment);
    tags.extend(self::tags(deployment, world));
    tags
}

/// These tags and ours, beside those that are there: the call replaces all of them.
pub fn put_bucket_tags(
    deployment: &Deployment,
    bucket: &Bucket,
    world: &World,
    more: BTreeMap<String, String>,
) -> Call {
    let observed = present::bucket(deployment, world).map(|bucket| bucket.tags.clone()).unwrap_or_default();
    let mut tags = tags::merged(&observed, &bucket_tags(deployment, world));
    tags.extend(more);
    S3Call::PutBucketTagging {
        bucket: bucket.name.clone(),
        region: deployment.region.clone(),
        owner: deployment.aws.account.clone(),
        tags,
    }
    .into()
}

/// The call that names a user, which was taken over, beside those before it.
pub fn adopted(deployment: &Deployment, world: &World, user: &str) -> Option<Call> {
    let users = deployment.database_users();
    let place = users.iter().position(|one| one == user)?;
    let is_ours = |(at, one): &(usize, &String)| *at <= place || !was_made_by_others(deployment, world, one);
    let tags = users_tag(deployment, users.iter().enumerate().filter(is_ours).map(|(_, one)| one));
    match (&deployment.bucket, &deployment.role) {
        (Some(bucket), _) => Some(put_bucket_tags(deployment, bucket, world, tags)),
        (None, Some(role)) => Some(IamCall::TagRole { role: role.name.clone(), tags }.into()),
        (None, None) => None,
    }
}

fn users_tag<'u>(
    deployment: &Deployment,
    users: impl Iterator<Item = &'u String>,
) -> BTreeMap<String, String> {
    let users: Vec<_> = users.map(|user| word(user)).collect();
    let value = format!("{} {}", deployment.warehouse.name(), users.join(" "));
    (!users.is_empty()).then_some((USERS.to_owned(), value)).into_iter().collect()
}

/// Whether a user is there that no owner tag names.
fn was_made_by_others(deployment: &Deployment, world: &World, user: &str) -> bool {
    let place = (WarehouseId::of(deployment), deployment.database.clone(), user.to_owned());
    let there = world.databases.get(&place).is_some_and(|database| database.user.is_some());
    there && of_user(deployment, world, user) == Ownership::Unowned
}

/// Whose a database user is.
pub fn of_user(deployment: &Deployment, world: &World, user: &str) -> Ownership {
    if let Some(group) = deployment.owner_group() {
        let users = world.groups.get(&(WarehouseId::of(deployment), group));
        let is_member = users.is_some_and(|users| users.contains(user));
        return if is_member { Ownership::Ours } else { Ownership::Unowned };
    }
    let tags = carried_tags(deployment, world);
    let mut words = tags.get(USERS).map(String::as_str).unwrap_or_default().split(' ');
    let here = words.next() == Some(deployment.warehouse.name());
    let user = word(user);
    let is_named = here && words.any(|word| word == user);
    match (is_named, Owner::of(&tags)) {
        (true, Some(owner)) if owner == addresses::owner(deployment) => Ownership::Ours,
        (true, Some(owner)) => Ownership::Other(owner),
        _ => Ownership::Unowned,
    }
}

/// Whether the schema is the one that was created for the deployment, and not one that the vendor
/// made in its place.
pub fn is_our_schema(deployment: &Deployment, world: &World) -> bool {
    let Some(facts) = present::schema(deployment, world) else { return false };
    let is_named = match deployment.owner_group() {
        Some(group) => facts.granted.contains_key(&Grantee::Group(group)),
        None => {
            let tags = carried_tags(deployment, world);
            tags.get(SCHEMA) == Some(&schema_tag(deployment))
                && Owner::of(&tags) == Some(addresses::owner(deployment))
        }
    };
    is_named && !deployment.database_users().contains(&facts.owner)
}

/// The tags of what carries the owner tags of users and schema.
fn carried_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let tags = match (&deployment.bucket, &deployment.role) {
        (Some(_), _) => present::bucket(deployment, world).map(|bucket| &bucket.tags),
        (None, Some(role)) => world.roles.get(&role.name).map(|role| &role.tags),
        (None, None) => None,
    };
    tags.cloned().unwrap_or_default()
}

fn schema_tag(deployment: &Deployment) -> String {
    let Deployment { warehouse, database, schema, .. } = deployment;
    let text = [warehouse.name(), database, schema].map(word).join(" ");
    if text.len() <= LONGEST { text } else { digest::of(&text) }
}

/// A name as the value of a tag can hold it, where only some characters are allowed (Amazon S3
/// and IAM User Guides, "Tagging"). It is compared and never read back.
fn word(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "+-._:/@".contains(c);
    let mut word = String::new();
    for c in name.chars() {
        match allowed(c) {
            true => word.push(c),
            false => word.push_str(&format!("={:x}=", u32::from(c))),
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn names_become_values_of_tags() {
        assert_eq!(word("IAMR:acme-us.x@y+z_1"), "IAMR:acme-us.x@y+z_1");
        assert_eq!(word("a,b c$"), "a=2c=b=20=c=24=");
        assert_ne!(word("a=2c=b"), word("a,b"), "an encoded character is not the same as its code");
    }
}
