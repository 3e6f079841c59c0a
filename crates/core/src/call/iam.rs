//! Writes to AWS IAM.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::facts::CredentialStoreId;

/// IAM is one global endpoint a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames)]
#[serde(tag = "operation")]
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
    UpdateRole {
        role: String,
        max_session_seconds: i32,
        description: String,
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
    },
    /// Makes the key inactive.
    UpdateAccessKey {
        user: String,
        key: String,
    },
    DeleteAccessKey {
        user: String,
        key: String,
    },
}
