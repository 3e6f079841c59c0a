//! What others do to what is ours, between two runs, with plain clients: seen, told, and never harmful.

use aws_sdk_s3::types::{
    BucketCannedAcl, BucketLocationConstraint, CreateBucketConfiguration, DefaultRetention,
    ObjectLockConfiguration, ObjectLockEnabled, ObjectLockRetentionMode, ObjectLockRule, ObjectOwnership,
    OwnershipControls, OwnershipControlsRule, Tag, Tagging,
};
use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU, text};
use crate::faults::existing;

const BUCKET: &str = "acme-transfer-us";
const ROLE: &str = "acme-us-transfer";
const KEYS_USER: &str = "acme-keys-us-transfer-user";
const DAY: i64 = 86_400;

fn applied() -> Account {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account
}

/// What a person does who wants everybody to read a bucket.
fn make_public(account: &Account, bucket: &str) {
    let s3 = account.operator("us-east-1").s3();
    let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::ObjectWriter).build();
    let controls = OwnershipControls::builder().rules(rule.unwrap()).build().unwrap();
    account.wait(async {
        let put = s3.put_bucket_ownership_controls().bucket(bucket).ownership_controls(controls);
        put.send().await.expect("ACLs are enabled");
        s3.delete_public_access_block().bucket(bucket).send().await.expect("nothing is blocked");
        s3.put_bucket_acl().bucket(bucket).acl(BucketCannedAcl::PublicRead).send().await.expect("an ACL");
    });
}

/// Whether somebody without an account can list a bucket.
fn is_open(account: &Account, bucket: &str) -> bool {
    account.wait(account.nobody().list_objects_v2().bucket(bucket).send()).is_ok()
}

#[test]
fn a_bucket_that_was_made_public_is_closed() {
    let account = applied();
    assert!(!is_open(&account, BUCKET));
    make_public(&account, BUCKET);
    assert!(is_open(&account, BUCKET));
    let plan = account.expect(3, &["plan", US_AND_EU]);
    assert!(plan.says("READ to AllUsers"), "{}", plan.out);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(!is_open(&account, BUCKET));
    account.expect(0, &["plan", US_AND_EU]);
}

/// What closes access comes first, whatever is refused after it.
#[test]
fn a_bucket_is_closed_although_the_rest_fails() {
    for operation in ["PutBucketAcl", "PutBucketOwnershipControls"] {
        let account = applied();
        make_public(&account, BUCKET);
        let fault = format!("s3:{operation}@1=AccessDenied:before");
        account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
        account.expect(1, &["apply", US_AND_EU, "--yes"]);
        assert!(!is_open(&account, BUCKET), "{operation}");
        account.sandbox.cloud().faults.clear();
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.expect(0, &["plan", US_AND_EU]);
    }
}

/// Makes a bucket with an object, as a person does who is not to lose it.
fn somebodys_bucket(account: &Account, region: &str, bucket: &str) {
    let s3 = account.operator(region).s3();
    let place = CreateBucketConfiguration::builder();
    let place = place.location_constraint(BucketLocationConstraint::from(region)).build();
    let place = (region != "us-east-1").then_some(place);
    account.wait(async {
        s3.create_bucket()
            .bucket(bucket)
            .set_create_bucket_configuration(place)
            .send()
            .await
            .expect("a bucket");
        let tag = Tag::builder().key("team").value("finance").build().unwrap();
        let tags = Tagging::builder().tag_set(tag).build().unwrap();
        s3.put_bucket_tagging().bucket(bucket).tagging(tags).send().await.expect("a tag");
    });
    account.fill(bucket);
}

/// How many objects are in a bucket, with their versions.
fn held(account: &Account, bucket: &str) -> usize {
    let world = account.sandbox.cloud().world();
    world.s3.buckets[bucket].objects.values().map(Vec::len).sum()
}

#[test]
fn data_of_an_adopted_bucket_is_there_after_a_month() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    somebodys_bucket(&account, "us-east-1", BUCKET);
    make_public(&account, BUCKET);
    let before = held(&account, BUCKET);
    let run = account.expect(0, &["apply", US_AND_EU, "--adopt", "--yes"]);
    assert!(run.out.contains("EXPIRY_LEFT_OFF"), "{}", run.out);
    assert!(!is_open(&account, BUCKET), "a bucket with an ACL can be adopted");
    account.sandbox.cloud().advance(31 * DAY);
    account.expect(0, &["plan", US_AND_EU]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sandbox.cloud().advance(31 * DAY);
    // Whoever lists has the rules followed first.
    let _ = is_open(&account, BUCKET);
    assert_eq!(held(&account, BUCKET), before);
}

#[test]
fn an_access_key_of_a_persons_stays_and_keeps_destroy_from_beginning() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let theirs = account.make_key(KEYS_USER);
    let both = account.keys(KEYS_USER);
    let run = account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("EXTRA_ACCESS_KEY") && run.out.contains(&theirs), "{}", run.out);
    let run = account.expect(5, &["destroy", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("USER_HAS_OTHER_KEY") && run.out.contains(&theirs), "{}", run.out);
    assert_eq!(account.keys(KEYS_USER), both);
}

#[test]
fn another_account_in_the_buckets_policy_is_told_and_stays() {
    let account = applied();
    let s3 = account.operator("us-east-1").s3();
    let policy = account.wait(s3.get_bucket_policy().bucket(BUCKET).send()).unwrap().policy.unwrap();
    let mut policy: serde_json::Value = serde_json::from_str(&policy).unwrap();
    policy["Statement"].as_array_mut().unwrap().push(serde_json::json!({
        "Sid": "Share", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999988887777:root"},
        "Action": "s3:GetObject", "Resource": format!("arn:aws:s3:::{BUCKET}/*"),
    }));
    let put = s3.put_bucket_policy().bucket(BUCKET).policy(policy.to_string());
    account.wait(put.send()).expect("the policy");
    let run = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(run.out.contains("BUCKET_OPEN_TO_OTHERS") && run.says("the account 999988887777"), "{}", run.out);
    let stored = account.wait(s3.get_bucket_policy().bucket(BUCKET).send()).unwrap().policy.unwrap();
    assert!(stored.contains("Share"), "{stored}");
}

/// Takes every tag off the rules of the cluster's security group.
fn untag_rules(account: &Account) {
    let operator = account.operator("us-east-1");
    let untagged = account.wait(async {
        let rules = operator.ec2().describe_security_group_rules().send().await.expect("rules");
        let rules = rules.security_group_rules.unwrap_or_default().into_iter();
        let tagged = rules.filter(|rule| !rule.tags().is_empty());
        let ids: Vec<_> = tagged.filter_map(|rule| rule.security_group_rule_id).collect();
        let delete = operator.ec2().delete_tags().set_resources(Some(ids.clone()));
        delete.send().await.expect("no tags");
        ids.len()
    });
    assert_eq!(untagged, 1);
}

#[test]
fn an_ingress_rule_without_its_tags_gets_them_back_and_goes_with_destroy() {
    let account = Account::new();
    let nothing = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let applied = account.inventory();
    untag_rules(&account);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), applied);
    account.expect(0, &["plan", US_AND_EU]);
    untag_rules(&account);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), nothing);
}

#[test]
fn a_permissions_boundary_of_a_persons_stays() {
    let account = applied();
    let iam = account.operator("us-east-1").iam();
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let put = iam.put_role_permissions_boundary().role_name(ROLE).permissions_boundary(boundary);
    account.wait(put.send()).expect("a boundary");
    let run = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(run.out.contains("BOUNDARY_OF_OTHERS") && run.out.contains(boundary), "{}", run.out);
    let role = account.wait(iam.get_role().role_name(ROLE).send()).unwrap().role.unwrap();
    let kept = role.permissions_boundary.and_then(|boundary| boundary.permissions_boundary_arn);
    assert_eq!(kept.as_deref(), Some(boundary));
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

/// What somebody set for the vendor's database user is told with the statement that undoes it, and stays.
#[test]
fn what_was_set_for_a_database_user_is_told() {
    let account = applied();
    let cluster = "cluster analytics in us-east-1";
    account.expect(0, &["plan", US_AND_EU]);
    account.sql(
        cluster,
        &[
            "ALTER USER transfer_user CREATEDB CONNECTION LIMIT 0 SYSLOG ACCESS UNRESTRICTED",
            "ALTER USER transfer_user SET search_path TO elsewhere",
            "CREATE GROUP analysts",
            "ALTER GROUP analysts ADD USER transfer_user",
            "GRANT CREATE ON DATABASE dev TO transfer_user WITH GRANT OPTION",
        ],
    );
    let plan = account.expect(0, &["plan", US_AND_EU]);
    for (id, words) in [
        ("DATABASE_USER_LIMITED", "may have 0 connections open at once"),
        ("DATABASE_USER_LIMITED", "has search_path=elsewhere set for its sessions"),
        ("DATABASE_USER_WIDENED", "may make databases"),
        ("DATABASE_USER_WIDENED", "sees what everybody runs"),
        ("DATABASE_USER_WIDENED", "is in the group analysts"),
        ("DATABASE_USER_WIDENED", "may grant CREATE on the database dev"),
    ] {
        assert!(plan.out.contains(id) && plan.says(words), "{words}: {}", plan.out);
    }
    // The statements of the plan are the way back.
    let statements = plan.out.lines().map(str::trim).filter(|line| line.ends_with(';'));
    let statements: Vec<_> = statements.map(|line| line.trim_end_matches(';')).collect();
    account.sql(cluster, &statements);
    let plan = account.expect(0, &["plan", US_AND_EU]);
    assert!(!plan.out.contains("DATABASE_USER_"), "{}", plan.out);
}

/// What keeps destroy from ending is known before it begins.
#[test]
fn what_others_rest_on_keeps_destroy_from_beginning() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let operator = account.operator("us-east-1");
    let policy = "arn:aws:iam::111122223333:policy/acme-us-transfer-policy";
    account.wait(async {
        let iam = operator.iam();
        let made = iam.create_user().user_name("analyst").permissions_boundary(policy);
        made.send().await.expect("a user within the policy");
        let device = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await.unwrap();
        let serial = device.virtual_mfa_device.unwrap().serial_number;
        let enable = iam.enable_mfa_device().user_name(KEYS_USER).serial_number(serial);
        enable.authentication_code1("123456").authentication_code2("654321").send().await.expect("a device");
        let key = iam.create_service_specific_credential().user_name(KEYS_USER);
        key.service_name("codecommit.amazonaws.com").send().await.expect("a credential");
        let theirs = serde_json::json!({
            "Version": "2012-10-17",
            "Statement": {"Sid": "KeepIt", "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket",
                "Resource": "arn:aws:s3:::acme-transfer-eu"},
        });
        let s3 = account.operator("eu-west-1").s3();
        let put = s3.put_bucket_policy().bucket("acme-transfer-eu").policy(theirs.to_string());
        put.send().await.expect("a policy");
    });
    let before = account.inventory();
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    assert!(run.says("acme-us-transfer-policy is the permissions boundary of something"), "{}", run.out);
    assert!(run.says("the statement KeepIt in the policy of the bucket acme-transfer-eu"), "{}", run.out);
    let run = account.expect(5, &["destroy", ACCESS_KEYS, "--yes"]);
    assert!(run.says("has the MFA device") && run.says("of codecommit.amazonaws.com"), "{}", run.out);
    assert_eq!(account.inventory(), before);
}

/// S3 deletes nothing that is retained, whoever asks: destroy does not begin.
#[test]
fn object_lock_keeps_destroy_from_beginning() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let s3 = account.operator("us-east-1").s3();
    let retention = DefaultRetention::builder().mode(ObjectLockRetentionMode::Compliance).days(1).build();
    let lock = ObjectLockConfiguration::builder()
        .object_lock_enabled(ObjectLockEnabled::Enabled)
        .rule(ObjectLockRule::builder().default_retention(retention).build());
    account.fill(BUCKET);
    let put = s3.put_object_lock_configuration().bucket(BUCKET).object_lock_configuration(lock.build());
    account.wait(put.send()).expect("a lock");
    account.fill(BUCKET);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let there = || (account.inventory().into_keys().collect::<Vec<_>>(), held(&account, BUCKET));
    let before = there();
    let destroy = account.expect(5, &["destroy", US_AND_EU, "--yes", "--delete-data"]);
    assert!(destroy.out.contains("BUCKET_LOCKED"), "{}", destroy.out);
    assert_eq!(there(), before);
}

/// A spec is not overwritten with its own plan.
#[test]
fn a_plan_is_not_saved_over_something_else() {
    let account = Account::new();
    let spec = account.spec(&[]);
    let before = std::fs::read_to_string(&spec).expect("the spec");
    let run = account.expect(2, &["plan", text(&spec), "--out", text(&spec)]);
    assert!(run.err.contains("is no plan"), "{}", run.err);
    assert_eq!(std::fs::read_to_string(&spec).expect("the spec"), before);
    account.expect(3, &["plan", text(&spec), "--out", "saved.json"]);
    account.expect(3, &["plan", text(&spec), "--out", "saved.json"]);
}

/// The trust policy of the role, as it is stored.
fn trust(account: &Account) -> String {
    let mut world = account.sandbox.cloud().world();
    let roles = &world.iam.accounts.of(provision_sandbox::seed::ACCOUNT).roles;
    roles.iter().find(|role| role.identity.name == ROLE).expect("the role").trust.clone()
}

/// What others put in the place of our tags of a bucket, and of the identity in a trust policy.
fn replace_tags_and_trust(account: &Account) {
    let operator = account.operator("us-east-1");
    account.wait(async {
        let (s3, iam) = (operator.s3(), operator.iam());
        let tag = Tag::builder().key("team").value("someone-else").build().unwrap();
        let tags = Tagging::builder().tag_set(tag).build().unwrap();
        s3.put_bucket_tagging().bucket(BUCKET).tagging(tags).send().await.expect("tags");
        let trust = trust(account);
        assert!(trust.contains(SUBJECT), "{trust}");
        let put = iam.update_assume_role_policy().role_name(ROLE);
        put.policy_document(trust.replace(SUBJECT, "999")).send().await.expect("a trust policy");
        let policy = "arn:aws:iam::111122223333:policy/acme-us-transfer-policy";
        let wide = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let put = iam.create_policy_version().policy_arn(policy).policy_document(wide);
        put.set_as_default(true).send().await.expect("a version");
        let detach = iam.detach_role_policy().role_name(ROLE).policy_arn(policy);
        detach.send().await.expect("it is detached");
        let elsewhere = account.operator("eu-west-1").s3();
        let open = elsewhere.delete_public_access_block().bucket("acme-transfer-eu");
        open.send().await.expect("nothing is blocked");
    });
}

/// The vendor's identity in the ready-made spec, as IAM stores it in a document.
const SUBJECT: &str = "108000002380243782158";

/// One odd thing, here a bucket that lost our tags, does not keep a stranger in the role.
#[test]
fn what_is_ours_and_unsafe_is_mended_although_a_bucket_is_refused() {
    let account = applied();
    replace_tags_and_trust(&account);
    let odd = |account: &Account| {
        serde_json::to_string(&account.sandbox.cloud().world().s3.buckets[BUCKET]).expect("plain data")
    };
    let before = odd(&account);
    let told = account.expect(5, &["plan", US_AND_EU]);
    for part in ["NOT_OURS", "is put right", "acme/us/role/acme-us-transfer: trust"] {
        assert!(told.says(part), "{part}: {}", told.out);
    }
    let plan = account.expect(5, &["plan", US_AND_EU, "--json"]).json();
    let mends = plan["mends"].as_array().unwrap().iter().map(|step| step["address"].as_str().unwrap());
    let mut mends: Vec<_> = mends.collect();
    mends.sort_unstable();
    let expected = [
        "acme/eu/bucket/acme-transfer-eu",
        "acme/us/policy/acme-us-transfer-policy",
        "acme/us/role/acme-us-transfer",
    ];
    assert_eq!(mends, expected);
    // Who wants only the reviewed plan gets it, or nothing.
    let inventory = account.inventory();
    account.expect(5, &["apply", US_AND_EU, "--expect", "0123456789abcdef"]);
    account.expect(5, &["apply", US_AND_EU]);
    assert_eq!(account.inventory(), inventory);
    let digest = plan["digest"].as_str().unwrap().to_owned();
    let run = account.expect(5, &["apply", US_AND_EU, "--expect", &digest]);
    assert!(
        run.err.contains("nothing else was changed") && run.out.contains("done"),
        "{}\n{}",
        run.out,
        run.err
    );
    let trust = trust(&account);
    assert!(trust.contains(SUBJECT) && !trust.contains("999"), "{trust}");
    assert_eq!(odd(&account), before, "what is not ours is as it was");
    // Once is enough, and what has to wait waits.
    let again = account.expect(5, &["apply", US_AND_EU, "--yes", "--json"]);
    let last: serde_json::Value = serde_json::from_str(again.out.lines().last().unwrap()).unwrap();
    assert_eq!(last["event"], "error", "{}", again.out);
    assert!(again.out.contains("NOT_OURS"), "{}", again.out);
    account.expect(0, &["apply", US_AND_EU, "--yes", "--adopt"]);
    account.expect(0, &["plan", US_AND_EU]);
}

/// What Redshift cannot put in an order with another transaction had no effect, and is tried again: every transaction of
/// the way there and back.
#[test]
fn a_serialization_conflict_is_tried_again() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let applied = existing(&account);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    for command in ["apply", "destroy"] {
        for place in 1..=6 {
            let fault = format!("redshift-sql:BEGIN@{place}=1023");
            account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
        }
        let run = account.expect(0, &[command, US_AND_EU, "--yes"]);
        account.sandbox.cloud().faults.clear();
        assert!(run.err.contains("waiting for") && run.err.contains("1023"), "{}", run.err);
        match command {
            "apply" => assert!(existing(&account) == applied),
            _ => assert_eq!(account.inventory(), before),
        }
    }
}
