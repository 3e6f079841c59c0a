//! The condition keys of a request.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::arn::{self, Arn};

/// Condition keys and their values. Names are not case-sensitive (IAM User Guide, Condition element).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// By lower-case name.
    values: BTreeMap<String, ContextValue>,
    /// `aws:PrincipalArn` was made of the ARN of a session, which does not have the path of its role.
    is_role_guessed: bool,
}

/// What the request has for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextValue {
    pub values: Vec<String>,
    /// A key that can have several values, however many it has.
    pub is_list: bool,
}

impl ContextValue {
    /// As JSON: a list stays one, also of one value.
    pub fn to_json(&self) -> Value {
        match (self.is_list, self.values.as_slice()) {
            (false, [value]) => Value::from(value.as_str()),
            (_, values) => values.iter().map(|value| Value::from(value.as_str())).collect(),
        }
    }
}

impl Context {
    pub fn insert(&mut self, key: &str, value: ContextValue) {
        self.values.insert(key.to_lowercase(), value);
    }

    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.insert(key, ContextValue { values: vec![value.into()], is_list: false });
    }

    /// Sets the key unless it is there already.
    pub fn set_default(&mut self, key: &str, value: impl Into<String>) {
        if self.get(key).is_none() {
            self.set(key, value);
        }
    }

    pub(super) fn is_role_guessed(&self) -> bool {
        self.is_role_guessed
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.values.remove(key);
    }

    pub fn get(&self, key: &str) -> Option<&ContextValue> {
        match key.bytes().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
            true => self.values.get(&key.to_lowercase()),
            false => self.values.get(key),
        }
    }

    /// The value of a key that has one value.
    pub fn single(&self, key: &str) -> Option<&str> {
        match self.get(key)?.values.as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// Names of all keys, in lower case and in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// All keys, in lower case, with what the request has for them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ContextValue)> {
        self.values.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Adds the keys that AWS derives from the caller (IAM User Guide, AWS global condition context keys). Given
    /// values stay.
    pub(super) fn add_caller(&mut self, caller: &str) {
        let Some(parsed) = Arn::parse(caller) else {
            return;
        };
        self.set_default("aws:PrincipalAccount", parsed.account);
        match arn::assumed_role(&parsed) {
            // The key has the role, not its session. A role's path is not in the session's ARN; a request whose
            // role has one names it itself, unless its name tells.
            Some((role, _)) => {
                self.is_role_guessed = self.get("aws:PrincipalArn").is_none();
                let path = arn::likely_path(role);
                let role = format!("arn:{}:iam::{}:role/{path}{role}", parsed.partition, parsed.account);
                self.set_default("aws:PrincipalArn", role);
            }
            None => self.set_default("aws:PrincipalArn", caller),
        }
        self.set_default("aws:PrincipalIsAWSService", "false");
        let kind = parsed.resource.split('/').next().unwrap_or_default();
        match kind {
            "user" => {
                self.set_default("aws:PrincipalType", "User");
                let name = parsed.resource.rsplit('/').next().unwrap_or_default();
                self.set_default("aws:username", name);
            }
            "assumed-role" | "role" => self.set_default("aws:PrincipalType", "AssumedRole"),
            "federated-user" => self.set_default("aws:PrincipalType", "FederatedUser"),
            "root" => self.set_default("aws:PrincipalType", "Account"),
            _ => {}
        }
    }
}
