//! What people do to an account behind the program's back, so that something has to be done: mended, or taken away.

use provision_sandbox::model::{Acl, Grant, Versioning, parse_cidr};
use provision_sandbox::{World, seed};
use serde_json::Value;

use crate::account::Account;

const OURS: &str = "provision:deployment";
/// Kept, because who lacks it is nobody's that is known.
const OWNER: [&str; 2] = [OURS, "provision:destination"];
const GROUP: &str = "people";

impl Account {
    /// The operator may do just this; it takes a sandbox that enforces permissions.
    pub fn allow_only(&self, policies: &[Value]) {
        self.with_operator(|attached, inline| {
            attached.clear();
            inline.clear();
            let named =
                policies.iter().enumerate().map(|(at, policy)| (format!("only-{at}"), policy.to_string()));
            inline.extend(named);
        });
    }

    /// The operator may do everything, as at the beginning.
    pub fn allow_all(&self) {
        const ALL: &str =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        self.allow_only(&[serde_json::from_str(ALL).expect("JSON")]);
    }

    fn with_operator(
        &self,
        change: impl FnOnce(&mut Vec<String>, &mut std::collections::BTreeMap<String, String>),
    ) {
        let mut world = self.sandbox.cloud().world();
        let users = &mut world.iam.accounts.of(seed::ACCOUNT).users;
        let permissions = &mut users.get_mut("admin").expect("the operator").permissions;
        change(&mut permissions.attached, &mut permissions.inline);
    }

    /// Takes all tags off our buckets, as if a run had been cut off; returns them.
    pub fn untag_buckets(&self) -> Vec<(String, Vec<(String, String)>)> {
        let mut world = self.sandbox.cloud().world();
        let ours = world.s3.buckets.values_mut().filter(|bucket| has(&bucket.tags));
        ours.map(|bucket| (bucket.name.clone(), std::mem::take(&mut bucket.tags))).collect()
    }

    /// Switches versioning of our buckets on, or back to where it never was.
    pub fn keep_versions(&self, on: bool) {
        let mut world = self.sandbox.cloud().world();
        for bucket in world.s3.buckets.values_mut().filter(|bucket| has(&bucket.tags)) {
            bucket.versioning = if on { Versioning::Enabled } else { Versioning::Off };
        }
    }

    pub fn tag_buckets(&self, tags: Vec<(String, Vec<(String, String)>)>) {
        let mut world = self.sandbox.cloud().world();
        for (name, tags) in tags {
            world.s3.buckets.get_mut(&name).expect("the bucket").tags = tags;
        }
    }

    /// Edits everything that is ours without taking it away from us.
    pub fn drift(&self) {
        let mut world = self.sandbox.cloud().world();
        for bucket in world.s3.buckets.values_mut().filter(|bucket| has(&bucket.tags)) {
            bucket.tags.retain(|(key, _)| OWNER.contains(&key.as_str()));
            bucket.ownership = None;
            bucket.public_access = None;
            bucket.lifecycle = None;
            bucket.policy = None;
            bucket.acl = Acl::PublicRead;
            if let Some(encryption) = &mut bucket.encryption {
                encryption.algorithm = "aws:kms".to_owned();
            }
        }
        let partition = world.iam.partition.name();
        let account = world.iam.accounts.of(seed::ACCOUNT);
        for role in account.roles.iter_mut().filter(|role| role.tags.iter().any(|tag| tag.key == OURS)) {
            role.trust = role.trust.replace("Allow", "Deny");
            role.max_session += 60;
            role.permissions.boundary = Some(format!("arn:{partition}:iam::aws:policy/PowerUserAccess"));
        }
        for policy in account.policies.iter_mut().filter(|one| one.tags.iter().any(|tag| tag.key == OURS)) {
            let first = policy.versions[0].clone();
            let numbered = |number: u32| {
                let mut version = first.clone();
                version.number = number;
                version.document = version.document.replace("Allow", "Deny");
                version
            };
            policy.versions = (1..=5).map(numbered).collect();
            (policy.default_version, policy.next_version) = (5, 6);
        }
        drift_rules(&mut world);
    }

    /// Hangs things on what is ours that only a destroy removes.
    pub fn load(&self) {
        let (roles, users, buckets) = {
            let mut world = self.sandbox.cloud().world();
            share_rules(&mut world);
            for bucket in world.s3.buckets.values_mut().filter(|bucket| has(&bucket.tags)) {
                // It may be there from the last time.
                let policy = bucket.policy.take();
                bucket.policy = policy.map(|one| if one.contains("Other") { one } else { with_other(&one) });
            }
            let buckets = world.s3.buckets.values().filter(|bucket| has(&bucket.tags));
            let buckets: Vec<_> =
                buckets.map(|bucket| (bucket.name.clone(), bucket.region.clone())).collect();
            let account = world.iam.accounts.of(seed::ACCOUNT);
            for policy in account.policies.iter_mut().filter(|one| one.tags.iter().any(|tag| tag.key == OURS))
            {
                let mut version = policy.versions[0].clone();
                version.number = policy.next_version;
                policy.next_version += 1;
                policy.versions.push(version);
            }
            let roles = account.roles.iter().filter(|role| role.tags.iter().any(|tag| tag.key == OURS));
            let roles: Vec<_> = roles.map(|role| role.identity.name.clone()).collect();
            let users = account.users.iter().filter(|user| user.tags.iter().any(|tag| tag.key == OURS));
            let users: Vec<_> = users.map(|user| user.identity.name.clone()).collect();
            (roles, users, buckets)
        };
        // Requests of the operator's are signed for the first partition here.
        if self.sandbox.cloud().world().iam.partition.name() == "aws" {
            self.wait(self.hang_on(&roles, &users));
        }
        for (bucket, _) in buckets.iter().filter(|(_, region)| region == "us-east-1") {
            self.fill(bucket);
        }
    }

    async fn hang_on(&self, roles: &[String], users: &[String]) {
        const READ: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}"#;
        let partition = self.sandbox.cloud().world().iam.partition.name();
        let managed = format!("arn:{partition}:iam::aws:policy/ReadOnlyAccess");
        let iam = self.iam();
        for role in roles {
            let inline = iam.put_role_policy().role_name(role).policy_name("extra").policy_document(READ);
            inline.send().await.expect("an inline policy");
            iam.attach_role_policy().role_name(role).policy_arn(&managed).send().await.expect("attached");
        }
        if !users.is_empty() {
            // It may be there from the last time.
            let _ = iam.create_group().group_name(GROUP).send().await;
        }
        for user in users {
            let inline = iam.put_user_policy().user_name(user).policy_name("extra").policy_document(READ);
            inline.send().await.expect("an inline policy");
            iam.attach_user_policy().user_name(user).policy_arn(&managed).send().await.expect("attached");
            iam.add_user_to_group().user_name(user).group_name(GROUP).send().await.expect("a member");
        }
    }
}

fn has(tags: &[(String, String)]) -> bool {
    tags.iter().any(|(key, _)| key == OURS)
}

/// A bucket policy with one more statement, of somebody else's.
fn with_other(policy: &str) -> String {
    let mut policy: Value = serde_json::from_str(policy).expect("a policy");
    let other = serde_json::json!({
        "Sid": "Other", "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucketPolicy",
        "Resource": policy["Statement"][0]["Resource"],
    });
    policy["Statement"].as_array_mut().expect("statements").push(other);
    policy.to_string()
}

fn drift_rules(world: &mut World) {
    for region in [world.iam.partition.home(), world.iam.partition.other()] {
        let network = world.ec2.of(seed::ACCOUNT, region);
        let ours: Vec<_> = network.tags.iter().filter(|(_, tags)| tags.contains_key(OURS)).collect();
        let ours: Vec<_> = ours.into_iter().map(|(id, tags)| (id.clone(), tags.clone())).collect();
        for (at, (id, tags)) in ours.into_iter().enumerate() {
            let Some(group) = network.rule_owner.get(&id).cloned() else { continue };
            let rule = network.groups.get_mut(&group).and_then(|group| group.rules.get_mut(&id));
            rule.expect("a rule").description = Some("edited".to_owned());
            // Two that nobody wants: one is ours alone, the other somebody else's too.
            for shared in [false, true] {
                let cidr = format!("198.51.100.{}/32", 10 * at + usize::from(shared) + 1);
                let peer = parse_cidr(&cidr).expect("a CIDR block");
                let grant = Grant { protocol: "tcp".to_owned(), ports: Some((5439, 5439)), peer };
                let made = network.add_rule(&group, false, grant, None).id;
                let mut tags = tags.clone();
                if shared {
                    tags.insert("provision:also:beta/us".to_owned(), String::new());
                }
                network.tags.insert(made, tags);
            }
        }
    }
}

/// Somebody else needs one of our rules too, and one tag names both.
fn share_rules(world: &mut World) {
    for region in [world.iam.partition.home(), world.iam.partition.other()] {
        let network = world.ec2.of(seed::ACCOUNT, region);
        let ours = network.tags.values_mut().find(|tags| tags.contains_key(OURS));
        ours.into_iter().for_each(|tags| {
            let both = format!("{}/{} beta/us", tags[OURS], tags["provision:destination"]);
            tags.insert("provision:also:1f2e3d4c".to_owned(), both);
        });
    }
}
