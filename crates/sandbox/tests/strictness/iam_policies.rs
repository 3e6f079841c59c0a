//! Managed policies: versions, and what they are attached to.

use crate::checks::Checks;
use crate::common::{admin, iam, started};
use crate::policies::{ACCOUNT, is_document, on_objects, trusting_the_account};
use aws_sdk_iam::Client;
use aws_sdk_iam::types::{PolicyScopeType, Tag};
use provision_sandbox::{Options, Sandbox};

pub async fn enforcing() -> (Sandbox, Client) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let iam = iam(&sandbox, &admin());
    (sandbox, iam)
}

pub fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build().expect("a tag")
}

/// Makes a policy and gives back its ARN.
pub async fn make(iam: &Client, name: &str) -> String {
    let made = iam.create_policy().policy_name(name).policy_document(on_objects("s3:GetObject")).send().await;
    made.expect("a policy").policy.and_then(|policy| policy.arn).expect("an ARN")
}

pub async fn versions(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let (get, list) = (on_objects("s3:GetObject"), on_objects("s3:ListBucket"));
    let arn = format!("arn:aws:iam::{ACCOUNT}:policy/strict/exports");
    let create = |path: &str| iam.create_policy().policy_name("exports").path(path).policy_document(&get);
    check.by("IAM API Reference, CreatePolicy");
    let made = create("/strict/").description("exports").tags(tag("owner", "sync")).send();
    check
        .ok("a policy has its path in its ARN, and begins with version v1", made, |answer| {
            let policy = answer.policy();
            policy.and_then(|policy| policy.arn()) == Some(&arn)
                && policy.and_then(|policy| policy.default_version_id()) == Some("v1")
        })
        .await;
    check.refused("its name is taken", "EntityAlreadyExists", create("/strict/").send()).await;
    check.refused("on another path too", "EntityAlreadyExists", create("/other/").send()).await;
    check.by("IAM API Reference, GetPolicy");
    let got = || iam.get_policy().policy_arn(&arn).send();
    check
        .ok("description, tags and attachments are told", got(), |answer| {
            answer.policy().is_some_and(|policy| {
                policy.tags() == [tag("owner", "sync")]
                    && policy.description() == Some("exports")
                    && policy.attachment_count() == Some(0)
            })
        })
        .await;

    let version = |text: &str| iam.create_policy_version().policy_arn(&arn).policy_document(text);
    check.by("IAM API Reference, CreatePolicyVersion");
    check.refused("a version is JSON", "MalformedPolicyDocument", version("{").send()).await;
    let second = version(&list).set_as_default(true).send();
    check
        .ok("the second version is v2, and the default if asked", second, |answer| {
            let version = answer.policy_version();
            version.and_then(|version| version.version_id()) == Some("v2")
                && version.is_some_and(|version| version.is_default_version())
        })
        .await;
    check.by("IAM API Reference, GetPolicyVersion");
    let read = iam.get_policy_version().policy_arn(&arn).version_id("v2").send();
    check
        .ok("a version is what was sent", read, |answer| {
            is_document(answer.policy_version().and_then(|version| version.document()), &list)
        })
        .await;
    check.by("IAM API Reference, ListPolicyVersions");
    let listed = iam.list_policy_versions().policy_arn(&arn).send();
    check
        .ok("both versions are listed, one as the default", listed, |answer| {
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
    check.by("IAM API Reference, SetDefaultPolicyVersion");
    let got = iam.get_policy().policy_arn(arn).send();
    check
        .ok("another version can be the default", got, |answer| {
            answer.policy().and_then(|policy| policy.default_version_id()) == Some("v1")
        })
        .await;
    check.refused("a version that is not there cannot", "NoSuchEntity", set("v9")).await;
    let version = || iam.create_policy_version().policy_arn(arn).policy_document(document).send();
    for _ in 0..3 {
        version().await.expect("up to five versions");
    }
    check.by("IAM User Guide, IAM and AWS STS quotas");
    check.refused("a policy has at most five versions", "LimitExceeded", version()).await;
    let delete = |version: &str| iam.delete_policy_version().policy_arn(arn).version_id(version).send();
    check.by("IAM API Reference, DeletePolicyVersion");
    check.refused("the default version is not deleted", "DeleteConflict", delete("v1")).await;
    delete("v5").await.expect("not the default");
    check.by("IAM User Guide, Versioning IAM policies");
    check
        .ok("the number of a deleted version is not used again", version(), |answer| {
            answer.policy_version().and_then(|version| version.version_id()) == Some("v6")
        })
        .await;
}

pub async fn attachments(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let arn = make(&iam, "attached").await;
    for role in ["with-policy", "with-inline"] {
        let made =
            iam.create_role().role_name(role).assume_role_policy_document(trusting_the_account()).send();
        made.await.expect("a role");
    }
    let attach = |policy: &str| iam.attach_role_policy().role_name("with-policy").policy_arn(policy).send();
    check.by("IAM API Reference, AttachRolePolicy");
    check.ok("a policy is attached", attach(&arn), |_| true).await;
    let missing = attach(&format!("{arn}-missing"));
    check.refused("a policy that is not there is not", "NoSuchEntity", missing).await;
    check.by("IAM API Reference, ListAttachedRolePolicies");
    let listed = iam.list_attached_role_policies().role_name("with-policy").send();
    check
        .ok("it is listed with the role", listed, |answer| {
            answer.attached_policies().iter().filter_map(|policy| policy.policy_arn()).eq([arn.as_str()])
        })
        .await;
    check.by("IAM API Reference, ListEntitiesForPolicy");
    let entities = iam.list_entities_for_policy().policy_arn(&arn).send();
    check
        .ok("the role is listed with the policy", entities, |answer| {
            answer.policy_roles().iter().filter_map(|role| role.role_name()).eq(["with-policy"])
        })
        .await;
    let count = || iam.get_policy().policy_arn(&arn).send();
    check.by("IAM API Reference, GetPolicy");
    check
        .ok("the attachment is counted", count(), |answer| {
            answer.policy().and_then(|policy| policy.attachment_count()) == Some(1)
        })
        .await;
    attach(&arn).await.expect("attached again");
    check
        .ok("attaching it again counts once", count(), |answer| {
            answer.policy().and_then(|policy| policy.attachment_count()) == Some(1)
        })
        .await;
    check.by("IAM API Reference, DeletePolicy");
    let delete = |arn: &str| iam.delete_policy().policy_arn(arn).send();
    check.refused("an attached policy is not deleted", "DeleteConflict", delete(&arn)).await;
    let several = make(&iam, "several").await;
    let document = on_objects("s3:ListBucket");
    let second = iam.create_policy_version().policy_arn(&several).policy_document(document).send().await;
    second.expect("a second version");
    check.refused("a policy with several versions is not deleted", "DeleteConflict", delete(&several)).await;
    check.by("IAM API Reference, DeleteRole");
    let delete_role = |name: &str| iam.delete_role().role_name(name).send();
    let refused = delete_role("with-policy");
    check.refused("a role with attached policies is not deleted", "DeleteConflict", refused).await;
    inline_and_lists(check, &iam, &arn).await;
}

async fn inline_and_lists(mut check: Checks, iam: &Client, arn: &str) {
    let document = on_objects("s3:GetObject");
    let put = iam.put_role_policy().role_name("with-inline").policy_name("inline").policy_document(&document);
    put.send().await.expect("an inline policy");
    let got = iam.get_role_policy().role_name("with-inline").policy_name("inline").send();
    check.by("IAM API Reference, GetRolePolicy");
    check
        .ok("an inline policy is what was put", got, |answer| {
            is_document(Some(answer.policy_document()), &document)
        })
        .await;
    check.by("IAM API Reference, DeleteRole");
    let refused = iam.delete_role().role_name("with-inline").send();
    check.refused("a role with inline policies is not deleted", "DeleteConflict", refused).await;
    check.by("AWS Managed Policy Reference Guide");
    let managed = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let attach = iam.attach_role_policy().role_name("with-inline").policy_arn(managed).send();
    check.ok("AWS's own policies can be attached", attach, |_| true).await;
    check.by("IAM API Reference, ListPolicies");
    let of_aws = iam.list_policies().scope(PolicyScopeType::Aws).max_items(100).send();
    check.ok("AWS has many policies", of_aws, |answer| answer.policies().len() > 50).await;
    let made =
        iam.create_policy().policy_name("pathed").path("/strict/").policy_document(&document).send().await;
    made.expect("a policy");
    let ours = iam.list_policies().scope(PolicyScopeType::Local).path_prefix("/strict/").send();
    check
        .ok("the account's own are listed by path", ours, |answer| {
            answer.policies().iter().filter_map(|policy| policy.policy_name()).eq(["pathed"])
        })
        .await;

    let detach = || iam.detach_role_policy().role_name("with-policy").policy_arn(arn).send();
    check.by("IAM API Reference, DetachRolePolicy");
    check.ok("an attached policy is detached", detach(), |_| true).await;
    check.refused("one that is not attached is not", "NoSuchEntity", detach()).await;
    check.by("IAM API Reference, DeletePolicy");
    let deleted = iam.delete_policy().policy_arn(arn).send();
    check.ok("a detached policy of one version is deleted", deleted, |_| true).await;
    check.by("IAM API Reference, DeleteRole");
    let deleted = iam.delete_role().role_name("with-policy").send();
    check.ok("a role without policies is deleted", deleted, |_| true).await;
    check.by("IAM API Reference, GetRole");
    let gone = iam.get_role().role_name("with-policy").send();
    check.refused("a deleted role is not there", "NoSuchEntity", gone).await;
}
