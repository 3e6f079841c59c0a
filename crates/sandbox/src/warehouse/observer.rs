//! Whoever wants to know what a warehouse is asked.

use super::protocol::{Message, SqlError};

/// Hears of every login and every statement that arrives over the wire, and may stand in its way.
#[async_trait::async_trait]
pub trait Observer: Send + Sync {
    /// Something arrived: `operation` is `LOGIN` or the first word of the SQL. The answer waits for this.
    async fn arrived(&self, operation: &str, user: &str) -> Ticket;

    /// Every word of a message after the login, and the `application_name` of who sent it.
    fn heard(&self, client: &str, text: &str);

    /// It was answered; `code` is the SQLSTATE of a failure.
    fn answered(&self, ticket: Ticket, code: Option<&str>);
}

/// What the observer knows of something that arrived.
#[derive(Debug, Clone)]
pub struct Ticket {
    /// Its place among all that arrived.
    pub seq: u64,
    /// When it arrived, in milliseconds since the epoch.
    pub start: f64,
    /// `LOGIN`, or the first word of the statement.
    pub operation: String,
    /// The name the client logged in with.
    pub user: String,
    /// What is to happen to it.
    pub fault: Option<SqlFault>,
}

/// A fault that a statement or login meets. Either way the session ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlFault {
    /// The SQLSTATE the client is told, or Redshift's number 1023; without one the connection is dropped without a word.
    pub code: Option<String>,
    /// Whether the statement takes effect first.
    pub after: bool,
}

/// What Redshift says of transactions that cannot be put in an order: the number alone is the message of an internal error,
/// and the rest its detail (as aws/aws-sdk-pandas#665 has it from the wire).
const SERIALIZATION: &str = "1023";
const CYCLE: &str = "Serializable isolation violation on table - 119371, transactions forming the cycle are: 1745830, \
     1745762 (pid:15021)";

impl SqlFault {
    /// What the client is told.
    pub(crate) fn error(&self) -> Option<SqlError> {
        let code = self.code.as_ref()?;
        if code == SERIALIZATION {
            return Some(SqlError { detail: CYCLE.to_owned(), ..SqlError::error("XX000", SERIALIZATION) });
        }
        Some(SqlError::fatal(code, "terminating connection, as a fault set on the sandbox asks for"))
    }
}

/// The first word of a statement: `SELECT`, `GRANT`; comments before it are skipped.
pub(super) fn first_word(sql: &str) -> String {
    let mut rest = sql.trim_start();
    loop {
        rest = if let Some(comment) = rest.strip_prefix("--") {
            comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start()
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.split_once("*/").map_or("", |(_, rest)| rest).trim_start()
        } else {
            break;
        }
    }
    let word = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    word.to_ascii_uppercase()
}

/// The SQLSTATE of the failure in an answer, if it is one.
pub(super) fn failure(answer: &Result<Vec<Message>, SqlError>) -> Option<String> {
    match answer {
        Err(error) => Some(error.code.clone()),
        Ok(messages) => {
            let error = messages.iter().find(|message| message.kind == b'E')?;
            Some(SqlError::parse(&error.body).code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_word;

    #[test]
    fn finds_the_first_word() {
        for (sql, word) in [
            ("select 1", "SELECT"),
            ("  -- who\n/* and */ GRANT CREATE", "GRANT"),
            ("", ""),
            ("BEGIN;", "BEGIN"),
            ("-- nothing", ""),
        ] {
            assert_eq!(first_word(sql), word, "{sql}");
        }
    }
}
