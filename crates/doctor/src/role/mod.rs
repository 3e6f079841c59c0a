//! A role that somebody cannot assume: what was read of both sides, linted, evaluated, and the causes in order.
//!
//! [`diagnose`] says why, [`repair`] the least that changes it. What a text of an error leaves open is decided here: a
//! cause is [`Certainty::Certain`](crate::Certainty) where the request would be allowed if it alone were otherwise.

mod asked;
mod checks;
mod conditions;
mod denied;
mod diagnosis;
mod facts;
mod finding;
mod repair;
mod sides;
mod statement;

pub use asked::{As, Asked, Unreadable};
pub use diagnosis::{Diagnosis, Level, admitted, diagnose, is_allowed};
pub use facts::{Attempt, Entity, NamedPolicy, Provider, Reading, Sought, Unread};
pub use finding::Finding;
pub use repair::{Repair, repair};
pub use statement::NoRepair;
