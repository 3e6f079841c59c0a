//! Assuming roles.

use std::sync::Arc;
use std::time::Duration;

use super::policies::{policy, trusting_the_account, trusting_with_external_id};
use crate::account::{Account, Key, Place};
use crate::checks::Checks;
use aws_sdk_cloudtrail::operation::lookup_events::LookupEventsOutput;
use aws_sdk_cloudtrail::types::{LookupAttribute, LookupAttributeKey};
use aws_sdk_iam::Client;
use serde_json::json;

/// How long an event is waited for, and how often it is asked for, in seconds.
const EVENTS_WITHIN: u64 = 900;
const EVENTS_EVERY: u64 = 20;

/// Makes a role and gives back its ARN.
pub async fn role(iam: &Client, name: &str, trust: &str) -> String {
    let made = iam.create_role().role_name(name).assume_role_policy_document(trust).send().await;
    made.expect("a role").role.expect("a role").arn
}

pub async fn sessions(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let arn = role(&iam, "provision-probe-worker", &trusting_the_account(&account)).await;
    let session = format!("arn:aws:sts::{}:assumed-role/provision-probe-worker/nightly", account.id);
    account.settle().await;
    let assumed = account.sts().assume_role().role_arn(&arn).role_session_name("nightly").send();
    let assumed = check
        .ok("sts-session", assumed, |answer| {
            answer.assumed_role_user().map(|user| user.arn()) == Some(session.as_str())
                && answer.credentials().is_some_and(|keys| keys.access_key_id.starts_with("ASIA"))
        })
        .await;
    let keys = assumed.credentials.expect("credentials");
    let key = Key { id: keys.access_key_id, secret: keys.secret_access_key, token: Some(keys.session_token) };
    let who = account.signed_by(&key).sts().get_caller_identity().send();
    check.ok("sts-session-caller", who, |answer| answer.arn() == Some(&session)).await;
    let lookup = || {
        let assumed = LookupAttribute::builder()
            .attribute_key(LookupAttributeKey::EventName)
            .attribute_value("AssumeRole")
            .build()
            .expect("both are there");
        account.cloudtrail().lookup_events().lookup_attributes(assumed).send()
    };
    let tells = |answer: &LookupEventsOutput| {
        let records = answer.events().iter().filter_map(|event| event.cloud_trail_event());
        let mut records = records.filter_map(|record| serde_json::from_str::<serde_json::Value>(record).ok());
        records.any(|record| {
            record["requestParameters"]["roleArn"] == arn.as_str()
                && record["sourceIPAddress"].is_string()
                && record["userIdentity"]["arn"].is_string()
        })
    };
    // Events come after some minutes.
    for _ in 0..EVENTS_WITHIN / EVENTS_EVERY {
        if account.place != Place::Real || lookup().await.is_ok_and(|answer| tells(&answer)) {
            break;
        }
        tokio::time::sleep(Duration::from_secs(EVENTS_EVERY)).await;
    }
    check.ok("cloudtrail-events-by-name", lookup(), tells).await;
    let provider = iam
        .create_open_id_connect_provider()
        .url("https://provision-probe.example.com")
        .client_id_list("sts.amazonaws.com")
        .thumbprint_list("0".repeat(40))
        .send();
    check
        .ok("iam-oidc-arn", provider, |answer| {
            let arn = account.iam_arn("oidc-provider/provision-probe.example.com");
            answer.open_id_connect_provider_arn() == Some(&arn)
        })
        .await;
}

pub async fn refusals(account: Arc<Account>, mut check: Checks) {
    let (iam, sts) = (account.iam(), account.sts());
    let assume = |arn: &str| sts.assume_role().role_arn(arn).role_session_name("nightly");
    let ghost = assume(&account.iam_arn("role/provision-probe-ghost")).send();
    check.refused("sts-role-missing", "AccessDenied", ghost).await;
    let of_lambda = policy(json!({
        "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole",
    }));
    let arn = role(&iam, "provision-probe-of-lambda", &of_lambda).await;
    check.refused("sts-role-untrusting", "AccessDenied", assume(&arn).send()).await;
    let arn = role(&iam, "provision-probe-external", &trusting_with_external_id(&account, "abc")).await;
    let wrong = assume(&arn).external_id("other").send();
    check.refused("sts-external-id", "AccessDenied", wrong).await;
    let arn = role(&iam, "provision-probe-worker", &trusting_the_account(&account)).await;
    let long = assume(&arn).duration_seconds(40_000).send();
    check.refused("sts-session-too-long", "ValidationError", long).await;
    let token = "a.b.c.d.e";
    let unsigned = sts.assume_role_with_web_identity().role_arn(&arn).role_session_name("web");
    let unsigned = unsigned.web_identity_token(token).send();
    check.refused("sts-web-token", "InvalidIdentityToken", unsigned).await;
}
