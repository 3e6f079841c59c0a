//! What is asked of a thing that is left: less than of one that is wanted, which can answer all of it.

use crate::address::Address;
use crate::facts::{Wanted, World};
use crate::finding::Finding;
use crate::resource::{Intent, Observed, Phases, Resource, Teardown};

pub trait Leftover {
    fn address(&self) -> &Address;

    /// The table of the spec that described it.
    fn table(&self) -> &'static str;

    /// Asks for the facts that the other methods look at.
    fn wants(&self, wanted: &mut Wanted);

    /// What it is, if it is there.
    fn observed(&self, world: &World) -> Option<Observed>;

    /// The calls that remove it.
    ///
    /// # Errors
    /// Every reason why it must stay.
    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>>;

    /// What else should be known while it stays.
    fn findings(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }

    /// What else should be known before it is removed.
    fn findings_of_delete(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }
}

/// What it says of itself as something that is wanted does not matter any more.
impl<R: Resource> Leftover for R {
    fn address(&self) -> &Address {
        Resource::address(self)
    }

    fn table(&self) -> &'static str {
        Resource::table(self)
    }

    fn wants(&self, wanted: &mut Wanted) {
        Resource::wants(self, Intent::Destroy, wanted);
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        Resource::observed(self, world)
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>> {
        Resource::delete(self, world, options)
    }

    fn findings_of_delete(&self, world: &World) -> Vec<Finding> {
        Resource::findings_of_delete(self, world)
    }
}
