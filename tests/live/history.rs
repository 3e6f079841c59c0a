//! History does not matter, in the sandbox: after random edits of a spec and of the account, with runs that are killed in
//! the middle, `apply --prune` leaves what a first apply of the last spec makes.

use std::sync::Mutex;
use std::thread;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use provision_sandbox::seed;

use crate::account::{Account, text};
use crate::changing::{Edit, Spec, edits};
use crate::crash::{start_with, wait_for_writes, writes};
use crate::day_two::comparable;

/// Sequences of edits that are tried: always the same.
const SEQUENCES: usize = 30;

/// Other than in memory, most of a sequence's time goes into runs: there are fewer in each.
const EDITS: std::ops::Range<usize> = 2..6;

struct Story {
    account: Account,
    spec: Spec,
    killed: usize,
}

impl Story {
    fn new() -> Self {
        let account = Account::new();
        let other = account.operator("us-east-1").clusters().create_cluster().cluster_identifier("other");
        let other = other.node_type("ra3.xlplus").master_username("awsuser").manage_master_password(true);
        account.wait(other.publicly_accessible(true).send()).expect("another cluster");
        for warehouse in [
            "cluster analytics in us-east-1",
            "cluster other in us-east-1",
            "workgroup analytics in eu-west-1",
        ] {
            account.sql(warehouse, &["CREATE DATABASE sales"]);
        }
        let mut spec = Spec::default();
        spec.add();
        spec.add();
        Story { account, spec, killed: 0 }
    }

    /// Writes the spec, and returns where it is.
    fn file(&self) -> String {
        // Both clusters are asked as most people do.
        let spec = self.spec.text().replace("via = \"secret\"", "via = \"data-api\"");
        text(&self.account.write("spec.toml", &spec)).to_owned()
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let run = self.account.run(arguments);
        // A month goes by, after which AWS has forgotten secrets that were deleted.
        let mut world = self.account.sandbox.cloud().world();
        for region in ["us-east-1", "eu-west-1"] {
            let secrets = &mut world.secrets.of(seed::ACCOUNT, region).by_name;
            secrets.retain(|_, secret| secret.deleted.is_none());
        }
        (run.code, format!("provision {}\n{}\n{}", arguments.join(" "), run.out, run.err))
    }

    fn edit(&mut self, edit: &Edit) {
        self.spec.edit(edit);
        let spec = self.file();
        match *edit {
            Edit::Apply => drop(self.run(&["apply", &spec, "--yes"])),
            Edit::Prune => drop(self.run(&["apply", &spec, "--yes", "--prune", "--delete-data"])),
            Edit::Kill(after) => {
                let before = writes(&self.account);
                let mut child = start_with(&self.account, &["apply", &spec, "--yes"]);
                wait_for_writes(&self.account, &mut child, before + after);
                let _ = child.kill();
                self.killed += usize::from(self.account.ended(child).code != 0);
                self.run(&["apply", &spec, "--yes"]);
            }
            Edit::LoseBucket(at) => {
                let buckets = &mut self.account.sandbox.cloud().world().s3.buckets;
                let ours = buckets.keys().filter(|name| ["acme-0", "acme-1", "acme-2"].contains(&&name[..6]));
                let name = ours.clone().nth(at % ours.count().max(1)).cloned();
                name.into_iter().for_each(|name| drop(buckets.remove(&name)));
            }
            Edit::Widen => {
                let mut world = self.account.sandbox.cloud().world();
                let roles = &mut world.iam.accounts.of(seed::ACCOUNT).roles;
                for role in (0..3).flat_map(|slot| [0, 1].map(|name| format!("acme-{slot}-{name}"))) {
                    if let Some(role) = roles.get_mut(&role) {
                        role.trust = role.trust.replace("StringEquals", "StringLike");
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether the last spec can be applied at all, and then holds what history does not matter means.
    fn ends_well(&self, before: &provision_sandbox::inventory::Inventory) -> Result<bool, String> {
        let spec = self.file();
        let expect = |code: i32, arguments: &[&str]| match self.run(arguments) {
            (ended, _) if ended == code => Ok(()),
            (ended, told) => Err(format!("{ended} instead of {code}: {told}\n{}", self.spec.text())),
        };
        if ![0, 3].contains(&self.run(&["plan", &spec]).0) {
            return Ok(false);
        }
        expect(0, &["apply", &spec, "--yes"])?;
        expect(0, &["apply", &spec, "--yes", "--prune", "--delete-data"])?;
        expect(0, &["plan", &spec])?;
        let pruned = self.account.inventory();
        expect(0, &["destroy", &spec, "--yes", "--delete-data"])?;
        let destroyed = self.account.inventory();
        expect(0, &["apply", &spec, "--yes"])?;
        let fresh = self.account.inventory();
        for (what, is, should) in [("pruned", &pruned, &fresh), ("destroyed", &destroyed, before)] {
            let (is, should) = (comparable(is), comparable(should));
            let only = |these: &[(String, serde_json::Value)], those: &[(String, serde_json::Value)]| {
                let only = these.iter().filter(|one| !those.contains(one));
                only.map(|(name, value)| format!("{name}: {value}\n")).collect::<String>()
            };
            if is != should {
                let (here, there) = (only(&is, &should), only(&should, &is));
                let spec = self.spec.text();
                return Err(format!("{what}, there is\n{here}instead of\n{there}\n{spec}"));
            }
        }
        Ok(true)
    }
}

/// What one sequence came to: whether it came to its end, and how many runs were killed.
fn tell(edits: &[Edit]) -> Result<(bool, usize), String> {
    let mut story = Story::new();
    let before = story.account.inventory();
    edits.iter().for_each(|edit| story.edit(edit));
    let ended = story.ends_well(&before).map_err(|why| format!("{edits:?}: {why}"))?;
    Ok((ended, story.killed))
}

#[test]
fn after_a_prune_the_account_is_as_if_the_spec_had_never_been_otherwise() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let stories = edits(EDITS);
    let draw = |_| stories.new_tree(&mut runner).expect("a sequence").current();
    let sequences: Vec<Vec<Edit>> = (0..SEQUENCES).map(draw).collect();
    let next = Mutex::new(sequences.iter());
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let Some(edits) = next.lock().expect("nobody panics with it").next() else { break };
                    let outcome = tell(edits);
                    outcomes.lock().expect("nobody panics with it").push(outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().expect("nobody panics with it");
    let failed: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).cloned().collect();
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
    let told: Vec<_> = outcomes.into_iter().flatten().collect();
    let (ended, killed) =
        (told.iter().filter(|one| one.0).count(), told.iter().map(|one| one.1).sum::<usize>());
    println!("{SEQUENCES} sequences; {ended} to the end; {killed} runs killed");
    assert!(ended * 10 > SEQUENCES * 9 && killed >= 5, "{ended} to the end, {killed} killed");
}
