//! What planning noticed: things to know, and things that stop it.

use std::cmp::Ordering;

use provision_iam::Severity;
use serde::Serialize;

use crate::address::Address;

/// Defines the catalogue once: ids, how much they matter, whether going on would be unsafe as opposed to
/// impossible, and what they mean.
macro_rules! catalogue {
    ($($id:ident: $severity:ident $($refusal:ident)?, $meaning:literal;)+) => {
        /// What can be noticed. An id never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum FindingId {
            $(#[doc = $meaning] $id,)+
        }

        impl FindingId {
            pub const ALL: &[FindingId] = &[$(FindingId::$id),+];

            pub fn severity(self) -> Severity {
                match self { $(FindingId::$id => Severity::$severity,)+ }
            }

            /// What it means, for the documentation.
            pub fn meaning(self) -> &'static str {
                match self { $(FindingId::$id => $meaning,)+ }
            }

            /// Whether going on would touch what is not ours or delete data, as opposed to being impossible.
            pub fn is_refusal(self) -> bool {
                match self { $(FindingId::$id => catalogue!(@refusal $($refusal)?),)+ }
            }
        }
    };
    (@refusal refusal) => { true };
    (@refusal) => { false };
}

catalogue! {
    NotOurs: Error refusal, "It exists, carries no owner tag of provision, and the spec does not adopt it.";
    OwnedByOther: Error refusal, "Its owner tag is another deployment's. Adopting does not help; that deployment must let go of it first.";
    NewerFormat: Error refusal, "A newer provision has written tags that this version cannot read, and would misread what is whose.";
    SpecOlder: Warning, "The spec is as it was applied before, and another state of it was applied since: an older checkout, or another spec of the same name and key.";
    BucketNameTaken: Error refusal, "The bucket's name belongs to another account, or is out of reach of these credentials.";
    BucketInOtherRegion: Error, "A bucket of that name is in another region. Redshift's COPY expects it in its own.";
    BucketDeletionDenied: Error refusal, "A statement of somebody else's in the bucket's policy denies the caller to delete the bucket or what is in it.";
    BucketLocked: Error refusal, "Object lock is on for the bucket, and it holds objects: S3 deletes none before its time, so that `destroy` would not come to its end.";
    BucketNotEmpty: Error refusal, "`destroy` would delete objects. `--delete-data` allows it.";
    BucketOpenToOthers: Security, "A statement of somebody else's in the bucket's policy lets others than the account's own users and roles in.";
    ExtraBucketStatement: Info, "A statement of somebody else's in the bucket's policy lets users or roles of the account, or an AWS service, in.";
    ExpiryLeftOff: Warning, "The bucket held objects before it was adopted, so that nothing in it expires.";
    ObjectsWillExpire: Warning, "S3 is told to delete what is in a bucket that exists already, after some days.";
    TlsStatementDuplicate: Info, "A statement of somebody else's in the bucket's policy refuses requests without TLS already, in whatever words. One is enough.";
    BoundaryNotFound: Error, "There is no policy of the ARN that the spec names as a permissions boundary. It is somebody else's, and provision does not make it.";
    KeyUnusable: Error, "There is no KMS key of the ARN that the spec names for the bucket, or nothing can be encrypted with it: it is disabled or being deleted, or no symmetric key.";
    PasswordSecretNotFound: Error, "There is no secret of the ARN that the spec names for the password, or it is being deleted. provision reads it when the password is set, and does not make it.";
    WarehouseNotFound: Error, "There is no such cluster or workgroup in the region. provision does not create warehouses.";
    PlaceUnknown: Security, "`destroy --deployment` finds something of a destination, and nothing that tells which database it is connected to. Its user stays there, if there is one.";
    WarehouseGone: Security, "`destroy` finds no warehouse. What it made in the database stays where the data is kept, in a namespace or a snapshot.";
    WarehouseNotAvailable: Error, "The warehouse answers nobody, because it is paused, being resumed, restored, created or deleted. `--wait` waits for it.";
    DatabaseUnread: Error, "The database could not be read, so that nothing in it is planned. `--without-database` carries out the rest.";
    DatabaseLeftOut: Warning, "With `--without-database`: what is in the database stays as it is, and so does what remembers where it is.";
    WarehousePrivate: Warning, "The warehouse is not publicly accessible, so that an allow-listed address cannot reach it.";
    WarehouseThroughTunnel: Info, "The warehouse is private and the spec names an SSH host for the vendor: its addresses need no rule. Says what to enter in the vendor's form.";
    WarehouseWithoutIpv6: Warning, "The vendor has an IPv6 address, and the warehouse has none.";
    SubnetWithoutInternetGateway: Warning, "A subnet of the public warehouse has no route to an internet gateway, so that the internet does not reach it.";
    NetworkAclDenies: Warning, "The network ACL of a subnet of the public warehouse denies the vendor's connection, or the answers to it.";
    SecurityGroupAmbiguous: Error, "The warehouse has several security groups, or none, and the spec chooses none.";
    SecurityGroupNotAttached: Error, "The spec's security group is not one of the warehouse's.";
    SecurityGroupOfOtherAccount: Error, "The security group is shared by another account and can only be changed from there.";
    SecurityGroupFull: Warning, "With the rules that are wanted, the security group would exceed the default quota of rules.";
    IamQuotaExceeded: Error, "The account's quota of roles, users or policies has no room for all that are to be made.";
    ClusterRolesFull: Error, "The cluster has as many associated roles as it can, and the vendor's role is not among them.";
    IngressUntagged: Security, "A rule is described as provision's, is not as it would be made, and has no tag of it. It stays.";
    IngressDuplicate: Info, "A rule of somebody else's admits the vendor's address and nothing more than is wanted, directly or through a prefix list. One is enough.";
    IngressBesideTunnel: Info, "The spec names an SSH host for the vendor, and the warehouse is public: the vendor is let in directly as well.";
    IngressNotAllowed: Info, "The spec says `allow = false`, and no rule of somebody else's admits the vendor's address.";
    PrefixListUnreadable: Info, "A rule of somebody else's names a prefix list whose entries the caller may not read.";
    IngressWiderThanNeeded: Security, "A rule of somebody else's admits the vendor's address, and others or other ports besides.";
    PathDiffers: Error, "A role, IAM user or policy of the name has another path, which cannot be changed in place.";
    ExternalIdLost: Error, "The role requires no external id that could be the vendor's: it was generated, and its tag and the trust policy have lost it. A new one would shut the vendor out.";
    BoundaryOfOthers: Warning, "The role or IAM user has a permissions boundary that the spec does not name. It stays.";
    ExtraRolePolicy: Security, "A policy that the spec does not know is attached to the role or written into it, and widens what the vendor may do.";
    VendorDenied: Warning, "A policy that somebody wrote into the role or IAM user denies what the vendor needs.";
    PolicyNarrows: Info, "A policy that the spec does not know is written into the role or IAM user, and only denies.";
    RoleDatabaseUserTag: Warning, "The role carries the tag RedshiftDbUser, with which Redshift may sign the vendor in as another database user.";
    RoleInInstanceProfile: Error refusal, "An instance profile holds the role, so that something else uses it.";
    PolicyAttachedElsewhere: Error refusal, "The policy is attached to something else than the deployment's role.";
    DatabaseUserIsSuperuser: Security, "The vendor's database user is a superuser: grants do not limit it.";
    SuperuserKeepsPassword: Error refusal, "The database user to be taken over is a superuser, whose password Redshift lets nobody disable.";
    DatabaseUserOwnsObjects: Error refusal, "The database user owns something and cannot be dropped. The statements that would free it are shown.";
    DatabaseNotSearched: Error refusal, "A database of the warehouse could not be searched for what the database user has in it. DROP USER would leave that behind.";
    ReassignTargetUnknown: Error, "`--reassign-to` names no user of the warehouse, or one that is to be dropped.";
    GrantsPassedOn: Warning, "Others have privileges from the database user, which are revoked before it is dropped.";
    AdministratorNotSuperuser: Warning, "Only a superuser sees every role, session and default privilege of the database user, so that something may be left that keeps it from being dropped.";
    DatabaseShared: Info, "A database comes from a datashare, an integration or a data catalog. Nothing in it can belong to the database user, so that it is not searched.";
    DatabaseIgnored: Info, "The spec says not to search a database for what the database user has in it.";
    DatabaseClosed: Warning, "A database of Redshift's own lets the administrator in no more than anybody, and only Redshift may create schemas in it: it is not searched.";
    CatalogViewRefused: Info, "A view of Redshift's that tells of database roles, or of what keeps the database user from being dropped, could not be read, so that something may be missing in the plan.";
    HoldingsUnread: Warning, "The warehouse does not tell something of the database user, such as its sessions or its roles, so that something may be left that keeps it from being dropped.";
    CatalogNotVisible: Warning, "With metadata security the administrator sees only what it may use: what looks absent or empty may be hidden from it.";
    SchemaNotWritable: Warning, "The schema that the vendor is to create is there already, and the vendor may not create tables in it.";
    SchemaHoldsTablesOfOthers: Warning, "The schema holds tables, views, functions or procedures of others, which grants on the schema do not let the vendor change.";
    SchemaToReadMissing: Warning, "A schema in which the vendor is to read or change tables is not there.";
    SchemaOwnedByVendor: Info, "The schema belongs to the vendor's database user, which its grants do not limit.";
    SchemaOfAnother: Error refusal, "Somebody else owns the schema that provision made by now, and the administrator, who is no superuser, may neither take privileges on it away nor drop it: `destroy` would end half way.";
    MadeAgain: Warning, "A database user or schema has the name of one that provision made, and is another: somebody dropped that one and made it again. It is not provision's.";
    SchemaNotEmpty: Info, "`destroy` leaves the schema, although provision made it, because there is something in it.";
    TrustWithoutAudience: Warning, "The trust policy admits the vendor's identity for any of the vendor's customers, because it requires no audience, and of an AWS principal no external id.";
    InvalidDocument: Error, "A document that is rendered, or that is to be merged with, is not a valid policy.";
    PartitionMismatch: Error refusal, "The destination's region belongs to another partition of AWS than the account that is signed in to.";
    PrincipalInOtherPartition: Error, "The trust policy names a principal of another partition, which no role can trust.";
    GoogleFederationUnconfirmed: Warning, "The role is outside of the partition `aws`, where it is not documented whether Google identities are accepted.";
    GoogleProviderInAccount: Warning, "The account has an identity provider of its own for accounts.google.com, so that tokens are held against its list of client ids.";
    OidcProviderMissing: Error, "The account has no identity provider for the vendor's issuer, so that nobody could assume the role.";
    OidcAudienceNotAccepted: Error, "The account's identity provider for the vendor's issuer does not list the audience among its client ids.";
    PolicyVersionReplaced: Info, "The adopted policy has as many versions as IAM keeps; the oldest makes room.";
    PolicyShared: Warning, "The policy is attached to others than the deployment's role, whose access changes with it.";
    IngressOtherPort: Info, "A rule of somebody else's admits the vendor's address to another port than the warehouse's.";
    DatabaseUserLosesPassword: Warning, "The database user is adopted; its present password stops working.";
    DatabaseUserLimited: Warning, "Somebody set something for the database user that may keep the vendor from working: an end of its password, a limit of connections, a parameter.";
    DatabaseUserWidened: Security, "The database user may do more than its privileges say: make databases, see everybody's log, grant on, or what a group may.";
    ExtraDatabaseGrants: Security, "The database user, or the database role that holds its privileges, holds some that the vendor does not need.";
    DatabaseRoleShared: Security, "Somebody gave the database role of the destination to another user or role, which may do what the vendor may.";
    DatabaseRoleInUse: Error refusal, "`destroy`, or `apply --prune`, would drop a database role that somebody gave to another user or role, which would lose what it may do.";
    DatabaseRoleUnread: Error, "The vendor's privileges go to a database role, and the administrator is not told who has it or what it may do: it is no superuser, or the warehouse lacks the views.";
    UnusedDatabaseUser: Info, "A database user named in the spec exists and holds privileges, but the vendor logs in as another one.";
    NothingGranted: Info, "The vendor's profile grants its database user nothing, because the vendor's pages do not say what: its form does.";
    ProfileOutdated: Warning, "The vendor's profile was last compared with the vendor's pages more than a year ago.";
    CredentialsDeleting: Error, "The secret for the credentials was deleted and not yet removed by AWS, so that its name cannot be used.";
    CredentialsUnusable: Error, "The file or secret for the credentials cannot be used as it is: a symbolic link, a missing folder, something else than a file.";
    CredentialsLost: Warning, "Credentials were written to the secret or file, and it is gone or does not hold them. Nothing is replaced unasked, because the vendor may use them.";
    CredentialsMoved: Error, "A new password has no place to go: the spec names another secret or file for the credentials, and their access key is in the one of before.";
    CredentialsChanged: Warning, "Somebody else wrote to the secret or file for the credentials, so that what it holds is not known.";
    CredentialsReadable: Security, "Others on this machine can read the file with the credentials. Apply restricts it.";
    ExtraUserPolicy: Security, "A policy or group that the spec does not know gives the IAM user rights.";
    ExtraAccessKey: Security, "The IAM user has an access key that provision did not make. It is left alone.";
    UserHasOtherKey: Error refusal, "`destroy` would delete an IAM user with an access key that provision did not make.";
    UserConsolePassword: Security, "Somebody can sign in to the console as the IAM user with a password.";
    UserOfPersons: Error refusal, "`destroy` would delete an IAM user with a console password, an MFA device or another credential of persons.";
    TooManyAccessKeys: Error, "The IAM user has two access keys, which is the most that AWS allows, and a third would be needed.";
    AccessKeyInactive: Warning, "Somebody made the vendor's access key inactive. It is not activated again.";
    AccessKeyNotInSink: Warning, "The secret of the vendor's access key is not where the spec keeps credentials.";
    RotationPending: Info, "A second access key was made, or is about to be; the first stays valid until the vendor has the second.";
    ReplacedKeyInUse: Error refusal, "The access key that a rotation would remove was used after the one that replaces it.";
    NewKeyUnused: Warning, "The access key that a rotation would remove may be the only one that the vendor has: the new one was never used.";
    PasswordRotation: Warning, "A new password shuts the vendor out until it is in the vendor's form.";
    PasswordMissing: Error, "The environment variable that the spec names for the password of the database user is not set.";
    PasswordUnfit: Error, "The password for the database user breaks a rule of Redshift or of the vendor.";
    PolicyAlsoAttached: Security, "The deployment's policy is attached to something else too, as after a change of `auth`.";
    UnwantedAccess: Security, "Something of ours that the spec no longer wants still gives the vendor access.";
    DestinationRenamed: Info, "A destination is connected to the same place as one that is not in the spec any more, as after its key was renamed.";
    FormerPlaceUnread: Warning, "A database that a destination was connected to before cannot be asked what is left in it.";
    FormerPlaceUnreachable: Error refusal, "What is left in a database of before cannot be removed, and would be forgotten with the rest.";
    ReadDenied: Info, "The caller may not read something that the plan can do without; what it would have told is not known.";
    ReadFailed: Info, "Something that the plan can do without was asked for and got no answer, though it was tried again; what it would have told is not known.";
    PermissionMissing: Info, "The caller may not do something that the plan takes. Whoever only plans need not: `apply` and `destroy` end for it before anything is written, and print the statement that is missing.";
    PermissionOptional: Info, "The caller may not do something that the plan can do without, or in another way.";
    LeftAlone: Info, "`destroy` leaves it in place, because it is not ours.";
}

/// One thing noticed while planning. Nothing is applied while there is an error.
pub type Finding = provision_iam::Finding<About, FindingId>;

/// What a finding of a plan is about: a resource, or the whole deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct About {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

impl From<&Address> for About {
    fn from(address: &Address) -> About {
        About { address: Some(address.clone()) }
    }
}

impl FindingId {
    /// A finding about a whole deployment; [`Finding::at`] puts it on a resource.
    pub fn finding(self, message: impl Into<String>) -> Finding {
        Finding::new(self, self.severity(), About::default(), message)
    }
}

/// The gravest first, then by what it is about; those that agree in both stay as they were found.
pub fn in_order(one: &Finding, other: &Finding) -> Ordering {
    (one.severity, &one.at).cmp(&(other.severity, &other.at))
}
