//! Connects Amazon Redshift to a data-sync vendor, from one spec.
//!
//! Read everything once, decide everything in pure code, write through one function, and let
//! everyone watch:
//!
//! 1. [`spec`] turns TOML into a [`spec::Deployment`] for each destination.
//! 2. [`resource::of`] lists what a deployment is made of; each resource names the facts it needs.
//! 3. [`cloud`] answers all of them at once with an [`engine::World`].
//! 4. [`engine::plan::make`] compares the two and writes down every call that is needed.
//! 5. [`engine::apply::run`] sends those calls, and nothing else.
//! 6. [`ui`] shows it; [`commands`] puts the pieces together.

// Only `ui` prints.
#![deny(clippy::print_stdout, clippy::print_stderr, clippy::dbg_macro)]

pub mod cli;
pub mod cloud;
pub mod commands;
pub mod engine;
pub mod error;
pub mod resource;
pub mod spec;
pub mod ui;

pub use commands::run;
