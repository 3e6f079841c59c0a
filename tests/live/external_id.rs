//! An external id of the customer's choice: generated with the role, kept in its tag, told by the hand-off.

use std::thread;
use std::time::Duration;

use provision_sandbox::{Options, seed};

use crate::account::Account;
use crate::crash::kill_after;

const TEALIUM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/tealium.toml");
const ROLE: &str = "TealiumRedshift-main";
const TAG: &str = "provision:external-id";
const FIELD: &str = "Assume Role: External ID";

/// What the trust policy requires, and what the tag says.
fn required_and_kept(account: &Account) -> (String, Option<String>) {
    let mut world = account.sandbox.cloud().world();
    let role = world.iam.accounts.of(seed::ACCOUNT).roles.get(ROLE).expect("the role");
    let trust: serde_json::Value = serde_json::from_str(&role.trust).expect("JSON");
    let required = trust["Statement"][0]["Condition"]["StringEquals"]["sts:ExternalId"].as_str();
    let kept = role.tags.iter().find(|tag| tag.key == TAG).map(|tag| tag.value.clone());
    (required.expect("an external id").to_owned(), kept)
}

fn change_trust(account: &Account, from: &str, to: &str) {
    let mut world = account.sandbox.cloud().world();
    let role = world.iam.accounts.of(seed::ACCOUNT).roles.get_mut(ROLE).expect("the role");
    role.trust = role.trust.replace(from, to);
}

#[test]
fn it_lives_and_dies_with_the_role() {
    let account = Account::new();
    let before = account.inventory();
    let plan = |code: i32| account.expect(code, &["plan", TEALIUM, "--json"]);
    let first = plan(3);
    assert!(first.out.contains("<generated when the role is made>"), "{}", first.out);
    assert_eq!(first.json()["digest"], plan(3).json()["digest"]);
    assert!(account.run(&["handoff", TEALIUM]).out.contains("run provision apply first"));
    account.expect(2, &["export", "terraform", TEALIUM]);
    account.expect(3, &["plan", TEALIUM, "--out", "plan.json"]);
    account.expect(0, &["apply", "--plan", "plan.json"]);
    let (id, kept) = required_and_kept(&account);
    assert_eq!((id.len(), kept), (32, Some(id.clone())));
    plan(0);
    assert_eq!(account.expect(0, &["handoff", TEALIUM, "--copy", FIELD]).out, id);
    let verified = account.run(&["verify", TEALIUM]);
    assert!(verified.out.contains(&id) && verified.out.contains(" 0 failed"), "{}", verified.out);

    change_trust(&account, &id, "of-somebody-else");
    let doctor = account.expect(4, &["doctor", TEALIUM]);
    assert!(doctor.out.contains(&id), "the vendor asks with it: {}", doctor.out);
    let drift = plan(3).json();
    let changed: Vec<_> = drift["deployments"][0]["steps"].as_array().expect("steps").iter().collect();
    let changed: Vec<_> = changed.into_iter().filter(|step| step["action"] != "keep").collect();
    assert_eq!((changed.len(), &changed[0]["changes"][0]["field"]), (1, &"trust_policy".into()));
    account.expect(0, &["apply", TEALIUM, "--yes"]);
    assert_eq!(required_and_kept(&account), (id.clone(), Some(id.clone())));

    let named = account.spec_of(TEALIUM, &[("[trust]", "[trust]\nexternal_id = \"acme-of-2026\"")]);
    let named = named.to_str().expect("a path");
    let change = account.expect(3, &["plan", named]);
    assert!(change.out.contains("acme-of-2026") && change.out.contains(TAG), "{}", change.out);
    account.expect(0, &["apply", named, "--yes"]);
    assert_eq!(required_and_kept(&account), ("acme-of-2026".to_owned(), None));
    account.expect(0, &["plan", named]);
    account.expect(0, &["export", "terraform", named]);
    account.expect(0, &["destroy", TEALIUM, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn eight_applies_at_once_generate_one() {
    let account = Account::new();
    let runs: Vec<_> = thread::scope(|scope| {
        let apply = || account.run(&["apply", TEALIUM, "--yes"]);
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(apply)).collect();
        runs.into_iter().map(|run| run.join().expect("it ran")).collect()
    });
    for run in &runs {
        assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
    }
    let (id, kept) = required_and_kept(&account);
    assert_eq!(kept, Some(id));
    account.expect(0, &["plan", TEALIUM]);
}

#[test]
fn an_apply_that_is_killed_after_any_call_keeps_what_it_generated() {
    let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
    let before = account.inventory();
    let has_role =
        || account.sandbox.cloud().world().iam.accounts.of(seed::ACCOUNT).roles.get(ROLE).is_some();
    let mut killed = 0;
    while kill_after(&account, &["apply", TEALIUM, "--yes"], killed + 1) {
        killed += 1;
        let generated = has_role().then(|| required_and_kept(&account));
        account.expect(0, &["apply", TEALIUM, "--yes"]);
        let (id, kept) = required_and_kept(&account);
        assert_eq!(kept.as_ref(), Some(&id));
        assert!(generated.is_none_or(|generated| generated == (id, kept)));
        account.expect(0, &["plan", TEALIUM]);
        account.expect(0, &["destroy", TEALIUM, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {killed} calls");
    }
    assert!(killed >= 4, "only {killed} runs were killed in the middle");
}
