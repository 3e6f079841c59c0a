//! The documented exit codes, and what ends with which of them. Nothing else decides one.

use crate::apply::Report;
use crate::error::{Error, ErrorKind};

/// Done, or nothing to change, or no finding.
pub const DONE: u8 = 0;
/// It failed; what was done, failed and skipped is printed.
pub const FAILED: u8 = 1;
/// Wrong usage, or an invalid spec or document; nothing was sent.
pub const INVALID: u8 = 2;
/// `plan`: changes are pending. `policy diff`: they differ.
pub const CHANGES: u8 = 3;
/// `verify`, `doctor`, `policy lint`: an error or security finding. `policy explain`: denied.
pub const FINDINGS: u8 = 4;
/// Refused for safety.
pub const REFUSED: u8 = 5;
/// `plan --fail-on widening`: somebody could do more than before.
pub const WIDENS: u8 = 6;
/// Interrupted: running calls were finished, the rest was not started.
pub const INTERRUPTED: u8 = 130;

/// The code of a command that ended early.
pub fn of_error(error: &Error) -> u8 {
    match error.kind {
        ErrorKind::Failed => FAILED,
        ErrorKind::Invalid => INVALID,
        ErrorKind::Refused => REFUSED,
        ErrorKind::Interrupted => INTERRUPTED,
    }
}

/// The worst of several codes, of parts of one run: what failed says more than what was refused, and that more than what is
/// pending.
pub fn worst(codes: impl IntoIterator<Item = u8>) -> u8 {
    codes.into_iter().max_by_key(|code| rank(*code)).unwrap_or(DONE)
}

/// How bad a code is.
pub fn rank(code: u8) -> usize {
    let order = [DONE, CHANGES, FINDINGS, WIDENS, INTERRUPTED, INVALID, REFUSED, FAILED];
    order.iter().position(|one| *one == code).unwrap_or(order.len())
}

/// The code of a plan that was carried out. A failure says more than an interruption, and a step
/// that was skipped for any other reason is one that failed.
pub fn of_report(report: &Report) -> u8 {
    match (report.failed.is_empty(), report.interrupted, report.skipped.is_empty()) {
        (false, _, _) => FAILED,
        (true, true, _) => INTERRUPTED,
        (true, false, false) => FAILED,
        (true, false, true) => DONE,
    }
}
