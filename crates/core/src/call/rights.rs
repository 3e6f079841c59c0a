//! What a call takes of IAM: which actions on what, which runs send it, and what happens without.
//!
//! Each service's calls say it in one match over all of their kinds, so that a new one is not made without.

use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

use super::{CredentialStoreChangeKind, Ec2CallKind, IamCallKind, RedshiftCallKind, S3CallKind};

/// What every call of a kind takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    pub runs: Runs,
    pub rights: Vec<Right>,
}

/// Which runs send calls of a kind about what the spec names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    Apply,
    Destroy,
    Both,
}

impl Runs {
    pub fn apply(self) -> bool {
        matches!(self, Runs::Apply | Runs::Both)
    }

    pub fn destroy(self) -> bool {
        matches!(self, Runs::Destroy | Runs::Both)
    }
}

/// An action on something of a deployment's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// As policies spell it: `iam:CreateRole`.
    pub action: &'static str,
    pub on: On,
    pub only: Only,
    pub without: Without,
}

/// What a call is about: a sort of resource of the Service Authorization Reference, of this deployment's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, IntoStaticStr)]
pub enum On {
    Bucket,
    /// Everything in the bucket.
    Object,
    Role,
    User,
    Policy,
    /// Whichever groups somebody put the user in.
    Group,
    SecurityGroup,
    SecurityGroupRule,
    /// The cluster with which the role is associated.
    AssociatedCluster,
    /// The namespace with which the role is associated; its id is in no spec.
    AssociatedNamespace,
    /// The role that is associated with a cluster.
    PassedRole,
    /// All roles of the namespace, because the list is sent whole.
    PassedRoles,
    /// The secret that takes new credentials.
    Store,
    /// The secret with a password of the person's own.
    GivenPassword,
    /// The warehouse, where it is spoken to by the Data API.
    DataApi,
    /// The vendor's database user and database, where Redshift gives credentials for a named user.
    VendorLogin,
    /// The account's event history, of a vendor that comes to AWS; it is no resource.
    EventHistory,
}

impl On {
    /// The resource types, as the Service Authorization Reference names them.
    pub fn words(self) -> &'static str {
        match self {
            On::Bucket => "bucket",
            On::Object => "object",
            On::Role | On::PassedRole | On::PassedRoles => "role",
            On::User => "user",
            On::Policy => "policy",
            On::Group => "group",
            On::SecurityGroup => "security-group",
            On::SecurityGroupRule => "security-group-rule",
            On::AssociatedCluster => "cluster",
            On::AssociatedNamespace => "namespace",
            On::Store | On::GivenPassword => "secret",
            On::DataApi => "cluster, workgroup",
            On::VendorLogin => "dbuser, dbname",
            On::EventHistory => "`*`",
        }
    }
}

/// In which cases a right is needed, and by which condition it is narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    Always,
    /// `iam:PolicyARN`: the deployment's own policy, and no other, is attached.
    OwnPolicy,
    /// `iam:PermissionsBoundary`, where the spec has one: nothing is made without it.
    WithBoundary,
    /// Where the spec has a permissions boundary, which `iam:PermissionsBoundary` holds the call to.
    Boundary,
    /// `iam:PassedToService`: to Redshift alone.
    ToRedshift,
    /// In an apply only where the spec wants no statement in the bucket's policy.
    NoBucketPolicy,
    /// Where the spec wants ingress rules.
    WithRules,
    /// In an apply only where there is no bucket, so that the role carries the marks of users and schemas.
    Marks,
}

impl Only {
    /// For people; nothing where it is always needed, without a condition.
    pub fn words(self) -> Option<&'static str> {
        Some(match self {
            Only::Always => return None,
            Only::OwnPolicy => "the deployment's own policy alone: `iam:PolicyARN`",
            Only::WithBoundary => "with the spec's boundary alone, if it has one: `iam:PermissionsBoundary`",
            Only::Boundary => "where the spec has a boundary, and that alone: `iam:PermissionsBoundary`",
            Only::ToRedshift => "to Redshift alone: `iam:PassedToService`",
            Only::NoBucketPolicy => "apply: where the spec wants no statement in it",
            Only::WithRules => "where the spec wants rules",
            Only::Marks => "apply: where there is no bucket",
        })
    }
}

/// What happens where a right is denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// The call fails.
    Fails,
    /// The call does with less.
    DoesWithLess,
    /// Another action does as well, in its turn.
    Instead(&'static str),
}

pub(super) const fn right(action: &'static str, on: On) -> Right {
    Right { action, on, only: Only::Always, without: Without::Fails }
}

impl Right {
    pub(super) const fn only(self, only: Only) -> Right {
        Right { only, ..self }
    }

    pub(super) const fn or(self, without: Without) -> Right {
        Right { without, ..self }
    }
}

impl Rights {
    pub(super) fn of(runs: Runs, rights: impl Into<Vec<Right>>) -> Rights {
        Rights { runs, rights: rights.into() }
    }
}

/// What a transaction takes beside the login, which reading takes as well.
pub(super) fn of_sql() -> Rights {
    Rights::of(Runs::Both, [right("redshift-data:BatchExecuteStatement", On::DataApi)])
}

/// What setting a password takes that a secret of the person's own has.
pub(super) fn of_given_password() -> Rights {
    Rights::of(Runs::Apply, [right("secretsmanager:GetSecretValue", On::GivenPassword)])
}

/// What proving the access takes of who runs the program, beside the reading: an object that is put, listed, got and deleted,
/// the policy simulator, the vendor's login, and the event history that tells of it. What the vendor's own token does is the
/// vendor's.
pub fn of_verify() -> Vec<Right> {
    vec![
        right("s3:PutObject", On::Object),
        right("s3:ListBucket", On::Bucket),
        right("s3:GetObject", On::Object),
        right("s3:DeleteObject", On::Object),
        right("s3:ListBucketVersions", On::Bucket),
        right("s3:DeleteObjectVersion", On::Object),
        right("iam:SimulatePrincipalPolicy", On::Role),
        right("iam:SimulatePrincipalPolicy", On::User),
        right("secretsmanager:GetSecretValue", On::Store),
        right("secretsmanager:GetSecretValue", On::GivenPassword),
        right("redshift:GetClusterCredentials", On::VendorLogin),
        right("redshift-data:BatchExecuteStatement", On::DataApi),
        right("cloudtrail:LookupEvents", On::EventHistory),
    ]
}

/// Every kind of call with its service and operation, and what it takes.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str, Rights)> {
    let s3 = S3CallKind::iter().map(|kind| ("s3", kind.into(), kind.rights()));
    let iam = IamCallKind::iter().map(|kind| ("iam", kind.into(), kind.rights()));
    let ec2 = Ec2CallKind::iter().map(|kind| ("ec2", kind.into(), kind.rights()));
    let redshift = RedshiftCallKind::iter().map(|kind| (kind.service(), kind.into(), kind.rights()));
    let stores = CredentialStoreChangeKind::iter().map(|kind| ("secretsmanager", kind.into(), kind.rights()));
    let sql =
        [("sql", "Transaction", of_sql()), ("sql", "Transaction with a given password", of_given_password())];
    s3.chain(iam).chain(ec2).chain(redshift).chain(stores).chain(sql)
}
