//! Keeps accounts and regions apart.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One `T` for each account.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerAccount<T>(BTreeMap<String, T>);

impl<T: Default> PerAccount<T> {
    /// The account's part, if anything was ever asked of it.
    pub fn get(&self, account: &str) -> Option<&T> {
        self.0.get(account)
    }

    /// The account's part, made empty when it is asked for the first time.
    pub fn of(&mut self, account: &str) -> &mut T {
        self.0.entry(account.to_owned()).or_default()
    }

    /// Every account and its part.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.0.iter()
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&String, &mut T)> {
        self.0.iter_mut()
    }
}

/// One `T` for each account and region; in JSON the key is `111122223333/us-east-1`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerRegion<T>(BTreeMap<String, T>);

impl<T: Default> PerRegion<T> {
    /// The part of an account and region, if anything was ever asked of it.
    pub fn get(&self, account: &str, region: &str) -> Option<&T> {
        self.0.get(&format!("{account}/{region}"))
    }

    /// The part of this account and region, made empty when it is asked for the first time.
    pub fn of(&mut self, account: &str, region: &str) -> &mut T {
        self.0.entry(format!("{account}/{region}")).or_default()
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut()
    }

    /// Every account, region and its part.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &T)> {
        self.0.iter().map(|(key, part)| {
            let (account, region) = key.split_once('/').unwrap_or((key, ""));
            (account, region, part)
        })
    }
}
