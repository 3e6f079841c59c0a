//! The partition that all destinations of one account must be in.

use std::collections::BTreeMap;

use super::resolved::{Resolved, path};
use crate::toml_document::{FilePlace, Problem, Problems};

/// Reports regions of another partition than the first region of the same account: an account exists in one partition
/// (IAM User Guide, "Amazon Resource Names (ARNs)").
pub fn one_partition(all: &[Resolved], problems: &mut Problems) {
    let mut first: BTreeMap<&str, &Resolved> = BTreeMap::new();
    for resolved in all {
        let other = *first.entry(&resolved.deployment.aws.account).or_insert(resolved);
        let (here, there) = (&resolved.deployment, &other.deployment);
        if here.partition() == there.partition() {
            continue;
        }
        let message = format!(
            "an account is in one partition, and {} is in {} while {} is in {}",
            here.region,
            here.partition(),
            there.region,
            there.partition()
        );
        let (region, other_region) = (&resolved.settings.own.region.at, &other.settings.own.region.at);
        let also = vec![(other.place(other_region), format!("this one is in {}", there.partition()))];
        let at = FilePlace { also, ..FilePlace::at(resolved.place(region), path(region)) };
        let hint = "write a spec of its own for the account in the other partition";
        problems.push(Problem::error("WRONG_PARTITION", at, message).hint(hint));
    }
}
