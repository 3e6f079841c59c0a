//! What every emulated service shares: HTTP, signatures, protocols, errors, the world, the log.
//!
//! A request travels in this order: [`server`] reads it, [`sigv4`] finds out who signed it, the
//! service named in the credential scope is looked up, [`protocol`] parses its parameters into a
//! [`Call`], faults and throttling get their chance, the [`Service`] answers, and [`protocol`]
//! writes the answer in that service's own shape.

pub(crate) mod authority;
pub(crate) mod caller;
pub(crate) mod changes;
pub(crate) mod chunked;
pub(crate) mod clock;
pub(crate) mod cloud;
pub(crate) mod connections;
pub(crate) mod control;
pub(crate) mod credentials;
mod enforce;
pub(crate) mod error;
#[cfg(test)]
mod example;
pub(crate) mod fault;
mod history;
pub(crate) mod id;
mod identify;
pub(crate) mod inside;
pub(crate) mod log;
pub(crate) mod params;
pub(crate) mod partition;
pub(crate) mod protocol;
pub(crate) mod proxy;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod scope;
pub(crate) mod sent;
pub(crate) mod server;
pub(crate) mod service;
pub(crate) mod sigv4;
pub(crate) mod sql;
pub(crate) mod store;
mod tags;
pub(crate) mod throttle;
pub(crate) mod world;
pub(crate) mod xml;

pub(crate) use caller::Caller;
pub use clock::Timestamp;
pub use cloud::Cloud;
pub use connections::Connections;
pub(crate) use error::ApiError;
pub(crate) use history::History;
pub(crate) use params::Params;
pub use partition::Partition;
pub(crate) use protocol::Protocol;
pub(crate) use request::{Call, Request};
pub(crate) use response::{Reply, Response};
pub(crate) use scope::{PerAccount, PerRegion};
pub(crate) use service::{Access, Service};
pub(crate) use tags::Tags;
pub use world::World;
pub(crate) use xml::Xml;
