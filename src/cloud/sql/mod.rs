//! Facts from and transactions in a database, over connections that are kept or the Data API.
//!
//! On connections only the simple-query protocol is used: Redshift lacks the catalogs that drivers read for
//! anything else.

mod acl;
mod answer;
mod authority;
mod caller;
mod client;
mod connect;
mod data_api;
mod facts;
mod holdings;
mod login;
mod observe;
mod places;
mod question;
mod refusal;
mod roles;
mod session;
mod set_password;
mod ssh;
mod target;
#[cfg(test)]
mod tests;
mod verify;

pub(super) use client::Sql;
pub(super) use verify::{CopyKeys, Vendor};
