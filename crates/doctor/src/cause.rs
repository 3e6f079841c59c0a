//! The causes that an error text can have.

use serde::Serialize;

/// Why something was refused or failed. The name in capitals is the finding's id and never changes its meaning.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::IntoStaticStr, strum::EnumIter,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[strum(serialize_all = "SCREAMING_SNAKE_CASE")]
pub enum Cause {
    TrustDoesNotAdmitCaller,
    RoleDoesNotExist,
    ExternalIdMissing,
    MfaMissing,
    MfaFailed,
    SessionActionMissing,
    SessionNameInvalid,
    SessionNameNotAdmitted,
    SessionTooBig,
    DurationOverMax,
    DurationTooShort,
    ChainingDuration,
    StsRegionDisabled,
    RootCannotAssume,
    Propagation,
    WrongAccount,
    TokenNotAdmitted,
    OidcProviderMissing,
    AudienceWrong,
    TokenExpired,
    IssuerKeysUnreachable,
    TokenMalformed,
    ThumbprintWrong,
    IdentityPolicyMissing,
    ResourcePolicyMissing,
    BoundaryDenies,
    SessionPolicyDenies,
    EndpointPolicyDenies,
    ExplicitDenyIdentity,
    ExplicitDenyOrganization,
    ExplicitDenyResource,
    EncodedDenial,
    CallerCredentialsInvalid,
    ConditionNotMet,
    PrincipalDoesNotExist,
    PrincipalRecreated,
    TrustDocumentWrong,
    SharedIssuerConditionMissing,
    PolicyGrammar,
    PartitionWrong,
    TrustTooLong,
    PolicyTooLong,
    ClusterNotFound,
    WarehouseNotAvailable,
    NetworkBlocked,
    TlsRequired,
    ClientSettingsWrong,
    DbuserMissing,
    PasswordWrong,
    DatabasePrivilegeMissing,
    DatabaseObjectMissing,
    CopyRoleNotAttached,
    CopyRoleNotTrusted,
    CopyCredentialsWrong,
    StagingReadMissing,
    StagingObjectMissing,
    BucketRegionWrong,
    S3Unreachable,
    KmsDenied,
    KmsKeyUnusable,
    AclNotSupported,
    PublicPolicyBlocked,
    LoadDataError,
    SerializableConflict,
    UserStillNeeded,
    Throttled,
}

impl Cause {
    /// The id in capitals, such as `TRUST_DOES_NOT_ADMIT_CALLER`.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// What is the matter, in one sentence.
    pub fn message(self) -> &'static str {
        use Cause::*;
        match self {
            TrustDoesNotAdmitCaller => "The role's trust policy has no Allow that fits the caller",
            RoleDoesNotExist => "There is no role of that ARN: account, path, name and case count",
            ExternalIdMissing => {
                "The trust policy asks for an external ID that the call lacks or has otherwise"
            }
            MfaMissing => "The trust policy asks for MFA, and the session was made without",
            MfaFailed => "The code or the serial number of the MFA device was not accepted",
            SessionActionMissing => {
                "The call passes session tags or a source identity, and a policy lacks the action for it"
            }
            SessionNameInvalid => "The role session name is not 2 to 64 letters, digits or _+=,.@-",
            SessionNameNotAdmitted => {
                "The trust policy admits sessions of certain names only, and the call gives another"
            }
            SessionTooBig => "Session policies and session tags are too big together",
            DurationOverMax => "The session is asked for longer than the role allows",
            DurationTooShort => "The session is asked for shorter than the 900 s that are the least",
            ChainingDuration => "A role assumed from another role's session lasts one hour at most",
            StsRegionDisabled => "STS is switched off for the account in the region that was called",
            RootCannotAssume => "The caller is the root user of an account, which cannot assume roles",
            Propagation => "What was made or changed seconds ago is not seen everywhere yet",
            WrongAccount => {
                "The ARN or the call is of another account or region than the thing that is meant"
            }
            TokenNotAdmitted => "The token is valid, but no statement of the role's trust policy fits it",
            OidcProviderMissing => "The role's account has no IAM OIDC provider for the token's issuer",
            AudienceWrong => "The token's audience is not a client ID of the IAM OIDC provider",
            TokenExpired => "The token was too old when STS got it",
            IssuerKeysUnreachable => "STS could not get the issuer's keys, or they do not fit the token",
            TokenMalformed => "The token or assertion cannot be accepted as it is",
            ThumbprintWrong => {
                "The issuer's certificate is not among the thumbprints of the IAM OIDC provider"
            }
            IdentityPolicyMissing => "No identity policy of the caller allows the action on the resource",
            ResourcePolicyMissing => "The policy of the resource has no Allow for the caller, which it needs",
            BoundaryDenies => "The caller's permissions boundary does not allow the action",
            SessionPolicyDenies => "The policy with which the session was made does not allow the action",
            EndpointPolicyDenies => "The policy of the VPC endpoint does not allow the action",
            ExplicitDenyIdentity => "A Deny in an identity policy of the caller",
            ExplicitDenyOrganization => {
                "A service or resource control policy of the organization does not let it through"
            }
            ExplicitDenyResource => "A Deny in the policy of the resource itself",
            EncodedDenial => "The reason is inside of an encoded message",
            CallerCredentialsInvalid => {
                "AWS does not accept the caller's credentials; no policy was asked yet"
            }
            PrincipalDoesNotExist => {
                "A principal in the policy does not exist, or has a form that is not allowed there"
            }
            ConditionNotMet => "A condition of the statement that is for the caller is not met",
            PrincipalRecreated => {
                "The trust policy names the id of a user or role that was deleted, and one of the same name is another"
            }
            TrustDocumentWrong => "The document is not a trust policy by its elements",
            SharedIssuerConditionMissing => {
                "The trust policy lacks the condition that IAM demands of a shared issuer"
            }
            PolicyGrammar => "IAM cannot read the policy document",
            PartitionWrong => "An ARN is of another partition than the account, or has a placeholder there",
            TrustTooLong => "The trust policy is longer than the account's quota",
            PolicyTooLong => "The policy is longer than its quota",
            ClusterNotFound => {
                "There is no cluster or workgroup of that name in the account and region that were asked"
            }
            WarehouseNotAvailable => {
                "The warehouse is not available: resizing, rebooting, paused or in maintenance"
            }
            NetworkBlocked => "The packets do not reach the warehouse",
            S3Unreachable => "The warehouse does not reach S3",
            TlsRequired => "The connection has to use TLS, and the client did not",
            ClientSettingsWrong => "The client's own settings do not fit, before anything was asked of AWS",
            DbuserMissing => "The database user does not exist",
            PasswordWrong => "The password, or the temporary one after its 15 minutes, was not accepted",
            DatabasePrivilegeMissing => "The database user lacks a privilege inside of the database",
            DatabaseObjectMissing => "The database, schema or table that is named does not exist",
            CopyRoleNotAttached => "The role that COPY names is not associated with the warehouse",
            CopyRoleNotTrusted => "The trust policy of the role that COPY names does not admit Redshift",
            CopyCredentialsWrong => "The keys in the COPY statement are absent, incomplete or not accepted",
            StagingReadMissing => {
                "The identity that COPY or UNLOAD uses may not list, read or write the staged files"
            }
            StagingObjectMissing => "The bucket or the object that is named is not there",
            BucketRegionWrong => "The bucket is in another region than the one that was asked",
            KmsDenied => "The key with which the bucket is encrypted may not be used",
            KmsKeyUnusable => "The KMS key is disabled, about to be deleted, or gone",
            AclNotSupported => "The request carries an ACL, and the bucket has ACLs disabled",
            PublicPolicyBlocked => "Block Public Access refuses the policy or ACL because it is public",
            LoadDataError => "The data does not fit the table; no right is missing",
            SerializableConflict => "Two transactions wrote to one table at a time; no right is missing",
            UserStillNeeded => "The database user still owns something or holds privileges",
            Throttled => "Too many requests in a short time; no right is missing",
        }
    }

    /// The public page that ties such texts to this cause.
    pub fn source(self) -> &'static str {
        use Cause::*;
        match self {
            TrustDoesNotAdmitCaller | RoleDoesNotExist | DurationOverMax => {
                "IAM User Guide: Troubleshoot IAM roles"
            }
            ExternalIdMissing => "IAM User Guide: Access to AWS accounts owned by third parties",
            MfaMissing | MfaFailed => "IAM User Guide: Secure API access with MFA",
            SessionActionMissing => {
                "IAM User Guide: Pass session tags in AWS STS; Monitor and control actions taken with assumed roles"
            }
            SessionNameInvalid | DurationTooShort => "STS API Reference: AssumeRole",
            SessionTooBig => "STS API Reference: AssumeRole, PackedPolicyTooLarge",
            ChainingDuration => "IAM User Guide: Roles terms and concepts, role chaining",
            StsRegionDisabled => "IAM User Guide: Manage AWS STS in an AWS Region",
            RootCannotAssume => "IAM User Guide: Methods to assume a role",
            Propagation => "IAM User Guide: Troubleshoot IAM, changes are not always immediately visible",
            WrongAccount => "IAM User Guide: Cross-account policy evaluation logic",
            TokenNotAdmitted => "IAM User Guide: Troubleshoot IAM roles; Troubleshoot SAML federation",
            OidcProviderMissing | AudienceWrong => "IAM User Guide: Create an OIDC identity provider",
            TokenExpired | IssuerKeysUnreachable => "STS API Reference: AssumeRoleWithWebIdentity, errors",
            TokenMalformed => {
                "IAM User Guide: Troubleshoot SAML federation; Create an OIDC identity provider"
            }
            ThumbprintWrong => "IAM User Guide: Obtain the thumbprint for an OIDC identity provider",
            IdentityPolicyMissing
            | ResourcePolicyMissing
            | BoundaryDenies
            | SessionPolicyDenies
            | EndpointPolicyDenies
            | ExplicitDenyIdentity
            | ExplicitDenyResource => "IAM User Guide: Troubleshoot access denied error messages",
            ExplicitDenyOrganization => {
                "AWS Organizations User Guide: Service control policies; Resource control policies"
            }
            EncodedDenial => "STS API Reference: DecodeAuthorizationMessage",
            CallerCredentialsInvalid => "IAM User Guide: Troubleshoot IAM",
            PrincipalDoesNotExist | PrincipalRecreated => {
                "IAM User Guide: AWS JSON policy elements, Principal"
            }
            SessionNameNotAdmitted | ConditionNotMet => {
                "IAM User Guide: AWS JSON policy elements, Condition operators"
            }
            TrustDocumentWrong => "IAM User Guide: Troubleshoot IAM policies",
            SharedIssuerConditionMissing => {
                "IAM User Guide: Identity-provider controls for shared OIDC providers"
            }
            PolicyGrammar => "IAM User Guide: Grammar of the IAM JSON policy language",
            PartitionWrong => "IAM User Guide: IAM identifiers",
            TrustTooLong | PolicyTooLong => "IAM User Guide: IAM and AWS STS quotas",
            ClusterNotFound => {
                "Redshift API Reference: ClusterNotFound; Redshift Serverless API Reference: ResourceNotFoundException"
            }
            WarehouseNotAvailable => "Redshift Management Guide: Resizing clusters; Maintenance windows",
            NetworkBlocked => "Redshift Management Guide: Troubleshooting connection issues",
            S3Unreachable => {
                "Redshift Management Guide: Controlling network traffic with Redshift enhanced VPC routing"
            }
            TlsRequired => "Redshift Management Guide: Configuring security options for connections",
            ClientSettingsWrong => "Redshift Management Guide: Options for the drivers",
            DbuserMissing | PasswordWrong => "Redshift API Reference: GetClusterCredentials",
            DatabasePrivilegeMissing => "Redshift Database Developer Guide: GRANT",
            DatabaseObjectMissing => "Redshift Database Developer Guide: Names and identifiers",
            CopyRoleNotAttached => "Redshift Management Guide: Authorizing COPY and UNLOAD using IAM roles",
            CopyRoleNotTrusted => "Redshift Management Guide: Getting started with IAM roles for Serverless",
            CopyCredentialsWrong => "Redshift Database Developer Guide: Authorization parameters",
            StagingReadMissing => "Redshift Database Developer Guide: S3ServiceException errors",
            StagingObjectMissing => "S3 API Reference: Error responses",
            BucketRegionWrong => "S3 API Reference: PermanentRedirect, AuthorizationHeaderMalformed",
            KmsDenied => "S3 User Guide: Using server-side encryption with AWS KMS keys",
            KmsKeyUnusable => "KMS Developer Guide: Key states of AWS KMS keys",
            AclNotSupported => "S3 User Guide: Controlling ownership of objects",
            PublicPolicyBlocked => "S3 User Guide: Blocking public access",
            LoadDataError => "Redshift Database Developer Guide: STL_LOAD_ERRORS; SYS_LOAD_ERROR_DETAIL",
            SerializableConflict => "Redshift Database Developer Guide: Managing concurrent write operations",
            UserStillNeeded => "Redshift Database Developer Guide: DROP USER",
            Throttled => "IAM User Guide and AWS General Reference: API retries",
        }
    }
}

/// How far a text goes in proving a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The text does not rule it out.
    Possible,
    /// What such a text most often means.
    Likely,
    /// The text says so, and nothing else fits.
    Certain,
}
