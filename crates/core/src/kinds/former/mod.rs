//! What provision made and no spec wants any more: found by its tags and by the owner groups, whatever it is called.
//!
//! A spec changes: a destination leaves, a bucket, role or user gets another name, `auth` another way. What was made
//! before is still there, and the vendor may still get in by it.

mod found;
mod resource;

use std::collections::BTreeSet;

use self::found::Finder;
use self::resource::FormerResource;
use crate::address::Owner;
use crate::deployment::Deployment;
use crate::facts::{Wanted, World};
use crate::resource::ResourceGraph;

/// What is left of one owner.
pub struct Former {
    /// As it may have been: whose it is and where.
    deployment: Deployment,
    resources: Vec<FormerResource>,
}

impl Former {
    /// For planning.
    pub fn graph(&self) -> ResourceGraph<'_> {
        let resources = self.resources.iter().map(|resource| Box::new(resource.clone()) as _).collect();
        ResourceGraph { deployment: &self.deployment, resources }
    }
}

/// Asks for what [`of`] looks at.
pub fn wants(deployments: &[Deployment], wanted: &mut Wanted) {
    for deployment in deployments {
        wanted.inventory(&deployment.spec, &deployment.region);
    }
}

/// What is left that these deployments do not want.
///
/// `known` are all owners that the specs name, also those that were not chosen: theirs is wanted.
pub fn of(deployments: &[Deployment], known: &BTreeSet<Owner>, world: &World) -> Vec<Former> {
    let finder = Finder { deployments, known, world };
    finder.all()
}
