//! provision

pub mod spec;
