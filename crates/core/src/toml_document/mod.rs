//! A TOML file that is checked against tables of keys: everything wrong with it at once, each with its place.
//!
//! A spec and a vendor's profile are both read this way. From the bottom: [`Source`] is the text, [`node`] its values
//! with their places, [`Rule`] what one string may look like, [`KeyTable`] which keys there are, [`check`] the
//! comparison, and [`Problems`] what it reports.

pub mod check;
pub mod expression;
pub mod fault;
pub mod keys;
pub mod missing_keys;
pub mod node;
pub mod problem;
pub mod reporter;
pub mod rule;
mod source;

pub use fault::Fault;
pub use keys::{Key, KeyTable, Kind};
pub use problem::{Place, Problem, Problems};
pub use reporter::Reporter;
pub use rule::Rule;
pub use source::Source;
