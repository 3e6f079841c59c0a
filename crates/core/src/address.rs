//! Who a resource is and whose it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Serialize, Serializer};

/// The kinds of resources, in the order in which a plan lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceKind {
    Bucket,
    BucketPolicy,
    Policy,
    Role,
    RoleAssociation,
    Credentials,
    AccessUser,
    AccessKey,
    IngressRule,
    DatabaseGroup,
    Schema,
    DatabaseUser,
}

impl ResourceKind {
    /// The name in addresses and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            ResourceKind::Bucket => "bucket",
            ResourceKind::BucketPolicy => "bucket_policy",
            ResourceKind::Policy => "policy",
            ResourceKind::Role => "role",
            ResourceKind::RoleAssociation => "role_association",
            ResourceKind::Credentials => "credentials",
            ResourceKind::AccessUser => "access_user",
            ResourceKind::AccessKey => "access_key",
            ResourceKind::IngressRule => "ingress_rule",
            ResourceKind::DatabaseGroup => "database_group",
            ResourceKind::Schema => "schema",
            ResourceKind::DatabaseUser => "database_user",
        }
    }

    /// The name in sentences.
    pub fn title(self) -> &'static str {
        match self {
            ResourceKind::Bucket => "bucket",
            ResourceKind::BucketPolicy => "bucket policy",
            ResourceKind::Policy => "policy",
            ResourceKind::Role => "role",
            ResourceKind::RoleAssociation => "role association",
            ResourceKind::Credentials => "credentials",
            ResourceKind::AccessUser => "IAM user",
            ResourceKind::AccessKey => "access key",
            ResourceKind::IngressRule => "ingress rule",
            ResourceKind::DatabaseGroup => "database group",
            ResourceKind::Schema => "schema",
            ResourceKind::DatabaseUser => "database user",
        }
    }
}

impl Serialize for ResourceKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Identity of one resource in the graph, the plan, every message and every test.
///
/// Printed as `spec/destination/kind/name`; of the four parts only the last can contain a `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    pub owner: Owner,
    pub kind: ResourceKind,
    pub name: String,
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Address { owner, kind, name } = self;
        write!(formatter, "{owner}/{}/{name}", kind.name())
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The destination of a spec that a resource belongs to, as recorded in its tags.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Owner {
    pub deployment: String,
    pub destination: String,
}

impl Owner {
    /// The tag that names the spec.
    pub const DEPLOYMENT_TAG: &'static str = "provision:deployment";
    /// The tag that names the destination within the spec.
    pub const DESTINATION_TAG: &'static str = "provision:destination";

    /// The tags that say that a resource is this owner's.
    pub fn tags(&self) -> BTreeMap<String, String> {
        BTreeMap::from([
            (Self::DEPLOYMENT_TAG.to_owned(), self.deployment.clone()),
            (Self::DESTINATION_TAG.to_owned(), self.destination.clone()),
        ])
    }

    /// The owner that a resource's tags name, if they name one.
    pub fn of(tags: &BTreeMap<String, String>) -> Option<Owner> {
        Some(Owner {
            deployment: tags.get(Self::DEPLOYMENT_TAG)?.clone(),
            destination: tags.get(Self::DESTINATION_TAG)?.clone(),
        })
    }
}

impl Owner {
    /// Begins the tag of what another owner needs too, which follows. Each has a tag of its own, so that two that come or
    /// go at once do not lose each other.
    const ALSO: &'static str = "provision:also:";

    /// The tag that makes this owner one more of what is another's.
    pub fn sharing_tag(&self) -> BTreeMap<String, String> {
        BTreeMap::from([(format!("{}{self}", Self::ALSO), String::new())])
    }

    /// Everybody whom the tags name: who made it, and who needs it too.
    pub fn all_of(tags: &BTreeMap<String, String>) -> BTreeSet<Owner> {
        let also = tags.keys().filter_map(|key| {
            let (deployment, destination) = key.strip_prefix(Self::ALSO)?.split_once('/')?;
            Some(Owner { deployment: deployment.to_owned(), destination: destination.to_owned() })
        });
        also.chain(Self::of(tags)).collect()
    }

    /// The keys of those tags that name this owner.
    pub fn keys_in(&self, tags: &BTreeMap<String, String>) -> BTreeSet<String> {
        let made = Self::of(tags).filter(|owner| owner == self);
        let made = made.into_iter().flat_map(|_| [Self::DEPLOYMENT_TAG, Self::DESTINATION_TAG]);
        let also = self.sharing_tag().into_keys().filter(|key| tags.contains_key(key));
        made.map(str::to_owned).chain(also).collect()
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.deployment, self.destination)
    }
}

#[cfg(test)]
mod tests {
    use super::Owner;

    #[test]
    fn tags_name_who_made_it_and_who_needs_it_too() {
        let owner = |name: &str| Owner { deployment: name.to_owned(), destination: "us".to_owned() };
        let (first, second) = (owner("acme"), owner("other"));
        let mut tags = first.tags();
        tags.extend(second.sharing_tag());
        assert_eq!(Owner::of(&tags), Some(first.clone()));
        assert_eq!(Owner::all_of(&tags), [first.clone(), second.clone()].into());
        assert_eq!(first.keys_in(&tags).len(), 2);
        assert_eq!(second.keys_in(&tags), ["provision:also:other/us".to_owned()].into());
        tags.retain(|key, _| !first.keys_in(&first.tags()).contains(key));
        assert_eq!(Owner::all_of(&tags), [second].into());
    }
}
