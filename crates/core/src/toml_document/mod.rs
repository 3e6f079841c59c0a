//! A TOML file that is checked against tables of keys: everything wrong with it at once, each with its place.
//!
//! A spec and a vendor's profile are both read this way. From the bottom: [`Source`] is the text, `node` its values
//! with their places, `Rule` what one string may look like, `KeyTable` which keys there are, `check` the
//! comparison, and [`Problems`] what it reports.

pub(crate) mod check;
mod expression;
pub(crate) mod fault;
pub(crate) mod keys;
pub(crate) mod missing_keys;
pub(crate) mod node;
mod problem;
mod reporter;
pub(crate) mod rule;
mod source;

pub(crate) use fault::Fault;
pub(crate) use keys::{Key, KeyTable, Kind};
pub use problem::{FilePlace, Place, Problem, Problems};
pub(crate) use reporter::Reporter;
pub(crate) use rule::Rule;
pub use source::Source;
