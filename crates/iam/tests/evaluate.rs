//! IAM's evaluation: operators, principals, layers, tokens, and what is said about the decision.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use provision_iam::Document;
use provision_iam::evaluate::{
    Explanation, Layer, Policies, Policy, Reason, Request, Token, evaluate, explain, misplaced,
};
use serde_json::{Value, json};

const ROLE: &str = "arn:aws:iam::111122223333:role/transfer";
const OBJECT: &str = "arn:aws:s3:::bucket/key";

fn document(statements: Value) -> Document {
    let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    Document::parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

fn request(value: Value) -> Request {
    Request::from_json(&value.to_string()).unwrap_or_else(|errors| panic!("{value}: {errors:?}"))
}

/// Policies by layer, each given as statements.
#[derive(Default)]
struct World {
    resource: Option<Document>,
    identity: Option<Document>,
    boundary: Option<Document>,
    service_control: Option<Document>,
    resource_control: Option<Document>,
    endpoint: Option<Document>,
    session: Option<Document>,
}

impl World {
    fn new(layers: Value) -> World {
        let layer = |name: &str| layers.get(name).map(|statements| document(statements.clone()));
        World {
            resource: layer("trust").or(layer("resource")),
            identity: layer("identity"),
            boundary: layer("boundary"),
            service_control: layer("scp"),
            resource_control: layer("rcp"),
            endpoint: layer("endpoint"),
            session: layer("session"),
        }
    }

    fn policies(&self) -> Policies<'_> {
        fn policy<'a>(name: &'a str, document: &'a Option<Document>) -> Option<Policy<'a>> {
            document.as_ref().map(|document| Policy::new(name, document))
        }
        Policies {
            resource: policy("trust.json", &self.resource),
            identity: policy("identity.json", &self.identity).into_iter().collect(),
            boundary: policy("boundary.json", &self.boundary),
            service_control: policy("scp.json", &self.service_control).into_iter().collect(),
            resource_control: policy("rcp.json", &self.resource_control).into_iter().collect(),
            endpoint: policy("endpoint.json", &self.endpoint),
            session: policy("session.json", &self.session).into_iter().collect(),
        }
    }
}

/// `allow`, or the reason and the layer that denied. Both ways of evaluation must agree.
fn decide(layers: Value, asked: Value) -> (Reason, Option<Layer>) {
    let world = World::new(layers);
    let request = request(asked);
    let policies = world.policies();
    let verdict = evaluate(&policies, &request);
    let explanation = explain(&policies, &request);
    assert_eq!(verdict.reason, explanation.reason);
    assert_eq!(explanation.change.is_some(), !verdict.is_allowed(), "{explanation:?}");
    (verdict.reason, verdict.layer)
}

fn explained(layers: Value, asked: Value) -> Explanation {
    explain(&World::new(layers).policies(), &request(asked))
}

fn user_asks(context: Value) -> Value {
    json!({"action": "s3:GetObject", "principal": {"AWS": "arn:aws:iam::111122223333:user/team/alice"}, "resource": OBJECT, "context": context})
}

#[test]
fn operators_compare_as_documented() {
    const YES: bool = true;
    const NO: bool = false;
    let absent = Value::Null;
    for (operator, wanted, given, met) in [
        ("StringEquals", json!("a"), json!("a"), YES),
        ("StringEquals", json!("a"), json!("A"), NO),
        ("StringEquals", json!(["a", "b"]), json!("b"), YES),
        ("StringEquals", json!("a*"), json!("ab"), NO),
        ("StringEquals", json!("a*"), json!("a*"), YES),
        ("StringEquals", json!("a"), absent.clone(), NO),
        ("StringEquals", json!([]), json!("a"), NO),
        ("stringequals", json!("a"), json!("a"), YES),
        ("StringEqualsIfExists", json!("a"), absent.clone(), YES),
        ("StringEqualsIfExists", json!("a"), json!("b"), NO),
        ("StringNotEquals", json!("a"), json!("b"), YES),
        ("StringNotEquals", json!(["a", "b"]), json!("b"), NO),
        ("StringNotEquals", json!("a"), absent.clone(), YES),
        ("StringNotEqualsIfExists", json!("a"), json!("a"), NO),
        ("StringEqualsIgnoreCase", json!("a"), json!("A"), YES),
        ("StringNotEqualsIgnoreCase", json!("a"), json!("A"), NO),
        ("StringLike", json!("a*c"), json!("abbc"), YES),
        ("StringLike", json!("a?c"), json!("abbc"), NO),
        ("StringLike", json!("A*"), json!("abc"), NO),
        ("StringLike", json!("*"), json!(""), YES),
        ("StringLike", json!("*"), absent.clone(), NO),
        ("StringNotLike", json!("a*"), json!("abc"), NO),
        ("StringNotLike", json!("a*"), absent.clone(), YES),
        ("NumericEquals", json!("10"), json!(10.0), YES),
        ("NumericNotEquals", json!(10), json!("11"), YES),
        ("NumericLessThan", json!("10"), json!("9.99"), YES),
        ("NumericLessThan", json!("10"), json!("10"), NO),
        ("NumericLessThanEquals", json!("10"), json!("10"), YES),
        ("NumericGreaterThan", json!("-1"), json!("0"), YES),
        ("NumericGreaterThanEquals", json!("123456789012345678901"), json!("123456789012345678900"), NO),
        ("NumericLessThan", json!("10"), json!("nine"), NO),
        ("NumericLessThan", json!("10"), absent.clone(), NO),
        ("DateLessThan", json!("2025-01-01T00:00:00Z"), json!("2024-12-31T23:59:59Z"), YES),
        ("DateGreaterThan", json!("2025-01-01T00:00:00Z"), json!("2025-01-01T00:30:00+01:00"), NO),
        ("DateEquals", json!("2024-02-29"), json!("1709164800"), YES),
        ("DateNotEquals", json!("2024-02-29"), json!("1709164801"), YES),
        ("DateLessThanEquals", json!("2024-02-29T00:00Z"), json!("2024-02-29"), YES),
        ("DateGreaterThanEquals", json!("2024-02-30"), json!("2025-01-01"), NO),
        ("Bool", json!(true), json!("true"), YES),
        ("Bool", json!("True"), json!(true), YES),
        ("Bool", json!("true"), json!(false), NO),
        ("Bool", json!("false"), absent.clone(), NO),
        ("BoolIfExists", json!("true"), absent.clone(), YES),
        ("BinaryEquals", json!("QmluYXJ5"), json!("QmluYXJ5"), YES),
        ("IpAddress", json!("203.0.113.0/24"), json!("203.0.113.7"), YES),
        ("IpAddress", json!("203.0.113.7"), json!("203.0.113.7"), YES),
        ("IpAddress", json!("203.0.113.0/24"), json!("203.0.114.7"), NO),
        ("IpAddress", json!("2001:db8::/32"), json!("2001:db8::1"), YES),
        ("IpAddress", json!(["10.0.0.0/8", "2001:db8::/32"]), json!("10.9.9.9"), YES),
        ("IpAddress", json!("not an address"), json!("10.9.9.9"), NO),
        ("NotIpAddress", json!("203.0.113.0/24"), json!("203.0.113.7"), NO),
        ("NotIpAddress", json!("203.0.113.0/24"), absent.clone(), YES),
        ("ArnEquals", json!("arn:aws:iam::1:role/*"), json!("arn:aws:iam::1:role/a/b"), YES),
        ("ArnLike", json!("arn:aws:*:role/a"), json!("arn:aws:iam::1:role/a"), NO),
        ("ArnLike", json!("arn:aws:iam::*:role/a"), json!("arn:aws:iam::1:role/a"), YES),
        ("ArnNotLike", json!("arn:aws:iam::1:role/a"), json!("arn:aws:iam::1:role/b"), YES),
        ("ArnNotEquals", json!("arn:aws:iam::1:*"), json!("arn:aws:iam::1:role/b"), NO),
        ("Null", json!("true"), absent.clone(), YES),
        ("Null", json!("false"), absent.clone(), NO),
        ("Null", json!(false), json!("x"), YES),
        ("Null", json!("true"), json!([]), YES),
        ("ForAnyValue:StringEquals", json!(["a", "b"]), json!(["b", "c"]), YES),
        ("ForAnyValue:StringEquals", json!(["a", "b"]), json!(["c"]), NO),
        ("ForAnyValue:StringEquals", json!("a"), absent.clone(), NO),
        ("ForAnyValue:StringEqualsIfExists", json!("a"), absent.clone(), NO),
        ("ForAnyValue:StringNotEquals", json!("a"), json!(["a", "b"]), YES),
        ("ForAnyValue:StringNotEquals", json!("a"), json!(["a"]), NO),
        ("ForAnyValue:StringLike", json!("a*"), json!(["xa", "ax"]), YES),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!(["b", "a"]), YES),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!(["b", "c"]), NO),
        ("ForAllValues:StringEquals", json!("a"), absent.clone(), YES),
        ("ForAllValues:StringEquals", json!("a"), json!(""), YES),
        ("ForAllValues:StringNotLike", json!("a*"), json!(["b", "ab"]), NO),
        ("ForAllValues:StringNotLike", json!("a*"), json!(["b", "c"]), YES),
        ("StringEqual", json!("a"), json!("a"), NO),
    ] {
        let mut context = json!({});
        if !given.is_null() {
            context["Test:Key"] = given.clone();
        }
        let identity = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {operator: {"test:key": wanted}}}]);
        let (reason, _) = decide(json!({"identity": identity}), user_asks(context));
        assert_eq!(reason == Reason::Allow, met, "{operator} {wanted} against {given}");
    }
}

#[test]
fn several_tests_must_all_be_met() {
    let identity = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*",
        "Condition": {"StringEquals": {"a:b": "1", "a:c": "1"}, "Bool": {"a:d": "true"}}}]);
    let all = json!({"a:b": "1", "a:c": "1", "a:d": true});
    assert_eq!(decide(json!({"identity": identity}), user_asks(all.clone())).0, Reason::Allow);
    for key in ["a:b", "a:c", "a:d"] {
        let mut context = all.clone();
        context[key] = json!("no");
        assert_eq!(
            decide(json!({"identity": identity}), user_asks(context)).0,
            Reason::ImplicitDeny,
            "{key}"
        );
    }
}

#[test]
fn actions_and_resources_match_with_wildcards_and_exceptions() {
    for (members, allowed) in [
        (json!({"Action": "s3:GetObject", "Resource": OBJECT}), true),
        (json!({"Action": "S3:getobject", "Resource": OBJECT}), true),
        (json!({"Action": "s3:Get*", "Resource": "arn:aws:s3:::bucket/*"}), true),
        (json!({"Action": "*", "Resource": "*"}), true),
        (json!({"Action": "s3:Get?bject", "Resource": "arn:aws:s3:::*"}), true),
        (json!({"Action": "s3:PutObject", "Resource": "*"}), false),
        (json!({"Action": [], "Resource": "*"}), false),
        (json!({"Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket"}), false),
        (json!({"Action": "s3:GetObject", "Resource": "arn:aws:s3:::BUCKET/key"}), false),
        (json!({"Action": "s3:GetObject", "Resource": "arn:aws:s3:*"}), true),
        (json!({"NotAction": "s3:Put*", "Resource": "*"}), true),
        (json!({"NotAction": "s3:Get*", "Resource": "*"}), false),
        (json!({"Action": "s3:*", "NotResource": "arn:aws:s3:::other/*"}), true),
        (json!({"Action": "s3:*", "NotResource": "arn:aws:s3:::bucket/*"}), false),
        (json!({"Action": "s3:*", "Resource": "arn:aws:s3:::bucket/${aws:username}"}), false),
    ] {
        let mut statement = members.clone();
        statement["Effect"] = json!("Allow");
        let (reason, layer) = decide(json!({"identity": [statement]}), user_asks(json!({})));
        assert_eq!(reason == Reason::Allow, allowed, "{members}");
        if !allowed {
            assert_eq!(layer, Some(Layer::Identity));
        }
    }
}

#[test]
fn variables_are_replaced_and_stay_literal() {
    let asks = |resource: &str, context: Value| json!({"action": "s3:GetObject", "principal": {"AWS": "arn:aws:iam::111122223333:user/alice"}, "resource": resource, "context": context});
    for (pattern, resource, context, allowed) in [
        ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/alice/x", json!({}), true),
        ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/x", json!({}), false),
        ("arn:aws:s3:::b/${AWS:UserName}/*", "arn:aws:s3:::b/alice/x", json!({}), true),
        (
            "arn:aws:s3:::b/${aws:PrincipalTag/team}/*",
            "arn:aws:s3:::b/blue/x",
            json!({"aws:PrincipalTag/team": "blue"}),
            true,
        ),
        ("arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/*", "arn:aws:s3:::b/none/x", json!({}), true),
        ("arn:aws:s3:::b/${aws:PrincipalTag/team}/*", "arn:aws:s3:::b/x/x", json!({}), false),
        (
            "arn:aws:s3:::b/${aws:PrincipalTag/team}/*",
            "arn:aws:s3:::b/blue/x",
            json!({"aws:PrincipalTag/team": "*"}),
            false,
        ),
        ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", json!({}), false),
        ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", json!({}), true),
        ("arn:aws:s3:::b/${$}{x", "arn:aws:s3:::b/${x", json!({}), true),
        ("arn:aws:s3:::b/${unclosed", "arn:aws:s3:::b/${unclosed", json!({}), true),
    ] {
        let statement = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": pattern}]);
        let (reason, _) = decide(json!({"identity": statement}), asks(resource, context));
        assert_eq!(reason == Reason::Allow, allowed, "{pattern} {resource}");
    }
    let tag = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"a:b": "${aws:username}"}}}]);
    assert_eq!(decide(json!({"identity": tag}), asks("*", json!({"a:b": "alice"}))).0, Reason::Allow);
    assert_eq!(decide(json!({"identity": tag}), asks("*", json!({"a:b": "bob"}))).0, Reason::ImplicitDeny);
}

#[test]
fn without_the_current_version_a_variable_is_text() {
    let text = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"b/${aws:username}"}}"#;
    let document = Document::parse(text).unwrap();
    let policies = Policies { identity: vec![Policy::new("old", &document)], ..Policies::default() };
    let asks = |resource: &str| {
        request(
            json!({"action": "s3:GetObject", "principal": {"AWS": "arn:aws:iam::111122223333:user/alice"}, "resource": resource}),
        )
    };
    assert!(!evaluate(&policies, &asks("b/alice")).is_allowed());
    assert!(evaluate(&policies, &asks("b/${aws:username}")).is_allowed());
}

fn assumes(caller: &str) -> Value {
    json!({"action": "sts:AssumeRole", "principal": {"AWS": caller}, "resource": ROLE})
}

fn trusts(principal: Value) -> Value {
    json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}])
}

#[test]
fn roles_are_assumed_when_both_sides_agree_as_far_as_they_must() {
    use Layer::*;
    let user = "arn:aws:iam::111122223333:user/alice";
    let stranger = "arn:aws:iam::444455556666:user/bob";
    let session = "arn:aws:sts::111122223333:assumed-role/worker/s";
    let may = json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": ROLE}]);
    let deny = json!([{"Effect": "Deny", "Action": "*", "Resource": "*"}]);
    let everything = json!([{"Effect": "Allow", "Action": "*", "Resource": "*"}]);
    let denied = |layer| (Reason::ImplicitDeny, Some(layer));
    let allowed = (Reason::Allow, None);
    for (what, layers, caller, expected) in [
        ("named itself", json!({"trust": trusts(json!({"AWS": user}))}), user, allowed),
        (
            "account without identity policy",
            json!({"trust": trusts(json!({"AWS": "111122223333"}))}),
            user,
            denied(Identity),
        ),
        (
            "account with identity policy",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:root"})), "identity": may}),
            user,
            allowed,
        ),
        ("everyone", json!({"trust": trusts(json!("*"))}), user, allowed),
        ("identity policy alone", json!({"identity": may}), user, denied(Resource)),
        (
            "trust for another",
            json!({"trust": trusts(json!({"AWS": stranger})), "identity": may}),
            user,
            denied(Resource),
        ),
        (
            "name in another case",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:user/Alice"})), "identity": may}),
            user,
            denied(Resource),
        ),
        (
            "cross-account, trust alone",
            json!({"trust": trusts(json!({"AWS": stranger}))}),
            stranger,
            denied(Identity),
        ),
        (
            "cross-account, both",
            json!({"trust": trusts(json!({"AWS": stranger})), "identity": may}),
            stranger,
            allowed,
        ),
        (
            "cross-account, account and identity",
            json!({"trust": trusts(json!({"AWS": "444455556666"})), "identity": may}),
            stranger,
            allowed,
        ),
        ("cross-account, identity alone", json!({"identity": everything}), stranger, denied(Resource)),
        (
            "everyone, cross-account, trust alone",
            json!({"trust": trusts(json!({"AWS": "*"}))}),
            stranger,
            denied(Identity),
        ),
        (
            "session by its role",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/worker"}))}),
            session,
            allowed,
        ),
        (
            "session by its role with a path",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/a/b/worker"}))}),
            session,
            allowed,
        ),
        (
            "session by another role",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/worker2"})), "identity": may}),
            session,
            denied(Resource),
        ),
        ("session itself", json!({"trust": trusts(json!({"AWS": session}))}), session, allowed),
        (
            "another session",
            json!({"trust": trusts(json!({"AWS": "arn:aws:sts::111122223333:assumed-role/worker/t"})), "identity": may}),
            session,
            denied(Resource),
        ),
        (
            "a role asks",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/worker"}))}),
            "arn:aws:iam::111122223333:role/worker",
            allowed,
        ),
        (
            "deny in the identity policy",
            json!({"trust": trusts(json!({"AWS": user})), "identity": deny}),
            user,
            (Reason::ExplicitDeny, Some(Identity)),
        ),
        (
            "deny in the boundary",
            json!({"trust": trusts(json!({"AWS": user})), "boundary": deny}),
            user,
            (Reason::ExplicitDeny, Some(Boundary)),
        ),
        (
            "silent boundary, user named itself",
            json!({"trust": trusts(json!({"AWS": user})), "boundary": json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])}),
            user,
            allowed,
        ),
        (
            "silent boundary, session by its role",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/worker"})), "boundary": json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])}),
            session,
            denied(Boundary),
        ),
        (
            "silent session policy, session by its role",
            json!({"trust": trusts(json!({"AWS": "arn:aws:iam::111122223333:role/worker"})), "session": json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])}),
            session,
            denied(Session),
        ),
        (
            "silent boundary, account",
            json!({"trust": trusts(json!({"AWS": "111122223333"})), "identity": may, "boundary": json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])}),
            user,
            denied(Boundary),
        ),
        (
            "boundary allows, account",
            json!({"trust": trusts(json!({"AWS": "111122223333"})), "identity": may, "boundary": everything}),
            user,
            allowed,
        ),
        (
            "boundary alone grants nothing",
            json!({"trust": trusts(json!({"AWS": "111122223333"})), "boundary": everything}),
            user,
            denied(Identity),
        ),
        (
            "SCP denies",
            json!({"trust": trusts(json!({"AWS": user})), "scp": deny}),
            user,
            (Reason::ExplicitDeny, Some(ServiceControl)),
        ),
        (
            "SCP allows something else",
            json!({"trust": trusts(json!({"AWS": user})), "scp": json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])}),
            user,
            denied(ServiceControl),
        ),
        (
            "SCP only denies something else",
            json!({"trust": trusts(json!({"AWS": user})), "scp": json!([{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}])}),
            user,
            allowed,
        ),
        (
            "deny in the trust policy",
            json!({"trust": json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": user}}, {"Effect": "Deny", "Action": "sts:*", "Principal": "*"}])}),
            user,
            (Reason::ExplicitDeny, Some(Resource)),
        ),
        (
            "deny for all but this one",
            json!({"trust": json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": user}}, {"Effect": "Deny", "Action": "sts:*", "NotPrincipal": {"AWS": user}}])}),
            user,
            allowed,
        ),
        (
            "deny for all but another",
            json!({"trust": json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": user}}, {"Effect": "Deny", "Action": "sts:*", "NotPrincipal": {"AWS": stranger}}])}),
            user,
            (Reason::ExplicitDeny, Some(Resource)),
        ),
        (
            "deny for all but this one, who has a boundary",
            json!({"boundary": everything, "trust": json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": user}}, {"Effect": "Deny", "Action": "sts:*", "NotPrincipal": {"AWS": user}}])}),
            user,
            (Reason::ExplicitDeny, Some(Resource)),
        ),
        (
            "root user",
            json!({"trust": trusts(json!({"AWS": "111122223333"}))}),
            "arn:aws:iam::111122223333:root",
            denied(Identity),
        ),
        (
            "left-over of a deleted user",
            json!({"trust": trusts(json!({"AWS": "AIDAQXZEAEXAMPLEUSER"})), "identity": may}),
            user,
            denied(Resource),
        ),
        (
            "account of another partition",
            json!({"trust": trusts(json!({"AWS": "arn:aws-cn:iam::111122223333:root"})), "identity": may}),
            user,
            denied(Resource),
        ),
    ] {
        assert_eq!(decide(layers, assumes(caller)), expected, "{what}");
    }
}

#[test]
fn resources_of_the_own_account_need_one_allow_only() {
    use Layer::*;
    let user = "arn:aws:iam::111122223333:user/alice";
    let get = json!([{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*"}]);
    let bucket = |principal: Value| json!([{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*", "Principal": principal}]);
    for (what, layers, caller, owner, expected) in [
        ("identity policy alone", json!({"identity": get}), user, Value::Null, (Reason::Allow, None)),
        (
            "bucket policy alone",
            json!({"resource": bucket(json!({"AWS": user}))}),
            user,
            json!("111122223333"),
            (Reason::Allow, None),
        ),
        (
            "bucket policy for the account",
            json!({"resource": bucket(json!({"AWS": "111122223333"}))}),
            user,
            json!("111122223333"),
            (Reason::ImplicitDeny, Some(Identity)),
        ),
        ("neither", json!({}), user, Value::Null, (Reason::ImplicitDeny, Some(Identity))),
        (
            "other account, identity alone",
            json!({"identity": get}),
            user,
            json!("444455556666"),
            (Reason::ImplicitDeny, Some(Resource)),
        ),
        (
            "other account, both",
            json!({"identity": get, "resource": bucket(json!({"AWS": user}))}),
            user,
            json!("444455556666"),
            (Reason::Allow, None),
        ),
        (
            "root user needs no policy",
            json!({}),
            "arn:aws:iam::111122223333:root",
            Value::Null,
            (Reason::Allow, None),
        ),
        (
            "root user and SCP",
            json!({"scp": json!([{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}])}),
            "arn:aws:iam::111122223333:root",
            Value::Null,
            (Reason::ExplicitDeny, Some(ServiceControl)),
        ),
    ] {
        let asked = json!({"action": "s3:GetObject", "principal": {"AWS": caller}, "resource": OBJECT, "context": {"aws:ResourceAccount": owner}});
        assert_eq!(decide(layers, asked), expected, "{what}");
    }
    let public = json!({"resource": bucket(json!("*"))});
    let anonymous = json!({"action": "s3:GetObject", "principal": "*", "resource": OBJECT});
    assert_eq!(decide(public, anonymous.clone()).0, Reason::Allow);
    assert_eq!(decide(json!({"resource": bucket(json!({"AWS": user}))}), anonymous).0, Reason::ImplicitDeny);
}

#[test]
fn services_and_identity_providers_are_named_by_the_trust_policy_alone() {
    let service = json!({"action": "sts:AssumeRole", "principal": {"Service": "lambda.amazonaws.com"}, "resource": ROLE, "context": {"aws:SourceAccount": "111122223333"}});
    let saml = json!({"action": "sts:AssumeRoleWithSAML", "principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/idp"}, "resource": ROLE, "context": {"SAML:aud": "https://signin.aws.amazon.com/saml"}});
    let trust = |action: &str, principal: Value, condition: Value| json!({"trust": [{"Effect": "Allow", "Action": action, "Principal": principal, "Condition": condition}]});
    let source = json!({"StringEquals": {"aws:SourceAccount": "111122223333"}});
    let audience = json!({"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}});
    assert_eq!(
        decide(
            trust(
                "sts:AssumeRole",
                json!({"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}),
                source.clone()
            ),
            service.clone()
        )
        .0,
        Reason::Allow
    );
    assert_eq!(
        decide(trust("sts:AssumeRole", json!({"Service": "ec2.amazonaws.com"}), source), service.clone()).0,
        Reason::ImplicitDeny
    );
    assert_eq!(
        decide(trust("sts:AssumeRole", json!({"AWS": "111122223333"}), json!({})), service).0,
        Reason::ImplicitDeny
    );
    assert_eq!(
        decide(
            trust(
                "sts:AssumeRoleWithSAML",
                json!({"Federated": "arn:aws:iam::111122223333:saml-provider/idp"}),
                audience.clone()
            ),
            saml.clone()
        )
        .0,
        Reason::Allow
    );
    assert_eq!(
        decide(
            trust(
                "sts:AssumeRole",
                json!({"Federated": "arn:aws:iam::111122223333:saml-provider/idp"}),
                audience
            ),
            saml
        )
        .0,
        Reason::ImplicitDeny
    );
}

#[test]
fn asking_who_one_is_takes_no_permission() {
    let deny = json!([{"Effect": "Deny", "Action": "*", "Resource": "*"}]);
    let asked = json!({"action": "sts:GetCallerIdentity", "principal": {"AWS": "arn:aws:iam::111122223333:user/alice"}});
    assert_eq!(decide(json!({"identity": deny}), asked).0, Reason::Allow);
}

#[test]
fn session_tags_and_source_identity_need_their_own_actions() {
    let user = "arn:aws:iam::111122223333:user/alice";
    let trust = |actions: Value| json!({"trust": [{"Effect": "Allow", "Action": actions, "Principal": {"AWS": user}}]});
    let mut asked = assumes(user);
    asked["context"] =
        json!({"aws:RequestTag/team": "blue", "aws:TagKeys": ["team"], "sts:SourceIdentity": "alice"});
    let world = World::new(trust(json!(["sts:AssumeRole", "sts:SetSourceIdentity"])));
    let tagged = request(asked.clone());
    let policies = world.policies();
    let verdict = evaluate(&policies, &tagged);
    assert_eq!((verdict.reason, verdict.action.as_str()), (Reason::ImplicitDeny, "sts:TagSession"));
    assert_eq!(
        verdict.because(&tagged).unwrap(),
        "because no role trust policy allows the sts:TagSession action"
    );
    let all = json!(["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]);
    assert_eq!(decide(trust(all), asked).0, Reason::Allow);
}

fn jwt(claims: Value) -> String {
    use base64::Engine;
    let encode = |value: &Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.c2lnbmF0dXJl", encode(&json!({"alg": "RS256"})), encode(&claims))
}

#[test]
fn a_google_token_becomes_the_keys_aws_makes_of_it() {
    let claims = json!({"iss": "https://accounts.google.com", "aud": "acme", "azp": "108", "sub": "108", "email": "a@b.iam.gserviceaccount.com", "exp": 4102444800u64});
    let token = Token::parse(&jwt(claims)).unwrap();
    let value = |key: &str| token.context.single(key).map(str::to_owned);
    assert_eq!(value("accounts.google.com:aud").as_deref(), Some("108"));
    assert_eq!(value("accounts.google.com:oaud").as_deref(), Some("acme"));
    assert_eq!(value("accounts.google.com:sub").as_deref(), Some("108"));
    assert_eq!(token.caller("aws", "111122223333").name(), "accounts.google.com");
    assert!(token.notes.iter().any(|note| note.contains("azp")), "{:?}", token.notes);

    let plain =
        Token::parse(&jwt(json!({"iss": "accounts.google.com", "aud": "acme", "sub": "108"}))).unwrap();
    assert_eq!(plain.context.single("accounts.google.com:aud"), Some("acme"));
    assert_eq!(plain.context.single("accounts.google.com:oaud"), Some("acme"));

    let bare = Token::parse(&jwt(json!({"iss": "https://accounts.google.com"}))).unwrap();
    assert!(bare.notes.iter().any(|note| note.contains("no sub")), "{:?}", bare.notes);

    let github = Token::parse(&jwt(json!({"iss": "https://token.actions.githubusercontent.com", "aud": ["sts.amazonaws.com"], "sub": "repo:o/r:ref:refs/heads/main"}))).unwrap();
    assert_eq!(github.context.single("token.actions.githubusercontent.com:aud"), Some("sts.amazonaws.com"));
    assert_eq!(github.context.get("token.actions.githubusercontent.com:oaud"), None);
    assert_eq!(
        github.caller("aws", "111122223333").name(),
        "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
    );

    for text in ["", "a.b", "a.b.c.d", "a.!!!.c", "a.YQ.c", "a.e30.c"] {
        let error = Token::parse(text).unwrap_err().to_string();
        assert!(text.is_empty() || !error.contains(text), "{error}");
    }
}

#[test]
fn each_issuer_has_the_keys_that_aws_makes_of_its_claims() {
    let eks = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF";
    for (issuer, claims, keys, unmade) in [
        (
            "token.actions.githubusercontent.com",
            json!({"repository": "acme/x", "actor_id": "7", "repository_owner": "acme"}),
            vec![("repository", "acme/x"), ("actor_id", "7")],
            "repository_owner",
        ),
        (
            "token.actions.githubusercontent.com/acme",
            json!({"job_workflow_ref": "a/b@c", "run_id": "1"}),
            vec![("job_workflow_ref", "a/b@c")],
            "run_id",
        ),
        (
            "token.actions.acme.ghe.com",
            json!({"enterprise_id": "9", "run_id": "1"}),
            vec![("enterprise_id", "9")],
            "run_id",
        ),
        (
            "oidc.circleci.com/org/1",
            json!({"oidc.circleci.com/project-id": "2", "oidc.circleci.com/vcs-ref": "3"}),
            vec![("oidc.circleci.com/project-id", "2")],
            "vcs-ref",
        ),
        ("idcs-1.identity.oraclecloud.com", json!({"rpst_id": "2", "x": "3"}), vec![("rpst_id", "2")], "x"),
        (
            "gitlab.com",
            json!({"project_id": "2", "ref_protected": true, "project_path": "a/b"}),
            vec![("project_id", "2"), ("ref_protected", "true")],
            "project_path",
        ),
        (
            "agent.buildkite.com",
            json!({"pipeline_id": "2", "step_key": "3"}),
            vec![("pipeline_id", "2")],
            "step_key",
        ),
        ("cognito-identity.amazonaws.com", json!({"email": "a@b.c"}), vec![("sub", "s")], "email"),
        ("www.amazon.com", json!({"user_id": "u"}), vec![("user_id", "u"), ("app_id", "a")], "www"),
        ("graph.facebook.com", json!({"app_id": "x"}), vec![("id", "s"), ("app_id", "x")], "graph"),
        (
            eks,
            json!({"kubernetes.io": {"namespace": "n"}}),
            vec![("sub", "s"), ("aud", "a")],
            "kubernetes.io",
        ),
    ] {
        let mut all =
            json!({"iss": format!("https://{issuer}"), "sub": "s", "aud": "a", "exp": 4102444800u64});
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        let token = Token::parse(&jwt(all)).unwrap();
        for (claim, value) in keys {
            assert_eq!(token.context.single(&format!("{issuer}:{claim}")), Some(value), "{issuer}:{claim}");
        }
        assert_eq!(token.context.get(&format!("{issuer}:{unmade}")), None);
        assert!(token.notes.iter().any(|note| note.contains(unmade)), "{issuer}: {:?}", token.notes);
    }
}

#[test]
fn a_token_is_of_the_provider_in_the_account_of_the_role() {
    let provider = "arn:aws:iam::111122223333:oidc-provider/id.example.com";
    let token =
        Token::parse(&jwt(json!({"iss": "https://id.example.com", "sub": "loader", "aud": "a", "exp": 1})))
            .unwrap();
    let world = World::new(json!({"trust": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": provider}, "Condition": {"StringEquals": {"id.example.com:sub": "loader"}}}]}));
    for (request, allowed) in [
        (json!({}), true),
        (json!({"resource": ROLE}), true),
        (json!({"resource": "arn:aws:iam::999988887777:role/other"}), false),
        (json!({"context": {"aws:ResourceAccount": "999988887777"}}), false),
    ] {
        let asked = Request::from_json_with_token(&request.to_string(), &token).unwrap();
        assert!(!asked.principal.name().contains("iam:::"), "{}", asked.principal.name());
        assert_eq!(evaluate(&world.policies(), &asked).is_allowed(), allowed, "{request}");
    }
}

#[test]
fn a_claim_that_aws_makes_no_key_of_is_in_no_request() {
    let github = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    let key = |claim: &str| format!("token.actions.githubusercontent.com:{claim}");
    let world = World::new(json!({"trust": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": github}, "Condition": {"StringEquals": {key("repository_owner"): "acme"}}}]}));
    let asked = json!({"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": github},
        "resource": ROLE, "context": {key("repository_owner"): "acme"}});
    let asked = Request::from_json(&asked.to_string()).unwrap();
    let told = explain(&world.policies(), &asked);
    assert!(!told.is_allowed());
    assert!(told.steps.iter().any(|step| step.contains("counts as absent")), "{:?}", told.steps);
    let change = told.change.unwrap();
    assert!(change.what.contains("remove the test of"), "{}", change.what);
    assert!(change.statement.is_some());
}

#[test]
fn a_token_stands_in_for_what_the_request_does_not_say() {
    let token = Token::parse(&jwt(
        json!({"iss": "https://accounts.google.com", "aud": "acme", "azp": "108", "sub": "108"}),
    ))
    .unwrap();
    let asked = Request::from_json_with_token(&json!({"resource": ROLE}).to_string(), &token).unwrap();
    assert_eq!(asked.action, "sts:AssumeRoleWithWebIdentity");
    let world = World::new(google_trust(
        json!({"StringEquals": {"accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme"}}),
    ));
    let told = explain(&world.policies(), &asked);
    assert!(told.is_allowed(), "{told:?}");
    assert!(
        told.steps.iter().any(|step| step.contains("accounts.google.com:aud is its azp")),
        "{:?}",
        told.steps
    );
    let other = json!({"resource": ROLE, "context": {"accounts.google.com:sub": "109"}}).to_string();
    let asked = Request::from_json_with_token(&other, &token).unwrap();
    assert!(!evaluate(&world.policies(), &asked).is_allowed());
}

fn google_trust(condition: Value) -> Value {
    json!({"trust": [{"Sid": "Vendor", "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "accounts.google.com"}, "Condition": condition}]})
}

fn google_asks(context: Value) -> Value {
    json!({"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"}, "resource": ROLE, "context": context})
}

#[test]
fn an_allowed_request_is_explained_by_its_statement_and_conditions() {
    let trust = google_trust(
        json!({"StringEquals": {"accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme"}}),
    );
    let told = explained(
        trust,
        google_asks(json!({"accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme"})),
    );
    assert_eq!(told.decision, "allowed");
    let statement = told.statement.as_ref().unwrap();
    assert_eq!(
        (statement.path.as_str(), statement.sid.as_deref(), statement.policy.as_str()),
        ("Statement[0]", Some("Vendor"), "trust.json")
    );
    let json = serde_json::to_value(&told).unwrap();
    assert_eq!(json["reason"], "allow");
    assert_eq!(
        json["conditions"],
        json!([
            {"operator": "StringEquals", "key": "accounts.google.com:sub", "expected": "108", "actual": "108", "met": true},
            {"operator": "StringEquals", "key": "accounts.google.com:oaud", "expected": "acme", "actual": "acme", "met": true},
        ])
    );
    assert!(told.change.is_none());
}

#[test]
fn a_denied_request_is_explained_by_the_closest_statement() {
    let trust = google_trust(
        json!({"StringEquals": {"accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme"}}),
    );
    let told = explained(
        trust.clone(),
        google_asks(json!({"accounts.google.com:sub": "109", "accounts.google.com:oaud": "acme"})),
    );
    assert_eq!((told.decision, told.reason), ("denied", Reason::ImplicitDeny));
    assert!(told.statement.is_none());
    assert_eq!(told.closest.as_ref().unwrap().path, "Statement[0]");
    let unmet: Vec<_> = told.conditions.iter().filter(|condition| !condition.met).collect();
    assert_eq!(
        (unmet.len(), unmet[0].key.as_str(), &unmet[0].actual),
        (1, "accounts.google.com:sub", &json!("109"))
    );
    assert!(
        told.steps
            .last()
            .unwrap()
            .contains("because no role trust policy allows the sts:AssumeRoleWithWebIdentity action")
    );
    let change = told.change.unwrap();
    assert!(
        change.what.contains("add 109 to the values of StringEquals accounts.google.com:sub"),
        "{change:?}"
    );
    assert!(change.opens.contains("accounts.google.com:sub = 109"), "{change:?}");

    let lacking = explained(trust, google_asks(json!({"accounts.google.com:sub": "108"})));
    let change = lacking.change.unwrap();
    assert!(change.what.contains("make the request with accounts.google.com:oaud = acme"), "{change:?}");
    assert_eq!(change.opens, "nothing");
}

#[test]
fn the_audience_trap_of_google_is_recognised() {
    let trust = google_trust(json!({"StringEquals": {"accounts.google.com:aud": "acme"}}));
    let told = explained(
        trust,
        google_asks(json!({"accounts.google.com:aud": "108", "accounts.google.com:oaud": "acme"})),
    );
    let change = told.change.unwrap();
    assert!(
        change.what.contains("test accounts.google.com:oaud instead of accounts.google.com:aud"),
        "{change:?}"
    );
}

#[test]
fn a_condition_that_can_never_be_met_is_to_be_removed() {
    let trust =
        google_trust(json!({"StringEquals": {"accounts.google.com:sub": "108", "sts:ExternalId": "x"}}));
    let told = explained(trust, google_asks(json!({"accounts.google.com:sub": "108"})));
    assert!(told.change.unwrap().what.contains("remove the test of sts:ExternalId"));
}

#[test]
fn the_wrong_action_is_the_change_to_make() {
    let trust = json!({"trust": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Federated": "accounts.google.com"}}]});
    let change = explained(trust, google_asks(json!({}))).change.unwrap();
    assert!(change.what.contains("add sts:AssumeRoleWithWebIdentity to Action"), "{change:?}");
}

#[test]
fn a_missing_statement_is_written_out_as_narrow_as_can_be() {
    let context = json!({"accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme", "accounts.google.com:aud": "108"});
    let other = json!({"trust": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "444455556666"}}]});
    let change = explained(other.clone(), google_asks(context.clone())).change.unwrap();
    let statement = change.statement.unwrap();
    assert_eq!(
        statement,
        json!({"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {"accounts.google.com:oaud": "acme", "accounts.google.com:sub": "108"}}})
    );
    let fixed = json!({"trust": [other["trust"][0], statement]});
    assert_eq!(decide(fixed, google_asks(context)).0, Reason::Allow);
    let unnamed = explained(other, google_asks(json!({}))).change.unwrap();
    assert!(unnamed.opens.contains("for everyone at accounts.google.com"), "{unnamed:?}");
}

#[test]
fn the_statement_that_denies_is_named() {
    let layers = json!({
        "identity": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}],
        "resource": [{"Sid": "TlsOnly", "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}],
    });
    let told = explained(layers.clone(), user_asks(json!({"aws:SecureTransport": false})));
    assert_eq!(told.reason, Reason::ExplicitDeny);
    assert_eq!(told.statement.as_ref().unwrap().sid.as_deref(), Some("TlsOnly"));
    assert_eq!(told.conditions[0].actual, json!("false"));
    assert!(
        told.steps.last().unwrap().contains("with an explicit deny in a resource-based policy"),
        "{:?}",
        told.steps
    );
    let change = told.change.unwrap();
    assert!(change.what.contains("aws:SecureTransport"), "{change:?}");
    assert_eq!(decide(layers, user_asks(json!({"aws:SecureTransport": true}))).0, Reason::Allow);
}

#[test]
fn a_request_is_read_with_all_its_mistakes() {
    let wrong = r#"{"action": "s3:*", "principal": {"AWS": "alice"}, "resource": 1, "context": {"a:b": {}}, "foo": 1}"#;
    let errors = Request::from_json(wrong).unwrap_err();
    assert_eq!(errors.len(), 5, "{errors:?}");
    assert_eq!(errors[0].at.span.start.column, 12);
    assert!(Request::from_json("{}").unwrap_err().len() == 2);
    assert!(Request::from_json("[").is_err());
}

#[test]
fn a_resource_control_policy_denies_whoever_asks() {
    let deny = json!([{"Effect": "Deny", "Principal": "*", "Action": ["s3:*", "sts:*"], "Resource": "*",
        "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-mine"}}}]);
    let trust = json!([{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"},
        "Action": "sts:AssumeRoleWithWebIdentity"}]);
    let role = "arn:aws:iam::111122223333:role/r";
    let google = json!({"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"},
        "resource": role});
    // The condition is met by a caller without an organization: a web identity is one.
    let denied = (Reason::ExplicitDeny, Some(Layer::ResourceControl));
    assert_eq!(decide(json!({"resource": trust, "rcp": deny}), google), denied);
    let bucket = json!([{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]);
    let ask = |principal: &str, organization: &str| {
        json!({"action": "s3:GetObject", "principal": {"AWS": principal}, "resource": "arn:aws:s3:::b/k",
            "context": {"aws:PrincipalOrgID": organization}})
    };
    let layers = json!({"resource": bucket, "rcp": deny});
    assert_eq!(decide(layers.clone(), ask("arn:aws:iam::111122223333:user/u", "o-other")), denied);
    assert_eq!(
        decide(layers.clone(), ask("arn:aws:iam::111122223333:user/u", "o-mine")),
        (Reason::Allow, None)
    );
    // Roles that services made for themselves are not held by it.
    let linked = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForRedshift/s";
    assert_eq!(decide(layers, ask(linked, "o-other")), (Reason::Allow, None));
}

#[test]
fn a_service_control_policy_does_not_hold_service_linked_roles_nor_strangers_to_the_organization() {
    let nothing = json!([{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]);
    let identity = json!([{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]);
    let ask = |principal: &str| json!({"action": "s3:GetObject", "principal": {"AWS": principal}, "resource": "arn:aws:s3:::b/k"});
    let layers = json!({"identity": identity, "scp": nothing});
    let denied = (Reason::ImplicitDeny, Some(Layer::ServiceControl));
    assert_eq!(decide(layers.clone(), ask("arn:aws:sts::111122223333:assumed-role/r/s")), denied);
    let linked =
        "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift";
    assert_eq!(decide(layers, ask(linked)), (Reason::Allow, None));
}

#[test]
fn a_vpc_endpoint_policy_must_allow_what_comes_through_it() {
    let identity = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]);
    let only = |principal: Value, action: &str| json!([{"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*"}]);
    let ask = json!({"action": "s3:GetObject", "principal": {"AWS": "arn:aws:iam::111122223333:user/u"},
        "resource": "arn:aws:s3:::b/k"});
    let not_allowed = (Reason::ImplicitDeny, Some(Layer::Endpoint));
    for (endpoint, expected) in [
        (only(json!("*"), "*"), (Reason::Allow, None)),
        (only(json!("*"), "s3:PutObject"), not_allowed),
        (only(json!({"AWS": "arn:aws:iam::111122223333:user/u"}), "s3:*"), (Reason::Allow, None)),
        // An account means its root user here.
        (only(json!({"AWS": "111122223333"}), "s3:*"), not_allowed),
    ] {
        let layers = json!({"identity": identity, "endpoint": endpoint});
        assert_eq!(decide(layers, ask.clone()), expected, "{endpoint}");
    }
}

#[test]
fn a_document_of_another_kind_is_not_taken() {
    let document =
        |statement: Value| Document::parse(&json!({"Statement": [statement]}).to_string()).unwrap();
    let with =
        document(json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}));
    let without = document(json!({"Effect": "Allow", "Action": "sts:AssumeRole"}));
    let identity = document(json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}));
    let named = document(
        json!({"Effect": "Deny", "Principal": {"AWS": "111122223333"}, "Action": "s3:*", "Resource": "*"}),
    );
    let full = document(json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}));
    for (document, layer, expected) in [
        (&with, Layer::Resource, None),
        (&without, Layer::Resource, Some("MISSING_PRINCIPAL")),
        (&identity, Layer::Endpoint, Some("MISSING_PRINCIPAL")),
        (&identity, Layer::Identity, None),
        (&with, Layer::Identity, Some("UNSUPPORTED_PRINCIPAL")),
        (&with, Layer::Boundary, Some("UNSUPPORTED_PRINCIPAL")),
        (&with, Layer::Session, Some("UNSUPPORTED_PRINCIPAL")),
        (&with, Layer::ServiceControl, Some("SCP_SYNTAX_ERROR_PRINCIPAL")),
        (&identity, Layer::ServiceControl, None),
        (&with, Layer::ResourceControl, Some("RCP_SYNTAX_ERROR_ALLOW")),
        (&named, Layer::ResourceControl, Some("RCP_SYNTAX_ERROR_PRINCIPAL")),
        (&identity, Layer::ResourceControl, Some("MISSING_PRINCIPAL")),
        (&full, Layer::ResourceControl, None),
    ] {
        let found = misplaced(document, layer);
        assert_eq!(found.first().map(|found| found.id), expected, "{layer:?}: {document:?}");
    }
}

/// IAM User Guide, Variables and tags: variables work with operators for strings and ARNs alone.
#[test]
fn a_variable_is_replaced_only_for_operators_that_take_one() {
    for (operator, key, value) in [
        ("IpAddress", "aws:SourceIp", "203.0.113.7"),
        ("NumericEquals", "s3:max-keys", "10"),
        ("NumericLessThanEquals", "s3:max-keys", "10"),
        ("DateEquals", "aws:CurrentTime", "2026-01-01T00:00:00Z"),
        ("DateLessThanEquals", "aws:CurrentTime", "2026-01-01T00:00:00Z"),
        ("Bool", "aws:SecureTransport", "true"),
        ("BinaryEquals", "acme:bytes", "QmluYXJ5"),
        ("Null", "aws:SecureTransport", "false"),
    ] {
        let layers = |wanted: &str| {
            json!({"identity": {"Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": {operator: {key: wanted}}}})
        };
        let asked = || user_asks(json!({key: value, "aws:PrincipalTag/own": value}));
        assert_eq!(decide(layers(value), asked()).0, Reason::Allow, "{operator}");
        assert_eq!(
            decide(layers("${aws:PrincipalTag/own}"), asked()).0,
            Reason::ImplicitDeny,
            "{operator} with a variable"
        );
        let explained = explained(layers("${aws:PrincipalTag/own}"), asked());
        assert_eq!(explained.conditions[0].expected, json!("${aws:PrincipalTag/own}"), "{operator}");
        assert!(
            explained.steps.iter().any(|step| step.contains(operator) && step.contains("AWS refuses")),
            "{operator}: {:#?}",
            explained.steps
        );
    }
    for (operator, key) in [("StringEquals", "aws:RequestTag/own"), ("ArnEquals", "aws:SourceArn")] {
        let own = "arn:aws:sqs:us-east-1:111122223333:orders";
        let layers = json!({"identity": {"Effect": "Allow", "Action": "*", "Resource": "*",
            "Condition": {operator: {key: "${aws:PrincipalTag/own}"}}}});
        let asked = user_asks(json!({key: own, "aws:PrincipalTag/own": own}));
        assert_eq!(decide(layers, asked).0, Reason::Allow, "{operator}");
    }
}

/// The path of a role is not in the ARN of its session (IAM User Guide, IAM identifiers). Roles of IAM Identity Center have
/// one of two (IAM Identity Center User Guide, Referencing permission sets in resource policies).
#[test]
fn the_path_of_a_role_is_not_taken_for_known() {
    const SSO: &str = "AWSReservedSSO_Admin_abcdef0123456789";
    let asked = |role: &str, context: Value| {
        json!({"action": "s3:GetObject", "resource": OBJECT, "context": context,
            "principal": {"AWS": format!("arn:aws:sts::111122223333:assumed-role/{role}/jane")}})
    };
    let but = |operator: &str, value: &str| {
        json!({"identity": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "*", "Resource": "*",
                "Condition": {operator: {"aws:PrincipalArn": format!("arn:aws:iam::111122223333:role/{value}")}}},
        ]})
    };
    for (role, operator, value, expected, is_open) in [
        (SSO, "ArnLike", "aws-reserved/sso.amazonaws.com/*", Reason::ExplicitDeny, false),
        (
            SSO,
            "ArnLike",
            "aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*",
            Reason::ExplicitDeny,
            false,
        ),
        (SSO, "ArnLike", "aws-reserved/sso.amazonaws.com/eu-west-1/*", Reason::Allow, true),
        (SSO, "ArnLike", "aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Admin_*", Reason::Allow, true),
        (SSO, "ArnLike", "team/*", Reason::Allow, false),
        ("loader", "ArnLike", "team/*", Reason::Allow, true),
        ("loader", "StringLike", "te*", Reason::Allow, true),
        ("loader", "ArnEquals", "team/loader", Reason::Allow, true),
        ("loader", "ArnEquals", "loader", Reason::ExplicitDeny, true),
        ("loader", "ArnNotLike", "team/*", Reason::ExplicitDeny, true),
        ("loader", "ArnLike", "*loader", Reason::ExplicitDeny, false),
        ("loader", "ArnLike", "*", Reason::ExplicitDeny, false),
        ("loader", "ArnLike", "team/reader", Reason::Allow, false),
    ] {
        let decided = decide(but(operator, value), asked(role, json!({}))).0;
        assert_eq!(decided, expected, "{role} {operator} {value}");
        let steps = explained(but(operator, value), asked(role, json!({}))).steps;
        let is_told =
            steps.iter().any(|step| step.contains("path of the role") && step.contains("is not known"));
        assert_eq!(is_told, is_open, "{role} {operator} {value}: {steps:#?}");
        // Whoever says which role it is, is believed.
        let named = json!({"aws:PrincipalArn": format!("arn:aws:iam::111122223333:role/x/{role}")});
        let steps = explained(but(operator, value), asked(role, named)).steps;
        assert!(!steps.iter().any(|step| step.contains("path of the role")), "{steps:#?}");
    }
}

#[test]
fn a_test_that_needs_its_key_is_not_said_to_do_without() {
    let layers = json!({"identity": {"Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"ForAnyValue:StringEqualsIfExists": {"aws:TagKeys": "a"}}}});
    let explained = explained(layers, user_asks(json!({})));
    assert_eq!(explained.decision, "denied");
    let told = explained.steps.join("\n");
    assert!(told.contains("any value of aws:TagKeys = a,") && !told.contains("or absent"), "{told}");
}
