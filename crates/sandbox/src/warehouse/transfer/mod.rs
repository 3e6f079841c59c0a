//! COPY and UNLOAD.
//!
//! The [dialect](super::dialect) makes one statement of PostgreSQL's of each, whose text never changes. Before it runs, at
//! its session's turn, COPY's files are read ([`copy`]) and UNLOAD's query is run and its files are written ([`unload`]);
//! what came of that is put where the statement finds it: rows for `standin_copy`, a number of rows for
//! `standin_unload`, or the error that either raises, after the rights on the table were looked at.

mod copy;
pub(crate) mod errors;
mod fields;
mod files;
mod json;
mod lines;
pub(crate) mod load_errors;
pub(crate) mod model;
pub(crate) mod store;
mod unload;

pub(super) use copy::payload as copy_payload;
pub(super) use unload::payload as unload_payload;
