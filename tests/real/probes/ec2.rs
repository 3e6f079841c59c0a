//! Security groups and their rules.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_ec2::Client;
use aws_sdk_ec2::operation::describe_security_group_rules::DescribeSecurityGroupRulesOutput;
use aws_sdk_ec2::types::{
    Filter, IpPermission, IpRange, ResourceType, SecurityGroupRule, SecurityGroupRuleDescription,
    SecurityGroupRuleRequest, SecurityGroupRuleUpdate, Tag, TagSpecification,
};

fn permission(cidr: &str) -> IpPermission {
    let range = IpRange::builder().cidr_ip(cidr).description("vendor").build();
    IpPermission::builder().ip_protocol("tcp").from_port(5439).to_port(5439).ip_ranges(range).build()
}

fn filter(name: &str, value: &str) -> Filter {
    Filter::builder().name(name).values(value).build()
}

fn ingress(rules: &[SecurityGroupRule]) -> Vec<&SecurityGroupRule> {
    rules.iter().filter(|rule| rule.is_egress() == Some(false)).collect()
}

async fn group(ec2: &Client) -> String {
    let made = ec2
        .create_security_group()
        .group_name("provision-probe-strict")
        .description("provision-probe")
        .send()
        .await;
    made.expect("a group").group_id.expect("an id")
}

pub async fn rules(account: Arc<Account>, mut check: Checks) {
    let ec2 = account.ec2();
    let vpcs = ec2.describe_vpcs().send();
    let vpcs = check
        .ok("ec2-default-vpc", vpcs, |answer| answer.vpcs().iter().any(|vpc| vpc.is_default() == Some(true)))
        .await;
    let vpc = vpcs.vpcs().iter().find(|vpc| vpc.is_default() == Some(true)).and_then(|vpc| vpc.vpc_id());
    let made = ec2
        .create_security_group()
        .group_name("provision-probe-strict")
        .description("provision-probe")
        .set_vpc_id(vpc.map(str::to_owned));
    let made = check
        .ok("ec2-group-id", made.send(), |answer| answer.group_id().is_some_and(|id| id.starts_with("sg-")))
        .await;
    let group = made.group_id.expect("an id");
    let tag = Tag::builder().key("provision-probe").value("sync").build();
    let tags =
        TagSpecification::builder().resource_type(ResourceType::SecurityGroupRule).tags(tag.clone()).build();
    let authorize = || {
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission("203.0.113.7/32"))
    };
    let made = authorize().tag_specifications(tags).send();
    let made = check
        .ok("ec2-rule-told", made, |answer| {
            matches!(answer.security_group_rules(), [rule]
                if rule.security_group_rule_id().is_some_and(|id| id.starts_with("sgr-"))
                    && rule.tags() == [tag.clone()]
                    && rule.cidr_ipv4() == Some("203.0.113.7/32")
                    && rule.from_port() == Some(5439))
        })
        .await;
    let rule = made.security_group_rules()[0].security_group_rule_id().expect("an id").to_owned();
    check.refused("ec2-rule-once", "InvalidPermission.Duplicate", authorize().send()).await;
    described(&mut check, &ec2, &group, &rule, &tag).await;
    changed(check, &ec2, &group, &rule).await;
}

async fn described(check: &mut Checks, ec2: &Client, group: &str, rule: &str, tag: &Tag) {
    let of_group = || ec2.describe_security_group_rules().filters(filter("group-id", group)).send();
    check
        .ok("ec2-rules-by-group", of_group(), |answer| {
            matches!(ingress(answer.security_group_rules())[..], [rule] if rule.description() == Some("vendor"))
        })
        .await;
    check
        .ok("ec2-rules-with-tags", of_group(), |answer| {
            matches!(ingress(answer.security_group_rules())[..], [rule] if rule.tags() == [tag.clone()])
        })
        .await;
    let tagged = ec2.describe_security_group_rules().filters(filter("tag:provision-probe", "sync")).send();
    check.ok("ec2-rules-by-tag", tagged, |answer| answer.security_group_rules().len() == 1).await;
    let by_id = ec2.describe_security_group_rules().security_group_rule_ids(rule).send();
    check.ok("ec2-rule-by-id", by_id, |answer| answer.security_group_rules().len() == 1).await;
    check
        .ok("ec2-egress-open", of_group(), |answer| {
            answer.security_group_rules().iter().filter(|rule| rule.is_egress() == Some(true)).count() == 1
        })
        .await;
    let groups = ec2.describe_security_groups().group_ids(group).send();
    check
        .ok("ec2-group-permissions", groups, |answer| {
            let ranges = answer.security_groups().iter().flat_map(|group| group.ip_permissions());
            let mut blocks =
                ranges.flat_map(|permission| permission.ip_ranges()).filter_map(|range| range.cidr_ip());
            blocks.next() == Some("203.0.113.7/32")
        })
        .await;
}

async fn changed(mut check: Checks, ec2: &Client, group: &str, rule: &str) {
    let request = SecurityGroupRuleRequest::builder()
        .ip_protocol("tcp")
        .from_port(5439)
        .to_port(5439)
        .cidr_ipv4("203.0.113.8/32")
        .description("new");
    let update =
        SecurityGroupRuleUpdate::builder().security_group_rule_id(rule).security_group_rule(request.build());
    let modify =
        ec2.modify_security_group_rules().group_id(group).security_group_rules(update.build()).send();
    check.ok("ec2-rule-changed", modify, |answer| answer.r#return() == Some(true)).await;
    let tag = Tag::builder().key("x").value("y").build();
    check.ok("ec2-rule-tagged", ec2.create_tags().resources(rule).tags(tag).send(), |_| true).await;
    let keys = ["x", "absent"].map(|key| Tag::builder().key(key).build());
    let untag = ec2.delete_tags().resources(rule).set_tags(Some(keys.into())).send().await;
    untag.expect("the tag goes");
    let told = ec2.describe_security_group_rules().filters(filter("group-id", group)).send();
    let is_untagged = |answer: &DescribeSecurityGroupRulesOutput| {
        let rules = answer.security_group_rules().iter();
        let keys: Vec<_> = rules.flat_map(|rule| rule.tags()).filter_map(|tag| tag.key()).collect();
        !keys.is_empty() && !keys.contains(&"x")
    };
    check.ok("ec2-rule-untagged", told, is_untagged).await;
    let revoke =
        ec2.revoke_security_group_ingress().group_id(group).security_group_rule_ids(rule).send().await;
    revoke.expect("the rule goes");
    let left = ec2.describe_security_group_rules().filters(filter("group-id", group)).send();
    check.ok("ec2-rule-revoked", left, |answer| ingress(answer.security_group_rules()).is_empty()).await;
}

pub async fn refusals(account: Arc<Account>, mut check: Checks) {
    let ec2 = account.ec2();
    let group = group(&ec2).await;
    let authorize = |group: &str, cidr: &str| {
        ec2.authorize_security_group_ingress().group_id(group).ip_permissions(permission(cidr))
    };
    let revoke =
        ec2.revoke_security_group_ingress().group_id(&group).security_group_rule_ids("sgr-0123456789abcdef0");
    let code = "InvalidSecurityGroupRuleId.NotFound";
    check.refused("ec2-rule-missing", code, revoke.send()).await;
    let missing = authorize("sg-0123456789abcdef0", "203.0.113.7/32").send();
    check.refused("ec2-group-missing", "InvalidGroup.NotFound", missing).await;
    let wide = authorize(&group, "203.0.113.7/33").send();
    check.refused("ec2-block-too-long", "InvalidParameterValue", wide).await;
    let dry = authorize(&group, "203.0.113.9/32").dry_run(true).send();
    check.refused("ec2-dry-run", "DryRunOperation", dry).await;
}

/// What the product reads of a network, and how it changes a rule.
pub async fn networks(account: Arc<Account>, mut check: Checks) {
    let ec2 = account.ec2();
    let vpcs = ec2.describe_vpcs().send().await.expect("VPCs").vpcs.expect("VPCs");
    let vpc = vpcs.first().and_then(|vpc| vpc.vpc_id()).expect("a VPC").to_owned();
    let tables = ec2.describe_route_tables().filters(filter("vpc-id", &vpc)).send();
    check
        .ok("ec2-route-tables", tables, |answer| {
            let mut associations = answer.route_tables().iter().flat_map(|table| table.associations());
            associations.any(|association| association.main() == Some(true))
        })
        .await;
    let lists = ec2.describe_network_acls().filters(filter("vpc-id", &vpc)).send();
    check
        .ok("ec2-network-acls", lists, |answer| {
            let mut entries = answer.network_acls().iter().flat_map(|list| list.entries());
            entries.any(|entry| entry.protocol() == Some("-1"))
        })
        .await;
    let prefixes = ec2.get_managed_prefix_list_entries().prefix_list_id("pl-0123456789abcdef0").send();
    check.refused("ec2-prefix-list-missing", "InvalidPrefixListID.NotFound", prefixes).await;
    let group = group(&ec2).await;
    let authorize =
        |cidr: &str| ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission(cidr));
    let made = authorize("203.0.113.77/24").send();
    let made = check
        .ok("ec2-block-canonical", made, |answer| {
            matches!(answer.security_group_rules(), [rule] if rule.cidr_ipv4() == Some("203.0.113.0/24"))
        })
        .await;
    let range = IpRange::builder().cidr_ip("203.0.113.0/24").description("other").build();
    let other =
        IpPermission::builder().ip_protocol("tcp").from_port(5439).to_port(5439).ip_ranges(range).build();
    let twice = ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(other).send();
    check.refused("ec2-rule-once-by-description", "InvalidPermission.Duplicate", twice).await;
    let range = IpRange::builder().cidr_ip("203.0.113.9/32").description("a > b").build();
    let odd =
        IpPermission::builder().ip_protocol("tcp").from_port(5439).to_port(5439).ip_ranges(range).build();
    let odd = ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(odd).send();
    check.refused("ec2-description-characters", "InvalidParameterValue", odd).await;
    let rule = made.security_group_rules()[0].security_group_rule_id().expect("an id");
    let description = SecurityGroupRuleDescription::builder().security_group_rule_id(rule).description("new");
    let update = ec2.update_security_group_rule_descriptions_ingress().group_id(&group);
    let update = update.security_group_rule_descriptions(description.build()).send();
    check.ok("ec2-description-updated", update, |answer| answer.r#return() == Some(true)).await;
    let found = ec2.describe_security_group_rules().security_group_rule_ids(rule).send();
    check
        .ok(
            "ec2-description-told",
            found,
            |answer| matches!(answer.security_group_rules(), [rule] if rule.description() == Some("new")),
        )
        .await;
    let missing = ec2.describe_security_groups().group_ids("sg-0123456789abcdef0").send();
    check.refused("ec2-group-not-described", "InvalidGroup.NotFound", missing).await;
}
