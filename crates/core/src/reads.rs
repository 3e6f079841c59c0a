//! What a plan reads of AWS, and which of it a plan can do without.
//!
//! A read is required where a step, a refusal or a security finding rests on its answer; its denial ends the plan. Any
//! other is optional: its denial becomes a note, and the plan goes on. Statements are not in the list: what they need
//! is granted in the database.

/// One operation that only reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// The service as its actions begin: `s3`, `iam` …
    pub service: &'static str,
    pub operation: &'static str,
    /// The IAM action without its service, where it has another name than the operation (Service Authorization
    /// Reference, "Actions, resources, and condition keys for Amazon S3").
    pub action: &'static str,
    /// On what the action is allowed: a sort of resource of the Service Authorization Reference, or `*` where it knows
    /// none.
    pub resource: &'static str,
    pub need: Need,
}

/// Whether a plan can do without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It cannot.
    Required,
    /// It can; what is not known then.
    Optional { unknown: &'static str },
    /// It can, except in some cases; what is not known then.
    RequiredWhere { case: &'static str, unknown: &'static str },
}

use Need::{Optional, Required, RequiredWhere};

const fn read(service: &'static str, operation: &'static str, resource: &'static str, need: Need) -> Read {
    Read { service, operation, action: operation, resource, need }
}

/// A read of a bucket with another action than its name says.
const fn bucket(operation: &'static str, action: &'static str) -> Read {
    Read { service: "s3", operation, action, resource: "bucket", need: Required }
}

const NETWORK: Need = Optional { unknown: "whether the internet reaches the warehouse's subnets" };

const OF_PERSONS: Need =
    Optional { unknown: "whether somebody signs in as the IAM user, which keeps it from being deleted" };

const LEFT: Need = Optional { unknown: "whether something is left that the spec does not name any more" };

/// Every read, beside `sts:GetCallerIdentity`, which needs no permission (AWS STS API Reference).
pub const READS: &[Read] = &[
    bucket("HeadBucket", "ListBucket"),
    bucket("GetBucketTagging", "GetBucketTagging"),
    bucket("GetBucketOwnershipControls", "GetBucketOwnershipControls"),
    bucket("GetBucketAcl", "GetBucketAcl"),
    bucket("GetPublicAccessBlock", "GetBucketPublicAccessBlock"),
    bucket("GetBucketEncryption", "GetEncryptionConfiguration"),
    bucket("GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
    bucket("GetBucketPolicy", "GetBucketPolicy"),
    bucket("GetBucketVersioning", "GetBucketVersioning"),
    bucket("ListObjectVersions", "ListBucketVersions"),
    bucket("ListMultipartUploads", "ListBucketMultipartUploads"),
    read("iam", "GetRole", "role", Required),
    read("iam", "ListAttachedRolePolicies", "role", Required),
    read("iam", "ListRolePolicies", "role", Required),
    read("iam", "ListInstanceProfilesForRole", "role", Required),
    read("iam", "GetUser", "user", Required),
    read("iam", "ListAttachedUserPolicies", "user", Required),
    read("iam", "ListUserPolicies", "user", Required),
    read("iam", "ListGroupsForUser", "user", Required),
    read("iam", "ListAccessKeys", "user", Required),
    read("iam", "GetAccessKeyLastUsed", "user", Required),
    read("iam", "GetLoginProfile", "user", OF_PERSONS),
    read("iam", "ListMFADevices", "user", OF_PERSONS),
    read("iam", "ListSigningCertificates", "user", OF_PERSONS),
    read("iam", "ListSSHPublicKeys", "user", OF_PERSONS),
    read("iam", "ListServiceSpecificCredentials", "user", OF_PERSONS),
    read("iam", "GetPolicy", "policy", Required),
    read("iam", "ListPolicyVersions", "policy", Required),
    read("iam", "GetPolicyVersion", "policy", Required),
    read(
        "iam",
        "GetOpenIDConnectProvider",
        "oidc-provider",
        Optional { unknown: "whether the account's identity provider accepts the vendor's tokens" },
    ),
    read("iam", "GetAccountAuthorizationDetails", "*", LEFT),
    read("tag", "GetResources", "*", LEFT),
    read("ec2", "DescribeRegions", "*", Optional { unknown: "what is in regions that nothing names" }),
    read("ec2", "DescribeSecurityGroupRules", "*", Required),
    read(
        "ec2",
        "DescribeSecurityGroups",
        "*",
        Optional { unknown: "the names of the warehouse's security groups, and whose they are" },
    ),
    read(
        "ec2",
        "GetManagedPrefixListEntries",
        "prefix-list",
        Optional { unknown: "whether rules with a prefix list admit the vendor's addresses" },
    ),
    read("ec2", "DescribeRouteTables", "*", NETWORK),
    read("ec2", "DescribeNetworkAcls", "*", NETWORK),
    read("redshift", "DescribeClusters", "*", Required),
    read("redshift", "DescribeClusterSubnetGroups", "*", NETWORK),
    read("redshift", "GetClusterCredentials", "dbuser, dbname", Required),
    read("redshift", "GetClusterCredentialsWithIAM", "dbname", Required),
    read("redshift-serverless", "GetWorkgroup", "workgroup", Required),
    read(
        "redshift-serverless",
        "GetNamespace",
        "namespace",
        RequiredWhere {
            case: "the administrator's login is in the managed secret, or a role is associated with the namespace",
            unknown: "the administrator's name and the roles of the workgroup's namespace",
        },
    ),
    read("redshift-serverless", "GetCredentials", "workgroup", Required),
    read("redshift-data", "ExecuteStatement", "cluster, workgroup", Required),
    read("redshift-data", "DescribeStatement", "*", Required),
    read("redshift-data", "GetStatementResult", "*", Required),
    read("secretsmanager", "DescribeSecret", "secret", Required),
    read("secretsmanager", "GetSecretValue", "secret", Required),
];

impl Read {
    /// The read of this operation, if it is one.
    pub fn of(service: &str, operation: &str) -> Option<&'static Read> {
        READS.iter().find(|read| read.service == service && read.operation == operation)
    }

    /// What is not known where it is denied and the plan goes on.
    pub fn unknown(&self) -> Option<&'static str> {
        match self.need {
            Required => None,
            Optional { unknown } | RequiredWhere { unknown, .. } => Some(unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::READS;

    #[test]
    fn every_read_is_listed_once() {
        let mut seen = std::collections::BTreeSet::new();
        for read in READS {
            assert!(seen.insert((read.service, read.operation)), "{read:?}");
        }
    }
}
