//! Calls that replace something whole are made to what is there when they are sent.

use std::collections::BTreeMap;

use proptest::prelude::*;
use provision_core::call::{S3Call, Whole};
use provision_core::facts::{BucketSettings, LifecycleRule};
use serde_json::{Value, json};

fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn tagging(seen: &[(&str, &str)], planned: &[(&str, &str)]) -> S3Call {
    S3Call::PutBucketTagging {
        bucket: "b".to_owned(),
        region: "r".to_owned(),
        owner: "o".to_owned(),
        tags: map(planned),
        seen: Some(Box::new(BucketSettings { tags: map(seen), ..BucketSettings::default() })),
    }
}

fn tags(call: &S3Call) -> &BTreeMap<String, String> {
    match call {
        S3Call::PutBucketTagging { tags, .. } => tags,
        other => panic!("{other:?}"),
    }
}

fn rule(id: &str, days: i32) -> LifecycleRule {
    LifecycleRule { id: id.to_owned(), enabled: true, expire_days: Some(days), ..LifecycleRule::default() }
}

fn policy(statements: &[Value]) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

fn statement(sid: &str) -> Value {
    json!({ "Sid": sid, "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" })
}

fn with_policy(policy: Option<String>) -> BucketSettings {
    BucketSettings { policy, ..BucketSettings::default() }
}

fn put_policy(seen: Option<String>, planned: Option<String>) -> S3Call {
    let [bucket, region, owner] = ["b", "r", "o"].map(str::to_owned);
    let seen = Some(Box::new(with_policy(seen)));
    match planned {
        Some(policy) => S3Call::PutBucketPolicy { bucket, region, owner, policy, seen },
        None => S3Call::DeleteBucketPolicy { bucket, region, owner, seen },
    }
}

/// The statements that a call leaves.
fn left(call: &S3Call) -> Vec<Value> {
    match call {
        S3Call::PutBucketPolicy { policy, .. } => {
            let policy: Value = serde_json::from_str(policy).unwrap();
            policy["Statement"].as_array().unwrap().clone()
        }
        S3Call::DeleteBucketPolicy { .. } => Vec::new(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn tags_that_others_set_change_or_take_off_meanwhile_are_theirs() {
    let call = tagging(
        &[("ours", "1"), ("old", "1"), ("team", "a"), ("gone", "x")],
        &[("ours", "2"), ("team", "a"), ("gone", "x")],
    );
    let now = BucketSettings {
        tags: map(&[("ours", "1"), ("old", "1"), ("team", "b"), ("new", "1")]),
        ..BucketSettings::default()
    };
    assert_eq!(call.replaces(), Some(Whole::Tags));
    assert_eq!(*tags(&call.onto(&now).unwrap()), map(&[("ours", "2"), ("team", "b"), ("new", "1")]));
}

#[test]
fn rules_that_others_add_meanwhile_stay() {
    let call = S3Call::PutBucketLifecycleConfiguration {
        bucket: "b".to_owned(),
        region: "r".to_owned(),
        owner: "o".to_owned(),
        rules: vec![rule("theirs", 9), rule("ours", 14)],
        transition_size: None,
        seen: Some(Box::new(BucketSettings {
            lifecycle: vec![rule("ours", 7), rule("theirs", 9)],
            ..BucketSettings::default()
        })),
    };
    let now = BucketSettings {
        lifecycle: vec![rule("ours", 7), rule("theirs", 30), rule("new", 1)],
        transition_size: Some("varies_by_storage_class".to_owned()),
        ..BucketSettings::default()
    };
    let S3Call::PutBucketLifecycleConfiguration { rules, transition_size, .. } = call.onto(&now).unwrap()
    else {
        panic!("another call");
    };
    assert_eq!(rules, [rule("theirs", 30), rule("new", 1), rule("ours", 14)]);
    assert_eq!(transition_size, now.transition_size);
}

#[test]
fn statements_that_others_add_meanwhile_stay() {
    let [ours, theirs, new] = ["Ours", "Theirs", "New"].map(statement);
    let now = with_policy(Some(policy(&[ours.clone(), new.clone()])));
    // A statement that goes, and one that was theirs and that they took out.
    let without = put_policy(
        Some(policy(&[ours.clone(), theirs.clone()])),
        Some(policy(std::slice::from_ref(&theirs))),
    );
    assert_eq!(left(&without.onto(&now).unwrap()), std::slice::from_ref(&new));
    let delete = put_policy(Some(policy(std::slice::from_ref(&ours))), None);
    assert_eq!(left(&delete.onto(&now).unwrap()), std::slice::from_ref(&new));
    let add = put_policy(None, Some(policy(std::slice::from_ref(&ours))));
    assert_eq!(left(&add.onto(&with_policy(Some(policy(std::slice::from_ref(&new))))).unwrap()), [new, ours]);
    let gone = put_policy(Some(policy(&[statement("Ours")])), None).onto(&with_policy(None)).unwrap();
    assert!(left(&gone).is_empty());
    assert!(delete.onto(&with_policy(Some("[]".to_owned()))).is_err(), "what cannot be read is not replaced");
}

/// A bucket that the same plan makes is not read again for what nobody can have put there.
#[test]
fn what_the_plan_itself_makes_is_not_read_again() {
    let [bucket, region, owner] = ["b", "r", "o"].map(str::to_owned);
    let put = S3Call::PutBucketPolicy { bucket, region, owner, policy: policy(&[]), seen: None };
    assert_eq!(put.replaces(), None);
    assert_eq!(put.onto(&with_policy(None)).unwrap(), put);
}

proptest! {
    /// Where nobody did anything meanwhile, what was planned is what is sent; and sent again, it is the same.
    #[test]
    fn nothing_else_is_sent_where_nothing_changed(
        seen in prop::collection::btree_map("[a-c]", "[xy]", 0..4),
        planned in prop::collection::btree_map("[a-c]", "[xy]", 0..4),
    ) {
        let seen = BucketSettings { tags: seen, ..BucketSettings::default() };
        let call = S3Call::PutBucketTagging {
            bucket: String::new(), region: String::new(), owner: String::new(),
            tags: planned.clone(), seen: Some(Box::new(seen.clone())),
        };
        let now = call.onto(&seen).unwrap();
        prop_assert_eq!(tags(&now), &planned);
        let after = BucketSettings { tags: planned.clone(), ..BucketSettings::default() };
        let again = call.onto(&after).unwrap();
        prop_assert_eq!(tags(&again), &planned);
    }

    /// The same of statements.
    #[test]
    fn no_other_statements_are_sent_where_nothing_changed(
        seen in prop::collection::btree_set("[A-C]", 0..3),
        planned in prop::collection::btree_set("[A-C]", 0..3),
    ) {
        let text = |sids: &std::collections::BTreeSet<String>| {
            (!sids.is_empty()).then(|| policy(&sids.iter().map(|sid| statement(sid)).collect::<Vec<_>>()))
        };
        let call = put_policy(text(&seen), text(&planned));
        let all = |call: &S3Call| {
            let mut sids: Vec<_> = left(call).iter().map(|one| one["Sid"].as_str().unwrap().to_owned()).collect();
            sids.sort();
            sids
        };
        let expected: Vec<_> = planned.iter().cloned().collect();
        prop_assert_eq!(all(&call.onto(&with_policy(text(&seen))).unwrap()), expected.clone());
        prop_assert_eq!(all(&call.onto(&with_policy(text(&planned))).unwrap()), expected);
    }
}
