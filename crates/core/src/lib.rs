//! What connecting Redshift to a data-sync vendor takes, decided without any I/O.

// Decides and does nothing: the lists are in this crate's clippy.toml. Tests may read files and take the time.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod engine;
pub mod prose;
pub mod resource;
pub mod spec;
