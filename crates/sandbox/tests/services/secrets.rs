//! Secrets Manager.

use aws_sdk_secretsmanager::types::Tag;

use crate::{clients, common::sandbox, refused};

#[tokio::test]
async fn a_new_value_makes_the_old_one_previous() {
    let sandbox = sandbox().await;
    let secrets = clients::secrets(&sandbox, "us-east-1");
    let made = secrets.create_secret().name("acme/db").secret_string("one").send().await.unwrap();
    let arn = made.arn().unwrap();
    secrets.put_secret_value().secret_id("acme/db").secret_string("two").send().await.unwrap();
    let current = secrets.get_secret_value().secret_id(arn).send().await.unwrap();
    assert_eq!(
        (current.secret_string(), current.version_stages()),
        (Some("two"), &["AWSCURRENT".to_owned()][..])
    );
    let previous =
        secrets.get_secret_value().secret_id("acme/db").version_stage("AWSPREVIOUS").send().await.unwrap();
    assert_eq!((previous.secret_string(), previous.version_id()), (Some("one"), made.version_id()));
    let without_suffix = arn.rsplit_once('-').unwrap().0;
    assert_eq!(secrets.describe_secret().secret_id(without_suffix).send().await.unwrap().arn(), Some(arn));
    refused!(secrets.create_secret().name("acme/db").secret_string("x"), "ResourceExistsException");
    refused!(secrets.get_secret_value().secret_id("ghost"), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_deleted_secret_can_be_restored_but_not_read() {
    let sandbox = sandbox().await;
    let secrets = clients::secrets(&sandbox, "us-east-1");
    secrets.create_secret().name("s").secret_string("x").send().await.unwrap();
    secrets.delete_secret().secret_id("s").send().await.unwrap();
    refused!(secrets.get_secret_value().secret_id("s"), "InvalidRequestException");
    refused!(secrets.create_secret().name("s").secret_string("x"), "InvalidRequestException");
    secrets.restore_secret().secret_id("s").send().await.unwrap();
    assert_eq!(secrets.get_secret_value().secret_id("s").send().await.unwrap().secret_string(), Some("x"));
    secrets.delete_secret().secret_id("s").force_delete_without_recovery(true).send().await.unwrap();
    refused!(secrets.get_secret_value().secret_id("s"), "ResourceNotFoundException");
}

#[tokio::test]
async fn redshifts_own_secret_holds_the_admin_and_is_not_ours_to_change() {
    let sandbox = sandbox().await;
    let secrets = clients::secrets(&sandbox, "us-east-1");
    let name = "redshift!analytics-awsuser";
    let value = secrets.get_secret_value().secret_id(name).send().await.unwrap();
    let value: serde_json::Value = serde_json::from_str(value.secret_string().unwrap()).unwrap();
    assert_eq!(value["username"], "awsuser");
    assert_eq!(
        secrets.describe_secret().secret_id(name).send().await.unwrap().owning_service(),
        Some("redshift")
    );
    refused!(secrets.put_secret_value().secret_id(name).secret_string("x"), "InvalidRequestException");
    refused!(secrets.delete_secret().secret_id(name), "InvalidRequestException");
}

#[tokio::test]
async fn tags_come_with_a_secret_and_later() {
    let sandbox = sandbox().await;
    let secrets = clients::secrets(&sandbox, "us-east-1");
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build();
    let create = secrets.create_secret().name("s").secret_string("x").tags(tag("team", "data"));
    create.send().await.unwrap();
    secrets.tag_resource().secret_id("s").tags(tag("team", "web")).tags(tag("a", "b")).send().await.unwrap();
    secrets.untag_resource().secret_id("s").tag_keys("a").send().await.unwrap();
    let described = secrets.describe_secret().secret_id("s").send().await.unwrap();
    assert_eq!(described.tags(), [tag("team", "web")]);
    // Seven days at least, thirty at most, or none at all.
    let delete = || secrets.delete_secret().secret_id("s");
    refused!(delete().recovery_window_in_days(6), "InvalidParameterException");
    refused!(
        delete().recovery_window_in_days(7).force_delete_without_recovery(true),
        "InvalidParameterException"
    );
    delete().recovery_window_in_days(7).send().await.unwrap();
    refused!(secrets.put_secret_value().secret_id("s").secret_string("y"), "InvalidRequestException");
    refused!(secrets.tag_resource().secret_id("s").tags(tag("a", "b")), "InvalidRequestException");
    secrets.restore_secret().secret_id("s").send().await.unwrap();
    secrets.put_secret_value().secret_id("s").secret_string("y").send().await.unwrap();
}
