//! What is refused, with which exit code, and that nothing was done.

use provision_core::reads::Read;
use provision_sandbox::Entry;

use crate::account::{Account, US_AND_EU, text};

fn operations(account: &Account) -> Vec<String> {
    account.requests().into_iter().map(|request| request.operation).collect()
}

/// What is asked beside who is calling only reads, asks for no login, and is not shown.
#[test]
fn another_account_is_refused_and_nothing_of_it_is_shown_or_changed() {
    const LOGINS: [&str; 3] = ["GetSecretValue", "GetClusterCredentials", "ExecuteStatement"];
    let account = Account::new();
    let before = account.inventory();
    let spec = account.spec(&[("111122223333", "444455556666")]);
    for command in [&["plan"][..], &["apply", "--yes"], &["destroy", "--yes"]] {
        let arguments: Vec<_> = command.iter().copied().chain([text(&spec)]).collect();
        let run = account.expect(5, &arguments);
        assert!(run.err.contains("111122223333") && run.err.contains("444455556666"), "{}", run.err);
        assert!(run.out.is_empty() && !run.err.contains("acme-transfer"), "{}{}", run.out, run.err);
    }
    let asked = account.requests();
    assert_eq!(asked.iter().filter(|one| one.operation == "GetCallerIdentity").count(), 3);
    for Entry { service, operation, .. } in asked.iter().filter(|one| one.service != "sts") {
        let service = if service == "tagging" { "tag" } else { service };
        assert!(Read::of(service, operation).is_some(), "{service}:{operation} is no read");
        assert!(service != "redshift-sql" && !LOGINS.contains(&operation.as_str()), "{service}:{operation}");
    }
    assert_eq!(account.inventory(), before);
}

#[test]
fn an_invalid_spec_sends_nothing() {
    let account = Account::new();
    let spec = account.write(
        "bad.toml",
        r#"
name = "Acme; DROP USER"
vendor = "iterabel"
colour = "red"
[aws]
account = 12
[bucket]
name = "{{ nobody }}"
[user]
name = "x\"; DROP USER awsuser; --"
[destinations.us]
region = "us-east-1"
cluster = "analytics"
workgroup = "analytics"
database = "dev"
schema = "iterable"
"#,
    );
    for command in ["validate", "render", "plan", "apply", "destroy"] {
        let run = account.expect(2, &[command, text(&spec)]);
        for word in ["did you mean", "iterable", "colour", "account", "nobody", "cluster", "-->"] {
            assert!(run.err.contains(word), "{command} does not mention {word}:\n{}", run.err);
        }
    }
    assert!(operations(&account).is_empty());
    let findings = account.expect(2, &["validate", text(&spec), "--json"]).json();
    let findings = findings["findings"].as_array().unwrap().clone();
    assert!(findings.len() >= 7, "all at once: {findings:#?}");
    assert!(findings.iter().all(|finding| finding["line"].is_u64() && finding["column"].is_u64()));
}

#[test]
fn nothing_is_changed_without_consent() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(5, &["apply", US_AND_EU]);
    account.expect(5, &["apply", US_AND_EU, "--expect", "0123456789abcdef"]);
    account.expect(2, &["apply", US_AND_EU, "--expect", "short"]);
    assert_eq!(account.inventory(), before);
    let digest =
        account.expect(3, &["plan", US_AND_EU, "--json"]).json()["digest"].as_str().unwrap().to_owned();
    account.expect(0, &["apply", US_AND_EU, "--expect", &digest[..16]]);
    let after = account.inventory();
    account.expect(5, &["destroy", US_AND_EU]);
    assert_eq!(account.inventory(), after);
}

#[test]
fn a_saved_plan_runs_once_and_only_on_the_world_it_was_made_for() {
    let account = Account::new();
    account.expect(3, &["plan", US_AND_EU, "--out", "plan.json"]);
    account.expect(0, &["apply", "--plan", "plan.json"]);
    let applied = account.inventory();
    let stale = account.expect(5, &["apply", "--plan", "plan.json"]);
    let digests = regex::Regex::new(r"reviewed: its digest is [0-9a-f]{16}, not [0-9a-f]{16}\n").unwrap();
    assert!(digests.is_match(&stale.err), "{}", stale.err);
    assert_eq!(account.inventory(), applied);
    account.expect(2, &["apply", "--plan", "missing.json"]);
    account.write("broken.json", "{\"format_version\": 1}");
    account.expect(2, &["apply", "--plan", "broken.json"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    let before = account.inventory();
    account.expect(3, &["plan", US_AND_EU, "--out", "plan.json"]);
    let newer = account.read("plan.json").replace("\"format_version\": 1", "\"format_version\": 2");
    account.write("newer.json", &newer);
    let refused = account.expect(2, &["apply", "--plan", "newer.json"]);
    for part in ["newer.json", "format version is 2", "reads version 1", "plan SPEC --out"] {
        assert!(refused.err.contains(part), "{part}: {}", refused.err);
    }
    assert_eq!(account.inventory(), before);
}

#[test]
fn what_others_made_is_refused() {
    let account = Account::new();
    account.sql("cluster analytics in us-east-1", &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1'"]);
    let before = account.inventory();
    let run = account.expect(5, &["apply", US_AND_EU, "--yes"]);
    assert!(run.out.contains("NOT_OURS") && run.err.contains("transfer_user"), "{}\n{}", run.out, run.err);
    assert_eq!(account.inventory(), before, "the other destination waits too");
    let adopting = account.spec(&[("name = \"transfer_user\"", "name = \"transfer_user\"\nadopt = true")]);
    account.expect(0, &["apply", text(&adopting), "--yes"]);
    account.expect(0, &["plan", US_AND_EU]);
}

/// Two deployments name one database user, each applied by itself: it stays that of whoever made it, and goes with it.
#[test]
fn the_named_user_of_another_deployment_stays_its_own() {
    let account = Account::new();
    let plan = std::fs::read_to_string(US_AND_EU).unwrap();
    let us_only = plan.find("[destinations.eu]").unwrap();
    let end = plan.find("via = \"secret\"").unwrap() + "via = \"secret\"".len();
    let of = |name: &str, more: &str| {
        let spec = [&plan[..us_only], &plan[end..]].concat();
        let spec = spec
            .replace("name   = \"acme\"", &format!("name   = \"{name}\""))
            .replace("acme-transfer-", &format!("{name}-transfer-"))
            .replace("name = \"transfer_user\"", &format!("name = \"transfer_user\"{more}"));
        assert!(spec.contains(&format!("name   = \"{name}\"")));
        text(&account.write(&format!("{name}{}.toml", more.len()), &spec)).to_owned()
    };
    let (first, second, adopting) = (of("acme", ""), of("globex", ""), of("globex", "\nadopt = true"));
    let before = account.inventory();
    account.expect(0, &["apply", &first, "--yes"]);
    let applied = account.inventory();
    for spec in [&second, &adopting] {
        let refused = account.expect(5, &["apply", spec, "--yes"]);
        assert!(
            refused.says("OWNED_BY_OTHER") && refused.says("acme/us"),
            "{}\n{}",
            refused.out,
            refused.err
        );
    }
    assert_eq!(account.inventory(), applied, "nothing of the other is written either");
    account.expect(0, &["plan", &first]);
    account.expect(0, &["destroy", &second, "--yes"]);
    assert_eq!(account.inventory(), applied, "what another made stays");
    account.expect(0, &["destroy", &first, "--yes"]);
    assert_eq!(account.inventory(), before);
    account.expect(0, &["apply", &second, "--yes"]);
    account.expect(5, &["apply", &first, "--yes"]);
    account.expect(0, &["destroy", &second, "--yes"]);
    assert_eq!(account.inventory(), before);
}
