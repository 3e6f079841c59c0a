//! Managed policies: versions, and what they are attached to.

use std::sync::Arc;

use super::policies::{is_document, on_objects, trusting_the_account};
use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_iam::Client;
use aws_sdk_iam::types::{PolicyScopeType, Tag};

pub fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build().expect("a tag")
}

/// Makes a policy and gives back its ARN.
pub async fn make(iam: &Client, name: &str) -> String {
    let made = iam.create_policy().policy_name(name).policy_document(on_objects("s3:GetObject")).send().await;
    made.expect("a policy").policy.and_then(|policy| policy.arn).expect("an ARN")
}

pub async fn versions(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let (get, list) = (on_objects("s3:GetObject"), on_objects("s3:ListBucket"));
    let arn = account.iam_arn("policy/provision-probe/provision-probe-exports");
    let create = |path: &str| {
        iam.create_policy().policy_name("provision-probe-exports").path(path).policy_document(&get)
    };
    let made = create("/provision-probe/").description("exports").tags(tag("owner", "sync")).send();
    check
        .ok("iam-policy-made", made, |answer| {
            let policy = answer.policy();
            policy.and_then(|policy| policy.arn()) == Some(&arn)
                && policy.and_then(|policy| policy.default_version_id()) == Some("v1")
        })
        .await;
    check.refused("iam-policy-name-taken", "EntityAlreadyExists", create("/provision-probe/").send()).await;
    check
        .refused(
            "iam-policy-name-taken-on-path",
            "EntityAlreadyExists",
            create("/provision-probe/other/").send(),
        )
        .await;
    let got = || iam.get_policy().policy_arn(&arn).send();
    check
        .ok("iam-policy-told", got(), |answer| {
            answer.policy().is_some_and(|policy| {
                policy.tags() == [tag("owner", "sync")]
                    && policy.description() == Some("exports")
                    && policy.attachment_count() == Some(0)
            })
        })
        .await;

    let version = |text: &str| iam.create_policy_version().policy_arn(&arn).policy_document(text);
    check.refused("iam-policy-version-json", "MalformedPolicyDocument", version("{").send()).await;
    let second = version(&list).set_as_default(true).send();
    check
        .ok("iam-policy-second-version", second, |answer| {
            let version = answer.policy_version();
            version.and_then(|version| version.version_id()) == Some("v2")
                && version.is_some_and(|version| version.is_default_version())
        })
        .await;
    let read = iam.get_policy_version().policy_arn(&arn).version_id("v2").send();
    check
        .ok("iam-policy-version-told", read, |answer| {
            is_document(answer.policy_version().and_then(|version| version.document()), &list)
        })
        .await;
    let listed = iam.list_policy_versions().policy_arn(&arn).send();
    check
        .ok("iam-policy-versions-listed", listed, |answer| {
            let mut found: Vec<_> = answer
                .versions()
                .iter()
                .map(|version| (version.version_id().unwrap_or_default(), version.is_default_version()))
                .collect();
            found.sort_unstable();
            found == [("v1", false), ("v2", true)]
        })
        .await;
    defaults(check, &iam, &arn, &list).await;
}

async fn defaults(mut check: Checks, iam: &Client, arn: &str, document: &str) {
    let set = |version: &str| iam.set_default_policy_version().policy_arn(arn).version_id(version).send();
    set("v1").await.expect("v1 is there");
    let got = iam.get_policy().policy_arn(arn).send();
    check
        .ok("iam-policy-default-set", got, |answer| {
            answer.policy().and_then(|policy| policy.default_version_id()) == Some("v1")
        })
        .await;
    check.refused("iam-policy-default-missing", "NoSuchEntity", set("v9")).await;
    let version = || iam.create_policy_version().policy_arn(arn).policy_document(document).send();
    for _ in 0..3 {
        version().await.expect("up to five versions");
    }
    check.refused("iam-policy-five-versions", "LimitExceeded", version()).await;
    let delete = |version: &str| iam.delete_policy_version().policy_arn(arn).version_id(version).send();
    check.refused("iam-policy-default-kept", "DeleteConflict", delete("v1")).await;
    delete("v5").await.expect("not the default");
    check
        .ok("iam-policy-version-numbers", version(), |answer| {
            answer.policy_version().and_then(|version| version.version_id()) == Some("v6")
        })
        .await;
}

pub async fn attachments(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let arn = make(&iam, "provision-probe-attached").await;
    for role in ["provision-probe-with-policy", "provision-probe-with-inline"] {
        let made = iam
            .create_role()
            .role_name(role)
            .assume_role_policy_document(trusting_the_account(&account))
            .send();
        made.await.expect("a role");
    }
    let attach = |policy: &str| {
        iam.attach_role_policy().role_name("provision-probe-with-policy").policy_arn(policy).send()
    };
    check.ok("iam-role-policy-attached", attach(&arn), |_| true).await;
    let missing = attach(&format!("{arn}-missing"));
    check.refused("iam-role-policy-missing", "NoSuchEntity", missing).await;
    let listed = iam.list_attached_role_policies().role_name("provision-probe-with-policy").send();
    check
        .ok("iam-role-policies-listed", listed, |answer| {
            answer.attached_policies().iter().filter_map(|policy| policy.policy_arn()).eq([arn.as_str()])
        })
        .await;
    let entities = iam.list_entities_for_policy().policy_arn(&arn).send();
    check
        .ok("iam-policy-entities", entities, |answer| {
            answer
                .policy_roles()
                .iter()
                .filter_map(|role| role.role_name())
                .eq(["provision-probe-with-policy"])
        })
        .await;
    let count = || iam.get_policy().policy_arn(&arn).send();
    check
        .ok("iam-policy-attachment-count", count(), |answer| {
            answer.policy().and_then(|policy| policy.attachment_count()) == Some(1)
        })
        .await;
    attach(&arn).await.expect("attached again");
    check
        .ok("iam-policy-attached-once", count(), |answer| {
            answer.policy().and_then(|policy| policy.attachment_count()) == Some(1)
        })
        .await;
    let delete = |arn: &str| iam.delete_policy().policy_arn(arn).send();
    check.refused("iam-policy-attached-kept", "DeleteConflict", delete(&arn)).await;
    let several = make(&iam, "provision-probe-several").await;
    let document = on_objects("s3:ListBucket");
    let second = iam.create_policy_version().policy_arn(&several).policy_document(document).send().await;
    second.expect("a second version");
    check.refused("iam-policy-versions-kept", "DeleteConflict", delete(&several)).await;
    let delete_role = |name: &str| iam.delete_role().role_name(name).send();
    let refused = delete_role("provision-probe-with-policy");
    check.refused("iam-role-with-policy-kept", "DeleteConflict", refused).await;
    inline_and_lists(check, &iam, &arn).await;
}

async fn inline_and_lists(mut check: Checks, iam: &Client, arn: &str) {
    let document = on_objects("s3:GetObject");
    let put = iam
        .put_role_policy()
        .role_name("provision-probe-with-inline")
        .policy_name("inline")
        .policy_document(&document);
    put.send().await.expect("an inline policy");
    let got = iam.get_role_policy().role_name("provision-probe-with-inline").policy_name("inline").send();
    check
        .ok("iam-inline-policy-told", got, |answer| is_document(Some(answer.policy_document()), &document))
        .await;
    let refused = iam.delete_role().role_name("provision-probe-with-inline").send();
    check.refused("iam-role-with-inline-kept", "DeleteConflict", refused).await;
    let managed = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let attach = iam.attach_role_policy().role_name("provision-probe-with-inline").policy_arn(managed).send();
    check.ok("iam-managed-attached", attach, |_| true).await;
    let of_aws = iam.list_policies().scope(PolicyScopeType::Aws).max_items(100).send();
    check.ok("iam-managed-policies", of_aws, |answer| answer.policies().len() > 50).await;
    let made = iam
        .create_policy()
        .policy_name("provision-probe-pathed")
        .path("/provision-probe/")
        .policy_document(&document)
        .send()
        .await;
    made.expect("a policy");
    let ours = iam.list_policies().scope(PolicyScopeType::Local).path_prefix("/provision-probe/").send();
    check
        .ok("iam-policies-by-path", ours, |answer| {
            answer.policies().iter().filter_map(|policy| policy.policy_name()).eq(["provision-probe-pathed"])
        })
        .await;

    let detach = || iam.detach_role_policy().role_name("provision-probe-with-policy").policy_arn(arn).send();
    check.ok("iam-policy-detached", detach(), |_| true).await;
    check.refused("iam-policy-not-attached", "NoSuchEntity", detach()).await;
    let deleted = iam.delete_policy().policy_arn(arn).send();
    check.ok("iam-policy-deleted", deleted, |_| true).await;
    let deleted = iam.delete_role().role_name("provision-probe-with-policy").send();
    check.ok("iam-role-deleted", deleted, |_| true).await;
    let gone = iam.get_role().role_name("provision-probe-with-policy").send();
    check.refused("iam-role-missing", "NoSuchEntity", gone).await;
}
