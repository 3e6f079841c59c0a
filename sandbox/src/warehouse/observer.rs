//! Whoever wants to know what a warehouse is asked.

use super::protocol::{Message, SqlError};

/// Hears of every login and every statement that arrives over the wire.
#[async_trait::async_trait]
pub trait Observer: Send + Sync {
    /// Something arrived. What is returned comes back with the answer; the answer waits for this.
    async fn arrived(&self) -> (u64, f64);

    /// It was answered: `operation` is `LOGIN` or the first word of the SQL, `code` the SQLSTATE of
    /// a failure.
    fn answered(&self, ticket: (u64, f64), operation: &str, user: &str, code: Option<&str>);
}

/// The first word of a statement: `SELECT`, `GRANT`; comments before it are skipped.
pub fn first_word(sql: &str) -> String {
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
pub fn failure(answer: &Result<Vec<Message>, SqlError>) -> Option<String> {
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
