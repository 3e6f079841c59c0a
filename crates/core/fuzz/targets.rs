// What is fuzzed, for `cargo fuzz` (fuzz_targets) and for tests on stable Rust (tests/fuzz.rs) alike. Each takes any bytes
// at all and must come to an end without a panic.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use provision_core::deployment::Deployment;
use provision_core::facts::{CallerIdentity, World};
use provision_core::kinds;
use provision_core::plan::{self, Pruning};
use provision_core::render::render;
use provision_core::resource::{Intent, Teardown};
use provision_core::spec::{self, Files};
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::Vendor;

/// A target by its name, which is that of its corpus.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 3] = [("spec", spec), ("vendor", vendor), ("plan", plan)];

/// Where a spec is read from: it may name a profile, which has the same text.
struct Only<'a>(&'a str);

impl Files for Only<'_> {
    fn text(&self, path: &Path) -> io::Result<String> {
        match path.extension() {
            Some(extension) if extension == "toml" => Ok(self.0.to_owned()),
            _ => Err(io::Error::from(io::ErrorKind::NotFound)),
        }
    }

    fn certificates(&self, _pem: &str) -> Result<(), String> {
        Ok(())
    }
}

/// A spec: read, and what it says planned for an account in which there is nothing.
pub fn spec(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match spec::read(&[PathBuf::from("fuzz.toml")], &Only(text)) {
        Ok(specs) => of_deployments(&specs.deployments().cloned().collect::<Vec<_>>()),
        Err(problems) => drop(problems.to_string()),
    }
}

/// A vendor's profile.
pub fn vendor(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut problems = Problems::default();
    let vendor = Vendor::parse(&Arc::new(Source::new("fuzz.toml", text)), &mut problems);
    assert_eq!(vendor.is_none(), problems.has_errors(), "what is wrong is said: {problems}");
    drop(problems.to_string());
}

/// What a saved plan was made from: it is planned again, whatever was done to the file.
pub fn plan(data: &[u8]) {
    if let Ok(deployments) = serde_json::from_slice::<Vec<Deployment>>(data) {
        of_deployments(&deployments);
    }
}

/// Plans, both ways, and the texts that would be sent.
fn of_deployments(deployments: &[Deployment]) {
    let account = deployments.first().map(|one| one.aws.account.clone()).unwrap_or_default();
    let identity = CallerIdentity { account, arn: String::new(), partition: "aws".to_owned() };
    let world = World { identity, ..World::default() };
    let graphs = kinds::graphs(deployments);
    for intent in [Intent::Apply, Intent::Destroy] {
        drop(plan::wanted(&graphs, intent));
    }
    let made = plan::make(&graphs, &[], &world, Pruning::default());
    assert!(made.steps().all(|step| step.observed.is_none()), "nothing is there");
    let removed = plan::teardown(&graphs, &[], &world, Teardown::default());
    assert!(!removed.has_changes(), "nothing can be removed where nothing is");
    for deployment in deployments {
        drop(render(deployment));
    }
}
