//! Lifecycle rules from the SDK's types and back, so that a rule of somebody else that must be sent
//! along is sent as it was.

use aws_sdk_s3::types::{
    self as sdk, AbortIncompleteMultipartUpload, ExpirationStatus, LifecycleExpiration,
    LifecycleRuleAndOperator, LifecycleRuleFilter, NoncurrentVersionExpiration, NoncurrentVersionTransition,
    Tag, Transition, TransitionStorageClass,
};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use provision_core::facts::{LifecycleRule, LifecycleTransition};

/// A rule in plain types.
pub(super) fn from_sdk(rule: sdk::LifecycleRule) -> LifecycleRule {
    let mut plain = LifecycleRule {
        id: rule.id.clone().unwrap_or_default(),
        enabled: rule.status == ExpirationStatus::Enabled,
        prefix: old_prefix(&rule),
        ..LifecycleRule::default()
    };
    read_filter(&mut plain, rule.filter);
    if let Some(expiration) = rule.expiration {
        plain.expire_days = expiration.days;
        plain.expire_date = expiration.date.as_ref().map(text);
        plain.expire_delete_markers = expiration.expired_object_delete_marker == Some(true);
    }
    if let Some(expiration) = rule.noncurrent_version_expiration {
        plain.noncurrent_expire_days = expiration.noncurrent_days;
        plain.noncurrent_keep_versions = expiration.newer_noncurrent_versions;
    }
    plain.abort_upload_days =
        rule.abort_incomplete_multipart_upload.and_then(|abort| abort.days_after_initiation);
    plain.transitions = rule.transitions.unwrap_or_default().into_iter().map(from_transition).collect();
    plain.noncurrent_transitions =
        rule.noncurrent_version_transitions.unwrap_or_default().into_iter().map(from_noncurrent).collect();
    plain
}

/// The place of the prefix before filters existed; both mean the same.
#[allow(deprecated)]
fn old_prefix(rule: &sdk::LifecycleRule) -> String {
    rule.prefix.clone().unwrap_or_default()
}

fn read_filter(plain: &mut LifecycleRule, filter: Option<LifecycleRuleFilter>) {
    let Some(filter) = filter else { return };
    let and = filter.and.unwrap_or_else(|| LifecycleRuleAndOperator::builder().build());
    if let Some(prefix) = filter.prefix.or(and.prefix) {
        plain.prefix = prefix;
    }
    let tags = filter.tag.into_iter().chain(and.tags.unwrap_or_default());
    plain.tags = tags.map(|tag| (tag.key, tag.value)).collect();
    plain.larger_than_bytes = filter.object_size_greater_than.or(and.object_size_greater_than);
    plain.smaller_than_bytes = filter.object_size_less_than.or(and.object_size_less_than);
}

fn from_transition(transition: Transition) -> LifecycleTransition {
    LifecycleTransition {
        days: transition.days,
        date: transition.date.as_ref().map(text),
        keep_versions: None,
        storage_class: class_name(transition.storage_class),
    }
}

fn from_noncurrent(transition: NoncurrentVersionTransition) -> LifecycleTransition {
    LifecycleTransition {
        days: transition.noncurrent_days,
        date: None,
        keep_versions: transition.newer_noncurrent_versions,
        storage_class: class_name(transition.storage_class),
    }
}

fn class_name(class: Option<TransitionStorageClass>) -> String {
    class.map(|class| class.as_str().to_owned()).unwrap_or_default()
}

/// A plain rule for the SDK.
pub(super) fn to_sdk(rule: &LifecycleRule) -> sdk::LifecycleRule {
    let status = if rule.enabled { ExpirationStatus::Enabled } else { ExpirationStatus::Disabled };
    let abort = rule
        .abort_upload_days
        .map(|days| AbortIncompleteMultipartUpload::builder().days_after_initiation(days).build());
    sdk::LifecycleRule::builder()
        .set_id(Some(rule.id.clone()).filter(|id| !id.is_empty()))
        .status(status)
        .filter(filter(rule))
        .set_expiration(expiration(rule))
        .set_noncurrent_version_expiration(noncurrent_expiration(rule))
        .set_abort_incomplete_multipart_upload(abort)
        .set_transitions(some(rule.transitions.iter().map(transition).collect()))
        .set_noncurrent_version_transitions(some(
            rule.noncurrent_transitions.iter().map(noncurrent).collect(),
        ))
        .build()
        .expect("the status is set")
}

/// A filter has exactly one condition, which may be the conjunction of several; an empty prefix
/// stands for none (S3 API Reference, LifecycleRuleFilter).
fn filter(rule: &LifecycleRule) -> LifecycleRuleFilter {
    let tags: Vec<Tag> = rule
        .tags
        .iter()
        .map(|(key, value)| Tag::builder().key(key).value(value).build().expect("key and value are set"))
        .collect();
    let prefix = Some(rule.prefix.clone()).filter(|prefix| !prefix.is_empty());
    let (larger, smaller) = (rule.larger_than_bytes, rule.smaller_than_bytes);
    let conditions = tags.len()
        + [prefix.is_some(), larger.is_some(), smaller.is_some()].iter().filter(|set| **set).count();
    let filter = LifecycleRuleFilter::builder();
    if conditions > 1 {
        let and = LifecycleRuleAndOperator::builder()
            .set_prefix(prefix)
            .set_tags(some(tags))
            .set_object_size_greater_than(larger)
            .set_object_size_less_than(smaller);
        return filter.and(and.build()).build();
    }
    let nothing_set = conditions == 0;
    filter
        .set_prefix(prefix.or_else(|| nothing_set.then(String::new)))
        .set_tag(tags.into_iter().next())
        .set_object_size_greater_than(larger)
        .set_object_size_less_than(smaller)
        .build()
}

fn expiration(rule: &LifecycleRule) -> Option<LifecycleExpiration> {
    let expiration = LifecycleExpiration::builder()
        .set_days(rule.expire_days)
        .set_date(rule.expire_date.as_deref().and_then(date))
        .set_expired_object_delete_marker(rule.expire_delete_markers.then_some(true))
        .build();
    let nothing = LifecycleExpiration::builder().build();
    Some(expiration).filter(|expiration| *expiration != nothing)
}

fn noncurrent_expiration(rule: &LifecycleRule) -> Option<NoncurrentVersionExpiration> {
    let expiration = NoncurrentVersionExpiration::builder()
        .set_noncurrent_days(rule.noncurrent_expire_days)
        .set_newer_noncurrent_versions(rule.noncurrent_keep_versions)
        .build();
    let nothing = NoncurrentVersionExpiration::builder().build();
    Some(expiration).filter(|expiration| *expiration != nothing)
}

fn transition(transition: &LifecycleTransition) -> Transition {
    Transition::builder()
        .set_days(transition.days)
        .set_date(transition.date.as_deref().and_then(date))
        .storage_class(TransitionStorageClass::from(transition.storage_class.as_str()))
        .build()
}

fn noncurrent(transition: &LifecycleTransition) -> NoncurrentVersionTransition {
    NoncurrentVersionTransition::builder()
        .set_noncurrent_days(transition.days)
        .set_newer_noncurrent_versions(transition.keep_versions)
        .storage_class(TransitionStorageClass::from(transition.storage_class.as_str()))
        .build()
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}

fn text(date: &DateTime) -> String {
    date.fmt(Format::DateTime).expect("S3's dates are within the range of RFC 3339")
}

fn date(text: &str) -> Option<DateTime> {
    DateTime::from_str(text, Format::DateTime).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::{btree_map, vec};
    use proptest::option;
    use proptest::prelude::*;

    use super::{from_sdk, sdk, to_sdk};
    use provision_core::facts::{LifecycleRule, LifecycleTransition};

    fn transitions(noncurrent: bool) -> impl Strategy<Value = Vec<LifecycleTransition>> {
        let class = prop_oneof![Just("GLACIER"), Just("STANDARD_IA"), Just("A_CLASS_OF_TOMORROW")];
        let one = (option::of(1..4000i32), any::<bool>(), option::of(1..100i32), class);
        let one = one.prop_map(move |(days, dated, keep, class)| LifecycleTransition {
            days,
            date: (dated && !noncurrent).then(|| "2030-01-02T00:00:00Z".to_owned()),
            keep_versions: keep.filter(|_| noncurrent),
            storage_class: class.to_owned(),
        });
        vec(one, 0..3)
    }

    prop_compose! {
        fn rules()(
            id in "[a-zA-Z0-9 ._-]{0,20}",
            enabled: bool,
            prefix in "[a-z/]{0,8}",
            tags in btree_map("[a-z]{1,5}", "[a-z]{0,5}", 0..3),
            sizes in (option::of(0..9999i64), option::of(0..9999i64)),
            expire in (option::of(1..4000i32), any::<bool>(), any::<bool>()),
            noncurrent in (option::of(1..4000i32), option::of(1..100i32)),
            abort in option::of(1..90i32),
            transitions in transitions(false),
            noncurrent_transitions in transitions(true),
        ) -> LifecycleRule {
            LifecycleRule {
                id,
                enabled,
                prefix,
                tags,
                larger_than_bytes: sizes.0,
                smaller_than_bytes: sizes.1,
                expire_days: expire.0,
                expire_date: expire.1.then(|| "2031-12-31T00:00:00Z".to_owned()),
                expire_delete_markers: expire.2,
                transitions,
                noncurrent_expire_days: noncurrent.0,
                noncurrent_keep_versions: noncurrent.1,
                noncurrent_transitions,
                abort_upload_days: abort,
            }
        }
    }

    proptest! {
        #[test]
        fn a_rule_survives_the_journey(rule in rules()) {
            prop_assert_eq!(from_sdk(to_sdk(&rule)), rule);
        }

        #[test]
        fn a_filter_has_exactly_one_condition(rule in rules()) {
            let filter = to_sdk(&rule).filter.unwrap();
            let set = [
                filter.prefix.is_some(),
                filter.tag.is_some(),
                filter.object_size_greater_than.is_some(),
                filter.object_size_less_than.is_some(),
                filter.and.is_some(),
            ];
            prop_assert_eq!(set.iter().filter(|set| **set).count(), 1);
        }
    }

    #[test]
    #[allow(deprecated)]
    fn a_prefix_of_the_old_kind_is_kept() {
        let old = sdk::LifecycleRule::builder()
            .status(sdk::ExpirationStatus::Enabled)
            .prefix("logs/")
            .build()
            .unwrap();
        let plain = from_sdk(old);
        assert_eq!((plain.prefix.as_str(), &plain.tags), ("logs/", &BTreeMap::new()));
        assert_eq!(to_sdk(&plain).filter.unwrap().prefix.as_deref(), Some("logs/"));
    }
}
