//! Secrets, their versions and the stages that name versions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::endpoint::Timestamp;

pub(crate) const CURRENT: &str = "AWSCURRENT";
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";

/// The secrets of one account in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secrets {
    pub by_name: BTreeMap<String, Secret>,
    /// When the next recovery window ends; not known after one has begun.
    #[serde(skip)]
    pub next_end: Option<Timestamp>,
}

impl Secrets {
    /// What the recovery window no longer holds is gone.
    pub(crate) fn forget_ended(&mut self, now: Timestamp) {
        if self.next_end.is_some_and(|end| end > now) {
            return;
        }
        self.by_name.retain(|_, secret| secret.deleted.is_none_or(|end| end > now));
        let ends = self.by_name.values().filter_map(|secret| secret.deleted);
        self.next_end = Some(ends.min().unwrap_or(Timestamp(i64::MAX)));
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Secret {
    pub arn: String,
    pub name: String,
    pub description: Option<String>,
    pub kms_key: Option<String>,
    pub created: Timestamp,
    pub changed: Timestamp,
    pub accessed: Option<Timestamp>,
    /// When the recovery window of a deleted secret ends.
    pub deleted: Option<Timestamp>,
    pub tags: Vec<(String, String)>,
    /// The service that manages it, and alone may change it.
    pub owning_service: Option<String>,
    pub policy: Option<String>,
    pub rotated: Option<Timestamp>,
    pub versions: BTreeMap<String, SecretVersion>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecretVersion {
    pub id: String,
    pub value: SecretValue,
    pub stages: BTreeSet<String>,
    pub created: Timestamp,
}

/// What a version of a secret holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SecretValue {
    /// Text (`SecretString`).
    Text(String),
    /// Base64.
    Binary(String),
}

impl Secret {
    /// The version a stage names.
    pub(crate) fn staged(&self, stage: &str) -> Option<&SecretVersion> {
        self.versions.values().find(|version| version.stages.contains(stage))
    }

    /// Adds a version under its stages. Each stage names one version only, so
    /// it leaves the one it named before; that of `AWSCURRENT` becomes
    /// `AWSPREVIOUS`. A version without stages is deprecated, and dropped.
    pub(crate) fn add(&mut self, version: SecretVersion) {
        if version.stages.contains(CURRENT) {
            self.move_stage(PREVIOUS, None);
            let current = self.staged(CURRENT).map(|version| version.id.clone());
            if let Some(current) = current.and_then(|id| self.versions.get_mut(&id)) {
                current.stages.remove(CURRENT);
                current.stages.insert(PREVIOUS.to_owned());
            }
        }
        for stage in &version.stages {
            self.move_stage(stage, None);
        }
        self.versions.insert(version.id.clone(), version);
        self.drop_deprecated();
    }

    /// Takes a stage from the version that has it and gives it to another.
    pub(crate) fn move_stage(&mut self, stage: &str, to: Option<&str>) {
        for version in self.versions.values_mut() {
            version.stages.remove(stage);
        }
        if let Some(version) = to.and_then(|id| self.versions.get_mut(id)) {
            version.stages.insert(stage.to_owned());
        }
    }

    pub(crate) fn drop_deprecated(&mut self) {
        self.versions.retain(|_, version| !version.stages.is_empty());
    }

    pub(crate) fn stages(&self) -> Value {
        let stages = self.versions.values().map(|version| (version.id.clone(), json!(version.stages)));
        Value::Object(stages.collect())
    }

    pub(crate) fn tags(&self) -> Value {
        self.tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(id: &str) -> SecretVersion {
        SecretVersion {
            id: id.to_owned(),
            value: SecretValue::Text(id.to_owned()),
            stages: [CURRENT.to_owned()].into(),
            created: Timestamp(0),
        }
    }

    #[test]
    fn a_new_current_version_makes_the_last_one_previous_and_drops_the_one_before() {
        let mut secret = Secret {
            arn: String::new(),
            name: "s".to_owned(),
            description: None,
            kms_key: None,
            created: Timestamp(0),
            changed: Timestamp(0),
            accessed: None,
            deleted: None,
            tags: Vec::new(),
            owning_service: None,
            policy: None,
            rotated: None,
            versions: BTreeMap::new(),
        };
        for id in ["1", "2", "3"] {
            secret.add(version(id));
        }
        assert_eq!(secret.stages(), json!({"2": [PREVIOUS], "3": [CURRENT]}));
    }
}
