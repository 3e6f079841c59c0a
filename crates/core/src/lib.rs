//! What connecting Redshift to a data-sync vendor takes, decided without any I/O.

pub mod deployment;
pub mod engine;
pub mod lint_context;
pub mod prose;
pub mod redshift;
pub mod render;
pub mod resource;
mod rules;
pub mod spec;
pub mod templates;
pub mod toml_document;
pub mod vendor;
