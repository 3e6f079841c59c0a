//! A spec: one TOML file that says which vendor may write to which warehouses.
//!
//! [`read`] reports everything wrong with specs at once, and resolves each destination to one
//! [`Deployment`](crate::deployment::Deployment). Files are read through [`Files`].

mod checks;
mod files;
mod json_schema;
mod keys;
mod read;
mod reader;
mod reference;
mod resolve;
mod section;
mod setting;
mod value;
mod variables;

pub use files::Files;
pub use json_schema::{json_schema, vendor_json_schema};
pub use read::{Spec, Specs, read};
pub use reference::reference;
pub use value::fault_of;
