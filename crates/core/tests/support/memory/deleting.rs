//! What a person deletes with plain clients, who first takes away what stands in the way.

use provision_core::address::{Address, Owner, ResourceKind};
use provision_core::deployment::Deployment;
use provision_core::facts::{
    BucketFacts, CredentialStoreId, DatabaseObject, Grantee, ObjectKind, Searched, WarehouseId, World,
};

/// Deletes what has this address. Says whether there was anything.
pub fn delete(world: &mut World, address: &Address, deployments: &[Deployment]) -> bool {
    let Address { owner, kind, name } = address;
    let Some(deployment) = deployments.iter().find(|one| one.owner() == *owner) else { return false };
    let warehouse = WarehouseId::of(deployment);
    let at = (warehouse.clone(), deployment.database.clone(), name.clone());
    match kind {
        ResourceKind::Bucket => world.buckets.remove(name).is_some(),
        ResourceKind::BucketPolicy => match world.buckets.get_mut(name) {
            Some(BucketFacts::Readable(settings)) => settings.policy.take().is_some(),
            _ => false,
        },
        ResourceKind::Policy => policy(world, name),
        ResourceKind::Role => {
            let attached = world.roles.remove(name).map(|role| role.attached);
            let is_there = attached.is_some();
            attached.into_iter().flatten().for_each(|one| detached(world, &one.arn));
            is_there
        }
        ResourceKind::RoleAssociation => match world.warehouses.get_mut(&warehouse) {
            Some(facts) => !std::mem::take(&mut facts.roles).is_empty(),
            None => false,
        },
        ResourceKind::Credentials => {
            let is_it = |store: &CredentialStoreId| match store {
                CredentialStoreId::Secret { region, .. } => {
                    store.name() == name && *region == deployment.region
                }
                CredentialStoreId::File { .. } => store.name() == name,
            };
            world.credential_stores.extract_if(.., |store, _| is_it(store)).count() > 0
        }
        ResourceKind::AccessUser => {
            let attached = world.access_users.remove(name).map(|user| user.attached);
            let is_there = attached.is_some();
            attached.into_iter().flatten().for_each(|one| detached(world, &one.arn));
            is_there
        }
        ResourceKind::AccessKey => {
            let user =
                deployment.access_user.as_ref().and_then(|user| world.access_users.get_mut(&user.name));
            user.is_some_and(|user| !std::mem::take(&mut user.keys).is_empty())
        }
        ResourceKind::IngressRule => {
            let Some(ingress) = world.ingress.get_mut(&warehouse) else { return false };
            let before = ingress.rules.len();
            ingress.rules.retain(|_, rule| !Owner::all_of(&rule.tags).contains(owner));
            ingress.rules.len() < before
        }
        ResourceKind::DatabaseGroup => {
            for schema in world.schemas.values_mut() {
                schema.granted.remove(&Grantee::Group(name.clone()));
            }
            for holdings in world.holdings.values_mut() {
                holdings.groups.remove(name);
            }
            world.groups.remove(&(warehouse, name.clone())).is_some()
        }
        ResourceKind::DatabaseRole => {
            for (_, schema) in world.schemas.iter_mut().filter(|((of, ..), _)| *of == warehouse) {
                schema.granted.remove(&Grantee::Role(name.clone()));
            }
            for (_, facts) in world.databases.iter_mut().filter(|((of, ..), _)| *of == warehouse) {
                facts.roles.remove(name);
            }
            world.database_roles.retain(|(of, _, role), _| *of != warehouse || role != name);
            world.owner_roles.remove(&(warehouse, name.clone())).is_some()
        }
        ResourceKind::Schema => {
            for (_, facts) in world.databases.iter_mut().filter(|((of, ..), _)| *of == warehouse) {
                facts.tables.remove(name);
            }
            let gone = DatabaseObject::named(ObjectKind::Schema, name);
            for (_, holdings) in world.holdings.iter_mut().filter(|((of, _), _)| *of == warehouse) {
                if let Some(Searched::Read(here)) = holdings.databases.get_mut(&deployment.database) {
                    here.granted.retain(|granted| granted.object != gone);
                }
            }
            world.schemas.remove(&at).is_some()
        }
        ResourceKind::DatabaseUser => {
            // Who owns something cannot be dropped.
            if world.schemas.iter().any(|((of, ..), schema)| *of == warehouse && schema.owner == *name) {
                return false;
            }
            for (_, users) in world.groups.iter_mut().filter(|((of, _), _)| *of == warehouse) {
                users.remove(name);
            }
            for (_, members) in world.owner_roles.iter_mut().filter(|((of, _), _)| *of == warehouse) {
                members.remove(&Grantee::User(name.clone()));
            }
            for (_, schema) in world.schemas.iter_mut().filter(|((of, ..), _)| *of == warehouse) {
                schema.granted.remove(&Grantee::User(name.clone()));
            }
            world.holdings.remove(&(warehouse.clone(), name.clone()));
            let is_theirs = |(of, _, user): &(WarehouseId, String, String)| *of == warehouse && user == name;
            world.databases.extract_if(.., |at, _| is_theirs(at)).count() > 0
        }
        // They are about what others are.
        ResourceKind::FormerGrants | ResourceKind::FormerPlace => false,
    }
}

fn policy(world: &mut World, name: &str) -> bool {
    let end = format!("/{name}");
    for role in world.roles.values_mut() {
        role.attached.retain(|one| !one.arn.ends_with(&end));
    }
    for user in world.access_users.values_mut() {
        user.attached.retain(|one| !one.arn.ends_with(&end));
    }
    world.policies.extract_if(.., |arn, _| arn.ends_with(&end)).count() > 0
}

fn detached(world: &mut World, arn: &str) {
    if let Some(policy) = world.policies.get_mut(arn) {
        policy.attachments -= 1;
    }
}
