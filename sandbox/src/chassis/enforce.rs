//! `--enforce`: every call is held against the caller's policies before it is answered.

use super::error::Result;
use super::{Call, Cloud, Service};
use crate::aws::iam::authorize;

/// Refuses a call that the caller's policies do not allow, in the words of AWS.
pub(crate) fn check(cloud: &Cloud, service: &dyn Service, call: &Call) -> Result<()> {
    let world = cloud.world();
    for access in service.access(call, &world) {
        authorize::check(&world, call, &access)
            .map_err(|sentence| service.protocol().denied(&sentence))?;
    }
    Ok(())
}
