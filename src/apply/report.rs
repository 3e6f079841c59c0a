//! What happens while a plan is applied, as it happens, and what it came to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use provision_core::address::Address;
use provision_core::plan::Action;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    Started {
        address: Address,
        action: Action,
    },
    /// A call was answered. The wait for its turn at a warehouse counts; transactions that went together are told each.
    Called {
        address: Address,
        service: &'static str,
        operation: &'static str,
        milliseconds: u64,
    },
    /// A call failed with an error that trying again may get over; the next try is waited for.
    Waiting {
        address: Address,
        because: String,
        waited_seconds: u64,
        limit_seconds: u64,
    },
    Done {
        address: Address,
        action: Action,
        milliseconds: u64,
        /// Whether another run had made it meanwhile, as wanted.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        by_another_run: bool,
    },
    Failed {
        address: Address,
        error: String,
        hint: Option<String>,
    },
    Skipped {
        address: Address,
        because: String,
    },
    /// The person asked to stop; running calls are finished.
    Interrupted,
}

/// Receives events. Called from several tasks.
pub type EventListener = Arc<dyn Fn(&Event) + Send + Sync>;

/// A step that failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    pub address: Address,
    pub error: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// A step that was not carried out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Skip {
    pub address: Address,
    pub because: String,
}

/// The events folded by address.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    pub digest: String,
    pub done: BTreeSet<Address>,
    pub failed: Vec<Failure>,
    pub skipped: Vec<Skip>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub interrupted: bool,
}

impl Report {
    /// Folds the events of one run.
    pub fn of<'a>(digest: &str, events: impl IntoIterator<Item = &'a Event>) -> Report {
        let mut report = Report { digest: digest.to_owned(), ..Report::default() };
        let mut failed = BTreeMap::new();
        let mut skipped = BTreeMap::new();
        for event in events {
            match event.clone() {
                Event::Done { address, .. } => {
                    report.done.insert(address);
                }
                Event::Failed { address, error, hint } => {
                    failed.insert(address.clone(), Failure { address, error, hint });
                }
                Event::Skipped { address, because } => {
                    skipped.insert(address.clone(), Skip { address, because });
                }
                Event::Interrupted => report.interrupted = true,
                Event::Started { .. } | Event::Called { .. } | Event::Waiting { .. } => {}
            }
        }
        report.failed = failed.into_values().collect();
        report.skipped = skipped.into_values().collect();
        report
    }

    /// The reports of several accounts as one.
    pub fn joined<'a>(digest: &str, reports: impl IntoIterator<Item = &'a Report>) -> Report {
        let mut whole = Report { digest: digest.to_owned(), ..Report::default() };
        for Report { done, failed, skipped, interrupted, .. } in reports {
            whole.done.extend(done.iter().cloned());
            whole.failed.extend(failed.iter().cloned());
            whole.skipped.extend(skipped.iter().cloned());
            whole.interrupted |= interrupted;
        }
        whole
    }
}
