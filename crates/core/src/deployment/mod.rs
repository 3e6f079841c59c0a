//! One destination of a spec with every name and default resolved.
//!
//! A [`Deployment`] is plain data: it can be compared, printed as JSON and stored. It never holds a secret, only the
//! *name* of the environment variable or the ARN of the secret that has it.

mod bucket;
mod destination;
mod identity;
mod network;
mod warehouse;

pub use bucket::*;
pub use destination::*;
pub use identity::*;
pub use network::*;
pub use warehouse::*;
