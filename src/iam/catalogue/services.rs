//! The services whose actions, resource types and condition keys are known in full (Service Authorization Reference).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::keys::{Key, KeyType};
use crate::arn::Arn;

/// One service of the Service Authorization Reference.
#[derive(Debug)]
pub struct Service {
    /// As it stands before the colon of an action.
    pub prefix: &'static str,
    /// By name in lower case, because actions are not case-sensitive (IAM User Guide, Action element).
    actions: Vec<(String, Action)>,
    resources: HashMap<&'static str, ResourceType>,
    keys: HashMap<String, Key>,
}

#[derive(Debug)]
pub struct Action {
    pub name: &'static str,
    pub level: Level,
    /// Names of the resource types it can be limited to; none: it works on `*` only.
    pub resources: Vec<&'static str>,
    /// Condition keys that a request for it can carry, besides the global ones; in lower case.
    pub keys: Vec<String>,
}

/// Access level of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    List,
    Read,
    Write,
    Tagging,
    Permissions,
}

impl Level {
    /// Does it change anything?
    pub fn is_mutating(self) -> bool {
        matches!(self, Level::Write | Level::Tagging | Level::Permissions)
    }
}

/// A kind of resource and its ARN, with `*` for what varies.
#[derive(Debug, Clone)]
pub struct ResourceType {
    pub name: &'static str,
    pub arn: Arn<'static>,
}

impl Service {
    pub fn action(&self, name: &str) -> Option<&Action> {
        let name = name.to_lowercase();
        let index = self.actions.binary_search_by(|(known, _)| known.as_str().cmp(&name));
        index.ok().map(|index| &self.actions[index].1)
    }

    /// The actions that a name with wildcards stands for.
    pub fn matching<'s>(&'s self, pattern: &str) -> impl Iterator<Item = &'s Action> + use<'s> {
        let pattern = pattern.to_lowercase();
        let prefix = pattern[..pattern.find(['*', '?']).unwrap_or(pattern.len())].to_owned();
        let first = self.actions.partition_point(|(name, _)| name.as_str() < prefix.as_str());
        let near = self.actions[first..].iter().take_while(move |(name, _)| name.starts_with(&prefix));
        near.filter(move |(name, _)| crate::pattern::matches(&pattern, name)).map(|(_, action)| action)
    }

    /// The known name most like this one.
    pub fn similar(&self, name: &str) -> Option<&'static str> {
        similar(name, self.actions.iter().map(|(_, action)| action.name))
    }

    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().map(|(_, action)| action)
    }

    pub fn resource(&self, name: &str) -> Option<&ResourceType> {
        self.resources.get(name)
    }

    pub fn resources(&self) -> impl Iterator<Item = &ResourceType> {
        self.resources.values()
    }

    /// Type of a condition key of this service; the key in lower case.
    pub fn key(&self, key: &str) -> Option<&Key> {
        super::keys::find(&self.keys, key)
    }

    pub fn similar_key(&self, key: &str) -> Option<&'static str> {
        similar(key, self.keys.values().map(|key| key.name))
    }

    fn parse(prefix: &'static str, table: &'static str) -> Service {
        let mut service =
            Service { prefix, actions: Vec::new(), resources: HashMap::new(), keys: HashMap::new() };
        let mut common = Vec::new();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ');
            match (words.next(), words.next(), words.next()) {
                (Some("resource"), Some(name), Some(arn)) => {
                    let arn = Arn::parse(arn).expect("the table has whole ARNs");
                    service.resources.insert(name, ResourceType { name, arn });
                }
                (Some("key"), Some(name), Some(r#type)) => {
                    super::keys::insert(&mut service.keys, name, r#type)
                }
                (Some("common"), first, second) => {
                    common = first.into_iter().chain(second).chain(words).collect();
                }
                (Some("action"), Some(name), Some(level)) => {
                    let action = Action::parse(name, level, words, &common);
                    service.actions.push((name.to_lowercase(), action));
                }
                _ => debug_assert!(line.is_empty(), "{prefix}: {line}"),
            }
        }
        service.actions.sort_by(|(a, _), (b, _)| a.cmp(b));
        service
    }
}

impl Action {
    fn parse(
        name: &'static str,
        level: &str,
        mut rest: std::str::Split<'static, char>,
        common: &[&'static str],
    ) -> Action {
        let level = match level {
            "L" => Level::List,
            "R" => Level::Read,
            "T" => Level::Tagging,
            "P" => Level::Permissions,
            _ => Level::Write,
        };
        let resources = rest.next().unwrap_or("-").split(',').map(|name| name.trim_end_matches('*'));
        let resources = resources.filter(|name| *name != "-").collect();
        let (without, own): (Vec<_>, Vec<_>) = rest.partition(|key| key.starts_with('!'));
        let kept = common.iter().filter(|key| !without.iter().any(|without| without[1..] == ***key));
        let keys = kept.chain(own.iter()).map(|key| key.to_lowercase()).collect();
        Action { name, level, resources, keys }
    }

    /// Can a request for this action carry this service key (in lower case)?
    pub fn has_key(&self, key: &str) -> bool {
        self.keys.iter().any(|known| match known.strip_suffix("${*}") {
            Some(prefix) => key.starts_with(prefix),
            None => known == key,
        })
    }
}

macro_rules! services {
    ($($name:ident $prefix:literal),* $(,)?) => {
        $(static $name: LazyLock<Service> = LazyLock::new(|| {
            Service::parse($prefix, include_str!(concat!("data/", $prefix, ".txt")))
        });)*

        /// The tables of a service, by the prefix of its actions in lower case. None: the service is not judged.
        pub fn service(prefix: &str) -> Option<&'static Service> {
            match prefix {
                $($prefix => Some(&$name),)*
                _ => None,
            }
        }

        /// The prefixes that [`service`] knows.
        pub const SERVICES: &[&str] = &[$($prefix),*];
    };
}

services! {
    IAM "iam",
    KMS "kms",
    REDSHIFT "redshift",
    REDSHIFT_DATA "redshift-data",
    REDSHIFT_SERVERLESS "redshift-serverless",
    S3 "s3",
    SECRETSMANAGER "secretsmanager",
    STS "sts",
}

static PREFIXES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("data/services.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
});

/// Is this the prefix of a service of the Service Authorization Reference? New services come all the time: `false`
/// does not mean that there is none.
pub fn is_prefix(prefix: &str) -> bool {
    PREFIXES.binary_search(&prefix).is_ok()
}

/// The prefix that was probably meant.
pub fn similar_prefix(prefix: &str) -> Option<&'static str> {
    similar(prefix, PREFIXES.iter().copied())
}

/// The candidate that differs in at most a fifth of its letters, if there is one. A slip leaves the beginning or the
/// end as it is, which spares most of the comparing.
pub(crate) fn similar<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const SAME: usize = 3;
    let text = text.to_lowercase();
    let bytes = text.as_bytes();
    let near = |candidate: &&str| {
        let other = candidate.as_bytes();
        let start = |length| other[..length].eq_ignore_ascii_case(&bytes[..length]);
        let end = |length| other[other.len() - length..].eq_ignore_ascii_case(&bytes[bytes.len() - length..]);
        let is_short = bytes.len() < 2 * SAME || other.len() < 2 * SAME;
        other.len().abs_diff(bytes.len()) <= (other.len() / 5).clamp(1, 3)
            && (is_short || start(SAME) || end(SAME))
    };
    let distances = candidates
        .filter(near)
        .map(|candidate| (strsim::damerau_levenshtein(&candidate.to_lowercase(), &text), candidate));
    let close = distances.filter(|(distance, candidate)| *distance <= (candidate.len() / 5).clamp(1, 3));
    close.min().map(|(_, candidate)| candidate)
}

/// Type of the key a service defines for itself; `None` where the service or the key is not known.
pub fn key_type(service_prefix: &str, key: &str) -> Option<KeyType> {
    service(service_prefix)?.key(key).map(|key| key.r#type)
}
