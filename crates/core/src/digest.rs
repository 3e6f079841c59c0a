//! The fingerprint of a plan.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// SHA-256, in lower-case hexadecimal, of the value's JSON. The same plan over the same facts has
/// the same digest, because everything serialised is in ordered collections.
pub fn of(value: &impl Serialize) -> String {
    let json = serde_json::to_vec(value).expect("plans are made of plain data");
    hex::encode(Sha256::digest(json))
}
