//! Connects Amazon Redshift to a data-sync vendor, from one spec.
//!
//! Read everything once, decide everything in pure code, write through one function, and let
//! everyone watch:
//!
//! 1. [`provision_core::spec`] turns TOML into a [`Deployment`](provision_core::deployment::Deployment) for each destination.
//! 2. [`provision_core::kinds::graphs`] lists what a deployment is made of; each resource names the facts it needs.
//! 3. [`cloud`] answers all of them at once with a [`World`](provision_core::facts::World).
//! 4. [`provision_core::plan::make`] compares the two and writes down every call that is needed.
//! 5. [`apply::run`] sends those calls, and nothing else.
//! 6. [`ui`] shows it; [`commands`] puts the pieces together.

// Only `ui` prints.
#![deny(clippy::print_stdout, clippy::print_stderr, clippy::dbg_macro)]

pub mod answers;
pub mod apply;
mod certificates;
pub mod cli;
pub mod cloud;
pub mod commands;
pub mod digest;
pub mod error;
pub mod exit;
mod expand;
pub mod files;
pub mod help;
mod open_files;
mod reading;
pub mod retry;
pub mod ui;

pub use commands::run;
