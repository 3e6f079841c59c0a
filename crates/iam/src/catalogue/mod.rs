//! What AWS defines: services with their actions, resource types and condition keys, the keys of every service,
//! partitions, identity providers; and every finding explained. Plain data, embedded.

/// When the tables were made from their sources; what AWS named later is not in them.
pub const DATE: &str = include_str!("data/date.txt").trim_ascii_end();

pub mod findings;
pub mod keys;
pub mod providers;
pub mod services;
pub(crate) mod similar;

pub use findings::{Rule, markdown, rule, rules};
pub use keys::{KeyType, key};
pub use services::{Action, ActionSet, Level, ResourceType, Service, service};
