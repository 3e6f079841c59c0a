//! What connecting Redshift to a data-sync vendor takes, decided without any I/O.

pub mod engine;
pub mod prose;
pub mod resource;
pub mod spec;
