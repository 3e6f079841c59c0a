//! The running cloud: its world, its clock, and what was asked of it.

use super::authority::Authority;
use super::changes::Changes;
use super::connections::{Connections, Counter};
use super::fault::Faults;
use super::inside::Inside;
use super::log::Log;
use super::sent::{Record, Sent};
use super::sql::SqlLog;

use super::throttle::Throttle;
use super::{Timestamp, World};
use crate::Options;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

/// What every handler gets beside its call.
pub struct Cloud {
    world: Mutex<World>,
    pub(crate) options: Options,
    pub(crate) log: Arc<Log>,
    pub(crate) sent: Arc<Record>,
    /// The faults that are set.
    pub faults: Arc<Faults>,
    pub(crate) throttle: Throttle,
    pub(crate) connections: Counter,
    /// Who signs the warehouses' certificates.
    pub(crate) authority: Authority,
    /// The SQL side of clusters and workgroups.
    pub(crate) warehouses: crate::aws::redshift::running::Warehouses,
    /// What `--state` has yet to write.
    pub(crate) changes: Changes,
    /// How the cloud asks itself.
    pub(crate) inside: OnceLock<Arc<dyn Inside>>,
    /// Milliseconds that the sandbox's clock is ahead of the machine's.
    ahead: Arc<AtomicI64>,
}

impl Cloud {
    /// # Errors
    /// When the authority's certificate cannot be put into a file.
    pub(crate) fn new(options: Options, world: World, log: Log) -> std::io::Result<Self> {
        Ok(Self {
            authority: Authority::create()?,
            world: Mutex::new(world),
            faults: Arc::new(Faults::new(options.faults.clone())),
            throttle: Throttle::new(options.throttle).with_rates(&options.rates, options.published_rates),
            connections: Counter::default(),
            warehouses: Default::default(),
            changes: Changes::default(),
            inside: OnceLock::new(),
            sent: Arc::new(Record::new(options.keep_sent)),
            options,
            log: Arc::new(log),
            ahead: Arc::default(),
        })
    }

    /// The world, locked. Hold it for as long as one call's reading and changing must be one step,
    /// never across an `.await` (the compiler refuses that).
    ///
    /// A handler that panicked while it held the lock answered 500; the others go on.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connections of clients to the endpoint and through the proxy, since the start or since the log was last forgotten.
    pub fn connections(&self) -> Connections {
        self.connections.count()
    }

    /// What clients sent since the last look, where it is kept.
    pub fn take_sent(&self) -> Vec<Sent> {
        self.sent.take()
    }

    /// Puts a warehouse's SQL into the log.
    pub(crate) fn sql_log(&self, region: &str) -> SqlLog {
        SqlLog {
            log: self.log.clone(),
            sent: self.sent.clone(),
            faults: self.faults.clone(),
            latency: self.options.latency,
            region: region.to_owned(),
        }
    }

    /// The time on the sandbox's clock.
    pub fn now(&self) -> Timestamp {
        Timestamp(Timestamp::wall().0 + self.ahead.load(Ordering::Relaxed))
    }

    /// The sandbox's clock for a warehouse.
    pub(crate) fn clock(&self) -> crate::warehouse::Clock {
        let ahead = self.ahead.clone();
        Arc::new(move || {
            let ahead = Duration::from_millis(ahead.load(Ordering::Relaxed).unsigned_abs());
            SystemTime::now() + ahead
        })
    }

    /// Moves the sandbox's clock forward, for example past the end of temporary credentials.
    pub fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds * 1000, Ordering::Relaxed);
    }
}
