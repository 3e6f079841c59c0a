//! What AWS defines: services with their actions, resource types and condition keys, the keys of every service,
//! partitions, identity providers; and every finding explained. Plain data, embedded.

/// When the tables were made from their sources; what AWS named later is not in them.
pub const DATE: &str = include_str!("data/date.txt").trim_ascii_end();

mod action_set;
pub mod findings;
pub mod keys;
mod names;
pub mod providers;
pub mod services;
pub(crate) mod similar;

pub use action_set::ActionSet;
pub use findings::{Rule, markdown, rule, rules};
pub use keys::{KeyType, key};
pub use services::{Action, Level, ResourceType, Service, service};
