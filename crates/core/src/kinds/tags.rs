//! Tags and descriptions that say whose a resource is.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::EXTERNAL_ID_TAG;
use crate::deployment::Deployment;
use crate::facts::SchemaMark;
use crate::facts::words::{LONGEST, escaped, unescaped};
use crate::state::Value;

/// Lists the keys of the tags that are the spec's own: what it does not say any more is known by that, and taken off.
const LISTED: &str = "provision:tags";

/// The tags of everything taggable: the spec's own, and those that name the owner.
pub fn of(deployment: &Deployment) -> BTreeMap<String, String> {
    let mut tags = deployment.tags.clone();
    if !tags.is_empty() {
        tags.insert(LISTED.to_owned(), listed(deployment.tags.keys()));
    }
    tags.extend(deployment.owner().tags());
    tags
}

/// As many keys as a tag has room for.
fn listed<'k>(keys: impl Iterator<Item = &'k String>) -> String {
    let mut value = String::new();
    for key in keys.map(|key| escaped(key)) {
        if value.len() + 1 + key.len() <= LONGEST {
            value.push_str(if value.is_empty() { "" } else { " " });
            value.push_str(&key);
        }
    }
    value
}

/// The keys that an earlier apply set, and that are not wanted any more: those of the spec, and those of schemas that
/// another tag names now.
pub fn left(observed: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> BTreeSet<String> {
    let listed = observed.get(LISTED).into_iter().flat_map(|listed| listed.split(' ').map(unescaped));
    let renamed = SchemaMark::all_in(observed).filter(|(_, mark)| mark.is_place_in(wanted));
    let renamed = renamed.map(|(key, _)| key.clone());
    let all = listed.chain([LISTED, EXTERNAL_ID_TAG].map(str::to_owned)).chain(renamed);
    all.filter(|key| observed.contains_key(key) && !wanted.contains_key(key)).collect()
}

/// Those of the observed tags that are wanted at all, or were: tags of others are none of our business.
pub fn known(observed: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Option<Value> {
    let left = left(observed, wanted);
    let known: BTreeMap<_, _> = observed
        .iter()
        .filter(|(key, _)| wanted.contains_key(*key) || left.contains(*key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    (!known.is_empty()).then_some(Value::Map(known))
}

/// Our tags over those that are there: a call that replaces the set must not lose any.
pub fn merged(
    observed: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let left = left(observed, wanted);
    let mut tags = observed.clone();
    tags.retain(|key, _| !left.contains(key));
    tags.extend(wanted.clone());
    tags
}

/// What the vendor is called, in IAM's character set for descriptions.
pub fn plain_title(deployment: &Deployment) -> String {
    let title = deployment.vendor.title.chars();
    let title: String = title.filter(|c| matches!(c, ' '..='~' | '\u{a1}'..='\u{ff}')).take(200).collect();
    title.trim().to_owned()
}

/// In IAM's character set for descriptions, which ends with Latin-1 (IAM API Reference, CreateRole).
pub fn description(deployment: &Deployment) -> String {
    let title = plain_title(deployment);
    format!("{title} data sync to Redshift, managed by provision ({})", deployment.owner())
}
