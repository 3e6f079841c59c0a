//! From one state of an account to another: what plans are made for. Derived from the deployments alone, so that a
//! new spec, a new attribute of a kind or a new call is on the way without anybody adding it to a list.

use std::collections::BTreeSet;

use provision_core::address::Owner;
use provision_core::deployment::{
    CredentialStore as StoreAt, Deployment, Encryption, Identity, Password, Rotate,
};
use provision_core::facts::{
    ACCESS_KEY_TAG, AttachedPolicy, BucketContents, BucketFacts, CredentialStore, DatabaseObject,
    GivenPassword, Grantee, IngressFacts, ObjectKind, OidcProvider, PasswordState, PolicyVersion, Searched,
    VpcPlacement, WarehouseFacts, WarehouseId, WarehouseKind, World,
};
use provision_core::finding::Finding;
use provision_core::plan::Plan;
use provision_core::resource::Teardown;

use super::{WORKGROUP_ID, memory, plan};

/// Who owns what a user leaves.
const HEIR: &str = "awsuser";
/// How everything is removed.
const AWAY: Teardown = Teardown { delete_data: true, reassign_to: Some(HEIR) };
/// Where a password that is given comes from.
const VARIABLE: &str = "PROVISION_VENDOR_PASSWORD";

/// One run of the program: an account, and what is to become of it.
#[derive(Clone)]
pub struct Journey {
    pub name: String,
    pub start: World,
    pub deployments: Vec<Deployment>,
    pub way: Way,
}

/// What the run is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Apply,
    /// With what is no longer wanted removed.
    Prune,
    Destroy,
}

impl Journey {
    /// What this run sends from this state of the account on; nothing may block it.
    pub fn plan(&self, world: &World) -> Plan {
        self.plan_of(&self.deployments, world)
    }

    /// What the next run would send, blocked or not, that is not asked to rotate anything.
    pub fn plan_if_allowed(&self, world: &World) -> Plan {
        self.made(&rotating(&self.deployments, false, false), world)
    }

    /// The same with what this run is asked to rotate.
    pub fn plan_with_rotation(&self, world: &World) -> Plan {
        self.made(&self.deployments, world)
    }

    /// The same run, told to take over what nothing marks as ours.
    pub fn adopting(&self) -> Journey {
        let deployments = self.deployments.iter().cloned().map(Deployment::adopting).collect();
        Journey { deployments, ..self.clone() }
    }

    /// What the next run sends that is not asked to rotate anything.
    pub fn plan_without_rotation(&self, world: &World) -> Plan {
        self.plan_of(&rotating(&self.deployments, false, false), world)
    }

    /// What removes everything that is ours from this state of the account, if nothing blocks it.
    pub fn teardown(&self, world: &World) -> Plan {
        plan::teardown(&rotating(&self.deployments, false, false), world, AWAY)
    }

    fn plan_of(&self, deployments: &[Deployment], world: &World) -> Plan {
        let plan = self.made(deployments, world);
        let blocked = plan.findings().any(Finding::is_error);
        assert!(!blocked, "{}: {}", self.name, super::words(&plan));
        plan
    }

    fn made(&self, deployments: &[Deployment], world: &World) -> Plan {
        match self.way {
            Way::Destroy => plan::teardown(deployments, world, AWAY),
            Way::Prune => plan::pruning(deployments, world, AWAY),
            Way::Apply => plan::make(deployments, world),
        }
    }

    /// The account after a run that nothing disturbs.
    pub fn end(&self) -> World {
        let mut world = self.start.clone();
        let plan = self.plan(&world);
        memory::carry_out(&mut world, &plan);
        world
    }
}

/// Every run that a spec can see: create, a change of everything in the spec and back, a change of everything in the
/// account, adoption, both halves of a rotation, and destroy, of what was made and of all that may hang on it.
pub fn of(spec: &str) -> Vec<Journey> {
    variants(spec).into_iter().flat_map(|(name, deployments)| journeys(&name, &deployments)).collect()
}

/// The ready-made spec, and where it has credentials, with them given and kept elsewhere.
fn variants(spec: &str) -> Vec<(String, Vec<Deployment>)> {
    let deployments = super::deployments(spec);
    let mut variants = vec![(spec.to_owned(), deployments.clone())];
    if deployments.iter().any(|deployment| deployment.credential_store.is_some()) {
        let mut given = deployments;
        for deployment in &mut given {
            deployment.credential_store = Some(StoreAt::File { path: format!("{}.json", deployment.spec) });
            deployment.user.password =
                deployment.user.password.as_ref().map(|_| Password::Env { variable: VARIABLE.to_owned() });
        }
        variants.push((format!("{spec} with a file and a given password"), given));
    }
    variants
}

fn journeys(spec: &str, deployments: &[Deployment]) -> Vec<Journey> {
    let account = account(deployments);
    let journey = |name: &str, start: &World, deployments: Vec<Deployment>, way| Journey {
        name: format!("{spec}: {name}"),
        start: start.clone(),
        deployments,
        way,
    };
    use Way::{Apply, Destroy, Prune};
    let create = journey("create", &account, deployments.to_vec(), Apply);
    let made = create.end();
    let edit = journey("edit of the spec", &made, edited(deployments), Apply);
    let back = journey("edit back", &edit.end(), deployments.to_vec(), Apply);
    let drift = journey("drift", &drifted(&made), deployments.to_vec(), Apply);
    let away = journey("move", &made, moved(deployments), Apply);
    let prune = journey("prune", &away.end(), away.deployments.clone(), Prune);
    let parted = journey("edit back of what others need", &shared(&edit.end()), deployments.to_vec(), Apply);
    let opened = journey("create with rules", &account, with_rules(deployments, true), Apply).end();
    let without = with_rules(deployments, false);
    let closed = journey("rules off", &opened, without.clone(), Apply);
    let let_go = journey("rules off that others need", &shared(&opened), without.clone(), Apply);
    let left = journey("destroy with rules off", &opened, without.clone(), Destroy);
    let left_shared = journey("destroy with rules off that others need", &shared(&opened), without, Destroy);
    let adopting: Vec<_> = deployments.iter().cloned().map(Deployment::adopting).collect();
    let adopt = journey("adopt", &unmarked(&made), adopting, Apply);
    let mut all =
        vec![create, edit, back, parted, closed, let_go, left, left_shared, away, prune, drift, adopt];
    if deployments.iter().any(|deployment| deployment.credential_store.is_some()) {
        let rotate = journey("rotate", &made, rotating(deployments, true, true), Apply);
        let end = journey("rotate, again", &in_use(&rotate.end()), rotating(deployments, true, false), Apply);
        all.extend([rotate, end]);
    }
    all.push(journey("destroy", &made, deployments.to_vec(), Destroy));
    all.push(journey("destroy of more", &laden(&made), deployments.to_vec(), Destroy));
    for (name, start) in [("what", made.clone()), ("more", laden(&made))] {
        let name = format!("destroy of {name} beside buckets of somebody else");
        all.push(journey(&name, &with_foreign_buckets(start), deployments.to_vec(), Destroy));
    }
    all.push(journey("destroy of what others need", &shared(&made), deployments.to_vec(), Destroy));
    all
}

fn rotating(deployments: &[Deployment], access_key: bool, password: bool) -> Vec<Deployment> {
    let rotate = |deployment: &Deployment| {
        let access_key = access_key && deployment.access_user.is_some();
        let password = password && deployment.user.password.is_some();
        Deployment { rotate: Rotate { access_key, password }, ..deployment.clone() }
    };
    deployments.iter().map(rotate).collect()
}

/// An account with what the deployments do not make: warehouses, an identity provider, a password that is given.
pub fn account(deployments: &[Deployment]) -> World {
    let mut world = World { identity: super::empty_account().identity, ..World::default() };
    for deployment in deployments {
        let partition = deployment.partition();
        world.identity.partition = partition.to_owned();
        world.identity.arn = format!("arn:{partition}:iam::{}:user/admin", deployment.aws.account);
        let id = WarehouseId::of(deployment);
        let (region, owner) = (&id.region, &deployment.aws.account);
        let arn = match id.kind {
            WarehouseKind::Cluster => {
                format!("arn:{partition}:redshift:{region}:{owner}:cluster:{}", id.name)
            }
            WarehouseKind::Workgroup => {
                format!("arn:{partition}:redshift-serverless:{region}:{owner}:workgroup/{WORKGROUP_ID}")
            }
        };
        let group = deployment.network.security_group.clone().unwrap_or_else(|| format!("sg-{region}"));
        let facts = WarehouseFacts {
            arn,
            availability: None,
            status: "available".to_owned(),
            endpoint: Some(provision_core::deployment::Endpoint {
                host: "analytics.example.com".to_owned(),
                port: 5439,
            }),
            publicly_accessible: deployment.ssh.is_none(),
            dual_stack: deployment.network.cidrs.iter().any(|cidr| cidr.addr().is_ipv6()),
            security_groups: vec![group],
            place: VpcPlacement::default(),
            admin_user: Some(HEIR.to_owned()),
            admin_secret: None,
            first_database: None,
            namespace: (id.kind == WarehouseKind::Workgroup).then(|| id.name.clone()),
            roles: Default::default(),
        };
        world.warehouses.insert(id.clone(), facts);
        world.ingress.insert(id, IngressFacts::default());
        let forbidden = deployment.user.password_forbidden.clone();
        world.passwords.insert((VARIABLE.to_owned(), forbidden), GivenPassword::Usable);
        let identity = deployment.role.as_ref().map(|role| &role.trust.identity);
        if let Some(Identity::Oidc { issuer, audience, .. }) = identity {
            let arn = deployment.iam_arn(partition, &format!("oidc-provider/{issuer}"));
            let client_ids = audience.iter().cloned().collect();
            world.oidc_providers.insert(arn, OidcProvider { client_ids });
        }
    }
    world
}

/// The deployments after somebody edited everything in their spec that may be edited.
fn edited(deployments: &[Deployment]) -> Vec<Deployment> {
    let mut edited = deployments.to_vec();
    edited.iter_mut().for_each(edit);
    edited
}

/// The deployments with ingress rules, or without.
fn with_rules(deployments: &[Deployment], allow: bool) -> Vec<Deployment> {
    let mut changed = deployments.to_vec();
    changed.iter_mut().for_each(|deployment| deployment.network.allow = allow);
    changed
}

fn edit(deployment: &mut Deployment) {
    let boundary = format!("arn:{}:iam::aws:policy/ReadOnlyAccess", deployment.partition());
    let region = deployment.region.clone();
    let key_arn = format!("arn:{}:kms:{region}:111122223333:key/1a2b", deployment.partition());
    deployment.tags.insert("team".to_owned(), "data".to_owned());
    deployment.data_center.push_str(" 2");
    if let Some(bucket) = &mut deployment.bucket {
        bucket.expire_days += 7;
        bucket.encryption = Encryption::Kms { key_arn };
        bucket.tls_only = false;
        bucket.bucket_actions.push("s3:GetBucketTagging".to_owned());
    }
    if let Some(policy) = &mut deployment.policy {
        policy.actions_on_any.push("redshift:DescribeClusters".to_owned());
    }
    if let Some(role) = &mut deployment.role {
        role.permissions_boundary = Some(boundary);
        role.max_session += 60;
        match &mut role.trust.identity {
            Identity::Google { client: Some(client), .. } => client.push('1'),
            Identity::Google { subject, .. } => *subject = Some("208000002380243782158".to_owned()),
            Identity::Oidc { subject, .. } => subject.push('2'),
            Identity::Aws { external_id, .. } => *external_id = Some("another-tenant".to_owned()),
        }
    }
    if deployment.network.allow {
        deployment.network.cidrs.push("198.51.100.99/32".parse().unwrap());
    }
    let grants = &mut deployment.grants;
    match grants.database.iter().position(|privilege| privilege == "TEMPORARY") {
        Some(at) => grants.database_revoked.push(grants.database.remove(at)),
        None => grants.database.push("TEMPORARY".to_owned()),
    }
}

/// The deployments with another schema, bucket and policy.
fn moved(deployments: &[Deployment]) -> Vec<Deployment> {
    let mut moved = deployments.to_vec();
    for deployment in &mut moved {
        deployment.schema.push_str("_moved");
        let bucket = deployment.bucket.as_mut().map(|bucket| &mut bucket.name);
        let policy = deployment.policy.as_mut().map(|policy| &mut policy.name);
        // Who signs in stays, and is told to forget the place of before.
        let names = bucket.into_iter().chain(policy);
        names.for_each(|name| name.push_str("-moved"));
    }
    moved
}

/// Everything that a person can edit in the account without taking it away from us, edited.
fn drifted(made: &World) -> World {
    let mut world = made.clone();
    for bucket in world.buckets.values_mut() {
        let BucketFacts::Readable(settings) = bucket else { continue };
        settings.ownership = Some("ObjectWriter".to_owned());
        settings.acl.insert("READ to AllUsers".to_owned());
        settings.public_access_block.clear();
        settings.encryption = Some("alias/another".to_owned());
        settings.lifecycle.iter_mut().for_each(|rule| rule.expire_days = Some(99));
        settings.policy = settings.policy.as_ref().map(|policy| policy.replace("s3:*", "s3:GetObject"));
    }
    for role in world.roles.values_mut() {
        role.trust_policy = role.trust_policy.replace("Allow", "Deny");
        role.max_session_seconds += 60;
        role.permissions_boundary = Some("arn:aws:iam::aws:policy/PowerUserAccess".to_owned());
        role.attached.clear();
    }
    for policy in world.policies.values_mut() {
        policy.document = policy.document.replace("Allow", "Deny");
        policy.attachments = 0;
        let version = |number| PolicyVersion { id: format!("v{number}"), is_default: number == 5 };
        policy.versions = (1..=5).map(version).collect();
    }
    let users: Vec<_> = world.access_users.keys().cloned().collect();
    for name in users {
        let user = memory::user_of(&mut world, &name);
        user.attached.clear();
        user.tags.remove(ACCESS_KEY_TAG);
        memory::announced_key(&mut world, &name);
    }
    for store in world.credential_stores.values_mut() {
        let CredentialStore::Held(facts) = store else { continue };
        facts.mode = facts.mode.map(|_| 0o644);
        facts.password = PasswordState::Pending;
    }
    for ingress in world.ingress.values_mut() {
        let mut rules = ingress.rules.values_mut();
        if let Some(first) = rules.next() {
            first.cidr = Some("0.0.0.0/0".to_owned());
        }
        rules.for_each(|rule| rule.description.push_str(" (edited)"));
    }
    world.databases.values_mut().for_each(|facts| facts.granted.clear());
    for schema in world.schemas.values_mut() {
        let extra = BTreeSet::from(["ALTER".to_owned()]);
        let owner = Grantee::User(schema.owner.clone());
        let users =
            schema.granted.iter_mut().filter(|(to, _)| matches!(to, Grantee::User(_)) && **to != owner);
        users.for_each(|(_, granted)| *granted = extra.clone());
    }
    world
}

/// As if somebody had made everything by hand: right, and without a mark.
fn unmarked(made: &World) -> World {
    let mut world = made.clone();
    for bucket in world.buckets.values_mut() {
        if let BucketFacts::Readable(settings) = bucket {
            settings.tags.clear();
            settings.contents = Some(BucketContents::default());
        }
    }
    world.roles.values_mut().for_each(|role| role.tags.clear());
    world.policies.values_mut().for_each(|policy| policy.tags.clear());
    world.access_users.values_mut().for_each(|user| user.tags.clear());
    for store in world.credential_stores.values_mut() {
        if let CredentialStore::Held(facts) = store {
            facts.tags.clear();
        }
    }
    for rule in world.ingress.values_mut().flat_map(|ingress| ingress.rules.values_mut()) {
        rule.tags.clear();
        "by hand".clone_into(&mut rule.description);
    }
    world.groups.values_mut().for_each(BTreeSet::clear);
    world.holdings.values_mut().for_each(|holdings| holdings.groups.clear());
    world
}

/// Somebody took the tags off the buckets.
fn with_foreign_buckets(mut world: World) -> World {
    for bucket in world.buckets.values_mut() {
        if let BucketFacts::Readable(settings) = bucket {
            settings.tags.clear();
        }
    }
    world
}

/// The vendor uses the newest key.
fn in_use(rotated: &World) -> World {
    let mut world = rotated.clone();
    for key in world.access_users.values_mut().filter_map(|user| user.keys.last_mut()) {
        key.last_used = Some("2026-11-22T12:00:00Z".to_owned());
    }
    world
}

/// Another deployment needs the ingress rules too.
fn shared(made: &World) -> World {
    let mut world = made.clone();
    let other = Owner { deployment: "beta".to_owned(), destination: "us".to_owned() };
    for rule in world.ingress.values_mut().flat_map(|ingress| ingress.rules.values_mut()) {
        rule.tags.extend(other.sharing_tag());
    }
    world
}

/// Things hang on what was made that only a destroy removes.
fn laden(made: &World) -> World {
    let mut world = made.clone();
    for bucket in world.buckets.values_mut() {
        let BucketFacts::Readable(settings) = bucket else { continue };
        settings.contents = Some(BucketContents { versions: 3, uploads: 1, ..BucketContents::default() });
        let other = r#"{"Sid":"Other","Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:ListBucket","Resource":"*"},"#;
        let policy = settings.policy.as_ref();
        settings.policy =
            policy.map(|policy| policy.replacen("\"Statement\": [", &format!("\"Statement\": [{other}"), 1));
    }
    for policy in world.policies.values_mut() {
        policy.versions.insert(0, PolicyVersion { id: "v0".to_owned(), is_default: false });
    }
    let managed = || AttachedPolicy {
        name: "ReadOnlyAccess".to_owned(),
        arn: "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned(),
    };
    for role in world.roles.values_mut() {
        role.inline.insert("extra".to_owned());
        role.attached.push(managed());
    }
    for user in world.access_users.values_mut() {
        user.inline.insert("extra".to_owned());
        user.attached.push(managed());
        user.groups.insert("people".to_owned());
    }
    for ((warehouse, name), holdings) in &mut world.holdings {
        holdings.users.insert(HEIR.to_owned());
        holdings.sessions.insert(4711);
        holdings.groups.insert("analysts".to_owned());
        let group = world.groups.entry((warehouse.clone(), "analysts".to_owned())).or_default();
        group.insert(name.clone());
        for searched in holdings.databases.values_mut() {
            if let Searched::Read(found) = searched {
                let table = DatabaseObject {
                    schema: Some("public".to_owned()),
                    ..DatabaseObject::named(ObjectKind::Table, "events")
                };
                found.owned.push(table);
            }
        }
    }
    world
}

/// A world without what AWS or the database makes up: ids, their numbers, and times. What there is, and how often,
/// stays.
pub fn normal(mut world: World) -> World {
    for ingress in world.ingress.values_mut() {
        let mut rules: Vec<_> = std::mem::take(&mut ingress.rules).into_values().collect();
        rules.sort_by_key(|rule| format!("{rule:?}"));
        ingress.rules =
            rules.into_iter().enumerate().map(|(at, rule)| (format!("rule {at}"), rule)).collect();
    }
    for policy in world.policies.values_mut() {
        let versions = policy.versions.iter_mut().enumerate();
        versions.for_each(|(at, version)| version.id = format!("version {at}"));
    }
    let keys = world.access_users.values().flat_map(|user| user.keys.iter().enumerate());
    let names: Vec<_> = keys.map(|(at, key)| (key.id.clone(), format!("key {at}"))).collect();
    let rename = |text: &mut String| {
        if let Some((_, name)) = names.iter().find(|(id, _)| id == text) {
            text.clone_from(name);
        } else if text.starts_with("AKIA") {
            "a key that is gone".clone_into(text);
        }
    };
    for user in world.access_users.values_mut() {
        user.tags.values_mut().for_each(rename);
        for key in &mut user.keys {
            rename(&mut key.id);
            key.created.clear();
        }
    }
    for store in world.credential_stores.values_mut() {
        if let CredentialStore::Held(facts) = store {
            facts.access_key_id.iter_mut().for_each(rename);
        }
    }
    world
}
