//! Secrets Manager.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_secretsmanager::operation::describe_secret::DescribeSecretOutput;
use aws_sdk_secretsmanager::types::{Filter, FilterNameStringType, Tag};

pub async fn secrets(account: Arc<Account>, mut check: Checks) {
    let secrets = account.secrets();
    let create =
        |text: &str| secrets.create_secret().name("provision-probe-strict/login").secret_string(text).send();
    check
        .ok("secrets-arn", create(r#"{"user":"a"}"#), |answer| {
            answer
                .arn()
                .and_then(|arn| arn.split_once(":secret:provision-probe-strict/login-"))
                .is_some_and(|(_, end)| end.len() == 6)
        })
        .await;
    check.refused("secrets-name-taken", "ResourceExistsException", create("other")).await;
    let value = |id: &str| secrets.get_secret_value().secret_id(id).send();
    check
        .ok("secrets-value", value("provision-probe-strict/login"), |answer| {
            answer.secret_string() == Some(r#"{"user":"a"}"#)
        })
        .await;
    let named =
        Filter::builder().key(FilterNameStringType::Name).values("provision-probe-strict/login").build();
    check
        .ok("secrets-listed", secrets.list_secrets().filters(named).send(), |answer| {
            let names = answer.secret_list().iter().filter(|secret| secret.arn().is_some());
            names.filter_map(|secret| secret.name()).eq(["provision-probe-strict/login"])
        })
        .await;
    check.refused("secrets-missing", "ResourceNotFoundException", value("provision-probe-ghost")).await;
}

/// How the product keeps a secret, from nothing to nothing.
pub async fn lifecycle(account: Arc<Account>, mut check: Checks) {
    let secrets = account.secrets();
    let name = "provision-probe-kept";
    let tag = |value: &str| Tag::builder().key("owner").value(value).build();
    let describe = || secrets.describe_secret().secret_id(name).send();
    check.refused("secrets-describe-missing", "ResourceNotFoundException", describe()).await;
    let made = secrets.create_secret().name(name).secret_string("{}").tags(tag("sync")).send().await;
    made.expect("a secret");
    check
        .ok("secrets-described", describe(), |answer| {
            answer.tags() == [tag("sync")] && answer.deleted_date().is_none() && answer.name() == Some(name)
        })
        .await;
    let tagged = secrets.tag_resource().secret_id(name).tags(tag("other")).send();
    check.ok("secrets-tagged", tagged, |_| true).await;
    check.ok("secrets-tags-replaced", describe(), |answer| answer.tags() == [tag("other")]).await;
    let untag = secrets.untag_resource().secret_id(name).tag_keys("k").send();
    check.ok("secrets-untagged", untag, |_| true).await;
    let put = secrets.put_secret_value().secret_id(name).secret_string(r#"{"a":"b"}"#).send();
    let put = check.ok("secrets-value-put", put, |answer| answer.version_stages() == ["AWSCURRENT"]).await;
    let value = || secrets.get_secret_value().secret_id(name).send();
    check
        .ok("secrets-value-is-the-newest", value(), |answer| {
            answer.secret_string() == Some(r#"{"a":"b"}"#) && answer.version_id() == put.version_id()
        })
        .await;
    let claim =
        || secrets.put_secret_value().secret_id(name).secret_string("{}").version_stages("claim").send();
    let first = claim().await.expect("a version").version_id;
    check.ok("secrets-stage-beside", value(), |answer| answer.version_id() == put.version_id()).await;
    let second = claim().await.expect("a version").version_id;
    let has_claim = |answer: &DescribeSecretOutput, id: &Option<String>| {
        let stages = answer.version_ids_to_stages().zip(id.as_ref()).and_then(|(all, id)| all.get(id));
        stages.is_some_and(|stages| stages.iter().any(|stage| stage == "claim"))
    };
    check
        .ok("secrets-stage-moves", describe(), |answer| {
            has_claim(answer, &second) && !has_claim(answer, &first)
        })
        .await;
    secrets.delete_secret().secret_id(name).send().await.expect("it is to go");
    check.refused("secrets-deleted-value", "InvalidRequestException", value()).await;
    let again = secrets.create_secret().name(name).secret_string("{}").send();
    check.refused("secrets-deleted-name-taken", "InvalidRequestException", again).await;
    let gone = secrets.delete_secret().secret_id(name).force_delete_without_recovery(true).send();
    check.ok("secrets-deleted-at-once", gone, |_| true).await;
}
