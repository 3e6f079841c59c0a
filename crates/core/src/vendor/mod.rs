//! Vendor profiles: what a vendor needs, as data.

mod keys;
mod profile;
mod read;

pub use profile::*;
pub use read::is_path;
