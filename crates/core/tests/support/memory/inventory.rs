//! What is found in bulk, by tags and by owner groups.

use provision_core::address::Owner;
use provision_core::facts::{
    BucketFacts, CredentialStore, CredentialStoreId, Grantee, IngressFacts, WarehouseId, WarehouseKind, World,
};

/// Where buckets are, which the world does not tell.
const REGION: &str = "us-east-1";

/// The world with everything that names an owner, as it would be listed.
pub fn with_inventory(world: &World) -> World {
    let account = super::super::ACCOUNT;
    let mut all = Vec::new();
    for (name, bucket) in &world.buckets {
        if let BucketFacts::Readable(settings) = bucket {
            all.push((REGION.to_owned(), format!("arn:aws:s3:::{name}"), settings.tags.clone()));
        }
    }
    for (name, role) in &world.roles {
        let arn = format!("arn:aws:iam::{account}:role{}{name}", role.path);
        all.push((String::new(), arn, role.tags.clone()));
    }
    for (name, user) in &world.access_users {
        let arn = format!("arn:aws:iam::{account}:user{}{name}", user.path);
        all.push((String::new(), arn, user.tags.clone()));
    }
    for (arn, policy) in &world.policies {
        all.push((String::new(), arn.clone(), policy.tags.clone()));
    }
    for (store, held) in &world.credential_stores {
        if let (CredentialStoreId::Secret { region, name }, CredentialStore::Held(facts)) = (store, held) {
            let arn = format!("arn:aws:secretsmanager:{region}:{account}:secret:{name}-AbCdEf");
            all.push((region.clone(), arn, facts.tags.clone()));
        }
    }
    for (warehouse, ingress) in &world.ingress {
        for (id, rule) in &ingress.rules {
            let region = &warehouse.region;
            let arn = format!("arn:aws:ec2:{region}:{account}:security-group-rule/{id}");
            all.push((region.clone(), arn, rule.tags.clone()));
        }
    }
    let mut world = world.clone();
    // Rules are found by their tags wherever they are, whatever warehouse is named.
    for (id, ingress) in world.ingress.clone() {
        let kind = match id.kind {
            WarehouseKind::Cluster => WarehouseKind::Workgroup,
            WarehouseKind::Workgroup => WarehouseKind::Cluster,
        };
        let rules = ingress.rules.into_iter().filter(|(_, rule)| !Owner::all_of(&rule.tags).is_empty());
        let facts = IngressFacts { rules: rules.collect(), ..IngressFacts::default() };
        world.ingress.entry(WarehouseId { kind, ..id }).or_insert(facts);
    }
    let owned = all.into_iter().filter(|(_, _, tags)| Owner::of(tags).is_some());
    world.inventory = owned.map(|(region, arn, tags)| ((region, arn), tags)).collect();
    let group = |grantee: &Grantee| match grantee {
        Grantee::Group(name) if Owner::of_group(name).is_some() => Some(name.clone()),
        _ => None,
    };
    let schemas = world.schemas.iter();
    let owned = schemas.filter_map(|(at, schema)| Some((at.clone(), schema.granted.keys().find_map(group)?)));
    world.owned_schemas = owned.collect();
    world
}
