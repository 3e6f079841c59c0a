//! Condition keys and the types of their values.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::services::SERVICES;
use crate::operator::Family;

/// A condition key as AWS spells it. (The names are not case-sensitive: IAM User Guide, Condition element.)
#[derive(Debug)]
pub struct Key {
    /// Where a part varies (a tag's name), it has `${*}` for it, nearly always at its end.
    pub name: &'static str,
    pub r#type: KeyType,
    /// A request can carry several values; such a key needs `ForAllValues` or `ForAnyValue`.
    pub multivalued: bool,
}

impl Key {
    /// Does its name go on with a part that varies, such as that of a tag?
    pub fn is_open(&self) -> bool {
        self.name.contains("${*}")
    }
}

/// Type of a key's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyType {
    String,
    Number,
    Date,
    Bool,
    Ip,
    Arn,
    /// Documented with operators of several types.
    Any,
}

impl KeyType {
    fn parse(text: &str) -> KeyType {
        match text {
            "Number" => KeyType::Number,
            "Date" => KeyType::Date,
            "Bool" => KeyType::Bool,
            "Ip" => KeyType::Ip,
            "Arn" => KeyType::Arn,
            "Any" => KeyType::Any,
            _ => KeyType::String,
        }
    }

    /// The operators that compare it; `None` where several do.
    pub fn family(self) -> Option<Family> {
        Some(match self {
            KeyType::String => Family::String,
            KeyType::Number => Family::Numeric,
            KeyType::Date => Family::Date,
            KeyType::Bool => Family::Bool,
            KeyType::Ip => Family::Ip,
            KeyType::Arn => Family::Arn,
            KeyType::Any => return None,
        })
    }

    pub fn as_str(self) -> &'static str {
        match self {
            KeyType::String => "a string",
            KeyType::Number => "a number",
            KeyType::Date => "a date",
            KeyType::Bool => "true or false",
            KeyType::Ip => "an IP address",
            KeyType::Arn => "an ARN",
            KeyType::Any => "anything",
        }
    }
}

pub(super) fn insert(keys: &mut HashMap<String, Key>, name: &'static str, r#type: &str) {
    let (r#type, multivalued) = match r#type.strip_suffix("[]") {
        Some(single) => (single, true),
        None => (r#type, false),
    };
    let lower = name.split("${*}").next().unwrap_or(name).to_lowercase();
    let key = Key { name, r#type: KeyType::parse(r#type), multivalued };
    keys.insert(lower, key);
}

/// Finds a key given in lower case; the varying part follows the last `/` or `:`, or is a number.
pub(super) fn find<'a>(keys: &'a HashMap<String, Key>, key: &str) -> Option<&'a Key> {
    if let Some(exact) = keys.get(key) {
        return (!exact.is_open()).then_some(exact);
    }
    let numbered = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let separators = key.match_indices(['/', ':']).map(|(at, _)| &key[..=at]);
    separators
        .chain(std::iter::once(numbered))
        .filter(|prefix| prefix.len() < key.len())
        .filter_map(|prefix| keys.get(prefix))
        .find(|key| key.is_open())
}

static KEYS: LazyLock<HashMap<String, Key>> = LazyLock::new(|| {
    let mut keys = HashMap::new();
    for line in include_str!("data/keys.txt").lines() {
        if let Some((name, r#type)) = line.split_once(' ').filter(|_| !line.starts_with('#')) {
            insert(&mut keys, name, r#type);
        }
    }
    keys
});

/// A global key, or one of an identity provider that AWS knows without an IAM provider; the key in lower case.
pub fn global(key: &str) -> Option<&'static Key> {
    find(&KEYS, key)
}

/// Is it a global key, or one of a service that is known in full? Of others the reference has slips in the types.
pub fn is_in_full(key: &str) -> bool {
    let prefix = key.split(':').next().unwrap_or_default();
    global(key).is_some() || SERVICES.contains(&prefix) || prefix == "saml"
}

/// Any key that is known, global or of a service; the key in lower case.
pub fn key(key: &str) -> Option<&'static Key> {
    global(key).or_else(|| {
        let (prefix, _) = key.split_once(':')?;
        // The claims of SAML assertions are listed with AWS STS.
        let prefix = if prefix == "saml" { "sts" } else { prefix };
        super::services::service(prefix)?.key(key)
    })
}

/// The global key that was probably meant.
pub fn similar_global(key: &str) -> Option<&'static str> {
    super::similar::similar(key, KEYS.values().map(|key| key.name))
}
