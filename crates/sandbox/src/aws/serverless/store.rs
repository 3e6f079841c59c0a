//! What there is in a region.

use super::model::Serverless;
use crate::endpoint::{Call, World};
use provision_iam::partition::of_region_or_default;

pub(crate) fn region<'w>(world: &'w mut World, call: &Call) -> &'w mut Serverless {
    world.serverless.of(&call.account, &call.region)
}

pub(crate) fn arn(call: &Call, kind: &str, id: &str) -> String {
    let (region, account) = (&call.region, &call.account);
    format!("arn:{}:redshift-serverless:{region}:{account}:{kind}/{id}", of_region_or_default(region))
}
