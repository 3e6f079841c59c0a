//! What planning noticed: things to know, and things that stop it.

use serde::Serialize;

use super::address::Address;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is applied while there is one.
    Error,
    /// More access than intended.
    Security,
    Warning,
    Info,
}

/// The catalogue. An id never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FindingId {
    /// It exists, is not marked as ours, and the spec does not adopt it.
    NotOurs,
    /// It is marked as another deployment's.
    OwnedByOther,
    /// Left in place by `destroy`, because it is not ours.
    LeftAlone,
    /// The bucket name belongs to somebody else.
    BucketNameTaken,
    BucketInOtherRegion,
    /// `destroy` would delete data.
    BucketNotEmpty,
    WarehouseNotFound,
    WarehouseNotAvailable,
    /// Not publicly accessible: an allow-listed address cannot reach it.
    WarehousePrivate,
    /// The warehouse has several security groups (or none) and the spec chooses none.
    SecurityGroupAmbiguous,
    /// The spec's security group is not one of the warehouse's.
    SecurityGroupNotAttached,
    /// The security group belongs to another account and cannot be changed from this one.
    SecurityGroupOfOtherAccount,
    /// An identical rule of somebody else's admits the vendor already.
    IngressDuplicate,
    /// A rule admits the vendor and others besides.
    IngressWiderThanNeeded,
    /// The path of a role or policy cannot be changed in place.
    PathDiffers,
    /// A policy is attached to, or written into, the role that this spec does not know.
    ExtraRolePolicy,
    /// The role carries a tag that changes which database user logs in.
    RoleDatabaseUserTag,
    /// An instance profile holds the role.
    RoleInInstanceProfile,
    /// The policy is attached to something else as well.
    PolicyAttachedElsewhere,
    /// The database user may do everything, whatever is granted.
    DatabaseUserIsSuperuser,
    /// The user owns something, so that it cannot be dropped.
    DatabaseUserOwnsObjects,
    /// The trust policy admits the vendor's identity for any of its customers.
    TrustWithoutAudience,
    /// A rendered or stored document is not a valid policy.
    InvalidDocument,
}

impl FindingId {
    pub fn severity(self) -> Severity {
        use FindingId::*;
        match self {
            NotOurs | OwnedByOther | BucketNameTaken | BucketInOtherRegion | BucketNotEmpty
            | WarehouseNotFound | WarehouseNotAvailable | SecurityGroupAmbiguous
            | SecurityGroupNotAttached | SecurityGroupOfOtherAccount | PathDiffers | RoleInInstanceProfile
            | PolicyAttachedElsewhere | DatabaseUserOwnsObjects | InvalidDocument => Severity::Error,
            IngressWiderThanNeeded | ExtraRolePolicy | DatabaseUserIsSuperuser => Severity::Security,
            WarehousePrivate | RoleDatabaseUserTag | TrustWithoutAudience => {
                Severity::Warning
            }
            LeftAlone | IngressDuplicate => Severity::Info,
        }
    }

    /// Whether going on would touch what is not ours or delete data, as opposed to being
    /// impossible.
    pub fn is_refusal(self) -> bool {
        use FindingId::*;
        matches!(
            self,
            NotOurs | OwnedByOther | BucketNameTaken | BucketNotEmpty | PolicyAttachedElsewhere
                | DatabaseUserOwnsObjects | RoleInInstanceProfile
        )
    }
}

/// One thing noticed, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub id: FindingId,
    pub severity: Severity,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Finding {
    /// A finding about a whole deployment.
    pub fn new(id: FindingId, message: impl Into<String>) -> Self {
        Finding { id, severity: id.severity(), address: None, message: message.into(), hint: None }
    }

    /// The finding, about this resource.
    pub fn at(mut self, address: &Address) -> Self {
        self.address = Some(address.clone());
        self
    }

    /// The finding, with the next step.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub fn blocks(&self) -> bool {
        self.severity == Severity::Error
    }
}
