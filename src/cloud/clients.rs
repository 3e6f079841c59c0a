//! Clients of a service, one for each region.

use std::collections::BTreeMap;
use std::sync::Mutex;

use aws_config::{Region, SdkConfig};

use super::transport::Transport;

/// A client of a service, and how its requests are sent.
#[derive(Clone)]
pub(super) struct Api<'a, C> {
    pub(super) client: C,
    pub(super) transport: &'a Transport,
}

/// The clients of a service, each made when it is first needed.
pub(super) struct Regional<C> {
    config: SdkConfig,
    transport: Transport,
    make: fn(&SdkConfig) -> C,
    clients: Mutex<BTreeMap<String, C>>,
}

impl<C: Clone> Regional<C> {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, make: fn(&SdkConfig) -> C) -> Self {
        Regional { config: config.clone(), transport: transport.clone(), make, clients: Mutex::default() }
    }

    /// The service in a region.
    pub(super) fn of(&self, region: &str) -> Api<'_, C> {
        let mut clients = self.clients.lock().expect("nothing panics while holding the lock");
        let make = || (self.make)(&self.config.to_builder().region(Region::new(region.to_owned())).build());
        let client = clients.entry(region.to_owned()).or_insert_with(make).clone();
        Api { client, transport: &self.transport }
    }
}
