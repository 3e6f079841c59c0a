//! Maps with structured keys, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

/// JSON objects need text keys; these maps have structured ones.
pub(super) fn as_pairs<K: Serialize, V: Serialize, S: serde::Serializer>(
    map: &BTreeMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map)
}
