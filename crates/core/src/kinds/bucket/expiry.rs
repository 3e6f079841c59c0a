//! What the lifecycle rule deletes, and what of it is told.

use super::BucketResource;
use crate::facts::{BucketContents, LifecycleRule, World};
use crate::finding::{Finding, FindingId};
use crate::kinds::{kept_data, present};
use crate::resource::{Ownership, Resource};

impl BucketResource<'_> {
    /// What the plan does to data that is in the bucket already, or leaves alone.
    pub(super) fn about_expiry(&self, world: &World) -> Option<Finding> {
        let is_nobodys = self.observed(world)?.ownership == Ownership::Unowned;
        if is_nobodys && !self.adopt() {
            return None;
        }
        let bucket = present::bucket(self.deployment, world)?;
        let (name, vendor) = (&self.bucket.name, &self.deployment.vendor.title);
        let Some(rule) = self.lifecycle_rule(world) else {
            if self.bucket.expire_days == 0 {
                return None;
            }
            let message = format!(
                "the bucket {name} held objects before it was adopted: nothing in it expires, the files that {vendor} \
                 stages included"
            );
            let hint = format!(
                "a bucket of its own for {vendor}, or a `prefix` in [bucket] where it takes one, keeps its files apart, and \
                 they expire; or take the tag {} off this one, and everything in it expires",
                kept_data::TAG
            );
            return Some(FindingId::ExpiryLeftOff.finding(message).at(&self.address).hint(hint));
        };
        let is_empty = bucket.contents.as_ref().is_some_and(BucketContents::is_empty);
        let what = soonest(self.present_rule(world), &rule).filter(|_| !is_empty)?;
        let below = match rule.prefix.as_str() {
            "" => String::new(),
            prefix => format!(" below {prefix}"),
        };
        let message = format!(
            "from now on S3 deletes from the bucket {name}{below} {what}, whoever put it there; what is older already \
             goes within a day or two"
        );
        let hint = "`expire_days` of [bucket] says after how many days, and 0 never";
        Some(FindingId::ObjectsWillExpire.finding(message).at(&self.address).hint(hint))
    }
}

/// What one rule deletes that the one before it does not, or not so soon.
fn soonest(before: Option<&LifecycleRule>, rule: &LifecycleRule) -> Option<String> {
    let before = before.filter(|before| before.enabled && before.prefix == rule.prefix);
    let sooner = |days: fn(&LifecycleRule) -> Option<i32>| {
        let known = before.and_then(days).unwrap_or(i32::MAX);
        days(rule).filter(|days| *days < known)
    };
    let whole = sooner(|rule| rule.expire_days).map(|days| format!("every object after {days} d"));
    let old = sooner(|rule| rule.noncurrent_expire_days).map(|days| format!("old versions after {days} d"));
    let parts: Vec<_> = whole.into_iter().chain(old).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
