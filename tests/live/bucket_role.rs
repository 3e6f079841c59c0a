//! A role of its own for the bucket: its whole life, with permissions enforced.

use provision_sandbox::{Options, seed};
use serde_json::Value;

use crate::account::{Account, Run, text};

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/rudderstack-own-bucket.toml");
const FIRST: &str = "acme-rudder-redshift";
const SECOND: &str = "acme-rudder-s3";
const NAMED: &str = "bucket_name = \"acme-rudder-s3\"";
const BUCKET: &str = "acme-rudder-staging";

fn applied() -> Account {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", SPEC, "--yes"]);
    account
}

/// The names of what a plan changes, with what is done.
fn changes(run: &Run) -> Vec<String> {
    let plan = run.json();
    let steps = plan["deployments"][0]["steps"].as_array().expect("steps").clone();
    let changed = steps.iter().filter(|step| step["action"] != "keep");
    let words = |step: &Value| {
        let name = step["address"].as_str().expect("an address").rsplit('/').next().expect("a name");
        format!(
            "{} {} {name}",
            step["action"].as_str().expect("an action"),
            step["kind"].as_str().expect("a kind")
        )
    };
    changed.map(words).collect()
}

fn trust_of(account: &Account, role: &str, change: impl Fn(&str) -> String) {
    let mut world = account.sandbox.cloud().world();
    let role = world.iam.accounts.of(seed::ACCOUNT).roles.get_mut(role).expect("the role");
    role.trust = change(&role.trust);
}

#[test]
fn it_is_made_proven_handed_over_and_removed_without_a_trace() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let before = account.inventory();
    account.expect(0, &["apply", SPEC, "--yes"]);
    account.expect(0, &["plan", SPEC]);

    let verified = account.expect(0, &["verify", SPEC, "--json"]).json();
    let findings = verified["findings"].as_array().expect("findings");
    for (role, allowed, denied) in [
        (FIRST, "redshift:GetClusterCredentials", "s3:PutObject"),
        (SECOND, "s3:PutObject", "redshift:GetClusterCredentials"),
    ] {
        let of_role = |id: &str| {
            let of_id = findings.iter().filter(|one| one["id"] == id && one["outcome"] == "pass");
            let messages = of_id.filter_map(|one| one["message"].as_str());
            messages.filter(|message| message.starts_with(&format!("{role}: "))).collect::<String>()
        };
        for id in
            ["TRUST_ADMITS_VENDOR", "TRUST_NEEDS_AUDIENCE", "ASSUME_ROLE_REFUSED", "ADMINISTRATION_DENIED"]
        {
            assert!(!of_role(id).is_empty(), "{id} of {role}: {verified:#}");
        }
        let permitted = of_role("OBJECTS_PERMITTED") + &of_role("LOGIN_PERMITTED");
        assert!(permitted.contains(allowed) && !permitted.contains(denied), "{role}: {permitted}");
        assert!(of_role("OTHER_ROLE_DENIED").contains(denied), "{role}: {}", of_role("OTHER_ROLE_DENIED"));
    }

    let form = account.expect(0, &["handoff", SPEC]).out;
    for (label, role) in [("IAM role ARN", FIRST), ("IAM Role ARN of the bucket", SECOND)] {
        let line =
            form.lines().find(|line| line.trim_start().starts_with(&format!("{label} "))).expect(label);
        assert!(line.contains(&format!("role/{role}")), "{line}");
    }
    account.expect(0, &["list", "--json"]);
    account.expect(0, &["destroy", SPEC, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn the_doctor_examines_each_and_mends_the_one_that_is_wrong() {
    let account = applied();
    let all = |code: i32| {
        let found = account.expect(code, &["doctor", SPEC, "--json"]).json();
        let findings = found["findings"].as_array().expect("findings").iter();
        findings.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(all(0), [""; 0]);
    // What RudderStack's own account allows it cannot be read from here.
    let healthy = account.expect(0, &["doctor", SPEC]);
    assert!(healthy.says("what the account of RudderStack allows"), "{}", healthy.out);
    for role in [FIRST, SECOND] {
        trust_of(&account, role, |trust| trust.replace("2fOkIvKDGhcR1mEYhkpBnLXRHtg", "another-workspace"));
        let found = all(4);
        assert!(!found.is_empty() && found.iter().all(|one| one.contains(role)), "{found:?}");
        account.expect(4, &["verify", SPEC, "--wait", "0"]);
        account.expect(0, &["doctor", SPEC, "--fix", "--yes"]);
        account.expect(0, &["plan", SPEC]);
    }
    // What somebody does to the bucket keeps the second from its work, and not the first.
    let s3 = account.operator("us-east-1").s3();
    account.wait(s3.delete_bucket().bucket(BUCKET).send()).expect("it is empty");
    let found = all(4);
    assert!(found.len() == 1 && found[0].contains(BUCKET) && found[0].contains(SECOND), "{found:?}");
    // By its name, whoever made it.
    let by_name = account.run(&["doctor", "--role", SECOND]);
    assert!(by_name.out.contains(SECOND), "{}", by_name.out);
}

#[test]
fn a_spec_turns_it_off_and_on_again() {
    let account = applied();
    let both = account.inventory();
    let off = account.spec_of(SPEC, &[(NAMED, "for_bucket  = false")]);
    let plan = account.expect(3, &["plan", text(&off), "--json"]);
    assert_eq!(
        changes(&plan),
        [
            "update policy acme-rudder-us-transfer-policy",
            // Its tag says what was applied last.
            "update role acme-rudder-redshift",
            "unwanted role acme-rudder-s3",
            "unwanted policy acme-rudder-s3-policy",
        ],
        "{}",
        plan.out
    );
    account.expect(0, &["apply", text(&off), "--yes"]);
    // The vendor has one role for both by now.
    account.expect(0, &["apply", text(&off), "--prune", "--yes"]);
    account.expect(0, &["plan", text(&off)]);
    assert!(!account.inventory().keys().any(|name| name.contains(SECOND)));
    account.expect(0, &["verify", text(&off)]);
    let on = account.expect(3, &["plan", SPEC, "--json"]);
    assert_eq!(changes(&on).len(), 4, "{}", on.out);
    account.expect(0, &["apply", SPEC, "--yes"]);
    account.expect(0, &["plan", SPEC]);
    assert_eq!(account.inventory().keys().collect::<Vec<_>>(), both.keys().collect::<Vec<_>>());
}

#[test]
fn a_setup_by_hand_with_two_roles_is_read_and_taken_over() {
    let account = applied();
    // As if a person had made it.
    {
        let mut world = account.sandbox.cloud().world();
        let iam = world.iam.accounts.of(seed::ACCOUNT);
        for role in [FIRST, SECOND] {
            iam.roles.get_mut(role).expect("the role").tags.clear();
        }
        for policy in ["acme-rudder-us-transfer-policy", "acme-rudder-s3-policy"] {
            iam.policies.get_mut(policy).expect("the policy").tags.clear();
        }
    }
    let refused = account.expect(5, &["apply", SPEC, "--yes"]);
    assert!(refused.out.contains(SECOND) || refused.err.contains(SECOND), "{}{}", refused.out, refused.err);
    let flags = [
        "generate",
        "--from-live",
        "--vendor=rudderstack",
        "--name=acme-rudder",
        "--destination=us",
        "--out=live.toml",
        "--admin-via=password",
        "--admin-user=awsuser",
        "--admin-password-env=PROVISION_ADMIN_PASSWORD",
        "--schema=rudderstack",
        "--role=acme-rudder-redshift",
    ];
    let two = [&flags[..], &["--bucket-role=acme-rudder-s3"]].concat();
    account.expect(0, &two);
    let spec = account.read("live.toml");
    for part in ["for_bucket = true", NAMED, "bucket_name = \"acme-rudder-s3-policy\"", BUCKET] {
        assert!(spec.contains(part), "{part} is not in\n{spec}");
    }
    account.expect(0, &["validate", "live.toml"]);
    account.expect(0, &["apply", "live.toml", "--yes"]);
    account.expect(0, &["plan", "live.toml"]);
    // Whoever names one role means one.
    let one = [&flags[..], &["--bucket=acme-rudder-staging", "--out=one.toml"]].concat();
    let one: Vec<_> = one.into_iter().filter(|flag| *flag != "--out=live.toml").collect();
    account.expect(0, &one);
    let absent = [&flags[..], &["--bucket-role=nobody", "--out=none.toml"]].concat();
    let absent: Vec<_> = absent.into_iter().filter(|flag| *flag != "--out=live.toml").collect();
    assert!(account.expect(2, &absent).err.contains("there is no role nobody"));
}
