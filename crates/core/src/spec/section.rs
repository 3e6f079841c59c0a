//! One table of settings for one destination: its own keys over the shared ones.

use std::{collections::BTreeMap, ops::Range};

use super::{
    setting::{FromValue, Location, Setting},
    variables::Variables,
};
use crate::toml_document::{
    Key, KeyTable, Kind, Reporter, Rule, check, fault,
    keys::join,
    node::{Entry, Node, Table, Value},
};

/// Where the keys of a table can stand, and how their values are read.
pub struct Section<'a, 'v, 'r, 's> {
    /// The table's name; empty for keys that are in none.
    pub name: &'static str,
    /// Below the destination, with its path.
    pub own: Option<(&'a Table, String)>,
    /// Outside of the destinations, with its path.
    pub shared: Option<(&'a Table, String)>,
    /// Path and place of the table that a missing key belongs into.
    pub home: (String, Range<usize>),
    pub variables: &'v Variables<'v>,
    pub reporter: &'r mut Reporter<'s>,
}

impl<'a> Section<'a, '_, '_, '_> {
    /// The setting of a key that the table declares.
    pub fn setting<T: FromValue>(&mut self, table: &'static KeyTable, name: &'static str) -> Setting<T> {
        let key = table.key(name).expect("the table declares it");
        match self.entry(name) {
            Some((entry, path)) => {
                let value = self.value(key, key.kind, &path, &entry.node);
                let value = value.as_ref().and_then(T::from_value);
                Setting { at: self.given(key, join(self.name, name), path, entry), value }
            }
            None => Setting { at: self.missing(key, name), value: None },
        }
    }

    /// The settings under free keys: those of both tables, the destination's own before the shared ones; at most so many,
    /// and how many there are.
    pub fn map(&mut self, key: &'static Key, most: usize) -> (BTreeMap<String, Setting<String>>, usize) {
        let Kind::Map(_, rule) = key.kind else { return (BTreeMap::new(), 0) };
        let mut found = BTreeMap::new();
        for (table, path) in [&self.shared, &self.own].into_iter().flatten() {
            found.extend(table.iter().map(|(name, entry)| (name, (entry, path))));
        }
        let count = found.len();
        let found: Vec<_> = found
            .into_iter()
            .take(most)
            .map(|(name, (entry, path))| (name.clone(), (entry, join(path, name))))
            .collect();
        let setting = |(name, (entry, path)): (String, (&'a Entry, String))| {
            let value = self.value(key, Kind::Text(rule), &path, &entry.node);
            let value = value.as_ref().and_then(String::from_value);
            let at = self.given(key, join(self.name, &name), path, entry);
            (name, Setting { at, value })
        };
        (found.into_iter().map(setting).collect(), count)
    }

    /// Where a key belongs that is not there.
    pub fn missing(&self, key: &'static Key, name: &str) -> Location {
        let (path, span) = &self.home;
        Location {
            key,
            name: join(self.name, name),
            path: join(path, name),
            span: span.clone(),
            is_given: false,
        }
    }

    fn given(&self, key: &'static Key, name: String, path: String, entry: &Entry) -> Location {
        Location { key, name, path, span: entry.node.span.clone(), is_given: true }
    }

    fn entry(&self, name: &str) -> Option<(&'a Entry, String)> {
        let of = |place: &Option<(&'a Table, String)>| {
            let (table, path) = place.as_ref()?;
            Some((table.get(name)?, join(path, name)))
        };
        of(&self.own).or_else(|| of(&self.shared))
    }

    /// The value with its variables replaced, if it is of the kind and follows its rule. That it is of another kind has
    /// been reported before.
    fn value(&mut self, key: &Key, kind: Kind, path: &str, node: &Node) -> Option<Value> {
        if !check::fits(kind, node) {
            return None;
        }
        match (kind, &node.value) {
            (Kind::Text(rule), Value::Text(text)) if !key.templated => {
                let is_usable = rule.check(text).iter().all(|fault| !fault.is_error());
                is_usable.then(|| node.value.clone())
            }
            (Kind::Text(rule), Value::Text(text)) => {
                self.replaced(rule, text, path, &node.span).map(Value::Text)
            }
            (Kind::Texts(rule), Value::List(items)) => {
                // Every item is looked at before the first bad one decides.
                let items: Vec<Option<Node>> = items.iter().map(|item| self.item(rule, path, item)).collect();
                items.into_iter().collect::<Option<Vec<Node>>>().map(Value::List)
            }
            (_, value) => Some(value.clone()),
        }
    }

    fn item(&mut self, rule: &Rule, path: &str, item: &Node) -> Option<Node> {
        let Value::Text(text) = &item.value else { return None };
        let text = self.replaced(rule, text, path, &item.span)?;
        Some(Node { span: item.span.clone(), value: Value::Text(text) })
    }

    /// A string with its variables replaced, if it then follows its rule.
    fn replaced(&mut self, rule: &Rule, text: &str, path: &str, span: &Range<usize>) -> Option<String> {
        let (replaced, faults) = match self.variables.replace(text) {
            Ok(replaced) => {
                let faults = rule.check(&replaced);
                (Some(replaced), faults)
            }
            Err(faults) => (None, faults),
        };
        let is_usable = faults.iter().all(|fault| !fault.is_error());
        let is_as_written = replaced.as_ref().is_none_or(|replaced| replaced == text);
        for fault in faults {
            // Positions in the replaced string mean nothing in the file.
            let fault = if is_as_written { fault } else { fault::of_all(fault) };
            self.reporter.add(path, span, fault, Vec::new());
        }
        replaced.filter(|_| is_usable)
    }
}
