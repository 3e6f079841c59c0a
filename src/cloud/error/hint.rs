//! The next step after an error.

use super::kind::bare;
use provision_core::edge::{CloudErrorKind, Subject};
use provision_core::reads::Read;

/// What to do about an answer of a service.
pub(super) fn for_answer(
    subject: &Subject,
    kind: CloudErrorKind,
    code: Option<&str>,
    message: &str,
) -> Option<String> {
    if let Some(hint) = code.and_then(for_code) {
        return Some(hint.to_owned());
    }
    match kind {
        CloudErrorKind::Denied => Some(for_denial(subject, message)),
        CloudErrorKind::Throttled => {
            Some("AWS limits the rate of these requests; try again later".to_owned())
        }
        _ => None,
    }
}

/// What to do about an answer that is none of the service's.
pub(super) fn for_unreadable() -> &'static str {
    "something on the way, such as a proxy, may have answered instead: check HTTPS_PROXY and AWS_ENDPOINT_URL"
}

fn for_code(code: &str) -> Option<&'static str> {
    Some(match bare(code) {
        "ExpiredToken" | "RequestExpired" => {
            "the credentials have expired: log in again (`aws sso login`, or however you got them)"
        }
        "InvalidClientTokenId"
        | "InvalidAccessKeyId"
        | "UnrecognizedClient"
        | "InvalidToken"
        | "AuthFailure" => {
            "AWS does not know these credentials here: check AWS_PROFILE, AWS_ACCESS_KEY_ID and that the \
             region belongs to their partition"
        }
        "SignatureDoesNotMatch" | "InvalidSignature" => {
            "check AWS_SECRET_ACCESS_KEY and the clock of this machine"
        }
        "IncompleteSignature" | "MissingAuthenticationToken" => {
            "the request lost its signature on the way: check HTTPS_PROXY and AWS_ENDPOINT_URL"
        }
        "RequestTimeTooSkewed" => "set the clock of this machine",
        "RulesPerSecurityGroupLimitExceeded" => {
            "remove rules that nobody needs, let `network.security_group` name another of the warehouse's groups, or \
             raise \"Inbound or outbound rules per security group\" (Amazon VPC) in Service Quotas"
        }
        "LimitExceeded" => "remove what is no longer needed or ask for a higher quota in Service Quotas",
        "TagLimitExceeded" => {
            "AWS takes 50 tags of one resource: take off what somebody set by hand, or say fewer in `[tags]`"
        }
        "BucketAlreadyExists" => "bucket names are unique across all accounts: choose another `bucket.name`",
        "BucketNotEmpty" => "something was put into the bucket meanwhile: run it again",
        "DeleteConflict" => "something hangs on it that provision did not make: remove that first",
        "DecryptionFailure" => "allow kms:Decrypt on the key of the secret",
        "MalformedPolicyDocument" => {
            "the document names a principal that does not exist, or is not valid for this use"
        }
        _ => return None,
    })
}

/// Names the permission that is missing: AWS's own word where it gives it, else what the operation
/// is known to need. Where that is more than one, all are named.
fn for_denial(subject: &Subject, message: &str) -> String {
    let known = action(subject);
    let (action, all) = match after(message, "not authorized to perform: ") {
        Some(told) if known.contains(' ') => {
            (told.to_owned(), format!("; {} takes {known}", subject.operation))
        }
        Some(told) => (told.to_owned(), String::new()),
        None => (known, String::new()),
    };
    // With a database name the resource `dbname` is asked for as well (Redshift Serverless API Reference, GetCredentials).
    let database = match (subject.service, subject.operation.as_str()) {
        ("redshift-serverless", "GetCredentials") => {
            "; the database may have to be allowed besides the workgroup"
        }
        _ => "",
    };
    format!("{}{all}{database}", for_action(subject, &action, message))
}

fn for_action(subject: &Subject, action: &str, message: &str) -> String {
    let resource = match (after(message, "on resource: "), subject.target.as_str()) {
        (Some(resource), _) => format!(" on {resource}"),
        (None, "") => String::new(),
        (None, target) => format!(" on {target}"),
    };
    if message.contains("BlockPublicPolicy") {
        "the policy would make the bucket public, which its block public access settings forbid".to_owned()
    } else if message.contains("service control policy") {
        format!("a service control policy of the organization denies {action}: ask its administrators")
    } else if message.contains("explicit deny") {
        format!("a policy explicitly denies {action}{resource}; find and change that statement")
    } else if message.contains("permissions boundary") {
        format!("the caller's permissions boundary does not allow {action}{resource}")
    } else if message.contains("Encoded authorization failure message") && !message.contains("on resource: ")
    {
        format!(
            "allow the caller {action}; `aws sts decode-authorization-message` tells which policy decided"
        )
    } else {
        format!("allow the caller {action}{resource}")
    }
}

/// The word after a marker.
fn after<'a>(message: &'a str, marker: &str) -> Option<&'a str> {
    let (_, rest) = message.split_once(marker)?;
    rest.split_whitespace().next().map(|word| word.trim_matches(|c| c == '"' || c == ',' || c == '.'))
}

/// The IAM action of an operation, with those that it needs besides. S3 names some differently (Service Authorization
/// Reference, "Actions, resources, and condition keys for Amazon S3"); what is made with tags needs the permission to
/// tag as well (the API references of the operations).
fn action(subject: &Subject) -> String {
    let operation = subject.operation.as_str();
    if let Some(read) = Read::of(subject.service, operation) {
        return format!("{}:{}", read.service, read.action);
    }
    let actions = match (subject.service, operation) {
        ("s3", "CreateBucket") => "s3:CreateBucket, s3:TagResource and s3:PutBucketOwnershipControls",
        ("s3", "PutBucketTagging") => {
            "s3:PutBucketTagging (s3:TagResource and s3:UntagResource where ABAC is enabled for the bucket)"
        }
        ("s3", "PutBucketEncryption") => "s3:PutEncryptionConfiguration",
        ("s3", "PutBucketLifecycleConfiguration") => "s3:PutLifecycleConfiguration",
        ("s3", "PutPublicAccessBlock") => "s3:PutBucketPublicAccessBlock",
        ("s3", "DeleteObjects") => "s3:DeleteObjectVersion",
        ("iam", "CreateRole") => "iam:CreateRole and iam:TagRole",
        ("iam", "CreatePolicy") => "iam:CreatePolicy and iam:TagPolicy",
        ("iam", "CreateUser") => "iam:CreateUser and iam:TagUser",
        ("ec2", "AuthorizeSecurityGroupIngress") => {
            "ec2:AuthorizeSecurityGroupIngress and ec2:CreateTags (on the group and its rules)"
        }
        ("secretsmanager", "CreateSecret") => "secretsmanager:CreateSecret and secretsmanager:TagResource",
        (service, operation) => return format!("{service}:{operation}"),
    };
    actions.to_owned()
}

/// What to do where there are no credentials at all.
pub(in crate::cloud) const LOG_IN: &str =
    "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or log in with `aws sso login`";

/// What to do when credentials cannot be had.
pub(super) fn for_credentials(message: &str) -> String {
    let lower = message.to_ascii_lowercase();
    if lower.contains("sso") {
        "log in again: `aws sso login`".to_owned()
    } else if lower.contains("profile") {
        "check AWS_PROFILE and ~/.aws/config".to_owned()
    } else {
        LOG_IN.to_owned()
    }
}

/// What to do about credentials that cannot be sent.
pub(super) fn for_malformed() -> &'static str {
    "set it again, without that: look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or at the profile; \
     a shell that reads a file with Windows line endings (CRLF) keeps one at the end of each value"
}

/// What to do when a role cannot be assumed.
pub(super) fn for_role() -> &'static str {
    "check the role's name and account (`aws.assume_role`, or `role_arn` of the profile), that its trust \
     policy allows the caller, and that the caller may sts:AssumeRole on it"
}

/// What to do when an endpoint does not answer.
pub(super) fn for_network(message: &str) -> &'static str {
    let lower = message.to_ascii_lowercase();
    if lower.contains("certificate") {
        "the endpoint's certificate is not trusted: a proxy in between? SSL_CERT_FILE names further roots"
    } else if lower.contains("dns") || lower.contains("lookup") {
        "the endpoint's name was not found: check the region, AWS_ENDPOINT_URL and the network"
    } else if lower.contains("too many open files") {
        "something else of this user or machine has too many files open: raise the limit, `ulimit -n 1024` or more"
    } else {
        "check the network, HTTPS_PROXY and AWS_ENDPOINT_URL"
    }
}

#[cfg(test)]
mod tests {
    use super::super::subject::subject;
    use super::for_answer;
    use provision_core::edge::CloudErrorKind::{Denied, NotFound};

    #[test]
    fn denials_name_what_is_missing() {
        let cases = [
            (
                "iam",
                "CreateRole",
                "User: arn:aws:iam::1:user/a is not authorized to perform: iam:CreateRole on resource: \
                 arn:aws:iam::1:role/r because no identity-based policy allows the iam:CreateRole action",
                "allow the caller iam:CreateRole on arn:aws:iam::1:role/r",
            ),
            ("s3", "HeadBucket", "HTTP 403", "allow the caller s3:ListBucket"),
            ("s3", "PutBucketEncryption", "Access Denied", "allow the caller s3:PutEncryptionConfiguration"),
            (
                "s3",
                "CreateBucket",
                "User: u is not authorized to perform: s3:CreateBucket on resource: \"arn:aws:s3:::b\" with an explicit \
                 deny in a service control policy",
                "a service control policy of the organization denies s3:CreateBucket",
            ),
            (
                "s3",
                "PutBucketPolicy",
                "User: u is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::b\" because public \
                 policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access",
                "the policy would make the bucket public",
            ),
            (
                "ec2",
                "CreateTags",
                "You are not authorized to perform this operation. Encoded authorization failure message: AQ==",
                "allow the caller ec2:CreateTags; `aws sts decode",
            ),
        ];
        for (service, operation, message, expected) in cases {
            let hint =
                for_answer(&subject(service, operation, "x"), Denied, Some("AccessDenied"), message).unwrap();
            assert!(hint.starts_with(expected), "{hint}");
        }
    }

    /// Whether AWS says which one it was or not, all are named, and what they are needed on.
    #[test]
    fn what_is_made_with_tags_names_the_permission_to_tag() {
        for (service, operation, more) in [
            ("s3", "CreateBucket", "s3:TagResource"),
            ("s3", "CreateBucket", "s3:PutBucketOwnershipControls"),
            ("s3", "PutBucketTagging", "s3:TagResource"),
            ("s3", "PutBucketTagging", "s3:UntagResource"),
            ("iam", "CreateRole", "iam:TagRole"),
            ("iam", "CreatePolicy", "iam:TagPolicy"),
            ("iam", "CreateUser", "iam:TagUser"),
            ("ec2", "AuthorizeSecurityGroupIngress", "ec2:CreateTags"),
            ("secretsmanager", "CreateSecret", "secretsmanager:TagResource"),
        ] {
            let own = format!("{service}:{operation}");
            let told = format!("User: u is not authorized to perform: {own} on resource: arn:aws:x because");
            for message in ["Access Denied", told.as_str()] {
                let subject = subject(service, operation, "acme");
                let hint = for_answer(&subject, Denied, Some("AccessDenied"), message).unwrap();
                let on = if message == told { "on arn:aws:x" } else { "on acme" };
                for part in [own.as_str(), more, on] {
                    assert!(hint.contains(part), "{part} is not in: {hint}");
                }
            }
        }
    }

    #[test]
    fn what_needs_no_hint_has_none() {
        assert_eq!(for_answer(&subject("iam", "GetRole", "r"), NotFound, Some("NoSuchEntity"), ""), None);
    }
}
