//! What COPY and UNLOAD do outside of the database, at their turn and before the statement that tells of it.

use serde_json::{Map, Value, json};

use super::super::dialect::{self, Statement, lexer};
use super::super::protocol::{self, Message, SqlError, sqlstate};
use super::super::result;
use super::super::transfer::model::{Direction, Unload};
use super::super::transfer::{copy_payload, unload_payload};
use super::Session;

/// What became of an UNLOAD.
enum Unloaded {
    /// What its statement is handed.
    Payload(Value),
    /// The answer to its query, which failed.
    QueryFailed(Vec<Message>),
}

impl Session {
    /// Reads what statements load and writes what they unload. An answer says that there is nothing to run: the query of
    /// an UNLOAD failed.
    pub(super) async fn hand_over_transfers(
        &mut self,
        statements: &[Statement],
    ) -> Result<Option<Vec<Message>>, SqlError> {
        let transfers: Vec<_> =
            statements.iter().filter_map(|statement| statement.transfer.clone()).collect();
        if transfers.is_empty() || self.status == b'E' {
            return Ok(None);
        }
        let alone = statements.len() == 1;
        let mut handed_over = Map::new();
        for transfer in transfers {
            let payload = match (&transfer.direction, self.shared.options.store.clone()) {
                (_, None) => refused("COPY and UNLOAD in a warehouse without Amazon S3"),
                (Direction::Copy(copy), Some(store)) => copy_payload(store.as_ref(), copy, &self.user)
                    .await
                    .unwrap_or_else(|error| error.payload(self.process)),
                (Direction::Unload(_), _) if !alone => refused("UNLOAD among other statements of one text"),
                (Direction::Unload(unload), _) => match self.unload(unload).await? {
                    Unloaded::Payload(payload) => payload,
                    Unloaded::QueryFailed(answer) => return Ok(Some(answer)),
                },
            };
            handed_over.insert(transfer.id, payload);
        }
        let value = dialect::literal(&Value::Object(handed_over).to_string());
        let sql = format!("SELECT pg_catalog.set_config('redshift.transfers', {value}, false)");
        let answer = self.lease.take().await?.exchange(protocol::query(&sql)).await?;
        result::read(&answer)?;
        Ok(None)
    }

    /// Runs an UNLOAD's query, as its user and in its transaction, and writes the files.
    async fn unload(&mut self, unload: &Unload) -> Result<Unloaded, SqlError> {
        if dialect::has_outer_limit(&lexer::tokens(&unload.select)) {
            return Ok(Unloaded::Payload(failed(
                "Limit clause is not supported",
                sqlstate::FEATURE_NOT_SUPPORTED,
            )));
        }
        let mut query = dialect::translate(&unload.select, &self.context());
        let (Some(select), true) = (query.pop(), query.is_empty()) else {
            return Ok(Unloaded::Payload(failed("UNLOAD takes one query", sqlstate::SYNTAX_ERROR)));
        };
        let answer = self.lease.take().await?.exchange(protocol::query(&select.sql)).await?;
        let Ok(results) = result::read(&answer) else {
            self.expected.clear();
            self.parsing.clear();
            let only = |message: &Message| matches!(message.kind, b'E' | b'Z');
            let answer = self.finish(answer.into_iter().filter(only).collect()).await?;
            return Ok(Unloaded::QueryFailed(answer));
        };
        let (result, store) =
            (results.into_iter().next().unwrap_or_default(), self.shared.options.store.clone());
        let Some(store) = store else { return Ok(Unloaded::Payload(refused("UNLOAD"))) };
        let done = unload_payload(store.as_ref(), unload, &self.user, &result).await;
        Ok(Unloaded::Payload(done.unwrap_or_else(|error| error.payload(self.process))))
    }
}

fn failed(message: &str, code: &str) -> Value {
    json!({ "error": message, "code": code })
}

fn refused(what: &str) -> Value {
    failed(&format!("the sandbox does not run {what}"), sqlstate::FEATURE_NOT_SUPPORTED)
}
