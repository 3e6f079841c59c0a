//! The emulated services: one file or folder each.

use crate::chassis::Service;
use std::sync::Arc;

pub mod sts;

/// Every service of the sandbox.
pub fn services() -> Vec<Arc<dyn Service>> {
    vec![Arc::new(sts::Sts)]
}
