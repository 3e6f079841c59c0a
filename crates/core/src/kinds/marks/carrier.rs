//! What carries the tags that tell of a destination as a whole.

use std::collections::BTreeMap;

use super::super::present;
use crate::deployment::Deployment;
use crate::facts::World;

/// Whether it has what IAM knows in every region.
pub fn has_identity(deployment: &Deployment) -> bool {
    deployment.role.is_some() || deployment.access_user.is_some()
}

/// The tags of what the vendor signs in with, or else of the bucket, or else of the secret.
pub fn tags<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w BTreeMap<String, String>> {
    match (&deployment.role, &deployment.access_user, &deployment.bucket) {
        (Some(role), ..) => world.roles.get(&role.name).map(|role| &role.tags),
        (None, Some(user), _) => world.access_users.get(&user.name).map(|user| &user.tags),
        (None, None, Some(_)) => present::bucket(deployment, world).map(|bucket| &bucket.tags),
        (None, None, None) => present::credential_store(deployment, world).map(|store| &store.tags),
    }
}
