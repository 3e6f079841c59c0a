//! What may be done about an error: a table by code, with the few cases that depend on the call.

use provision_core::edge::CloudErrorKind::{
    self, Conflict, Denied, NotFound, NotYet, Permanent, Throttled, Unavailable,
};
use provision_core::edge::{CloudError, Subject};

/// Codes that mean the same wherever they appear (the services' API references, "Errors"; the
/// throttling and transient codes are those that AWS's SDKs retry). What is not listed goes by its
/// HTTP status.
const CODES: &[(CloudErrorKind, &[&str])] = &[
    (
        NotFound,
        &[
            "ClusterNotFound",
            "InvalidGroup.NotFound",
            "InvalidPermission.NotFound",
            "InvalidPrefixListID.NotFound",
            "InvalidPrefixListId.NotFound",
            "InvalidSecurityGroupRuleId.NotFound",
            "NoSuchBucket",
            "NoSuchBucketPolicy",
            "NoSuchEntity",
            "NoSuchLifecycleConfiguration",
            "NoSuchPublicAccessBlockConfiguration",
            "NoSuchTagSet",
            "NoSuchTagSetError",
            "NoSuchUpload",
            "NotFound",
            "OwnershipControlsNotFoundError",
            "ResourceNotFoundException",
            "ServerSideEncryptionConfigurationNotFoundError",
        ],
    ),
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
            "AuthFailure",
            "DecryptionFailure",
            "ExpiredToken",
            "ExpiredTokenException",
            "Forbidden",
            "InvalidAccessKeyId",
            "InvalidClientTokenId",
            "InvalidToken",
            "NotAuthorized",
            "RequestExpired",
            "RequestTimeTooSkewed",
            "SignatureDoesNotMatch",
            "UnauthorizedOperation",
            "UnrecognizedClientException",
        ],
    ),
    // An IAM quota, not a rate; AWS's SDKs take it for a rate (IAM API Reference, CreatePolicy).
    (Permanent, &["LimitExceeded"]),
];

/// IAM calls that follow the creation of what they name: it may not be known everywhere yet.
const AFTER_CREATION: &[&str] =
    &["AttachRolePolicy", "PutRolePermissionsBoundary", "AttachUserPolicy", "CreateAccessKey", "TagUser"];

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

/// Codes that say that the caller is not known, whatever it asks for.
const CREDENTIALS: &[&str] = &[
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidToken",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

/// Whether every other request would fail in the same way.
pub(in crate::cloud) fn is_about_credentials(error: &CloudError) -> bool {
    match error.code.as_deref() {
        Some(code) => CREDENTIALS.contains(&code),
        // Without an answer it can only be that there are none.
        None => error.kind == Denied && error.request_id.is_none() && error.subject.service != "sql",
    }
}

fn by_code(code: &str) -> Option<CloudErrorKind> {
    CODES.iter().find(|(_, codes)| codes.contains(&code)).map(|(kind, _)| *kind)
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
    use super::{CODES, of};
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
            ("redshift-data", "ExecuteStatement", 500, Some("ExecuteStatementException"), "", Unavailable),
            ("redshift", "DescribeClusters", 501, Some("NotImplemented"), "", Permanent),
            ("secretsmanager", "GetSecretValue", 418, Some("Unheard"), "", Permanent),
        ];
        for (service, operation, status, code, message, expected) in cases {
            let kind = of(&subject(service, operation, "x"), *status, *code, message);
            assert_eq!(kind, *expected, "{service} {operation} {status} {code:?} {message}");
        }
    }

    #[test]
    fn no_code_has_two_kinds() {
        let mut seen = std::collections::BTreeSet::new();
        for code in CODES.iter().flat_map(|(_, codes)| *codes) {
            assert!(seen.insert(code), "{code} is listed twice");
        }
    }
}
