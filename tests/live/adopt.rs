//! Setups that a person made, taken over and repaired.

use std::collections::BTreeSet;

use provision_sandbox::{Options, seed};
use serde_json::Value;

use crate::account::Account;
use crate::manual_drift::{BUCKET, Branch, POLICY, ROLE, TRUST};

const PROVISIONED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/adopt-by-hand.toml");
const SERVERLESS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/adopt-by-hand-serverless.toml");

/// The ids of the findings in a plan.
fn ids(plan: &Value) -> BTreeSet<String> {
    let deployments = plan["deployments"].as_array().unwrap().iter();
    let findings = deployments.flat_map(|one| one["findings"].as_array().unwrap());
    findings.map(|finding| finding["id"].as_str().unwrap().to_owned()).collect()
}

/// `kind action adopted: fields` of each step.
pub fn steps(plan: &Value) -> Vec<String> {
    let steps = plan["deployments"][0]["steps"].as_array().unwrap();
    let line = |step: &Value| {
        let adopted = if step["adopted"] == true { " adopted" } else { "" };
        let fields: Vec<_> =
            step["changes"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
        format!(
            "{} {}{adopted}: {}",
            step["kind"].as_str().unwrap(),
            step["action"].as_str().unwrap(),
            fields.join(" ")
        )
    };
    steps.iter().map(line).collect()
}

/// What AWS and Redshift know a thing by, so that one that was made again is told from the old one.
fn identities(account: &Account) -> Vec<String> {
    let mut world = account.sandbox.cloud().world();
    let iam = world.iam.accounts.of(seed::ACCOUNT);
    let role = iam.roles.get(ROLE).unwrap().identity.id.clone();
    let policy = iam.policies.get(POLICY).unwrap().identity.id.clone();
    vec![role, policy, world.s3.buckets[BUCKET].created.iso()]
}

/// What was sent that makes something, since so many requests.
fn made(account: &Account, since: usize) -> Vec<String> {
    let requests = account.requests().split_off(since);
    let operations = requests.into_iter().map(|request| request.operation);
    operations.filter(|operation| operation.to_ascii_uppercase().starts_with("CREATE")).collect()
}

fn trust(account: &Account) -> String {
    account.sandbox.cloud().world().iam.accounts.of(seed::ACCOUNT).roles.get(ROLE).unwrap().trust.clone()
}

fn document(account: &Account) -> String {
    let mut world = account.sandbox.cloud().world();
    let policy = world.iam.accounts.of(seed::ACCOUNT).policies.get(POLICY).unwrap();
    let default = policy.versions.iter().find(|version| version.number == policy.default_version);
    default.unwrap().document.clone()
}

/// The bucket as the guide recommends it, with what others put into it.
fn check_bucket(account: &Account) {
    let world = account.sandbox.cloud().world();
    let bucket = &world.s3.buckets[BUCKET];
    assert!(
        bucket.public_access.is_some_and(|block| block.block_public_acls && block.restrict_public_buckets)
    );
    assert_eq!(bucket.lifecycle.as_ref().map(Vec::len), Some(1), "left-overs expire");
    assert!(bucket.tags.contains(&("cost-centre".to_owned(), "42".to_owned())), "{:?}", bucket.tags);
    let policy = bucket.policy.as_ref().unwrap();
    assert!(policy.contains("KeepTheBucket") && policy.contains("ProvisionTlsOnly"), "{policy}");
}

#[test]
fn a_cluster_that_was_set_up_by_hand_is_repaired_by_one_apply() {
    let account = Account::new();
    account.follow_the_guide(Branch::Provisioned);
    let refused = account.expect(5, &["plan", PROVISIONED]);
    assert!(refused.out.contains("NOT_OURS") && refused.out.contains("--adopt"), "{}", refused.out);
    let plan = account.expect(3, &["plan", PROVISIONED, "--adopt", "--json"]).json();
    assert_eq!(
        steps(&plan),
        [
            "bucket update adopted: lifecycle public_access_block tags",
            "bucket_policy create: statement",
            "policy update adopted: document tags",
            "role update adopted: tags trust_policy",
            "ingress_rule create: rules tags",
            "database_group create: ",
            "database_user update adopted: managed_by",
        ]
    );
    let found = ids(&plan);
    for id in [
        "EXTRA_ROLE_POLICY",
        "INGRESS_OTHER_PORT",
        "INGRESS_WIDER_THAN_NEEDED",
        "DATABASE_USER_LOSES_PASSWORD",
    ] {
        assert!(found.contains(id), "{id} is not among {found:?}");
    }
    let (before, seen) = (identities(&account), account.requests().len());
    let run = account.expect(0, &["apply", PROVISIONED, "--adopt", "--yes"]);
    assert!(run.out.contains("~ adopt role transfer-role"), "{}", run.out);
    assert_eq!(identities(&account), before, "nothing is made again");
    let made = made(&account, seen);
    assert_eq!(made, ["CreatePolicyVersion"], "the rule's own operation is another");
    let second = account.expect(0, &["plan", PROVISIONED]);
    assert!(second.out.contains("Nothing to do"), "{}", second.out);
    for left in ["EXTRA_ROLE_POLICY", "INGRESS_OTHER_PORT", "INGRESS_WIDER_THAN_NEEDED"] {
        assert!(second.out.contains(left), "{left} is still told: {}", second.out);
    }
    assert!(trust(&account).contains("accounts.google.com:oaud"), "{}", trust(&account));
    let document = document(&account);
    assert!(!document.contains("s3:*") && document.contains("dbuser:analytics/transfer_user"), "{document}");
    check_bucket(&account);
}

#[test]
fn a_workgroup_that_was_set_up_by_hand_is_repaired_by_one_apply() {
    let account = Account::new();
    account.follow_the_guide(Branch::Serverless);
    let plan = account.expect(3, &["plan", SERVERLESS, "--adopt", "--json"]).json();
    assert_eq!(
        steps(&plan),
        [
            "bucket update adopted: lifecycle public_access_block tags",
            "bucket_policy create: statement",
            "policy update adopted: document tags",
            "role update adopted: tags trust_policy",
            "ingress_rule update adopted: rules tags",
            "database_group create: ",
            "database_user create: grants managed_by",
        ]
    );
    assert!(ids(&plan).contains("UNUSED_DATABASE_USER"), "{:?}", ids(&plan));
    let before = identities(&account);
    account.expect(0, &["apply", SERVERLESS, "--adopt", "--yes"]);
    assert_eq!(identities(&account), before, "nothing is made again");
    let second = account.expect(0, &["plan", SERVERLESS]);
    assert!(
        second.out.contains("Nothing to do") && second.out.contains("UNUSED_DATABASE_USER"),
        "{}",
        second.out
    );
    let id = {
        let mut world = account.sandbox.cloud().world();
        world.serverless.of(seed::ACCOUNT, "eu-west-1").workgroups["analytics"].id.clone()
    };
    let document = document(&account);
    assert!(
        document.contains(&format!("workgroup/{id}")) && !document.contains("workgroup/analytics"),
        "{document}"
    );
    let inventory = account.inventory();
    for user in ["IAMR:transfer-role", "transfer_user"] {
        let line = format!("database user {user} of workgroup analytics in eu-west-1");
        assert!(inventory.contains_key(&line), "{line}");
    }
    check_bucket(&account);
}

/// What people paste into the console: what IAM takes is repaired, and what it refuses cannot be there.
#[test]
fn trust_policies_as_people_paste_them_are_repaired() {
    let account = Account::new();
    account.follow_the_guide(Branch::Provisioned);
    account.expect(0, &["apply", PROVISIONED, "--adopt", "--yes"]);
    let iam = account.operator("us-east-1").iam();
    let paste = |text: &str| {
        let request = iam.update_assume_role_policy().role_name(ROLE).policy_document(text);
        let refused = account.wait(request.send()).err()?;
        Some(refused.into_service_error().meta().code().unwrap_or_default().to_owned())
    };
    for wrong in [
        TRUST.replace("108000002380243782158", "sync@iterable.iam.gserviceaccount.com"),
        TRUST.replace("108000002380243782158", "<some_service_account_identifier>"),
        TRUST.replace("accounts.google.com:sub", "accounts.google.com:aud"),
        TRUST.replace("StringEquals", "StringLike").replace("108000002380243782158", "*"),
        TRUST.replace(
            "\"Condition\":{\"StringEquals\":{\"accounts.google.com:sub\":\"108000002380243782158\"}}",
            "\"Condition\":{}",
        ),
    ] {
        assert_eq!(paste(&wrong), None, "{wrong}");
        let plan = account.expect(3, &["plan", PROVISIONED, "--json"]).json();
        assert!(
            steps(&plan).contains(&"role update: trust_policy".to_owned()),
            "{wrong}: {:?}",
            steps(&plan)
        );
        account.expect(0, &["apply", PROVISIONED, "--yes"]);
        account.expect(0, &["plan", PROVISIONED]);
    }
    for refused in [
        TRUST.replacen('"', "\u{201c}", 2),
        TRUST.replace("}]}", "},]}"),
        TRUST.replace("Federated", "Federatd"),
    ] {
        let code = paste(&refused).expect("IAM takes no such thing");
        assert!(["ValidationError", "MalformedPolicyDocument"].contains(&code.as_str()), "{refused}: {code}");
    }
    account.expect(0, &["plan", PROVISIONED]);
}

/// The point of it all, in an account that denies what no policy allows.
#[test]
fn the_vendor_gets_in_after_the_repair_and_only_for_this_customer() {
    for (branch, spec, user) in [
        (Branch::Provisioned, PROVISIONED, "IAM:transfer_user"),
        (Branch::Serverless, SERVERLESS, "IAMR:transfer-role"),
    ] {
        let account = Account::with(Options { enforce: true, ..Options::default() });
        account.follow_the_guide(branch);
        let before = account.vendor_login(branch, "somebody-else");
        match branch {
            Branch::Provisioned => assert_eq!(before, Ok(user.to_owned()), "whoever knows the role gets in"),
            Branch::Serverless => assert!(before.unwrap_err().contains("log in"), "the name is no id"),
        }
        account.expect(0, &["apply", spec, "--adopt", "--yes"]);
        assert_eq!(account.vendor_login(branch, "acme-org"), Ok(user.to_owned()));
        assert!(account.vendor_login(branch, "somebody-else").unwrap_err().contains("assume"));
    }
}

#[test]
fn a_plan_that_adopts_is_not_applied_without() {
    let account = Account::new();
    account.follow_the_guide(Branch::Provisioned);
    let before = account.inventory();
    let plan = account.expect(3, &["plan", PROVISIONED, "--adopt", "--json", "--out", "plan.json"]).json();
    let digest = plan["digest"].as_str().unwrap();
    account.expect(5, &["apply", PROVISIONED, "--expect", digest]);
    account.expect(2, &["apply", "--plan", "plan.json", "--adopt"]);
    assert_eq!(account.inventory(), before);
    let shown = account.expect(3, &["plan", PROVISIONED, "--adopt"]).out;
    assert!(shown.contains(&format!("{PROVISIONED} --adopt --expect {}", &digest[..16])), "{shown}");
    account.expect(0, &["apply", "--plan", "plan.json"]);
    account.expect(0, &["plan", PROVISIONED]);
}

#[test]
fn what_another_deployment_owns_is_not_adopted() {
    let account = Account::new();
    account.follow_the_guide(Branch::Provisioned);
    account.expect(0, &["apply", PROVISIONED, "--adopt", "--yes"]);
    let text = std::fs::read_to_string(PROVISIONED).unwrap();
    let other = account.write("other.toml", &text.replace("\"acme\"", "\"beta\""));
    let before = account.inventory();
    let run = account.expect(5, &["apply", other.to_str().unwrap(), "--adopt", "--yes"]);
    assert!(run.out.contains("OWNED_BY_OTHER") && run.out.contains("acme/us"), "{}", run.out);
    assert_eq!(account.inventory(), before);
}

/// Every call that adopting takes, with a permanent error, one that a retry mends, and a lost answer.
#[test]
fn adopting_survives_a_fault_at_every_call() {
    for (service, operation) in [
        ("s3", "PutBucketTagging"),
        ("s3", "PutPublicAccessBlock"),
        ("s3", "PutBucketPolicy"),
        ("iam", "CreatePolicyVersion"),
        ("iam", "TagPolicy"),
        ("iam", "UpdateAssumeRolePolicy"),
        ("iam", "TagRole"),
        ("iam", "GetOpenIDConnectProvider"),
    ] {
        for effect in ["AccessDenied:before", "drop:after"] {
            let account = Account::new();
            account.follow_the_guide(Branch::Provisioned);
            let fault = format!("{service}:{operation}@1={effect}");
            account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
            let run = account.run(&["apply", PROVISIONED, "--adopt", "--yes"]);
            // S3 Control takes the tags then, and a provider that may not be read is a note.
            let goes_on = ["PutBucketTagging", "GetOpenIDConnectProvider"].contains(&operation);
            let expected = if effect.starts_with("AccessDenied") && !goes_on { 1 } else { 0 };
            assert_eq!(run.code, expected, "{fault}\n{}\n{}", run.out, run.err);
            account.sandbox.cloud().faults.clear();
            account.expect(0, &["apply", PROVISIONED, "--adopt", "--yes"]);
            account.expect(0, &["plan", PROVISIONED]);
        }
    }
}
