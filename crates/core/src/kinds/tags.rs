//! Tags and descriptions that say whose a resource is.

use std::collections::BTreeMap;

use crate::deployment::Deployment;
use crate::state::Value;

/// The tags of everything taggable: the spec's own, and those that name the owner.
pub fn of(deployment: &Deployment) -> BTreeMap<String, String> {
    let mut tags = deployment.tags.clone();
    tags.extend(deployment.owner().tags());
    tags
}

/// Those of the observed tags that are wanted at all: tags of others are none of our business.
pub fn known(observed: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Option<Value> {
    let known: BTreeMap<_, _> = observed
        .iter()
        .filter(|(key, _)| wanted.contains_key(*key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    (!known.is_empty()).then_some(Value::Map(known))
}

/// Our tags over those that are there: a call that replaces the set must not lose any.
pub fn merged(
    observed: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut tags = observed.clone();
    tags.extend(wanted.clone());
    tags
}

/// In IAM's character set for descriptions, which ends with Latin-1 (IAM API Reference, CreateRole).
pub fn description(deployment: &Deployment) -> String {
    let title = deployment.vendor.title.chars();
    let title: String = title.filter(|c| matches!(c, ' '..='~' | '\u{a1}'..='\u{ff}')).take(200).collect();
    format!("{} data sync to Redshift, managed by provision ({})", title.trim(), deployment.owner())
}
