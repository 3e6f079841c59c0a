//! Writes to AWS IAM.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr, VariantNames};

use super::rights::{On, Only, Rights, Runs, right};
use crate::deployment::GENERATED_EXTERNAL_ID;
use crate::facts::CredentialStoreId;
use crate::facts::words::escaped;

/// IAM is one global endpoint a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames, EnumDiscriminants)]
#[serde(tag = "operation")]
#[strum_discriminants(
    name(IamCallKind),
    doc = "The kinds of these calls.",
    derive(EnumIter, IntoStaticStr, PartialOrd, Ord)
)]
pub enum IamCall {
    CreatePolicy {
        /// What the policy will be called; no part of the request.
        #[serde(skip)]
        arn: String,
        name: String,
        path: String,
        description: String,
        document: String,
        tags: BTreeMap<String, String>,
    },
    /// Makes the new version the default one.
    CreatePolicyVersion {
        arn: String,
        document: String,
    },
    DeletePolicyVersion {
        arn: String,
        version: String,
    },
    TagPolicy {
        arn: String,
        tags: BTreeMap<String, String>,
    },
    UntagPolicy {
        arn: String,
        keys: BTreeSet<String>,
    },
    DeletePolicy {
        arn: String,
    },
    CreateRole {
        name: String,
        path: String,
        description: String,
        trust_policy: String,
        max_session_seconds: i32,
        permissions_boundary: Option<String>,
        tags: BTreeMap<String, String>,
    },
    /// Replaces the whole trust policy.
    UpdateAssumeRolePolicy {
        role: String,
        trust_policy: String,
    },
    /// The role's description stays: AWS's call would remove it, so that it is sent along as it is by then.
    UpdateRole {
        role: String,
        max_session_seconds: i32,
    },
    PutRolePermissionsBoundary {
        role: String,
        boundary: String,
    },
    TagRole {
        role: String,
        tags: BTreeMap<String, String>,
    },
    UntagRole {
        role: String,
        keys: BTreeSet<String>,
    },
    AttachRolePolicy {
        role: String,
        policy_arn: String,
    },
    DetachRolePolicy {
        role: String,
        policy_arn: String,
    },
    DeleteRolePolicy {
        role: String,
        policy: String,
    },
    DeleteRole {
        role: String,
    },
    CreateUser {
        user: String,
        path: String,
        tags: BTreeMap<String, String>,
    },
    TagUser {
        user: String,
        tags: BTreeMap<String, String>,
    },
    UntagUser {
        user: String,
        keys: BTreeSet<String>,
    },
    AttachUserPolicy {
        user: String,
        policy_arn: String,
    },
    DetachUserPolicy {
        user: String,
        policy_arn: String,
    },
    DeleteUserPolicy {
        user: String,
        policy: String,
    },
    RemoveUserFromGroup {
        user: String,
        group: String,
    },
    DeleteUser {
        user: String,
    },
    /// Makes a key, writes its secret to the credential store, and then notes its id in the tags of the user, as the secret must
    /// never be anywhere else than between two requests. What an earlier try left behind, a key that is none of
    /// `keep` and was never used, is deleted first. Where the store cannot be written, the new key is deleted again.
    CreateAccessKey {
        user: String,
        #[serde(rename = "sink")]
        store: CredentialStoreId,
        keep: BTreeSet<String>,
        /// Which of them the new key is to replace.
        replaces: Option<String>,
        /// The key that the store holds the secret of, which may be gone: any other there was made by another run.
        #[serde(skip)]
        held: Option<String>,
    },
    /// Makes the key inactive.
    UpdateAccessKey {
        user: String,
        key: String,
    },
    DeleteAccessKey {
        user: String,
        key: String,
        /// Where the secret of a key that another run is making may be by now: then it stays.
        #[serde(rename = "unless_in", skip_serializing_if = "Option::is_none")]
        unless_in: Option<CredentialStoreId>,
    },
}

/// The tag of a role that keeps the external id that was generated for it. An external id is no secret: whoever may see
/// the role sees it (IAM User Guide, "Access to AWS accounts owned by third parties").
pub const EXTERNAL_ID_TAG: &str = "provision:external-id";

impl IamCall {
    /// Whether an external id has to be generated for it.
    pub fn generates_external_id(&self) -> bool {
        let IamCall::CreateRole { tags, .. } = self else { return false };
        tags.get(EXTERNAL_ID_TAG).is_some_and(|id| id == GENERATED_EXTERNAL_ID)
    }

    /// The call with this for the external id that has to be generated, if one has to.
    pub fn with_external_id(&self, id: &str) -> IamCall {
        let mut call = self.clone();
        if self.generates_external_id()
            && let IamCall::CreateRole { trust_policy, tags, .. } = &mut call
        {
            *trust_policy = trust_policy.replace(GENERATED_EXTERNAL_ID, id);
            tags.insert(EXTERNAL_ID_TAG.to_owned(), escaped(id));
        }
        call
    }

    /// Whom it is about: the name of a role, a user or a new policy, or a policy's ARN.
    pub fn target(&self) -> &str {
        match self {
            IamCall::CreatePolicy { name, .. } | IamCall::CreateRole { name, .. } => name,
            IamCall::CreatePolicyVersion { arn, .. }
            | IamCall::DeletePolicyVersion { arn, .. }
            | IamCall::TagPolicy { arn, .. }
            | IamCall::UntagPolicy { arn, .. }
            | IamCall::DeletePolicy { arn } => arn,
            IamCall::UpdateAssumeRolePolicy { role, .. }
            | IamCall::UpdateRole { role, .. }
            | IamCall::PutRolePermissionsBoundary { role, .. }
            | IamCall::TagRole { role, .. }
            | IamCall::UntagRole { role, .. }
            | IamCall::AttachRolePolicy { role, .. }
            | IamCall::DetachRolePolicy { role, .. }
            | IamCall::DeleteRolePolicy { role, .. }
            | IamCall::DeleteRole { role } => role,
            IamCall::CreateUser { user, .. }
            | IamCall::TagUser { user, .. }
            | IamCall::UntagUser { user, .. }
            | IamCall::AttachUserPolicy { user, .. }
            | IamCall::DetachUserPolicy { user, .. }
            | IamCall::DeleteUserPolicy { user, .. }
            | IamCall::RemoveUserFromGroup { user, .. }
            | IamCall::DeleteUser { user }
            | IamCall::CreateAccessKey { user, .. }
            | IamCall::UpdateAccessKey { user, .. }
            | IamCall::DeleteAccessKey { user, .. } => user,
        }
    }
}

impl IamCallKind {
    /// What it takes (Service Authorization Reference, AWS IAM; IAM User Guide, "Tag IAM resources": who makes something
    /// with tags must be allowed to tag it).
    pub fn rights(self) -> Rights {
        use Runs::{Apply, Both, Destroy};
        match self {
            IamCallKind::CreatePolicy => {
                Rights::of(Apply, [right("iam:CreatePolicy", On::Policy), right("iam:TagPolicy", On::Policy)])
            }
            IamCallKind::CreatePolicyVersion => {
                Rights::of(Apply, [right("iam:CreatePolicyVersion", On::Policy)])
            }
            IamCallKind::DeletePolicyVersion => {
                Rights::of(Both, [right("iam:DeletePolicyVersion", On::Policy)])
            }
            IamCallKind::TagPolicy => Rights::of(Apply, [right("iam:TagPolicy", On::Policy)]),
            IamCallKind::UntagPolicy => Rights::of(Apply, [right("iam:UntagPolicy", On::Policy)]),
            IamCallKind::DeletePolicy => Rights::of(Destroy, [right("iam:DeletePolicy", On::Policy)]),
            IamCallKind::CreateRole => Rights::of(
                Apply,
                [right("iam:CreateRole", On::Role).only(Only::WithBoundary), right("iam:TagRole", On::Role)],
            ),
            IamCallKind::UpdateAssumeRolePolicy => {
                Rights::of(Apply, [right("iam:UpdateAssumeRolePolicy", On::Role)])
            }
            IamCallKind::UpdateRole => Rights::of(Apply, [right("iam:UpdateRole", On::Role)]),
            IamCallKind::PutRolePermissionsBoundary => {
                Rights::of(Apply, [right("iam:PutRolePermissionsBoundary", On::Role).only(Only::Boundary)])
            }
            IamCallKind::TagRole => Rights::of(Apply, [right("iam:TagRole", On::Role)]),
            IamCallKind::UntagRole => Rights::of(Both, [right("iam:UntagRole", On::Role)]),
            IamCallKind::AttachRolePolicy => {
                Rights::of(Apply, [right("iam:AttachRolePolicy", On::Role).only(Only::OwnPolicy)])
            }
            IamCallKind::DetachRolePolicy => Rights::of(Destroy, [right("iam:DetachRolePolicy", On::Role)]),
            IamCallKind::DeleteRolePolicy => Rights::of(Destroy, [right("iam:DeleteRolePolicy", On::Role)]),
            IamCallKind::DeleteRole => Rights::of(Destroy, [right("iam:DeleteRole", On::Role)]),
            IamCallKind::CreateUser => {
                Rights::of(Apply, [right("iam:CreateUser", On::User), right("iam:TagUser", On::User)])
            }
            IamCallKind::TagUser => Rights::of(Apply, [right("iam:TagUser", On::User)]),
            IamCallKind::UntagUser => Rights::of(Both, [right("iam:UntagUser", On::User)]),
            IamCallKind::AttachUserPolicy => {
                Rights::of(Apply, [right("iam:AttachUserPolicy", On::User).only(Only::OwnPolicy)])
            }
            IamCallKind::DetachUserPolicy => Rights::of(Destroy, [right("iam:DetachUserPolicy", On::User)]),
            IamCallKind::DeleteUserPolicy => Rights::of(Destroy, [right("iam:DeleteUserPolicy", On::User)]),
            IamCallKind::RemoveUserFromGroup => {
                Rights::of(Destroy, [right("iam:RemoveUserFromGroup", On::Group)])
            }
            IamCallKind::DeleteUser => Rights::of(Destroy, [right("iam:DeleteUser", On::User)]),
            IamCallKind::CreateAccessKey => Rights::of(
                Apply,
                [
                    right("iam:ListAccessKeys", On::User),
                    right("iam:GetAccessKeyLastUsed", On::User),
                    right("iam:CreateAccessKey", On::User),
                    right("iam:DeleteAccessKey", On::User),
                    right("iam:TagUser", On::User),
                    right("secretsmanager:GetSecretValue", On::Store),
                    right("secretsmanager:PutSecretValue", On::Store),
                ],
            ),
            IamCallKind::UpdateAccessKey => Rights::of(Apply, [right("iam:UpdateAccessKey", On::User)]),
            IamCallKind::DeleteAccessKey => Rights::of(Both, [right("iam:DeleteAccessKey", On::User)]),
        }
    }
}
