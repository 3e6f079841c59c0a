//! `provision doctor`: every setup of `tests/fixtures/doctor-scenarios.toml` is made, named, mended, and then works with a
//! plain client of AWS.

mod call;
mod scenarios;
mod spec;

use std::collections::{BTreeMap, BTreeSet};

use provision_core::reads::DOCTOR;
use provision_sandbox::{Entry, Options, seed};
use serde::Deserialize;
use serde_json::Value;

use self::call::{Call, trust_of};
use self::scenarios::{Kind, Scenario};
use crate::account::{Account, Run};

/// A setup as the documentation lists it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    #[expect(dead_code, reason = "the documentation shows it")]
    setup: String,
    cause: String,
    repair: String,
    #[serde(default)]
    #[expect(dead_code, reason = "the documentation shows it")]
    beware: String,
}

fn listed() -> BTreeMap<String, Listed> {
    toml::from_str(include_str!("../../fixtures/doctor-scenarios.toml")).expect("the list of setups")
}

/// Everything is held against policies, also what the operator does.
fn enforcing() -> Account {
    Account::with(Options { enforce: true, ..Options::default() })
}

fn ids(run: &Run) -> Vec<String> {
    let document = run.json();
    let findings = document["findings"].as_array().unwrap_or_else(|| panic!("{}", run.out)).clone();
    findings.iter().map(|finding| finding["id"].as_str().expect("an id").to_owned()).collect()
}

/// The words of the first line, however it is broken.
fn begins_with(run: &Run, message: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    words(&run.out).starts_with(&words(message))
}

#[test]
fn every_setup_is_listed_once() {
    let listed: BTreeSet<_> = listed().into_keys().collect();
    assert_eq!(listed, scenarios::ALL.iter().map(|id| (*id).to_owned()).collect());
}

#[test]
fn setups_about_who_asks_are_named_and_mended_and_then_work() {
    named_and_mended(Kind::Principal);
}

#[test]
fn setups_about_conditions_are_named_and_mended_and_then_work() {
    named_and_mended(Kind::Condition);
}

#[test]
fn setups_about_tokens_are_named_and_mended_and_then_work() {
    named_and_mended(Kind::Token);
}

fn named_and_mended(kind: Kind) {
    let account = enforcing();
    let listed = listed();
    for (id, expected) in listed.iter().filter(|(id, _)| Kind::of(id) == kind) {
        let Scenario { role, asker, call, cured } = Scenario::make(id, &account);
        let denied = |call: &Option<Call>| call.as_ref().map(|call| account.wait(call.send(&account)));
        let before = denied(&call);
        let is_wrong = !expected.cause.is_empty();
        if let Some(answer) = &before {
            assert_eq!(answer.is_err(), is_wrong, "{id}: {answer:?}");
        }
        let stranger = Call::stranger(&account, &role);
        assert!(account.wait(stranger.send(&account)).is_err(), "{id}: a stranger");
        let file = account.write("who.txt", &asker);
        let file = file.to_str().expect("a plain path");
        let args = ["doctor", "--role", &role, "--as", file];
        // The cause, for scripts and for people.
        let run = account.expect(if is_wrong { 4 } else { 0 }, &[&args[..], &["--json"]].concat());
        assert_eq!(ids(&run).first().map_or("", String::as_str), expected.cause, "{id}: {}", run.out);
        if is_wrong {
            let first = run.json()["findings"][0].clone();
            let plain = account.expect(4, &args);
            assert!(
                begins_with(&plain, first["message"].as_str().expect("a message")),
                "{id}: {}",
                plain.out
            );
            assert!(first["evidence"].as_str().is_some_and(|evidence| !evidence.is_empty()), "{id}");
        }
        if let Some(signature) = asker.split('.').nth(2).filter(|_| asker.starts_with("ey")) {
            assert!(!run.out.contains(signature) && !run.err.contains(signature), "{id}: the token is shown");
        }
        let trust = trust_of(&account, &role);
        let fixed = account.run(&[&args[..], &["--fix", "--yes"]].concat());
        let after = trust_of(&account, &role);
        match expected.repair.as_str() {
            "none" => {
                assert_eq!(fixed.code, if is_wrong { 4 } else { 0 }, "{id}: {}{}", fixed.out, fixed.err);
                assert_eq!(trust, after, "{id}: nothing changes");
                // Who asks does it as the doctor says.
                if let Some(cured) = cured {
                    cured.prepare(&account);
                    account.wait(cured.send(&account)).unwrap_or_else(|error| panic!("{id}: {error}"));
                }
            }
            _ => {
                assert_eq!(fixed.code, 0, "{id}: {}{}", fixed.out, fixed.err);
                assert!(fixed.says("is allowed now"), "{id}: {}", fixed.out);
                if let Some(call) = &call {
                    account.wait(call.send(&account)).unwrap_or_else(|error| panic!("{id}: {error}"));
                }
                assert_kept(id, &trust, &after);
                let again = account.run(&[&args[..], &["--json"]].concat());
                assert!(
                    !ids(&again).contains(&expected.cause) || again.out.contains("\"possible\""),
                    "{id}: {}",
                    again.out
                );
            }
        }
        assert!(account.wait(stranger.send(&account)).is_err(), "{id}: a stranger gained something");
    }
}

/// Every statement of before is there still, but for ids of who is gone.
fn assert_kept(id: &str, before: &str, after: &str) {
    let statements = |text: &str| -> Vec<Value> {
        let document: Value = serde_json::from_str(text).expect("JSON");
        document["Statement"].as_array().expect("a list").clone()
    };
    let after = statements(after);
    let gone = |statement: &Value| statement.to_string().contains("AIDA");
    for statement in statements(before).iter().filter(|statement| !gone(statement)) {
        let same = |other: &&Value| ["Sid", "Principal"].iter().all(|key| other[*key] == statement[*key]);
        let is_kept = after.iter().any(|other| same(&other)) || account_form(statement, &after);
        assert!(is_kept, "{id}: {statement} is not in {after:?}");
    }
}

/// An account's ARN and its number mean the same.
fn account_form(statement: &Value, after: &[Value]) -> bool {
    let principal = statement["Principal"]["AWS"].as_str().unwrap_or_default();
    let number = principal.split(':').nth(4).unwrap_or(principal);
    after.iter().any(|other| other["Principal"]["AWS"].to_string().contains(number))
}

#[test]
fn without_as_the_last_denied_attempt_is_the_question() {
    let account = enforcing();
    let Scenario { role, call, .. } = Scenario::make("external-id-other", &account);
    let call = call.expect("a call");
    account.wait(call.send(&account)).expect_err("it is denied");
    let run = account.expect(4, &["doctor", "--role", &role, "--json"]);
    assert_eq!(ids(&run)[0], "EXTERNAL_ID_MISSING", "{}", run.out);
    let request = run.json()["roles"][0]["request"].clone();
    assert_eq!(request["context"]["sts:externalid"], "theirs", "{request}");
    assert!(request["from"].as_str().is_some_and(|from| from.contains("CloudTrail")), "{request}");
    // Once it is mended, that it was denied before is no finding.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    account.expect(0, &["doctor", "--role", &role, "--fix", "--yes"]);
    account.expect(0, &["doctor", "--role", &role]);
}

#[test]
fn what_would_admit_more_than_the_request_is_refused() {
    let account = enforcing();
    let Scenario { role, .. } = Scenario::make("token-subject", &account);
    let who =
        r#"{"principal": {"Federated": "accounts.google.com"}, "context": {"accounts.google.com:sub": "7"}}"#;
    let file = account.write("who.json", who);
    let file = file.to_str().expect("a plain path");
    let before = trust_of(&account, &role);
    let run = account.expect(5, &["doctor", "--role", &role, "--as", file, "--fix", "--yes"]);
    assert!(run.err.contains("oaud"), "{}", run.err);
    assert_eq!(trust_of(&account, &role), before);
}

#[test]
fn a_repair_is_agreed_to_and_what_was_there_is_kept() {
    let account = enforcing();
    let Scenario { role, asker, .. } = Scenario::make("user-not-named", &account);
    let file = account.write("who.txt", &asker);
    let args = ["doctor", "--role", &role, "--as", file.to_str().expect("a plain path"), "--fix"];
    let before = trust_of(&account, &role);
    let shown = account.expect(5, &args);
    assert_eq!(trust_of(&account, &role), before, "nobody agreed");
    let (_, digest) = shown.out.split_once("digest ").expect("a digest");
    let digest = digest.lines().next().expect("a line").trim().to_owned();
    account.expect(5, &[&args[..], &["--expect", "0123456789abcdef"]].concat());
    assert_eq!(trust_of(&account, &role), before, "another plan was reviewed");
    let done = account.expect(0, &[&args[..], &["--expect", &digest]].concat());
    let (_, rest) = done.err.split_once("is kept in ").expect("a file is named");
    let kept = rest.split_whitespace().next().expect("a name");
    let same: Value = serde_json::from_str(&account.read(kept)).expect("JSON");
    assert_eq!(same, serde_json::from_str::<Value>(&before).expect("JSON"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode =
            std::fs::metadata(account.folder.path().join(kept)).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // For scripts: what was found, the plan, what happened, and the proof.
    let Scenario { role, asker, .. } = Scenario::make("account-named", &account);
    let file = account.write("who.txt", &asker);
    let file = file.to_str().expect("a plain path");
    let run = account.expect(0, &["doctor", "--role", &role, "--as", file, "--fix", "--yes", "--json"]);
    let events: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let names: Vec<_> = events.iter().map(|event| event["event"].as_str().unwrap_or_default()).collect();
    assert_eq!((names.first(), names.last()), (Some(&"findings"), Some(&"checked")), "{names:?}");
    assert!(["plan", "kept", "report"].iter().all(|name| names.contains(name)), "{names:?}");
    assert_eq!(events.last().expect("an event")["allowed"], true);
}

#[test]
fn what_may_not_be_read_is_said_and_the_rest_is_told() {
    let account = enforcing();
    let Scenario { role, asker, .. } = Scenario::make("user-not-named", &account);
    account.deny(&["cloudtrail:*", "iam:ListOpenIDConnectProviders", "iam:GetUserPolicy"]);
    let file = account.write("who.txt", &asker);
    let run = account.expect(4, &["doctor", "--role", &role, "--as", file.to_str().expect("a path")]);
    for part in ["cloudtrail:LookupEvents", "iam:ListOpenIDConnectProviders", "iam:GetUserPolicy"] {
        assert!(run.says(part), "{part}: {}", run.out);
    }
    assert!(run.out.contains("TRUST_DOES_NOT_ADMIT_CALLER"), "{}", run.out);
    account.deny(&["iam:GetRole"]);
    let run = account.run(&["doctor", "--role", &role]);
    assert!(run.says("iam:GetRole"), "{}", run.out);
}

#[test]
fn an_encoded_message_is_decoded_where_there_are_credentials() {
    let account = enforcing();
    account.deny(&["ec2:CreateSecurityGroup"]);
    let text = call::refused_by_ec2(&account);
    let encoded =
        text.split("Encoded authorization failure message: ").nth(1).unwrap_or_else(|| panic!("{text}"));
    let pasted = format!(
        "An error occurred (UnauthorizedOperation) when calling the CreateSecurityGroup operation: You are not authorized to perform \
         this operation. Encoded authorization failure message: {encoded}"
    );
    let run = account.expect(4, &["doctor", "--error", &pasted, "--json"]);
    let document = run.json();
    assert_eq!(ids(&run)[0], "EXPLICIT_DENY_IDENTITY", "{}", run.out);
    assert_eq!(document["facts"]["action"], "ec2:CreateSecurityGroup", "{}", run.out);
    assert_eq!(document["facts"]["actor"], format!("arn:aws:iam::{}:user/admin", seed::ACCOUNT));
    assert_eq!(document["decoded"]["explicitDeny"], true);
    // Without the right to decode it, it is said how, and why it was not.
    account.deny(&["sts:DecodeAuthorizationMessage"]);
    let run = account.expect(4, &["doctor", "--error", &pasted]);
    assert!(run.says("aws sts decode-authorization-message"), "{}", run.out);
    assert!(run.err.contains("sts:DecodeAuthorizationMessage"), "{}", run.err);
}

/// The operations that these requests had, as IAM calls their actions.
fn actions(entries: &[Entry]) -> BTreeSet<String> {
    let of = |entry: &Entry| format!("{}:{}", entry.service, entry.operation);
    entries.iter().map(of).filter(|action| action != "sts:GetCallerIdentity").collect()
}

#[test]
fn every_read_is_listed_and_can_be_done_without() {
    let account = enforcing();
    // Somebody with policies of every sort, of a group with policies of every sort, and a role like that.
    let Scenario { role, asker, .. } = Scenario::make("deny-of-own", &account);
    let (iam, all) = (account.iam(), "arn:aws:iam::aws:policy/AdministratorAccess");
    let nothing =
        call::document(&serde_json::json!([{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }]));
    account.wait(async {
        let user = "deny-of-own-user";
        iam.attach_user_policy().user_name(user).policy_arn(all).send().await.expect("attached");
        iam.attach_group_policy().group_name("denied").policy_arn(all).send().await.expect("attached");
        iam.attach_role_policy().role_name(&role).policy_arn(all).send().await.expect("attached");
        let put = iam.put_role_policy().role_name(&role).policy_name("own");
        put.policy_document(nothing).send().await.expect("a policy");
        let create = iam.create_open_id_connect_provider().url("https://id.example.com").client_id_list("a");
        create.send().await.expect("a provider");
    });
    let file = account.write("who.txt", &asker);
    let args = ["doctor", "--role", &role, "--as", file.to_str().expect("a plain path")];
    let before = account.requests().len();
    account.expect(4, &args);
    account.expect(4, &["doctor", "--role", "Deny-of-own-role"]);
    let listed: BTreeSet<String> = DOCTOR.iter().map(|(action, _)| (*action).to_owned()).collect();
    assert_eq!(actions(&account.requests()[before..]), listed);
    for action in &listed {
        account.deny(&[action]);
        let args = match action.as_str() {
            "iam:ListRoles" => ["doctor", "--role", "Deny-of-own-role"].as_slice(),
            _ => &args,
        };
        let run = account.run(args);
        assert!([0, 4].contains(&run.code), "without {action}: {}{}", run.out, run.err);
        assert!(run.says(action), "without {action}: {}", run.out);
    }
}
