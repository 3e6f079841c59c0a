//! History does not matter: whatever the spec was before, and whatever somebody did to the account in between, after
//! `apply --prune` the account is as a first apply of the last spec makes it, and what is others' is untouched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use provision_core::address::Owner;
use provision_core::deployment::{Deployment, SchemaMode};
use provision_core::facts::{
    BucketFacts, BucketSettings, CredentialStore, DatabaseUserFacts, Holdings, InDatabase, IngressRuleFacts,
    RoleFacts, SchemaFacts, Searched, WarehouseId, WarehouseKind, World,
};
use provision_core::finding::Finding;
use provision_core::plan::Plan;
use provision_core::resource::Teardown;
use provision_core::spec;

use crate::changing::{Edit, Spec, WAREHOUSES, edits};
use crate::support::memory::{self, carry_out};
use crate::support::{self, plan, words};

/// Sequences of edits that are tried: always the same, unless their number is given in `HISTORIES`.
const SEQUENCES: u32 = 2_000;

/// The destinations of a spec, as they would be read.
fn deployments(spec: &Spec) -> Vec<Deployment> {
    let text = spec.text();
    match spec::read(&["spec.toml".into()], &support::Given(|_: &Path| Ok(text.clone()))) {
        Ok(specs) => specs.deployments().cloned().map(|one| with_more_schemas(spec, one)).collect(),
        Err(problems) => panic!("{problems}\n{text}"),
    }
}

/// As of a vendor that writes to several.
fn with_more_schemas(spec: &Spec, deployment: Deployment) -> Deployment {
    Deployment { more_schemas: spec.more_schemas(&deployment.destination), ..deployment }
}

const REMOVE: Teardown = Teardown { delete_data: true, reassign_to: None };

/// Ours, the account, and how many plans were refused.
struct Story {
    spec: Spec,
    world: World,
    refused: usize,
}

impl Story {
    fn edit(&mut self, edit: &Edit) {
        self.spec.edit(edit);
        match *edit {
            Edit::Kill(after) => {
                let plan = plan::make(&deployments(&self.spec), &self.world);
                if self.allows(&plan) {
                    memory::calls(&plan)
                        .iter()
                        .take(after)
                        .for_each(|call| memory::execute(&mut self.world, call));
                    let rest = plan::make(&deployments(&self.spec), &self.world);
                    self.carry_out(&rest);
                }
            }
            Edit::Apply => {
                let plan = plan::make(&deployments(&self.spec), &self.world);
                self.carry_out(&plan);
            }
            Edit::Prune => {
                let plan = plan::pruning(&deployments(&self.spec), &self.world, REMOVE);
                self.carry_out(&plan);
            }
            Edit::LoseBucket(at) => {
                let ours = self.world.buckets.keys().filter(|name| name.starts_with("acme-"));
                let name = ours.clone().nth(at % ours.count().max(1)).cloned();
                name.into_iter().for_each(|name| drop(self.world.buckets.remove(&name)));
            }
            Edit::LoseGrants => {
                let ours = self.world.databases.iter_mut().filter(|((_, _, name), _)| name != "theirs");
                ours.for_each(|(_, facts)| facts.granted.clear());
                let users = self.world.holdings.iter_mut().filter(|((_, name), _)| name != "theirs");
                users.for_each(|(_, holdings)| holdings.granted.clear());
            }
            Edit::Widen => {
                let ours = self.world.roles.iter_mut().filter(|(name, _)| name.starts_with("acme-"));
                ours.for_each(|(_, role)| {
                    role.trust_policy = role.trust_policy.replace("StringEquals", "StringLike")
                });
            }
            Edit::LoseRules => {
                for ingress in self.world.ingress.values_mut() {
                    ingress.rules.retain(|_, rule| Owner::of(&rule.tags).is_none());
                }
            }
            _ => {}
        }
    }

    fn allows(&mut self, plan: &Plan) -> bool {
        let refused = plan.findings().any(Finding::is_error);
        self.refused += usize::from(refused);
        !refused
    }

    fn carry_out(&mut self, plan: &Plan) {
        if self.allows(plan) {
            carry_out(&mut self.world, plan);
            // A month goes by.
            self.world.credential_stores.retain(|_, store| !matches!(store, CredentialStore::Deleting));
        }
    }
}

/// What is others': a bucket, a role, a rule, a database user with a schema, and a group of that user.
fn start() -> World {
    let mut world = support::empty_account();
    let bucket = BucketSettings { ownership: Some("ObjectWriter".to_owned()), ..BucketSettings::default() };
    world.buckets.insert("their-bucket".to_owned(), BucketFacts::Readable(Box::new(bucket)));
    let document = r#"{"Version":"2012-10-17","Statement":[]}"#;
    let role = RoleFacts { path: "/".to_owned(), trust_policy: document.to_owned(), ..RoleFacts::default() };
    world.roles.insert("their-role".to_owned(), role);
    let cluster = support::cluster();
    let rule = IngressRuleFacts {
        group: "sg-us".to_owned(),
        protocol: "tcp".to_owned(),
        ports: Some((5439, 5439)),
        cidr: Some("198.51.100.7/32".to_owned()),
        other_source: None,
        description: "theirs".to_owned(),
        tags: BTreeMap::new(),
    };
    let ingress = world.ingress.get_mut(&cluster).expect("the cluster");
    ingress.rules.insert("sgr-theirs".to_owned(), rule);
    let user = "theirs".to_owned();
    let place = (cluster.clone(), "dev".to_owned(), user.clone());
    let facts = world.databases.entry(place).or_default();
    facts.user = Some(DatabaseUserFacts::default());
    facts.granted.insert("CREATE".to_owned());
    let databases = BTreeMap::from([("dev".to_owned(), Searched::Read(InDatabase::default()))]);
    let groups = BTreeSet::from(["analysts".to_owned()]);
    let holdings = Holdings { databases, groups, complete: true, ..Holdings::default() };
    world.holdings.insert((cluster.clone(), user.clone()), holdings);
    world.groups.insert((cluster.clone(), "analysts".to_owned()), [user.clone()].into());
    let schema = SchemaFacts { owner: user, ..SchemaFacts::default() };
    world.schemas.insert((cluster, "dev".to_owned(), "their_schema".to_owned()), schema);
    world
}

/// Without what AWS or a database makes up, and without who was first at what changed hands since.
fn comparable(world: &World) -> World {
    let mut world = crate::support::journeys::normal(world.clone());
    crate::support::without_history(&mut world);
    for ingress in world.ingress.values_mut() {
        let rules = std::mem::take(&mut ingress.rules).into_values();
        let named = |mut rule: IngressRuleFacts| {
            let owners = Owner::all_of(&rule.tags);
            if !owners.is_empty() {
                rule.description.clear();
                rule.tags = owners.into_iter().flat_map(|owner| owner.sharing_tag()).collect();
            }
            (format!("{rule:?}"), rule)
        };
        ingress.rules = rules.map(named).collect();
    }
    world.policies.values_mut().for_each(|policy| policy.versions.clear());
    world.roles.values_mut().for_each(|role| role.description.clear());
    world.databases.retain(|_, facts| !facts.granted.is_empty());
    for holdings in world.holdings.values_mut() {
        holdings.databases.retain(|_, found| !matches!(found, Searched::Read(found) if found.is_empty()));
        holdings.granted.sort_by_key(|granted| format!("{granted:?}"));
        for found in holdings.databases.values_mut() {
            if let Searched::Read(found) = found {
                found.granted.sort_by_key(|granted| format!("{granted:?}"));
            }
        }
    }
    world.credential_stores.retain(|_, store| !matches!(store, CredentialStore::Deleting));
    world
}

/// Without the schemas that the vendor makes: one that was made here before stays for it, with what it was granted.
fn without_schemas_of_vendors(world: &World, deployments: &[Deployment]) -> World {
    let mut world = world.clone();
    for one in deployments.iter().filter(|one| one.schema_mode == SchemaMode::Vendor) {
        let warehouse = WarehouseId::of(one);
        let of_vendor = one.schemas().map(|name| (warehouse.clone(), one.database.clone(), name.clone()));
        of_vendor.for_each(|at| drop(world.schemas.remove(&at)));
        let users = world.holdings.iter_mut().filter(|((at, _), _)| *at == warehouse);
        for found in users.filter_map(|(_, holdings)| holdings.databases.get_mut(&one.database)) {
            if let Searched::Read(found) = found {
                found.granted.retain(|granted| !one.has_schema(&granted.object.name));
            }
        }
    }
    world
}

pub fn difference(is: &World, should: &World) -> Option<String> {
    let lines = |world: &World| -> Vec<String> {
        format!("{:#?}", comparable(world)).lines().map(str::to_owned).collect()
    };
    let (is, should) = (lines(is), lines(should));
    let only = |these: &[String], those: &[String]| -> String {
        these.iter().filter(|line| !those.contains(line)).map(|line| format!("{line}\n")).collect()
    };
    (is != should).then(|| format!("there is\n{}instead of\n{}", only(&is, &should), only(&should, &is)))
}

/// What one sequence came to: refused plans, and whether the last spec could be applied.
fn tell(edits: &[Edit]) -> Result<(usize, bool), String> {
    let mut story = Story { spec: Spec::default(), world: start(), refused: 0 };
    story.spec.add();
    story.spec.add();
    edits.iter().for_each(|edit| story.edit(edit));
    let deployments = deployments(&story.spec);
    let first = plan::make(&deployments, &story.world);
    if first.findings().any(Finding::is_error) {
        return Ok((story.refused, false));
    }
    carry_out(&mut story.world, &first);
    let pruned = plan::pruning(&deployments, &story.world, REMOVE);
    if pruned.findings().any(Finding::is_error) {
        return Err(format!("pruning is refused:\n{}", words(&pruned)));
    }
    carry_out(&mut story.world, &pruned);
    let last = plan::make(&deployments, &story.world);
    if !last.is_settled() {
        return Err(format!("something is left to do or to prune:\n{}", words(&last)));
    }
    let mut fresh = start();
    let plan = plan::make(&deployments, &fresh);
    carry_out(&mut fresh, &plan);
    let without = |world| without_schemas_of_vendors(world, &deployments);
    match difference(&without(&story.world), &without(&fresh)) {
        Some(difference) => Err(format!("{difference}\n{}", story.spec.text())),
        None => Ok((story.refused, true)),
    }
}

#[test]
fn after_a_prune_the_account_is_as_if_the_spec_had_never_been_otherwise() {
    let given = std::env::var("HISTORIES").ok().and_then(|number| number.parse().ok());
    let cases = given.unwrap_or(SEQUENCES);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    let mut runner = match given {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let (told, refused) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let outcome = runner.run(&edits(3..14), |edits| {
        let (refusals, applied) = tell(&edits).map_err(TestCaseError::fail)?;
        told.set(told.get() + usize::from(applied));
        refused.set(refused.get() + refusals);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    println!("{cases} sequences; {} to the end; {} plans refused on the way", told.get(), refused.get());
    assert!(told.get() * 10 > cases as usize * 9, "nearly all come to their end: {}", told.get());
}

#[test]
fn the_warehouses_of_the_stories_are_there() {
    let account = support::empty_account();
    for (region, warehouse, _) in WAREHOUSES {
        let kind =
            if warehouse.starts_with("cluster") { WarehouseKind::Cluster } else { WarehouseKind::Workgroup };
        let name = warehouse.split('"').nth(1).expect("a name").to_owned();
        assert!(account.warehouses.contains_key(&WarehouseId { region: region.to_owned(), kind, name }));
    }
}
