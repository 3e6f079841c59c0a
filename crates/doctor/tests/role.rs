//! Roles that somebody cannot assume: the cause is the first finding, and a repair admits nobody else.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use provision_doctor::role::{
    As, Asked, Attempt, Entity, NamedPolicy, NoRepair, Provider, Reading, Repair, Sought, diagnose,
    is_allowed, repair,
};
use provision_doctor::{Cause, Certainty};
use serde_json::{Value, json};

const ROLE: &str = "arn:aws:iam::111122223333:role/vendor/transfer";
const JANE: &str = "arn:aws:iam::111122223333:user/jane";
const PARTNER: &str = "arn:aws:iam::999988887777:user/joe";

fn trust(statements: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

fn aws(principal: &str, condition: Value) -> Value {
    json!([{ "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "sts:AssumeRole", "Condition": condition }])
}

fn account() -> Value {
    aws("arn:aws:iam::111122223333:root", json!({}))
}

fn google(condition: Value) -> Value {
    json!([{
        "Effect": "Allow", "Principal": { "Federated": "accounts.google.com" },
        "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": condition },
    }])
}

fn policy(statement: Value) -> NamedPolicy {
    NamedPolicy { name: "own".into(), document: trust(statement) }
}

fn may_assume() -> NamedPolicy {
    policy(json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }))
}

/// An account with this role, and jane who asks.
fn reading(trust_policy: Value, policies: Vec<NamedPolicy>) -> Reading {
    let role = Entity {
        arn: ROLE.into(),
        trust_policy: Some(trust(trust_policy)),
        max_session_seconds: Some(3600),
        ..Entity::default()
    };
    let jane = Entity { arn: JANE.into(), id: "AIDAJANEJANEJANEJANE1".into(), policies, ..Entity::default() };
    Reading {
        account: "111122223333".into(),
        partition: "aws".into(),
        caller: JANE.into(),
        role_arn: ROLE.into(),
        role: Sought::Found(Box::new(role)),
        principal: Sought::Found(Box::new(jane)),
        providers: Some(Vec::new()),
        ..Reading::default()
    }
}

fn asked(text: &str) -> Asked {
    As::parse(text).unwrap().of_role(ROLE).unwrap()
}

fn by(principal: Value, context: Value) -> Asked {
    asked(&json!({ "principal": principal, "context": context }).to_string())
}

fn token(sub: &str, oaud: &str) -> Asked {
    by(
        json!({ "Federated": "accounts.google.com" }),
        json!({ "accounts.google.com:sub": sub, "accounts.google.com:oaud": oaud, "accounts.google.com:aud": sub }),
    )
}

/// The cause, and what a repair comes to: it must let the request through and change nothing for others.
fn cause(reading: &Reading, asked: &Asked) -> (&'static str, Certainty, &'static str) {
    let diagnosis = diagnose(reading, Some(asked));
    let first = diagnosis.findings.first().expect("a cause");
    assert!(!first.evidence.is_empty() && !first.hint.is_empty(), "{first:?}");
    let repaired = match repair(reading, asked, first) {
        Ok(Repair::Trust { document, difference }) => {
            let mut after = reading.clone();
            let Sought::Found(role) = &mut after.role else { panic!("a role") };
            role.trust_policy = Some(document.clone());
            assert!(is_allowed(&after, asked), "{document}");
            assert_ne!(difference.access, provision_iam::Access::Narrower);
            assert!(!difference.is_empty());
            "trust"
        }
        Ok(Repair::MaxSession { .. }) => "session",
        Err(NoRepair::Elsewhere(_)) => "elsewhere",
        Err(NoRepair::TooWide(_)) => "too wide",
    };
    (first.id, first.certainty, repaired)
}

#[test]
fn the_cause_is_what_would_have_to_be_otherwise() {
    use Cause::*;
    use Certainty::{Certain, Likely};
    let jane = || by(json!({ "AWS": JANE }), json!({}));
    let with = |context: Value| by(json!({ "AWS": JANE }), context);
    let lasting = |principal: &str, seconds: i64| {
        asked(&json!({ "principal": { "AWS": principal }, "duration_seconds": seconds }).to_string())
    };
    let session = "arn:aws:sts::111122223333:assumed-role/worker/1";
    let lambda = json!([{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }]);
    let deny = json!([
        account()[0],
        { "Effect": "Deny", "Principal": { "AWS": JANE }, "Action": "sts:AssumeRole" },
    ]);
    let without_mfa = json!([
        account()[0],
        { "Effect": "Deny", "Principal": "*", "Action": "sts:*", "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } },
    ]);
    let mfa = json!({ "Bool": { "aws:MultiFactorAuthPresent": "true" } });
    let cases = [
        (
            "no statement for the caller",
            reading(lambda.clone(), vec![may_assume()]),
            jane(),
            TrustDoesNotAdmitCaller,
            Certain,
            "trust",
        ),
        (
            "another user",
            reading(aws("arn:aws:iam::111122223333:user/john", json!({})), vec![]),
            jane(),
            TrustDoesNotAdmitCaller,
            Certain,
            "trust",
        ),
        (
            "another service",
            reading(lambda, vec![]),
            by(json!({ "Service": "ec2.amazonaws.com" }), json!({})),
            TrustDoesNotAdmitCaller,
            Certain,
            "trust",
        ),
        (
            "another account",
            reading(account(), vec![]),
            by(json!({ "AWS": PARTNER }), json!({})),
            TrustDoesNotAdmitCaller,
            Certain,
            "trust",
        ),
        (
            "a whole account",
            reading(aws(JANE, json!({})), vec![]),
            asked("999988887777"),
            RootCannotAssume,
            Certain,
            "elsewhere",
        ),
        ("no policy of its own", reading(account(), vec![]), jane(), IdentityPolicyMissing, Certain, "trust"),
        (
            "a deleted user",
            reading(aws("AIDAOLDOLDOLDOLDOLD01", json!({})), vec![]),
            jane(),
            PrincipalRecreated,
            Likely,
            "trust",
        ),
        (
            "no external id",
            reading(aws(JANE, json!({ "StringEquals": { "sts:ExternalId": "abc" } })), vec![]),
            jane(),
            ExternalIdMissing,
            Certain,
            "elsewhere",
        ),
        (
            "another external id",
            reading(aws(JANE, json!({ "StringEquals": { "sts:ExternalId": "abc" } })), vec![]),
            with(json!({ "sts:ExternalId": "abd" })),
            ExternalIdMissing,
            Certain,
            "trust",
        ),
        ("no MFA", reading(aws(JANE, mfa.clone()), vec![]), jane(), MfaMissing, Certain, "elsewhere"),
        (
            "MFA false",
            reading(aws(JANE, mfa), vec![]),
            with(json!({ "aws:MultiFactorAuthPresent": "false" })),
            MfaMissing,
            Certain,
            "elsewhere",
        ),
        (
            "denied without MFA",
            reading(without_mfa, vec![may_assume()]),
            with(json!({ "aws:MultiFactorAuthPresent": "false" })),
            MfaMissing,
            Certain,
            "elsewhere",
        ),
        (
            "a name of the session",
            reading(aws(JANE, json!({ "StringLike": { "sts:RoleSessionName": "admin-*" } })), vec![]),
            jane(),
            SessionNameNotAdmitted,
            Certain,
            "elsewhere",
        ),
        (
            "no name at all",
            reading(aws(JANE, json!({})), vec![]),
            with(json!({ "sts:RoleSessionName": "a:b" })),
            SessionNameInvalid,
            Certain,
            "elsewhere",
        ),
        (
            "too long",
            reading(aws(JANE, json!({})), vec![]),
            lasting(JANE, 7200),
            DurationOverMax,
            Certain,
            "session",
        ),
        (
            "longer than any",
            reading(aws(JANE, json!({})), vec![]),
            lasting(JANE, 50_000),
            DurationOverMax,
            Certain,
            "elsewhere",
        ),
        (
            "too short",
            reading(aws(JANE, json!({})), vec![]),
            lasting(JANE, 60),
            DurationTooShort,
            Certain,
            "elsewhere",
        ),
        (
            "chained",
            reading(aws(session, json!({})), vec![]),
            lasting(session, 7200),
            ChainingDuration,
            Certain,
            "elsewhere",
        ),
        (
            "tags",
            reading(aws(JANE, json!({})), vec![]),
            with(json!({ "aws:RequestTag/team": "a", "aws:TagKeys": ["team"] })),
            SessionActionMissing,
            Certain,
            "trust",
        ),
        (
            "a source identity",
            reading(aws(JANE, json!({})), vec![]),
            with(json!({ "sts:SourceIdentity": "jane" })),
            SessionActionMissing,
            Certain,
            "trust",
        ),
        ("a Deny", reading(deny, vec![may_assume()]), jane(), ExplicitDenyResource, Certain, "elsewhere"),
        (
            "a Deny of one's own",
            reading(
                account(),
                vec![may_assume(), policy(json!({ "Effect": "Deny", "Action": "sts:*", "Resource": "*" }))],
            ),
            jane(),
            ExplicitDenyIdentity,
            Certain,
            "elsewhere",
        ),
        (
            "another organization",
            reading(aws(JANE, json!({ "StringEquals": { "aws:PrincipalOrgID": "o-1" } })), vec![]),
            jane(),
            ConditionNotMet,
            Certainty::Possible,
            "elsewhere",
        ),
        (
            "another partition",
            reading(account(), vec![]),
            by(json!({ "AWS": "arn:aws-cn:iam::111122223333:user/jane" }), json!({})),
            PartitionWrong,
            Certain,
            "elsewhere",
        ),
        (
            "another subject",
            reading(
                google(json!({ "accounts.google.com:sub": "1", "accounts.google.com:oaud": "acme" })),
                vec![],
            ),
            token("2", "acme"),
            TokenNotAdmitted,
            Certain,
            "trust",
        ),
        (
            "another audience",
            reading(
                google(json!({ "accounts.google.com:sub": "1", "accounts.google.com:oaud": "acme" })),
                vec![],
            ),
            token("1", "other"),
            TokenNotAdmitted,
            Certain,
            "trust",
        ),
        (
            "the action of AWS principals",
            reading(
                json!([{ "Effect": "Allow", "Principal": { "Federated": "accounts.google.com" }, "Action": "sts:AssumeRole" }]),
                vec![],
            ),
            token("1", "acme"),
            TokenNotAdmitted,
            Certain,
            "trust",
        ),
        (
            "a token that says little",
            reading(google(json!({ "accounts.google.com:sub": "1" })), vec![]),
            by(json!({ "Federated": "accounts.google.com" }), json!({ "accounts.google.com:sub": "2" })),
            TokenNotAdmitted,
            Certain,
            "too wide",
        ),
        (
            "no provider",
            reading(account(), vec![]),
            by(
                json!({ "Federated": "arn:aws:iam::111122223333:oidc-provider/id.example.com" }),
                json!({ "id.example.com:sub": "1" }),
            ),
            OidcProviderMissing,
            Certain,
            "elsewhere",
        ),
    ];
    for (name, reading, asked, expected, certainty, repaired) in cases {
        assert_eq!(cause(&reading, &asked), (expected.id(), certainty, repaired), "{name}");
    }
}

#[test]
fn what_other_statements_say_stays() {
    let statements = json!([
        { "Sid": "Lambda", "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "AWS": ["AROAOLDOLDOLDOLDOLD01", "arn:aws:iam::111122223333:user/john"] }, "Action": "sts:AssumeRole" },
    ]);
    let (reading, asked) = (reading(statements, vec![]), by(json!({ "AWS": JANE }), json!({})));
    let first = &diagnose(&reading, Some(&asked)).findings[0];
    assert_eq!(first.id, "TRUST_DOES_NOT_ADMIT_CALLER", "the id that is left is a role's: {first:?}");
    let Ok(Repair::Trust { document, difference }) = repair(&reading, &asked, first) else {
        panic!("a repair")
    };
    let document: Value = serde_json::from_str(&document).unwrap();
    assert_eq!(document["Statement"].as_array().unwrap().len(), 3, "{document}");
    assert_eq!(document["Statement"][0]["Sid"], "Lambda");
    assert!(!document.to_string().contains("AROAOLD"), "IAM takes no ids: {document}");
    let messages: Vec<_> = difference.differences.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages, [format!("now allows sts:AssumeRole for {JANE}")]);
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    // Guides call an account without its ARN wrong.
    let reading = reading(aws("111122223333", json!({})), vec![may_assume()]);
    let diagnosis = diagnose(&reading, Some(&by(json!({ "AWS": JANE }), json!({}))));
    assert_eq!((diagnosis.findings.as_slice(), diagnosis.allowed), (&[][..], Some(true)));
}

#[test]
fn a_name_in_another_case_is_another_role() {
    let missing = Reading {
        role: Sought::Missing,
        similar: vec![ROLE.into()],
        role_arn: ROLE.to_uppercase(),
        ..reading(account(), vec![])
    };
    let diagnosis = diagnose(&missing, None);
    assert_eq!(diagnosis.findings[0].id, "ROLE_DOES_NOT_EXIST");
    assert!(diagnosis.findings[0].hint.contains(ROLE), "{:?}", diagnosis.findings);
    let other =
        json!({ "principal": { "AWS": JANE }, "resource": "arn:aws:iam::111122223333:role/transfer" });
    let diagnosis = diagnose(&reading(account(), vec![may_assume()]), Some(&asked(&other.to_string())));
    assert_eq!(diagnosis.findings[0].id, "ROLE_DOES_NOT_EXIST", "a path belongs to the ARN");
}

#[test]
fn the_side_that_cannot_be_read_is_possible_and_no_more() {
    let partner = by(json!({ "AWS": PARTNER }), json!({}));
    let mut admitting = reading(aws(PARTNER, json!({})), vec![]);
    admitting.principal = Sought::NotRead;
    let diagnosis = diagnose(&admitting, Some(&partner));
    let ids: Vec<_> = diagnosis.findings.iter().map(|one| (one.id, one.certainty)).collect();
    assert_eq!(ids, [("IDENTITY_POLICY_MISSING", Certainty::Possible)]);
    assert!(diagnosis.findings[0].hint.contains(r#""Action":"sts:AssumeRole""#));
    // The other way round, one's own side is read.
    let elsewhere = "arn:aws:iam::999988887777:role/x";
    let mut own = reading(json!([]), vec![]);
    (own.role, own.role_arn) = (Sought::NotRead, elsewhere.into());
    let asked = As::parse(JANE).unwrap().of_role(elsewhere).unwrap();
    assert_eq!(diagnose(&own, Some(&asked)).findings[0].id, "IDENTITY_POLICY_MISSING");
    let Sought::Found(jane) = &mut own.principal else { panic!("jane") };
    jane.policies = vec![may_assume()];
    let found = diagnose(&own, Some(&asked)).findings;
    assert_eq!((found[0].id, found[0].certainty), ("TRUST_DOES_NOT_ADMIT_CALLER", Certainty::Possible));
}

#[test]
fn an_attempt_that_cloudtrail_has_is_a_request() {
    let attempt = Attempt {
        identity: json!({ "type": "IAMUser", "arn": JANE }),
        parameters: json!({ "roleSessionName": "me", "externalId": "abd", "durationSeconds": 7200 }),
        error: Some("AccessDenied".into()),
        ..Attempt::default()
    };
    let asked = attempt.asked(ROLE).unwrap();
    assert_eq!((asked.duration, asked.request.context.single("sts:externalid")), (Some(7200), Some("abd")));
    // What a record tells of a token is not all of it.
    let of_token = Attempt {
        identity: json!({ "type": "WebIdentityUser", "principalId": "accounts.google.com:7:8", "identityProvider": "accounts.google.com" }),
        parameters: json!({}),
        ..Attempt::default()
    };
    let asked = of_token.asked(ROLE).unwrap();
    assert_eq!(asked.request.context.single("accounts.google.com:sub"), Some("8"));
    let trust = google(json!({ "accounts.google.com:sub": "8", "accounts.google.com:oaud": "acme" }));
    let found = diagnose(&reading(trust, vec![]), Some(&asked)).findings;
    assert_eq!((found[0].id, found[0].certainty), ("TOKEN_NOT_ADMITTED", Certainty::Likely));
}

#[test]
fn a_provider_for_google_makes_its_tokens_fail() {
    let mut with_provider = reading(google(json!({ "accounts.google.com:sub": "1" })), vec![]);
    with_provider.providers = Some(vec![Provider {
        arn: "arn:aws:iam::111122223333:oidc-provider/accounts.google.com".into(),
        client_ids: vec!["mine".into()],
    }]);
    assert_eq!(cause(&with_provider, &token("1", "acme")).0, "AUDIENCE_WRONG");
}

#[test]
fn a_denial_that_nothing_explains_is_of_what_cannot_be_read() {
    let attempt = |time: &str| Attempt {
        time: time.into(),
        identity: json!({ "type": "IAMUser", "arn": JANE }),
        parameters: json!({ "roleArn": ROLE }),
        error: Some("AccessDenied".into()),
        ..Attempt::default()
    };
    let mut denied = reading(account(), vec![may_assume()]);
    (denied.attempts, denied.changed) =
        (vec![attempt("2026-01-02T00:00:00Z")], Some("2026-01-01T00:00:00Z".into()));
    let asked = by(json!({ "AWS": JANE }), json!({}));
    let ids = |reading: &Reading| -> Vec<_> {
        diagnose(reading, Some(&asked)).findings.iter().map(|one| (one.id, one.certainty)).collect()
    };
    let unread = [("EXPLICIT_DENY_ORGANIZATION", Certainty::Possible), ("PROPAGATION", Certainty::Possible)];
    assert_eq!(ids(&denied), unread);
    // It was changed since.
    denied.changed = Some("2026-01-03T00:00:00Z".into());
    assert_eq!(ids(&denied), []);
}

#[test]
fn a_trust_policy_that_no_quota_has_room_for_is_not_planned() {
    let named = |n: usize| format!("arn:aws:iam::111122223333:user/{n:0>40}");
    let many: Vec<_> = (0..60).map(|n| aws(&named(n), json!({}))[0].clone()).collect();
    let (reading, asked) = (reading(json!(many), vec![]), by(json!({ "AWS": JANE }), json!({})));
    let first = &diagnose(&reading, Some(&asked)).findings[0];
    let Err(NoRepair::Elsewhere(why)) = repair(&reading, &asked, first) else { panic!("too long") };
    assert!(why.contains("4096"), "{why}");
}
