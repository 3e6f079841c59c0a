//! One difference between two documents.

use serde::Serialize;
use serde_json::Value;

use super::access::Access;

/// One difference. The path is that of the left document; of the right one for what was added.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    pub path: String,
    /// The element as it was; null where there was none.
    pub left: Value,
    pub right: Value,
    /// In words, the right document being the present.
    pub message: String,
    pub access: Access,
}

/// What a difference is told with that makes none for the documents as such.
pub(super) const ELSEWHERE: &str = "; what differs stands in other statements";
/// The same, of a statement that allows what a Deny takes back.
pub(super) const DENIED_ANYWAY: &str = ", which is denied anyway";
