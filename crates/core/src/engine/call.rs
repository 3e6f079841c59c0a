//! Writes as data: the only thing that can change the world.
//!
//! A step of a plan holds the exact operations and statements that will be sent, so what is
//! reviewed is what runs. No call carries a secret.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::query::{AdminAccess, WarehouseId};
use super::sink::{SetPassword, SinkCall, SinkId};
use super::world::LifecycleRule;

/// One API operation or one database transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Call {
    S3(S3Call),
    Iam(IamCall),
    Ec2(Ec2Call),
    Sink(SinkCall),
    Sql(SqlCall),
}

impl Call {
    /// The service, as the `service` field of JSON output spells it.
    pub fn service(&self) -> &'static str {
        match self {
            Call::S3(_) => "s3",
            Call::Iam(_) => "iam",
            Call::Ec2(_) => "ec2",
            Call::Sink(call) => call.service(),
            Call::Sql(_) => "sql",
        }
    }

    /// The API operation, spelt as AWS spells it.
    pub fn operation(&self) -> &'static str {
        match self {
            Call::S3(call) => call.operation(),
            Call::Iam(call) => call.operation(),
            Call::Ec2(call) => call.operation(),
            Call::Sink(call) => call.operation(),
            Call::Sql(_) => "Transaction",
        }
    }
}

/// Every call names the bucket's owner: AWS then refuses it with 403 if the bucket is not in that
/// account (S3 User Guide, "Verifying bucket ownership with bucket owner condition").
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "operation")]
pub enum S3Call {
    /// Creates with ACLs disabled and with its tags, in one step.
    CreateBucket {
        bucket: String,
        region: String,
        tags: BTreeMap<String, String>,
    },
    /// Replaces the whole tag set.
    PutBucketTagging {
        bucket: String,
        region: String,
        owner: String,
        tags: BTreeMap<String, String>,
    },
    /// Disables ACLs: BucketOwnerEnforced.
    PutBucketOwnershipControls {
        bucket: String,
        region: String,
        owner: String,
    },
    /// Turns on all four settings.
    PutPublicAccessBlock {
        bucket: String,
        region: String,
        owner: String,
    },
    /// SSE-S3, or SSE-KMS with the key of this ARN.
    PutBucketEncryption {
        bucket: String,
        region: String,
        owner: String,
        kms_key: Option<String>,
    },
    /// Replaces all lifecycle rules; removes the configuration when there are none.
    PutBucketLifecycleConfiguration {
        bucket: String,
        region: String,
        owner: String,
        rules: Vec<LifecycleRule>,
        /// As it was: the call would reset it.
        #[serde(skip_serializing_if = "Option::is_none")]
        transition_size: Option<String>,
    },
    PutBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
        policy: String,
    },
    DeleteBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
    },
    /// Deletes every object version, delete marker and multipart upload. Lists as it goes, because
    /// a bucket may hold more than a plan could.
    DeleteObjects {
        bucket: String,
        region: String,
        owner: String,
    },
    DeleteBucket {
        bucket: String,
        region: String,
        owner: String,
    },
}

/// IAM is one global endpoint a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "operation")]
pub enum IamCall {
    CreatePolicy {
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
    DeleteRolePermissionsBoundary {
        role: String,
    },
    TagRole {
        role: String,
        tags: BTreeMap<String, String>,
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
    /// Makes a key, writes its secret to the sink, and then notes its id in the tags of the user, as the secret must
    /// never be anywhere else than between two requests. What an earlier try left behind, a key that is none of
    /// `keep` and was never used, is deleted first. Where the sink cannot be written, the new key is deleted again.
    CreateAccessKey {
        user: String,
        sink: SinkId,
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

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "operation")]
pub enum Ec2Call {
    AuthorizeSecurityGroupIngress {
        region: String,
        group: String,
        port: u16,
        sources: Vec<RuleSource>,
        tags: BTreeMap<String, String>,
    },
    /// By rule id: by properties AWS may succeed without doing anything (EC2 API Reference,
    /// RevokeSecurityGroupIngress, default VPC).
    RevokeSecurityGroupIngress {
        region: String,
        group: String,
        rules: BTreeSet<String>,
    },
    /// Changes the description of a rule and nothing else.
    UpdateSecurityGroupRuleDescriptionsIngress {
        region: String,
        group: String,
        rule: String,
        description: String,
    },
    CreateTags {
        region: String,
        resources: BTreeSet<String>,
        tags: BTreeMap<String, String>,
    },
}

/// A source of an ingress rule with its description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RuleSource {
    pub cidr: String,
    pub description: String,
}

/// Statements that run in one transaction, with simple-query protocol, as the administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SqlCall {
    pub warehouse: WarehouseId,
    pub database: String,
    pub admin: AdminAccess,
    /// Comes before the statements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Box<SetPassword>>,
    pub statements: Vec<String>,
}

/// The operation's name is the variant's, so that the two cannot drift apart.
macro_rules! operation_is_variant {
    ($type:ident: $($variant:ident)+) => {
        impl $type {
            pub fn operation(&self) -> &'static str {
                match self {
                    $($type::$variant { .. } => stringify!($variant),)+
                }
            }
        }

        impl From<$type> for Call {
            fn from(call: $type) -> Self {
                operation_is_variant!(@wrap $type call)
            }
        }
    };
    (@wrap S3Call $call:ident) => { Call::S3($call) };
    (@wrap IamCall $call:ident) => { Call::Iam($call) };
    (@wrap Ec2Call $call:ident) => { Call::Ec2($call) };
}

operation_is_variant!(S3Call: CreateBucket PutBucketTagging PutBucketOwnershipControls
    PutPublicAccessBlock PutBucketEncryption PutBucketLifecycleConfiguration PutBucketPolicy
    DeleteBucketPolicy DeleteObjects DeleteBucket);
operation_is_variant!(IamCall: CreatePolicy CreatePolicyVersion DeletePolicyVersion TagPolicy
    DeletePolicy CreateRole UpdateAssumeRolePolicy UpdateRole PutRolePermissionsBoundary
    DeleteRolePermissionsBoundary TagRole AttachRolePolicy DetachRolePolicy DeleteRolePolicy
    DeleteRole CreateUser TagUser AttachUserPolicy DetachUserPolicy DeleteUserPolicy RemoveUserFromGroup
    DeleteUser CreateAccessKey UpdateAccessKey DeleteAccessKey);
operation_is_variant!(Ec2Call: AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress
    UpdateSecurityGroupRuleDescriptionsIngress CreateTags);

impl From<SinkCall> for Call {
    fn from(call: SinkCall) -> Self {
        Call::Sink(call)
    }
}

impl From<SqlCall> for Call {
    fn from(call: SqlCall) -> Self {
        Call::Sql(call)
    }
}
