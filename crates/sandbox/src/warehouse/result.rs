//! Results as columns and text, for callers inside the process.

use super::protocol::{Message, SqlError, cstr};

/// A column of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name of the column.
    pub name: String,
    /// PostgreSQL type id: 23 is int4, 25 text, 1043 varchar …
    pub type_id: u32,
    /// Bytes of a fixed-length type, -1 for others.
    pub length: i16,
    /// Type modifier, -1 when there is none.
    pub modifier: i32,
}

/// What one statement returned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultSet {
    /// Empty for a statement that returns no rows.
    pub columns: Vec<Column>,
    /// Values in PostgreSQL's text form; `None` is NULL.
    pub rows: Vec<Vec<Option<String>>>,
    /// `SELECT 3`, `GRANT`, `CREATE USER` …
    pub tag: String,
}

impl ResultSet {
    /// Rows a data-changing statement touched, or a query returned.
    pub fn row_count(&self) -> Option<u64> {
        self.tag.rsplit(' ').next().and_then(|count| count.parse().ok())
    }
}

/// The results of all statements in an answer, or its first error.
pub(super) fn read(messages: &[Message]) -> Result<Vec<ResultSet>, SqlError> {
    let mut results = Vec::new();
    let mut current = ResultSet::default();
    for message in messages {
        match message.kind {
            b'T' => current.columns = columns(&message.body),
            b'D' => current.rows.push(values(&message.body)),
            b'C' => {
                current.tag = message.text();
                results.push(std::mem::take(&mut current));
            }
            b'I' => results.push(std::mem::take(&mut current)),
            b'E' => return Err(SqlError::parse(&message.body)),
            _ => {}
        }
    }
    Ok(results)
}

fn i16_at(bytes: &[u8], at: usize) -> i16 {
    bytes.get(at..at + 2).map_or(0, |bytes| i16::from_be_bytes([bytes[0], bytes[1]]))
}

fn i32_at(bytes: &[u8], at: usize) -> i32 {
    bytes.get(at..at + 4).map_or(-1, |bytes| i32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// `RowDescription`: after the name come table id, column number, type id,
/// length, modifier and format, 18 bytes in all.
fn columns(body: &[u8]) -> Vec<Column> {
    let mut rest = body.get(2..).unwrap_or_default();
    (0..i16_at(body, 0))
        .map(|_| {
            let (name, after) = cstr(rest);
            rest = after.get(18..).unwrap_or_default();
            Column {
                name,
                type_id: i32_at(after, 6) as u32,
                length: i16_at(after, 10),
                modifier: i32_at(after, 12),
            }
        })
        .collect()
}

fn values(body: &[u8]) -> Vec<Option<String>> {
    let mut at = 2;
    (0..i16_at(body, 0))
        .map(|_| {
            let length = usize::try_from(i32_at(body, at)).ok();
            at += 4;
            length.map(|length| {
                let value = body.get(at..at + length).unwrap_or_default();
                at += length;
                String::from_utf8_lossy(value).into_owned()
            })
        })
        .collect()
}
