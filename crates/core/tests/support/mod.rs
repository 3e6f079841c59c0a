//! Worlds to plan in, without any network: for the tests of this crate and of the program.

#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    reason = "not every test program needs all of it, and all may fail"
)]

pub mod calls;
pub mod decisions;
pub mod journeys;
pub mod memory;
pub mod scenarios;

use std::io;
use std::path::{Path, PathBuf};

use provision_core::deployment::{Deployment, Endpoint};
use provision_core::facts::{
    BucketFacts, CallerIdentity, IngressFacts, WarehouseFacts, WarehouseId, WarehouseKind, World,
};
use provision_core::finding::FindingId;
use provision_core::plan::Plan;
use provision_core::spec::{self, Files};

pub const ACCOUNT: &str = "111122223333";
pub const WORKGROUP_ID: &str = "0aa1c4f2-6d1b-4a39-9f0c-2f6f6f1f4f10";

/// Files as the repository has them, by their path in it; certificates are not looked into.
pub struct Disk;

impl Files for Disk {
    fn text(&self, path: &Path) -> io::Result<String> {
        std::fs::read_to_string(root().join(path))
    }

    fn certificates(&self, _pem: &str) -> Result<(), String> {
        Ok(())
    }
}

/// Files as a function gives them.
pub struct Given<F>(pub F);

impl<F: Fn(&Path) -> io::Result<String>> Files for Given<F> {
    fn text(&self, path: &Path) -> io::Result<String> {
        self.0(path)
    }

    fn certificates(&self, _pem: &str) -> Result<(), String> {
        Ok(())
    }
}

/// The repository, whichever crate's test this is part of.
pub fn root() -> &'static Path {
    let is_root = |at: &&Path| at.join("plans").is_dir();
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().find(is_root).expect("a folder with plans/")
}

/// Every ready-made spec, by its path in `plans/`; vendor profiles lie beside those that use them.
pub fn ready_made() -> Vec<String> {
    fn below(folder: &Path, specs: &mut Vec<PathBuf>) {
        for entry in
            std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path())
        {
            let is_spec = || {
                let text = std::fs::read_to_string(&entry).expect("a file");
                text.lines().any(|line| line.starts_with("vendor "))
            };
            if entry.is_dir() {
                below(&entry, specs);
            } else if entry.extension().is_some_and(|extension| extension == "toml") && is_spec() {
                specs.push(entry);
            }
        }
    }
    let plans = root().join("plans");
    let mut specs = Vec::new();
    below(&plans, &mut specs);
    specs.sort();
    let relative = |path: &PathBuf| path.strip_prefix(&plans).expect("below it").display().to_string();
    specs.iter().map(relative).collect()
}

/// The deployments of a ready-made spec.
pub fn deployments(plan: &str) -> Vec<Deployment> {
    let path = root().join("plans").join(plan);
    match spec::read(&[path], &Disk) {
        Ok(specs) => specs.deployments().cloned().collect(),
        Err(problems) => panic!("{problems}"),
    }
}

/// Plans of deployments with all their resources.
pub mod plan {
    use provision_core::deployment::{Deployment, Prune};
    use provision_core::facts::{Wanted, WarehouseId, World};
    use provision_core::kinds::former::{self, Former};
    use provision_core::kinds::graphs;
    use provision_core::plan::{self, Plan, Pruning};
    use provision_core::resource::{Intent, ResourceGraph, Teardown};

    use super::memory;

    pub fn make(deployments: &[Deployment], world: &World) -> Plan {
        with(deployments, world, |graphs, former, world| {
            plan::make(graphs, former, world, Pruning::default())
        })
    }

    /// With everything removed that is no longer wanted.
    pub fn pruning(deployments: &[Deployment], world: &World, options: Teardown) -> Plan {
        let pruning = Pruning { prune: Some(Prune::Everything), options };
        with(deployments, world, |graphs, former, world| plan::make(graphs, former, world, pruning))
    }

    /// With what gives access removed.
    pub fn pruning_access(deployments: &[Deployment], world: &World) -> Plan {
        let pruning = Pruning { prune: Some(Prune::Access), ..Pruning::default() };
        with(deployments, world, |graphs, former, world| plan::make(graphs, former, world, pruning))
    }

    pub fn teardown(deployments: &[Deployment], world: &World, options: Teardown) -> Plan {
        with(deployments, world, |graphs, former, world| plan::teardown(graphs, former, world, options))
    }

    /// Of some of the destinations of a spec.
    pub fn teardown_of(chosen: &[Deployment], all: &[Deployment], world: &World) -> Plan {
        let options = Teardown::default();
        among(chosen, all, world, |graphs, former, world| plan::teardown(graphs, former, world, options))
    }

    pub fn make_of(chosen: &[Deployment], all: &[Deployment], world: &World) -> Plan {
        let nothing = Pruning::default();
        among(chosen, all, world, |graphs, former, world| plan::make(graphs, former, world, nothing))
    }

    fn with(
        deployments: &[Deployment],
        world: &World,
        plan: impl FnOnce(&[ResourceGraph], &[ResourceGraph], &World) -> Plan,
    ) -> Plan {
        among(deployments, deployments, world, plan)
    }

    fn among(
        deployments: &[Deployment],
        all: &[Deployment],
        world: &World,
        plan: impl FnOnce(&[ResourceGraph], &[ResourceGraph], &World) -> Plan,
    ) -> Plan {
        let mut world = memory::with_inventory(world);
        let known = all.iter().map(Deployment::owner).collect();
        // Nobody has to go and ask: the whole world is here.
        let search = former::Search { deployments, stand_in: None, known: &known };
        let before = former::survey(search, &mut world).into_values().flat_map(|there| there.places);
        let before = before.map(|place| (place.warehouse, place.database));
        let now = deployments.iter().map(|one| (WarehouseId::of(one), one.database.clone()));
        memory::with_users_everywhere(&mut world, &before.chain(now).collect());
        let former = former::of(search, &world);
        let former: Vec<_> = former.iter().map(Former::graph).collect();
        plan(&graphs(deployments), &former, &world)
    }

    pub fn wanted(deployments: &[Deployment], intent: Intent) -> Wanted {
        plan::wanted(&graphs(deployments), intent)
    }
}

/// The ids of what a plan finds.
pub fn ids(plan: &Plan) -> Vec<FindingId> {
    plan.findings().map(|finding| finding.id).collect()
}

/// What the last apply wanted, without the applies before: the only thing that may tell how a world came about.
pub fn without_history(world: &mut World) {
    let roles = world.roles.values_mut().map(|role| &mut role.tags);
    let users = world.access_users.values_mut().map(|user| &mut user.tags);
    let buckets = world.buckets.values_mut().filter_map(|bucket| match bucket {
        BucketFacts::Readable(bucket) => Some(&mut bucket.tags),
        _ => None,
    });
    for tags in roles.chain(users).chain(buckets) {
        if let Some(applied) = tags.get_mut("provision:applied") {
            *applied = applied.split(' ').take(5).collect::<Vec<_>>().join(" ");
        }
    }
}

/// A plan in words, for a test that fails.
pub fn words(plan: &Plan) -> String {
    let steps = plan.steps().map(|step| format!("{:?} {}: {:#?}", step.action, step.address, step.changes));
    let findings = plan.findings().map(|finding| format!("{:?}: {}", finding.id, finding.message));
    steps.chain(findings).collect::<Vec<_>>().join("\n")
}

/// An account with three warehouses and nothing of ours.
pub fn empty_account() -> World {
    let warehouse = |arn: String, group: &str| WarehouseFacts {
        arn,
        status: "available".to_owned(),
        endpoint: Some(Endpoint { host: "analytics.example.com".to_owned(), port: 5439 }),
        publicly_accessible: true,
        dual_stack: false,
        security_groups: vec![group.to_owned()],
        place: provision_core::facts::VpcPlacement::default(),
        admin_user: Some("awsuser".to_owned()),
        ..WarehouseFacts::default()
    };
    let us = cluster();
    let eu = id("eu-west-1", WarehouseKind::Workgroup);
    let other = WarehouseId { name: "other".to_owned(), ..us.clone() };
    World {
        identity: CallerIdentity {
            account: ACCOUNT.to_owned(),
            arn: format!("arn:aws:iam::{ACCOUNT}:user/admin"),
            partition: "aws".to_owned(),
        },
        warehouses: [
            (
                us.clone(),
                warehouse(format!("arn:aws:redshift:us-east-1:{ACCOUNT}:cluster:analytics"), "sg-us"),
            ),
            (
                other.clone(),
                warehouse(format!("arn:aws:redshift:us-east-1:{ACCOUNT}:cluster:other"), "sg-other"),
            ),
            (
                eu.clone(),
                WarehouseFacts {
                    namespace: Some("analytics-data".to_owned()),
                    ..warehouse(
                        format!("arn:aws:redshift-serverless:eu-west-1:{ACCOUNT}:workgroup/{WORKGROUP_ID}"),
                        "sg-eu",
                    )
                },
            ),
        ]
        .into(),
        ingress: [us, other, eu].map(|id| (id, IngressFacts::default())).into(),
        ..World::default()
    }
}

/// The provisioned cluster.
pub fn cluster() -> WarehouseId {
    id("us-east-1", WarehouseKind::Cluster)
}

fn id(region: &str, kind: WarehouseKind) -> WarehouseId {
    WarehouseId { region: region.to_owned(), kind, name: "analytics".to_owned() }
}

pub const GOOD: &str = r#"name = "acme"
vendor = "iterable"
[aws]
account = "111122223333"
[trust]
subject = "108000002380243782158"
audience = "acme-org"
[bucket]
name = "acme-{{ destination }}"
[user]
name = "transfer_user"
[destinations.us]
region = "us-east-1"
cluster = "analytics"
database = "dev"
schema = "iterable"
[destinations.eu]
region = "eu-west-1"
workgroup = "analytics"
database = "dev"
schema = "iterable"
"#;
