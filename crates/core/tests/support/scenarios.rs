//! Deployments, and accounts in the states that plans start from: what is decided there is tested here, and how it
//! is shown in the tests of the program.

use std::collections::BTreeSet;

use provision_core::deployment::{Deployment, Rotate};
use provision_core::facts::{
    AttachedPolicy, BucketContents, CredentialStoreId, DatabaseObject, Grantee, ObjectKind, SchemaContents,
    Searched, World,
};

use super::{memory, plan};

/// The user of [`access_keys`].
pub const KEYS_USER: &str = "acme-keys-us-transfer-user";

pub fn us_and_eu() -> Vec<Deployment> {
    super::deployments("us-and-eu.toml")
}

/// As with `--adopt`.
pub fn adopting() -> Vec<Deployment> {
    us_and_eu().into_iter().map(Deployment::adopting).collect()
}

pub fn precreated_schema() -> Vec<Deployment> {
    super::deployments("precreated-schema.toml")
}

/// A vendor with a password, that has neither a bucket nor a role.
pub fn untagged() -> Vec<Deployment> {
    let mut deployments = super::deployments("polytomic.toml");
    for deployment in &mut deployments {
        deployment.role = None;
        deployment.policy = None;
        deployment.credential_api = None;
        deployment.user.name = Some("transfer_user".to_owned());
        deployment.grants.tables.clear();
    }
    deployments
}

pub fn access_keys() -> Vec<Deployment> {
    super::deployments("access-keys.toml")
}

/// As with `--rotate`.
pub fn rotating(access_key: bool, password: bool) -> Vec<Deployment> {
    let mut deployments = access_keys();
    deployments[0].rotate = Rotate { access_key, password };
    deployments
}

/// Where [`access_keys`] keeps its credentials.
pub fn secret() -> CredentialStoreId {
    CredentialStoreId::Secret { region: "us-east-1".to_owned(), name: "provision/acme-keys".to_owned() }
}

/// The account after a clean apply.
pub fn applied(deployments: &[Deployment]) -> World {
    let mut world = super::empty_account();
    apply(&mut world, deployments);
    world
}

pub fn apply(world: &mut World, deployments: &[Deployment]) {
    memory::carry_out(world, &plan::make(deployments, world));
}

/// Something of almost everything is not as [`us_and_eu`] says.
pub fn drifted() -> World {
    let mut world = applied(&us_and_eu());
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.trust_policy = role.trust_policy.replace("StringEquals", "StringLike").replace("acme-org", "*");
    role.max_session_seconds = 7200;
    let policy = world.policies.values_mut().next().unwrap();
    policy.document = policy.document.replace("acme-transfer-eu/*", "*");
    let bucket = memory::settings(&mut world, "acme-transfer-us");
    bucket.public_access_block.clear();
    bucket.lifecycle[0].expire_days = Some(30);
    bucket.tags.insert("team".to_owned(), "data".to_owned());
    let rules = &mut world.ingress.values_mut().next().unwrap().rules;
    rules.values_mut().next().unwrap().cidr = Some("0.0.0.0/0".to_owned());
    world.databases.values_mut().next().unwrap().granted.remove("CREATE");
    world
}

/// What has the names of [`us_and_eu`] is nobody's, or somebody else's.
pub fn not_ours() -> World {
    let mut world = applied(&us_and_eu());
    world.roles.values_mut().for_each(|role| role.tags.clear());
    let policy = world.policies.values_mut().next().unwrap();
    policy.tags.insert("provision:deployment".to_owned(), "somebody".to_owned());
    memory::settings(&mut world, "acme-transfer-us").tags.clear();
    world
}

/// As if somebody had made all of [`us_and_eu`] by hand: right, and without an owner tag.
pub fn by_hand() -> World {
    let mut world = applied(&us_and_eu());
    world.roles.values_mut().for_each(|role| role.tags.clear());
    world.policies.values_mut().for_each(|policy| policy.tags.clear());
    for name in ["acme-transfer-us", "acme-transfer-eu"] {
        let bucket = memory::settings(&mut world, name);
        bucket.tags.clear();
        bucket.contents = Some(BucketContents::default());
    }
    for ingress in world.ingress.values_mut() {
        for rule in ingress.rules.values_mut() {
            rule.tags.clear();
            "by hand".clone_into(&mut rule.description);
        }
    }
    world.groups.clear();
    world.holdings.values_mut().for_each(|holdings| holdings.groups.clear());
    world
}

/// The bucket for the US holds objects.
pub fn bucket_not_empty() -> World {
    let mut world = applied(&us_and_eu());
    let contents = BucketContents { versions: 3, uploads: 1, ..BucketContents::default() };
    memory::settings(&mut world, "acme-transfer-us").contents = Some(contents);
    world
}

/// The database user for the EU owns a schema and a table with a hostile name.
pub fn owned_objects() -> World {
    let mut world = applied(&us_and_eu());
    let object = |kind: ObjectKind, name: &str| DatabaseObject {
        schema: (kind != ObjectKind::Schema).then(|| "iterable".to_owned()),
        ..DatabaseObject::named(kind, name)
    };
    let owned = vec![object(ObjectKind::Schema, "iterable"), object(ObjectKind::Table, "users\"; --")];
    let user = |((_, name), _): &(&(_, String), &mut _)| name == "IAMR:acme-eu-transfer";
    let holdings = world.holdings.iter_mut().find(user).expect("the user").1;
    match holdings.databases.get_mut("dev") {
        Some(Searched::Read(found)) => found.owned = owned,
        other => panic!("{other:?}"),
    }
    world
}

/// The role for the US may do more than anybody asked for.
pub fn extra_policies() -> World {
    let mut world = applied(&us_and_eu());
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.inline.insert("extra".to_owned());
    role.attached.push(AttachedPolicy {
        name: "AdministratorAccess".to_owned(),
        arn: "arn:aws:iam::aws:policy/AdministratorAccess".to_owned(),
    });
    role.tags.insert("RedshiftDbUser".to_owned(), "admin".to_owned());
    world
}

pub fn no_warehouse() -> World {
    let mut world = super::empty_account();
    world.warehouses.clear();
    world
}

/// The user of the vendor has what GRANT ALL gives on a cluster of today, and a letter that nobody knows yet.
pub fn schema_too_wide() -> World {
    let mut world = applied(&precreated_schema());
    let user = Grantee::User("transfer_user".to_owned());
    memory::schema(&mut world).granted.insert(user, names(&["ALTER", "CREATE", "DROP", "USAGE", "Z"]));
    for facts in world.databases.values_mut() {
        facts.granted.insert("CREATE".to_owned());
    }
    world
}

/// Somebody else has a table in the schema that was made for the vendor.
pub fn schema_not_empty() -> World {
    let mut world = applied(&precreated_schema());
    let rows = SchemaContents { count: 1, tables: vec!["orders".to_owned()] };
    memory::schema(&mut world).contents.insert("analyst".to_owned(), rows);
    world
}

/// The vendor uses the key of [`access_keys`].
pub fn key_in_use() -> World {
    let mut world = applied(&access_keys());
    used(&mut world, 0, "2026-11-22T09:00:00Z");
    world
}

/// The first run of a rotation is over, and the vendor still uses the old key.
pub fn key_replaced() -> World {
    let mut world = key_in_use();
    apply(&mut world, &rotating(true, false));
    memory::user_of(&mut world, KEYS_USER).keys[1].created = "2026-11-22T10:00:00Z".to_owned();
    world
}

/// Two keys that somebody else made and uses, and none of ours.
pub fn keys_of_others() -> World {
    let mut world = key_in_use();
    let keep = memory::user_of(&mut world, KEYS_USER).keys.iter().map(|key| key.id.clone()).collect();
    memory::new_key(&mut world, KEYS_USER, &keep);
    used(&mut world, 1, "2026-11-22T09:00:00Z");
    memory::user_of(&mut world, KEYS_USER).tags.retain(|name, _| !name.contains("key-id"));
    memory::held(&mut world, &secret()).access_key_id = None;
    world
}

/// What was written down of the credentials is gone.
pub fn credentials_lost() -> World {
    let mut world = applied(&access_keys());
    world.credential_stores.clear();
    world
}

/// When a key of [`KEYS_USER`] was used last.
pub fn used(world: &mut World, key: usize, at: &str) {
    memory::user_of(world, KEYS_USER).keys[key].last_used = Some(at.to_owned());
}

pub fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
