//! Assuming roles.

use crate::checks::Checks;
use crate::common::{Key, admin, sts as sts_of};
use crate::iam_policies::enforcing;
use crate::policies::{ACCOUNT, PARTNER, policy, trusting_the_account, trusting_with_external_id};
use aws_sdk_iam::Client;
use provision_sandbox::Sandbox;
use serde_json::json;

/// Makes a role and gives back its ARN.
pub async fn role(iam: &Client, name: &str, trust: &str) -> String {
    let made = iam.create_role().role_name(name).assume_role_policy_document(trust).send().await;
    made.expect("a role").role.expect("a role").arn
}

/// The credentials of a role's session.
pub async fn assume(sandbox: &Sandbox, arn: &str, session: &str) -> Key {
    let assumed =
        sts_of(sandbox, &admin()).assume_role().role_arn(arn).role_session_name(session).send().await;
    let credentials = assumed.expect("a session").credentials.expect("credentials");
    Key {
        id: credentials.access_key_id,
        secret: credentials.secret_access_key,
        token: Some(credentials.session_token),
    }
}

pub async fn sessions(mut check: Checks) {
    let (sandbox, iam) = enforcing().await;
    let arn = role(&iam, "worker", &trusting_the_account()).await;
    let session = format!("arn:aws:sts::{ACCOUNT}:assumed-role/worker/nightly");
    check.by("STS API Reference, AssumeRole");
    let assumed = sts_of(&sandbox, &admin()).assume_role().role_arn(&arn).role_session_name("nightly").send();
    check
        .ok("a session has an ARN of its own, and keys that begin with ASIA", assumed, |answer| {
            answer.assumed_role_user().map(|user| user.arn()) == Some(session.as_str())
                && answer.credentials().is_some_and(|keys| keys.access_key_id.starts_with("ASIA"))
        })
        .await;
    let key = assume(&sandbox, &arn, "nightly").await;
    check.by("STS API Reference, GetCallerIdentity");
    let who = sts_of(&sandbox, &key).get_caller_identity().send();
    check.ok("a session is its role's", who, |answer| answer.arn() == Some(&session)).await;
    let partner = assume(&sandbox, &format!("arn:aws:iam::{PARTNER}:role/x"), "nightly").await;
    let who = sts_of(&sandbox, &partner).get_caller_identity().send();
    check.ok("a role may be of another account", who, |answer| answer.account() == Some(PARTNER)).await;
    check.by("IAM API Reference, CreateOpenIDConnectProvider");
    let provider = iam
        .create_open_id_connect_provider()
        .url("https://token.actions.githubusercontent.com")
        .client_id_list("sts.amazonaws.com")
        .thumbprint_list("0".repeat(40))
        .send();
    check
        .ok("an identity provider is named by its address", provider, |answer| {
            let arn = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.githubusercontent.com");
            answer.open_id_connect_provider_arn() == Some(&arn)
        })
        .await;
}

pub async fn refusals(mut check: Checks) {
    let (sandbox, iam) = enforcing().await;
    let sts = sts_of(&sandbox, &admin());
    let assume = |arn: &str| sts.assume_role().role_arn(arn).role_session_name("nightly");
    check.by("STS API Reference, AssumeRole");
    let ghost = assume(&format!("arn:aws:iam::{ACCOUNT}:role/ghost")).send();
    check.refused("a role that is not there looks like a denial", "AccessDenied", ghost).await;
    let of_lambda = policy(json!({
        "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole",
    }));
    let arn = role(&iam, "of-lambda", &of_lambda).await;
    check
        .refused("a role that does not trust the caller is denied", "AccessDenied", assume(&arn).send())
        .await;
    check.by("IAM User Guide, Access to AWS accounts owned by third parties");
    let arn = role(&iam, "external", &trusting_with_external_id("abc")).await;
    let wrong = assume(&arn).external_id("other").send();
    check.refused("another external id is denied", "AccessDenied", wrong).await;
    check.by("STS API Reference, AssumeRole");
    let arn = role(&iam, "worker", &trusting_the_account()).await;
    let long = assume(&arn).duration_seconds(40_000).send();
    check.refused("a session is no longer than the role allows", "ValidationError", long).await;
    check.by("STS API Reference, AssumeRoleWithWebIdentity");
    let token = "a.b.c.d.e";
    let unsigned = sts.assume_role_with_web_identity().role_arn(&arn).role_session_name("web");
    let unsigned = unsigned.web_identity_token(token).send();
    check.refused("a token that nobody signed is none", "InvalidIdentityToken", unsigned).await;
}
