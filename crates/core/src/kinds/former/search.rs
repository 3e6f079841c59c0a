//! For whom is looked.

use std::collections::BTreeSet;

use crate::address::Owner;
use crate::deployment::Deployment;

/// The destinations that may have left something, and whose things are wanted.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// The destinations that are wanted.
    pub deployments: &'a [Deployment],
    /// Stands for all of a deployment that has no spec: nothing of it is wanted.
    pub stand_in: Option<&'a Deployment>,
    /// All owners that the specs name, also those that were not chosen: theirs is wanted.
    pub known: &'a BTreeSet<Owner>,
}

impl<'a> Search<'a> {
    /// Those that tell how things are asked about.
    pub fn models(&self) -> impl Iterator<Item = &'a Deployment> + Clone {
        self.deployments.iter().chain(self.stand_in)
    }

    /// The specs that were given.
    pub fn specs(&self) -> BTreeSet<&'a str> {
        self.models().map(|one| one.spec.as_str()).collect()
    }
}
