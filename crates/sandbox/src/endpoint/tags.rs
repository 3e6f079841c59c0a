//! Tags.

use std::collections::BTreeMap;

/// The tags of a resource, values by key.
pub(crate) type Tags = BTreeMap<String, String>;
