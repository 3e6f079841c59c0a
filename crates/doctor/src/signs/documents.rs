//! Policy documents that IAM, S3 and others refuse.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::Sign;

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "MalformedPolicyDocument: Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:role/acme\"",
        r#"Invalid principal in policy(?:\s?:?\s?\{?"?(?:AWS|CanonicalUser|SERVICE|FEDERATED)?"?\s?:?\s?\[?"(?P<resource>[^"]+)")?(?:.{0,30}?(?:Detail\W{1,4})?(?P<detail>arn:[^\s"']+))?"#,
        &[(PrincipalDoesNotExist, Likely), (Propagation, Possible)],
    )
    .unless(r#""?FEDERATED"?\s?:"#),
    Sign::named(
        "Invalid principal in policy: \"FEDERATED\":\"https://issuer.example.com\"",
        r#"Invalid principal in policy\s?:?\s?\{?"?FEDERATED"?\s?:?\s?\[?"(?P<resource>[^"]*)""#,
        &[(TrustDocumentWrong, Likely), (PrincipalDoesNotExist, Likely), (Propagation, Possible)],
    ),
    Sign::named(
        "Policy contains a statement with one or more invalid principals.",
        r#"(?:one or more|an?) invalid principals?\b(?:: "?(?P<resource>[^"\s]+))?|Principal not found|provided principal was invalid|unsupported principal|principal.{0,60}(?:does not|doesn't) exist|principal.{0,40}(?:is |are )(?:invalid|not valid)|invalid (?:aws )?principal\b|ungültiger Prinzipal"#,
        &[(PrincipalDoesNotExist, Likely), (Propagation, Possible)],
    )
    .unless("Invalid principal in policy|Federated principals must"),
    Sign::named(
        "MalformedPolicyDocument: Has prohibited field Resource",
        r"prohibited field:? \W?(?:Not)?(?:Resource|Principals?\b)|AssumeRole ?policy (?:document )?(?:may|can|must|should) (?:only|not|contain)|may only specify STS|Federated principals must|Trust polic(?:y|ies) (?:document )?(?:may|can|must|should) (?:only|not)|Missing required field:? Principal|(?:trust|assume ?role) policy.{0,60}(?:must|should|has to) (?:contain|have|specify) .{0,30}principal",
        &[(TrustDocumentWrong, Certain)],
    )
    .unless(r"prohibited field:? \W?Principal|PutBucketPolicy|S3 (?:bucket )?policy|must evaluate"),
    Sign::named(
        "MalformedPolicyDocument: Policy document should not specify a principal.",
        r"should not specify a principal|prohibited field:? \W?Principal",
        &[(PolicyGrammar, Likely), (TrustDocumentWrong, Possible)],
    ),
    Sign::named(
        "Trust policy with trusted principal token.actions.githubusercontent.com must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, token.actions.githubusercontent.com:sub which is not scoped to all.",
        r"must evaluate\b.{0,60}using.{0,300}|(?:which|that) (?:is|are) not scoped to all|shared (?:OIDC )?(?:issuer|provider).{0,80}condition|Trust policy with trusted principal",
        &[(SharedIssuerConditionMissing, Certain)],
    ),
    Sign::named(
        "MalformedPolicyDocument: Partition \"aws\" is not valid for resource \"arn:aws:s3:::acme\".",
        r#"Partition "?(?P<partition>[^"\s]*)"? is not valid for resource "?(?P<resource>[^"\s]+)"?|(?:wrong|invalid|different|another|mismatched|unsupported) (?:aws )?partition|partition.{0,60}(?:does not match|mismatch|is (?:invalid|not valid|not supported)|differs)"#,
        &[(PartitionWrong, Certain)],
    ),
    Sign::named(
        "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048",
        r"ACLSizePerRole|(?:trust|assume ?role)[ -]?policy.{0,60}(?:exceed|too (?:long|large|big)|quota|limit of)|exceeds?.{0,60}(?:trust|assume ?role) ?policy|'assumeRolePolicyDocument' failed to satisfy constraint: Member must have length less",
        &[(TrustTooLong, Certain)],
    ),
    Sign::named(
        "LimitExceeded: Cannot exceed quota for PolicySize: 6144",
        r"quota for (?:User|Group)?PolicySize|Maximum policy size of|PolicyLengthExceeded|policy (?:document )?(?:is )?too (?:long|large|big)|(?:bucket )?policy exceeds the maximum",
        &[(PolicyTooLong, Certain)],
    )
    .unless("ACLSizePerRole|session|packed"),
    Sign::named(
        "MalformedPolicyDocument: Syntax errors in policy.",
        r#"syntax errors? in (?:the )?policy|legacy parsing|invalid JSON|not (?:in )?(?:the )?valid JSON|JSON strings must not have leading spaces|(?:must be|not) in ARN format|must be prefaced by a vendor|must contain (?:at least one )?(?:actions?|resources?|statements?|valid version)|Missing required field:? (?:Resource|Effect|Action|Statement|Version)|must be version 20|Statement IDs? ?\(SID\)|Invalid Condition type|Vendor \S+ is not valid|vendor must be fully qualified|resource path must|Invalid (?:policy )?(?:effect|element|syntax|version|action|statement)\b|first byte must be|(?:policy|statement) has (?:an )?invalid (?:resource|action|principal|condition|effect)|does not apply to any resource|duplicate (?:statement|keys?|sid)|'(?:policyDocument|assumeRolePolicyDocument|policy)' failed to satisfy constraint: Member must satisfy|Unknown field|(?:parsing|parse) (?:the )?policy|unrecogni[sz]ed (?:field|element|action)|printable ASCII|Policies must be valid JSON|Unexpected (?:token|character).{0,60}policy"#,
        &[(PolicyGrammar, Certain)],
    )
    .with(r"polic(?:y|ies)|statement|condition|\bSID\b|Malformed|ARN format|resource|vendor"),
    Sign::vague(
        "MalformedPolicyDocument",
        r"MalformedPolicy(?:Document)?(?:Exception)?",
        &[
            (PolicyGrammar, Likely),
            (PrincipalDoesNotExist, Possible),
            (TrustDocumentWrong, Possible),
            (SharedIssuerConditionMissing, Possible),
            (PartitionWrong, Possible),
        ],
    ),
];
