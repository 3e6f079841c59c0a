//! What the facts say of a deployment's things.

use crate::address::Owner;
use crate::deployment::Deployment;
use crate::facts::{
    BucketFacts, BucketSettings, Connection, CredentialStore, CredentialStoreFacts, DatabaseFacts,
    DatabaseRoleFacts, SchemaFacts, UserFacts, WarehouseFacts, WarehouseId, World,
};
use crate::finding::{Finding, FindingId};
use crate::resource::Ownership;

use super::addresses::credential_store_id;

/// The warehouse, which provision never makes.
///
/// # Errors
/// There is none of that name.
pub fn warehouse<'w>(deployment: &Deployment, world: &'w World) -> Result<&'w WarehouseFacts, Finding> {
    let id = WarehouseId::of(deployment);
    world.warehouses.get(&id).ok_or_else(|| {
        FindingId::WarehouseNotFound.finding(world.lacks(&id)).hint(format!(
            "check `{}` and `region` of [destinations.{}]; provision does not create warehouses",
            id.kind.title(),
            deployment.destination
        ))
    })
}

/// The settings of the bucket, if it is there and readable.
pub fn bucket<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w BucketSettings> {
    match world.buckets.get(&deployment.bucket.as_ref()?.name)? {
        BucketFacts::Readable(settings) => Some(settings),
        BucketFacts::Forbidden | BucketFacts::Elsewhere { .. } => None,
    }
}

/// The IAM user, if it is there, and whether it is ours.
pub fn access_user<'w>(deployment: &Deployment, world: &'w World) -> Option<(&'w UserFacts, Ownership)> {
    let user = world.access_users.get(&deployment.access_user.as_ref()?.name)?;
    Some((user, Ownership::by_tags(&user.tags, &deployment.owner())))
}

/// Whether something is the deployment's, or of a destination whose key was renamed to its: the vendor goes on with what
/// it has.
pub fn is_ours_now(deployment: &Deployment, world: &World, ownership: &Ownership) -> bool {
    match ownership {
        Ownership::Ours => true,
        Ownership::Other(owner) => owner.deployment == deployment.spec && world.released.contains_key(owner),
        Ownership::Unowned => false,
    }
}

/// Whether a policy is the deployment's, or of a destination that is not in its spec any more.
pub fn is_policy_of_spec(deployment: &Deployment, world: &World, arn: &str) -> bool {
    let named = world.policies.get(arn).and_then(|policy| Owner::of(&policy.tags));
    let (owner, released) = (deployment.owner(), &world.released);
    named.is_some_and(|of| of == owner || of.deployment == owner.deployment && released.contains_key(&of))
}

/// What is known of the credential store, if it is there and ours.
pub fn credential_store<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w CredentialStoreFacts> {
    let owner = deployment.owner();
    match world.credential_stores.get(&credential_store_id(deployment)?)? {
        CredentialStore::Held(facts)
            if is_ours_now(deployment, world, &Ownership::by_tags(&facts.tags, &owner)) =>
        {
            Some(facts)
        }
        CredentialStore::Held(_) | CredentialStore::Deleting | CredentialStore::Unusable { .. } => None,
    }
}

/// What the database says about a user, in the deployment's database.
pub fn database_user<'w>(deployment: &Deployment, world: &'w World, user: &str) -> Option<&'w DatabaseFacts> {
    let Connection { warehouse, database, .. } = Connection::of(deployment);
    world.databases.get(&(warehouse, database, user.to_owned()))
}

/// What the database says about a role of an owner, if it is there and was asked about.
pub fn database_role<'w>(
    deployment: &Deployment,
    world: &'w World,
    role: &str,
) -> Option<&'w DatabaseRoleFacts> {
    let Connection { warehouse, database, .. } = Connection::of(deployment);
    world.owner_roles.get(&(warehouse.clone(), role.to_owned()))?;
    world.database_roles.get(&(warehouse, database, role.to_owned()))
}

/// What the deployment's database says about a schema, if it is there.
pub fn schema<'w>(deployment: &Deployment, world: &'w World, name: &str) -> Option<&'w SchemaFacts> {
    world.schemas.get(&(WarehouseId::of(deployment), deployment.database.clone(), name.to_owned()))
}
