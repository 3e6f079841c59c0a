//! What connecting Redshift to a data-sync vendor takes, decided without any I/O.
//!
//! What is wanted, from the ground up: [`deployment`] is one destination with everything resolved, [`templates`] are its
//! documents and statements and [`render`] shows all of them; [`toml_document`] checks a file against tables of keys,
//! [`vendor`] is a vendor's profile, and [`spec`] the file that people write. [`lint_context`] tells the linter of policies
//! what a deployment or a profile says.
//!
//! What is done, from the ground up: [`address`], [`sharing`], [`state`], [`finding`] and [`digest`] are small; [`facts`] is what
//! planning asks for and what was observed, [`call`] what can be written, [`mod@resource`] what every kind of resource has
//! to say; [`kinds`] are those kinds, and [`plan`] compares what they want with what is there. [`edge`] is what the program
//! must provide: who reads, and who writes.
//!
//! Both use [`prose`], which is text for people, and [`redshift`], the words that Redshift itself knows. [`reads`] lists
//! what a plan asks AWS, and which answers it can do without. [`handoff`] fills in the vendor's form, and [`verify`] proves
//! that the access works. [`connected`] tells what is connected in an account, without any spec. [`permissions`] is what all
//! of it takes of IAM. [`export`] writes the same setup for other tools, and [`init`] a first spec from answers.

// Decides and does nothing: the lists are in this crate's clippy.toml. Tests may read files and take the time.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod address;
pub mod call;
pub mod connected;
pub mod deployment;
pub mod digest;
pub mod edge;
pub mod export;
pub mod facts;
pub mod finding;
pub mod handoff;
pub mod init;
pub mod kinds;
pub mod lint_context;
pub mod permissions;
pub mod plan;
pub mod prose;
pub mod reads;
pub mod redshift;
pub mod render;
pub mod resource;
mod rules;
pub mod sharing;
pub mod spec;
pub mod state;
pub mod templates;
pub mod toml_document;
pub mod vendor;
pub mod verify;
