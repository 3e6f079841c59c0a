//! `docs/doctor.md` lists every cause, `docs/troubleshooting.md` every sign by its words. `UPDATE_DOCS=1` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::Path;

use provision_doctor::{Cause, correction, examples, next_step};
use strum::IntoEnumIterator as _;

const HEAD: &str = "# Errors and roles, explained

`provision doctor` says why something is refused: the cause first, then what says so, how certain it is, and the next step.

| command | looks at |
|---|---|
| `provision doctor SPEC` | the vendor and the role that the spec wants, and what differs from the spec besides |
| `provision doctor --role NAME` | any role of the account, by its name or ARN |
| `provision doctor --error TEXT` | an error as people paste it |

The exit code is 4 if there is a finding, 0 if there is none, and 2 for wrong usage. With `--json` the document has `findings`,
each with `id`, `severity`, `certainty`, `message`, `evidence`, `hint`, and `correction` where widely read guides mislead. `--format html`
writes [one page](reports.md) for a browser.

## A role that cannot be assumed

Read at once: who calls; the role with its trust policy, attached and inline policies with their documents, boundary, longest
session, last use and tags; the account's identity providers; the latest attempts in CloudTrail; and of who asks, if it is
of the same account, the same. What may not be read is said, and the rest is told all the same
([permissions.md](permissions.md#what-the-doctor-reads)). The trust policy is linted, and the request is evaluated against both
sides as IAM does. A cause is *certain* where the request would be allowed if it alone were otherwise. What cannot be read from
here, policies of an organization above all, is named as a level.

`--as FILE` says who cannot get in: an ARN, a web identity token (JWT), or a request as `provision policy explain` takes it, in
which action and resource may be left out and `duration_seconds` may be in it. Without it, a spec's vendor is asked about; of
`--role`, the last attempt in CloudTrail if it was denied, or else the caller. With `--json` there are `roles` besides, each
with the request, whether it is `allowed`, the evaluation in `steps`, the `levels`, and what was `read`.

```console
$ echo arn:aws:iam::111122223333:user/jane > who
$ provision doctor --role acme-transfer --as who --fix
```

`--fix` plans the repair: a statement for this one request, merged into the trust policy that is there. Statements of others
stay as they are, only ids of principals that are gone are left out, which IAM would not take. The plan is shown and agreed to
like any other, with its digest (`--expect`) or `--yes`. The trust policy of before is kept in a file that nobody else can read.
Then the role is read again: the request must be allowed, and what the trust policy says otherwise is shown by meaning. What
would admit more than the request is refused (exit code 5), and where the caller has to do something, no condition is loosened
for it. For a spec, the plan is the role and its policy as `apply` makes them. With `--json`, `--fix` writes a line for each
event: `findings`, `plan`, `kept`, those of `apply`, and `checked`; or `no_plan`.

Each of these setups is made in the sandbox, with permissions enforced; the cause is the first line; after the repair the role
is assumed with the SDK of AWS, and a stranger still is not let in:

SCENARIOS
## An error that was pasted

`provision doctor --error TEXT` reads an error as people paste it, with the stack trace, the frame, the escapes and the line
breaks that came along, and says what the cause can be, which words say so, and the next step. `--error -` reads it from
standard input. Nothing is sent, except that an encoded authorization message is decoded where there are credentials that may
(`sts:DecodeAuthorizationMessage`); without them it is said how.

```console
$ provision doctor --error \"ERROR: permission denied for schema sales\"
```

A text never proves more than it says. A cause is *certain* only where the text itself names it and nothing else fits. Where
several fit, the first is *likely*, the others are listed as *possible*, and each comes with the step that would decide.
Words of a tool around an answer count less than the answer. With `--json` the document has `facts` besides (`actor`, `action`,
`resource`, and `code`, `operation`, `sql_state`, `policy`, `issuer` where the text has them), and `decoded` where a message was.
Secrets in the text are not repeated. A text that is empty ends with exit code 2.

The denials of AWS are read by their grammar, `User: … is not authorized to perform: … on resource: …`, with the policy that
decided, `because no … policy allows` or `with an explicit deny in …`, in English and in the languages into which AWS
translates it; without it, by who, what and on what stand in the text.

This page is written by the tests: `UPDATE_DOCS=1 cargo test -p provision-doctor`.

## Causes

What says so is an example; other wording of the same is read too. A cause without one is found by reading the role.
";

#[test]
fn every_cause_is_documented() {
    let mut page = HEAD.replace("SCENARIOS\n", &scenarios());
    for cause in Cause::iter() {
        let _ = write!(page, "\n### {}\n\n{}.\n\n", cause.id(), cause.message());
        let says: Vec<&str> = examples()
            .into_iter()
            .filter(|(_, causes)| causes.first() == Some(&cause))
            .map(|(example, _)| example)
            .collect();
        let says = if says.is_empty() { denials(cause) } else { says };
        for example in says {
            let _ = writeln!(page, "- says so: `{example}`");
        }
        let _ = writeln!(page, "- next: {}", in_markdown(&next_step(cause)));
        if let Some(correction) = correction(cause) {
            let _ = writeln!(page, "- beware: {}", in_markdown(correction));
        }
        let _ = writeln!(page, "- source: {}", cause.source());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/doctor.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page, "run it with UPDATE_DOCS=1");
}

/// The text with what would be taken for a tag of HTML, and then not be shown, as it is; code is left alone.
fn in_markdown(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let shown =
        parts.map(|(number, part)| if number % 2 == 0 { part.replace('<', "\\<") } else { part.to_owned() });
    shown.collect::<Vec<_>>().join("`")
}

const SYMPTOMS: &str = "# Troubleshooting by symptom

What people have in front of them, in the words of AWS, Redshift and their clients, and what it means. Search this page for a few
of your words; or paste all of them, stack trace included, and be told which cause fits:

```sh
provision doctor --error -
```

This page is written by the tests: `UPDATE_DOCS=1 cargo test -p provision-doctor`.

| it says | the cause, the most likely first |
|---|---|
";

/// What is wrong without an error text.
const WITHOUT_WORDS: &str = "
## Without an error

| what you see | what to do |
|---|---|
| `plan` wants to change something that nobody changed | somebody did: the plan says which field and what it was. `provision apply` mends it; [what stays](others.md) is told |
| `plan` refuses with `NOT_OURS` | it was made by hand: `--adopt` takes it over ([how](guide.md#a-setup-that-exists-already)) |
| `plan` refuses with `OWNED_BY_OTHER` | another deployment owns it: `provision list` says which |
| `apply` refuses the digest | the account or the spec moved since the review: plan again |
| the vendor's form says that it cannot connect | `provision verify`, group *Network*; a private warehouse needs a tunnel ([network.md](network.md)) |
| the vendor connects, and no data arrives | `provision verify --wait-for-vendor` tells what CloudTrail and the connection log have of its visit |
| the vendor worked until today | `provision plan` shows what differs; `provision doctor` says why the role cannot be assumed |
| `verify` fails right after `apply` | AWS spreads changes for a few minutes: `--wait 300` |
| the warehouse is paused | `--wait`, or `--without-database` ([safety.md](safety.md#a-warehouse-that-cannot-be-reached)) |
| `destroy` refuses | data would be lost: [teardown.md](teardown.md) has the flag |
| nothing is shown for a minute | the first login to an idle workgroup resumes it; `-v` shows each call |
| signs instead of letters in the terminal | the locale says that it cannot show UTF-8: `export LC_ALL=C.UTF-8` |
";

/// `docs/troubleshooting.md` has every sign by its words.
#[test]
fn every_symptom_leads_to_its_causes() {
    let mut page = SYMPTOMS.to_owned();
    let mut rows: Vec<_> = examples().into_iter().collect();
    rows.sort_by_key(|(example, _)| example.to_lowercase());
    for (example, causes) in rows {
        let link = |cause: &Cause| format!("[{}](doctor.md#{})", cause.message(), cause.id().to_lowercase());
        let causes: Vec<_> = causes.iter().map(link).collect();
        let words = example.replace('\n', " ").replace('|', "\\|");
        let _ = writeln!(page, "| `{words}` | {} |", causes.join("; "));
    }
    page.push_str(WITHOUT_WORDS);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/troubleshooting.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page, "run it with UPDATE_DOCS=1");
}

/// The setups that `tests/live/doctor` makes, as a table.
fn scenarios() -> String {
    let file = include_str!("../../../tests/fixtures/doctor-scenarios.toml");
    let list: toml::Table = file.parse().unwrap();
    // In the order of the file, whatever the features of `toml` that others ask for.
    let mut list: Vec<_> = list.iter().collect();
    list.sort_by_key(|(id, _)| file.find(&format!("[{id}]")));
    let mut table = String::from("| setup | cause | `--fix` | what guides say of it |\n|---|---|---|---|\n");
    for (id, scenario) in list {
        let text = |key: &str| scenario.get(key).map_or("", |value| value.as_str().unwrap());
        let cause = match text("cause") {
            "" => "none".to_owned(),
            cause => {
                assert!(Cause::iter().any(|known| known.id() == cause), "{id}: {cause}");
                format!("`{cause}`")
            }
        };
        let repair = match (text("repair"), text("cause")) {
            ("trust", _) => "adds a statement to the trust policy",
            ("session", _) => "raises the longest session",
            ("none", "") => "nothing to mend",
            ("none", _) => "says what the caller's side does",
            (other, _) => panic!("{id}: {other}"),
        };
        let _ = writeln!(table, "| {} | {cause} | {repair} | {} |", text("setup"), text("beware"));
    }
    table + "\n"
}

/// Causes that the sentence of a denial names, or that are only ever besides another.
fn denials(cause: Cause) -> Vec<&'static str> {
    use Cause::*;
    match cause {
        SessionActionMissing => vec!["is not authorized to perform: sts:TagSession"],
        ResourcePolicyMissing => vec!["because no resource-based policy allows the … action"],
        BoundaryDenies => vec!["because no permissions boundary allows the … action"],
        SessionPolicyDenies => vec!["because no session policy allows the … action"],
        EndpointPolicyDenies => vec!["because no VPC endpoint policy allows the … action"],
        ExplicitDenyIdentity => vec!["with an explicit deny in an identity-based policy"],
        ExplicitDenyOrganization => vec![
            "with an explicit deny in a service control policy",
            "because no service control policy allows the … action",
        ],
        ExplicitDenyResource => vec!["with an explicit deny in a resource-based policy"],
        MfaMissing
        | Propagation
        | WrongAccount
        | SessionNameNotAdmitted
        | ConditionNotMet
        | PrincipalRecreated => {
            vec![]
        }
        other => panic!("{} has no words", other.id()),
    }
}
