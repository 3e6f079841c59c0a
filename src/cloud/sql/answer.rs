//! What a database answers, by whatever way it was asked.

use std::time::Duration;

/// The longest wait for an answer; a statement may wait that long for somebody's lock.
pub(super) const ANSWER_TIMEOUT: Duration = Duration::from_secs(120);

/// The longest wait for a statement of the Data API to begin: compute that was idle has to resume first.
pub(super) const START_TIMEOUT: Duration = Duration::from_secs(300);

/// The rows of one statement; absent where NULL.
pub(super) type Rows = Vec<Vec<Option<String>>>;

/// The values of a row, where NULL reads as empty.
///
/// # Errors
/// The row has another number of columns.
pub(super) fn columns<const N: usize>(row: &[Option<String>]) -> Result<[&str; N], String> {
    let values: Vec<_> = row.iter().map(|value| value.as_deref().unwrap_or_default()).collect();
    values.try_into().map_err(|values: Vec<_>| format!("expected {N} columns, got {}", values.len()))
}

/// Rows as a test writes them.
#[cfg(test)]
pub(super) fn rows(rows: &[&[&str]]) -> Rows {
    rows.iter().map(|row| row.iter().map(|value| Some((*value).to_owned())).collect()).collect()
}

/// A number of tables or functions.
///
/// # Errors
/// Anything else.
pub(super) fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{text:?} is not a number of tables"))
}
