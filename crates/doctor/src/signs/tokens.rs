//! Web identity tokens and SAML assertions, as STS and the sign-in page answer them.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::cause::{Cause, Certainty};
use crate::sign::Sign;

/// A token that no statement fits. STS words a role that does not exist in the same way.
pub(crate) const NOT_ADMITTED: &[(Cause, Certainty)] =
    &[(TokenNotAdmitted, Likely), (RoleDoesNotExist, Possible), (Propagation, Possible)];

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "InvalidIdentityToken: No OpenIDConnect provider found in your account for https://issuer.example.com",
        r"No (?:OpenID ?Connect|OIDC) provider (?:was )?found(?: in your account)?(?: for (?P<issuer>https?://\S+))?|(?:OpenID ?Connect|OIDC)[- ]provider (?P<provider>\S+ )?(?:(?:was |is )?not found|does not exist|doesn't exist|could not be found)",
        &[(OidcProviderMissing, Likely), (WrongAccount, Possible)],
    ),
    Sign::named(
        "InvalidIdentityToken: Incorrect token audience",
        r"incorrect (?:token )?audience|audience.{0,40}(?:not (?:registered|allowed|accepted|in the)|(?:is |was )?(?:invalid|incorrect|wrong)|mismatch|does not match)|invalid audience|(?:token|aud)\b.{0,30}client id.{0,40}not (?:in|among)",
        &[(AudienceWrong, Certain)],
    )
    .unless("required audience|SAML"),
    Sign::named(
        "Response does not contain the required audience",
        r"(?:does not|doesn't) contain the required audience|SAML.{0,80}audience",
        &[(AudienceWrong, Likely), (TokenMalformed, Possible)],
    ),
    Sign::named(
        "ExpiredTokenException: Token expired: current date/time 1700000200 must be before the expiration date/time 1700000000",
        r"Token expired:? current date|InvalidIdentityToken\W.{0,40}\bexpired|expiration date/time|(?:web identity|id|oidc|jwt|identity) token (?:that was passed )?(?:is |has |was )?(?:been )?expired|ExpiredToken(?:Exception)?\b.{0,160}WebIdentity(?: operation: .{0,140})?|WebIdentity.{0,240}ExpiredToken|Token must be redeemed within|(?:SAML )?assertion (?:is|has) expired",
        &[(TokenExpired, Certain)],
    )
    .unless(r"security token included"),
    Sign::named(
        "IDPRejectedClaim: The identity provider rejected the claim",
        r"IDPRejectedClaim",
        &[(TokenExpired, Likely), (TokenMalformed, Possible)],
    )
    .unless("Token expired"),
    Sign::named(
        "InvalidIdentityToken: Couldn't retrieve verification key from your identity provider",
        r"(?:could ?n[o']t|unable to|failed to|can ?not) (?:be )?(?:retrieve|fetch|get|obtain|reach|load|read)\w* .{0,40}(?:verification key|jwks|well-known|openid-configuration|signing key|discovery)|IDPCommunicationError|(?:error|failure) communicating with (?:the |your )?identity provider|identity provider.{0,40}(?:could not be reached|did not (?:respond|answer)|unreachable)",
        &[(IssuerKeysUnreachable, Certain)],
    ),
    Sign::named(
        "InvalidIdentityToken: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
        r"thumbprint",
        &[(ThumbprintWrong, Certain)],
    )
    .with(r"match|mismatch|invalid|wrong|incorrect|verify|differ|unknown"),
    Sign::named(
        "Specified provider doesn't exist.",
        r"specified (?:saml )?provider does(?: not|n't) exist|(?:saml|identity)[- ]provider \S* ?(?:was )?(?:not found|does not exist)",
        &[(TokenNotAdmitted, Likely), (OidcProviderMissing, Possible), (WrongAccount, Possible)],
    ),
    Sign::named(
        "InvalidIdentityToken: Missing a required claim: aud",
        r"missing a? ?required claim|required claim.{0,30}(?:missing|absent|not present)|not a valid (?:JWT|JSON web token|SAML)|RoleSessionName is required in AuthnResponse|(?:Role|SourceIdentity).{0,30}(?:required|must match).{0,60}AuthnResponse|(?:invalid|malformed) SAML ?(?:response|assertion)|Response signature invalid|Source ?Identity must match|Issuer not present in specified provider|(?:token|JWT) (?:\w+ )?(?:is |was )?malformed|malformed (?:token|JWT)|(?:could not|unable to|failed to|can ?not) (?:be )?(?:parse|decode)d? .{0,30}(?:token|jwt|assertion)|(?:token|jwt) (?:could not|can ?not) be (?:parsed|decoded)|base64.{0,30}SAML|AuthSamlInvalidSamlResponse|AuthSamlManifestNotFound",
        &[(TokenMalformed, Certain)],
    )
    .unless(r"S3ServiceException|security token included|RoleSessionName in AuthnResponse must match|specified provider does|required audience|malformed or otherwise invalid"),
    Sign::named(
        "InvalidIdentityToken: The signature of the token is not valid",
        r"(?:token|jwt|assertion)(?:'s)? signature .{0,30}(?:invalid|not valid|fail|not match|verif)|invalid (?:token|jwt) signature|signature of the (?:token|jwt|assertion).{0,30}(?:invalid|not valid|fail|could not)|(?:no|not) (?:matching )?(?:key|kid)\b.{0,60}(?:token|jwt|jwks)",
        &[(TokenMalformed, Likely), (IssuerKeysUnreachable, Possible)],
    ),
    Sign::told(
        "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Access denied",
        r"AssumeRoleWith(?:WebIdentity|SAML).{0,240}(?:Access ?Denied|\b403\b|not authori[sz]ed)|(?:Access ?Denied|not authori[sz]ed).{0,240}AssumeRoleWith(?:WebIdentity|SAML)|could not assume role with (?:OIDC|web identity|SAML)",
        NOT_ADMITTED,
    )
    .unless(r"(?:sts:|perform:? ?)AssumeRoleWith|TagSession|SetSourceIdentity|explicit deny"),
    Sign::vague(
        "InvalidIdentityToken",
        r"InvalidIdentityToken(?:Exception)?|WebIdentityErr",
        &[
            (TokenMalformed, Possible),
            (AudienceWrong, Possible),
            (OidcProviderMissing, Possible),
            (IssuerKeysUnreachable, Possible),
            (ThumbprintWrong, Possible),
        ],
    )
    // STS was not reached, and saw no token.
    .unless(r"send request failed|dial tcp|i/o timeout|no such host|connection (?:refused|reset)"),
];
