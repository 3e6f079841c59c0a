//! Which parts of the world `--state` has yet to write.

use super::{Call, World};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

/// The parts that were changed since they were last written.
#[derive(Debug)]
pub(crate) struct Changes(BTreeMap<&'static str, Changed>);

/// Whether a part was changed since it was last written.
#[derive(Debug)]
pub(super) struct Changed(AtomicBool);

impl Changed {
    /// Whether it was, and is not any more.
    pub(super) fn take(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}

impl Default for Changes {
    fn default() -> Self {
        Self(World::PARTS.iter().map(|part| (*part, Changed(AtomicBool::new(true)))).collect())
    }
}

impl Changes {
    /// Every part of the world, and whether it was changed.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&&'static str, &Changed)> {
        self.0.iter()
    }

    /// Notes what a call may have changed.
    pub(crate) fn note(&self, call: &Call) {
        let parts: &[&str] = match call.service {
            _ if is_read(call) => &["cloudtrail"],
            "iam" | "sts" => &["cloudtrail", "credentials", "iam"],
            "s3" => &["cloudtrail", "s3"],
            "ec2" => &["cloudtrail", "ec2"],
            "redshift" | "redshift-serverless" => {
                &["cloudtrail", "ec2", "redshift", "redshift_logins", "secrets", "serverless"]
            }
            "kms" => &["cloudtrail", "kms"],
            "secretsmanager" => &["cloudtrail", "secrets"],
            _ => &["cloudtrail"],
        };
        for part in parts {
            self.0[part].0.store(true, Ordering::Relaxed);
        }
    }

    /// Notes that anything may have been changed.
    pub(crate) fn note_all(&self) {
        self.0.values().for_each(|changed| changed.0.store(true, Ordering::Relaxed));
    }
}

/// Whether a call leaves everything but the event history as it was, or changes no more than when something
/// was last used; credentials are given out by operations that begin with Get.
fn is_read(call: &Call) -> bool {
    let operation = call.operation.as_str();
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| operation.starts_with(verb));
    match call.service {
        "s3" => begins(&["Get", "Head", "List"]),
        "sts" => ["GetCallerIdentity", "GetAccessKeyInfo"].contains(&operation),
        "redshift" | "redshift-serverless" => {
            begins(&["Describe", "List", "Get"]) && !operation.contains("Credentials")
        }
        _ => begins(&["Describe", "Get", "List", "Simulate"]),
    }
}
