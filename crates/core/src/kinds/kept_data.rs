//! Data that was in the staging bucket before it was adopted. Nobody asked for it to be deleted, so nothing expires it.

use std::collections::BTreeMap;

use super::present;
use crate::deployment::Deployment;
use crate::facts::{BucketContents, World};
use crate::resource::Ownership;

/// On a bucket that was adopted with objects in it. Whoever takes it off says that they may expire.
pub const TAG: &str = "provision:keeps";
/// What it says.
const VALUE: &str = "data of before";

/// Whether there is such data: as the tag says once the bucket is ours. Until then, where it is not known to be empty.
pub fn is_there(deployment: &Deployment, world: &World) -> bool {
    present::bucket(deployment, world).is_some_and(|bucket| {
        let is_empty = || bucket.contents.as_ref().is_some_and(BucketContents::is_empty);
        match Ownership::by_tags(&bucket.tags, &deployment.owner()) {
            Ownership::Ours | Ownership::Other(_) => bucket.tags.contains_key(TAG),
            Ownership::Unowned => !is_empty(),
        }
    })
}

/// The tag, where there is such data.
pub fn tag(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let tag = is_there(deployment, world).then(|| (TAG.to_owned(), VALUE.to_owned()));
    tag.into_iter().collect()
}
