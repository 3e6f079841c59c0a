//! Several accounts in one run.

use std::collections::BTreeMap;

use provision_sandbox::seed;
use serde_json::{Value, json};

use crate::account::{Account, Run};

const OURS: &str = seed::ACCOUNT;
const THEIRS: &str = seed::PARTNER_ACCOUNT;

/// How the operator gets into the other account.
const ROLE: &str = "assume_role = \"arn:aws:iam::999988887777:role/x\"";

/// Two accounts that are alike to the last name: each with a cluster `analytics` in the same region.
fn two_accounts() -> Account {
    let account = Account::new();
    let key = seed::administrator_of(&mut account.sandbox.cloud().world(), THEIRS);
    let clusters = account.operator_with(&key, "us-east-1").clusters();
    let cluster = clusters.create_cluster().cluster_identifier("analytics").node_type("ra3.xlplus");
    let cluster = cluster.master_username("awsuser").manage_master_password(true).publicly_accessible(true);
    account.wait(cluster.send()).expect("another cluster");
    account
}

/// A spec of the same name and destination, whatever the account. Only buckets are named for all the world.
fn spec(account: &Account, number: &str, way: &str) -> String {
    let text = format!(
        "name = \"acme\"\nvendor = \"iterable\"\n\n[aws]\naccount = \"{number}\"\n{way}\n\n\
         [trust]\nsubject = \"108000002380243782158\"\n\n\
         [bucket]\nname = \"acme-{{{{ account }}}}-{{{{ destination }}}}\"\n\n\
         [user]\nname = \"transfer_user\"\n\n\
         [destinations.us]\nregion = \"us-east-1\"\ncluster = \"analytics\"\ndatabase = \"dev\"\n\
         schema = \"iterable\"\nadmin = {{ via = \"secret\" }}\n"
    );
    account.write(&format!("{number}.toml"), &text).display().to_string()
}

type Calls = BTreeMap<String, BTreeMap<String, usize>>;

/// What was asked by callers of which account, statements and the way into another account aside.
fn calls(account: &Account, code: i32, arguments: &[&str]) -> Calls {
    let before = account.requests().len();
    account.expect(code, arguments);
    let asked = account.requests().split_off(before).into_iter();
    let mut calls = Calls::new();
    for one in asked.filter(|one| one.service != "redshift-sql" && one.operation != "AssumeRole") {
        let number = one.caller.split(':').nth(4).unwrap_or_default().to_owned();
        *calls.entry(number).or_default().entry(format!("{}:{}", one.service, one.operation)).or_default() +=
            1;
    }
    calls
}

fn has_role(account: &Account, number: &str) -> bool {
    let world = account.sandbox.cloud().world();
    world.iam.accounts.get(number).is_some_and(|account| account.roles.get("acme-us-transfer").is_some())
}

/// The last line's destinations: account and result.
fn results(run: &Run) -> Vec<(String, String)> {
    let rows = run.last_json()["destinations"].as_array().cloned().unwrap_or_default();
    let text = |row: &Value, key: &str| row[key].as_str().expect("a text").to_owned();
    rows.iter().map(|row| (text(row, "account"), text(row, "result"))).collect()
}

fn told(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(account, result)| ((*account).to_owned(), (*result).to_owned())).collect()
}

#[test]
fn each_account_is_asked_with_its_own_credentials_alone() {
    let account = two_accounts();
    let (ours, theirs) = (spec(&account, OURS, ""), spec(&account, THEIRS, ROLE));
    let both = [ours.as_str(), theirs.as_str()];
    let plan = account.expect(3, &["plan", both[0], both[1], "--json"]).json();
    let accounts: Vec<_> =
        plan["deployments"].as_array().unwrap().iter().map(|one| &one["account"]).collect();
    assert_eq!(accounts, [OURS, THEIRS]);
    let apply = account.expect(0, &["apply", both[0], both[1], "--yes", "--json"]);
    assert_eq!(results(&apply), told(&[(OURS, "done"), (THEIRS, "done")]), "{}", apply.out);
    let events: Vec<Value> = apply.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let done = events.iter().filter(|event| event["event"] == "done");
    assert!(
        done.clone().any(|event| event["account"] == THEIRS)
            && done.clone().any(|event| event["account"] == OURS)
    );
    assert!(has_role(&account, OURS) && has_role(&account, THEIRS));
    // What is asked of an account beside another is what is asked of it alone, by nobody else.
    let alone = [calls(&account, 0, &["plan", both[0]]), calls(&account, 0, &["plan", both[1]])];
    let together = calls(&account, 0, &["plan", both[0], both[1]]);
    assert_eq!(together[OURS], alone[0][OURS]);
    assert_eq!(together[THEIRS], alone[1][THEIRS]);
    assert_eq!(together.len(), 2, "{together:?}");
    // One that is left out is nothing that is left of before.
    account.expect(0, &["destroy", both[0], both[1], "--yes"]);
    assert!(!has_role(&account, OURS) && !has_role(&account, THEIRS));
}

/// A role that is not there, and credentials of another account.
#[test]
fn an_account_that_refuses_stops_no_other() {
    let account = two_accounts();
    let ours = spec(&account, OURS, "");
    let ways = [
        ("", 5, "refused", "these credentials are for account"),
        (&ROLE.replace("role/x", "role/y"), 1, "failed", "AssumeRole"),
    ];
    for (way, code, result, why) in ways {
        let theirs = spec(&account, THEIRS, way);
        let plan = account.expect(code, &["plan", &ours, &theirs, "--json"]);
        let document = plan.json();
        assert_eq!(document["deployments"].as_array().map(Vec::len), Some(1), "{document}");
        assert_eq!(document["deployments"][0]["account"], OURS);
        for said in [document["error"]["message"].as_str().unwrap_or_default(), &plan.err] {
            assert!(said.contains(&format!("account {THEIRS}")) && said.contains(why), "{said}");
        }
        let apply = account.expect(code, &["apply", &ours, &theirs, "--yes", "--json"]);
        assert_eq!(results(&apply), told(&[(OURS, "done"), (THEIRS, result)]), "{}", apply.out);
        assert!(has_role(&account, OURS) && !has_role(&account, THEIRS));
        let again = account.expect(code, &["apply", &ours, &theirs, "--yes"]);
        for part in [&format!("{OURS} acme/us  unchanged"), &format!("{THEIRS} acme/us  {result}")] {
            assert!(again.out.contains(part.as_str()), "{part}: {}", again.out);
        }
        assert!(again.out.lines().all(|line| line.chars().count() <= 80), "{}", again.out);
        account.expect(code, &["destroy", &ours, &theirs, "--yes"]);
        assert!(!has_role(&account, OURS));
    }
}

/// What stands in the way in one account keeps nothing back in another, and the reviewed plan is of both.
#[test]
fn what_blocks_one_account_blocks_no_other() {
    let account = two_accounts();
    let (ours, theirs) = (spec(&account, OURS, ""), spec(&account, THEIRS, ROLE));
    let bucket = account.operator("us-east-1").s3().create_bucket().bucket(format!("acme-{OURS}-us"));
    account.wait(bucket.send()).expect("a bucket of somebody's");
    let plan = account.expect(5, &["plan", &ours, &theirs]);
    let blocked = format!("Blocked in account {OURS}");
    assert!(plan.says(&blocked) && plan.says("to create"), "{}", plan.out);
    let apply = account.expect(5, &["apply", &ours, &theirs, "--yes", "--json"]);
    assert_eq!(results(&apply), told(&[(THEIRS, "done"), (OURS, "refused")]), "{}", apply.out);
    assert!(has_role(&account, THEIRS) && !has_role(&account, OURS));
    // A plan that was reviewed is carried out only as a whole.
    let text = account.folder.path().join("plan.json").display().to_string();
    let adopting = account.expect(3, &["plan", &ours, &theirs, "--adopt", "--out", &text, "--json"]).json();
    assert_eq!(adopting["summary"]["delete"], json!(0));
    account.expect(0, &["destroy", &theirs, "--yes"]);
    account.expect(5, &["apply", "--plan", &text]);
    assert!(!has_role(&account, OURS) && !has_role(&account, THEIRS));
    account.expect(0, &["apply", &theirs, "--yes"]);
    account.expect(0, &["apply", "--plan", &text]);
    assert!(has_role(&account, OURS) && has_role(&account, THEIRS));
}

/// What proves, explains and hands over is of every account; one that cannot be asked is told, and stops none of them.
#[test]
fn verify_handoff_and_doctor_are_of_every_account() {
    let account = two_accounts();
    let (ours, theirs) = (spec(&account, OURS, ""), spec(&account, THEIRS, ROLE));
    account.expect(0, &["apply", &ours, &theirs, "--yes"]);
    let verified = account.expect(0, &["verify", &ours, &theirs, "--json"]).json();
    let findings = verified["findings"].as_array().expect("findings").clone();
    let alone = account.expect(0, &["verify", &ours, "--json"]).json();
    assert_eq!(findings.len(), 2 * alone["findings"].as_array().expect("findings").len());
    let forms = account.expect(0, &["handoff", &ours, &theirs, "--json"]).json();
    for (form, number) in [(0, OURS), (1, THEIRS)] {
        let text = forms["destinations"][form].to_string();
        assert!(text.contains(&format!("arn:aws:iam::{number}:role/acme-us-transfer")), "{text}");
    }
    // The trust policies of both stop admitting the vendor, and one command mends both.
    for number in [OURS, THEIRS] {
        let mut world = account.sandbox.cloud().world();
        let role = world.iam.accounts.of(number).roles.get_mut("acme-us-transfer").expect("the role");
        role.trust = role.trust.replace("108000002380243782158", "108000002380243782159");
    }
    let found = account.expect(4, &["doctor", &ours, &theirs, "--json"]).json();
    assert_eq!(found["roles"].as_array().map(Vec::len), Some(2), "{found}");
    let fixed = account.expect(0, &["doctor", &ours, &theirs, "--fix", "--yes"]);
    assert_eq!(fixed.out.matches("is allowed now").count(), 2, "{}", fixed.out);
    account.expect(0, &["plan", &ours, &theirs]);
    // A way into the other account that is none.
    let theirs = spec(&account, THEIRS, &ROLE.replace("role/x", "role/y"));
    for (command, what) in [("verify", "findings"), ("doctor", "roles")] {
        let run = account.expect(1, &[command, &ours, &theirs, "--json"]);
        let document = run.json();
        assert!(run.err.contains(&format!("account {THEIRS}")), "{command}: {}", run.err);
        let said = document["error"]["message"].as_str().unwrap_or_default();
        assert!(said.contains("AssumeRole"), "{command}: {document}");
        assert!(document[what].as_array().is_some_and(|all| !all.is_empty()), "{command}: {document}");
    }
    let run = account.expect(1, &["handoff", &ours, &theirs, "--json"]);
    assert!(run.err.contains("AssumeRole"), "{}", run.err);
    assert_eq!(run.json()["destinations"].as_array().map(Vec::len), Some(2), "what the spec says is told");
}
