//! Buckets, objects, their keys and their regions.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::Sign;

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "AccessControlListNotSupported: The bucket does not allow ACLs",
        r"AccessControlListNotSupported|bucket does not (?:allow|support) ACLs|ACLs? (?:are|is) (?:disabled|not supported).{0,40}bucket",
        &[(AclNotSupported, Certain)],
    ),
    Sign::named(
        "because public policies are blocked by the BlockPublicPolicy block public access setting.",
        r"(?:because )?public (?:bucket )?polic(?:y|ies) (?:are|is) (?:blocked|prevented|prohibited|not allowed).{0,80}(?:setting)?|BlockPublicPolicy|BlockPublicAcls|public (?:access control lists|ACLs).{0,20}(?:are )?(?:blocked|prevented)|blocked by .{0,40}block public access",
        &[(PublicPolicyBlocked, Certain)],
    ),
    Sign::named(
        "NoSuchBucket: The specified bucket does not exist",
        r"NoSuchBucket|specified bucket does not exist|\((?:404|NotFound)\) when calling the HeadBucket|bucket \S+ (?:does not exist|was not found|not found)",
        &[(StagingObjectMissing, Likely), (PartitionWrong, Possible), (WrongAccount, Possible)],
    ),
    Sign::named(
        "NoSuchKey: The specified key does not exist.",
        r#"NoSuchKey|specified key does not exist|S3 prefix "?'?(?P<resource>[^'"]*?)'?"? ?does not exist|\((?:404|NotFound)\) when calling the (?:Head|Get)Object|(?:S3 )?(?:object|file|manifest) \S+ (?:does not exist|was not found|not found)|key "\S+" does not exist|Mandatory url is not present"#,
        &[(StagingObjectMissing, Certain)],
    )
    .unless("NoSuchBucket|certificate file|private key file"),
    Sign::named(
        "AuthorizationHeaderMalformed: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
        r"PermanentRedirect|AuthorizationHeaderMalformed|(?:must be|should be) addressed using the specified endpoint|region '?[\w-]*'? is wrong; expecting|301.{0,20}Moved Permanently|Status(?: code)?:? 301|\(301\)|IllegalLocationConstraint|bucket is in (?:this|a different|another|the) region|BucketRegionError|bucket is not in '?[\w-]+'? region|in a different region (?:from|than)|S3RegionRedirect|incorrect region|TemporaryRedirect|please use this region",
        &[(BucketRegionWrong, Certain)],
    ),
    Sign::named(
        "KMSInvalidStateException: arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555 is pending deletion.",
        r"KMSInvalidState|KMS\.?(?:Disabled|NotFound|InvalidState)(?:Exception)?|KMS key.{0,60}(?:is )?(?:disabled|pending deletion|does not exist)|key/\S+ is (?:disabled|pending)|Invalid ?Key ?Usage",
        &[(KmsKeyUnusable, Certain)],
    )
    .unless("you are not allowed to access|ciphertext refers"),
    Sign::named(
        "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
        r"ciphertext refers to|KMS\.?AccessDenied|(?:kms|encryption key).{0,80}(?:access ?denied|not authori[sz]ed|not allowed|permission)|(?:access ?denied|not authori[sz]ed|not allowed|permission).{0,60}\bKMS\b",
        &[(KmsDenied, Likely), (IdentityPolicyMissing, Possible), (ExplicitDenyResource, Possible), (KmsKeyUnusable, Possible)],
    )
    .unless(r"S3ServiceException|authori[sz]ed to perform:? kms:"),
    Sign::told(
        "An error occurred (AccessDenied) when calling the PutBucketPolicy operation: Access Denied",
        r"Access ?Denied.{0,60}PutBucketPolicy|PutBucketPolicy.{0,200}Access ?Denied|putting S3 (?:bucket )?policy.{0,60}AccessDenied",
        &[(IdentityPolicyMissing, Likely), (PublicPolicyBlocked, Possible), (ExplicitDenyResource, Possible), (ExplicitDenyOrganization, Possible)],
    )
    .unless("not authori[sz]ed to perform|BlockPublic"),
    Sign::told(
        "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
        r"\((?:AccessDenied|403|Forbidden)\) when calling the (?:Put|Get|Head|List|Delete|Create|Upload|Copy|Complete|Abort)\w*(?:Object|Bucket|Upload|Part|Location)\w* operation|(?:S3|amazonaws\.services\.s3).{0,160}(?:Access ?Denied|Forbidden|\b403\b)|Access ?Denied.{0,120}(?:Service: (?:Amazon )?S3|\bS3\b|s3://)|AccessDenied:? Access Denied",
        &[
            (IdentityPolicyMissing, Likely),
            (ExplicitDenyResource, Possible),
            (ExplicitDenyIdentity, Possible),
            (ExplicitDenyOrganization, Possible),
            (KmsDenied, Possible),
            (WrongAccount, Possible),
            (StagingObjectMissing, Possible),
        ],
    )
    .unless("not authori[sz]ed to perform|S3ServiceException|PutBucketPolicy|AssumeRole|BlockPublic"),
];
