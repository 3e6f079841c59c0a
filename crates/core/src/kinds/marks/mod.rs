//! What says that database users and schemas are ours: Redshift tags neither.
//!
//! The owner group in the database does, in the transaction that creates them or takes them over. Only a superuser makes a
//! group (Redshift Database Developer Guide, "CREATE GROUP"): for any other administrator, tags of the staging bucket or of
//! the role name them, set before they are created, and for a user that is taken over after its old password stopped
//! working. Both are read, whoever reads. What tags say moves to the group as soon as a superuser applies.

pub mod applied;
mod carrier;
pub mod places;
pub mod regions;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use super::addresses::credential_store_id;
use super::tags::{merged, of as tags_of};
use super::{kept_data, present};
use crate::address::Owner;
use crate::call::{Call, CredentialStoreCall, CredentialStoreChange, IamCall, MarkCall, S3Call, Tagging};
use crate::deployment::{Deployment, SchemaMode};
use crate::facts::{Connection, Grantee, NumberedName, Place, SchemaMark, UsersMark, WarehouseId, World};
use crate::resource::Ownership;

/// Whether the marks are in tags, because the administrator is no superuser.
pub fn are_tags(deployment: &Deployment, world: &World) -> bool {
    let has_carrier = deployment.bucket.is_some() || deployment.role.is_some();
    has_carrier && world.ordinary_readers.contains_key(&WarehouseId::of(deployment))
}

/// Whether the user is in the deployment's own owner group.
pub fn is_in_group(deployment: &Deployment, world: &World, user: &str) -> bool {
    let users = world.groups.get(&(WarehouseId::of(deployment), deployment.owner().group()));
    users.is_some_and(|users| users.contains(user))
}

/// Whether the user's mark is where it belongs.
pub fn is_user_recorded(deployment: &Deployment, world: &World, user: &str) -> bool {
    is_in_group(deployment, world, user)
        || are_tags(deployment, world) && of_user(deployment, world, user) == Ownership::Ours
}

/// Whether the schema's mark is where it belongs.
pub fn is_schema_recorded(deployment: &Deployment, world: &World, schema: &str) -> bool {
    is_granted_to_group(deployment, world, schema) || are_tags(deployment, world)
}

/// Whose a database user is.
pub fn of_user(deployment: &Deployment, world: &World, user: &str) -> Ownership {
    if is_in_group(deployment, world, user) {
        return Ownership::Ours;
    }
    let other = groups_with(deployment, world, user).find_map(|group| Owner::of_group(group));
    match other.or_else(|| tags::owner_of_user(deployment, world, user)) {
        Some(owner) if owner == deployment.owner() => Ownership::Ours,
        Some(owner) => Ownership::Other(owner),
        None => Ownership::Unowned,
    }
}

/// Whether the schema is the one that was created for the deployment, and not one that the vendor
/// made in its place.
pub fn is_our_schema(deployment: &Deployment, world: &World, schema: &str) -> bool {
    let Some(facts) = present::schema(deployment, world, schema) else { return false };
    let is_given = deployment.schema_mode == SchemaMode::Owned;
    is_our_schema_by_mark(deployment, world, schema)
        && (is_given || !deployment.database_users().contains(&facts.owner))
}

fn is_our_schema_by_mark(deployment: &Deployment, world: &World, schema: &str) -> bool {
    is_granted_to_group(deployment, world, schema)
        || !released_groups_of_schema(deployment, world, schema).is_empty()
        || tags::name_schema(deployment, world, schema)
}

/// The number of the user that tags name, where the one that is there has another.
pub fn number_of_before(deployment: &Deployment, world: &World, user: &str) -> Option<String> {
    let there = present::database_user(deployment, world, user)?.user.as_ref()?;
    let mark = tags::carried(deployment, world).filter(|tags| deployment.owner().is_named_by(tags));
    let mark = mark.and_then(UsersMark::of).filter(|mark| mark.warehouse == deployment.warehouse.name())?;
    let named = mark.users.into_iter().find(|one| one.name == user)?;
    named.number.filter(|number| *number != there.number && !is_in_group(deployment, world, user))
}

/// Whether tags name a schema of that name, and not the one that is there.
pub fn is_schema_made_again(deployment: &Deployment, world: &World, schema: &str) -> bool {
    let Some(facts) = present::schema(deployment, world, schema) else { return false };
    let Deployment { warehouse, database, .. } = deployment;
    let named = SchemaMark::new(warehouse.name(), database, schema, None);
    let is_named = tags::carried(deployment, world)
        .is_some_and(|tags| deployment.owner().is_named_by(tags) && named.is_place_in(tags));
    is_named && !facts.number.is_empty() && !is_our_schema_by_mark(deployment, world, schema)
}

/// Whether the schema is granted to the deployment's own owner group.
pub fn is_granted_to_group(deployment: &Deployment, world: &World, schema: &str) -> bool {
    let group = Grantee::Group(deployment.owner().group());
    present::schema(deployment, world, schema).is_some_and(|facts| facts.granted.contains_key(&group))
}

/// Owner groups that have the user, of owners that no spec names any more.
pub fn released_groups_of(deployment: &Deployment, world: &World, user: &str) -> Vec<String> {
    groups_with(deployment, world, user).filter(|group| is_released(group, world)).cloned().collect()
}

/// The owner groups of the warehouse, whosever, that have the user.
fn groups_with<'w>(
    deployment: &Deployment,
    world: &'w World,
    user: &str,
) -> impl Iterator<Item = &'w String> {
    let warehouse = WarehouseId::of(deployment);
    let here = world.groups.iter().filter(move |((at, _), users)| *at == warehouse && users.contains(user));
    here.map(|((_, group), _)| group)
}

/// Owner groups that the schema is granted to, of owners that no spec names any more.
pub fn released_groups_of_schema(deployment: &Deployment, world: &World, schema: &str) -> Vec<String> {
    let facts = present::schema(deployment, world, schema);
    let granted = facts.into_iter().flat_map(|facts| facts.granted.keys());
    let groups = granted.filter_map(|grantee| match grantee {
        Grantee::Group(group) => Some(group),
        _ => None,
    });
    groups.filter(|group| is_released(group, world)).cloned().collect()
}

/// The destination that is not in the spec any more and was connected to the same place: most likely its key was renamed.
pub fn renamed_from(deployment: &Deployment, world: &World) -> Option<Owner> {
    let place = Place::of(deployment);
    let mut released = world.released.iter().filter(|(owner, _)| owner.deployment == deployment.spec);
    released.find(|(_, places)| places.contains(&place)).map(|(owner, _)| owner.clone())
}

fn is_released(group: &str, world: &World) -> bool {
    Owner::of_group(group).is_some_and(|owner| world.released.contains_key(&owner))
}

/// The tags of the staging bucket, with the marks that it carries.
pub fn bucket_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let mut tags = with_place(deployment);
    tags.extend(kept_data::tag(deployment, world));
    tags.extend(in_tags(deployment, world));
    if !carrier::has_identity(deployment) {
        tags.extend(applied::tag(deployment, world));
        tags.extend(regions::tag(deployment, world));
    }
    tags
}

/// The tags of the secret with the credentials, which carries what nothing else can.
pub fn secret_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    if deployment.bucket.is_some() || carrier::has_identity(deployment) {
        return tags_of(deployment);
    }
    let mut tags = identity_tags(deployment, world);
    tags.extend(regions::tag(deployment, world));
    tags
}

/// The tags of the role, which carries the marks where there is no bucket.
pub fn role_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let mut tags = identity_tags(deployment, world);
    if deployment.bucket.is_none() {
        tags.extend(in_tags(deployment, world));
    }
    tags
}

/// The tags of a role or an IAM user.
pub fn identity_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let mut tags = with_place(deployment);
    tags.extend(applied::tag(deployment, world));
    tags
}

/// The tags that tell where the destination is: what has them is found in whatever region that is.
fn with_place(deployment: &Deployment) -> BTreeMap<String, String> {
    let mut tags = tags_of(deployment);
    tags.extend(places::tags(deployment));
    tags
}

/// The call that names in tags, with their numbers, the schemas and the users up to this one: what was just created, or
/// taken over. Nothing where the owner group says it.
pub fn record(deployment: &Deployment, world: &World, user: Option<&str>) -> Option<Call> {
    if !are_tags(deployment, world) {
        return None;
    }
    let users = deployment.database_users();
    let last = user.and_then(|user| users.iter().position(|one| one == user));
    let is_done = |at: usize| last.is_some_and(|last| at <= last);
    let is_ours = |(at, one): &(usize, &String)| is_done(*at) || !was_made_by_others(deployment, world, one);
    let named: Vec<_> = users.iter().enumerate().filter(is_ours).map(|(_, one)| announced(one)).collect();
    let mut tags = in_tags(deployment, world);
    tags.extend(tags::naming_users(deployment, world, named.iter().chain(&others_named(deployment, world))));
    let tagging = match &deployment.role {
        _ if deployment.bucket.is_some() => put_bucket_tags(deployment, world, tags, &BTreeSet::new()),
        Some(role) => Some(IamCall::TagRole { role: role.name.clone(), tags }.into()),
        None => None,
    };
    Some(numbered(deployment, world, named.into_iter().map(|user| user.name).collect(), tagging?))
}

/// The call that sets tags, with the numbers that users and schemas have when it is sent.
fn numbered(deployment: &Deployment, world: &World, users: Vec<String>, tagging: Call) -> Call {
    let tagging = match tagging {
        Call::S3(call) => Tagging::Bucket(call),
        Call::Iam(call) => Tagging::Role(call),
        other => return other,
    };
    let numbered_schemas = schemas_in_tags(deployment, world).cloned().collect();
    let at = Connection::of(deployment);
    MarkCall { at, numbered_users: users.into_iter().collect(), numbered_schemas, tagging }.into()
}

fn announced(user: &str) -> NumberedName {
    NumberedName { name: user.to_owned(), number: None }
}

/// The tags that record what the owner group is to.
pub fn to_be_moved(deployment: &Deployment, world: &World) -> BTreeSet<String> {
    if are_tags(deployment, world) { BTreeSet::new() } else { tags::present(deployment, world) }
}

/// The call that removes them.
pub fn remove_moved(deployment: &Deployment, world: &World) -> Option<Call> {
    let keys = to_be_moved(deployment, world);
    match &deployment.role {
        _ if keys.is_empty() => None,
        _ if deployment.bucket.is_some() => put_bucket_tags(deployment, world, BTreeMap::new(), &keys),
        Some(role) => Some(IamCall::UntagRole { role: role.name.clone(), keys }.into()),
        None => None,
    }
}

/// The calls that make everything of the deployment's own forget a place. A call for the bucket's tags replaces them all:
/// it leaves none but the place where the destination is now, and what is left elsewhere is still told by the others.
pub fn forget(deployment: &Deployment, world: &World, place: &Place) -> Vec<Call> {
    let now: Vec<_> = Place::all_of(deployment).collect();
    let wanted = in_tags(deployment, world);
    let keys = |tags: Option<&BTreeMap<String, String>>,
                is_gone: &dyn Fn(&Place) -> bool|
     -> BTreeSet<String> {
        let Some(ours) = tags.filter(|tags| deployment.owner().is_named_by(tags)) else {
            return BTreeSet::new();
        };
        let gone = places::in_tags(ours).into_iter().filter(|(named, _)| is_gone(named));
        gone.flat_map(|(named, key)| keys_of_schema(&named, ours, &wanted).into_iter().chain([key])).collect()
    };
    let on_bucket =
        keys(present::bucket(deployment, world).map(|bucket| &bucket.tags), &|named| !now.contains(named));
    let bucket = (!on_bucket.is_empty())
        .then(|| put_bucket_tags(deployment, world, BTreeMap::new(), &on_bucket))
        .flatten();
    // Users who are made before that in the same run keep their numbers.
    let bucket = bucket.map(|put| match are_tags(deployment, world) {
        true => numbered(deployment, world, deployment.database_users(), put),
        false => put,
    });
    let role = deployment.role.as_ref().and_then(|role| {
        let keys = keys(world.roles.get(&role.name).map(|facts| &facts.tags), &|named| named == place);
        (!keys.is_empty()).then(|| IamCall::UntagRole { role: role.name.clone(), keys }.into())
    });
    let user = deployment.access_user.as_ref().and_then(|user| {
        let keys = keys(world.access_users.get(&user.name).map(|facts| &facts.tags), &|named| named == place);
        (!keys.is_empty()).then(|| IamCall::UntagUser { user: user.name.clone(), keys }.into())
    });
    let store = credential_store_id(deployment).and_then(|store| {
        let facts = present::credential_store(deployment, world);
        let keys = keys(facts.map(|facts| &facts.tags), &|named| named == place);
        let change = CredentialStoreChange::Untag { keys: keys.clone() };
        (!keys.is_empty()).then(|| CredentialStoreCall { store, change }.into())
    });
    bucket.into_iter().chain(role).chain(user).chain(store).collect()
}

/// Whether tags name the schema of a place as the owner's.
pub fn name_place(owner: &Owner, place: &Place, world: &World) -> bool {
    let mark = SchemaMark::new(&place.warehouse.name, &place.database, &place.schema, None);
    world.inventory.values().any(|tags| owner.is_named_by(tags) && mark.is_place_in(tags))
}

/// The tags that name the schema of a place that is left, if any does: by the key that it has, and by the one that it gets
/// when another schema comes first.
fn keys_of_schema(
    place: &Place,
    tags: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> Vec<String> {
    let mark = SchemaMark::new(&place.warehouse.name, &place.database, &place.schema, None);
    let named: Vec<_> = SchemaMark::all_in(tags).filter(|(_, one)| one.is_at(&mark)).collect();
    let later = named.first().map(|(_, one)| one.further_tag().0);
    let keys: BTreeSet<_> = named.into_iter().map(|(key, _)| key.clone()).chain(later).collect();
    // A tag that names another by now stays.
    keys.into_iter().filter(|key| *key != SchemaMark::TAG || !wanted.contains_key(key)).collect()
}

/// The bucket's tags with ours and these, and without some: the call replaces all of them.
pub fn put_bucket_tags(
    deployment: &Deployment,
    world: &World,
    more: BTreeMap<String, String>,
    without: &BTreeSet<String>,
) -> Option<Call> {
    let bucket = deployment.bucket.as_ref()?;
    let seen = present::bucket(deployment, world).cloned().map(Box::new);
    let observed = seen.as_ref().map(|bucket| bucket.tags.clone()).unwrap_or_default();
    let mut tags = merged(&observed, &bucket_tags(deployment, world));
    tags.extend(more);
    tags.retain(|key, _| !without.contains(key));
    let (bucket, region) = (bucket.name.clone(), deployment.region.clone());
    let owner = deployment.aws.account.clone();
    Some(S3Call::PutBucketTagging { bucket, region, owner, tags, seen }.into())
}

/// The marks of users and schemas, where they are tags. A schema that is there already is nobody's that we know of, and
/// stays so; so is a user, until it was taken over.
fn in_tags(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    if !are_tags(deployment, world) {
        return BTreeMap::new();
    }
    let users = deployment.database_users();
    let ours = users
        .iter()
        .filter(|user| !was_made_by_others(deployment, world, user) && !is_in_group(deployment, world, user));
    let ours: Vec<_> = ours.map(|user| announced(user)).collect();
    let mut tags = tags::naming_users(deployment, world, ours.iter().chain(&others_named(deployment, world)));
    let schemas = schemas_in_tags(deployment, world);
    tags.extend(schemas.map(|schema| tags::naming_schema(deployment, world, schema)));
    // What the first schema's tag names before it names another is not lost.
    let named = tags::carried(deployment, world).map(|tags| tags::of_former_schemas(deployment, tags));
    let former = named.and_then(|mut named| named.remove(SchemaMark::TAG));
    tags.extend(former.filter(|_| tags.contains_key(SchemaMark::TAG)).map(|mark| mark.further_tag()));
    tags
}

/// The schemas that tags are to name: those that are made here, or were.
fn schemas_in_tags<'d>(deployment: &'d Deployment, world: &World) -> impl Iterator<Item = &'d String> {
    let is_ours = |schema: &&String| {
        present::schema(deployment, world, schema).is_none() || tags::name_schema(deployment, world, schema)
    };
    deployment.schemas().filter(|_| deployment.schema_mode.is_made_here()).filter(is_ours)
}

/// Users whom the tags named before, and the deployment does not have any more: until they are known to be gone.
fn others_named(deployment: &Deployment, world: &World) -> Vec<NumberedName> {
    let users = deployment.database_users();
    let mark = tags::carried(deployment, world).and_then(UsersMark::of);
    let mark = mark.filter(|mark| mark.warehouse == deployment.warehouse.name());
    let is_gone = |user: &NumberedName| {
        present::database_user(deployment, world, &user.name).is_some_and(|database| database.user.is_none())
    };
    let named = mark.into_iter().flat_map(|mark| mark.users);
    named.filter(|user| !users.contains(&user.name) && !is_gone(user)).collect()
}

/// Whether a user is there that no mark names.
fn was_made_by_others(deployment: &Deployment, world: &World, user: &str) -> bool {
    let there =
        present::database_user(deployment, world, user).is_some_and(|database| database.user.is_some());
    there && of_user(deployment, world, user) == Ownership::Unowned
}
