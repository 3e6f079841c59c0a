//! Reports on the settings of one destination.

use crate::deployment::Auth;
use crate::spec::{reader::Settings, setting::Location};
use crate::toml_document::{Fault, Place, Reporter, fault, missing_keys::missing};

/// A destination, its way to sign in, and where its problems go.
pub struct Checker<'a, 'r> {
    pub settings: &'a Settings,
    pub auth: Auth,
    pub reporter: &'a mut Reporter<'r>,
}

impl Checker<'_, '_> {
    /// Whether the destination is on Redshift Serverless.
    pub fn is_serverless(&self) -> bool {
        self.settings.own.workgroup.is_given()
    }

    /// Reports at a key, or where it belongs when it is not there.
    pub fn add(&mut self, at: &Location, fault: Fault) {
        self.add_with(at, fault, &[]);
    }

    /// Reports at a key, with other keys that have to do with it and a few words for each.
    pub fn add_with(&mut self, at: &Location, fault: Fault, also: &[(&Location, &str)]) {
        let place = |(other, label): &(&Location, &str)| {
            other.is_given.then(|| (self.reporter.place(&other.span), label.to_string()))
        };
        let also: Vec<(Place, String)> = also.iter().filter_map(place).collect();
        self.reporter.add(&at.path, &at.span, fault, also);
    }

    /// Reports a key that is not there, with an example.
    pub fn need(&mut self, at: &Location) {
        if !at.is_given {
            self.add(at, missing(&at.path, &at.key.example()));
        }
    }

    /// Refuses keys that do nothing here.
    pub fn refuse(&mut self, keys: &[&Location], why: &str, hint: &str) {
        for at in keys.iter().filter(|at| at.is_given) {
            let message = format!("`{}` makes no sense {why}", at.name);
            self.add(at, fault::error("CONFLICTING_KEYS", message).hint(hint));
        }
    }
}
