//! Who a resource is and whose it is.

use std::collections::BTreeMap;
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

impl fmt::Display for Owner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.deployment, self.destination)
    }
}
