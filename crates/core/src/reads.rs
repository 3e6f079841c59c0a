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
    /// The question that it answers, which says on what the action is needed.
    pub query: Query,
    pub need: Need,
}

/// What is asked. The fields of [`Wanted`](crate::facts::Wanted) lead to these, and to which resources they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Query {
    Bucket,
    Role,
    /// Which instance profiles hold a role.
    RoleProfiles,
    User,
    Policy,
    /// The policy that a spec names as a permissions boundary.
    Boundary,
    OidcProvider,
    /// What carries a deployment's tags, and what hangs on what is wanted.
    Inventory,
    /// All roles at once.
    Roles,
    /// How many roles, users and policies there are and may be.
    Quotas,
    /// Which regions there are.
    Regions,
    /// What the caller itself may do.
    Caller,
    SecurityGroupRules,
    PrefixList,
    Subnets,
    /// The subnets of a cluster, which its group tells.
    ClusterSubnets,
    Cluster,
    Workgroup,
    Namespace,
    /// A login as a database user of a cluster.
    LoginAsUser,
    /// A login to a cluster as who is calling.
    LoginAsCaller,
    /// A login to a workgroup as who is calling.
    LoginToWorkgroup,
    /// A statement through the Data API.
    Statement,
    /// The answer to such a statement, which belongs to who sent it.
    StatementOfCaller,
    /// The secret that takes new credentials.
    Store,
    /// The secret with the administrator's login.
    AdminSecret,
    /// The KMS key that a spec names for a bucket.
    Key,
    /// The secret that a spec names for the vendor's password.
    GivenSecret,
}

impl Query {
    /// The sorts of resources of the Service Authorization Reference, or `*` where it knows none.
    pub fn words(self) -> &'static str {
        match self {
            Query::Bucket => "bucket",
            Query::Role | Query::RoleProfiles => "role",
            Query::User => "user",
            Query::Policy | Query::Boundary => "policy",
            Query::OidcProvider => "oidc-provider",
            Query::Caller => "role, user",
            Query::PrefixList => "prefix-list",
            Query::Workgroup | Query::LoginToWorkgroup => "workgroup",
            Query::Namespace => "namespace",
            Query::LoginAsUser => "dbuser, dbname",
            Query::LoginAsCaller => "dbname",
            Query::Statement => "cluster, workgroup",
            Query::Key => "key",
            Query::Store | Query::AdminSecret | Query::GivenSecret => "secret",
            Query::Inventory
            | Query::Roles
            | Query::Quotas
            | Query::Regions
            | Query::SecurityGroupRules
            | Query::Subnets
            | Query::ClusterSubnets
            | Query::Cluster
            | Query::StatementOfCaller => "*",
        }
    }
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

const fn read(service: &'static str, operation: &'static str, query: Query, need: Need) -> Read {
    Read { service, operation, action: operation, query, need }
}

/// A read of a bucket with another action than its name says.
const fn bucket(operation: &'static str, action: &'static str) -> Read {
    Read { service: "s3", operation, action, query: Query::Bucket, need: Required }
}

/// A read of what is in a bucket.
const fn contents(operation: &'static str, action: &'static str) -> Read {
    let need = RequiredWhere {
        case: "a bucket is to be removed",
        unknown: "whether a bucket without tags is empty, and so may be what a run that was cut off has left",
    };
    Read { need, ..bucket(operation, action) }
}

const NETWORK: Need = Optional { unknown: "whether the internet reaches the warehouse's subnets" };

const OF_PERSONS: Need =
    Optional { unknown: "whether somebody signs in as the IAM user, which keeps it from being deleted" };

const INLINE: Need = Optional { unknown: "what policies allow or deny that somebody wrote into it" };

const AT_ONCE: Need = Optional { unknown: "what is told of many roles at once, so that each is asked about" };

const LEFT: Need = Optional { unknown: "whether something is left that the spec does not name any more" };

/// Every read, beside `sts:GetCallerIdentity`, which needs no permission (AWS STS API Reference).
pub const READS: &[Read] = &[
    Read {
        need: Optional { unknown: "whether a bucket is there whose tags may not be read, and whose it is" },
        ..bucket("HeadBucket", "ListBucket")
    },
    bucket("GetBucketTagging", "GetBucketTagging"),
    bucket("GetBucketOwnershipControls", "GetBucketOwnershipControls"),
    bucket("GetBucketAcl", "GetBucketAcl"),
    bucket("GetPublicAccessBlock", "GetBucketPublicAccessBlock"),
    bucket("GetBucketEncryption", "GetEncryptionConfiguration"),
    bucket("GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
    bucket("GetBucketPolicy", "GetBucketPolicy"),
    bucket("GetBucketVersioning", "GetBucketVersioning"),
    contents("ListObjectVersions", "ListBucketVersions"),
    contents("ListMultipartUploads", "ListBucketMultipartUploads"),
    Read {
        need: RequiredWhere {
            case: "a bucket is to be removed",
            unknown: "whether object lock keeps what is in a bucket from being deleted",
        },
        ..bucket("GetObjectLockConfiguration", "GetBucketObjectLockConfiguration")
    },
    read("iam", "GetRole", Query::Role, Required),
    read("iam", "ListAttachedRolePolicies", Query::Role, Required),
    read("iam", "ListRolePolicies", Query::Role, Required),
    read("iam", "GetRolePolicy", Query::Role, INLINE),
    read("iam", "ListInstanceProfilesForRole", Query::RoleProfiles, Required),
    read("iam", "GetUser", Query::User, Required),
    read("iam", "ListAttachedUserPolicies", Query::User, Required),
    read("iam", "ListUserPolicies", Query::User, Required),
    read("iam", "GetUserPolicy", Query::User, INLINE),
    read("iam", "ListGroupsForUser", Query::User, Required),
    read("iam", "ListAccessKeys", Query::User, Required),
    read("iam", "GetAccessKeyLastUsed", Query::User, Required),
    read("iam", "GetLoginProfile", Query::User, OF_PERSONS),
    read("iam", "ListMFADevices", Query::User, OF_PERSONS),
    read("iam", "ListSigningCertificates", Query::User, OF_PERSONS),
    read("iam", "ListSSHPublicKeys", Query::User, OF_PERSONS),
    read("iam", "ListServiceSpecificCredentials", Query::User, OF_PERSONS),
    read("iam", "GetPolicy", Query::Policy, Required),
    read("iam", "ListPolicyVersions", Query::Policy, Required),
    read("iam", "GetPolicyVersion", Query::Policy, Required),
    read("iam", "GetPolicy", Query::Boundary, Required),
    read(
        "iam",
        "GetOpenIDConnectProvider",
        Query::OidcProvider,
        Optional { unknown: "whether the account's identity provider accepts the vendor's tokens" },
    ),
    read("iam", "GetAccountAuthorizationDetails", Query::Inventory, LEFT),
    read("iam", "ListRoles", Query::Roles, AT_ONCE),
    read(
        "iam",
        "GetAccountSummary",
        Query::Quotas,
        Optional {
            unknown: "whether the account has room for the roles, users and policies that are to be made",
        },
    ),
    read("tag", "GetResources", Query::Inventory, LEFT),
    read(
        "iam",
        "SimulatePrincipalPolicy",
        Query::Caller,
        Optional { unknown: "whether the caller may do everything that apply and destroy may have to" },
    ),
    read(
        "ec2",
        "DescribeRegions",
        Query::Regions,
        Optional { unknown: "what is in regions that nothing names" },
    ),
    read("ec2", "DescribeSecurityGroupRules", Query::SecurityGroupRules, Required),
    read(
        "ec2",
        "DescribeSecurityGroups",
        Query::SecurityGroupRules,
        Optional { unknown: "the names of the warehouse's security groups, and whose they are" },
    ),
    read(
        "ec2",
        "GetManagedPrefixListEntries",
        Query::PrefixList,
        Optional { unknown: "whether rules with a prefix list admit the vendor's addresses" },
    ),
    read("ec2", "DescribeRouteTables", Query::Subnets, NETWORK),
    read("ec2", "DescribeNetworkAcls", Query::Subnets, NETWORK),
    read("redshift", "DescribeClusters", Query::Cluster, Required),
    read("redshift", "DescribeClusterSubnetGroups", Query::ClusterSubnets, NETWORK),
    read("redshift", "GetClusterCredentials", Query::LoginAsUser, Required),
    read("redshift", "GetClusterCredentialsWithIAM", Query::LoginAsCaller, Required),
    read("redshift-serverless", "GetWorkgroup", Query::Workgroup, Required),
    read(
        "redshift-serverless",
        "GetNamespace",
        Query::Namespace,
        RequiredWhere {
            case: "the administrator's login is in the managed secret, or a role is associated with the namespace",
            unknown: "the administrator's name and the roles of the workgroup's namespace",
        },
    ),
    read("redshift-serverless", "GetCredentials", Query::LoginToWorkgroup, Required),
    read("redshift-data", "ExecuteStatement", Query::Statement, Required),
    read("redshift-data", "DescribeStatement", Query::StatementOfCaller, Required),
    read("redshift-data", "GetStatementResult", Query::StatementOfCaller, Required),
    // Ends what a read began.
    read(
        "redshift-data",
        "CancelStatement",
        Query::StatementOfCaller,
        Optional { unknown: "whether a statement that took too long goes on" },
    ),
    read(
        "kms",
        "DescribeKey",
        Query::Key,
        Optional { unknown: "whether the bucket's KMS key is there, enabled and symmetric" },
    ),
    read("secretsmanager", "DescribeSecret", Query::Store, Required),
    read("secretsmanager", "DescribeSecret", Query::GivenSecret, Required),
    read("secretsmanager", "GetSecretValue", Query::AdminSecret, Required),
];

/// What the doctor reads of a role and of who asks for it, beside `sts:GetCallerIdentity`: the action, and what it tells.
/// Each is done without where it is denied, which is said.
pub const DOCTOR: &[(&str, &str)] = &[
    (
        "iam:GetRole",
        "trust policy, longest session, boundary, tags, id and last use of the role, and of a role that asks",
    ),
    ("iam:ListRoles", "roles of the same name in another case, where there is none of the name"),
    ("iam:ListAttachedRolePolicies", "managed policies of a role"),
    ("iam:ListRolePolicies", "inline policies of a role"),
    ("iam:GetRolePolicy", "their documents"),
    ("iam:GetUser", "boundary, tags and id of a user who asks"),
    ("iam:ListAttachedUserPolicies", "managed policies of the user"),
    ("iam:ListUserPolicies", "inline policies of the user"),
    ("iam:GetUserPolicy", "their documents"),
    ("iam:ListGroupsForUser", "groups of the user"),
    ("iam:ListAttachedGroupPolicies", "managed policies of a group"),
    ("iam:ListGroupPolicies", "inline policies of a group"),
    ("iam:GetGroupPolicy", "their documents"),
    ("iam:GetPolicy", "managed policies and boundaries"),
    ("iam:GetPolicyVersion", "their documents"),
    ("iam:ListOpenIDConnectProviders", "identity providers of the account"),
    ("iam:GetOpenIDConnectProvider", "their client ids"),
    ("cloudtrail:LookupEvents", "the latest attempts to assume the role"),
];

/// What is listed only where a name of the spec is not there, so that the message can tell which are: the action, and
/// what it tells. No policy that provision prints asks for them; where one is denied, the message goes without.
pub const LISTS: &[(&str, &str)] = &[
    ("redshift:DescribeClusters", "clusters of the region, where there is no warehouse of the name"),
    (
        "redshift-serverless:ListWorkgroups",
        "workgroups of the region, where there is no warehouse of the name",
    ),
    (
        "secretsmanager:ListSecrets",
        "secrets of the region, where there is none of an ARN that the spec names",
    ),
    ("iam:ListPolicies", "policies of the account, where there is none of the permissions boundary's ARN"),
];

/// What `init` lists to choose from: the action, and what it tells. Each can be done without.
pub const SURVEY: &[(&str, &str)] = &[
    ("ec2:DescribeRegions", "the regions to look into, where none is given"),
    ("redshift:DescribeClusters", "clusters, with status, network and administrator"),
    ("redshift-serverless:ListWorkgroups", "workgroups, with status and network"),
    ("redshift-serverless:GetNamespace", "the first database of a workgroup"),
    ("s3:ListAllMyBuckets", "which buckets are there already, and are taken over"),
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
            assert!(seen.insert((read.service, read.operation, read.query)), "{read:?}");
        }
    }
}
