//! How many files, and so connections, may be open at once.

use std::sync::OnceLock;

/// What is asked for where the user may have that many: more than is ever needed, and less than any system refuses. It is
/// also what is taken where there is no such limit.
const WANTED: u64 = 4096;

/// The least that is counted on: the limit of shells on macOS, where another cannot be read.
#[cfg(unix)]
const LEAST: u64 = 256;

/// How many files may be open at once. The soft limit is raised first, as far as the user may and it is of use: shells set
/// it to 1024 (Linux) or 256 (macOS).
pub fn limit() -> u64 {
    static LIMIT: OnceLock<u64> = OnceLock::new();
    *LIMIT.get_or_init(raised)
}

#[cfg(unix)]
fn raised() -> u64 {
    rlimit::increase_nofile_limit(WANTED).unwrap_or(LEAST)
}

#[cfg(not(unix))]
fn raised() -> u64 {
    WANTED
}
