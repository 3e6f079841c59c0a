//! Assuming a role: what STS answers beside a plain denial, and what others say when they could not.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::cause::{Cause, Certainty};
use crate::sign::Sign;

/// What a caller that is not let in can be due to. STS words a role that does not exist in the same way.
pub(crate) const NOT_LET_IN: &[(Cause, Certainty)] = &[
    (TrustDoesNotAdmitCaller, Likely),
    (RoleDoesNotExist, Possible),
    (IdentityPolicyMissing, Possible),
    (ExternalIdMissing, Possible),
    (MfaMissing, Possible),
    (Propagation, Possible),
];

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "Roles may not be assumed by root accounts.",
        r"roles? (?:may|can|must)\s?not be assumed by (?:the )?root|root (?:users?|accounts?) (?:may not|can\s?not|are not allowed to) assume",
        &[(RootCannotAssume, Certain)],
    ),
    Sign::named(
        "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        r"MultiFactorAuthentication (?:has )?failed|MFA one.?time pass ?code|'?(?:tokenCode|serialNumber)'? failed to satisfy|(?:parameter |AssumeRoleInput\.)(?:TokenCode|SerialNumber)|unable to validate MFA|(?:invalid|wrong|incorrect) MFA|MFA (?:code|token|serial number) (?:is |was )?(?:invalid|wrong|incorrect|not valid|rejected)",
        &[(MfaFailed, Certain)],
    ),
    Sign::named(
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        r"(?:1|one)[- ]hour session (?:duration )?limit|roles assumed by role chaining|role chaining.{0,60}(?:limit|exceed|maximum|1 hour|one hour|3600)",
        &[(ChainingDuration, Certain)],
    ),
    Sign::named(
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        r"DurationSeconds.{0,60}(?:exceeds?|greater than|longer than|above|over).{0,40}Max(?:imum)?\s?Session\s?Duration|'durationSeconds' failed to satisfy constraint: Member must have value less|(?:session )?duration.{0,40}(?:exceeds?|longer than|greater than).{0,50}(?:max(?:imum)? ?session|allowed (?:for|by) (?:this|the) role)",
        &[(DurationOverMax, Certain)],
    )
    .unless(r"role chaining|roles assumed by"),
    Sign::named(
        "Value '60' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
        r"'durationSeconds' failed to satisfy constraint: Member must have value greater|DurationSeconds.{0,60}(?:minimum (?:field )?(?:value|size) of 900|valid min value: 900|at least 900)",
        &[(DurationTooShort, Certain)],
    ),
    Sign::named(
        "RegionDisabledException: STS is not activated in this region for account:111122223333.",
        r"RegionDisabled(?:Exception)?|(?:STS|security token service) (?:is )?(?:not activated|not enabled|disabled|deactivated|inactive) (?:in|for) (?:this|the|your)? ?region|activate STS in (?:this|the) region",
        &[(StsRegionDisabled, Certain)],
    ),
    Sign::named(
        "PackedPolicyTooLarge: Packed size of session tags consumes 110% of allotted space.",
        r"PackedPolicyTooLarge|packed (?:size|policy).{0,60}(?:consumes|allotted|exceed|large)|'policy' failed to satisfy constraint: Member must have length less|session polic(?:y|ies).{0,60}(?:too (?:large|big|long)|exceeds? .{0,20}(?:size|length|limit))",
        &[(SessionTooBig, Certain)],
    ),
    Sign::named(
        "Value 'a:b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
        r"'roleSessionName' failed|m\w+ field size of \d+, \w*\.?RoleSessionName|Role_?Session_?Name.{0,100}(?:must match|valid (?:min|max) length|must satisfy|failed to satisfy|does not match|(?:is |was )?(?:invalid|not valid|too (?:long|short))|contains? (?:invalid|illegal))|invalid (?:length for parameter )?Role_?Session_?Name|(?:role )?session name.{0,40}(?:invalid|not valid|too (?:long|short)|illegal|must (?:match|be between))",
        &[(SessionNameInvalid, Certain)],
    )
    .unless(r"AuthnResponse|SAML"),
    Sign::named(
        "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
        r"RoleSessionName in AuthnResponse must match|Role_?Session_?Name.{0,60}must match",
        &[(SessionNameInvalid, Likely), (TokenMalformed, Possible)],
    )
    .with(r"AuthnResponse|SAML"),
    Sign::named(
        "The external ID does not match the trust policy",
        r"external[ _-]?id\b.{0,60}(?:mismatch|not match|incorrect|invalid|wrong|is missing|was missing|is required|not (?:set|provided|given))|(?:missing|wrong|incorrect|invalid|mismatch(?:ed|ing)?|without(?: an)?) (?:sts:)?external[ _-]?id",
        &[(ExternalIdMissing, Likely), (TrustDoesNotAdmitCaller, Likely), (RoleDoesNotExist, Possible), (IdentityPolicyMissing, Possible)],
    )
    .unless(r"not authorized to perform"),
    Sign::named(
        "ValidationError: Request ARN is invalid",
        r"Request ARN is invalid|'roleArn' failed to satisfy|(?:parameter |Input\.)RoleArn\b.{0,40}(?:invalid|valid min length|field size)",
        &[(RoleDoesNotExist, Likely)],
    ),
    Sign::told(
        "NoSuchEntity: The role with name acme cannot be found.",
        r"role with name (?P<resource>[\w+=,.@-]+) (?:can\s?not|could not) be found|NoSuchEntity\b.{0,100}?\brole with name (?P<named>[\w+=,.@-]+)|(?:iam )?role (?P<role>arn:\S+) does(?: not|n't) exist",
        &[(RoleDoesNotExist, Likely), (WrongAccount, Possible), (Propagation, Possible)],
    ),
    Sign::told(
        "An error occurred (AccessDenied) when calling the AssumeRole operation: Access denied",
        r"Access ?Denied(?:Exception)?\b.{0,120}\bAssumeRole\b|\bAssumeRole\b.{0,240}Access ?Denied(?:Exception)?\b|\bAssumeRole\b.{0,120}(?:status ?code:? 403|\b403\b)|not authori[sz]ed to (?:perform )?(?:assume|AssumeRole\b|sts:AssumeRole\b)|(?:not|n't) have permission to assume",
        NOT_LET_IN,
    )
    .unless(r"AssumeRoleWith|authori[sz]ed to perform:? ?[\w-]+:\w|explicit deny|because no |authorized to assume IAM Role"),
    Sign::vague(
        "Failed to assume the role",
        r"(?:can ?not|could not|couldn't|can't|unable to|fail(?:ed|ure|s)? to|not able to|error while trying to|problem) (?:\S+ ){0,3}?(?:assume|assuming)\b|can(?:not|'t| not) be assumed|(?:error|failed|failure|problem) (?:while |when )?assuming|assume[ -]?role.{0,60}(?:denied|fail|forbidden|error|rejected|refused|unauthori[sz]ed)|(?:denied|fail|forbidden|error|rejected|refused|unauthori[sz]ed).{0,60}\bassume[ -]?role\b|trust (?:relationship|policy).{0,80}(?:does not|doesn't|not|deny|denies|missing|wrong|invalid)|Rolle .{0,60}nicht (?:übernommen|angenommen)|(?:impossible|échec).{0,60}(?:endosser|assumer)|no se (?:pudo|puede) asumir|não foi possível assumir|impossibile assumere|ロール.{0,40}引き受け|担任角色|担任.{0,20}角色|역할.{0,20}(?:수임|맡)",
        NOT_LET_IN,
    ),
];
