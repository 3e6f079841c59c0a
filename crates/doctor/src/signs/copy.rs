//! COPY and UNLOAD: the role, the keys, the staged files, and what is no matter of rights.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::{OF_COPY, Sign};

/// S3 did not take the keys themselves.
const KEYS_REFUSED: &str = r"InvalidAccessKeyId|does not exist in our records|SignatureDoesNotMatch|signature we calculated|InvalidToken|ExpiredToken|TokenRefreshRequired|provided token (?:is malformed|has expired)|InvalidSecurity";

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "User arn:aws:redshift:us-east-1:111122223333:dbuser:acme/loader is not authorized to assume IAM Role arn:aws:iam::111122223333:role/load",
        r#"(?:(?:user)?\s?:?\s?"?(?P<actor>arn:[^\s"']+)"? )?(?:is )?not authori[sz]ed to assume (?:the )?IAM Role:?(?: "?(?P<resource>arn:[^\s"',]+))?"#,
        &[(CopyRoleNotAttached, Likely), (CopyRoleNotTrusted, Possible), (RoleDoesNotExist, Possible), (Propagation, Possible)],
    ),
    Sign::named(
        "Not authorized to get credentials of role arn:aws:iam::111122223333:role/load",
        r#"not authori[sz]ed to get credentials (?:of|for) (?:the )?(?:IAM )?role:?(?: "?(?P<resource>arn:[^\s"',]+))?|must delegate access to|(?:can ?not|could not|unable to|failed to) get (?:temporary )?credentials (?:of|for|from) (?:the )?(?:IAM )?role(?: "?(?P<role>arn:[^\s"',]+))?"#,
        &[(CopyRoleNotTrusted, Likely), (CopyRoleNotAttached, Possible), (RoleDoesNotExist, Possible), (Propagation, Possible)],
    ),
    Sign::named(
        "No default IAM role is set for the cluster",
        r#"no default IAM role|default IAM role.{0,60}(?:is not|isn't|not (?:set|defined|associated|found))|(?:IAM )?role (?P<resource>arn:[^\s"']+ )?(?:is not|isn't|not) (?:associated|attached)(?: (?:with|to))?"#,
        &[(CopyRoleNotAttached, Likely), (CopyRoleNotTrusted, Possible), (RoleDoesNotExist, Possible)],
    ),
    Sign::named(
        "S3ServiceException:The AWS Access Key Id you provided does not exist in our records.,Status 403,Error InvalidAccessKeyId",
        KEYS_REFUSED,
        &[(CopyCredentialsWrong, Certain)],
    )
    .with(OF_COPY),
    Sign::named(
        "Invalid credentials. Must be of the format: credentials 'aws_iam_role=...' or 'aws_access_key_id=...;aws_secret_access_key=...[;token=...]'",
        r"(?:credentials?|authorization|IAM_ROLE).{0,40}(?:argument|clause|parameter|option)?.{0,20}(?:is |was |are )?(?:not (?:supplied|specified|provided)|required|missing).{0,40}(?:copy|unload)|(?:copy|unload).{0,60}(?:requires?|without|missing|no) (?:valid )?(?:credentials|authorization)|CREDENTIALS argument|only accepts IAM_ROLE credentials|Invalid credentials\.? ?Must be of the format|aws_(?:iam_role|access_key_id)=.{0,80}(?:must|invalid|required|format)|Must be of the format:? '?(?:credentials|aws_)",
        &[(CopyCredentialsWrong, Certain)],
    ),
    Sign::named(
        "COPY with MANIFEST parameter requires full path of an S3 object",
        r"COPY with MANIFEST parameter requires full path",
        &[(StagingReadMissing, Likely), (KmsDenied, Possible), (StagingObjectMissing, Possible)],
    ),
    Sign::named(
        "S3ServiceException:Access Denied,Status 403,Error AccessDenied",
        r#"(?:S3ServiceException|spectrum|manifest|Problem reading|Error).{0,200}(?:Access ?Denied|Status:?(?: code:?)? 403|Forbidden)(?:.{0,200}?S3 key being read\s?:\s?(?P<resource>s3://[^\s"',]+))?"#,
        &[
            (StagingReadMissing, Likely),
            (KmsDenied, Possible),
            (ExplicitDenyResource, Possible),
            (StagingObjectMissing, Possible),
            (IdentityPolicyMissing, Possible),
        ],
    )
    .with(OF_COPY)
    .unless(r"InvalidAccessKeyId|does not exist in our records|SignatureDoesNotMatch|signature we calculated|InvalidToken|ExpiredToken|TokenRefreshRequired|provided token|not authori[sz]ed to perform|permission denied|kms:|KMS"),
    Sign::named(
        "S3ServiceException: not authorized to perform kms:Decrypt: KMS.AccessDenied",
        r"kms.{0,120}(?:access ?denied|not authori[sz]ed|not allowed|ciphertext)|(?:access ?denied|not authori[sz]ed).{0,120}kms",
        &[(KmsDenied, Likely), (StagingReadMissing, Possible), (IdentityPolicyMissing, Possible), (ExplicitDenyResource, Possible)],
    )
    .with(OF_COPY)
    .unless(r"authori[sz]ed to perform:? kms:\w+ on"),
    Sign::named(
        "S3CurlException: Connection timed out after 50000 milliseconds, CurlError 28, multiCurlError 0, CanRetry 1, UserError 0",
        r"S3Curl\w*\W.{0,80}(?:timed? ?out|refused|resolve|connect|reset|unreachable)|Curl ?Error\W{0,3}(?:6|7|28|35|52|56)\b",
        &[(S3Unreachable, Likely), (BucketRegionWrong, Possible)],
    ),
    Sign::named(
        "Load into table 'sales' failed. Check 'stl_load_errors' system table for details.",
        r#"Load into table ['"]?(?P<table>[\w.$-]+)['"]? failed|(?:check|see|query|consult).{0,30}(?:stl_load_errors|sys_load_error_detail)|Delimiter (?:value is missing|not found)|exceeds DDL length|Extra column\(s\) found|Invalid (?:digit|timestamp format|date format|null byte|data)\b.{0,20}|Missing newline|invalid or unsupported UTF-?8|Bad UTF-?8 hex sequence|value too long for (?:type )?character|Number of jsonpaths|Invalid JSONPath|incompatible (?:Parquet|data) (?:schema|type)|numeric (?:field|data) overflow|Overflow, Value|Missing data for not-null field|Spectrum Scan Error.{0,120}(?:Parquet|ORC|column)|COPY.{0,80}maxerror"#,
        &[(LoadDataError, Certain)],
    )
    .unless("permission denied|Access ?Denied"),
    Sign::named(
        "Serializable isolation violation on table - 104512, transactions forming the cycle are: 1, 2",
        r"Serializable isolation violation(?: on table ?-? ?(?P<table>[\w.]+))?",
        &[(SerializableConflict, Certain)],
    ),
    Sign::named(
        "could not serialize access due to concurrent update",
        r"could not (?:serialize access|complete because of conflict)|ERROR:? ?1023\b|SQL ?STATE\W{0,3}40001|transactions forming the cycle",
        &[(SerializableConflict, Certain)],
    )
    .unless("isolation violation"),
];
