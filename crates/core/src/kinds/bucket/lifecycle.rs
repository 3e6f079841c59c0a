//! The lifecycle rule as an attribute.

use crate::facts::LifecycleRule;
use crate::state::Value;

/// Every property of the rule that is set, so that two rules read the same only if they are.
pub(super) fn lifecycle_value(rule: &LifecycleRule) -> Value {
    let LifecycleRule {
        id: _,
        enabled,
        prefix,
        tags,
        larger_than_bytes,
        smaller_than_bytes,
        expire_days,
        expire_date,
        expire_delete_markers,
        transitions,
        noncurrent_expire_days,
        noncurrent_keep_versions,
        noncurrent_transitions,
        abort_upload_days,
    } = rule;
    let days = |days: &Option<i32>| days.map(|days| format!("after {days} d"));
    let properties = [
        ("status", (!enabled).then(|| "disabled".to_owned())),
        ("prefix", (!prefix.is_empty()).then(|| prefix.clone())),
        ("tags", (!tags.is_empty()).then(|| format!("{tags:?}"))),
        ("larger than", larger_than_bytes.map(|bytes| format!("{bytes} B"))),
        ("smaller than", smaller_than_bytes.map(|bytes| format!("{bytes} B"))),
        ("expire", days(expire_days)),
        ("expire on", expire_date.clone()),
        ("expire delete markers", expire_delete_markers.then(|| "yes".to_owned())),
        ("transitions", (!transitions.is_empty()).then(|| format!("{transitions:?}"))),
        ("expire old versions", days(noncurrent_expire_days)),
        ("keep old versions", noncurrent_keep_versions.map(|count| count.to_string())),
        (
            "old version transitions",
            (!noncurrent_transitions.is_empty()).then(|| format!("{noncurrent_transitions:?}")),
        ),
        ("abort uploads", days(abort_upload_days)),
    ];
    let set = properties.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Map(set.collect())
}
