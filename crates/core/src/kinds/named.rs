//! What a spec names and somebody else keeps: looked at before something is made that rests on it.

use crate::address::Address;
use crate::facts::World;
use crate::finding::{Finding, FindingId};

/// What is named, in a word; what is noticed where it cannot be used; and the next step.
pub struct Named {
    pub what: &'static str,
    pub finding: FindingId,
    pub hint: &'static str,
}

impl Named {
    /// Refuses what rests on it where it was looked at and cannot be used.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn usable(&self, arn: &str, world: &World, at: &Address) -> Result<(), Finding> {
        let complaint = world.named.get(arn).and_then(|standing| standing.complaint(self.what, arn));
        complaint.map_or(Ok(()), |message| Err(self.finding.finding(message).at(at).hint(self.hint)))
    }
}
