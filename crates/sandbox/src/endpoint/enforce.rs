//! Every call is held against the policies that bear on it before it is answered: with `--enforce`
//! against the caller's own, and always against those of the resource.

use super::error::Result;
use super::{Call, Cloud, Service};
use crate::aws::iam::authorize;

/// Refuses a call that policies do not allow, in the words of AWS.
pub(crate) fn check(cloud: &Cloud, service: &dyn Service, call: &Call) -> Result<()> {
    let world = cloud.world();
    for access in service.access(call, &world) {
        authorize::check(&world, call, &access, cloud.options.enforce)
            .map_err(|sentence| service.refuse(service.protocol().denied(&sentence), call, &world))?;
    }
    Ok(())
}
