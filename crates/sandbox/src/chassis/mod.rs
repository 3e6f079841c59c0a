//! What every emulated service shares: HTTP, signatures, protocols, errors, the world, the log.
//!
//! A request travels in this order: [`server`] reads it, [`sigv4`] finds out who signed it, the
//! service named in the credential scope is looked up, [`protocol`] parses its parameters into a
//! [`Call`], faults and throttling get their chance, the [`Service`] answers, and [`protocol`]
//! writes the answer in that service's own shape.

pub mod authority;
pub mod caller;
pub mod chunked;
pub mod clock;
pub mod cloud;
pub mod control;
pub mod credentials;
mod enforce;
pub mod error;
pub mod fault;
pub mod id;
pub mod log;
pub mod params;
pub mod partition;
pub mod protocol;
pub mod request;
pub mod scope;
pub mod server;
pub mod service;
pub mod sigv4;
pub mod sql;
pub mod store;
pub mod throttle;
pub mod world;
pub mod xml;

pub use caller::Caller;
pub use clock::Timestamp;
pub use cloud::Cloud;
pub use error::ApiError;
pub use params::Params;
pub use partition::Partition;
pub use protocol::Protocol;
pub use request::{Call, Request};
pub use scope::{PerAccount, PerRegion};
pub use service::{Access, Reply, Response, Service};
pub use world::World;
pub use xml::Xml;
