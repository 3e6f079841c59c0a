//! The operator under exactly the policies that `provision permissions` prints: they suffice for every command on every
//! ready-made spec, and without any one action a command says which. What is taken away is what the policies have;
//! none is listed here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use libtest_mimic::Trial;
use provision_core::reads::READS;
use provision_sandbox::Options;
use serde_json::Value;

use crate::account::{Account, Run, text};
use crate::bastion::{self, Bastion};
use crate::plans::{Header, PLANS};
use crate::{support, trial};

const TOLD: &str = "IAM's report on the account tells it; each read denied in turn is denied that too";

/// Actions that nothing in the sandbox as it is seeded takes, each with the reason.
const UNSEEN: [(&str, &str); 20] = [
    ("s3:ListBucket", "all tags can be read; a test of `cloud` denies both"),
    ("iam:GetAccountSummary", "everything is there when it is taken away; a test of `live` denies it"),
    ("s3:GetBucketAcl", "the ready-made buckets have their owner enforced; a test of `live` denies it"),
    ("s3:UntagResource", "no bucket has attribute-based access control; a test of `live` denies it"),
    ("iam:ListAttachedRolePolicies", TOLD),
    ("iam:ListRolePolicies", TOLD),
    ("iam:ListInstanceProfilesForRole", TOLD),
    ("iam:ListAttachedUserPolicies", TOLD),
    ("iam:ListUserPolicies", TOLD),
    ("iam:ListGroupsForUser", TOLD),
    ("redshift-serverless:GetCredentials", "the workgroup has a secret for its administrator"),
    ("ec2:GetManagedPrefixListEntries", "no rule names a prefix list; a test of `live` denies it"),
    (
        "redshift-data:DescribeStatement",
        "answers are held back until statements are over; a test of `live` asks",
    ),
    ("redshift-data:CancelStatement", "no statement takes too long; a test of `cloud` makes one"),
    (
        "iam:UntagRole",
        "no place of before is forgotten, and no tag leaves the spec; the journeys of the core do",
    ),
    (
        "iam:UntagUser",
        "no place of before is forgotten, and no tag leaves the spec; the journeys of the core do",
    ),
    ("iam:GetRolePolicy", "nobody wrote a policy into the role; a test of `live` does"),
    ("iam:GetUserPolicy", "nobody wrote a policy into the user; a test of `live` does"),
    ("iam:UntagPolicy", "no tag leaves the spec; the journeys of the core do"),
    ("secretsmanager:UntagResource", "no tag leaves the spec; the journeys of the core do"),
];

/// Nothing that is denied here passes by itself.
const VERIFY: &[&str] = &["--wait", "0", "--wait-for-vendor=0"];

const COMMANDS: [&str; 4] = ["plan", "apply", "verify", "destroy"];

pub fn trials() -> Vec<Trial> {
    let suffice = support::ready_made().into_iter().map(|spec| {
        let header = header(&spec);
        let missing = header.needs_bastion().then(bastion::missing).flatten();
        trial(&format!("permissions/{spec}"), missing, move || suffice(header, &spec))
    });
    let each = trial("each action of the operator, taken away in turn", None, each_in_turn);
    suffice.chain([each]).collect()
}

fn is_unseen(action: &str) -> bool {
    UNSEEN.iter().any(|(unseen, _)| *unseen == action)
}

fn header(spec: &str) -> Header {
    Header::read(&std::fs::read_to_string(Path::new(PLANS).join(spec)).expect("a file"))
}

/// The policies of a command.
fn policies(account: &Account, spec: &str, command: &str) -> Vec<Value> {
    let run = account.expect(0, &["permissions", spec, "--for", command, "--json"]);
    let document = run.json();
    let policies = document["commands"][0]["policies"].as_array().expect("policies").clone();
    policies.into_iter().map(|mut policy| policy["document"].take()).collect()
}

/// From nothing to everything and back, each command with its own policy alone.
fn suffice(mut header: Header, spec: &str) {
    let bastion = header.needs_bastion().then(Bastion::start);
    header.env.extend(bastion.iter().map(|bastion| ("PATH".to_owned(), bastion.search_path())));
    let path = Path::new(PLANS).join(spec);
    let spec = text(&path);
    let account = &header.account_with(Options { enforce: true, ..Options::default() });
    let run = |code: i32, command: &str, more: &[&str]| {
        account.allow_only(&policies(account, spec, command));
        let run = header.expect(account, code, command, spec, more);
        // Who only plans may not carry it out.
        let of_calls = (command != "plan").then_some("PERMISSION_");
        for word in ["READ_DENIED", "AccessDenied", "not authorized"].into_iter().chain(of_calls) {
            assert!(!run.out.contains(word), "{command} {spec}: {}\n{}", run.out, run.err);
        }
    };
    run(3, "plan", &[]);
    run(0, "apply", &["--yes"]);
    run(0, "plan", &[]);
    run(0, "apply", &["--yes"]);
    account.allow_all();
    let everything = header.run(account, "verify", spec, &[VERIFY, &["--json"]].concat());
    assert!(
        !everything.out.contains("mend what it says"),
        "verify asks what cannot be answered: {}",
        everything.out
    );
    let findings = everything.json()["findings"].clone();
    let nothing = findings.as_array().expect("findings").iter().find(|one| one["message"] == "");
    assert!(nothing.is_none(), "{spec}: verify tells nothing of {nothing:?}");
    let of_everything = verdicts(&everything);
    account.allow_only(&policies(account, spec, "verify"));
    let of_these = verdicts(&header.run(account, "verify", spec, &[VERIFY, &["--json"]].concat()));
    assert_eq!(of_these, of_everything, "{spec}: verify tells the same as with every permission");
    run(0, "destroy", &["--yes"]);
}

/// What `verify` tells, without the names that it makes up for each run.
fn verdicts(run: &Run) -> Vec<(String, String)> {
    let document = run.json();
    let findings = document["findings"].as_array().expect("findings").iter();
    let word = |finding: &Value, key: &str| finding[key].as_str().expect(key).to_owned();
    findings.map(|finding| (word(finding, "id"), word(finding, "severity"))).collect()
}

/// What is left to take away, and what went wrong.
#[derive(Default)]
struct Taken {
    /// Command and action, of all that were named.
    named: BTreeSet<(&'static str, String)>,
    /// Of all that there are, with the spec in which they came first.
    known: BTreeMap<(&'static str, String), String>,
    runs: usize,
}

/// One spec in an account of its own.
struct Bench<'a> {
    account: Account,
    header: Header,
    spec: &'a str,
    taken: &'a mut Taken,
}

impl Bench<'_> {
    /// Takes each action of a command away that was not named yet and matters in the state in which the account is.
    /// Nothing is consented to, so that the state stays.
    fn take(&mut self, command: &'static str, flags: &[&str]) {
        let policies = policies(&self.account, self.spec, command);
        let left = self.left(command, &policies);
        // One read hides another, so that each is tried; of writes all that are denied are told at once.
        let is_read = |action: &&String| {
            READS.iter().any(|read| **action == format!("{}:{}", read.service, read.action))
        };
        let (mut matter, writes): (Vec<_>, Vec<_>) = left.iter().partition(is_read);
        if !writes.is_empty() {
            let run = self.run_without(command, flags, &policies, &writes);
            matter.extend(writes.into_iter().filter(|action| says(&run, action)));
        }
        for action in matter {
            let run = self.run_without(command, flags, &policies, &[action]);
            self.note(command, action, &run);
        }
    }

    /// Takes away what is left with consent: the request itself is denied. Afterwards the account is brought back.
    fn take_with(&mut self, command: &'static str, flags: &[&str], back: impl Fn(&Bench)) {
        let policies = policies(&self.account, self.spec, command);
        for action in self.left(command, &policies) {
            let run = self.run_without(command, flags, &policies, &[&action]);
            self.note(command, &action, &run);
            back(self);
        }
    }

    /// The actions that were not named yet.
    fn left(&mut self, command: &'static str, policies: &[Value]) -> BTreeSet<String> {
        let actions = policies.iter().flat_map(actions).filter(|action| !is_unseen(action));
        let actions: BTreeSet<_> = actions.collect();
        for action in &actions {
            self.taken.known.entry((command, action.clone())).or_insert_with(|| self.spec.to_owned());
        }
        let named = |action: &String| self.taken.named.contains(&(command, action.clone()));
        actions.into_iter().filter(|action| !named(action)).collect()
    }

    fn run_without(&mut self, command: &str, flags: &[&str], policies: &[Value], taken: &[&String]) -> Run {
        let kept = taken.iter().fold(policies.to_vec(), |policies, action| without(&policies, action));
        self.account.allow_only(&kept);
        self.taken.runs += 1;
        let run = self.header.run(&self.account, command, self.spec, flags);
        self.account.allow_all();
        run
    }

    fn note(&mut self, command: &'static str, action: &str, run: &Run) {
        if is_named(run, action) {
            self.taken.named.insert((command, action.to_owned()));
        }
    }

    fn run(&self, command: &str, more: &[&str]) {
        self.account.allow_all();
        self.header.expect(&self.account, 0, command, self.spec, more);
    }
}

/// Whether the run failed and says that this was missing; or whether it was a note, where a run can do without.
fn is_named(run: &Run, action: &str) -> bool {
    let is_note =
        ["READ_DENIED", "PERMISSION_OPTIONAL", "not checkable here"].iter().any(|id| run.out.contains(id));
    says(run, action) && (run.code == 1 || run.code == 4 || is_note)
}

fn says(run: &Run, action: &str) -> bool {
    let said = format!("{}{}", run.out, run.err);
    let ends = |character: char| character.is_whitespace() || ";,\"`[]()".contains(character);
    said.split(ends).any(|word| word.trim_matches(['.', ':']) == action)
}

fn actions(policy: &Value) -> Vec<String> {
    let statements = policy["Statement"].as_array().expect("statements").iter();
    statements.flat_map(|statement| texts(&statement["Action"])).collect()
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => one.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// The policies without an action.
fn without(policies: &[Value], action: &str) -> Vec<Value> {
    let mut policies = policies.to_vec();
    for policy in &mut policies {
        let statements = policy["Statement"].as_array_mut().expect("statements");
        for statement in &mut *statements {
            let others: Vec<_> =
                texts(&statement["Action"]).into_iter().filter(|one| one != action).collect();
            statement["Action"] = serde_json::json!(others);
        }
        statements.retain(|statement| !texts(&statement["Action"]).is_empty());
    }
    policies
}

/// Specs whose actions are all taken away already are soon done.
#[allow(clippy::print_stdout, reason = "how many were taken away")]
fn each_in_turn() {
    let mut taken = Taken::default();
    for spec in support::ready_made() {
        let header = header(&spec);
        if header.needs_bastion() {
            continue;
        }
        let path = Path::new(PLANS).join(&spec);
        let account = header.account_with(Options { enforce: true, ..Options::default() });
        let mut bench = Bench { account, header, spec: text(&path), taken: &mut taken };
        if COMMANDS.iter().all(|command| bench.is_done(command)) {
            continue;
        }
        bench.all();
        drop(bench);
        println!(
            "{spec}: {} actions of {} named so far, in {} runs",
            taken.named.len(),
            taken.known.len(),
            taken.runs
        );
    }
    let left: Vec<_> = taken.known.iter().filter(|(key, _)| !taken.named.contains(*key)).collect();
    let left: Vec<_> = left
        .into_iter()
        .map(|((command, action), spec)| format!("{command} of {spec} without {action}"))
        .collect();
    let commands = COMMANDS.len();
    println!("{} actions of {commands} commands taken away, in {} runs", taken.named.len(), taken.runs);
    assert!(left.is_empty(), "not named:\n{}", left.join("\n"));
}

impl Bench<'_> {
    fn is_done(&self, command: &str) -> bool {
        let policies = policies(&self.account, self.spec, command);
        let mut actions = policies.iter().flat_map(actions).filter(|action| !is_unseen(action));
        actions.all(|action| self.taken.named.iter().any(|(of, one)| *of == command && *one == action))
    }

    fn has_access_key(&self) -> bool {
        policies(&self.account, self.spec, "apply")
            .iter()
            .flat_map(actions)
            .any(|action| action == "iam:CreateAccessKey")
    }

    /// Every state in which something has to be done.
    fn all(&mut self) {
        self.take("apply", &[]);
        self.run("apply", &["--yes"]);
        self.take("plan", &[]);
        let tags = self.account.untag_buckets();
        self.take("plan", &[]);
        self.take("apply", &[]);
        self.take("verify", VERIFY);
        // Our statement goes from a bucket that is not ours.
        self.take("destroy", &[]);
        self.account.tag_buckets(tags);
        // Old versions of what is tried out are deleted too.
        self.account.keep_versions(true);
        self.take("verify", VERIFY);
        self.account.keep_versions(false);
        if self.has_access_key() {
            self.run("apply", &["--rotate", "--yes"]);
            self.take("apply", &["--rotate"]);
            self.run("apply", &["--rotate", "--yes"]);
        }
        self.account.drift();
        self.take("apply", &[]);
        self.run("apply", &["--yes"]);
        let load = |bench: &Bench| {
            bench.run("apply", &["--yes"]);
            bench.account.load();
        };
        load(self);
        self.take("destroy", &["--delete-data"]);
        // What the simulator is not asked about is denied by the request itself.
        let sent: &[&str] = &["--yes", "--delete-data"];
        self.take_with("destroy", sent, load);
        self.run("destroy", sent);
        self.take_with("apply", &["--yes"], |bench| bench.run("destroy", sent));
    }
}
