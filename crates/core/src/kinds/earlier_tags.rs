//! What said that database users and schema are ours before the owner group did: tags of the staging bucket, or of the
//! role where there was no bucket. They are still read; the next apply moves what they say to the group and removes them.

use std::collections::{BTreeMap, BTreeSet};

use super::{present, tags};
use crate::address::Owner;
use crate::call::{Call, IamCall, S3Call};
use crate::deployment::Deployment;
use crate::digest;
use crate::facts::World;

/// Names the database users of a deployment: the warehouse, then the users, separated by spaces.
const USERS: &str = "provision:database-users";
/// Names the schema that was created for it: the warehouse, the database and the schema.
const SCHEMA: &str = "provision:schema";
/// The longest value of a tag (Amazon S3 and IAM API References, `Tag`).
const LONGEST: usize = 256;

/// Whose a database user is, if these tags name it.
pub fn owner_of_user(deployment: &Deployment, world: &World, user: &str) -> Option<Owner> {
    let tags = carried(deployment, world)?;
    let mut words = tags.get(USERS)?.split(' ');
    let here = words.next() == Some(deployment.warehouse.name());
    let user = word(user);
    Owner::of(tags).filter(|_| here && words.any(|word| word == user))
}

/// Whether they name the deployment's schema as one that was created for it.
pub fn name_schema(deployment: &Deployment, world: &World) -> bool {
    carried(deployment, world).is_some_and(|tags| {
        tags.get(SCHEMA) == Some(&schema_tag(deployment)) && Owner::of(tags) == Some(deployment.owner())
    })
}

/// Those of them that are there, on what is ours.
pub fn present(deployment: &Deployment, world: &World) -> BTreeSet<String> {
    let ours = carried(deployment, world).filter(|tags| Owner::of(tags) == Some(deployment.owner()));
    let all = ours.into_iter().flat_map(BTreeMap::keys);
    all.filter(|key| [USERS, SCHEMA].contains(&key.as_str())).cloned().collect()
}

/// The call that removes them.
pub fn remove(deployment: &Deployment, world: &World) -> Option<Call> {
    let keys = present(deployment, world);
    let tags = carried(deployment, world).filter(|_| !keys.is_empty())?;
    match (&deployment.bucket, &deployment.role) {
        (Some(bucket), _) => {
            let mut tags = tags::merged(tags, &tags::of(deployment));
            tags.retain(|key, _| !keys.contains(key));
            let (bucket, region) = (bucket.name.clone(), deployment.region.clone());
            Some(
                S3Call::PutBucketTagging { bucket, region, owner: deployment.aws.account.clone(), tags }
                    .into(),
            )
        }
        (None, Some(role)) => Some(IamCall::UntagRole { role: role.name.clone(), keys }.into()),
        (None, None) => None,
    }
}

/// The tags of what carried them.
fn carried<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w BTreeMap<String, String>> {
    match (&deployment.bucket, &deployment.role) {
        (Some(_), _) => present::bucket(deployment, world).map(|bucket| &bucket.tags),
        (None, Some(role)) => world.roles.get(&role.name).map(|role| &role.tags),
        (None, None) => None,
    }
}

fn schema_tag(deployment: &Deployment) -> String {
    let Deployment { warehouse, database, schema, .. } = deployment;
    let text = [warehouse.name(), database, schema].map(word).join(" ");
    if text.len() <= LONGEST { text } else { digest::of(&text) }
}

/// A name as the value of a tag can hold it, where only some characters are allowed (Amazon S3
/// and IAM User Guides, "Tagging"). It is compared and never read back.
fn word(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "+-._:/@".contains(c);
    let mut word = String::new();
    for c in name.chars() {
        match allowed(c) {
            true => word.push(c),
            false => word.push_str(&format!("={:x}=", u32::from(c))),
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn names_become_values_of_tags() {
        assert_eq!(word("IAMR:acme-us.x@y+z_1"), "IAMR:acme-us.x@y+z_1");
        assert_eq!(word("a,b c$"), "a=2c=b=20=c=24=");
        assert_ne!(word("a=2c=b"), word("a,b"), "an encoded character is not the same as its code");
    }
}
