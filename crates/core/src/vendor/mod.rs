//! Vendor profiles: what a vendor needs, as data.

mod keys;
mod overview;
mod profile;
mod read;

pub use keys::VENDOR;
pub use overview::Overview;
pub use profile::*;
pub use read::{PATH, is_path};
