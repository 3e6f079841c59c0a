//! sandbox
pub mod warehouse;
