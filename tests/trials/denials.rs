//! Every read that a plan of a ready-made spec takes, denied in turn: what it cannot do without ends it with the action,
//! the resource and the next step; what it can do without is noted, and it goes on. The same where AWS answers with another
//! error.

use std::collections::BTreeSet;
use std::path::Path;

use libtest_mimic::Trial;
use provision_core::reads::{Need, READS, Read};
use provision_sandbox::{Entry, Options};

use crate::account::{Account, Run, text};
use crate::plans::{Header, PLANS};
use crate::{support, trial};

/// Reads that no ready-made spec takes in the sandbox as it is seeded, each with the reason.
const UNSEEN: [(&str, &str); 13] = [
    ("HeadBucket", "all tags can be read; a test of `cloud` denies both"),
    ("DescribeKey", "no ready-made bucket has a KMS key; a test of `live` denies it"),
    ("GetAccountSummary", "everything is there, and needs no room; a test of `live` denies it"),
    ("GetBucketAcl", "the ready-made buckets have their owner enforced; a test of `live` denies it"),
    ("ListRoles", "no ready-made spec has many roles; a test of `live` does"),
    ("GetRolePolicy", "nobody wrote a policy into a role; a test of `live` does"),
    ("GetUserPolicy", "nobody wrote a policy into a user; a test of `live` does"),
    ("DescribeRegions", "only what works without a spec asks for all regions"),
    ("DescribeStatement", "the answers are held back until statements are over; a test of `live` asks"),
    ("CancelStatement", "no statement takes too long; a test of `cloud` makes one"),
    ("GetManagedPrefixListEntries", "no rule names a prefix list; a test of `live` denies it"),
    ("GetClusterCredentialsWithIAM", "no administrator is an IAM identity on a cluster"),
    ("GetCredentials", "no administrator has temporary credentials of a workgroup"),
];

const REPORT: &str = "iam:GetAccountAuthorizationDetails";

const DRY_RUN: u16 = 412;

/// A code that no service has.
const ERROR: &str = "NotImplementedHere";

pub fn trials() -> Vec<Trial> {
    vec![trial("each read of a plan, denied in turn, and failing", None, each_in_turn)]
}

fn each_in_turn() {
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    for spec in support::ready_made() {
        let path = Path::new(PLANS).join(&spec);
        let header = Header::read(&std::fs::read_to_string(&path).expect("a file"));
        if header.needs_bastion() {
            continue;
        }
        let account = header.account_with(Options { enforce: true, ..Options::default() });
        header.expect(&account, 0, "apply", text(&path), &["--yes"]);
        // Without consent a teardown only shows its plan.
        for command in ["plan", "destroy"] {
            // Without the report on the account, what hangs on each role is asked about.
            for base in [&[][..], &[REPORT]] {
                account.deny(base);
                let before = account.requests().len();
                let allowed = header.run(&account, command, text(&path), &[]);
                for (read, is_there) in reads(&account, before) {
                    // What hangs on something that is not there does not matter.
                    let is_denied = base.contains(&format!("{}:{}", read.service, read.action).as_str());
                    let matters = !is_denied && (is_there || read.need != Need::Required);
                    if matters && seen.insert((read.service, read.operation, is_there)) {
                        let run = denied(&header, &account, command, text(&path), read, base);
                        let run = [complaint(read, &allowed, &run)];
                        let failed = failed(&header, &account, command, text(&path), read);
                        let complaints =
                            run.into_iter().chain([complaint_of_failed(read, &allowed, &failed)]);
                        wrong.extend(complaints.flatten().map(|what| format!("{spec}, {command}: {what}")));
                    }
                }
                account.deny(&[]);
            }
        }
        // A credentials file stands beside its spec, and is no part of the account.
        header.expect(&account, 0, "destroy", text(&path), &["--yes", "--delete-data"]);
    }
    let seen: BTreeSet<_> = seen.into_iter().map(|(service, operation, _)| (service, operation)).collect();
    let unseen = READS.iter().filter(|read| !seen.contains(&(read.service, read.operation)));
    let unseen: BTreeSet<_> = unseen.map(|read| read.operation).collect();
    assert_eq!(unseen, UNSEEN.map(|(operation, _)| operation).into(), "reads that no spec takes");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What was asked since then, and whether it was there.
fn reads(account: &Account, since: usize) -> Vec<(&'static Read, bool)> {
    let requests = account.requests().split_off(since).into_iter();
    // EC2 answers a dry run that would succeed with 412 (EC2 API Reference, DryRunOperation).
    let is_read = |one: &Entry| {
        one.service != "redshift-sql" && one.operation != "GetCallerIdentity" && one.status != DRY_RUN
    };
    let asked = requests.filter(is_read);
    let listed = |one: Entry| {
        // The Resource Groups Tagging API signs with another name than its actions begin with.
        let service = if one.service == "tagging" { "tag" } else { one.service.as_str() };
        let operation = &one.operation;
        let read = Read::of(service, operation);
        (
            read.unwrap_or_else(|| panic!("{service}:{operation} is not in the list of reads")),
            one.status == 200,
        )
    };
    asked.map(listed).collect()
}

fn denied(header: &Header, account: &Account, command: &str, spec: &str, read: &Read, base: &[&str]) -> Run {
    let action = format!("{}:{}", read.service, read.action);
    account.deny(&[base, &[&action]].concat());
    let run = header.run(account, command, spec, &[]);
    account.deny(base);
    run
}

/// AWS answers with an error that is neither a denial nor passes.
fn failed(header: &Header, account: &Account, command: &str, spec: &str, read: &Read) -> Run {
    let service = if read.service == "tag" { "tagging" } else { read.service };
    let fault = format!("{service}:{}={ERROR}", read.operation);
    account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
    let run = header.run(account, command, spec, &[]);
    account.sandbox.cloud().faults.clear();
    run
}

/// The run ends with operation and error, or goes on with them in a note.
fn complaint_of_failed(read: &Read, allowed: &Run, failed: &Run) -> Option<String> {
    let said = format!("{}{}", failed.out, failed.err);
    // The answer to a HEAD request has no body.
    let error = if read.operation.starts_with("Head") { "HTTP 400" } else { ERROR };
    let names = |what: &str| said.contains(what) && said.contains(error);
    let ends = failed.code == 1 && names(read.operation);
    let goes_on = failed.code == allowed.code && said.contains("READ_FAILED") && names(read.action);
    let right = match read.need {
        Need::Required => ends,
        Need::Optional { .. } => goes_on,
        Need::RequiredWhere { .. } => ends || goes_on,
    };
    (!right).then(|| {
        format!(
            "{} fails ({:?}): {} instead of {}\n{said}",
            read.operation, read.need, failed.code, allowed.code
        )
    })
}

fn complaint(read: &Read, allowed: &Run, denied: &Run) -> Option<String> {
    let action = format!("{}:{}", read.service, read.action);
    let said = format!("{}{}", denied.out, denied.err);
    let names_next_step = said.contains("explicitly denies") || said.contains("allow ");
    let ends = denied.code == 1 && said.contains(&action) && names_next_step;
    let goes_on = denied.code == allowed.code && said.contains("READ_DENIED") && said.contains(&action);
    let right = match read.need {
        Need::Required => ends,
        Need::Optional { .. } => goes_on,
        Need::RequiredWhere { .. } => ends || goes_on,
    };
    (!right)
        .then(|| format!("{action} ({:?}): {} instead of {}\n{said}", read.need, denied.code, allowed.code))
}
