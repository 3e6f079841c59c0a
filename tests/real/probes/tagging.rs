//! What is found in bulk, by its tags.

use std::sync::Arc;
use std::time::Duration;

use aws_sdk_iam::types::EntityType;
use aws_sdk_resourcegroupstagging::types::TagFilter;
use aws_sdk_secretsmanager::types::Tag;

use super::iam_policies::tag;
use super::policies::{on_objects, trusting_the_account};
use crate::account::{Account, Place};
use crate::checks::Checks;

const NAME: &str = "provision-probe-listed";
const OWN: &str = "provision-probe-own";
const KEY: &str = "provision-probe";
const VALUE: &str = "listed";

pub async fn listed(account: Arc<Account>, mut check: Checks) {
    let first = account.in_region("us-east-1");
    let (iam, secrets) = (account.iam(), first.secrets());
    let secret_tag = Tag::builder().key(KEY).value(VALUE).build();
    let made = secrets.create_secret().name(NAME).secret_string("{}").tags(secret_tag).send().await;
    made.expect("a secret");
    let policy = iam.create_policy().policy_name(NAME).policy_document(on_objects("s3:GetObject"));
    let policy = policy.tags(tag(KEY, VALUE)).send().await.expect("a policy");
    let policy = policy.policy.and_then(|policy| policy.arn).expect("its ARN");
    let role = iam.create_role().role_name(NAME).assume_role_policy_document(trusting_the_account(&account));
    role.tags(tag(KEY, VALUE)).send().await.expect("a role");
    let attach = iam.attach_role_policy().role_name(NAME).policy_arn(&policy);
    attach.send().await.expect("the policy is attached");
    let own = iam.put_role_policy().role_name(NAME).policy_name(OWN);
    own.policy_document(on_objects("s3:PutObject")).send().await.expect("a policy of its own");
    let user = iam.create_user().user_name(NAME).tags(tag(KEY, VALUE));
    user.send().await.expect("a user");

    // Lists lag behind what was made.
    if account.place == Place::Real {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    let filter = || TagFilter::builder().key(KEY).values(VALUE).build();
    let arns = |answer: &aws_sdk_resourcegroupstagging::operation::get_resources::GetResourcesOutput| {
        let all = answer.resource_tag_mapping_list().iter();
        all.filter_map(|one| one.resource_arn().map(str::to_owned)).collect::<Vec<_>>()
    };
    let there = first.tagging();
    check
        .ok("tag-resources-listed", there.get_resources().tag_filters(filter()).send(), |answer| {
            arns(answer).iter().any(|arn| arn.contains(&format!(":secret:{NAME}-")))
        })
        .await;
    check
        .ok("tag-policies-in-first-region", there.get_resources().tag_filters(filter()).send(), |answer| {
            arns(answer).contains(&policy)
        })
        .await;
    check
        .ok("tag-no-roles-and-users", there.get_resources().tag_filters(filter()).send(), |answer| {
            arns(answer).iter().all(|arn| !arn.contains(":role/") && !arn.contains(":user/"))
        })
        .await;
    let with_key = TagFilter::builder().key(KEY).build();
    check
        .ok("tag-any-value", there.get_resources().tag_filters(with_key).send(), |answer| {
            arns(answer).iter().any(|arn| arn.contains(&format!(":secret:{NAME}-")))
        })
        .await;
    check
        .ok("ec2-regions", first.ec2().describe_regions().send(), |answer| {
            let mut names = answer.regions().iter().filter_map(|region| region.region_name());
            names.any(|name| name == "us-east-1")
        })
        .await;
    let elsewhere = account.in_region("eu-west-1").tagging();
    check
        .ok("tag-regional", elsewhere.get_resources().tag_filters(filter()).send(), |answer| {
            arns(answer).is_empty()
        })
        .await;
    let details = iam.get_account_authorization_details().filter(EntityType::Role).filter(EntityType::User);
    let mut pages = details.into_paginator().send();
    let told = async {
        let mut count = 0;
        while let Some(page) = pages.next().await {
            let page = page?;
            let is_ours = |tags: &[aws_sdk_iam::types::Tag]| tags.contains(&tag(KEY, VALUE));
            count += page.role_detail_list().iter().filter(|role| is_ours(role.tags())).count();
            count += page.user_detail_list().iter().filter(|user| is_ours(user.tags())).count();
        }
        Ok(count)
    };
    check.ok("iam-account-details", told, |count| *count == 2).await;
    let details = iam.get_account_authorization_details();
    let details = details.filter(EntityType::Role).filter(EntityType::LocalManagedPolicy);
    let mut pages = details.into_paginator().send();
    let told = async {
        let (mut hangs, mut versions) = (false, false);
        while let Some(page) = pages.next().await {
            let page = page?;
            let role = page.role_detail_list().iter().find(|role| role.role_name() == Some(NAME));
            hangs |= role.is_some_and(|role| {
                let attached = role.attached_managed_policies().first().and_then(|one| one.policy_arn());
                let own = role.role_policy_list().first();
                let document = own.and_then(|own| own.policy_document()).unwrap_or_default();
                attached == Some(&policy)
                    && own.and_then(|own| own.policy_name()) == Some(OWN)
                    && document.contains("PutObject")
            });
            let found = page.policies().iter().find(|one| one.arn() == Some(&policy));
            versions |= found.and_then(|found| found.policy_version_list().first()).is_some_and(|version| {
                version.is_default_version()
                    && version.document().is_some_and(|text| text.contains("GetObject"))
            });
        }
        Ok((hangs, versions))
    };
    check.ok("iam-account-hanging", told, |told| *told == (true, true)).await;
    check
        .ok("iam-account-summary", iam.get_account_summary().send(), |answer| {
            let counts = answer.summary_map().cloned().unwrap_or_default();
            let keys = ["Roles", "Users", "Policies"].into_iter();
            let mut keys = keys.flat_map(|key| [key.to_owned(), format!("{key}Quota")]);
            keys.all(|key| counts.get(&key.as_str().into()).is_some_and(|count| *count > 0))
        })
        .await;
    let untag = iam.untag_role().role_name(NAME).tag_keys(KEY).tag_keys("never-there").send();
    check.ok("iam-role-untagged", untag, |_| true).await;
    let untag = iam.untag_user().user_name(NAME).tag_keys(KEY).tag_keys("never-there").send();
    check.ok("iam-user-untagged", untag, |_| true).await;

    let detach = iam.detach_role_policy().role_name(NAME).policy_arn(&policy);
    detach.send().await.expect("the policy is detached");
    let own = iam.delete_role_policy().role_name(NAME).policy_name(OWN);
    own.send().await.expect("its own policy goes");
    iam.delete_user().user_name(NAME).send().await.expect("the user goes");
    iam.delete_role().role_name(NAME).send().await.expect("the role goes");
    iam.delete_policy().policy_arn(policy).send().await.expect("the policy goes");
    let gone = secrets.delete_secret().secret_id(NAME).force_delete_without_recovery(true);
    gone.send().await.expect("the secret goes");
}
