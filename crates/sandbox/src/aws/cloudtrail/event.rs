//! An event of the history.

use crate::endpoint::{PerRegion, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// The events of each account and region, oldest first.
pub(crate) type History = PerRegion<VecDeque<Event>>;

/// A recorded call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Event {
    pub id: String,
    pub name: String,
    pub source: String,
    pub time: Timestamp,
    pub read_only: bool,
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    /// `(type, name)`
    pub resources: Vec<(String, String)>,
    /// The whole record, the text of a JSON object.
    pub record: String,
}
