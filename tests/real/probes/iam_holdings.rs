//! What holds a user, a role or a policy, as the product reads it before it deletes one.

use std::sync::Arc;

use super::iam_policies::{make, tag};
use super::policies::{on_objects, trusting_the_account};
use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_iam::Client;

const USER: &str = "provision-probe-holder";
const ROLE: &str = "provision-probe-holder";
const GROUP: &str = "provision-probe-group";

pub async fn users(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let get = || iam.get_user().user_name(USER).send();
    check.refused("iam-user-missing", "NoSuchEntity", get()).await;
    let made = iam.create_user().user_name(USER).path("/provision-probe/").tags(tag("k", "v")).send().await;
    made.expect("a user");
    let tagged = iam.tag_user().user_name(USER).tags(tag("k", "w")).tags(tag("b", "2")).send();
    check.ok("iam-user-tagged", tagged, |_| true).await;
    check
        .ok("iam-user-told", get(), |answer| {
            answer.user().is_some_and(|user| {
                let mut tags = user.tags().to_vec();
                tags.sort_by(|a, b| a.key().cmp(b.key()));
                user.path() == "/provision-probe/" && tags == [tag("b", "2"), tag("k", "w")]
            })
        })
        .await;
    let arn = make(&iam, "provision-probe-of-a-holder").await;
    iam.attach_user_policy().user_name(USER).policy_arn(&arn).send().await.expect("attached");
    let listed = iam.list_attached_user_policies().user_name(USER).send();
    check
        .ok("iam-user-policies-listed", listed, |answer| {
            answer.attached_policies().iter().filter_map(|policy| policy.policy_arn()).eq([arn.as_str()])
        })
        .await;
    let delete = || iam.delete_user().user_name(USER).send();
    check.refused("iam-user-with-policy-kept", "DeleteConflict", delete()).await;
    let detach = || iam.detach_user_policy().user_name(USER).policy_arn(&arn).send();
    check.ok("iam-user-policy-detached", detach(), |_| true).await;
    check.refused("iam-user-policy-not-attached", "NoSuchEntity", detach()).await;
    inline_and_groups(check, &iam).await;
}

async fn inline_and_groups(mut check: Checks, iam: &Client) {
    let put = iam.put_user_policy().user_name(USER).policy_name("inline");
    put.policy_document(on_objects("s3:GetObject")).send().await.expect("an inline policy");
    let inline = iam.list_user_policies().user_name(USER).send();
    check.ok("iam-user-inline-listed", inline, |answer| answer.policy_names() == ["inline"]).await;
    let got = iam.get_user_policy().user_name(USER).policy_name("inline").send();
    check.ok("iam-user-inline-told", got, |answer| answer.policy_document().contains("GetObject")).await;
    let delete = || iam.delete_user_policy().user_name(USER).policy_name("inline").send();
    check.ok("iam-user-inline-deleted", delete(), |_| true).await;
    check.refused("iam-user-inline-missing", "NoSuchEntity", delete()).await;
    iam.create_group().group_name(GROUP).send().await.expect("a group");
    iam.add_user_to_group().group_name(GROUP).user_name(USER).send().await.expect("a member");
    let groups = iam.list_groups_for_user().user_name(USER).send();
    check
        .ok("iam-user-groups-listed", groups, |answer| {
            answer.groups().iter().map(|group| group.group_name()).eq([GROUP])
        })
        .await;
    let user = || iam.delete_user().user_name(USER).send();
    check.refused("iam-user-in-group-kept", "DeleteConflict", user()).await;
    let leave = iam.remove_user_from_group().group_name(GROUP).user_name(USER).send();
    check.ok("iam-user-left-group", leave, |_| true).await;
    iam.delete_group().group_name(GROUP).send().await.expect("the group goes");
    of_persons(&mut check, iam).await;
    let key = iam.create_access_key().user_name(USER).send().await.expect("a key");
    let id = key.access_key.expect("a key").access_key_id;
    let key = || iam.delete_access_key().user_name(USER).access_key_id(&id).send();
    check.ok("iam-key-deleted", key(), |_| true).await;
    check.refused("iam-key-missing", "NoSuchEntity", key()).await;
    check.ok("iam-user-deleted", user(), |_| true).await;
}

/// What persons sign in with.
async fn of_persons(check: &mut Checks, iam: &Client) {
    let profile = || iam.get_login_profile().user_name(USER).send();
    check.refused("iam-console-password-none", "NoSuchEntity", profile()).await;
    let set = iam.create_login_profile().user_name(USER).password("Probe-Password-1!x");
    set.send().await.expect("a password");
    check.ok("iam-console-password-told", profile(), |_| true).await;
    let user = || iam.delete_user().user_name(USER).send();
    check.refused("iam-user-with-password-kept", "DeleteConflict", user()).await;
    iam.delete_login_profile().user_name(USER).send().await.expect("the password goes");
    let make = iam.create_service_specific_credential().user_name(USER);
    let made = make.service_name("codecommit.amazonaws.com").send().await.expect("a credential");
    let id = made.service_specific_credential.expect("a credential").service_specific_credential_id;
    let listed = iam.list_service_specific_credentials().user_name(USER).send();
    check
        .ok("iam-service-credentials-listed", listed, |answer| {
            let listed = answer.service_specific_credentials().iter();
            listed.map(|one| one.service_name()).eq(["codecommit.amazonaws.com"])
        })
        .await;
    check.refused("iam-user-with-service-credential-kept", "DeleteConflict", user()).await;
    let delete = iam.delete_service_specific_credential().user_name(USER).service_specific_credential_id(id);
    delete.send().await.expect("the credential goes");
    let devices = iam.list_mfa_devices().user_name(USER).send();
    check.ok("iam-no-devices", devices, |answer| answer.mfa_devices().is_empty()).await;
    let certificates = iam.list_signing_certificates().user_name(USER).send();
    check.ok("iam-no-devices", certificates, |answer| answer.certificates().is_empty()).await;
    let keys = iam.list_ssh_public_keys().user_name(USER).send();
    check.ok("iam-no-devices", keys, |answer| answer.ssh_public_keys().is_empty()).await;
}

pub async fn roles(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let arn = make(&iam, "provision-probe-boundary").await;
    let made = iam.create_role().role_name(ROLE).assume_role_policy_document(trusting_the_account(&account));
    made.send().await.expect("a role");
    let get = || iam.get_role().role_name(ROLE).send();
    let put = iam.put_role_permissions_boundary().role_name(ROLE).permissions_boundary(&arn).send();
    check.ok("iam-boundary-put", put, |_| true).await;
    check
        .ok("iam-boundary-told", get(), |answer| {
            let boundary = answer.role().and_then(|role| role.permissions_boundary());
            boundary.and_then(|boundary| boundary.permissions_boundary_arn()) == Some(&arn)
        })
        .await;
    let policy = iam.get_policy().policy_arn(&arn).send();
    check
        .ok("iam-policy-that-bounds", policy, |answer| {
            answer.policy().and_then(|policy| policy.permissions_boundary_usage_count()) == Some(1)
        })
        .await;
    let none = || iam.delete_role_permissions_boundary().role_name(ROLE).send();
    check.ok("iam-boundary-deleted", none(), |_| true).await;
    check.refused("iam-boundary-missing", "NoSuchEntity", none()).await;
    let put = iam.put_role_policy().role_name(ROLE).policy_name("inline");
    put.policy_document(on_objects("s3:GetObject")).send().await.expect("an inline policy");
    let inline = iam.list_role_policies().role_name(ROLE).send();
    check.ok("iam-role-inline-listed", inline, |answer| answer.policy_names() == ["inline"]).await;
    let delete = || iam.delete_role_policy().role_name(ROLE).policy_name("inline").send();
    check.ok("iam-role-inline-deleted", delete(), |_| true).await;
    check.refused("iam-role-inline-missing", "NoSuchEntity", delete()).await;
    profiles(check, &iam).await;
}

async fn profiles(mut check: Checks, iam: &Client) {
    iam.create_instance_profile().instance_profile_name(ROLE).send().await.expect("an instance profile");
    let add = iam.add_role_to_instance_profile().instance_profile_name(ROLE).role_name(ROLE).send().await;
    add.expect("the role is in it");
    let listed = iam.list_instance_profiles_for_role().role_name(ROLE).send();
    check
        .ok("iam-role-profiles-listed", listed, |answer| {
            answer.instance_profiles().iter().map(|profile| profile.instance_profile_name()).eq([ROLE])
        })
        .await;
    let refused = iam.delete_role().role_name(ROLE).send();
    check.refused("iam-role-in-profile-kept", "DeleteConflict", refused).await;
    let remove = iam.remove_role_from_instance_profile().instance_profile_name(ROLE).role_name(ROLE);
    remove.send().await.expect("the role leaves it");
    iam.delete_instance_profile().instance_profile_name(ROLE).send().await.expect("the profile goes");
}

pub async fn tags_and_providers(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let arn = make(&iam, "provision-probe-tagged").await;
    let tagged = iam.tag_policy().policy_arn(&arn).tags(tag("k", "v")).send();
    check.ok("iam-policy-tagged", tagged, |_| true).await;
    let got = iam.get_policy().policy_arn(&arn).send();
    check
        .ok("iam-policy-tags-told", got, |answer| {
            answer.policy().is_some_and(|policy| policy.tags() == [tag("k", "v")])
        })
        .await;
    let untag = iam.untag_policy().policy_arn(&arn).tag_keys("k").send();
    check.ok("iam-policy-untagged", untag, |_| true).await;
    let missing = iam.get_policy().policy_arn(format!("{arn}-missing")).send();
    check.refused("iam-policy-missing", "NoSuchEntity", missing).await;
    let provider = account.iam_arn("oidc-provider/provision-probe.example.org");
    let get = || iam.get_open_id_connect_provider().open_id_connect_provider_arn(&provider).send();
    check.refused("iam-oidc-missing", "NoSuchEntity", get()).await;
    let make = iam.create_open_id_connect_provider().url("https://provision-probe.example.org");
    let made = make.client_id_list("sts.amazonaws.com").thumbprint_list("0".repeat(40)).send().await;
    made.expect("a provider");
    check
        .ok("iam-oidc-told", get(), |answer| {
            answer.url() == Some("provision-probe.example.org")
                && answer.client_id_list() == ["sts.amazonaws.com"]
        })
        .await;
}
