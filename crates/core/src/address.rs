//! Who a resource is and whose it is.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

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
    DatabaseRole,
    DatabaseUser,
    FormerGrants,
    FormerPlace,
}

impl ResourceKind {
    /// Whether it lets somebody in, rather than hold data or records.
    pub fn gives_access(self) -> bool {
        match self {
            ResourceKind::Policy
            | ResourceKind::Role
            | ResourceKind::RoleAssociation
            | ResourceKind::AccessUser
            | ResourceKind::AccessKey
            | ResourceKind::IngressRule
            | ResourceKind::DatabaseRole
            | ResourceKind::DatabaseUser
            | ResourceKind::FormerGrants => true,
            ResourceKind::Bucket
            | ResourceKind::BucketPolicy
            | ResourceKind::Credentials
            | ResourceKind::DatabaseGroup
            | ResourceKind::Schema
            | ResourceKind::FormerPlace => false,
        }
    }

    /// Whether only the database tells of it.
    pub fn is_in_database(self) -> bool {
        match self {
            ResourceKind::DatabaseGroup
            | ResourceKind::Schema
            | ResourceKind::DatabaseRole
            | ResourceKind::DatabaseUser
            | ResourceKind::FormerGrants
            | ResourceKind::FormerPlace => true,
            ResourceKind::Bucket
            | ResourceKind::BucketPolicy
            | ResourceKind::Policy
            | ResourceKind::Role
            | ResourceKind::RoleAssociation
            | ResourceKind::Credentials
            | ResourceKind::AccessUser
            | ResourceKind::AccessKey
            | ResourceKind::IngressRule => false,
        }
    }

    /// Whether what was before may still be shown for a while after a change: so it is with IAM ("Troubleshoot IAM", "Changes
    /// that I make are not always immediately visible") and with what is set of a bucket (Amazon S3 User Guide, "What is
    /// Amazon S3?", "Amazon S3 data consistency model").
    pub fn is_shown_late(self) -> bool {
        match self {
            ResourceKind::Bucket
            | ResourceKind::BucketPolicy
            | ResourceKind::Policy
            | ResourceKind::Role
            | ResourceKind::AccessUser
            | ResourceKind::AccessKey => true,
            ResourceKind::RoleAssociation
            | ResourceKind::Credentials
            | ResourceKind::IngressRule
            | ResourceKind::DatabaseGroup
            | ResourceKind::Schema
            | ResourceKind::DatabaseRole
            | ResourceKind::DatabaseUser
            | ResourceKind::FormerGrants
            | ResourceKind::FormerPlace => false,
        }
    }

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
            ResourceKind::DatabaseRole => "database_role",
            ResourceKind::DatabaseUser => "database_user",
            ResourceKind::FormerGrants => "former_grants",
            ResourceKind::FormerPlace => "former_place",
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
            ResourceKind::DatabaseRole => "database role",
            ResourceKind::DatabaseUser => "database user",
            ResourceKind::FormerGrants => "former grants",
            ResourceKind::FormerPlace => "former place",
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

    /// Whether a resource's tags name this owner.
    pub fn is_named_by(&self, tags: &BTreeMap<String, String>) -> bool {
        let is = |key: &str, name: &String| tags.get(key) == Some(name);
        is(Self::DEPLOYMENT_TAG, &self.deployment) && is(Self::DESTINATION_TAG, &self.destination)
    }
}

impl Owner {
    /// With what the names of all owner groups begin.
    pub const GROUP_PREFIX: &'static str = "provision:";

    /// The database group that says which users and schema are this owner's: Redshift tags neither. Neither half has a
    /// colon, so that no two owners have the same.
    pub fn group(&self) -> String {
        format!("{}{}:{}", Self::GROUP_PREFIX, self.deployment, self.destination)
    }

    /// The owner that a database group stands for, if it stands for one.
    pub fn of_group(name: &str) -> Option<Owner> {
        Self::after(Self::GROUP_PREFIX, name)
    }

    /// With what the names of all database roles begin that hold a vendor's privileges. A group has another, so that no name
    /// is both.
    pub const ROLE_PREFIX: &'static str = "provision-role:";

    /// The database role that holds the privileges of this owner's users, where its vendor has one. The name is also what
    /// says whose it is: it is asked of nobody, and told to nobody.
    pub fn role(&self) -> String {
        format!("{}{}:{}", Self::ROLE_PREFIX, self.deployment, self.destination)
    }

    /// The owner that a database role stands for, if it stands for one.
    pub fn of_role(name: &str) -> Option<Owner> {
        Self::after(Self::ROLE_PREFIX, name)
    }

    fn after(prefix: &str, name: &str) -> Option<Owner> {
        let (deployment, destination) = name.strip_prefix(prefix)?.split_once(':')?;
        Some(Owner { deployment: deployment.to_owned(), destination: destination.to_owned() })
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
    fn a_group_says_whose_it_is() {
        let owner = Owner { deployment: "acme".to_owned(), destination: "us-1".to_owned() };
        assert_eq!(owner.group(), "provision:acme:us-1");
        assert_eq!(Owner::of_group(&owner.group()), Some(owner));
        assert_eq!(Owner::of_group("analysts"), None);
        assert_eq!(Owner::of_group("provision:acme"), None);
    }

    #[test]
    fn a_role_says_whose_it_is_and_is_no_group() {
        let owner = Owner { deployment: "acme".to_owned(), destination: "us-1".to_owned() };
        assert_eq!(owner.role(), "provision-role:acme:us-1");
        assert_eq!((Owner::of_group(&owner.role()), Owner::of_role(&owner.group())), (None, None));
        assert_eq!(Owner::of_role(&owner.role()), Some(owner));
    }
}
