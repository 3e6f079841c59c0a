//! A stand-in for Amazon Redshift, provisioned cluster or Serverless
//! workgroup: PostgreSQL's wire protocol on loopback TCP with Redshift's
//! logins, dialect and catalog views, over PostgreSQL embedded in the process
//! or a PostgreSQL server of the user's.
//!
//! The listener is up when [`Warehouse::start`] returns; the engine starts with
//! the first client. The way of a statement: [`connection`] reads it, [`session`]
//! has it rewritten by [`dialect`], waits for its turn ([`lease`]) and sends
//! it to the [`backend`]. Every statement becomes exactly one of PostgreSQL's,
//! so that answers, errors and transactions need no bookkeeping; what Redshift
//! refuses becomes a statement that raises Redshift's error.
//!
//! What it does not do as Redshift does:
//! - Sessions take turns on the embedded engine, and a transaction that has run
//!   a statement keeps its turn: others wait, reads too. Changing the database
//!   between turns restarts the engine (0.2 s) and ends temporary tables.
//! - External schemas and datashares are kept and not read through; most system
//!   privileges for roles and the newer privileges ALTER and DROP are refused with
//!   SQLSTATE 0A000, and so are formats of COPY and UNLOAD other than text, CSV and
//!   JSON, with or without gzip.
//! - Names of users end at 63 bytes, of groups at 57 and of roles at 58; longer
//!   ones are refused.
//! - TRUNCATE does not commit. Primary keys are enforced.
//! - Texts of errors of Redshift's own that no public source shows are ours:
//!   password rules, CREATE USER without PASSWORD, ranges of options.

mod auth;
mod backend;
mod catalog;
mod connection;
mod data_directory;
pub(crate) mod dialect;
mod directory;
mod engine;
mod error;
mod in_process;
mod instance;
mod lease;
mod listener;
mod logins;
mod mode;
mod observer;
mod options;
mod password;
mod protocol;
mod registry;
mod result;
mod server;
mod session;
mod session_state;
mod shared;
mod template;
mod transfer;

pub use error::WarehouseError;
pub use in_process::{InProcessSession, StatementCanceller};
pub use instance::Warehouse;
pub use logins::{TemporaryLogin, TemporaryLogins};
pub use mode::Mode;
pub use observer::{Observer, SqlFault, Ticket};
pub use options::{Clock, WarehouseOptions};
pub use protocol::SqlError;
pub use result::{Column, ResultSet};
pub(crate) use server::prepare as prepare_server;
pub use transfer::model::Authorization;
pub use transfer::store::{Object, ObjectStore, StoreKey, StoreRefusal};
