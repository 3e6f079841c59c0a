//! `docs/evidence.md`: every belief, with its source, who rests on it, its probe, and when it was last asked.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::registry::{self, Belief, ROOT, Sources};
use crate::report::{self, Report};
use crate::usage::Code;

pub const PAGE: &str = "docs/evidence.md";

const HEAD: &str = "\
# Evidence

What `provision` and its sandbox take for granted about AWS and Redshift. Each belief has a source, and a probe that asks
whether it is so. The probes are one suite: it asks the sandbox at each `cargo test`, and, unchanged, a real account of
yours. The page is written by that suite: `UPDATE_DOCS=1 cargo test --workspace --test real page`.

";

const SETUP: &str = "\
## Ask a real account

You need credentials of an account for experiments, and in it a cluster or a Serverless workgroup, or both, with an
administrator whose secret Redshift manages (or, on a cluster, one that you may get temporary credentials for; on
Serverless, a caller who is a superuser there).

```sh
export AWS_PROFILE=experiments AWS_REGION=us-east-1
export PROVISION_PROBE_ACCOUNT=111122223333         # refused if the credentials are of another
export PROVISION_PROBE_WORKGROUP=probes             # or PROVISION_PROBE_CLUSTER, or both
export PROVISION_PROBE_DATABASE=dev                 # the default
cargo test --test real -- --ignored
```

- It asks nothing else. It takes about 20 minutes, most of it waiting for IAM to know everywhere what was changed, and a
  minute more where a workgroup sleeps.
- It costs what the warehouse costs meanwhile: on Serverless about a third of an hour of its base capacity (8 RPU in
  us-east-1: about 1 USD), on a running cluster nothing more. Buckets, roles and rules cost less than a cent. No cluster,
  workgroup, instance or key is made; what would need one is asked in the sandbox alone.
- Everything that is made is named `provision-probe-…` (a bucket `provision-probe-ACCOUNT-…`, a database user of a role
  `IAMR:provision-probe-…`), and removed after each probe. Nothing else is changed; AWS makes a database user of the
  caller at its first login to a workgroup, which stays.
- A run that was killed leaves things of that name. The next run removes them first, and so does this alone:
  `cargo test --test real -- --ignored cleanup`.
- No secret is printed, and no answer of the account: a report has the ids of beliefs, and errors in AWS's words.

The report is a table, and `docs/evidence/DATE.json` (`PROVISION_PROBE_REPORT` names another file), which can be committed:
this page then says what came of each belief. A belief that was refuted is a test that failed.

";

/// The page, as it should be.
pub fn page() -> String {
    let (services, sources, code) = (registry::by_service(), registry::sources(), Code::read());
    let last = report::kept().pop();
    let mut page = HEAD.to_owned();
    page.push_str(&counts(&services, last.as_ref()));
    page.push_str(SETUP);
    page.push_str(
        "## Beliefs\n\nHow sure: *documented* by AWS, *seen* by others, or *derived* from something else. A file of the \
         product is below\nthe root, one of the sandbox below `crates/sandbox/src`; two are named at most, found by \
         searching for what a\nbelief is about. A probe is a function in `tests/real/probes/`.\n\n",
    );
    for (service, beliefs) in &services {
        writeln!(page, "### {}\n", title(service)).expect("a string takes it");
        page.push_str("| id | belief | source | how sure | used in | probe | on a real account |\n|---|---|---|---|---|---|---|\n");
        for (id, belief) in beliefs {
            writeln!(page, "{}", row(id, belief, &code, last.as_ref())).expect("a string takes it");
        }
        page.push('\n');
    }
    page.push_str(&of_sources(&sources));
    page
}

fn counts(services: &BTreeMap<String, registry::Beliefs>, last: Option<&Report>) -> String {
    let all: Vec<_> = services.values().flat_map(BTreeMap::values).collect();
    let (alone, unprobed) = (
        all.iter().filter(|belief| belief.sandbox_only.is_some()).count(),
        all.iter().filter(|belief| belief.unprobed.is_some()).count(),
    );
    let asked = all.len() - alone - unprobed;
    let last = match last {
        None => "No run on a real account is recorded.".to_owned(),
        Some(report) => {
            let confirmed = report.beliefs.values().filter(|found| found.outcome == "confirmed").count();
            format!("On {} a real account confirmed {confirmed} of them.", report.date)
        }
    };
    format!(
        "There are {} beliefs. {asked} can be asked of a real account, {alone} of the sandbox alone, and {unprobed} have no \
         probe; each\nof the latter says why. The sandbox confirms all that have one. {last}\n\n",
        all.len()
    )
}

fn row(id: &str, belief: &Belief, code: &Code, last: Option<&Report>) -> String {
    let files = code.resting_on(&belief.about);
    let shown: Vec<_> = files.iter().take(2).map(|path| format!("`{}`", short(path))).collect();
    let used = shown.join(", ");
    let probe = match (&belief.probe, &belief.sandbox_only, &belief.unprobed) {
        (Some(probe), Some(why), _) => format!("`{probe}`, in the sandbox alone: {why}"),
        (Some(probe), None, _) => format!("`{probe}`"),
        (None, _, why) => format!("none: {}", why.as_deref().unwrap_or_default()),
    };
    let found = last.and_then(|report| Some((report, report.beliefs.get(id)?)));
    let found =
        found.map_or_else(|| "–".to_owned(), |(report, found)| format!("{} {}", report.date, found.outcome));
    let says = belief.says.replace('|', "\\|");
    format!("| `{id}` | {says} | {} | {} | {used} | {probe} | {found} |", belief.source, belief.sure.words())
}

/// A path without what all of them share.
fn short(path: &str) -> &str {
    path.strip_prefix("crates/sandbox/src/").map_or(path, |rest| rest)
}

fn title(service: &str) -> &str {
    match service {
        "accounts" => "Accounts and regions",
        "aws" => "Every service of AWS",
        "data" => "Redshift Data API",
        "ec2" => "EC2",
        "iam" => "IAM",
        "other" => "CloudTrail and IAM Access Analyzer",
        "redshift" => "Redshift",
        "s3" => "S3",
        "secrets" => "Secrets Manager",
        "serverless" => "Redshift Serverless",
        "sql" => "SQL",
        "sts" => "STS",
        other => other,
    }
}

fn of_sources(sources: &Sources) -> String {
    let mut text = "## Sources\n\n| source | what was read |\n|---|---|\n".to_owned();
    for (name, date) in sources {
        writeln!(text, "| {name} | {date} |").expect("a string takes it");
    }
    text
}

/// Whether the page says what it should; `UPDATE_DOCS=1` writes it anew.
///
/// # Errors
/// It says something else.
pub fn is_up_to_date() -> Result<(), String> {
    let (path, expected) = (Path::new(ROOT).join(PAGE), page());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &expected).map_err(|error| error.to_string())?;
    }
    if std::fs::read_to_string(&path).unwrap_or_default() == expected {
        return Ok(());
    }
    Err(format!("{PAGE} is not what the beliefs say: run it with UPDATE_DOCS=1"))
}
