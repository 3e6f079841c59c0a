//! What the spec says for one destination: its own keys over the shared ones,
//! variables replaced, every string checked.

use std::{collections::BTreeMap, ops::Range};

use super::{
    keys::{DESTINATION, Key, Kind, SPEC, Schema},
    shape::{self, Reporter, join},
    text::Variables,
    tree::{Entry, Node, Value},
};

/// One value, where it stands, and whether it can be used.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Its key in the file; differs from its name when it is an override.
    pub path: String,
    pub span: Range<usize>,
    /// `None` when it is wrong, which has been reported.
    value: Option<Value>,
}

/// The settings of one destination by dotted name, for example `bucket.name`.
#[derive(Debug)]
pub struct Settings {
    pub destination: String,
    /// Where the destination itself stands in the file.
    pub header: Range<usize>,
    values: BTreeMap<String, Setting>,
    /// Where the keys of the tables stand, by their path in the file.
    tables: BTreeMap<String, Range<usize>>,
    vendor: Range<usize>,
}

impl Settings {
    /// Reads a destination. Shapes have been checked before; what does not fit
    /// is left out here.
    pub fn read(document: &Node, destination: &str, reporter: &mut Reporter) -> Settings {
        let entry = document.get("destinations").and_then(|all| all.node.get(destination));
        let mut settings = Settings {
            destination: destination.to_string(),
            header: entry.map_or(0..0, |entry| entry.key.clone()),
            values: BTreeMap::new(),
            tables: BTreeMap::new(),
            vendor: document.get("vendor").map_or(0..0, |entry| entry.node.span.clone()),
        };
        settings.note_tables(document, "");
        if let Some(entry) = entry {
            settings.note_tables(&entry.node, &format!("destinations.{destination}"));
        }
        let mut found = BTreeMap::new();
        collect(&SPEC, document, "", &mut found);
        if let Some(entry) = entry {
            collect(&DESTINATION, &entry.node, &format!("destinations.{destination}"), &mut found);
        }
        let literal = |name: &str| found.get(name).and_then(|found| found.literal());
        let data_center = match found.contains_key("data_center") {
            true => literal("data_center"),
            false => Some(destination.to_string()),
        };
        let (name, account, region) = (literal("name"), literal("aws.account"), literal("region"));
        let variables = Variables {
            name: name.as_deref(),
            account: account.as_deref(),
            destination: Some(destination),
            data_center: data_center.as_deref(),
            region: region.as_deref(),
        };
        for (name, found) in found {
            settings.values.insert(name, found.setting(&variables, reporter));
        }
        settings
    }

    fn note_tables(&mut self, node: &Node, path: &str) {
        for (name, entry) in node.table().into_iter().flatten() {
            if entry.node.table().is_some() {
                self.tables.insert(join(path, name), entry.key.clone());
            }
        }
    }

    /// Path and place of a key; of one that is not there, where it belongs.
    pub fn home(&self, name: &str) -> (String, Range<usize>) {
        if let Some(setting) = self.values.get(name) {
            return (setting.path.clone(), setting.span.clone());
        }
        let table = name.split('.').next().unwrap_or_default();
        let own = format!("destinations.{}.{table}", self.destination);
        if let Some(span) = self.tables.get(&own) {
            return (format!("destinations.{}.{name}", self.destination), span.clone());
        }
        match (SPEC.key(table), self.tables.get(table)) {
            (None, _) => (format!("destinations.{}.{name}", self.destination), self.header.clone()),
            (_, Some(span)) => (name.to_string(), span.clone()),
            // It is the vendor that needs it.
            _ if table != "aws" => (name.to_string(), self.vendor.clone()),
            _ => (name.to_string(), 0..0),
        }
    }

    /// Whether the key is there, usable or not.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    pub fn get(&self, name: &str) -> Option<&Setting> {
        self.values.get(name)
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)?.value.as_ref()
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.value(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.value(name)? {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    pub fn whole(&self, name: &str) -> Option<u32> {
        match self.value(name)? {
            Value::Whole(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }

    pub fn texts(&self, name: &str) -> Option<Vec<String>> {
        let Value::List(items) = self.value(name)? else {
            return None;
        };
        let text = |item: &Node| match &item.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        items.iter().map(text).collect()
    }

    /// Names and values of the settings under a table, for example `tags`.
    pub fn under(&self, table: &str) -> impl Iterator<Item = (&str, &Setting)> {
        let prefix = format!("{table}.");
        self.values.iter().filter_map(move |(name, setting)| {
            Some((&name[name.strip_prefix(&prefix).map(|_| prefix.len())?..], setting))
        })
    }
}

impl Setting {
    pub fn text(&self) -> Option<&str> {
        match self.value.as_ref()? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A value as it stands in the file, with its key.
struct Found<'a> {
    key: &'static Key,
    kind: Kind,
    path: String,
    entry: &'a Entry,
}

/// Gathers the leaves below a table; a later one replaces an earlier one.
fn collect<'a>(
    schema: &'static Schema,
    table: &'a Node,
    path: &str,
    found: &mut BTreeMap<String, Found<'a>>,
) {
    let Some(entries) = table.table() else { return };
    for (name, entry) in entries {
        let Some(key) = schema.key(name) else {
            continue;
        };
        let at = join(path, name);
        match key.kind {
            Kind::Tables(..) => {}
            Kind::Table(inner) => {
                let mut below = BTreeMap::new();
                collect(inner, &entry.node, &at, &mut below);
                found.extend(below.into_iter().map(|(leaf, value)| (join(name, &leaf), value)));
            }
            Kind::Map(_, rule) => {
                for (leaf, entry) in entry.node.table().into_iter().flatten() {
                    let kind = Kind::Text(rule);
                    let value = Found { key, kind, path: join(&at, leaf), entry };
                    found.insert(join(name, leaf), value);
                }
            }
            kind => {
                found.insert(name.clone(), Found { key, kind, path: at, entry });
            }
        }
    }
}

impl Found<'_> {
    /// The text of a key whose variables are not replaced.
    fn literal(&self) -> Option<String> {
        let (Kind::Text(rule), Value::Text(text)) = (self.kind, &self.entry.node.value) else {
            return None;
        };
        rule.check(text).iter().all(|fault| !fault.is_error()).then(|| text.clone())
    }

    fn setting(&self, variables: &Variables, reporter: &mut Reporter) -> Setting {
        let node = &self.entry.node;
        let value = match (self.kind, &node.value) {
            _ if !shape::fits(self.kind, node) => None,
            (Kind::Text(_), _) if !self.key.templated => self.literal().map(Value::Text),
            (Kind::Text(_), _) => self.replaced(node, variables, reporter).map(Value::Text),
            (Kind::Texts(_), Value::List(items)) => items
                .iter()
                .map(|item| {
                    let text = self.replaced(item, variables, reporter)?;
                    Some(Node { span: item.span.clone(), value: Value::Text(text) })
                })
                // Every item is looked at before the first bad one decides.
                .collect::<Vec<_>>()
                .into_iter()
                .collect::<Option<Vec<_>>>()
                .map(Value::List),
            (_, value) => Some(value.clone()),
        };
        Setting { path: self.path.clone(), span: node.span.clone(), value }
    }

    /// A string with its variables replaced, if it then follows its rule.
    fn replaced(&self, node: &Node, variables: &Variables, reporter: &mut Reporter) -> Option<String> {
        let (Kind::Text(rule) | Kind::Texts(rule), Value::Text(text)) = (self.kind, &node.value) else {
            return None;
        };
        let (replaced, faults) = match variables.replace(text) {
            Ok(replaced) => {
                let faults = rule.check(&replaced);
                (Some(replaced), faults)
            }
            Err(faults) => (None, faults),
        };
        let usable = faults.iter().all(|fault| !fault.is_error());
        for mut fault in faults {
            // Positions in the replaced string mean nothing in the file.
            if replaced.as_ref().is_some_and(|replaced| replaced != text) {
                fault.at = None;
            }
            reporter.add(&self.path, &node.span, fault, Vec::new());
        }
        replaced.filter(|_| usable)
    }
}
