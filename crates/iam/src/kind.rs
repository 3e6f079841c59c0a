//! What a document is for, and how large it may be.

use serde::Serialize;

use crate::document::{Document, Statement};

/// The uses of a policy document that differ in which elements they take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Who may assume a role: principals, no resource.
    Trust,
    /// What the identity it is attached to may do: resources, no principal.
    Identity,
    /// Who may do what with a resource such as a bucket: principals and resources.
    Bucket,
    /// What the principals of an organization's accounts may do at most (SCP).
    #[serde(rename = "scp")]
    ServiceControl,
    /// What anyone may do at most with the resources of an organization's accounts (RCP).
    #[serde(rename = "rcp")]
    ResourceControl,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Trust => "trust",
            Kind::Identity => "identity",
            Kind::Bucket => "bucket",
            Kind::ServiceControl => "scp",
            Kind::ResourceControl => "rcp",
        }
    }

    /// Policies of an organization, which look like those of an identity or a bucket, have to be named.
    pub fn is_of_organization(self) -> bool {
        matches!(self, Kind::ServiceControl | Kind::ResourceControl)
    }

    /// The kind by its elements; policies of an organization look like others. A document without a principal whose only actions assume roles and that names no
    /// resource is a trust policy that lacks its principal.
    pub fn detect(document: &Document) -> Kind {
        let statements = || document.statements.iter();
        let assumes = !document.statements.is_empty() && statements().all(only_assumes_roles);
        let principals = statements().any(|statement| statement.principal.is_some());
        let resources = statements().any(|statement| statement.resource.is_some());
        match (principals, resources) {
            (true, false) => Kind::Trust,
            (true, true) if assumes => Kind::Trust,
            (true, true) => Kind::Bucket,
            (false, false) if assumes => Kind::Trust,
            (false, _) => Kind::Identity,
        }
    }

    /// Most characters AWS accepts without a raised quota (IAM User Guide, IAM and STS quotas: managed policy, role
    /// trust policy; Amazon S3 User Guide: bucket policies are limited to 20 KB).
    pub fn quota(self) -> usize {
        match self {
            Kind::Trust => TRUST_POLICY_QUOTA,
            Kind::Identity => MANAGED_POLICY_QUOTA,
            Kind::Bucket => BUCKET_POLICY_QUOTA,
            Kind::ServiceControl | Kind::ResourceControl => ORGANIZATION_POLICY_QUOTA,
        }
    }
}

/// Characters of a managed policy, white space not counted.
pub const MANAGED_POLICY_QUOTA: usize = 6_144;
/// Characters of all inline policies of a role together, white space not counted.
pub const ROLE_INLINE_POLICIES_QUOTA: usize = 10_240;
/// Characters of a role's trust policy (`ACLSizePerRole`), by default.
pub const TRUST_POLICY_QUOTA: usize = 2_048;
/// The most to which the quota of trust policies can be raised.
pub const TRUST_POLICY_QUOTA_MAX: usize = 4_096;
/// Characters of a service or resource control policy (AWS Organizations User Guide, Quotas).
pub const ORGANIZATION_POLICY_QUOTA: usize = 5_120;
/// Bytes of a bucket policy.
pub const BUCKET_POLICY_QUOTA: usize = 20_480;

/// Size as IAM counts it for its quotas: characters that are not white space.
pub fn counted_size(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, ' ' | '\t' | '\n' | '\r')).count()
}

fn only_assumes_roles(statement: &Statement) -> bool {
    let Some(action) = &statement.action else {
        return false;
    };
    !action.negated && !action.values.is_empty() && action.values.iter().all(|action| is_trust_action(action))
}

/// The actions that make sense in a trust policy.
pub fn is_trust_action(action: &str) -> bool {
    const TRUST_ACTIONS: [&str; 6] = [
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
        "sts:SetContext",
        "sts:SetSourceIdentity",
        "sts:TagSession",
    ];
    TRUST_ACTIONS.iter().any(|known| known.eq_ignore_ascii_case(action))
}
