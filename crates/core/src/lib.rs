//! What connecting Redshift to a data-sync vendor takes, decided without any I/O.
//!
//! From the ground up: [`address`], [`state`] and [`finding`] are small types; [`facts`] is what is wanted and what was
//! observed, [`call`] what can be written, [`mod@resource`] what every kind of resource has to say; [`kinds`] are those
//! kinds, and [`plan`] compares what they want with what is there. [`edge`] is what the program must provide.

// Decides and does nothing: the lists are in this crate's clippy.toml. Tests may read files and take the time.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod address;
pub mod call;
pub mod digest;
pub mod edge;
pub mod facts;
pub mod finding;
pub mod kinds;
pub mod plan;
pub mod prose;
pub mod resource;
pub mod spec;
pub mod state;
