//! SQL in the log: statements and logins at a warehouse are calls like any other.

use super::id;
use super::log::{Entry, Log, millis};
use crate::warehouse::Observer;
use std::sync::Arc;
use std::time::Duration;

/// The service that SQL is logged as.
const SERVICE: &str = "redshift-sql";

/// Logs what a warehouse is asked, and makes it take as long as `--latency` says.
pub struct SqlLog {
    pub(crate) log: Arc<Log>,
    pub(crate) latency: Duration,
    /// Of the cluster or workgroup.
    pub(crate) region: String,
}

#[async_trait::async_trait]
impl Observer for SqlLog {
    async fn arrived(&self) -> (u64, f64) {
        let ticket = (self.log.next(), millis());
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        ticket
    }

    fn answered(&self, (seq, start): (u64, f64), operation: &str, user: &str, code: Option<&str>) {
        self.log.record(Entry {
            seq,
            service: SERVICE.to_owned(),
            operation: operation.to_owned(),
            start,
            end: millis(),
            status: if code.is_none() { 200 } else { 400 },
            code: code.unwrap_or("OK").to_owned(),
            caller: user.to_owned(),
            region: self.region.clone(),
            request_id: id::uuid(),
        });
    }
}
