//! Which kinds of policies take part in which case. Each row is a row of the table in docs/policy.md.

use provision_iam::Document;
use provision_iam::evaluate::{Explanation, Layer, Policies, Policy, Request, evaluate, explain};
use serde_json::{Value, json};

const ROLE: &str = "arn:aws:iam::111122223333:role/loader";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/loader/nightly";
const USER: &str = "arn:aws:iam::111122223333:user/alice";
const ROOT: &str = "arn:aws:iam::111122223333:root";
const LINKED: &str =
    "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift";
const STRANGER: &str = "arn:aws:iam::444455556666:role/loader";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d-1111-2222-3333-0123456789ab";
const OBJECT: &str = "arn:aws:s3:::acme/key";

fn document(statements: &Value) -> Document {
    let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    Document::parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

/// The documents of a case, each with its layer and its level.
struct Held(Vec<(Layer, Option<String>, Document)>);

impl Held {
    fn new(given: &Value) -> Held {
        let layer = |name: &str| match name {
            "resource" => Layer::Resource,
            "identity" => Layer::Identity,
            "boundary" => Layer::Boundary,
            "session" => Layer::Session,
            "endpoint" => Layer::Endpoint,
            "rcp" => Layer::ResourceControl,
            name if name.starts_with("scp") => Layer::ServiceControl,
            other => panic!("{other}"),
        };
        let all = given.as_object().expect("policies by name").iter();
        Held(
            all.map(|(name, statements)| {
                let level = name.strip_prefix("scp ").map(str::to_owned);
                (layer(name), level, document(statements))
            })
            .collect(),
        )
    }

    fn policies(&self) -> Policies<'_> {
        let of = |layer: Layer| {
            let held = self.0.iter().filter(move |(of, ..)| *of == layer);
            held.map(|(_, level, document)| Policy::new("it", document).at_level(level.as_deref()))
        };
        Policies {
            resource: of(Layer::Resource).next(),
            identity: of(Layer::Identity).collect(),
            boundary: of(Layer::Boundary).next(),
            service_control: of(Layer::ServiceControl).collect(),
            resource_control: of(Layer::ResourceControl).collect(),
            endpoint: of(Layer::Endpoint).next(),
            session: of(Layer::Session).collect(),
        }
    }
}

fn told(policies: &Value, request: &Value) -> Explanation {
    let (held, request) = (Held::new(policies), Request::from_json(&request.to_string()).expect("a request"));
    let policies = held.policies();
    let told = explain(&policies, &request);
    assert_eq!(told.is_allowed(), evaluate(&policies, &request).is_allowed(), "{told:?}");
    told
}

fn allow(action: &str) -> Value {
    json!([{"Effect": "Allow", "Action": action, "Resource": "*"}])
}

fn grants(principal: &str, action: &str) -> Value {
    json!([{"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action, "Resource": "*"}])
}

fn asks(caller: &str, action: &str, resource: &str) -> Value {
    json!({"action": action, "principal": {"AWS": caller}, "resource": resource, "context": {"aws:ResourceAccount": "111122223333"}})
}

#[test]
fn each_row_of_the_table_is_decided_as_it_says() {
    let gets = |caller: &str| asks(caller, "s3:GetObject", OBJECT);
    let decrypts = |caller: &str| asks(caller, "kms:Decrypt", KEY);
    let service = |name: &str, action: &str| json!({"action": action, "principal": {"Service": name}, "resource": OBJECT, "context": {"aws:ResourceAccount": "111122223333"}});
    let deny = json!([{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}]);
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/policy.md")).unwrap();
    let rows = [
        ("a user or role, its own policy allows", json!({"identity": allow("s3:*")}), gets(ROLE), true),
        ("a user or role, nothing allows", json!({}), gets(ROLE), false),
        (
            "a user named by the resource's policy",
            json!({"resource": grants(USER, "s3:*")}),
            gets(USER),
            true,
        ),
        ("a session named by its role", json!({"resource": grants(ROLE, "s3:*")}), gets(SESSION), true),
        (
            "the account named, no policy of the caller's own",
            json!({"resource": grants(ROOT, "s3:*")}),
            gets(ROLE),
            false,
        ),
        (
            "the account named, and a policy of the caller's own",
            json!({"resource": grants(ROOT, "s3:*"), "identity": allow("s3:*")}),
            gets(ROLE),
            true,
        ),
        (
            "another account's caller, one side allows",
            json!({"identity": allow("s3:*")}),
            gets(STRANGER),
            false,
        ),
        (
            "another account's caller, both sides allow",
            json!({"identity": allow("s3:*"), "resource": grants(STRANGER, "s3:*")}),
            gets(STRANGER),
            true,
        ),
        (
            "a user named by the resource's policy, its boundary allows nothing of it",
            json!({"resource": grants(USER, "s3:*"), "boundary": allow("ec2:*")}),
            gets(USER),
            true,
        ),
        (
            "a session named by its role, the boundary allows nothing of it",
            json!({"resource": grants(ROLE, "s3:*"), "boundary": allow("ec2:*")}),
            gets(SESSION),
            false,
        ),
        (
            "a session named itself, the boundary allows nothing of it",
            json!({"resource": grants(SESSION, "s3:*"), "boundary": allow("ec2:*")}),
            gets(SESSION),
            true,
        ),
        (
            "a session named by its role, the session policy allows nothing of it",
            json!({"resource": grants(ROLE, "s3:*"), "session": allow("ec2:*")}),
            gets(SESSION),
            false,
        ),
        (
            "a session named itself, the session policy allows nothing of it",
            json!({"resource": grants(SESSION, "s3:*"), "session": allow("ec2:*")}),
            gets(SESSION),
            true,
        ),
        (
            "a policy of the caller's own, its boundary allows nothing of it",
            json!({"identity": allow("s3:*"), "boundary": allow("ec2:*")}),
            gets(USER),
            false,
        ),
        (
            "every level of service control policies allows",
            json!({"identity": allow("s3:*"), "scp root": allow("*"), "scp ou/data": allow("s3:*"), "scp account": allow("s3:Get*")}),
            gets(ROLE),
            true,
        ),
        (
            "one level of service control policies does not allow",
            json!({"identity": allow("s3:*"), "scp root": allow("*"), "scp ou/data": allow("ec2:*"), "scp account": allow("s3:*")}),
            gets(ROLE),
            false,
        ),
        (
            "a level of service control policies that only denies other things",
            json!({"identity": allow("s3:*"), "scp root": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*"}]}),
            gets(ROLE),
            true,
        ),
        (
            "a service control policy denies a service-linked role",
            json!({"identity": allow("s3:*"), "scp root": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}),
            gets(LINKED),
            true,
        ),
        (
            "a service control policy denies the root user",
            json!({"scp root": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}),
            gets(ROOT),
            false,
        ),
        (
            "a service control policy, and a service calls",
            json!({"resource": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": "*"}], "scp root": allow("ec2:*")}),
            service("logging.s3.amazonaws.com", "s3:PutObject"),
            true,
        ),
        (
            "a resource control policy denies",
            json!({"identity": allow("s3:*"), "rcp": deny}),
            gets(ROLE),
            false,
        ),
        (
            "a resource control policy denies actions of a service that takes none",
            json!({
                "identity": allow("ec2:*"),
                "rcp": [{"Effect": "Deny", "Principal": "*", "Action": "ec2:*", "Resource": "*"}],
            }),
            asks(ROLE, "ec2:DescribeVpcs", "*"),
            true,
        ),
        (
            "a resource control policy denies all but services, and a service calls",
            json!({"resource": [{"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": "*"}], "rcp": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}]}),
            service("logging.s3.amazonaws.com", "s3:PutObject"),
            true,
        ),
        (
            "the policy of the VPC endpoint allows nothing of it",
            json!({"identity": allow("s3:*"), "endpoint": grants("*", "ec2:*")}),
            gets(ROLE),
            false,
        ),
        ("the account's root user, no policy denies", json!({}), gets(ROOT), true),
        (
            "a KMS key, its policy lets the account in, the caller's policy allows",
            json!({"identity": allow("kms:*"), "resource": grants(ROOT, "kms:*")}),
            decrypts(ROLE),
            true,
        ),
        (
            "a KMS key, its policy does not let the account in",
            json!({"identity": allow("kms:*"), "resource": grants("arn:aws:iam::111122223333:role/admin", "kms:*")}),
            decrypts(ROLE),
            false,
        ),
        (
            "a KMS key, its policy names the caller",
            json!({"resource": grants(ROLE, "kms:*")}),
            decrypts(ROLE),
            true,
        ),
        (
            "a KMS key, and the root user whom its policy does not name",
            json!({"resource": grants(ROLE, "kms:*")}),
            decrypts(ROOT),
            false,
        ),
        (
            "a KMS key, and the root user of the account that its policy names",
            json!({"resource": grants(ROOT, "kms:*")}),
            decrypts(ROOT),
            true,
        ),
        ("a KMS key whose policy is not given", json!({"identity": allow("kms:*")}), decrypts(ROLE), true),
        (
            "a KMS key by way of a service that its policy names",
            json!({"identity": allow("kms:*"), "resource": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "111122223333"}}}]}),
            json!({"action": "kms:Decrypt", "principal": {"AWS": ROLE}, "resource": KEY, "context": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "111122223333"}}),
            true,
        ),
        (
            "a KMS key by way of another service than its policy names",
            json!({"identity": allow("kms:*"), "resource": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}}]}),
            json!({"action": "kms:Decrypt", "principal": {"AWS": ROLE}, "resource": KEY, "context": {"kms:ViaService": "secretsmanager.us-east-1.amazonaws.com"}}),
            false,
        ),
        (
            "a role is assumed, its trust policy names the account, the caller's policy allows",
            json!({"identity": allow("sts:*"), "resource": grants(ROOT, "sts:AssumeRole")}),
            asks(USER, "sts:AssumeRole", ROLE),
            true,
        ),
        (
            "a role is assumed without a trust policy",
            json!({"identity": allow("sts:*")}),
            asks(USER, "sts:AssumeRole", ROLE),
            false,
        ),
    ];
    let mut missing = Vec::new();
    for (case, policies, request, allowed) in rows {
        let told = told(&policies, &request);
        assert_eq!(told.is_allowed(), allowed, "{case}: {:#?}", told.steps);
        let row = format!("| {case} | {} |", if allowed { "allowed" } else { "denied" });
        if !page.contains(&row) {
            missing.push(row);
        }
    }
    assert!(missing.is_empty(), "docs/policy.md lacks:\n{}", missing.join("\n"));
}

#[test]
fn the_level_that_does_not_allow_is_named() {
    let policies = json!({"identity": allow("s3:*"), "scp root": allow("*"), "scp ou/data": allow("ec2:*")});
    let told = told(&policies, &asks(ROLE, "s3:GetObject", OBJECT));
    assert_eq!(told.level.as_deref(), Some("ou/data"));
    assert!(told.steps.last().unwrap().ends_with("at the level ou/data"), "{:?}", told.steps);
    assert!(told.steps.iter().any(|step| step.contains("level root")), "{:?}", told.steps);
}

#[test]
fn policies_of_one_level_are_joined() {
    let both = json!([{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}, {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]);
    for scp in [both, allow("s3:*")] {
        let told = told(
            &json!({"identity": allow("s3:*"), "scp account": scp}),
            &asks(ROLE, "s3:GetObject", OBJECT),
        );
        assert!(told.is_allowed(), "{:?}", told.steps);
    }
}

#[test]
fn a_key_whose_policy_is_not_given_is_told() {
    let told = told(&json!({"identity": allow("kms:*")}), &asks(ROLE, "kms:Decrypt", KEY));
    assert!(told.steps.iter().any(|step| step.contains("no key policy was given")), "{:?}", told.steps);
}

#[test]
fn a_deny_that_leaves_out_the_role_alone_may_deny() {
    let deny = |names: Value| json!({"identity": allow("s3:*"), "resource": [{"Effect": "Deny", "NotPrincipal": {"AWS": names}, "Action": "s3:*", "Resource": "*"}]});
    for (names, is_told) in
        [(json!(ROLE), true), (json!([ROLE, ROOT]), false), (json!([SESSION, ROOT]), true)]
    {
        let told = told(&deny(names.clone()), &asks(SESSION, "s3:GetObject", OBJECT));
        assert!(told.is_allowed());
        let may = told.steps.iter().any(|step| step.contains("may deny all the same"));
        assert_eq!(may, is_told, "{names}: {:?}", told.steps);
    }
}

#[test]
fn an_exception_with_a_variable_without_value_excepts_nothing() {
    let except = |value: &str| json!([{"Effect": "Allow", "Action": "s3:*", "NotResource": value}]);
    for (value, allowed) in [
        ("arn:aws:s3:::acme/${aws:PrincipalTag/team}", true),
        ("arn:aws:s3:::acme/${aws:PrincipalTag/team, 'key'}", false),
        ("arn:aws:s3:::acme/*", false),
    ] {
        let told = told(&json!({"identity": except(value)}), &asks(ROLE, "s3:GetObject", OBJECT));
        assert_eq!(told.is_allowed(), allowed, "{value}");
    }
}

#[test]
fn a_variable_before_the_fifth_colon_matches_nothing_and_is_told() {
    let policy = json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::${aws:PrincipalAccount}:role/*"}]);
    let trust = json!([{"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "sts:AssumeRole"}]);
    let told = told(&json!({"identity": policy, "resource": trust}), &asks(USER, "sts:AssumeRole", ROLE));
    assert!(!told.is_allowed());
    assert!(told.steps.iter().any(|step| step.contains("before its fifth colon")), "{:?}", told.steps);
}
