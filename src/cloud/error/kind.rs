//! What may be done about an error: a table by code, with the few cases that depend on the call.

use provision_core::edge::CloudErrorKind::{
    self, Conflict, Denied, NotFound, NotYet, Permanent, Throttled, Unavailable,
};
use provision_core::edge::{CloudError, Subject};

/// Codes that mean the same wherever they appear (the services' API references, "Errors"; the
/// throttling and transient codes are those that AWS's SDKs retry). What is not listed is [absent](says_absent), or goes by
/// its HTTP status.
const CODES: &[(CloudErrorKind, &[&str])] = &[
    (
        Conflict,
        &[
            "BucketAlreadyExists",
            "BucketAlreadyOwnedByYou",
            "BucketNotEmpty",
            "DeleteConflict",
            "EntityAlreadyExists",
            "InvalidPermission.Duplicate",
            "ResourceExistsException",
        ],
    ),
    // A cluster that is being changed is not available (Redshift API Reference, ModifyClusterIamRoles).
    (NotYet, &["ConcurrentModification", "InvalidClusterState", "OperationAborted"]),
    (
        Throttled,
        &[
            "ActiveSessionsExceededException",
            "ActiveStatementsExceededException",
            "ActiveWaitingRequestsExceededException",
            "BandwidthLimitExceeded",
            "EC2ThrottledException",
            "PriorRequestNotComplete",
            "RequestLimitExceeded",
            "RequestThrottled",
            "RequestThrottledException",
            "SlowDown",
            "Throttling",
            "ThrottlingException",
            "ThrottledException",
            "TooManyRequestsException",
        ],
    ),
    (
        Unavailable,
        &[
            "InternalError",
            "InternalFailure",
            "InternalServerException",
            "InternalServiceError",
            "QueryTimeoutException",
            "RequestTimeout",
            "RequestTimeoutException",
            "ServiceFailure",
            "ServiceUnavailable",
        ],
    ),
    (
        Denied,
        &[
            "AccessDenied",
            "AccessDeniedException",
            "AllAccessDisabled",
            "DecryptionFailure",
            "Forbidden",
            "NotAuthorized",
            "UnauthorizedOperation",
        ],
    ),
    // An IAM quota, not a rate; AWS's SDKs take it for a rate (IAM API Reference, CreatePolicy).
    (Permanent, &["LimitExceeded"]),
];

/// IAM calls that follow the creation of what they name: it may not be known everywhere yet.
const AFTER_CREATION: &[&str] = &[
    "AttachRolePolicy",
    "PutRolePermissionsBoundary",
    "TagRole",
    "AttachUserPolicy",
    "CreateAccessKey",
    "TagUser",
];

/// IAM calls that follow the detachment of what held the entity: that may not be known everywhere yet either. The
/// plan has made sure that nothing else holds it.
const AFTER_DETACHMENT: &[&str] = &["DeleteRole", "DeleteUser", "DeletePolicy"];

/// What a user may have that no plan looks at: such a user was used by a person, and waiting does not help.
fn holds_more(message: &str) -> bool {
    ["login profile", "MFA", "certificates", "referenced objects"].iter().any(|what| message.contains(what))
}

/// The kind of an error that a service answered.
pub(super) fn of(subject: &Subject, status: u16, code: Option<&str>, message: &str) -> CloudErrorKind {
    let operation = subject.operation.as_str();
    match (subject.service, code) {
        ("iam", Some("NoSuchEntity")) if AFTER_CREATION.contains(&operation) => NotYet,
        ("iam", Some("DeleteConflict")) if AFTER_DETACHMENT.contains(&operation) && !holds_more(message) => {
            NotYet
        }
        // A principal that was created a moment ago is refused like one that does not exist (IAM
        // User Guide, "Troubleshoot IAM: changes that I make are not always immediately visible").
        ("iam", Some("MalformedPolicyDocument")) if message.contains("Invalid principal") => NotYet,
        ("s3", Some("NoSuchBucket")) if operation.starts_with("Put") => NotYet,
        // A role that was made a moment ago is refused like one that does not trust Redshift
        // (hashicorp/terraform-provider-aws#19113).
        ("redshift", Some("InvalidParameterValue"))
            if operation == "ModifyClusterIamRoles" && message.contains("must delegate access") =>
        {
            NotYet
        }
        // Another change of the namespace is running.
        ("redshift-serverless", Some("ConflictException")) if operation == "UpdateNamespace" => NotYet,
        // The plan has seen none of that name, so that it is one that is being deleted at once.
        ("secretsmanager", Some("InvalidRequestException")) if operation == "CreateSecret" => NotYet,
        // A bucket policy names principals as a trust policy does.
        ("s3", Some("MalformedPolicy")) if message.contains("Invalid principal") => NotYet,
        (_, Some(code)) => by_code(code).unwrap_or_else(|| by_status(status)),
        (_, None) => by_status(status),
    }
}

/// Whether a policy could not be deleted because it has more versions than its default one (IAM API Reference, DeletePolicy:
/// they are deleted before).
pub(in super::super) fn has_versions(error: &CloudError) -> bool {
    error.code.as_deref() == Some("DeleteConflict") && error.message.contains("version")
}

/// Codes that say that the caller is not known, or its request no one's, whatever it asks for; some services end them in
/// `Exception` (AWS General Reference, "Common errors"; the services' API references, "Common Error Types").
const CREDENTIALS: &[&str] = &[
    "AuthFailure",
    "ExpiredToken",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidSignature",
    "InvalidToken",
    "MissingAuthenticationToken",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "UnrecognizedClient",
];

/// A code without the word that some services end it with.
pub(super) fn bare(code: &str) -> &str {
    code.strip_suffix("Exception").unwrap_or(code)
}

/// Whether every other request would fail in the same way.
pub(in crate::cloud) fn is_about_credentials(error: &CloudError) -> bool {
    match error.code.as_deref() {
        Some(code) => CREDENTIALS.contains(&bare(code)),
        // Without an answer it can only be that there are none.
        None => error.kind == Denied && error.request_id.is_none() && error.subject.service != "sql",
    }
}

/// Whether a service was asked too often, rather than for too much at once: as soon as something else is over, that passes
/// at any rate (Redshift Data API Reference, `ActiveStatementsExceededException` and its like).
pub(in crate::cloud) fn is_about_rate(error: &CloudError) -> bool {
    error.kind == Throttled && !error.code.as_deref().is_some_and(|code| code.starts_with("Active"))
}

fn by_code(code: &str) -> Option<CloudErrorKind> {
    if CREDENTIALS.contains(&bare(code)) {
        return Some(Denied);
    }
    let listed = CODES.iter().find(|(_, codes)| codes.contains(&code)).map(|(kind, _)| *kind);
    listed.or_else(|| says_absent(code).then_some(NotFound))
}

/// Whether a code says that something is not there, whatever its status: the APIs of EC2, Redshift, Redshift Serverless
/// and Secrets Manager answer 400 (their models in the AWS SDKs; Amazon EC2 API Reference, "Error codes"). They spell it
/// `ClusterSubnetGroupNotFoundFault`, `InvalidGroup.NotFound`, `NoSuchTagSetError` …
fn says_absent(code: &str) -> bool {
    let code = ["Fault", "Exception", "Error"].iter().find_map(|end| code.strip_suffix(end)).unwrap_or(code);
    code.starts_with("NoSuch") || code.ends_with("NotFound")
}

fn by_status(status: u16) -> CloudErrorKind {
    match status {
        404 => NotFound,
        401 | 403 => Denied,
        429 => Throttled,
        // 501: an operation that this endpoint does not have.
        500 | 502.. => Unavailable,
        _ => Permanent,
    }
}

#[cfg(test)]
mod tests {
    use super::super::subject::subject;
    use super::{CODES, CREDENTIALS, bare, of};
    use provision_core::edge::CloudErrorKind::{
        self, Conflict, Denied, NotFound, NotYet, Permanent, Throttled, Unavailable,
    };

    /// Service, operation, status, code, message and the kind that is expected.
    type Case<'a> = (&'a str, &'a str, u16, Option<&'a str>, &'a str, CloudErrorKind);

    #[test]
    fn answers_are_classified() {
        let cases: &[Case<'_>] = &[
            ("iam", "GetRole", 404, Some("NoSuchEntity"), "", NotFound),
            ("iam", "AttachRolePolicy", 404, Some("NoSuchEntity"), "", NotYet),
            ("iam", "DetachRolePolicy", 404, Some("NoSuchEntity"), "", NotFound),
            (
                "iam",
                "CreateRole",
                400,
                Some("MalformedPolicyDocument"),
                "Invalid principal in policy: \"AWS\":\"x\"",
                NotYet,
            ),
            (
                "iam",
                "CreateRole",
                400,
                Some("MalformedPolicyDocument"),
                "Syntax errors in policy.",
                Permanent,
            ),
            (
                "iam",
                "CreatePolicy",
                409,
                Some("LimitExceeded"),
                "Cannot exceed quota for PoliciesPerAccount",
                Permanent,
            ),
            ("iam", "CreateRole", 409, Some("EntityAlreadyExists"), "", Conflict),
            ("iam", "CreateAccessKey", 404, Some("NoSuchEntity"), "", NotYet),
            ("iam", "CreateAccessKey", 409, Some("LimitExceeded"), "AccessKeysPerUser", Permanent),
            ("iam", "DeleteUser", 409, Some("DeleteConflict"), "must detach all policies first", NotYet),
            ("iam", "DeleteUser", 409, Some("DeleteConflict"), "must delete login profile first", Conflict),
            ("secretsmanager", "CreateSecret", 400, Some("ResourceExistsException"), "", Conflict),
            ("secretsmanager", "CreateSecret", 400, Some("InvalidRequestException"), "scheduled", NotYet),
            ("iam", "CreateRole", 409, Some("ConcurrentModification"), "", NotYet),
            ("iam", "GetRole", 400, Some("Throttling"), "Rate exceeded", Throttled),
            ("s3", "PutBucketPolicy", 404, Some("NoSuchBucket"), "", NotYet),
            ("s3", "GetBucketPolicy", 404, Some("NoSuchBucket"), "", NotFound),
            ("s3", "DeleteBucket", 404, Some("NoSuchBucket"), "", NotFound),
            ("s3", "CreateBucket", 409, Some("OperationAborted"), "", NotYet),
            ("s3", "CreateBucket", 409, Some("BucketAlreadyExists"), "", Conflict),
            ("s3", "PutBucketTagging", 503, Some("SlowDown"), "", Throttled),
            ("s3", "PutBucketTagging", 503, None, "", Unavailable),
            ("s3", "HeadBucket", 403, None, "", Denied),
            ("ec2", "CreateTags", 403, Some("UnauthorizedOperation"), "", Denied),
            ("ec2", "CreateTags", 400, Some("InvalidParameterValue"), "", Permanent),
            ("ec2", "AuthorizeSecurityGroupIngress", 400, Some("InvalidPermission.Duplicate"), "", Conflict),
            ("ec2", "DescribeSecurityGroupRules", 503, Some("RequestLimitExceeded"), "", Throttled),
            ("sts", "GetCallerIdentity", 403, Some("ExpiredToken"), "", Denied),
            ("redshift-data", "ExecuteStatement", 400, Some("ExpiredTokenException"), "", Denied),
            ("kms", "DescribeKey", 400, Some("InvalidSignatureException"), "", Denied),
            ("kms", "DescribeKey", 400, Some("MissingAuthenticationTokenException"), "", Denied),
            ("kms", "DescribeKey", 400, Some("IncompleteSignatureException"), "", Denied),
            ("iam", "GetRole", 400, Some("IncompleteSignature"), "", Denied),
            ("redshift", "DescribeClusters", 404, Some("ClusterNotFound"), "", NotFound),
            ("redshift", "ModifyClusterIamRoles", 400, Some("InvalidClusterState"), "", NotYet),
            (
                "redshift",
                "ModifyClusterIamRoles",
                400,
                Some("InvalidParameterValue"),
                "The IAM role r is not valid. The IAM role must delegate access to an Amazon Redshift account.",
                NotYet,
            ),
            ("redshift", "ModifyClusterIamRoles", 400, Some("InvalidParameterValue"), "", Permanent),
            ("redshift-serverless", "UpdateNamespace", 400, Some("ConflictException"), "", NotYet),
            ("redshift-serverless", "GetWorkgroup", 400, Some("ResourceNotFoundException"), "", NotFound),
            ("secretsmanager", "GetSecretValue", 500, Some("InternalServiceError"), "", Unavailable),
            (
                "redshift-data",
                "ExecuteStatement",
                400,
                Some("ActiveStatementsExceededException"),
                "",
                Throttled,
            ),
            (
                "redshift-data",
                "DescribeStatement",
                400,
                Some("ActiveWaitingRequestsExceededException"),
                "",
                Throttled,
            ),
            ("redshift-data", "CancelStatement", 400, Some("QueryTimeoutException"), "", Unavailable),
            ("redshift-data", "ExecuteStatement", 500, Some("ExecuteStatementException"), "", Unavailable),
            ("redshift", "DescribeClusters", 501, Some("NotImplemented"), "", Permanent),
            ("secretsmanager", "GetSecretValue", 418, Some("Unheard"), "", Permanent),
        ];
        for (service, operation, status, code, message, expected) in cases {
            let kind = of(&subject(service, operation, "x"), *status, *code, message);
            assert_eq!(kind, *expected, "{service} {operation} {status} {code:?} {message}");
        }
    }

    /// The codes of the operations that are called, as the models in the AWS SDKs list them (EC2's and S3's: their API
    /// References, "Error codes"), each with the status of a bad request.
    #[test]
    fn what_is_not_there_is_not_found_whatever_the_status() {
        for (service, operation, code) in [
            ("redshift", "DescribeClusters", "ClusterNotFound"),
            ("redshift", "DescribeClusterSubnetGroups", "ClusterSubnetGroupNotFoundFault"),
            ("redshift", "GetClusterCredentials", "ClusterNotFound"),
            ("redshift", "ModifyClusterIamRoles", "ClusterNotFound"),
            ("redshift-serverless", "GetWorkgroup", "ResourceNotFoundException"),
            ("redshift-serverless", "GetNamespace", "ResourceNotFoundException"),
            ("redshift-serverless", "GetCredentials", "ResourceNotFoundException"),
            ("redshift-data", "ExecuteStatement", "ResourceNotFoundException"),
            ("redshift-data", "DescribeStatement", "ResourceNotFoundException"),
            ("secretsmanager", "DescribeSecret", "ResourceNotFoundException"),
            ("secretsmanager", "GetSecretValue", "ResourceNotFoundException"),
            ("iam", "GetRole", "NoSuchEntity"),
            ("iam", "GetOpenIDConnectProvider", "NoSuchEntity"),
            ("ec2", "DescribeSecurityGroups", "InvalidGroup.NotFound"),
            ("ec2", "DescribeSecurityGroupRules", "InvalidSecurityGroupRuleId.NotFound"),
            ("ec2", "DescribeRouteTables", "InvalidRouteTableID.NotFound"),
            ("ec2", "DescribeNetworkAcls", "InvalidNetworkAclID.NotFound"),
            ("ec2", "GetManagedPrefixListEntries", "InvalidPrefixListID.NotFound"),
            ("ec2", "GetManagedPrefixListEntries", "InvalidPrefixListId.NotFound"),
            ("ec2", "RevokeSecurityGroupIngress", "InvalidPermission.NotFound"),
            ("s3", "HeadBucket", "NotFound"),
            ("s3", "GetBucketTagging", "NoSuchBucket"),
            ("s3", "GetBucketTagging", "NoSuchTagSet"),
            ("s3", "GetBucketTagging", "NoSuchTagSetError"),
            ("s3", "GetBucketPolicy", "NoSuchBucketPolicy"),
            ("s3", "GetBucketLifecycleConfiguration", "NoSuchLifecycleConfiguration"),
            ("s3", "GetPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"),
            ("s3", "GetBucketOwnershipControls", "OwnershipControlsNotFoundError"),
            ("s3", "GetBucketEncryption", "ServerSideEncryptionConfigurationNotFoundError"),
            ("s3", "AbortMultipartUpload", "NoSuchUpload"),
        ] {
            let kind = of(&subject(service, operation, "x"), 400, Some(code), "");
            assert_eq!(kind, NotFound, "{service} {operation} {code}");
        }
        for code in ["InvalidTagFault", "UnsupportedOperation", "ValidationException", "NotFoundation"] {
            assert_eq!(of(&subject("redshift", "x", "x"), 400, Some(code), ""), Permanent, "{code}");
        }
    }

    #[test]
    fn no_code_has_two_kinds() {
        let mut seen = std::collections::BTreeSet::new();
        for code in CODES.iter().flat_map(|(_, codes)| *codes) {
            assert!(seen.insert(code) && !CREDENTIALS.contains(&bare(code)), "{code} is listed twice");
        }
    }
}
