//! Removes everything whose name says that a probe made it: after each probe, and what a run left that was killed.

use std::fmt::Debug;

use aws_sdk_iam::types::PolicyScopeType;
use aws_sdk_s3::types::{Delete, ObjectIdentifier};

use crate::account::{Account, PREFIX};
use crate::database::Database;

/// What was removed, and what could not be.
#[derive(Debug, Default)]
pub struct Swept {
    pub removed: Vec<String>,
    pub left: Vec<String>,
}

impl Swept {
    /// Notes how a removal ended.
    fn note<T, E: Debug>(&mut self, what: &str, done: Result<T, E>) {
        match done {
            Ok(_) => self.removed.push(what.to_owned()),
            Err(error) => self.left.push(format!("{what}: {error:?}")),
        }
    }

    /// What a listing gave; nothing, if it was refused.
    fn listed<T, E: Debug>(&mut self, what: &str, answer: Result<T, E>) -> Option<T> {
        answer.map_err(|error| self.left.push(format!("{what} cannot be listed: {error:?}"))).ok()
    }
}

/// Whether a probe made it.
fn is_ours(name: &str) -> bool {
    name.strip_prefix("IAMR:").unwrap_or(name).starts_with(PREFIX)
}

/// Removes all of it; in the databases that were used, or `everywhere`.
pub async fn sweep(account: &Account, everywhere: bool) -> Swept {
    let mut swept = Swept::default();
    for database in account.databases.iter().filter(|database| everywhere || database.was_used()) {
        of_database(database, &mut swept).await;
    }
    buckets(account, &mut swept).await;
    users(account, &mut swept).await;
    roles(account, &mut swept).await;
    policies(account, &mut swept).await;
    providers(account, &mut swept).await;
    security_groups(account, &mut swept).await;
    secrets(account, &mut swept).await;
    swept
}

/// Schemas, then what is left of default privileges and grants, then users, groups, roles and databases.
async fn of_database(database: &Database, swept: &mut Swept) {
    let names = async |swept: &mut Swept, sql: &str| {
        let answer = database.run(&[sql.to_owned()]).await;
        let rows = swept.listed(sql, answer).unwrap_or_default();
        let names = rows.into_iter().filter_map(|mut row| row.swap_remove(0));
        names.filter(|name| is_ours(name)).collect::<Vec<_>>()
    };
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    for schema in names(swept, "SELECT nspname FROM pg_namespace").await {
        let sql = format!("DROP SCHEMA {} CASCADE", quoted(&schema));
        swept.note(&sql, database.run(std::slice::from_ref(&sql)).await);
    }
    // Only superusers are told which policies there are: nothing was made, if it is refused.
    let _ = database.run(&["DROP RLS POLICY \"provision-probe-policy\"".to_owned()]).await;
    let users = names(swept, "SELECT usename FROM pg_user").await;
    for user in &users {
        let from = format!("FROM {}", quoted(user));
        let sql = format!("REVOKE ALL ON DATABASE {} {from}", quoted(&database.name));
        swept.note(&sql, database.run(std::slice::from_ref(&sql)).await);
        for language in ["sql", "plpgsql"] {
            // Nothing was granted, if it is refused.
            let _ = database.run(&[format!("REVOKE ALL ON LANGUAGE {language} {from}")]).await;
        }
    }
    let databases = names(swept, "SELECT datname FROM pg_database").await;
    let roles = names(swept, "SELECT role_name FROM svv_roles").await;
    let groups = names(swept, "SELECT groname FROM pg_group").await;
    let all =
        [("DATABASE", databases, ""), ("ROLE", roles, " FORCE"), ("USER", users, ""), ("GROUP", groups, "")];
    for (kind, names, how) in all {
        for name in names {
            let sql = format!("DROP {kind} {}{how}", quoted(&name));
            swept.note(&sql, database.run(std::slice::from_ref(&sql)).await);
        }
    }
}

async fn buckets(account: &Account, swept: &mut Swept) {
    let answer = account.s3().list_buckets().send().await;
    let Some(listed) = swept.listed("buckets", answer) else { return };
    for bucket in listed.buckets().iter().filter_map(|bucket| bucket.name()).filter(|name| is_ours(name)) {
        let place = account.s3().get_bucket_location().bucket(bucket).send().await.ok();
        let place = place.and_then(|place| place.location_constraint);
        let region = place.map_or_else(|| "us-east-1".to_owned(), |place| place.as_str().to_owned());
        let region = if region.is_empty() { "us-east-1" } else { region.as_str() };
        let s3 = account.in_region(region).s3();
        // A policy can deny whatever comes next.
        let _ = s3.delete_bucket_policy().bucket(bucket).send().await;
        let versions = s3.list_object_versions().bucket(bucket).send().await;
        let Some(versions) = swept.listed(bucket, versions) else { continue };
        let objects = versions.versions().iter().map(|one| (one.key(), one.version_id()));
        let marks = versions.delete_markers().iter().map(|one| (one.key(), one.version_id()));
        let objects: Vec<_> = objects
            .chain(marks)
            .filter_map(|(key, version)| {
                ObjectIdentifier::builder().key(key?).set_version_id(version.map(str::to_owned)).build().ok()
            })
            .collect();
        if !objects.is_empty() {
            let objects = Delete::builder().set_objects(Some(objects)).build().expect("objects");
            let done = s3.delete_objects().bucket(bucket).delete(objects).send().await;
            swept.note(&format!("the objects of bucket {bucket}"), done);
        }
        swept.note(&format!("bucket {bucket}"), s3.delete_bucket().bucket(bucket).send().await);
    }
}

async fn users(account: &Account, swept: &mut Swept) {
    let iam = account.iam();
    let answer = iam.list_users().into_paginator().items().send().collect::<Result<Vec<_>, _>>().await;
    let Some(listed) = swept.listed("users", answer) else { return };
    for user in listed.iter().map(|user| user.user_name()).filter(|name| is_ours(name)) {
        if let Ok(keys) = iam.list_access_keys().user_name(user).send().await {
            for id in keys.access_key_metadata().iter().filter_map(|key| key.access_key_id()) {
                let done = iam.delete_access_key().user_name(user).access_key_id(id).send().await;
                swept.note(&format!("an access key of user {user}"), done);
            }
        }
        if let Ok(attached) = iam.list_attached_user_policies().user_name(user).send().await {
            for arn in attached.attached_policies().iter().filter_map(|policy| policy.policy_arn()) {
                let _ = iam.detach_user_policy().user_name(user).policy_arn(arn).send().await;
            }
        }
        if let Ok(inline) = iam.list_user_policies().user_name(user).send().await {
            for name in inline.policy_names() {
                let _ = iam.delete_user_policy().user_name(user).policy_name(name).send().await;
            }
        }
        if let Ok(groups) = iam.list_groups_for_user().user_name(user).send().await {
            for group in groups.groups() {
                let left = iam.remove_user_from_group().user_name(user).group_name(group.group_name());
                let _ = left.send().await;
                if is_ours(group.group_name()) {
                    let done = iam.delete_group().group_name(group.group_name()).send().await;
                    swept.note(&format!("group {}", group.group_name()), done);
                }
            }
        }
        swept.note(&format!("user {user}"), iam.delete_user().user_name(user).send().await);
    }
}

async fn roles(account: &Account, swept: &mut Swept) {
    let iam = account.iam();
    let answer = iam.list_roles().into_paginator().items().send().collect::<Result<Vec<_>, _>>().await;
    let Some(listed) = swept.listed("roles", answer) else { return };
    for role in listed.iter().map(|role| role.role_name()).filter(|name| is_ours(name)) {
        if let Ok(attached) = iam.list_attached_role_policies().role_name(role).send().await {
            for arn in attached.attached_policies().iter().filter_map(|policy| policy.policy_arn()) {
                let _ = iam.detach_role_policy().role_name(role).policy_arn(arn).send().await;
            }
        }
        if let Ok(inline) = iam.list_role_policies().role_name(role).send().await {
            for name in inline.policy_names() {
                let _ = iam.delete_role_policy().role_name(role).policy_name(name).send().await;
            }
        }
        if let Ok(profiles) = iam.list_instance_profiles_for_role().role_name(role).send().await {
            for profile in profiles.instance_profiles().iter().map(|profile| profile.instance_profile_name())
            {
                let remove = iam.remove_role_from_instance_profile().instance_profile_name(profile);
                let _ = remove.role_name(role).send().await;
                if is_ours(profile) {
                    let done = iam.delete_instance_profile().instance_profile_name(profile).send().await;
                    swept.note(&format!("instance profile {profile}"), done);
                }
            }
        }
        swept.note(&format!("role {role}"), iam.delete_role().role_name(role).send().await);
    }
}

async fn policies(account: &Account, swept: &mut Swept) {
    let iam = account.iam();
    let pages = iam.list_policies().scope(PolicyScopeType::Local).into_paginator().items();
    let answer = pages.send().collect::<Result<Vec<_>, _>>().await;
    let Some(listed) = swept.listed("policies", answer) else { return };
    for policy in listed.iter().filter(|policy| policy.policy_name().is_some_and(is_ours)) {
        let arn = policy.arn().unwrap_or_default();
        if let Ok(versions) = iam.list_policy_versions().policy_arn(arn).send().await {
            for version in versions.versions().iter().filter(|version| !version.is_default_version()) {
                let id = version.version_id().unwrap_or_default();
                let _ = iam.delete_policy_version().policy_arn(arn).version_id(id).send().await;
            }
        }
        swept.note(&format!("policy {arn}"), iam.delete_policy().policy_arn(arn).send().await);
    }
}

async fn providers(account: &Account, swept: &mut Swept) {
    let iam = account.iam();
    let answer = iam.list_open_id_connect_providers().send().await;
    let Some(listed) = swept.listed("identity providers", answer) else { return };
    let arns = listed.open_id_connect_provider_list().iter().filter_map(|one| one.arn());
    for arn in arns.filter(|arn| arn.contains(":oidc-provider/provision-probe.")) {
        let done = iam.delete_open_id_connect_provider().open_id_connect_provider_arn(arn).send().await;
        swept.note(arn, done);
    }
}

async fn security_groups(account: &Account, swept: &mut Swept) {
    let ec2 = account.ec2();
    let answer = ec2.describe_security_groups().send().await;
    let Some(listed) = swept.listed("security groups", answer) else { return };
    for group in listed.security_groups().iter().filter(|group| group.group_name().is_some_and(is_ours)) {
        let id = group.group_id().unwrap_or_default();
        swept.note(&format!("security group {id}"), ec2.delete_security_group().group_id(id).send().await);
    }
}

async fn secrets(account: &Account, swept: &mut Swept) {
    let secrets = account.secrets();
    let answer = secrets.list_secrets().send().await;
    let Some(listed) = swept.listed("secrets", answer) else { return };
    for name in listed.secret_list().iter().filter_map(|secret| secret.name()).filter(|name| is_ours(name)) {
        let done = secrets.delete_secret().secret_id(name).force_delete_without_recovery(true).send().await;
        swept.note(&format!("secret {name}"), done);
    }
}
