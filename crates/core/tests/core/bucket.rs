//! Buckets: whose they are, and what their policies refuse already.

use provision_core::address::ResourceKind;
use provision_core::deployment::Deployment;
use provision_core::facts::{BucketContents, BucketFacts, BucketSettings, LifecycleRule, World};
use provision_core::finding::FindingId;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::{self, ids, plan};

const BUCKET: &str = "acme-transfer-us";

fn us() -> Vec<Deployment> {
    let mut deployments = support::deployments("us-and-eu.toml");
    deployments.retain(|deployment| deployment.destination == "us");
    deployments
}

/// Everything as it is to be.
fn made() -> World {
    let mut world = support::empty_account();
    let plan = plan::make(&us(), &world);
    carry_out(&mut world, &plan);
    world
}

/// A bucket as S3 makes it, which a run left that was killed before it could tag it.
fn bare() -> BucketSettings {
    BucketSettings {
        ownership: Some("BucketOwnerEnforced".to_owned()),
        contents: Some(BucketContents::default()),
        ..BucketSettings::default()
    }
}

fn with(settings: BucketSettings) -> World {
    let mut world = made();
    // The user is made after the bucket.
    world.databases = support::empty_account().databases;
    world.buckets.insert(BUCKET.to_owned(), BucketFacts::Readable(Box::new(settings)));
    world
}

/// The policy was there before the bucket, names it, and says whose it is.
#[test]
fn a_bucket_that_a_killed_run_could_not_tag_is_known_by_the_policy_that_names_it() {
    let mut world = with(bare());
    let plan = plan::make(&us(), &world);
    assert!(!ids(&plan).contains(&FindingId::NotOurs), "{:?}", ids(&plan));
    let tagged = plan.steps().find(|step| step.kind == "bucket").unwrap();
    assert_eq!((tagged.action, tagged.adopted), (Action::Update, false));
    carry_out(&mut world, &plan);
    assert!(!plan::make(&us(), &world).has_changes());
    let mut world = with(bare());
    let rest = plan::teardown(&us(), &world, Teardown::default());
    carry_out(&mut world, &rest);
    assert!(world.buckets.is_empty() && world.roles.is_empty() && world.policies.is_empty());
}

/// Anything that a person may have done to it makes it theirs.
#[test]
fn a_bucket_that_is_not_as_s3_makes_it_is_not_taken_for_ours() {
    let tags = [("team".to_owned(), "finance".to_owned())].into();
    let held = BucketContents { versions: 1, ..BucketContents::default() };
    for settings in [
        BucketSettings { tags, ..bare() },
        BucketSettings { contents: Some(held), ..bare() },
        BucketSettings { contents: None, ..bare() },
        BucketSettings { versioning: Some("Enabled".to_owned()), ..bare() },
        BucketSettings { lifecycle: vec![LifecycleRule::default()], ..bare() },
        BucketSettings { policy: Some("{}".to_owned()), ..bare() },
    ] {
        let plan = plan::make(&us(), &with(settings.clone()));
        assert!(ids(&plan).contains(&FindingId::NotOurs), "{settings:?}: {:?}", ids(&plan));
    }
    // No policy, one of somebody else's, and one that names another bucket.
    let arn = us()[0].policy_arn("aws").unwrap();
    for spoil in [
        |world: &mut World, arn: &str| drop(world.policies.remove(arn)),
        |world: &mut World, arn: &str| world.policies.get_mut(arn).unwrap().tags.clear(),
        |world: &mut World, arn: &str| {
            let document = &mut world.policies.get_mut(arn).unwrap().document;
            *document = document.replace(BUCKET, "another");
        },
    ] {
        let mut world = with(bare());
        spoil(&mut world, &arn);
        assert!(ids(&plan::make(&us(), &world)).contains(&FindingId::NotOurs));
    }
}

/// The policy with one statement of this effect, principal, action, resources and condition.
fn policy(statements: &[&str]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

const BOTH: &str = r#"["arn:aws:s3:::acme-transfer-us","arn:aws:s3:::acme-transfer-us/*"]"#;
const TLS: &str = r#"{"Bool":{"aws:SecureTransport":"false"}}"#;

fn statement(effect: &str, principal: &str, action: &str, resource: &str, condition: &str) -> String {
    format!(
        r#"{{"Sid":"Theirs","Effect":"{effect}","Principal":{principal},"Action":{action},"Resource":{resource},
            "Condition":{condition}}}"#
    )
}

#[test]
fn a_bucket_that_refuses_requests_without_tls_in_other_words_gets_no_second_statement() {
    let deny =
        |principal, action, resource, condition| statement("Deny", principal, action, resource, condition);
    let (all, s3) = ("\"*\"", "\"s3:*\"");
    let bucket = r#""arn:aws:s3:::acme-transfer-us""#;
    let objects = r#""arn:aws:s3:::acme-transfer-us/*""#;
    for (statements, refuses) in [
        (vec![deny(all, s3, BOTH, TLS)], true),
        (
            vec![deny(r#"{"AWS":"*"}"#, r#"["S3:*"]"#, BOTH, r#"{"bool":{"AWS:securetransport":false}}"#)],
            true,
        ),
        (vec![deny(all, "\"*\"", "\"*\"", TLS)], true),
        (vec![deny(all, s3, r#""arn:aws:s3:::acme-transfer-us*""#, TLS)], true),
        (vec![deny(all, s3, bucket, TLS), deny(all, s3, objects, TLS)], true),
        (vec![deny(all, s3, objects, TLS)], false),
        (vec![deny(all, "\"s3:GetObject\"", BOTH, TLS)], false),
        (vec![deny(r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, s3, BOTH, TLS)], false),
        (
            vec![deny(
                all,
                s3,
                BOTH,
                r#"{"Bool":{"aws:SecureTransport":"false"},"StringEquals":{"aws:PrincipalTag/x":"y"}}"#,
            )],
            false,
        ),
        // A request without TLS has no version of it.
        (vec![deny(all, s3, BOTH, r#"{"NumericLessThan":{"s3:TlsVersion":"1.2"}}"#)], false),
        (vec![statement("Allow", all, s3, BOTH, TLS)], false),
    ] {
        let statements: Vec<_> = statements.iter().map(String::as_str).collect();
        let mut world = made();
        memory::settings(&mut world, BUCKET).policy = Some(policy(&statements));
        let plan = plan::make(&us(), &world);
        let makes = plan.steps().any(|step| step.kind == "bucket_policy" && step.action == Action::Create);
        assert_eq!(makes, !refuses, "{statements:?}");
        assert_eq!(ids(&plan).contains(&FindingId::TlsStatementDuplicate), refuses, "{statements:?}");
        if refuses {
            assert!(!plan.has_changes());
            let before = memory::settings(&mut world, BUCKET).policy.clone();
            let rest = plan::teardown(&us(), &world, Teardown::default());
            assert!(
                rest.steps().all(|step| step.kind != "bucket_policy"),
                "it is not ours to remove: {before:?}"
            );
        }
    }
}

/// Ours stays when somebody writes another beside it.
#[test]
fn our_statement_stays_beside_another_that_came_later() {
    let mut world = made();
    let stored = memory::settings(&mut world, BUCKET).policy.clone().unwrap();
    let mut both: serde_json::Value = serde_json::from_str(&stored).unwrap();
    let theirs = statement("Deny", "\"*\"", "\"s3:*\"", BOTH, TLS);
    both["Statement"].as_array_mut().unwrap().push(serde_json::from_str(&theirs).unwrap());
    memory::settings(&mut world, BUCKET).policy = Some(both.to_string());
    let plan = plan::make(&us(), &world);
    assert!(!plan.has_changes() && ids(&plan).is_empty(), "{:?}", ids(&plan));
}

fn adopting() -> Vec<Deployment> {
    us().into_iter().map(Deployment::adopting).collect()
}

/// A bucket that somebody else made, with this many objects in it.
fn of_somebody(versions: usize) -> World {
    let mut world = made();
    let bucket = memory::settings(&mut world, BUCKET);
    (bucket.tags, bucket.lifecycle) = ([("team".to_owned(), "finance".to_owned())].into(), Vec::new());
    bucket.contents = Some(BucketContents { versions, ..BucketContents::default() });
    world
}

/// What is sent for the bucket.
fn operations(plan: &Plan) -> Vec<&'static str> {
    let steps = plan.steps().filter(|step| step.kind == "bucket");
    steps.flat_map(|step| step.phases.iter().flatten()).map(|call| call.operation()).collect()
}

#[test]
fn what_closes_a_bucket_is_sent_first_and_its_acl_goes_before_its_ownership() {
    let mut world = made();
    let bucket = memory::settings(&mut world, BUCKET);
    bucket.ownership = Some("ObjectWriter".to_owned());
    bucket.acl.insert("READ to AllUsers".to_owned());
    bucket.public_access_block.clear();
    bucket.lifecycle.clear();
    let plan = plan::make(&us(), &world);
    let expected = [
        "PutPublicAccessBlock",
        "PutBucketAcl",
        "PutBucketOwnershipControls",
        "PutBucketLifecycleConfiguration",
    ];
    assert_eq!(operations(&plan), expected);
    let step = plan.steps().find(|step| step.kind == "bucket").unwrap();
    assert_eq!(step.phases.len(), expected.len(), "each waits for the one before it");
    let acl = step.changes.iter().find(|change| change.field == "acl").unwrap();
    assert!(format!("{:?}", acl.before).contains("READ to AllUsers") && acl.after.is_none(), "{acl:?}");
    carry_out(&mut world, &plan);
    assert!(!plan::make(&us(), &world).has_changes());
}

/// Nobody asked for data of before to be deleted; the tag remembers that it was there.
#[test]
fn data_of_before_does_not_expire() {
    for versioning in [None, Some("Enabled".to_owned())] {
        let mut world = of_somebody(3);
        memory::settings(&mut world, BUCKET).versioning = versioning;
        let plan = plan::make(&adopting(), &world);
        assert!(ids(&plan).contains(&FindingId::ExpiryLeftOff), "{}", support::words(&plan));
        assert!(!ids(&plan).contains(&FindingId::ObjectsWillExpire));
        assert_eq!(operations(&plan), ["PutBucketTagging"]);
        carry_out(&mut world, &plan);
        let again = plan::make(&us(), &world);
        assert!(!again.has_changes() && ids(&again).contains(&FindingId::ExpiryLeftOff));
        // Whoever takes the tag off says that it may go, and is told what goes.
        memory::settings(&mut world, BUCKET).tags.remove("provision:keeps");
        let asked = plan::make(&us(), &world);
        assert_eq!(operations(&asked), ["PutBucketLifecycleConfiguration"]);
        assert!(ids(&asked).contains(&FindingId::ObjectsWillExpire), "{}", support::words(&asked));
    }
}

#[test]
fn what_is_not_known_to_be_empty_keeps_its_data_and_what_is_empty_has_none() {
    let mut world = of_somebody(0);
    let empty = plan::make(&adopting(), &world);
    assert_eq!(operations(&empty), ["PutBucketTagging", "PutBucketLifecycleConfiguration"]);
    assert!(!ids(&empty).contains(&FindingId::ObjectsWillExpire), "there is nothing that could");
    memory::settings(&mut world, BUCKET).contents = None;
    assert_eq!(operations(&plan::make(&adopting(), &world)), ["PutBucketTagging"]);
}

/// Below a prefix of its own the vendor's files expire; what else is there is told.
#[test]
fn expiry_of_a_bucket_with_data_is_kept_to_the_prefix() {
    let mut world = of_somebody(3);
    let mut deployments = adopting();
    deployments[0].bucket.as_mut().unwrap().prefix = Some("iterable/".to_owned());
    let plan = plan::make(&deployments, &world);
    let told = plan.findings().find(|finding| finding.id == FindingId::ObjectsWillExpire).unwrap();
    assert!(told.message.contains("below iterable/"), "{}", told.message);
    carry_out(&mut world, &plan);
    let rules = &memory::settings(&mut world, BUCKET).lifecycle;
    assert!(rules.iter().all(|rule| rule.prefix == "iterable/"), "{rules:?}");
    assert!(!plan::make(&deployments, &world).has_changes());
}

/// A rule that deletes sooner than the one before it is told, one that deletes later is not.
#[test]
fn a_step_that_deletes_later_is_told_as_such() {
    for (days, is_told) in [(30, true), (7, false), (3, false), (0, true)] {
        let mut world = made();
        let rule = &mut memory::settings(&mut world, BUCKET).lifecycle[0];
        rule.expire_days = Some(days).filter(|days| *days > 0);
        let plan = plan::make(&us(), &world);
        assert_eq!(ids(&plan).contains(&FindingId::ObjectsWillExpire), is_told, "{days} days");
    }
}

#[test]
fn whom_statements_of_others_let_into_the_bucket_is_told() {
    for (principal, expected, word) in [
        (
            r#"{"AWS":"arn:aws:iam::999988887777:root"}"#,
            FindingId::BucketOpenToOthers,
            "the account 999988887777",
        ),
        (r#""*""#, FindingId::BucketOpenToOthers, "everybody"),
        (r#"{"AWS":"arn:aws:iam::111122223333:role/etl"}"#, FindingId::ExtraBucketStatement, "role/etl"),
    ] {
        let mut world = made();
        let stored = memory::settings(&mut world, BUCKET).policy.clone().unwrap();
        let mut both: serde_json::Value = serde_json::from_str(&stored).unwrap();
        let theirs = statement("Allow", principal, "\"s3:GetObject\"", BOTH, "{}");
        both["Statement"].as_array_mut().unwrap().push(serde_json::from_str(&theirs).unwrap());
        memory::settings(&mut world, BUCKET).policy = Some(both.to_string());
        let plan = plan::make(&us(), &world);
        assert!(!plan.has_changes());
        let told: Vec<_> = plan.findings().map(|finding| (finding.id, finding.message.as_str())).collect();
        assert!(
            matches!(told.as_slice(), [(id, said)] if *id == expected && said.contains(word)),
            "{told:?}"
        );
        assert!(told[0].1.contains("the statement Theirs") && told[0].1.contains("s3:GetObject"), "{told:?}");
    }
}

/// What would refuse the caller half way is known before anything is deleted.
#[test]
fn a_bucket_whose_policy_denies_its_deletion_keeps_destroy_from_beginning() {
    let caller = r#"{"AWS":"arn:aws:iam::111122223333:user/admin"}"#;
    let other = r#"{"AWS":"arn:aws:iam::111122223333:user/other"}"#;
    let network = r#"{"StringNotEquals":{"aws:SourceVpce":"vpce-1a2b"}}"#;
    for (principal, action, condition, delete_data, is_refused) in [
        ("\"*\"", "\"s3:DeleteBucket\"", "{}", false, true),
        (caller, "\"s3:Delete*\"", "{}", false, true),
        (other, "\"s3:DeleteBucket\"", "{}", false, false),
        ("\"*\"", "\"s3:DeleteObject\"", "{}", false, false),
        ("\"*\"", "\"s3:DeleteObject\"", "{}", true, true),
        ("\"*\"", "\"s3:DeleteBucket\"", TLS, false, false),
        // Whether it is met shows when the request is sent.
        ("\"*\"", "\"s3:DeleteBucket\"", network, false, false),
    ] {
        let mut world = made();
        let theirs = statement("Deny", principal, action, BOTH, condition);
        memory::settings(&mut world, BUCKET).policy = Some(policy(&[&theirs]));
        let options = Teardown { delete_data, ..Teardown::default() };
        let plan = plan::teardown(&us(), &world, options);
        let refused = plan.findings().find(|finding| finding.id == FindingId::BucketDeletionDenied);
        assert_eq!(
            refused.is_some(),
            is_refused,
            "{principal} {action} {condition}: {}",
            support::words(&plan)
        );
        assert!(refused.is_none_or(|finding| finding.message.contains("the statement Theirs")));
    }
}

/// What is retained cannot be deleted, which is known before anything is; what is empty goes.
#[test]
fn a_bucket_with_object_lock_keeps_destroy_from_beginning_while_it_holds_something() {
    for (versions, delete_markers, delete_data, expected) in [
        (1, 0, true, Some(FindingId::BucketLocked)),
        (1, 0, false, Some(FindingId::BucketLocked)),
        (0, 1, false, Some(FindingId::BucketNotEmpty)),
        (0, 1, true, None),
        (0, 0, false, None),
    ] {
        let mut world = made();
        memory::settings(&mut world, BUCKET).contents =
            Some(BucketContents { versions, delete_markers, object_lock: true, ..BucketContents::default() });
        let plan = plan::teardown(&us(), &world, Teardown { delete_data, ..Teardown::default() });
        let told = plan.findings().find(|finding| finding.is_error()).map(|finding| finding.id);
        assert_eq!(told, expected, "{versions} {delete_markers} {delete_data}: {}", support::words(&plan));
    }
}

/// What deleting left is no version: it is counted by itself.
#[test]
fn delete_markers_are_not_counted_as_versions() {
    let mut world = made();
    memory::settings(&mut world, BUCKET).contents =
        Some(BucketContents { versions: 2, delete_markers: 3, uploads: 1, ..BucketContents::default() });
    let plan = plan::teardown(&us(), &world, Teardown::default());
    let told = plan.findings().find(|finding| finding.id == FindingId::BucketNotEmpty).unwrap();
    assert!(
        told.message.contains("2 object versions, 3 delete markers and 1 unfinished upload"),
        "{}",
        told.message
    );
}

/// Nothing is sent for the policy of a bucket that is deleted; where the bucket stays, our statement goes.
#[test]
fn a_bucket_policy_goes_along_with_its_bucket() {
    let calls = |world: &World| {
        let plan = plan::teardown(&us(), world, Teardown::default());
        let mut steps = plan.steps().filter(|step| step.address.kind == ResourceKind::BucketPolicy);
        steps.next().expect("it is told").phases.iter().flatten().count()
    };
    let mut world = made();
    assert_eq!(calls(&world), 0);
    memory::settings(&mut world, BUCKET).tags.clear();
    assert_eq!(calls(&world), 1);
}

#[test]
fn a_bucket_policy_of_another_deployment_s_bucket_stays_as_the_bucket_does() {
    let mut world = made();
    let tags = &mut memory::settings(&mut world, BUCKET).tags;
    tags.insert("provision:deployment".to_owned(), "other".to_owned());
    let plan = plan::teardown(&us(), &world, Teardown::default());
    let kinds = [ResourceKind::Bucket, ResourceKind::BucketPolicy];
    let steps: Vec<_> = plan.steps().filter(|step| kinds.contains(&step.address.kind)).collect();
    assert!(steps.iter().all(|step| !step.action.is_change()), "{steps:#?}");
}
