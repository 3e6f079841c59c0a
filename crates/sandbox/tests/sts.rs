//! STS, signatures and enforcement as a caller sees them through the SDK.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use aws_sdk_sts::types::{Credentials, Tag};
use common::{Key, admin, iam, refusal, sandbox, started, sts};
use provision_sandbox::{Options, Sandbox};
use serde_json::{Map, Value, json};

const SUBJECT: &str = "108000002380243782158";

fn key(credentials: Option<Credentials>) -> Key {
    let credentials = credentials.expect("credentials");
    Key {
        id: credentials.access_key_id,
        secret: credentials.secret_access_key,
        token: Some(credentials.session_token),
    }
}

fn trust(statement: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

fn google(condition: Value) -> String {
    trust(json!({
        "Effect": "Allow",
        "Principal": { "Federated": "accounts.google.com" },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": condition,
    }))
}

fn of_account(condition: Value) -> String {
    trust(json!({
        "Effect": "Allow",
        "Principal": { "AWS": "111122223333" },
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        "Condition": condition,
    }))
}

async fn role(sandbox: &Sandbox, name: &str, trust: &str) -> String {
    let iam = iam(sandbox, &admin());
    let role = iam.create_role().role_name(name).assume_role_policy_document(trust).send().await.unwrap();
    role.role.unwrap().arn
}

fn claims(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap()
}

#[tokio::test]
async fn every_kind_of_caller_learns_who_it_is() {
    let sandbox = sandbox().await;
    let who = async |key: &Key| sts(&sandbox, key).get_caller_identity().send().await.unwrap();
    let user = who(&admin()).await;
    assert_eq!(user.arn.as_deref(), Some("arn:aws:iam::111122223333:user/admin"));
    assert!(user.user_id.unwrap().starts_with("AIDA"));

    let token = sts(&sandbox, &admin()).get_session_token().send().await.unwrap();
    let token = key(token.credentials);
    assert!(token.id.starts_with("ASIA"));
    assert_eq!(who(&token).await.arn, user.arn);
    let again = sts(&sandbox, &token).get_session_token().send().await;
    assert_eq!(refusal(again).0, "AccessDenied");

    let arn = role(&sandbox, "worker", &of_account(json!({}))).await;
    let assumed =
        sts(&sandbox, &admin()).assume_role().role_arn(arn).role_session_name("me").send().await.unwrap();
    let session = who(&key(assumed.credentials)).await;
    assert_eq!(session.arn.as_deref(), Some("arn:aws:sts::111122223333:assumed-role/worker/me"));
    let id = session.user_id.unwrap();
    assert!(id.starts_with("AROA") && id.ends_with(":me"), "{id}");
}

#[tokio::test]
async fn the_trust_policy_decides() {
    let sandbox = sandbox().await;
    let sts = sts(&sandbox, &admin());
    let external =
        role(&sandbox, "external", &of_account(json!({"StringEquals": {"sts:ExternalId": "abc"}}))).await;
    let lambda = trust(
        json!({"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}),
    );
    let lambda = role(&sandbox, "lambda", &lambda).await;
    let assume = |arn: &str| sts.assume_role().role_arn(arn).role_session_name("me");
    assert_eq!(refusal(assume(&external).external_id("abc").send().await).0, "OK");
    for denied in [assume(&external).external_id("abd"), assume(&external), assume(&lambda)] {
        let (code, message) = refusal(denied.send().await);
        assert_eq!(code, "AccessDenied");
        assert!(
            message.ends_with("because no role trust policy allows the sts:AssumeRole action"),
            "{message}"
        );
    }
    let ghost = assume("arn:aws:iam::111122223333:role/ghost").send().await;
    let message = "User: arn:aws:iam::111122223333:user/admin is not authorized to perform: sts:AssumeRole \
                   on resource: arn:aws:iam::111122223333:role/ghost";
    assert_eq!(refusal(ghost), ("AccessDenied".into(), message.into()));
}

#[tokio::test]
async fn a_user_needs_a_policy_of_its_own_where_the_trust_names_its_account() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let arn = role(&sandbox, "target", &of_account(json!({}))).await;
    iam.create_user().user_name("plain").send().await.unwrap();
    let made = iam.create_access_key().user_name("plain").send().await.unwrap().access_key.unwrap();
    let plain = sts(&sandbox, &Key { id: made.access_key_id, secret: made.secret_access_key, token: None });
    let assume = || plain.assume_role().role_arn(&arn).role_session_name("me").send();
    let (_, message) = refusal(assume().await);
    assert!(
        message.ends_with("because no identity-based policy allows the sts:AssumeRole action"),
        "{message}"
    );
    let named = trust(
        json!({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/plain"}, "Action": "sts:AssumeRole"}),
    );
    iam.update_assume_role_policy().role_name("target").policy_document(named).send().await.unwrap();
    assert_eq!(refusal(assume().await).0, "OK");
}

#[tokio::test]
async fn durations_have_their_limits() {
    let sandbox = sandbox().await;
    let arn = role(&sandbox, "short", &of_account(json!({}))).await;
    let sts_admin = sts(&sandbox, &admin());
    let assume = |seconds: i32| {
        sts_admin.assume_role().role_arn(&arn).role_session_name("me").duration_seconds(seconds).send()
    };
    for (seconds, part) in [
        (899, "greater than or equal to 900"),
        (43_201, "less than or equal to 43200"),
        (3601, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
    ] {
        let (code, message) = refusal(assume(seconds).await);
        assert_eq!(code, "ValidationError");
        assert!(message.contains(part), "{message}");
    }
    iam(&sandbox, &admin()).update_role().role_name("short").max_session_duration(7200).send().await.unwrap();
    let first = assume(7200).await.unwrap();
    iam(&sandbox, &admin()).put_role_policy().role_name("short").policy_name("assume")
        .policy_document(json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}}).to_string())
        .send().await.unwrap();
    let chained = sts(&sandbox, &key(first.credentials));
    let chain = |seconds| {
        chained.assume_role().role_arn(&arn).role_session_name("me").duration_seconds(seconds).send()
    };
    let (_, message) = refusal(chain(3601).await);
    assert!(message.contains("1 hour session limit for roles assumed by role chaining"), "{message}");
    assert_eq!(refusal(chain(3600).await).0, "OK");
}

#[tokio::test]
async fn credentials_end_when_their_time_is_over() {
    let sandbox = sandbox().await;
    let token = sts(&sandbox, &admin()).get_session_token().duration_seconds(900).send().await.unwrap();
    let key = key(token.credentials);
    let who = async || refusal(sts(&sandbox, &key).get_caller_identity().send().await).0;
    assert_eq!(who().await, "OK");
    sandbox.cloud().advance(901);
    assert_eq!(who().await, "ExpiredToken");
    let without_token = Key { token: None, ..key };
    let result = sts(&sandbox, &without_token).get_caller_identity().send().await;
    assert_eq!(refusal(result).0, "InvalidClientTokenId");
}

#[tokio::test]
async fn a_google_token_is_mapped_and_checked() {
    let sandbox = sandbox().await;
    let exact = google(
        json!({"StringEquals": {"accounts.google.com:sub": SUBJECT, "accounts.google.com:oaud": "acme"}}),
    );
    let exact = role(&sandbox, "exact", &exact).await;
    let by_azp =
        role(&sandbox, "by-azp", &google(json!({"StringEquals": {"accounts.google.com:aud": "client"}})))
            .await;
    let sts = sts(&sandbox, &admin());
    let assume = |arn: &str, value: Value| {
        let token = sandbox.token(&claims(value));
        sts.assume_role_with_web_identity()
            .role_arn(arn)
            .role_session_name("vendor")
            .web_identity_token(token)
            .send()
    };
    let good = assume(&exact, json!({"sub": SUBJECT, "aud": "acme"})).await.unwrap();
    assert_eq!(good.provider.as_deref(), Some("accounts.google.com"));
    assert_eq!(good.subject_from_web_identity_token.as_deref(), Some(SUBJECT));
    assert_eq!(refusal(assume(&by_azp, json!({"sub": "1", "aud": "acme", "azp": "client"})).await).0, "OK");
    assert_eq!(
        refusal(assume(&exact, json!({"sub": SUBJECT, "aud": "acme", "azp": "client"})).await).0,
        "OK"
    );
    for value in [json!({"sub": "109", "aud": "acme"}), json!({"sub": SUBJECT, "aud": "other"})] {
        let denied = refusal(assume(&exact, value).await);
        assert_eq!(
            denied,
            ("AccessDenied".into(), "Not authorized to perform sts:AssumeRoleWithWebIdentity".into())
        );
    }
    let past = sandbox.cloud().now().0 / 1000 - 301;
    let expired = assume(&exact, json!({"sub": SUBJECT, "aud": "acme", "exp": past})).await;
    assert_eq!(refusal(expired).0, "ExpiredTokenException");
    let unknown =
        assume(&exact, json!({"sub": SUBJECT, "aud": "acme", "iss": "https://idp.example.com"})).await;
    let message = "No OpenIDConnect provider found in your account for https://idp.example.com";
    assert_eq!(refusal(unknown), ("InvalidIdentityToken".into(), message.into()));
}

#[tokio::test]
async fn a_provider_in_the_account_checks_the_audience_first() {
    let sandbox = sandbox().await;
    let arn =
        role(&sandbox, "vendor", &google(json!({"StringEquals": {"accounts.google.com:sub": SUBJECT}})))
            .await;
    let provider = iam(&sandbox, &admin()).create_open_id_connect_provider();
    provider.url("https://accounts.google.com").client_id_list("mine").send().await.unwrap();
    let token = sandbox.token(&claims(json!({"sub": SUBJECT, "aud": "acme"})));
    let sts = sts(&sandbox, &admin());
    let result = sts
        .assume_role_with_web_identity()
        .role_arn(arn)
        .role_session_name("vendor")
        .web_identity_token(token);
    let refused = refusal(result.send().await);
    assert_eq!(refused, ("InvalidIdentityToken".into(), "Incorrect token audience".into()));
}

#[tokio::test]
async fn with_enforcement_a_caller_may_do_what_its_policies_allow() {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let admin_iam = iam(&sandbox, &admin());
    admin_iam.create_user().user_name("reader").send().await.unwrap();
    let made = admin_iam.create_access_key().user_name("reader").send().await.unwrap().access_key.unwrap();
    let reader = iam(&sandbox, &Key { id: made.access_key_id, secret: made.secret_access_key, token: None });
    let sentence = "User: arn:aws:iam::111122223333:user/reader is not authorized to perform: iam:GetRole on resource: \
                    arn:aws:iam::111122223333:role/reporting because no identity-based policy allows the iam:GetRole action";
    let get = || reader.get_role().role_name("reporting").send();
    assert_eq!(refusal(get().await), ("AccessDenied".into(), sentence.into()));
    let allow = |effect: &str| {
        json!({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": "iam:Get*", "Resource": "arn:aws:iam::111122223333:role/*"}]}).to_string()
    };
    let put = |name: &str, document: String| {
        admin_iam.put_user_policy().user_name("reader").policy_name(name).policy_document(document).send()
    };
    put("allow", allow("Allow")).await.unwrap();
    assert_eq!(refusal(get().await).0, "OK");
    put("deny", allow("Deny")).await.unwrap();
    let (_, message) = refusal(get().await);
    assert!(message.ends_with("with an explicit deny in an identity-based policy"), "{message}");
}

#[tokio::test]
async fn session_tags_and_policies_go_with_the_session() {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let arn = role(&sandbox, "tagged", &of_account(json!({}))).await;
    let all = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "data"}}}]});
    let iam_admin = iam(&sandbox, &admin());
    iam_admin
        .put_role_policy()
        .role_name("tagged")
        .policy_name("p")
        .policy_document(all.to_string())
        .send()
        .await
        .unwrap();
    let narrow = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:ListRoles", "Resource": "*"}]});
    let sts = sts(&sandbox, &admin());
    let assume = || sts.assume_role().role_arn(&arn).role_session_name("me");
    let tag = Tag::builder().key("team").value("data").build().unwrap();
    let session = assume().tags(tag).policy(narrow.to_string()).send().await.unwrap();
    let session = iam(&sandbox, &key(session.credentials));
    assert_eq!(refusal(session.list_roles().send().await).0, "OK");
    let (_, message) = refusal(session.list_users().send().await);
    assert!(message.ends_with("because no session policy allows the iam:ListUsers action"), "{message}");
    let untagged = assume().send().await.unwrap();
    let untagged = iam(&sandbox, &key(untagged.credentials));
    assert_eq!(refusal(untagged.list_roles().send().await).0, "AccessDenied");
}

#[tokio::test]
async fn the_log_tells_calls_in_the_order_of_arrival() {
    let sandbox = sandbox().await;
    let sts = sts(&sandbox, &admin());
    sts.get_caller_identity().send().await.unwrap();
    let _ = sts
        .assume_role()
        .role_arn("arn:aws:iam::111122223333:role/ghost")
        .role_session_name("me")
        .send()
        .await;
    let seen: Vec<_> =
        sandbox.log().into_iter().map(|entry| (entry.seq, entry.operation, entry.code)).collect();
    let expected = [
        (1, "GetCallerIdentity".to_owned(), "OK".to_owned()),
        (2, "AssumeRole".to_owned(), "AccessDenied".to_owned()),
    ];
    assert_eq!(seen, expected);
}

/// AWS takes a signed token of three parts. One of five would be encrypted, which it does not read, and no
/// token at all opens a role that trusts no identity provider.
#[tokio::test]
async fn a_token_of_five_parts_gives_no_credentials() {
    let sandbox = sandbox().await;
    let arn = role(&sandbox, "r", &google(json!({}))).await;
    let anyone = sts(&sandbox, &admin());
    let assume = anyone.assume_role_with_web_identity().role_arn(arn).role_session_name("w1");
    let (code, message) = refusal(assume.web_identity_token("a.b.c.d.e").send().await);
    assert_eq!(code, "InvalidIdentityToken", "{message}");
}

#[tokio::test]
async fn a_federated_user_may_do_what_both_the_session_and_its_maker_may() {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let admin = sts(&sandbox, &admin());
    let may = |action: &str| {
        json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]})
            .to_string()
    };
    let token = admin.get_federation_token().name("visitor").policy(may("iam:GetRole")).send().await.unwrap();
    assert_eq!(
        token.federated_user().map(|user| user.arn()),
        Some("arn:aws:sts::111122223333:federated-user/visitor")
    );
    let visitor = key(token.credentials);
    let who = sts(&sandbox, &visitor).get_caller_identity().send().await.unwrap();
    assert_eq!(who.user_id.as_deref(), Some("111122223333:visitor"));
    let iam_of = |key: &Key| iam(&sandbox, key);
    assert_eq!(refusal(iam_of(&visitor).get_role().role_name("reporting").send().await).0, "OK");
    assert_eq!(refusal(iam_of(&visitor).list_roles().send().await).0, "AccessDenied");
    let again = sts(&sandbox, &visitor).get_federation_token().name("other").send().await;
    assert_eq!(refusal(again).0, "AccessDenied");
    // Without a session policy there is nothing to narrow.
    let token = admin.get_federation_token().name("nobody").send().await.unwrap();
    let nobody = key(token.credentials);
    assert_eq!(refusal(iam_of(&nobody).get_role().role_name("reporting").send().await).0, "AccessDenied");
}

fn of_provider(issuer: &str, condition: Value) -> String {
    trust(json!({
        "Effect": "Allow",
        "Principal": { "Federated": format!("arn:aws:iam::111122223333:oidc-provider/{issuer}") },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": condition,
    }))
}

/// What lint calls an error is what is refused here: both have it of one list.
#[tokio::test]
async fn a_trust_policy_for_a_shared_provider_must_be_scoped() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let issuers = [
        "token.actions.githubusercontent.com",
        "token.actions.acme.ghe.com",
        "gitlab.com",
        "app.terraform.io",
        "agent.buildkite.com",
        "oidc.codefresh.io",
        "oidc.vercel.com",
        "api.pulumi.com/oidc",
        "oidc.circleci.com/org/1",
        "id.example.com",
    ];
    for (at, issuer) in issuers.into_iter().enumerate() {
        let controls = provision_iam::catalogue::providers::required_controls(issuer);
        let other = json!({"StringEquals": {format!("{issuer}:email"): "x@example.com"}});
        let mut cases = vec![("other", other, controls.is_empty())];
        for control in &controls {
            cases.push(("all", json!({"StringLike": {control: "*"}}), false));
            cases.push(("all", json!({"StringLike": {control: ["acme", "*"]}}), false));
            cases.push(("absent", json!({"StringEqualsIfExists": {control: "acme"}}), false));
            cases.push(("scoped", json!({"StringEquals": {control: "acme"}}), true));
            cases.push(("scoped", json!({"StringLike": {control: "acme/*"}}), true));
        }
        for (number, (what, condition, accepted)) in cases.into_iter().enumerate() {
            let document = of_provider(issuer, condition);
            let create = iam.create_role().role_name(format!("role-{at}-{number}"));
            let answer = refusal(create.assume_role_policy_document(&document).send().await).0;
            assert_eq!(answer == "OK", accepted, "{issuer}, {what}: {answer} {document}");
            assert!(accepted || answer == "MalformedPolicyDocument", "{issuer}, {what}: {answer}");
            let reading = provision_iam::read(&document);
            let context = provision_iam::lint::LintContext::default();
            let found = provision_iam::lint::lint(&reading, Some(provision_iam::Kind::Trust), &context);
            let is_told = found.iter().any(|one| one.id == "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL");
            assert_eq!(is_told, !accepted, "{issuer}, {what}: {document}");
        }
    }
}

/// The claims of each provider that AWS makes keys of, and no others.
#[tokio::test]
async fn claims_of_a_provider_are_the_keys_that_aws_makes_of_them() {
    let sandbox = sandbox().await;
    let github = "token.actions.githubusercontent.com";
    for (number, (issuer, claim, is_key)) in [
        (github, "repository_id", true),
        (github, "job_workflow_ref", true),
        (github, "repository_owner", false),
        ("oidc.circleci.com/org/1", "oidc.circleci.com/project-id", true),
        ("oidc.circleci.com/org/1", "oidc.circleci.com/context-ids", false),
        ("idcs-1a.identity.oraclecloud.com", "rpst_id", true),
        ("id.example.com", "rpst_id", false),
    ]
    .into_iter()
    .enumerate()
    {
        let provider = iam(&sandbox, &admin()).create_open_id_connect_provider();
        let _ = provider.url(format!("https://{issuer}")).client_id_list("acme").send().await;
        let condition = json!({"StringEquals": {
            format!("{issuer}:sub"): "subject",
            format!("{issuer}:{claim}"): "ours",
        }});
        let arn = role(&sandbox, &format!("claims-{number}"), &of_provider(issuer, condition)).await;
        let sts = sts(&sandbox, &admin());
        let assume = |value: &str| {
            let mut claims =
                claims(json!({"sub": "subject", "aud": "acme", "iss": format!("https://{issuer}")}));
            claims.insert(claim.to_owned(), value.into());
            let assume = sts.assume_role_with_web_identity().role_arn(&arn).role_session_name("vendor");
            assume.web_identity_token(sandbox.token(&claims)).send()
        };
        let expected = if is_key { "OK" } else { "AccessDenied" };
        assert_eq!(refusal(assume("ours").await).0, expected, "{issuer}:{claim}");
        assert_eq!(refusal(assume("theirs").await).0, "AccessDenied", "{issuer}:{claim}");
    }
}
