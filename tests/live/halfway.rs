//! The session token expires in the middle of a run: at every request of it. What is half-made then is completed by the
//! next run, or removed whole; and credentials that are renewed outlast their first token.

use std::time::{Duration, Instant};

use provision_sandbox::{Options, seed};

use crate::account::{ACCESS_KEYS, Account, PRECREATED, US_AND_EU, text};
use crate::crash::writes;
use crate::faults::existing;

/// What an account is taken through: the run that is cut off, and whether something is there already.
const WAYS: [(&str, bool); 2] = [("apply", false), ("destroy", true)];

/// Has the token expire at every request of a run, from its first write on: at every second one where `FAULTS=all` is not
/// set, which takes twice as long.
fn expires_at_every_request(spec: &str) {
    let account = Account::new();
    let nothing = existing(&account);
    account.expect(0, &["apply", spec, "--yes"]);
    let made = existing(&account);
    account.expect(0, &["destroy", spec, "--yes"]);
    assert_eq!(existing(&account), nothing);
    let (mut cases, stride) = (0, if std::env::var("FAULTS").is_ok_and(|all| all == "all") { 1 } else { 2 });
    for (command, is_there) in WAYS {
        let (start, end) = if is_there { (&made, &nothing) } else { (&nothing, &made) };
        // Alternately: the same run once more, and the way back.
        let back = if is_there { "apply" } else { "destroy" };
        if is_there {
            account.expect(0, &["apply", spec, "--yes"]);
        }
        let reads = reads_before_writes(&account, &[command, spec]);
        for (at, next) in (1..).step_by(stride).zip([command, back].into_iter().cycle()) {
            if is_there {
                account.expect(0, &["apply", spec, "--yes"]);
            }
            let first = reads + at;
            account.sandbox.cloud().faults.add(format!("*:*@{first}+=expired").parse().expect("a fault"));
            let before = account.requests().len();
            let run = account.run(&[command, spec, "--yes"]);
            account.sandbox.cloud().faults.clear();
            let struck = account.requests()[before..].iter().any(|one| one.code.contains("Expired"));
            if !struck {
                assert_eq!(run.code, 0, "{command} {spec}, request {first}\n{}{}", run.out, run.err);
                account.expect(0, &["destroy", spec, "--yes"]);
                break;
            }
            cases += 1;
            let told = format!("{command} {spec}, request {first}, then {next}\n{}{}", run.out, run.err);
            assert_eq!(run.code, 1, "{told}");
            assert!(run.out.contains("Expired"), "what AWS said is told: {told}");
            account.expect(0, &[next, spec, "--yes"]);
            let goal = if next == command { end } else { start };
            assert!(existing(&account) == *goal, "{told}");
            account.expect(0, &["destroy", spec, "--yes"]);
            assert!(existing(&account) == nothing, "{told}");
        }
    }
    #[expect(clippy::print_stdout, reason = "how much was struck is what a reader of the run wants to know")]
    {
        println!("{spec}: the token expired at {cases} requests");
    }
    assert!(cases >= 10, "{spec}: only {cases}");
}

/// How many API calls a run makes before its first write: those of one that nobody agrees to.
fn reads_before_writes(account: &Account, arguments: &[&str]) -> usize {
    let before = account.requests().len();
    account.expect(5, arguments);
    let requests = account.requests();
    let sent = requests[before..].iter().filter(|one| one.service != "redshift-sql");
    sent.filter(|one| one.code != "DryRunOperation").count()
}

#[test]
fn roles_survive_a_token_that_expires_at_any_request() {
    expires_at_every_request(US_AND_EU);
}

#[test]
fn keys_survive_a_token_that_expires_at_any_request() {
    expires_at_every_request(ACCESS_KEYS);
}

/// How long a session lasts here. The SDK renews what ends within ten seconds (`aws-smithy-runtime`,
/// `DEFAULT_BUFFER_TIME`), so that it renews once and again in a run of this length.
const SESSION: i64 = 12;

/// Credentials of a role that last some seconds: the same run fails with the first token, and ends well where it is renewed.
#[test]
fn credentials_that_are_renewed_outlast_their_first_token() {
    let latency = Duration::from_millis(1300);
    let account = Account::with(Options { latency, ..Options::default() });
    let role = short_lived_role(&account);
    let before = account.requests().len();
    let mut apply = account.command_as(&role, &["apply", US_AND_EU, "--yes"]);
    let started = Instant::now();
    let run = account.finish(&mut apply);
    assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
    let lasted = started.elapsed();
    assert!(lasted > Duration::from_secs(SESSION.unsigned_abs()), "the first token outlasted it: {lasted:?}");
    let requests = account.requests();
    let renewed = requests[before..].iter().filter(|one| one.operation == "AssumeRole").count();
    assert!(renewed >= 2, "it was renewed {renewed} times");
    assert!(writes(&account) > 10);
    account.expect(0, &["plan", US_AND_EU]);
}

/// A role of the operator's that may do everything, for some seconds at a time; as its ARN.
fn short_lived_role(account: &Account) -> String {
    const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
    const ALL: &str =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let iam = account.iam();
    account.wait(async {
        let role = iam.create_role().role_name("operator").assume_role_policy_document(TRUST);
        role.send().await.expect("a role");
        let policy = iam.put_role_policy().role_name("operator").policy_name("all").policy_document(ALL);
        policy.send().await.expect("a policy");
    });
    let mut world = account.sandbox.cloud().world();
    let role = world.iam.accounts.of(seed::ACCOUNT).roles.get_mut("operator").expect("the role");
    role.max_session = SESSION;
    role.identity.arn.clone()
}

/// A destination that is on its way to another schema, bucket and policy, wherever that ended, is removed whole: what is
/// left of before, and what was made.
#[test]
fn a_move_that_ended_halfway_is_removed_whole() {
    let account = Account::new();
    let nothing = existing(&account);
    let moved = account.spec_of(PRECREATED, &[("schema      = \"iterable\"", "schema      = \"moved\"")]);
    let moved = text(&moved).to_owned();
    let mut cases = 0;
    for at in 1.. {
        account.expect(0, &["apply", PRECREATED, "--yes"]);
        let reads = reads_before_writes(&account, &["apply", &moved]);
        account.sandbox.cloud().faults.add(format!("*:*@{}+=expired", reads + at).parse().expect("a fault"));
        let run = account.run(&["apply", &moved, "--yes"]);
        account.sandbox.cloud().faults.clear();
        account.expect(0, &["destroy", &moved, "--yes"]);
        let left = existing(&account);
        let left: Vec<_> = left.iter().filter(|one| !nothing.contains(one)).collect();
        assert!(left.is_empty(), "request {at}: {left:#?}");
        if run.code == 0 {
            break;
        }
        cases += 1;
    }
    assert!(cases >= 3, "only {cases}");
}
