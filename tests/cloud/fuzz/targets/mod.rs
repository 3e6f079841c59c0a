//! What is fuzzed, for `cargo fuzz` (fuzz_targets) and for tests on stable Rust alike: answers of AWS and of databases as no
//! service gives them. Each target takes any bytes at all and must come to an end without a panic, and what cannot be read
//! says whose it was.
//!
//! The corpus is what the sandbox answers to a plan and a teardown of ready-made specs that are there, a file for each answer
//! (`UPDATE_CORPUS=1 cargo test --workspace --test cloud answers` writes it anew). All other answers are the corpus's.

pub mod memory;
mod recording;
pub mod replay;
pub mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_sdk_s3::config::Credentials;
use provision::cloud::Cloud;
use provision::files::Disk;
use provision_core::address::Owner;
use provision_core::deployment::{Admin, Deployment, Tls, Via};
use provision_core::edge::{CloudError, Observe as _};
use provision_core::facts::{DatabaseWanted, Wanted, World};
use provision_core::kinds;
use provision_core::kinds::former::{self, Former, Search};
use provision_core::plan::{self, Pruning};
use provision_core::resource::{Intent, Teardown};
use provision_core::spec;
use tokio::runtime::{Builder, Runtime};

use memory::{Answer, Memory};
use replay::Replay;

/// A target by its name, which is that of its corpus.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 2] = [("aws", aws), ("database", database)];

/// What is there when AWS is asked.
const SPECS: [&str; 2] = ["us-and-eu.toml", "access-keys.toml"];

/// What is there when databases are asked: users with a schema, with several, with tables of others to read, with a role.
const DATABASE_SPECS: [&str; 5] =
    ["us-and-eu.toml", "census.toml", "several-schemas.toml", "segment-data-graph.toml", "snowplow.toml"];

/// The region of the databases.
const REGION: &str = "us-east-1";

/// Something that is asked for, of these deployments, with a word for it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub about: String,
    pub deployments: Arc<Vec<Deployment>>,
    pub wanted: Wanted,
}

/// The repository.
fn root() -> &'static Path {
    let is_root = |at: &&Path| at.join("plans").is_dir();
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().find(is_root).expect("a folder with plans/")
}

/// Where a target's corpus is.
pub fn corpus(target: &str) -> PathBuf {
    root().join("tests/cloud/fuzz/corpus").join(target)
}

/// What the names of inputs begin with that somebody found; the others were recorded.
pub const FOUND: &str = "found-";

/// The files of a target's corpus, by name.
pub fn inputs(target: &str) -> BTreeMap<String, Vec<u8>> {
    let all = std::fs::read_dir(corpus(target)).expect("a corpus");
    let read = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read(path).expect("a file"))
    };
    all.map(|entry| read(entry.expect("an entry").path())).collect()
}

fn recorded(target: &str) -> impl Iterator<Item = Vec<u8>> {
    inputs(target).into_iter().filter(|(name, _)| !name.starts_with(FOUND)).map(|(_, input)| input)
}

/// The deployments of a ready-made spec, with this administrator.
fn deployments(name: &str, admin: &Admin) -> Vec<Deployment> {
    let specs = spec::read(&[root().join("plans").join(name)], &Disk);
    let specs = specs.unwrap_or_else(|problems| panic!("{problems}"));
    specs.deployments().map(|one| Deployment { admin: admin.clone(), ..one.clone() }).collect()
}

/// What a plan and a teardown ask of AWS, each sort of question for itself: a damaged answer to one is not hidden by
/// another's. Databases are asked through the Data API, so that everything comes over HTTP.
pub fn of_aws() -> Vec<Asked> {
    let all: Vec<_> = SPECS.iter().flat_map(|name| deployments(name, &Admin::default())).collect();
    let deployments = Arc::new(all);
    let (graphs, owners) = (kinds::graphs(&deployments), owners(&deployments));
    let mut questions = Vec::new();
    for (word, intent) in [("plan", Intent::Apply), ("teardown", Intent::Destroy)] {
        let mut all = plan::wanted(&graphs, intent);
        former::wants(Search { deployments: &deployments, stand_in: None, known: &owners }, &mut all);
        let warehouses = || all.warehouses.clone();
        // A few statements, and of one warehouse: AWS takes some in a second, and what databases say is another target's.
        let mut databases = all.databases.clone();
        databases.retain(|at, asked| at.warehouse.region == REGION && !asked.schemas.is_empty());
        for asked in databases.values_mut() {
            *asked =
                DatabaseWanted { schemas: std::mem::take(&mut asked.schemas), ..DatabaseWanted::default() };
        }
        let nothing = Wanted::default;
        let mut parts = vec![
            ("quotas".to_owned(), Wanted { iam_quotas: all.iam_quotas, ..nothing() }),
            ("stores".to_owned(), Wanted { credential_stores: all.credential_stores.clone(), ..nothing() }),
            (
                "rules".to_owned(),
                Wanted {
                    warehouses: warehouses(),
                    associated_roles: warehouses(),
                    ingress: all.ingress.clone(),
                    subnets: all.subnets.clone(),
                    ..nothing()
                },
            ),
            ("databases".to_owned(), Wanted { warehouses: warehouses(), databases, ..nothing() }),
            ("inventory".to_owned(), Wanted { inventory: all.inventory.clone(), ..nothing() }),
        ];
        // The rest depends on nothing else: a damaged answer is not hidden by another's, and each takes few requests.
        let buckets = all.buckets.clone().into_iter();
        parts.extend(buckets.map(|one| (one.0.0.clone(), Wanted { buckets: [one].into(), ..nothing() })));
        let roles = all.roles.clone().into_iter();
        parts.extend(roles.map(|one| (one.0.clone(), Wanted { roles: [one].into(), ..nothing() })));
        let users = all.access_users.clone().into_iter();
        parts.extend(users.map(|one| (one.clone(), Wanted { access_users: [one].into(), ..nothing() })));
        let policies = all.policies.clone().into_iter();
        parts.extend(policies.map(|one| (one.clone(), Wanted { policies: [one].into(), ..nothing() })));
        let only_where = Wanted { warehouses: warehouses(), ..nothing() };
        let asked = parts.into_iter().filter(|(_, wanted)| ![&nothing(), &only_where].contains(&wanted));
        questions.extend(asked.map(|(part, wanted)| Asked {
            about: format!("{word}-{part}"),
            deployments: Arc::clone(&deployments),
            wanted,
        }));
    }
    questions
}

/// What a plan and a teardown ask of the database of each of these specs, which this administrator reads.
pub fn of_databases(admin: &Admin) -> Vec<Asked> {
    let mut questions = Vec::new();
    for name in DATABASE_SPECS {
        let mut all = deployments(name, admin);
        all.retain(|one| one.region == REGION);
        let deployments = Arc::new(all);
        let graphs = kinds::graphs(&deployments);
        for (word, intent) in [("plan", Intent::Apply), ("teardown", Intent::Destroy)] {
            let Wanted { warehouses, databases, holdings, .. } = plan::wanted(&graphs, intent);
            questions.push(Asked {
                about: format!("{}-{word}", name.trim_end_matches(".toml")),
                deployments: Arc::clone(&deployments),
                wanted: Wanted { warehouses, databases, holdings, ..Wanted::default() },
            });
        }
    }
    questions
}

fn owners(deployments: &[Deployment]) -> BTreeSet<Owner> {
    deployments.iter().map(Deployment::owner).collect()
}

/// Plans, both ways, of what is there and of what was answered instead, however odd; also what is left of before.
pub fn plans(deployments: &[Deployment], there: &World, answered: World) {
    let (graphs, known) = (kinds::graphs(deployments), owners(deployments));
    let mut world = there.clone();
    world.merge(answered);
    let search = Search { deployments, stand_in: None, known: &known };
    drop(former::wants_more(search, &world));
    drop(former::survey(search, &mut world));
    let left = former::of(search, &world);
    let left: Vec<_> = left.iter().map(Former::graph).collect();
    drop(plan::make(&graphs, &left, &world, Pruning::default()));
    drop(plan::teardown(&graphs, &left, &world, Teardown::default()));
}

/// What the edge reads when it is asked over a memory. Under `cargo fuzz` time passes at once where it only waits.
struct Edge {
    runtime: Runtime,
    memory: Memory,
}

impl Edge {
    #[allow(unexpected_cfgs, reason = "cargo fuzz sets it")]
    fn new() -> Self {
        let mut runtime = Builder::new_current_thread();
        #[cfg(fuzzing)]
        runtime.start_paused(true);
        let answers = recorded("aws").filter_map(|input| Answer::read(&input)).collect();
        Edge { runtime: runtime.enable_all().build().expect("a runtime"), memory: Memory::of(answers) }
    }

    fn ask(&self, asked: &Asked) -> Result<World, Vec<CloudError>> {
        self.memory.recording.begin(&asked.about);
        self.runtime.block_on(async {
            let key = Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "fuzz");
            // Nothing listens there.
            let cloud: Cloud =
                self.memory.cloud("http://127.0.0.1:9", key).await.map_err(|error| vec![error])?;
            cloud.observe(&asked.wanted).await
        })
    }

    /// What is answered to each of these, and there must be an answer to everything.
    fn undamaged(&self, questions: &[Asked]) -> World {
        let mut there = World::default();
        for asked in questions {
            let world = self.ask(asked).unwrap_or_else(|errors| panic!("{}: {errors:?}", asked.about));
            assert!(world.unread_databases.is_empty(), "{}: {:?}", asked.about, world.unread_databases);
            let unanswered = self.memory.recording.unanswered();
            assert_eq!(unanswered, 0, "{}: the corpus is of other questions: UPDATE_CORPUS=1", asked.about);
            there.merge(world);
        }
        there
    }
}

/// Whether an error says what was asked for, and what was wrong; of an answer with nothing in it, or a code alone, only the
/// status can be told.
pub fn tells(error: &CloudError, is_empty: bool) -> bool {
    let names = error.to_string().contains(&error.subject.operation) && !error.subject.service.is_empty();
    names && (is_empty || error.code.is_some() || !error.message.starts_with("HTTP "))
}

fn check(errors: &[CloudError], is_empty: bool) {
    for error in errors {
        assert!(tells(error, is_empty), "{error}");
    }
}

struct OfAws {
    edge: Edge,
    questions: Vec<Asked>,
    /// Which of the questions lead to a request.
    leading: BTreeMap<String, Vec<usize>>,
    there: World,
}

impl OfAws {
    fn new() -> Self {
        let (edge, questions) = (Edge::new(), of_aws());
        let mut leading: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (number, asked) in questions.iter().enumerate() {
            drop(edge.ask(asked));
            for request in edge.memory.recording.asked() {
                leading.entry(request).or_default().push(number);
            }
        }
        let there = edge.undamaged(&questions);
        OfAws { edge, questions, leading, there }
    }
}

thread_local! {
    static AWS: OfAws = OfAws::new();
    static DATABASE: OfDatabases = OfDatabases::new();
}

/// An answer of AWS, [as it is written](Answer::written).
pub fn aws(data: &[u8]) {
    let Some((request, answer)) = Answer::read(data) else { return };
    AWS.with(|setup| {
        let Some(leading) = setup.leading.get(&request) else { return };
        let asked = &setup.questions[leading[data.len() % leading.len()]];
        let is_empty = answer.body.is_empty();
        setup.edge.memory.recording.damage(request, answer);
        match setup.edge.ask(asked) {
            Ok(world) => plans(&asked.deployments, &setup.there, world),
            Err(errors) => check(&errors, is_empty),
        }
    });
}

/// An administrator who connects to this address; whose password it is nobody asks there.
pub fn administrator(address: SocketAddr) -> Admin {
    Admin {
        via: Via::Password,
        user: Some("awsuser".to_owned()),
        password_env: Some("PATH".to_owned()),
        endpoint: Some(address.to_string().parse().expect("an address")),
        tls: Tls::Disable,
        ..Admin::default()
    }
}

struct OfDatabases {
    edge: Edge,
    replay: Arc<Replay>,
    questions: BTreeMap<String, Asked>,
    there: World,
}

impl OfDatabases {
    fn new() -> Self {
        let edge = Edge::new();
        let answers = recorded("database").filter_map(|input| {
            let (name, lines) = rows::named_rows(&input)?;
            Some((name, rows::read(lines)))
        });
        let replay = Arc::new(Replay::of(answers.collect()));
        let (address, _) = edge.runtime.block_on(Arc::clone(&replay).serve(None));
        let questions = of_databases(&administrator(address));
        let mut there = World::default();
        for asked in &questions {
            replay.recording.begin(&asked.about);
            there.merge(edge.undamaged(std::slice::from_ref(asked)));
        }
        let questions = questions.into_iter().map(|asked| (asked.about.clone(), asked)).collect();
        OfDatabases { edge, replay, questions, there }
    }
}

/// An answer of a database: which one, and [its rows](rows::read).
pub fn database(data: &[u8]) {
    let Some((name, lines)) = rows::named_rows(data) else { return };
    DATABASE.with(|setup| {
        let about = name.split(' ').next().unwrap_or_default();
        let Some(asked) = setup.questions.get(about) else { return };
        setup.replay.recording.begin(about);
        setup.replay.recording.damage(name, rows::read(lines));
        match setup.edge.ask(asked) {
            Ok(world) => plans(&asked.deployments, &setup.there, world),
            Err(errors) => check(&errors, false),
        }
    });
}
