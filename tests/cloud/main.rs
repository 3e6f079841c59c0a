//! The edge against the sandbox, over real HTTP.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod buckets;
mod corpus;
mod data_api;
mod databases;
mod double;
mod errors;
mod iam;
mod network;
mod rounds;
mod sql_answers;
#[path = "../../crates/core/tests/support/mod.rs"]
mod support;
#[path = "fuzz/targets/mod.rs"]
mod targets;
mod vanishing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use aws_config::Region;
use aws_sdk_s3::config::Credentials;
use provision::cloud::{CallRecord, Cloud, ConnectOptions, OnCall};
use provision_core::address::Owner;
use provision_core::call::{Call, Ec2Call, IamCall, RuleSource, S3Call, SqlCall};
use provision_core::deployment::{Deployment, Tls};
use provision_core::edge::{CloudErrorKind, Execute, Observe};
use provision_core::facts::{
    AdminAccess, BucketContents, BucketFacts, BucketSettings, Connection, LifecycleRule, LifecycleTransition,
    Route, Wanted, WarehouseId, WarehouseKind, World,
};
use provision_core::kinds;
use provision_core::plan::{self, Pruning};
use provision_core::resource::Intent;
use provision_sandbox::warehouse::{Warehouse, WarehouseOptions};
use provision_sandbox::{Options, Sandbox, seed};

const EAST: &str = "us-east-1";
const WEST: &str = "eu-west-1";

struct Bench {
    sandbox: Sandbox,
    cloud: Cloud,
    calls: Arc<Mutex<Vec<CallRecord>>>,
}

/// A sandbox of one's own and the edge connected to it.
async fn bench(faults: &[&str]) -> Bench {
    let faults = faults.iter().map(|fault| fault.parse().expect("a fault")).collect();
    bench_with(Options { faults, ..Options::default() }).await
}

async fn bench_with(options: Options) -> Bench {
    let sandbox = Sandbox::start(options).await.expect("a free port");
    let calls = Arc::new(Mutex::new(Vec::new()));
    let cloud = connected(&sandbox, &calls).await;
    Bench { sandbox, cloud, calls }
}

/// Another run of the edge against the same sandbox.
async fn connected(sandbox: &Sandbox, calls: &Arc<Mutex<Vec<CallRecord>>>) -> Cloud {
    let seen = Arc::clone(calls);
    connected_with(sandbox, Arc::new(move |call| seen.lock().unwrap().push(call))).await
}

/// The same, telling each request to somebody.
async fn connected_with(sandbox: &Sandbox, on_call: OnCall) -> Cloud {
    let endpoint = sandbox.endpoint();
    let options = ConnectOptions { on_call: Some(on_call), ..ConnectOptions::default() };
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let cloud = Cloud::connect_with(options, |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST))
    });
    cloud.await.expect("the sandbox knows its administrator")
}

impl Bench {
    /// A run that knows nothing of what was asked before.
    async fn again(&self) -> Cloud {
        connected(&self.sandbox, &self.calls).await
    }

    /// The operations that were received, in order.
    fn received(&self) -> Vec<String> {
        self.sandbox.log().into_iter().map(|entry| entry.operation).collect()
    }

    async fn execute(&self, call: impl Into<Call>) {
        let call = call.into();
        if let Err(error) = self.cloud.execute(&call).await {
            panic!("{call:?}: {error}");
        }
    }

    /// What there is once a plan of these is carried out.
    async fn applied(&self, deployments: &[Deployment]) -> World {
        let graphs = kinds::graphs(deployments);
        let world = self.observe(&plan::wanted(&graphs, Intent::Apply)).await;
        let made = plan::make(&graphs, &[], &world, Pruning::default());
        for call in made.steps().flat_map(|step| step.phases.iter().flatten()) {
            self.execute(call.clone()).await;
        }
        let mut there = self.observe(&plan::wanted(&graphs, Intent::Apply)).await;
        there.merge(self.observe(&plan::wanted(&graphs, Intent::Destroy)).await);
        there
    }

    async fn refused(&self, call: impl Into<Call>) -> provision_core::edge::CloudError {
        self.cloud.execute(&call.into()).await.expect_err("it is refused")
    }

    async fn observe(&self, wanted: &Wanted) -> World {
        match self.cloud.observe(wanted).await {
            Ok(world) => world,
            Err(errors) => panic!("{errors:#?}"),
        }
    }

    async fn bucket(&self, name: &str, region: &str) -> Option<BucketFacts> {
        self.observe(&wanted(|wanted| wanted.bucket(name, region))).await.buckets.remove(name)
    }
}

/// What is asked for.
fn wanted(ask: impl FnOnce(&mut Wanted)) -> Wanted {
    let mut wanted = Wanted::default();
    ask(&mut wanted);
    wanted
}

/// Whose things are asked for.
fn owner_of(destination: &str) -> Owner {
    Owner { deployment: "acme".to_owned(), destination: destination.to_owned() }
}

fn create_bucket(name: &str, region: &str, tags: &BTreeMap<String, String>) -> S3Call {
    S3Call::CreateBucket {
        bucket: name.to_owned(),
        region: region.to_owned(),
        tags: tags.clone(),
        witness: None,
    }
}

fn tags(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn settings(bucket: Option<BucketFacts>) -> BucketSettings {
    match bucket {
        Some(BucketFacts::Readable(settings)) => *settings,
        other => panic!("not readable: {other:?}"),
    }
}

#[tokio::test]
async fn connecting_asks_who_is_calling_and_nothing_else() {
    let bench = bench(&[]).await;
    let identity = bench.cloud.identity();
    assert_eq!((identity.account.as_str(), identity.partition.as_str()), (seed::ACCOUNT, "aws"));
    assert_eq!(identity.arn, format!("arn:aws:iam::{}:user/admin", seed::ACCOUNT));
    assert_eq!(bench.received(), ["GetCallerIdentity"]);
}

#[tokio::test]
async fn refused_credentials_are_explained() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let endpoint = sandbox.endpoint();
    let key = Credentials::new("AKIAUNKNOWNUNKNOWN00", "geheimnis", None, None, "test");
    let refused = Cloud::connect_with(ConnectOptions::default(), |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST))
    });
    let error = refused.await.err().expect("unknown credentials");
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
    assert!(error.hint.unwrap().contains("AWS_PROFILE"));
}

#[tokio::test]
async fn an_endpoint_that_is_not_there_is_said_soon() {
    let key = Credentials::new("AKIAUNKNOWNUNKNOWN00", "geheimnis", None, None, "test");
    let started = std::time::Instant::now();
    let refused = Cloud::connect_with(ConnectOptions::default(), |loader| {
        loader.endpoint_url("http://127.0.0.1:1").credentials_provider(key).region(Region::new(EAST))
    });
    let error = refused.await.err().expect("nothing listens there");
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    assert!(error.hint.unwrap().contains("AWS_ENDPOINT_URL"));
    assert!(started.elapsed().as_secs() < 30);
}

fn analytics(region: &str, kind: WarehouseKind) -> WarehouseId {
    WarehouseId { region: region.to_owned(), kind, name: "analytics".to_owned() }
}
