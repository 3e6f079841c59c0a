//! Every call is held against the policies that bear on it before it is answered: with `--enforce`
//! against the caller's own, and always against those of the resource.

use super::error::Result;
use super::{Call, Cloud, Service};
use crate::aws::iam::authorize;
use crate::aws::sts::message;

/// Refuses a call that policies do not allow, in the words of AWS.
pub(crate) fn check(cloud: &Cloud, service: &dyn Service, call: &Call) -> Result<()> {
    let world = cloud.world();
    for access in service.access(call, &world) {
        authorize::check(&world, call, &access, cloud.options.enforce).map_err(|sentence| {
            let mut denied = service.protocol().denied(&sentence);
            let reads = ["Describe", "Get", "Search"].iter().any(|verb| call.operation.starts_with(verb));
            // What changes something in EC2 is denied with more, to be decoded with STS (STS API Reference,
            // DecodeAuthorizationMessage).
            if service.name() == "ec2" && !reads {
                let encoded = message::encode(call, &access, &sentence);
                denied.message.push_str(&format!(". Encoded authorization failure message: {encoded}"));
            }
            service.refuse(denied, call, &world)
        })?;
    }
    Ok(())
}
