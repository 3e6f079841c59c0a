//! What was asked, by whom, when, and what came of it.

use serde::Serialize;
use std::collections::VecDeque;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// One request, in the order of arrival, whatever connection it came by.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// Counts requests from 1 in the order they arrived.
    pub seq: u64,
    /// The signing name of the service, such as `redshift-serverless`; `redshift-sql` for SQL.
    pub service: String,
    /// The API operation, such as `CreateRole`; for SQL `LOGIN` or the first word of the statement.
    pub operation: String,
    /// Milliseconds since the epoch when the request had arrived whole.
    pub start: f64,
    /// Milliseconds since the epoch when the answer was ready.
    pub end: f64,
    /// HTTP status; 0 when the connection was dropped instead.
    pub status: u16,
    /// "OK", the error code, or "dropped".
    pub code: String,
    /// The caller's ARN, "anonymous", or "" when it could not be told.
    pub caller: String,
    /// The region of the credential scope.
    pub region: String,
    /// The id that the answer carried.
    pub request_id: String,
}

/// How many rounds the requests took: the longest sequence of them in which each began after the one before it had
/// ended. Requests that overlap were sent without waiting for each other.
pub fn rounds(entries: &[Entry]) -> usize {
    let mut by_end: Vec<_> = entries.iter().collect();
    by_end.sort_by(|one, other| one.end.total_cmp(&other.end));
    let mut last_end = f64::NEG_INFINITY;
    let mut rounds = 0;
    for entry in by_end {
        if entry.start >= last_end {
            rounds += 1;
            last_end = entry.end;
        }
    }
    rounds
}

/// Keeps the entries, and writes each as a line of JSON where `--log` names a file.
#[derive(Debug, Default)]
pub(crate) struct Log {
    seq: AtomicU64,
    kept: Mutex<KeptEntries>,
}

/// How many requests are kept; a file keeps all of them.
pub(crate) const KEPT: usize = 200_000;

#[derive(Debug, Default)]
struct KeptEntries {
    entries: VecDeque<Entry>,
    file: Option<File>,
}

impl Log {
    pub(crate) fn to_file(path: &Path) -> std::io::Result<Self> {
        let file = File::options().create(true).append(true).open(path)?;
        Ok(Self {
            kept: Mutex::new(KeptEntries { entries: VecDeque::new(), file: Some(file) }),
            ..Self::default()
        })
    }

    /// The number of a request that has just arrived.
    pub(crate) fn next(&self) -> u64 {
        self.seq.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn record(&self, entry: Entry) {
        let Ok(mut kept) = self.kept.lock() else {
            return;
        };
        if let (Some(file), Ok(line)) = (&mut kept.file, serde_json::to_string(&entry)) {
            // A full disk must not change how the emulated services answer.
            let _ = writeln!(file, "{line}");
        }
        if kept.entries.len() == KEPT {
            kept.entries.pop_front();
        }
        kept.entries.push_back(entry);
    }

    /// The newest requests, up to [`KEPT`], in the order of arrival.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let kept = self.kept.lock().map(|kept| kept.entries.clone()).unwrap_or_default();
        let mut entries = Vec::from(kept);
        entries.sort_by_key(|entry| entry.seq);
        entries
    }

    /// Forgets what was kept; the file stays.
    pub(crate) fn clear(&self) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.entries.clear();
        }
    }
}

/// Milliseconds since the epoch, with fractions.
pub(crate) fn millis() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (since.as_secs_f64() * 1e6).round() / 1e3
}
