//! What must hold between the keys of one destination, between a destination and its vendor, and between destinations.

mod admin_connection;
mod arn_places;
mod ca_file;
mod checker;
mod credentials;
mod exclusive_keys;
mod missing_keys;
mod one_partition;
mod resolved;
mod schemas;
mod shared_names;
mod vendor_identity;
mod vendor_offers;

pub use ca_file::ca_file;
pub use checker::Checker;
pub use missing_keys::{destination as missing_in_destination, top as missing_at_top};
pub use one_partition::one_partition;
pub use resolved::Resolved;
pub use shared_names::shared_names;
