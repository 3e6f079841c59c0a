//! The double of AWS that planning is tested with, held against the sandbox call by call: each call of every plan is
//! carried out in both, from the same facts, and both worlds are compared. Then it comes a second time, as after a
//! lost answer.

use provision_core::deployment::{Deployment, Endpoint, Password, Via};
use provision_core::facts::{CredentialStoreId, DatabaseFacts, Holdings, Searched};
use provision_core::resource::Intent;
use serde_json::Value;

use super::*;
use crate::support::calls::{self, variant};
use crate::support::journeys::{self, Journey, normal};
use crate::support::{memory, plan};

/// Ready-made specs for which the sandbox need not be prepared: with roles, with a role on the
/// cluster, with keys, and with neither bucket nor role.
const SPECS: [&str; 4] = ["precreated-schema.toml", "fullstory.toml", "access-keys.toml", "census.toml"];

/// A run whose plan starts where no test can take the sandbox. Its calls are sent all the same, and refused by both
/// where they do not fit.
const STRAY: &str = "as if ";

/// Kinds of calls that are not compared, each with the reason.
const NOT_COMPARED: [(&str, &str); 2] = [
    ("UpdateNamespace", "no vendor of these specs has its role associated with a namespace"),
    (
        "ExpectPassword",
        "it needs a password in the environment, and does what GeneratePassword does to the facts",
    ),
];

/// The runs that follow one another, from nothing to nothing.
const WAYS: [&str; 11] = [
    "create",
    "edit of the spec",
    "edit back",
    "rotate",
    "rotate, again",
    "as if drift",
    "as if adopt",
    "destroy",
    "as if destroy of more",
    "as if destroy of what others need",
    "as if prune",
];

/// Both worlds in the same words. What only the sandbox tells, and no call changes, is left out.
fn comparable(world: World) -> World {
    let mut world = normal(world);
    // The double's are told when it is listed.
    world.owned_schemas.clear();
    world.databases.retain(|_, facts| *facts != DatabaseFacts::default());
    world.roles.values_mut().for_each(|role| role.trust_policy = meaning(&role.trust_policy));
    world.policies.values_mut().for_each(|policy| policy.document = meaning(&policy.document));
    for bucket in world.buckets.values_mut() {
        if let BucketFacts::Readable(settings) = bucket {
            settings.policy = settings.policy.as_deref().map(meaning);
            settings.contents = settings.contents.take().filter(|contents| !contents.is_empty());
            settings.lifecycle.sort_by(|a, b| a.id.cmp(&b.id));
        }
    }
    for holdings in world.holdings.values_mut() {
        holdings.users.clear();
        holdings.reader.clear();
        holdings.complete = true;
        holdings.databases.retain(|_, found| !matches!(found, Searched::Read(found) if found.is_empty()));
    }
    // Each gives its own.
    let told = |number: &mut String| {
        if !number.is_empty() {
            "told".clone_into(number);
        }
    };
    world.schemas.values_mut().for_each(|schema| told(&mut schema.number));
    let users = world.databases.values_mut().filter_map(|facts| facts.user.as_mut());
    users.for_each(|user| told(&mut user.number));
    let nothing = Holdings { complete: true, ..Holdings::default() };
    world.holdings.retain(|_, holdings| *holdings != nothing);
    world
}

/// A document without the white space that services do not keep.
fn meaning(document: &str) -> String {
    let value: Value = serde_json::from_str(document).expect("a policy document");
    value.to_string()
}

/// Where two values differ, each place by its path.
fn differences(at: &str, double: &Value, real: &Value, found: &mut Vec<String>) {
    match (double, real) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
            for name in names {
                let (one, other) = (&double[name.as_str()], &real[name.as_str()]);
                differences(&format!("{at}/{name}"), one, other, found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                differences(&format!("{at}/{index}"), one, other, found);
            }
        }
        _ if double == real => {}
        _ => found.push(format!("{at}: the double has {double}, the sandbox {real}")),
    }
}

/// An account of the sandbox, and the double of it.
struct Both {
    bench: Bench,
    wanted: Wanted,
    world: World,
    compared: BTreeMap<&'static str, usize>,
    found: Vec<String>,
}

impl Both {
    /// Sends one call to both and compares what they answer and what is there then.
    async fn send(&mut self, call: &Call, when: &str) {
        let double = memory::answer(&mut self.world, call).map_err(|error| error.kind);
        let answer = self.bench.cloud.execute(call).await;
        let real = self.bench.observe(&self.wanted).await;
        let mut found = Vec::new();
        if double != answer.as_ref().copied().map_err(|error| error.kind) {
            found.push(format!("the double answers {double:?}, the sandbox {answer:?}"));
        }
        let json = |world: &World| serde_json::to_value(comparable(world.clone())).expect("facts are plain");
        differences("", &json(&self.world), &json(&real), &mut found);
        let name = variant(call);
        self.found.extend(found.into_iter().map(|what| format!("{when}: {name}: {what}")));
        *self.compared.entry(name).or_default() += 1;
        // The next call starts from the same facts again.
        self.world = real;
    }

    /// Sends the calls of kinds that were not compared yet. Statements are about what never was.
    async fn stray(&mut self, journey: &Journey) {
        let calls = memory::calls(&journey.plan(&journey.start));
        for call in calls.iter().filter(|call| !matches!(call, Call::Sql(_))) {
            if !self.compared.contains_key(variant(call)) {
                self.send(call, &journey.name).await;
            }
        }
    }
}

/// The administrator's way in needs nothing of this process's environment, and the vendor's password neither.
pub(super) fn adapt(deployment: &mut Deployment, sandbox: &Sandbox) {
    let arns = sandbox.warehouse_arns();
    let warehouse = sandbox.warehouse(&arns[&WarehouseId::of(deployment).to_string()]);
    let address = warehouse.expect("the sandbox has it").address();
    let admin = &mut deployment.admin;
    (admin.via, admin.user, admin.password_env, admin.tls) = (Via::Secret, None, None, Tls::Disable);
    admin.endpoint = Some(Endpoint { host: address.ip().to_string(), port: address.port() });
    if matches!(deployment.user.password, Some(Password::Env { .. })) {
        deployment.user.password = Some(Password::Generated);
    }
}

/// Where a file is, as [`Deployment::anchor_files`] says it.
fn anchored(store: CredentialStoreId, folder: &std::path::Path) -> CredentialStoreId {
    match store {
        CredentialStoreId::File { path } => {
            CredentialStoreId::File { path: folder.join(path).display().to_string() }
        }
        secret => secret,
    }
}

/// Everything that planning looks at, whichever way it goes.
pub(super) fn wanted_by(deployments: &[Deployment]) -> Wanted {
    let mut wanted = plan::wanted(deployments, Intent::Destroy);
    let Wanted { databases, buckets, .. } = plan::wanted(deployments, Intent::Apply);
    for (at, asked) in databases {
        wanted.databases.entry(at).or_default().users.extend(asked.users);
    }
    for (name, region) in buckets.into_keys() {
        wanted.bucket(&name, &region);
    }
    wanted
}

/// Goes all ways of one variant of a spec in both.
async fn in_both(journeys: &[Journey]) -> Both {
    let bench = bench(&[]).await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut journeys = journeys.to_vec();
    for journey in &mut journeys {
        for deployment in &mut journey.deployments {
            adapt(deployment, &bench.sandbox);
            deployment.anchor_files(folder.path());
        }
        let stores = std::mem::take(&mut journey.start.credential_stores).into_iter();
        journey.start.credential_stores =
            stores.map(|(at, store)| (anchored(at, folder.path()), store)).collect();
    }
    let wanted = wanted_by(&journeys[0].deployments);
    let world = bench.observe(&wanted).await;
    let mut both = Both { bench, wanted, world, compared: BTreeMap::new(), found: Vec::new() };
    let by_name =
        |way: &str| journeys.iter().find(|journey| journey.name.ends_with(&format!(": {way}"))).cloned();
    let all = WAYS.into_iter().filter_map(|way| by_name(way.trim_start_matches(STRAY)).zip(Some(way)));
    for (journey, way) in all {
        if way.starts_with(STRAY) {
            both.stray(&journey).await;
            continue;
        }
        for call in memory::calls(&journey.plan(&both.world)) {
            both.send(&call, &journey.name).await;
            both.send(&call, &format!("{}, a second time", journey.name)).await;
        }
    }
    both
}

#[tokio::test(flavor = "multi_thread")]
async fn the_double_of_aws_does_what_the_sandbox_does() {
    let (mut compared, mut found) = (BTreeMap::<&str, usize>::new(), Vec::new());
    let journeys: Vec<_> = SPECS.into_iter().map(journeys::of).collect();
    let of_one = |journey: &Journey| journey.name.split(':').next().map(str::to_owned);
    let variants = journeys.iter().flat_map(|all| all.chunk_by(|one, next| of_one(one) == of_one(next)));
    for both in futures::future::join_all(variants.map(in_both)).await {
        both.compared.into_iter().for_each(|(name, times)| *compared.entry(name).or_default() += times);
        found.extend(both.found);
    }
    let calls: usize = compared.values().sum();
    println!("{calls} calls compared, {} kinds: {compared:?}", compared.len());
    assert!(found.is_empty(), "{} differ:\n{}", found.len(), found.join("\n"));
    let left: Vec<_> = calls::variants().filter(|name| !compared.contains_key(name)).collect();
    assert_eq!(left, NOT_COMPARED.map(|(name, _)| name));
}
