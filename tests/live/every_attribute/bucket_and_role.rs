//! In role mode: bucket, policy, role, ingress rule.

use aws_sdk_ec2::types::{
    IpPermission, IpRange, ResourceType, Tag as Ec2Tag, TagSpecification, UserIdGroupPair,
};
use aws_sdk_iam::types::Tag as IamTag;
use aws_sdk_s3::types::{
    BucketCannedAcl, BucketLifecycleConfiguration, BucketVersioningStatus, ExpirationStatus,
    LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, ObjectOwnership, OwnershipControls,
    OwnershipControlsRule, ServerSideEncryption, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule, Tag, Tagging,
    TransitionDefaultMinimumObjectSize, VersioningConfiguration,
};
use provision_sandbox::Options;

use super::{Line, Lines, Round, Trial, changed, lines};
use crate::account::{Account, text};

const BUCKET: &str = "acme-transfer-us";
const ROLE: &str = "acme-us-transfer";
const POLICY: &str = "arn:aws:iam::111122223333:policy/acme-us-transfer-policy";
const NAME: &str = "acme-us-transfer-policy";
const OTHER: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

pub const LINES: Lines = &[
    (
        Round::Mended,
        &[
            Line { of: "BucketSettings", attribute: "tags", edit: retag_bucket, says: "team" },
            Line {
                of: "BucketSettings",
                attribute: "public_access_block",
                edit: unblock,
                says: "public not blocked → all blocked",
            },
            Line {
                of: "BucketSettings",
                attribute: "ownership",
                edit: let_writers_own,
                says: "ObjectWriter",
            },
            Line {
                of: "BucketSettings",
                attribute: "acl",
                edit: let_everybody_read,
                says: "READ to AllUsers",
            },
            Line { of: "BucketSettings", attribute: "encryption", edit: encrypt, says: "alias/aws/s3" },
            Line { of: "BucketSettings", attribute: "lifecycle", edit: keep_longer, says: "90 d" },
            Line { of: "RoleFacts", attribute: "max_session_seconds", edit: lengthen, says: "7200" },
            Line {
                of: "RoleFacts",
                attribute: "trust_policy",
                edit: trust_more,
                says: "no longer allows sts:AssumeRole for account 999988887777",
            },
            Line {
                of: "PolicyFacts",
                attribute: "document",
                edit: allow_more,
                says: "no longer allows s3:* on every resource",
            },
            Line {
                of: "IngressRuleFacts",
                attribute: "group",
                edit: in_other_group,
                says: "- tcp 5439 from 35.193.179.61/32 on sg-",
            },
            Line { of: "IngressRuleFacts", attribute: "protocol", edit: over_udp, says: "udp" },
            Line { of: "IngressRuleFacts", attribute: "ports", edit: to_more_ports, says: "5439-5449" },
            Line { of: "IngressRuleFacts", attribute: "cidr", edit: from_elsewhere, says: "192.0.2.0/24" },
            Line {
                of: "IngressRuleFacts",
                attribute: "other_source",
                edit: from_a_group,
                says: "- tcp 5439 from sg-",
            },
            Line { of: "IngressRuleFacts", attribute: "description", edit: describe, says: "by hand" },
            Line { of: "IngressRuleFacts", attribute: "tags", edit: retag_rule, says: "somebody" },
        ],
    ),
    (
        Round::Stays,
        &[
            Line { of: "BucketSettings", attribute: "policy", edit: share, says: "the account 999988887777" },
            Line { of: "BucketSettings", attribute: "transition_size", edit: transition, says: "" },
            Line { of: "BucketSettings", attribute: "versioning", edit: |_| (), says: "" },
            Line { of: "RoleFacts", attribute: "description", edit: describe_role, says: "" },
            Line { of: "RoleFacts", attribute: "permissions_boundary", edit: bound, says: OTHER },
            Line { of: "RoleFacts", attribute: "tags", edit: tag_role, says: "RedshiftDbUser=awsuser" },
            Line { of: "RoleFacts", attribute: "attached", edit: attach, says: "AmazonS3FullAccess" },
            Line {
                of: "RoleFacts",
                attribute: "inline_documents",
                edit: deny,
                says: "the inline policy less denies what Iterable Data Sync needs: s3:PutObject",
            },
            Line { of: "RoleFacts", attribute: "inline", edit: write_into, says: "the inline policy more" },
            Line { of: "PolicyFacts", attribute: "tags", edit: tag_policy, says: "" },
            Line { of: "PolicyFacts", attribute: "versions", edit: add_version, says: "" },
            Line {
                of: "PolicyFacts",
                attribute: "attachments",
                edit: attach_elsewhere,
                says: "attached to something else too",
            },
        ],
    ),
    (
        Round::Refused,
        &[
            Line { of: "RoleFacts", attribute: "path", edit: move_role, says: "has the path /people/" },
            Line { of: "PolicyFacts", attribute: "path", edit: move_policy, says: "policy/people/" },
        ],
    ),
    (
        Round::KeepsDestroy,
        &[
            Line { of: "BucketSettings", attribute: "contents", edit: fill, says: "object versions" },
            Line {
                of: "RoleFacts",
                attribute: "instance_profiles",
                edit: hold,
                says: "the instance profile theirs",
            },
            Line {
                of: "PolicyFacts",
                attribute: "bounds",
                edit: bound_with_ours,
                says: "permissions boundary",
            },
        ],
    ),
];

#[test]
fn role_mode() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let spec = account.spec(&[("[aws]\n", "[tags]\nteam = \"data\"\n\n[aws]\n")]);
    // Versions that are kept expire too, which the next apply sees to: it is tried with what follows.
    let trial = Trial::begin(&account, text(&spec).to_owned(), &["--destination", "us"]);
    trial.mended(lines(LINES, Round::Mended)[0]);
    trial.refused(lines(LINES, Round::Refused)[0], |account| {
        account.wait(async {
            let iam = account.iam();
            iam.detach_role_policy()
                .role_name(ROLE)
                .policy_arn(moved_policy())
                .send()
                .await
                .expect("it is off");
            iam.delete_role().role_name(ROLE).send().await.expect("it is gone");
            iam.delete_policy().policy_arn(moved_policy()).send().await.expect("it is gone");
        });
    });
    version(&account);
    trial.run(0, "apply", &["--yes"]);
    trial.stays(lines(LINES, Round::Stays)[0]);
    let versioning =
        account.wait(s3(&account).get_bucket_versioning().bucket(BUCKET).send()).expect("an answer");
    assert_eq!(versioning.status, Some(BucketVersioningStatus::Enabled));
    trial.keeps_destroy(lines(LINES, Round::KeepsDestroy)[0], |account| {
        account.wait(async {
            let iam = account.iam();
            let remove =
                iam.remove_role_from_instance_profile().instance_profile_name("theirs").role_name(ROLE);
            remove.send().await.expect("it is out");
            iam.delete_user_permissions_boundary().user_name("bounded").send().await.expect("it is off");
            iam.detach_user_policy().user_name("analyst").policy_arn(POLICY).send().await.expect("it is off");
        });
    });
    trial.end(&["--delete-data"]);
}

fn moved_policy() -> String {
    POLICY.replace("policy/", "policy/people/")
}

fn s3(account: &Account) -> aws_sdk_s3::Client {
    account.operator("us-east-1").s3()
}

fn ec2(account: &Account) -> aws_sdk_ec2::Client {
    account.operator("us-east-1").ec2()
}

fn retag_bucket(account: &Account) {
    account.wait(async {
        let mut set = s3(account).get_bucket_tagging().bucket(BUCKET).send().await.expect("tags").tag_set;
        set.retain(|tag| tag.key != "team");
        set.push(Tag::builder().key("team").value("somebody").build().expect("a tag"));
        let tags = Tagging::builder().set_tag_set(Some(set)).build().expect("tags");
        s3(account).put_bucket_tagging().bucket(BUCKET).tagging(tags).send().await.expect("they are set");
    });
}

fn unblock(account: &Account) {
    account.wait(s3(account).delete_public_access_block().bucket(BUCKET).send()).expect("nothing is blocked");
}

fn let_writers_own(account: &Account) {
    let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::ObjectWriter);
    let controls =
        OwnershipControls::builder().rules(rule.build().expect("a rule")).build().expect("controls");
    let put = s3(account).put_bucket_ownership_controls().bucket(BUCKET).ownership_controls(controls);
    account.wait(put.send()).expect("ACLs are enabled");
}

fn let_everybody_read(account: &Account) {
    account
        .wait(s3(account).put_bucket_acl().bucket(BUCKET).acl(BucketCannedAcl::PublicRead).send())
        .expect("an ACL");
}

fn encrypt(account: &Account) {
    let default = ServerSideEncryptionByDefault::builder().sse_algorithm(ServerSideEncryption::AwsKms);
    let default = default.build().expect("an algorithm");
    let rule = ServerSideEncryptionRule::builder().apply_server_side_encryption_by_default(default).build();
    let put = s3(account).put_bucket_encryption().bucket(BUCKET);
    let put = put.server_side_encryption_configuration(
        ServerSideEncryptionConfiguration::builder().rules(rule).build().expect("rules"),
    );
    account.wait(put.send()).expect("it is encrypted otherwise");
}

/// The rules, with ours changed and one more.
fn put_rules(account: &Account, days: Option<i32>, more: Option<LifecycleRule>, varies: bool) {
    account.wait(async {
        let told =
            s3(account).get_bucket_lifecycle_configuration().bucket(BUCKET).send().await.expect("rules");
        let mut rules = told.rules.unwrap_or_default();
        for rule in rules.iter_mut().filter(|_| days.is_some()) {
            rule.expiration = Some(LifecycleExpiration::builder().set_days(days).build());
        }
        rules.extend(more);
        let rules = BucketLifecycleConfiguration::builder().set_rules(Some(rules)).build().expect("rules");
        let size = varies.then_some(TransitionDefaultMinimumObjectSize::VariesByStorageClass);
        let put =
            s3(account).put_bucket_lifecycle_configuration().bucket(BUCKET).lifecycle_configuration(rules);
        put.set_transition_default_minimum_object_size(size).send().await.expect("rules");
    });
}

fn keep_longer(account: &Account) {
    put_rules(account, Some(90), None, false);
}

fn transition(account: &Account) {
    let theirs = LifecycleRule::builder()
        .id("theirs")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("theirs/").build())
        .expiration(LifecycleExpiration::builder().days(365).build());
    put_rules(account, None, Some(theirs.build().expect("a rule")), true);
}

fn version(account: &Account) {
    let enabled = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    let put = s3(account).put_bucket_versioning().bucket(BUCKET).versioning_configuration(enabled);
    account.wait(put.send()).expect("versions");
}

fn share(account: &Account) {
    account.wait(async {
        let policy = s3(account).get_bucket_policy().bucket(BUCKET).send().await.expect("ours").policy;
        let policy = changed(&policy.expect("ours"), |policy| {
            policy["Statement"].as_array_mut().expect("statements").push(serde_json::json!({
                "Sid": "Share", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999988887777:root"},
                "Action": "s3:GetObject", "Resource": format!("arn:aws:s3:::{BUCKET}/*"),
            }));
        });
        s3(account).put_bucket_policy().bucket(BUCKET).policy(policy).send().await.expect("it is shared");
    });
}

fn fill(account: &Account) {
    account.fill(BUCKET);
}

fn lengthen(account: &Account) {
    let update = account.iam().update_role().role_name(ROLE).max_session_duration(7200);
    account.wait(update.send()).expect("longer sessions");
}

fn describe_role(account: &Account) {
    let update =
        account.iam().update_role().role_name(ROLE).description("by hand").max_session_duration(3600);
    account.wait(update.send()).expect("other words");
}

fn trust_more(account: &Account) {
    let everybody = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
        "Principal":{"AWS":"arn:aws:iam::999988887777:root"}}}"#;
    let update = account.iam().update_assume_role_policy().role_name(ROLE).policy_document(everybody);
    account.wait(update.send()).expect("another trust");
}

fn bound(account: &Account) {
    let put = account.iam().put_role_permissions_boundary().role_name(ROLE).permissions_boundary(OTHER);
    account.wait(put.send()).expect("a boundary");
}

fn iam_tag(key: &str, value: &str) -> IamTag {
    IamTag::builder().key(key).value(value).build().expect("a tag")
}

fn tag_role(account: &Account) {
    let tag = account.iam().tag_role().role_name(ROLE).tags(iam_tag("RedshiftDbUser", "awsuser"));
    account.wait(tag.send()).expect("a tag");
}

fn attach(account: &Account) {
    let attach = account.iam().attach_role_policy().role_name(ROLE);
    account
        .wait(attach.policy_arn("arn:aws:iam::aws:policy/AmazonS3FullAccess").send())
        .expect("it is attached");
}

const MORE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;

fn deny(account: &Account) {
    let less = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}}"#;
    let put = account.iam().put_role_policy().role_name(ROLE).policy_name("less").policy_document(less);
    account.wait(put.send()).expect("an inline policy");
}

fn write_into(account: &Account) {
    let put = account.iam().put_role_policy().role_name(ROLE).policy_name("more").policy_document(MORE);
    account.wait(put.send()).expect("an inline policy");
}

fn hold(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        iam.create_instance_profile().instance_profile_name("theirs").send().await.expect("a profile");
        let add = iam.add_role_to_instance_profile().instance_profile_name("theirs").role_name(ROLE);
        add.send().await.expect("the role is in it");
    });
}

/// Somebody made it again, with its tags, where people are.
fn move_role(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        let role = iam.get_role().role_name(ROLE).send().await.expect("ours").role.expect("ours");
        iam.detach_role_policy().role_name(ROLE).policy_arn(POLICY).send().await.expect("it is off");
        iam.delete_role().role_name(ROLE).send().await.expect("it is gone");
        let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"AWS":"arn:aws:iam::111122223333:root"}}}"#;
        let make = iam.create_role().role_name(ROLE).path("/people/").assume_role_policy_document(trust);
        make.set_tags(role.tags).send().await.expect("it is there again");
    });
}

fn move_policy(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        let policy = iam.get_policy().policy_arn(POLICY).send().await.expect("ours").policy.expect("ours");
        let versions = iam.list_policy_versions().policy_arn(POLICY).send().await.expect("versions").versions;
        for version in versions.unwrap_or_default().into_iter().filter(|version| !version.is_default_version)
        {
            let delete = iam.delete_policy_version().policy_arn(POLICY).set_version_id(version.version_id);
            delete.send().await.expect("it is gone");
        }
        iam.delete_policy().policy_arn(POLICY).send().await.expect("it is gone");
        let make = iam.create_policy().policy_name(NAME).path("/people/").policy_document(MORE);
        make.set_tags(policy.tags).send().await.expect("it is there again");
        iam.attach_role_policy().role_name(ROLE).policy_arn(moved_policy()).send().await.expect("it is on");
    });
}

fn allow_more(account: &Account) {
    let make =
        account.iam().create_policy_version().policy_arn(POLICY).policy_document(MORE).set_as_default(true);
    account.wait(make.send()).expect("a version");
}

fn add_version(account: &Account) {
    let make = account.iam().create_policy_version().policy_arn(POLICY).policy_document(MORE);
    account.wait(make.send()).expect("a version");
}

fn tag_policy(account: &Account) {
    let tag = account.iam().tag_policy().policy_arn(POLICY).tags(iam_tag("cost-centre", "42"));
    account.wait(tag.send()).expect("a tag");
}

fn attach_elsewhere(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        iam.create_user().user_name("analyst").send().await.expect("a user");
        iam.attach_user_policy()
            .user_name("analyst")
            .policy_arn(POLICY)
            .send()
            .await
            .expect("it is attached");
    });
}

fn bound_with_ours(account: &Account) {
    let make = account.iam().create_user().user_name("bounded").permissions_boundary(POLICY);
    account.wait(make.send()).expect("a user within the policy");
}

/// Our rule of the cluster: its id, its group and its tags.
async fn rule(ec2: &aws_sdk_ec2::Client) -> (String, String, Vec<Ec2Tag>) {
    let rules = ec2.describe_security_group_rules().send().await.expect("rules");
    let rules = rules.security_group_rules.unwrap_or_default().into_iter();
    let mut ours =
        rules.filter(|rule| rule.cidr_ipv4() == Some("35.193.179.61/32") && rule.from_port() == Some(5439));
    let rule =
        ours.find(|rule| rule.ip_protocol() == Some("tcp") && rule.to_port() == Some(5439)).expect("ours");
    let name = |text: Option<String>| text.expect("a name");
    (name(rule.security_group_rule_id), name(rule.group_id), rule.tags.unwrap_or_default())
}

/// One more rule with the tags of ours, that differs from it in one attribute.
fn another(account: &Account, change: impl FnOnce(&mut IpPermission, &str), group: Option<&str>) {
    let ec2 = ec2(account);
    account.wait(async {
        let (_, ours, tags) = rule(&ec2).await;
        let range = IpRange::builder().cidr_ip("35.193.179.61/32").description("by hand").build();
        let mut like =
            IpPermission::builder().ip_protocol("tcp").from_port(5439).to_port(5439).ip_ranges(range).build();
        let tags =
            TagSpecification::builder().resource_type(ResourceType::SecurityGroupRule).set_tags(Some(tags));
        change(&mut like, &ours);
        let authorize = ec2.authorize_security_group_ingress().group_id(group.unwrap_or(&ours));
        let authorize = authorize.ip_permissions(like).tag_specifications(tags.build());
        authorize.send().await.expect("a rule");
    });
}

fn in_other_group(account: &Account) {
    let ec2 = ec2(account);
    let group = account.wait(async {
        let (_, ours, _) = rule(&ec2).await;
        let told = ec2.describe_security_groups().group_ids(ours).send().await.expect("the group");
        let vpc = told.security_groups()[0].vpc_id().expect("its network").to_owned();
        let make = ec2.create_security_group().group_name("theirs").description("theirs").vpc_id(vpc);
        make.send().await.expect("a group").group_id.expect("its id")
    });
    another(account, |_, _| (), Some(&group));
}

fn over_udp(account: &Account) {
    another(account, |like, _| like.ip_protocol = Some("udp".to_owned()), None);
}

fn to_more_ports(account: &Account) {
    another(account, |like, _| like.to_port = Some(5449), None);
}

fn from_elsewhere(account: &Account) {
    let range = IpRange::builder().cidr_ip("192.0.2.0/24").build();
    another(account, |like, _| like.ip_ranges = Some(vec![range]), None);
}

fn from_a_group(account: &Account) {
    let from = |like: &mut IpPermission, group: &str| {
        like.ip_ranges = None;
        like.user_id_group_pairs = Some(vec![UserIdGroupPair::builder().group_id(group).build()]);
    };
    another(account, from, None);
}

fn describe(account: &Account) {
    let ec2 = ec2(account);
    account.wait(async {
        let (id, group, _) = rule(&ec2).await;
        let words = aws_sdk_ec2::types::SecurityGroupRuleDescription::builder();
        let words = words.security_group_rule_id(id).description("by hand").build();
        let update = ec2.update_security_group_rule_descriptions_ingress().group_id(group);
        update.security_group_rule_descriptions(words).send().await.expect("other words");
    });
}

fn retag_rule(account: &Account) {
    let ec2 = ec2(account);
    account.wait(async {
        let (id, ..) = rule(&ec2).await;
        let tag = Ec2Tag::builder().key("team").value("somebody").build();
        ec2.create_tags().resources(id).tags(tag).send().await.expect("another tag");
    });
}
