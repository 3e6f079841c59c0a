//! Calls that replace something whole, in which others may have put something: S3 has no part of a bucket's tags, lifecycle
//! rules or policy that could be written alone, and no condition on what is there (S3 API Reference, PutBucketTagging,
//! PutBucketLifecycleConfiguration, PutBucketPolicy).
//!
//! What was planned is a change of what was seen. Right before it is sent, the change is made to what is there by then.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::S3Call;
use crate::facts::{BucketSettings, LifecycleRule};

/// What of a bucket a call replaces whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    Tags,
    Lifecycle,
    Policy,
}

impl S3Call {
    /// What is to be read again right before the call is sent. Nothing of a bucket that the same plan makes but for its
    /// tags, which are written later than the rest.
    pub fn replaces(&self) -> Option<Whole> {
        match self {
            S3Call::PutBucketTagging { .. } => Some(Whole::Tags),
            S3Call::PutBucketLifecycleConfiguration { seen: Some(_), .. } => Some(Whole::Lifecycle),
            S3Call::PutBucketPolicy { seen: Some(_), .. }
            | S3Call::DeleteBucketPolicy { seen: Some(_), .. } => Some(Whole::Policy),
            _ => None,
        }
    }

    /// The call that makes the planned change to what is there now; of that, only what the call replaces matters.
    ///
    /// # Errors
    /// The policy that is there now is no JSON object.
    pub fn onto(&self, now: &BucketSettings) -> Result<S3Call, serde_json::Error> {
        let mut call = self.clone();
        match &mut call {
            S3Call::PutBucketTagging { tags, seen, .. } => {
                let seen = seen.take().map(|seen| seen.tags).unwrap_or_default();
                *tags = tags_onto(&now.tags, &seen, std::mem::take(tags));
            }
            S3Call::PutBucketLifecycleConfiguration { rules, transition_size, seen: Some(seen), .. } => {
                *rules = rules_onto(&now.lifecycle, &seen.lifecycle, std::mem::take(rules));
                transition_size.clone_from(&now.transition_size);
            }
            S3Call::PutBucketPolicy { bucket, region, owner, policy, seen: Some(seen) } => {
                let policy =
                    policy_onto(now.policy.as_deref(), seen.policy.as_deref(), Some(policy.as_str()))?;
                let target = (bucket.clone(), region.clone(), owner.clone());
                return Ok(put_or_delete(target, policy, seen.clone()));
            }
            S3Call::DeleteBucketPolicy { bucket, region, owner, seen: Some(seen) } => {
                let policy = policy_onto(now.policy.as_deref(), seen.policy.as_deref(), None)?;
                let target = (bucket.clone(), region.clone(), owner.clone());
                return Ok(put_or_delete(target, policy, seen.clone()));
            }
            _ => {}
        }
        Ok(call)
    }
}

fn put_or_delete(
    (bucket, region, owner): (String, String, String),
    policy: Option<String>,
    seen: Box<BucketSettings>,
) -> S3Call {
    let seen = Some(seen);
    match policy {
        Some(policy) => S3Call::PutBucketPolicy { bucket, region, owner, policy, seen },
        None => S3Call::DeleteBucketPolicy { bucket, region, owner, seen },
    }
}

/// How the keys of our own tags begin.
const OURS: &str = "provision:";

fn tags_onto(
    now: &BTreeMap<String, String>,
    seen: &BTreeMap<String, String>,
    planned: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut tags = now.clone();
    tags.retain(|key, _| planned.contains_key(key) || !seen.contains_key(key));
    // Our own are as planned: an earlier call of the same plan may have written another number into one.
    let is_set = |key: &str, value: &String| key.starts_with(OURS) || seen.get(key) != Some(value);
    tags.extend(planned.into_iter().filter(|(key, value)| is_set(key, value)));
    tags
}

/// Rules by their ids: S3 gives one to a rule without (S3 API Reference, LifecycleRule).
fn rules_onto(
    now: &[LifecycleRule],
    seen: &[LifecycleRule],
    planned: Vec<LifecycleRule>,
) -> Vec<LifecycleRule> {
    let has = |rules: &[LifecycleRule], id: &str| rules.iter().any(|rule| rule.id == id);
    let changed: Vec<_> = planned.iter().filter(|rule| !seen.contains(rule)).cloned().collect();
    let is_dropped = |id: &str| has(seen, id) && !has(&planned, id);
    let kept = now.iter().filter(|rule| !has(&changed, &rule.id) && !is_dropped(&rule.id)).cloned();
    kept.chain(changed.iter().cloned()).collect()
}

/// Statements by their Sids, and those without by all that they say.
fn policy_onto(
    now: Option<&str>,
    seen: Option<&str>,
    planned: Option<&str>,
) -> Result<Option<String>, serde_json::Error> {
    let read = |text: Option<&str>| text.map(serde_json::from_str::<serde_json::Map<_, _>>).transpose();
    let (now, seen, planned) = (read(now)?, read(seen)?, read(planned)?);
    let [there, before, after] = [&now, &seen, &planned].map(|policy| statements(policy.as_ref()));
    let is_same = |one: &Json, other: &Json| match (one.get("Sid"), other.get("Sid")) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    };
    let changed: Vec<_> = after.iter().filter(|statement| !before.contains(statement)).cloned().collect();
    let is_dropped = |statement: &Json| {
        let is_it = |other: &Json| is_same(statement, other);
        before.iter().any(is_it) && !after.iter().any(is_it)
    };
    let is_changed = |statement: &Json| changed.iter().any(|other| is_same(statement, other));
    let kept = there.iter().filter(|statement| !is_changed(statement) && !is_dropped(statement)).cloned();
    let all: Vec<_> = kept.chain(changed.iter().cloned()).collect();
    let version = |policy: &Option<serde_json::Map<String, Json>>| policy.as_ref()?.get("Version").cloned();
    let Some(mut policy) = now.clone().or(planned.clone()).filter(|_| !all.is_empty()) else {
        return Ok(None);
    };
    if version(&planned) != version(&seen)
        && let Some(version) = version(&planned)
    {
        policy.insert("Version".to_owned(), version);
    }
    policy.insert("Statement".to_owned(), Json::Array(all));
    Ok(Some(format!("{:#}", Json::Object(policy))))
}

/// The statements of a policy; IAM allows a single one without its list.
fn statements(policy: Option<&serde_json::Map<String, Json>>) -> Vec<Json> {
    match policy.and_then(|policy| policy.get("Statement")) {
        Some(Json::Array(statements)) => statements.clone(),
        None | Some(Json::Null) => Vec::new(),
        Some(single) => vec![single.clone()],
    }
}
