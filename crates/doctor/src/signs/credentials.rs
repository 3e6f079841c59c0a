//! Credentials that AWS does not take at all, and denials that hide their reason.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::{OF_COPY, Sign};

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "You are not authorized to perform this operation. Encoded authorization failure message: 0l-EXAMPLE",
        r"Encoded authori[sz]ation (?:failure )?message(?:: ?\S{1,24})?|encoded.{0,20}(?:authori[sz]ation|failure).{0,20}message",
        &[(EncodedDenial, Likely), (IdentityPolicyMissing, Possible), (ExplicitDenyIdentity, Possible), (ExplicitDenyOrganization, Possible)],
    )
    .unless(r"because no .{3,40} allows|explicit deny"),
    Sign::told(
        "UnauthorizedOperation: You are not authorized to perform this operation.",
        r"UnauthorizedOperation|not authori[sz]ed to perform this (?:operation|action)",
        &[(IdentityPolicyMissing, Likely), (ExplicitDenyIdentity, Possible), (ExplicitDenyOrganization, Possible), (WrongAccount, Possible)],
    )
    .unless(r"Encoded authori|authori[sz]ed to perform:? ?\w[\w-]*:\w"),
    Sign::told(
        "InvalidClientTokenId: The security token included in the request is invalid.",
        r"InvalidClientToken(?:Id)?|UnrecognizedClient|security token included in the request (?:is|was) (?:invalid|expired)|InvalidAccessKeyId|Access Key (?:Id )?(?:you provided )?does not exist in our records|SignatureDoesNotMatch|request signature we calculated|InvalidSignature|AuthFailure|not able to validate the provided access credentials|ExpiredToken(?:Exception)?|IncompleteSignature|Missing ?Authentication ?Token|RequestExpired|RequestTimeTooSkewed|Signature (?:expired|not yet current)|Token has expired and refresh failed|SSO (?:session|token).{0,80}(?:expired|invalid)|(?:your|the) (?:session|credentials?|sso session) (?:has|have) expired|provided token (?:has expired|is malformed)|(?:aws )?credentials? (?:are|is|were|was|have|has) (?:been )?(?:expired|invalid|not valid|revoked)|access key (?:is|was) (?:inactive|disabled|deleted)|UnauthorizedSSOToken|InvalidToken\b",
        &[(CallerCredentialsInvalid, Certain)],
    )
    .unless(OF_COPY),
    Sign::told(
        "AccessDeniedException: Access denied",
        r"AccessDenied(?:Exception)?\b|NotAuthorized(?:Exception)?|AuthorizationError(?:Exception)?|(?:status ?code|HTTP|error):? ?403\b|403 Forbidden",
        &[(IdentityPolicyMissing, Likely), (ExplicitDenyIdentity, Possible), (ExplicitDenyOrganization, Possible), (ExplicitDenyResource, Possible), (WrongAccount, Possible)],
    )
    .unless(r"AssumeRole|authori[sz]ed to perform|\bS3|s3:|KMS|kms:|assume|PutBucketPolicy|permission denied|BlockPublic|root accounts|MultiFactor|ListBucket|Object operation"),
];
