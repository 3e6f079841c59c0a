//! SQL in the log: statements and logins at a warehouse are calls like any other.

use super::fault::{Effect, When};
use super::id;
use super::log::{Entry, Log, millis};
use super::sent::{Record, Sent};
use crate::endpoint::fault::Faults;
use crate::warehouse::{Observer, SqlFault, Ticket};
use std::sync::Arc;
use std::time::Duration;

/// The service that SQL is logged as; faults name it so, too.
const SERVICE: &str = "redshift-sql";

/// Logs what a warehouse is asked, makes it take as long as `--latency` says, and has faults strike.
pub(crate) struct SqlLog {
    pub(crate) log: Arc<Log>,
    pub(crate) sent: Arc<Record>,
    pub(crate) faults: Arc<Faults>,
    pub(crate) latency: Duration,
    /// Of the cluster or workgroup.
    pub(crate) region: String,
}

#[async_trait::async_trait]
impl Observer for SqlLog {
    async fn arrived(&self, operation: &str, user: &str) -> Ticket {
        let (seq, start) = (self.log.next(), millis());
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let mut fault = None;
        if let Some((effect, when)) = self.faults.strike(SERVICE, operation) {
            let code = match effect {
                // A session of the database's has no token.
                Effect::Drop | Effect::Expired => Some(None),
                Effect::Error(code) => Some(Some(code)),
                Effect::Hold => {
                    self.faults.hold(operation).await;
                    None
                }
            };
            fault = code.map(|code| SqlFault { code, after: when == When::After });
        }
        Ticket { seq, start, operation: operation.to_owned(), user: user.to_owned(), fault }
    }

    fn heard(&self, client: &str, text: &str) {
        let (client, text) = (client.to_owned(), text.to_owned());
        let operation = String::new();
        self.sent.keep(Some(Sent { service: SERVICE.to_owned(), operation, client, text }));
    }

    fn answered(&self, ticket: Ticket, code: Option<&str>) {
        let status = match code {
            None => 200,
            Some("dropped") => 0,
            Some(_) => 400,
        };
        self.log.record(Entry {
            seq: ticket.seq,
            service: SERVICE.to_owned(),
            operation: ticket.operation,
            start: ticket.start,
            end: millis(),
            status,
            code: code.unwrap_or("OK").to_owned(),
            caller: ticket.user,
            region: self.region.clone(),
            request_id: id::uuid(),
        });
    }
}
