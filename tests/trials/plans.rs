//! Every ready-made spec, from an account that has what the spec's own header asks for to one that has nothing of
//! it. `plans/README.md` describes the header.

use std::path::Path;

use libtest_mimic::Trial;
use provision_sandbox::inventory::Inventory;
use provision_sandbox::{Options, Partition};

use crate::account::{Account, Run, text};
use crate::bastion::{self, Bastion};
use crate::manual_drift::Branch;
use crate::{support, trial};

pub const PLANS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans");

/// What the header of a spec says about the account that it is for.
#[derive(Default)]
pub struct Header {
    partition: Partition,
    /// Flags of `plan` and `apply`.
    pub flags: Vec<String>,
    pub env: Vec<(String, String)>,
    /// Warehouse and statement.
    sql: Vec<(String, String)>,
    needs: Vec<String>,
}

impl Header {
    pub fn read(text: &str) -> Self {
        let mut header = Header::default();
        for line in text.lines().filter_map(|line| line.strip_prefix("#:")) {
            let (word, rest) = line.trim().split_once(' ').unwrap_or_else(|| panic!("{line}"));
            let two = |by: &str| {
                let (one, other) = rest.split_once(by).unwrap_or_else(|| panic!("{line}"));
                (one.to_owned(), other.trim().to_owned())
            };
            match word {
                "in" => {
                    header.partition =
                        clap::ValueEnum::from_str(rest, false).unwrap_or_else(|_| panic!("{line}"))
                }
                "with" => header.flags.extend(rest.split(' ').map(str::to_owned)),
                "env" => header.env.push(two("=")),
                "sql" => header.sql.push(two(":")),
                "needs" => header.needs.push(rest.to_owned()),
                _ => panic!("unknown word in a header: {line}"),
            }
        }
        header
    }

    pub fn needs_bastion(&self) -> bool {
        self.needs.iter().any(|need| need == "bastion")
    }

    /// An account that has all of it.
    fn account(&self) -> Account {
        self.account_with(Options::default())
    }

    pub fn account_with(&self, options: Options) -> Account {
        let account = Account::with(Options { partition: self.partition, ..options });
        for (warehouse, statement) in &self.sql {
            account.sql(warehouse, &[statement]);
        }
        for need in &self.needs {
            let words: Vec<_> = need.split(' ').collect();
            match words[..] {
                ["the-guide-on-a-cluster"] => account.follow_the_guide(Branch::Provisioned),
                ["the-guide-on-serverless"] => account.follow_the_guide(Branch::Serverless),
                ["oidc-provider", url, client] => account.make_oidc_provider(url, client),
                ["private-cluster"] => account.make_private("us-east-1"),
                ["security-group", id] => account.attach_group(id),
                // Of the machine, not of the account.
                ["bastion"] => {}
                _ => panic!("nobody has taught this test what the header needs: {need}"),
            }
        }
        account
    }

    pub fn run(&self, account: &Account, command: &str, spec: &str, more: &[&str]) -> Run {
        let flags = self.flags.iter().map(String::as_str).filter(|_| matches!(command, "plan" | "apply"));
        let arguments: Vec<_> =
            [command, spec].into_iter().chain(flags).chain(more.iter().copied()).collect();
        let mut command = account.command(&arguments);
        account.finish(command.envs(self.env.iter().cloned()))
    }

    pub fn expect(&self, account: &Account, code: i32, command: &str, spec: &str, more: &[&str]) -> Run {
        let run = self.run(account, command, spec, more);
        assert_eq!(run.code, code, "provision {command} {spec} {more:?}\n{}\n{}", run.out, run.err);
        run
    }
}

fn from_nothing_to_nothing(mut header: Header, path: &Path) {
    let bastion = header.needs_bastion().then(Bastion::start);
    header.env.extend(bastion.iter().map(|bastion| ("PATH".to_owned(), bastion.search_path())));
    let account = &header.account();
    let spec = text(path);
    let before = account.inventory();
    let validate = header.expect(account, 0, "validate", spec, &[]);
    assert!(!validate.err.contains("warning"), "{spec}: {}", validate.err);
    let rendered = header.expect(account, 0, "render", spec, &[]);
    let own = header.partition.name();
    for foreign in ["aws", "aws-cn", "aws-us-gov"].into_iter().filter(|one| *one != own) {
        assert!(!rendered.out.contains(&format!("\"arn:{foreign}:")), "{spec}: {}", rendered.out);
    }
    let plan = header.run(account, "plan", spec, &["--json"]);
    assert_eq!(plan.code, 3, "{spec}: {}\n{}", plan.out, plan.err);
    assert_eq!(account.inventory(), before, "{spec}: planning changes nothing");
    header.expect(account, 0, "apply", spec, &["--yes"]);
    header.expect(account, 0, "plan", spec, &[]);
    header.expect(account, 0, "doctor", spec, &[]);
    header.expect(account, 0, "destroy", spec, &["--yes"]);
    as_it_was(&header, account, spec, &before);
    header.expect(account, 0, "apply", spec, &["--yes"]);
    let name = &support::deployments(spec)[0].spec;
    account.expect(0, &["destroy", "--deployment", name, "--yes"]);
    as_it_was(&header, account, spec, &before);
}

fn as_it_was(header: &Header, account: &Account, spec: &str, before: &Inventory) {
    let after = account.inventory();
    let is_there = |name: &&String| !before.contains_key(*name);
    let left: Vec<_> = after.keys().filter(is_there).collect();
    assert!(left.is_empty(), "{spec} leaves {left:?}");
    if header.flags.iter().all(|flag| flag != "--adopt") {
        assert_eq!(after, *before, "{spec}: nothing else was touched");
    } else {
        let marked = serde_json::to_string(&after).unwrap();
        assert!(!marked.contains("provision:deployment"), "{spec}: {marked}");
    }
}

/// One test a spec: from nothing to everything and back.
pub fn trials() -> Vec<Trial> {
    let specs = support::ready_made();
    assert!(specs.len() >= 10, "only {specs:?}");
    let trial = |spec: &String| {
        let path = Path::new(PLANS).join(spec);
        let header = Header::read(&std::fs::read_to_string(&path).expect("a file"));
        let missing = header.needs_bastion().then(bastion::missing).flatten();
        trial(&format!("plans/{spec}"), missing, move || from_nothing_to_nothing(header, &path))
    };
    specs.iter().map(trial).collect()
}
