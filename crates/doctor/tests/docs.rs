//! `docs/doctor.md` lists every cause. `UPDATE_DOCS=1` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::Path;

use provision_doctor::{Cause, correction, examples, next_step};
use strum::IntoEnumIterator as _;

const HEAD: &str = "# Errors, explained

`provision doctor --error TEXT` reads an error as people paste it, with the stack trace, the frame, the escapes and the line
breaks that came along, and says what the cause can be, which words say so, and the next step. `--error -` reads it from
standard input. Nothing is sent.

```console
$ provision doctor --error \"ERROR: permission denied for schema sales\"
```

A text never proves more than it says. A cause is *certain* only where the text itself names it and nothing else fits. Where
several fit, the first is *likely*, the others are listed as *possible*, and each comes with the step that would decide.
Words of a tool around an answer count less than the answer. With `--json` the document has `facts` (`actor`, `action`,
`resource`, and `code`, `operation`, `sql_state`, `policy`, `issuer` where the text has them) and `findings`, each with `id`,
`severity`, `certainty`, `message`, `evidence`, `hint`, and `correction` where widely read guides mislead. Secrets in the
text are not repeated. The exit code is 4 if there is a cause, 0 if nothing in the text is known, and 2 if it is empty.

The denials of AWS are read by their grammar, `User: … is not authorized to perform: … on resource: …`, with the policy that
decided, `because no … policy allows` or `with an explicit deny in …`, in English and in the languages into which AWS
translates it; without it, by who, what and on what stand in the text.

This page is written by the tests: `UPDATE_DOCS=1 cargo test -p provision-doctor`.

## Causes

What says so is an example; other wording of the same is read too.
";

#[test]
fn every_cause_is_documented() {
    let mut page = String::from(HEAD);
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
        let _ = writeln!(page, "- next: {}", next_step(cause));
        if let Some(correction) = correction(cause) {
            let _ = writeln!(page, "- beware: {correction}");
        }
        let _ = writeln!(page, "- source: {}", cause.source());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/doctor.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page, "run it with UPDATE_DOCS=1");
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
