//! What the caller may not do, and what AWS refuses for another reason than that.

use aws_sdk_s3::types::{ObjectOwnership, OwnershipControls, OwnershipControlsRule};
use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";
const BUCKET: &str = "acme-transfer-us";
const TAGGING: &str = "s3:TagResource";
const UNTAGGING: &str = "s3:UntagResource";
const OWNERSHIP: &str = "s3:PutBucketOwnershipControls";
/// Without it a denial comes from the request itself.
const SIMULATION: &str = "iam:SimulatePrincipalPolicy";

fn enforcing() -> Account {
    Account::with(Options { enforce: true, ..Options::default() })
}

fn tags(account: &Account, bucket: &str) -> Vec<(String, String)> {
    account.sandbox.cloud().world().s3.buckets[bucket].tags.clone()
}

/// All of the bucket but when it was made.
fn bucket(account: &Account) -> serde_json::Value {
    let world = account.sandbox.cloud().world();
    let mut bucket = serde_json::to_value(&world.s3.buckets[BUCKET]).expect("plain data");
    bucket["created"] = serde_json::Value::Null;
    bucket["tags"].as_array_mut().expect("tags").sort_by_key(ToString::to_string);
    bucket
}

fn has_bucket(account: &Account) -> bool {
    account.sandbox.cloud().world().s3.buckets.contains_key(BUCKET)
}

/// The simulator tells, or EC2 in a dry run; both name the action and what it is needed on, and nothing else.
#[test]
fn what_the_caller_may_not_do_ends_a_run_before_anything_is_written() {
    let account = enforcing();
    let before = account.inventory();
    for (denied, on) in [
        ("iam:CreateRole", "role/acme-us-transfer"),
        ("s3:PutBucketPolicy", "arn:aws:s3:::acme-transfer-eu"),
        ("ec2:AuthorizeSecurityGroupIngress", ":security-group/sg-"),
        ("ec2:CreateTags", ":security-group-rule/*"),
    ] {
        account.deny(&[denied]);
        let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
        let told = format!("{denied} on ");
        for part in ["nothing was changed", told.as_str(), on, "explicitly denies it"] {
            assert!(run.err.contains(part), "{part} is not in: {}", run.err);
        }
        assert_eq!(
            run.err.matches(" on arn:").count(),
            2,
            "once in each region, or for each bucket: {}",
            run.err
        );
        let plan = account.expect(3, &["plan", US_AND_EU]);
        assert_eq!(plan.out.contains("PERMISSION_MISSING"), !denied.starts_with("ec2:"), "{}", plan.out);
        account.deny(&[]);
        assert_eq!(account.inventory(), before, "{denied}");
    }
    // Who may not simulate is told so, and the request tells.
    account.deny(&[SIMULATION, "iam:CreateRole"]);
    let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
    assert!(run.out.contains("READ_DENIED") && run.says(SIMULATION), "{}", run.out);
    assert!(run.out.contains("iam:CreateRole") && has_bucket(&account), "it had begun: {}", run.out);
}

/// Nothing has to be allowed where nothing is sent, and of a bucket that is not there nothing more is asked.
#[test]
fn one_destination_is_asked_about_what_its_state_needs() {
    let account = enforcing();
    let plan = |code: i32| {
        let seen = account.requests().len();
        let plan = account.expect(code, &["plan", US_AND_EU, "--destination", "us"]);
        let asked = account.requests().split_off(seen);
        let of_bucket = asked.iter().filter(|one| one.service == "s3").count();
        (plan.out, asked.iter().any(|one| one.operation == "SimulatePrincipalPolicy"), of_bucket)
    };
    account.deny(&["iam:CreateRole", "iam:UpdateRole"]);
    let (out, is_simulated, of_bucket) = plan(3);
    assert!(is_simulated && out.contains("iam:CreateRole"), "the role is not there: {out}");
    assert_eq!(of_bucket, 1, "GetBucketTagging");
    account.deny(&[]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.deny(&["iam:CreateRole", "iam:UpdateRole"]);
    let (out, is_simulated, of_bucket) = plan(0);
    assert!(!is_simulated && !out.contains("PERMISSION"), "{out}");
    assert_eq!(of_bucket, 7, "its tags, and what else is set of it");
    account.deny(&[]);
    let lengthen = account.iam().update_role().role_name("acme-us-transfer").max_session_duration(7200);
    account.wait(lengthen.send()).expect("the role is there");
    account.deny(&["iam:CreateRole", "iam:UpdateRole"]);
    let (out, is_simulated, _) = plan(3);
    assert!(is_simulated && out.contains("iam:UpdateRole"), "the role is to be changed: {out}");
    assert!(!out.contains("iam:CreateRole"), "and not to be made: {out}");
}

/// Actions that the simulator does not know are refused beside those that it does, and then asked about apart.
#[test]
fn actions_newer_than_the_simulator_do_not_keep_it_from_answering() {
    let account = enforcing();
    let newer = [TAGGING, UNTAGGING, "s3:PutObject"].map(str::to_owned);
    account.sandbox.cloud().world().iam.unknown_to_simulator.extend(newer);
    account.deny(&["s3:PutBucketPolicy"]);
    let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
    assert!(run.err.contains("s3:PutBucketPolicy on ") && !has_bucket(&account), "{}", run.err);
    assert!(!run.out.contains("READ_FAILED"), "it was answered: {}", run.out);
    account.deny(&[]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let run = account.expect(0, &["verify", US_AND_EU, "--destination", "us", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let text = report.to_string();
    assert!(!text.contains("authorization information"), "{text}");
    let simulated = text.matches(r#""source":"simulated""#).count();
    assert!(simulated > 0, "the simulator was asked: {text}");
    let apart = account.requests().iter().filter(|one| one.code == "InvalidInput").count();
    assert!(apart >= 3, "both commands were refused, and asked again: {apart}");
}

/// A session's ARN does not tell the path of its role, and the simulator takes no session.
#[test]
fn the_role_behind_a_session_is_asked_about() {
    const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
    const MOST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"iam:CreateRole","Resource":"*"}]}"#;
    let account = enforcing();
    let iam = account.iam();
    account.wait(async {
        let role = iam.create_role().role_name("operator").path("/teams/").assume_role_policy_document(TRUST);
        role.send().await.expect("a role");
        let policy = iam.put_role_policy().role_name("operator").policy_name("most").policy_document(MOST);
        policy.send().await.expect("a policy");
    });
    let role = "arn:aws:iam::111122223333:role/teams/operator";
    let mut apply = account.command_as(role, &["apply", US_AND_EU, "--yes"]);
    let run = account.finish(&mut apply);
    assert_eq!(run.code, 1, "{}\n{}", run.out, run.err);
    assert!(
        run.err.contains("assumed-role/operator") && run.err.contains("iam:CreateRole on "),
        "{}",
        run.err
    );
    // The same where the spec names the role.
    let spec = account.spec(&[("[aws]\n", &format!("[aws]\nassume_role = \"{role}\"\n"))]);
    let run = account.expect(1, &["apply", text(&spec), "--yes"]);
    assert!(run.err.contains("iam:CreateRole on ") && !has_bucket(&account), "{}", run.err);
}

#[test]
fn a_bucket_is_made_without_what_the_caller_may_not() {
    let account = enforcing();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let made = bucket(&account);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    for denied in [&[TAGGING][..], &[OWNERSHIP], &[TAGGING, OWNERSHIP]] {
        account.deny(denied);
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        assert_eq!(bucket(&account), made, "{denied:?}");
        account.expect(0, &["plan", US_AND_EU]);
        account.expect(0, &["destroy", US_AND_EU, "--yes"]);
        account.deny(&[]);
        assert_eq!(account.inventory(), before, "{denied:?}");
    }
}

/// Between the two requests the bucket has no mark; what names it was there before.
#[test]
fn a_bucket_that_could_not_be_tagged_is_known_as_ours_by_the_next_run() {
    let account = enforcing();
    let before = account.inventory();
    for ending in ["apply", "destroy"] {
        account.deny(&[TAGGING, "s3:PutBucketTagging", SIMULATION]);
        let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
        for part in ["PutBucketTagging", TAGGING] {
            assert!(run.out.contains(part), "it names {part}: {}", run.out);
        }
        assert!(has_bucket(&account) && tags(&account, BUCKET).is_empty(), "the run ended between the two");
        account.deny(&[TAGGING]);
        let plan = account.run(&["plan", US_AND_EU]);
        assert!(plan.code == 3 && !plan.out.contains("NOT_OURS"), "{}", plan.out);
        account.expect(0, &[ending, US_AND_EU, "--yes"]);
        if ending == "apply" {
            assert!(!tags(&account, BUCKET).is_empty());
            account.expect(0, &["plan", US_AND_EU]);
            account.expect(0, &["destroy", US_AND_EU, "--yes"]);
        }
        account.deny(&[]);
        assert_eq!(account.inventory(), before);
    }
}

#[test]
fn a_denied_creation_names_what_it_takes() {
    let account = enforcing();
    for denied in ["s3:CreateBucket", "s3:*"] {
        account.deny(&[denied, SIMULATION]);
        let run = account.run(&["apply", US_AND_EU, "--yes"]);
        assert_ne!(run.code, 0);
        assert!(!has_bucket(&account));
        if denied == "s3:CreateBucket" {
            for part in [denied, TAGGING, OWNERSHIP] {
                assert!(run.out.contains(part), "it names {part}: {}", run.out);
            }
        }
    }
}

/// Attribute-based access control: tags by S3 Control only, which leaves those of others.
#[test]
fn a_bucket_with_abac_is_tagged_by_s3_control() {
    let account = enforcing();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    {
        let mut world = account.sandbox.cloud().world();
        let bucket = world.s3.buckets.get_mut(BUCKET).unwrap();
        bucket.abac = true;
        bucket.tags.push(("team".to_owned(), "finance".to_owned()));
    }
    let tagged = account.spec(&[("[bucket]", "[tags]\ncost-center = \"42\"\n\n[bucket]")]);
    let run = account.expect(0, &["apply", text(&tagged), "--yes"]);
    let operations: Vec<_> = account.requests().into_iter().map(|request| request.operation).collect();
    assert!(operations.iter().any(|operation| operation == "TagResource"), "{}", run.out);
    account.expect(0, &["plan", text(&tagged)]);
    let found = tags(&account, BUCKET);
    for tag in [("team", "finance"), ("cost-center", "42")] {
        assert!(found.contains(&(tag.0.to_owned(), tag.1.to_owned())), "{found:?}");
    }
    // A tag of before is removed by another action, which the printed policy has.
    let moved = account.spec(&[("database = \"dev\"\nschema   =", "database = \"sales\"\nschema   =")]);
    account.sql(US, &["CREATE DATABASE sales"]);
    account.deny(&[UNTAGGING, SIMULATION]);
    let run = account.expect(1, &["apply", text(&moved), "--yes", "--prune"]);
    assert!(run.out.contains("PutBucketTagging") && run.out.contains(UNTAGGING), "{}", run.out);
    account.deny(&[]);
    account.expect(0, &["apply", text(&moved), "--yes", "--prune"]);
    assert!(account.requests().iter().any(|request| request.operation == "UntagResource"), "{}", run.out);
    let printed = account.expect(0, &["permissions", text(&moved), "--for", "apply"]);
    assert!(printed.out.contains(UNTAGGING), "{}", printed.out);
    // Where that is denied too, both are named.
    account.deny(&[TAGGING]);
    let other = account.spec(&[("[bucket]", "[tags]\ncost-center = \"43\"\n\n[bucket]")]);
    let run = account.expect(1, &["apply", text(&other), "--yes"]);
    assert!(run.out.contains("PutBucketTagging") && run.out.contains(TAGGING), "{}", run.out);
}

/// AWS answers 400 to what is not there.
#[test]
fn a_subnet_group_that_vanished_does_not_end_a_plan() {
    let fault = "redshift:DescribeClusterSubnetGroups=ClusterSubnetGroupNotFoundFault";
    let account = Account::failing(&[fault]);
    account.expect(3, &["plan", US_AND_EU]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
}

/// So many requests may have their answers held back at once in an account.
#[test]
fn statements_go_on_where_no_more_answers_are_held_back() {
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/airbyte.toml");
    for operation in ["ExecuteStatement", "BatchExecuteStatement", "DescribeStatement"] {
        let fault = format!("redshift-data:{operation}@1=ActiveWaitingRequestsExceededException");
        let account = Account::failing(&[&fault]);
        account.expect(0, &["apply", plan, "--yes"]);
        account.expect(0, &["plan", plan]);
    }
}

/// The namespace is asked for where its answer is needed, and noted where not.
#[test]
fn a_namespace_that_may_not_be_read_is_a_note_unless_its_secret_is_needed() {
    let account = enforcing();
    account.deny(&["redshift-serverless:GetNamespace"]);
    let run = account.run(&["plan", US_AND_EU]);
    assert_eq!(run.code, 1, "{}\n{}", run.out, run.err);
    assert!(
        run.err.contains("redshift-serverless:GetNamespace") && run.err.contains("namespace/"),
        "{}",
        run.err
    );
    let eu = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/iterable-serverless.toml");
    let other = account.spec_of(
        eu,
        &[(
            "via = \"secret\" ",
            "via = \"password\"\nuser = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\" ",
        )],
    );
    let run = account.expect(3, &["plan", text(&other)]);
    assert!(run.out.contains("READ_DENIED") && run.says("redshift-serverless:GetNamespace"), "{}", run.out);
    account.deny(&["redshift-serverless:ListNamespaces"]);
    account.expect(3, &["plan", US_AND_EU]);
}

/// A password and a key of before are told, kept while the vendor changes over, and then removed.
#[test]
fn a_change_from_keys_to_a_role_removes_key_and_password() {
    let account = Account::new();
    let role = account.spec_of(
        ACCESS_KEYS,
        &[
            ("auth   = \"keys\"", "auth = \"role\""),
            ("[access_user] ", "[trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n#"),
            ("credentials_secret", "#"),
        ],
    );
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let secret = account.secret("provision/acme-keys");
    let word = |name: &str| secret[name].as_str().expect(name).to_owned();
    let key = (word("access_key_id"), word("secret_access_key"));
    let login = || account.login("cluster analytics in us-east-1", "keys_user", &word("password"));
    let first = account.expect(0, &["apply", text(&role), "--yes"]);
    assert!(first.out.contains("UNWANTED_ACCESS") && first.says("--prune"), "{}", first.out);
    account.put_as(&key, "acme-keys-transfer").expect("the vendor still works");
    account.empty("acme-keys-transfer");
    login().expect("the vendor still works");
    let plan = account.expect(3, &["plan", text(&role)]);
    assert!(plan.says("no longer wanted: IAM user") && plan.says("keys_user (its password)"), "{}", plan.out);
    account.expect(0, &["apply", text(&role), "--yes", "--prune"]);
    assert!(account.keys_if_any("acme-keys-us-transfer-user").is_none());
    assert!(account.put_as(&key, "acme-keys-transfer").is_err() && login().is_err());
    let last = account.expect(0, &["plan", text(&role)]);
    assert!(!last.out.contains("UNWANTED_ACCESS"), "{}", last.out);
}

/// What an ACL says matters only where the bucket's owner does not own what is in it; there it must be known.
#[test]
fn the_acl_is_asked_for_where_it_counts() {
    let account = enforcing();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.deny(&["s3:GetBucketAcl"]);
    account.expect(0, &["plan", US_AND_EU]);
    let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::ObjectWriter).build();
    let controls = OwnershipControls::builder().rules(rule.expect("a rule")).build().expect("controls");
    let s3 = account.operator("us-east-1").s3();
    let put = s3.put_bucket_ownership_controls().bucket(BUCKET).ownership_controls(controls);
    account.wait(put.send()).expect("ACLs are enabled");
    let run = account.expect(1, &["plan", US_AND_EU]);
    assert!(run.err.contains("s3:GetBucketAcl"), "{}", run.err);
    account.deny(&[]);
    account.expect(3, &["plan", US_AND_EU]);
}
