//! What is found in bulk, by tags and by owner groups.

use std::collections::BTreeSet;

use provision_core::address::Owner;
use provision_core::facts::{
    BucketFacts, CredentialStore, CredentialStoreId, Grantee, WarehouseId, WarehouseKind, World,
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
    // Rules are found by their tags wherever they are in the region, whatever warehouse is named.
    let all_rules = world.ingress.clone();
    let tagged_in = |region: &str| {
        let in_region = all_rules.iter().filter(|(id, _)| id.region == region);
        let rules = in_region.flat_map(|(_, ingress)| ingress.rules.clone());
        rules.filter(|(_, rule)| !Owner::all_of(&rule.tags).is_empty()).collect::<Vec<_>>()
    };
    for id in all_rules.keys() {
        let other_kind = match id.kind {
            WarehouseKind::Cluster => WarehouseKind::Workgroup,
            WarehouseKind::Workgroup => WarehouseKind::Cluster,
        };
        for id in [id.clone(), WarehouseId { kind: other_kind, ..id.clone() }] {
            let rules = tagged_in(&id.region);
            world.ingress.entry(id).or_default().rules.extend(rules);
        }
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

/// Every database that is asked about knows the users of its warehouse.
pub fn with_users_everywhere(world: &mut World, asked: &BTreeSet<(WarehouseId, String)>) {
    let users: Vec<_> = world
        .databases
        .iter()
        .filter_map(|((warehouse, _, name), facts)| {
            Some((warehouse.clone(), name.clone(), facts.user.clone()?))
        })
        .collect();
    for (warehouse, user, facts) in users {
        for (_, database) in asked.iter().filter(|(at, _)| *at == warehouse) {
            let there =
                world.databases.entry((warehouse.clone(), database.clone(), user.clone())).or_default();
            there.user.get_or_insert_with(|| facts.clone());
        }
    }
}
