//! The services with their actions, condition keys and resource types (Service Authorization Reference).

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::action_set::ActionSet;
use super::keys::Key;
use super::names::Names;
use super::similar::similar;
use crate::arn::Arn;
use crate::pattern;

/// One service of the Service Authorization Reference.
#[derive(Debug)]
pub struct Service {
    /// As it stands before the colon of an action.
    pub prefix: &'static str,
    /// By name in lower case, because actions are not case-sensitive (IAM User Guide, Action element).
    actions: Vec<(String, Action)>,
    /// Made ready when they are first searched.
    names: OnceLock<Names>,
    resources: Vec<ResourceType>,
    keys: HashMap<String, Key>,
    /// The actions of which a request can carry a key, by the key. Made ready when one is first asked for.
    carrying: OnceLock<HashMap<String, ActionSet>>,
    /// The actions without resource types.
    without_resource: ActionSet,
}

#[derive(Debug)]
pub struct Action {
    pub name: &'static str,
    pub level: Level,
    /// Names of the resource types it can be limited to; none: it works on `*` only.
    pub resources: Vec<&'static str>,
    /// Condition keys that a request for it can carry, in lower case: those of services and of tags.
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

/// A kind of resource and its ARN, with `*` for what varies. A kind with several forms of ARN is here once for each.
#[derive(Debug, Clone)]
pub struct ResourceType {
    pub name: &'static str,
    pub arn: Arn<'static>,
    /// The ARN as one text.
    pub written: &'static str,
    /// The actions that can be limited to it.
    pub actions: ActionSet,
}

impl Service {
    /// Has it resource types, so that its actions can be held against resources?
    pub fn has_resource_types(&self) -> bool {
        !self.resources.is_empty()
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let names: Vec<&str> = self.actions.iter().map(|(name, _)| name.as_str()).collect();
            Names::new(&names)
        })
    }

    pub fn action(&self, name: &str) -> Option<&Action> {
        let name = name.to_lowercase();
        let index = self.actions.binary_search_by(|(known, _)| known.as_str().cmp(&name));
        index.ok().map(|index| &self.actions[index].1)
    }

    /// The actions that a name in lower case stands for, perhaps with wildcards.
    pub fn matching(&self, pattern: &str) -> ActionSet {
        if !pattern::has_wildcard(pattern) {
            let mut set = ActionSet::default();
            let index = self.actions.binary_search_by(|(known, _)| known.as_str().cmp(pattern));
            index.into_iter().for_each(|index| set.insert(index));
            return set;
        }
        self.names().matching(pattern)
    }

    /// The actions that a set has.
    pub fn of(&self, set: ActionSet) -> impl Iterator<Item = &Action> {
        set.indices().map(|index| &self.actions[index].1)
    }

    /// The actions that work on no resource in particular.
    pub fn without_resource(&self) -> ActionSet {
        self.without_resource
    }

    /// The actions of which a request can carry this key, given in lower case.
    pub fn carrying(&self, key: &str) -> ActionSet {
        let carrying = self.carrying.get_or_init(|| {
            let mut carrying: HashMap<String, ActionSet> = HashMap::new();
            for (index, (_, action)) in self.actions.iter().enumerate() {
                action.keys.iter().for_each(|known| carrying.entry(known.clone()).or_default().insert(index));
            }
            carrying
        });
        let sets = carrying.iter().filter(|(known, _)| is_key(known, key)).map(|(_, set)| *set);
        sets.fold(ActionSet::default(), ActionSet::union)
    }

    /// The actions of which something holds.
    pub fn set(&self, holds: impl Fn(&Action) -> bool) -> ActionSet {
        let mut set = ActionSet::default();
        let holding = self.actions.iter().enumerate().filter(|(_, (_, action))| holds(action));
        holding.for_each(|(index, _)| set.insert(index));
        set
    }

    /// The known name most like this one.
    pub fn similar(&self, name: &str) -> Option<&'static str> {
        self.names().similar(name, |index| {
            let (lower, action) = &self.actions[index];
            (action.name, lower)
        })
    }

    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().map(|(_, action)| action)
    }

    /// The resource type of a name, once for each form of its ARN.
    pub fn resource(&self, name: &str) -> impl Iterator<Item = &ResourceType> {
        self.resources.iter().filter(move |kind| kind.name == name)
    }

    pub fn resources(&self) -> impl Iterator<Item = &ResourceType> {
        self.resources.iter()
    }

    /// Type of a condition key of this service; the key in lower case.
    pub fn key(&self, key: &str) -> Option<&Key> {
        super::keys::find(&self.keys, key)
    }

    pub fn similar_key(&self, key: &str) -> Option<&'static str> {
        similar(key, self.keys.values().map(|key| key.name))
    }

    fn parse(prefix: &'static str, table: &'static str) -> Service {
        let mut service = Service {
            prefix,
            actions: Vec::new(),
            names: OnceLock::new(),
            resources: Vec::new(),
            keys: HashMap::new(),
            carrying: OnceLock::new(),
            without_resource: ActionSet::default(),
        };
        let mut common = Vec::new();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ');
            match (words.next(), words.next(), words.next()) {
                (Some("resource"), Some(name), Some(arn)) => {
                    let written = arn;
                    let arn = Arn::parse(arn).expect("the table has whole ARNs");
                    let actions = ActionSet::default();
                    service.resources.push(ResourceType { name, arn, written, actions });
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
        service.index();
        service
    }

    fn index(&mut self) {
        assert!(
            self.actions.len() <= ActionSet::MOST,
            "{} has more actions than a set can hold",
            self.prefix
        );
        self.without_resource = self.set(|action| action.resources.is_empty());
        let mut sets: HashMap<&str, ActionSet> = HashMap::new();
        for (index, (_, action)) in self.actions.iter().enumerate() {
            for name in &action.resources {
                sets.entry(name).or_default().insert(index);
            }
        }
        for kind in &mut self.resources {
            kind.actions = sets.get(kind.name).copied().unwrap_or_default();
        }
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

    /// Can a request for this action carry this key of a service or a tag (in lower case)?
    pub fn has_key(&self, key: &str) -> bool {
        self.keys.iter().any(|known| is_key(known, key))
    }
}

/// Is this the key that the tables have, which may end with any name of a tag?
fn is_key(known: &str, key: &str) -> bool {
    match known.split_once("${*}") {
        Some((prefix, _)) => key.starts_with(prefix),
        None => known == key,
    }
}

macro_rules! services {
    ($($name:ident $prefix:literal),* $(,)?) => {
        $(static $name: LazyLock<Service> = LazyLock::new(|| {
            Service::parse($prefix, include_str!(concat!("data/", $prefix, ".txt")))
        });)*

        /// The tables of a service, by the prefix of its actions in lower case. None: the catalogue does not have it.
        pub fn service(prefix: &str) -> Option<&'static Service> {
            match prefix {
                $($prefix => Some(&$name),)*
                _ => other(prefix),
            }
        }

        /// The prefixes of the services whose tables are held against the pages of the services themselves.
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

/// The table of each other service, by its prefix.
static OTHERS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let sections = include_str!("data/others.txt").split("\nservice ").skip(1);
    sections.filter_map(|section| section.split_once('\n')).collect()
});

/// A service whose table is read when it is first asked for.
fn other(prefix: &str) -> Option<&'static Service> {
    type Table = (&'static str, OnceLock<Service>);
    static TABLES: LazyLock<HashMap<&'static str, Table>> =
        LazyLock::new(|| OTHERS.iter().map(|(prefix, table)| (*prefix, (*table, OnceLock::new()))).collect());
    let (prefix, (table, service)) = TABLES.get_key_value(prefix)?;
    Some(service.get_or_init(|| Service::parse(prefix, table)))
}

/// The prefixes of the other services in whose tables ARNs of a service stand, by that service.
static BY_SERVICE_IN_ARN: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_service: HashMap<&str, Vec<&str>> = HashMap::new();
    for (prefix, table) in OTHERS.iter() {
        // They are the first lines.
        let resources = table.lines().map_while(|line| line.strip_prefix("resource "));
        for arn in resources.filter_map(|line| Arn::parse(line.split_once(' ')?.1)) {
            let prefixes = by_service.entry(arn.service).or_default();
            if !prefixes.contains(prefix) {
                prefixes.push(prefix);
            }
        }
    }
    by_service
});

/// The resource types whose ARNs name this service, in whichever service's table they are.
pub fn resources_of(service_in_arn: &str) -> impl Iterator<Item = &'static ResourceType> {
    let others = BY_SERVICE_IN_ARN.get(service_in_arn).into_iter().flatten();
    let all = SERVICES.iter().chain(others).filter_map(|prefix| service(prefix)).flat_map(Service::resources);
    all.filter(move |kind| kind.arn.service == service_in_arn)
}

static PREFIXES: LazyLock<Vec<&'static str>> = LazyLock::new(|| listed(include_str!("data/services.txt")));

/// The lines of a table that are no remarks.
fn listed(table: &'static str) -> Vec<&'static str> {
    table.lines().filter(|line| !line.starts_with('#')).collect()
}

/// Do resource control policies limit the resources of this service (AWS Organizations User Guide, List of AWS services
/// that support RCPs)? More come.
pub fn is_limited_by_resource_control(prefix: &str) -> bool {
    static SERVICES: LazyLock<Vec<&'static str>> = LazyLock::new(|| listed(include_str!("data/rcp.txt")));
    SERVICES.binary_search(&prefix).is_ok()
}

/// Is this the prefix of a service of the Service Authorization Reference? New services come all the time: `false`
/// does not mean that there is none.
pub fn is_prefix(prefix: &str) -> bool {
    PREFIXES.binary_search(&prefix).is_ok()
}

/// The prefix that was probably meant.
pub fn similar_prefix(prefix: &str) -> Option<&'static str> {
    similar(prefix, PREFIXES.iter().copied())
}

/// The first service that has an action of this name, given in lower case.
pub fn with_action(name: &str) -> Option<&'static str> {
    static BY_ACTION: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        let mut services = HashMap::new();
        for service in SERVICES.iter().filter_map(|prefix| service(prefix)) {
            for (name, _) in &service.actions {
                services.entry(name.as_str()).or_insert(service.prefix);
            }
        }
        services
    });
    BY_ACTION.get(name).copied()
}

/// Can a request for this action carry this condition key? What is not known may.
pub fn may_carry(action: &str, key: &str) -> bool {
    let key = key.to_lowercase();
    let known = || {
        let (prefix, name) = action.split_once(':')?;
        service(&prefix.to_lowercase())?.action(name)
    };
    super::keys::global(&key).is_some() || known().is_none_or(|action| action.has_key(&key))
}
