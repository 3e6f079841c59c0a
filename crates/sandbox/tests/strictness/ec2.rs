//! Security groups and their rules.

use crate::checks::Checks;
use crate::common::{admin, clients, started};
use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{
    Filter, IpPermission, IpRange, ResourceType, SecurityGroupRule, SecurityGroupRuleRequest,
    SecurityGroupRuleUpdate, Tag, TagSpecification,
};
use provision_sandbox::{Options, Sandbox};

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

async fn start() -> (Sandbox, Client) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let ec2 = clients::ec2(&sandbox, "us-east-1", &admin());
    (sandbox, ec2)
}

async fn group(ec2: &Client) -> String {
    let made = ec2.create_security_group().group_name("strict").description("strict").send().await;
    made.expect("a group").group_id.expect("an id")
}

pub async fn rules(mut check: Checks) {
    let (_sandbox, ec2) = start().await;
    check.by("VPC User Guide, Default VPCs");
    let vpcs = ec2.describe_vpcs().send();
    let vpcs = check
        .ok("every region has a default VPC", vpcs, |answer| {
            answer.vpcs().iter().any(|vpc| vpc.is_default() == Some(true))
        })
        .await;
    let vpc = vpcs.vpcs().iter().find(|vpc| vpc.is_default() == Some(true)).and_then(|vpc| vpc.vpc_id());
    check.by("EC2 API Reference, CreateSecurityGroup");
    let made = ec2
        .create_security_group()
        .group_name("strict")
        .description("strict")
        .set_vpc_id(vpc.map(str::to_owned));
    let made = check
        .ok("a group's id begins with sg-", made.send(), |answer| {
            answer.group_id().is_some_and(|id| id.starts_with("sg-"))
        })
        .await;
    let group = made.group_id.expect("an id");
    let tag = Tag::builder().key("owner").value("sync").build();
    let tags =
        TagSpecification::builder().resource_type(ResourceType::SecurityGroupRule).tags(tag.clone()).build();
    let authorize = || {
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission("203.0.113.7/32"))
    };
    check.by("EC2 API Reference, AuthorizeSecurityGroupIngress");
    let made = authorize().tag_specifications(tags).send();
    let made = check
        .ok("a new rule is told with id, tags, block and port", made, |answer| {
            matches!(answer.security_group_rules(), [rule]
                if rule.security_group_rule_id().is_some_and(|id| id.starts_with("sgr-"))
                    && rule.tags() == [tag.clone()]
                    && rule.cidr_ipv4() == Some("203.0.113.7/32")
                    && rule.from_port() == Some(5439))
        })
        .await;
    let rule = made.security_group_rules()[0].security_group_rule_id().expect("an id").to_owned();
    check.refused("a rule exists once", "InvalidPermission.Duplicate", authorize().send()).await;
    described(&mut check, &ec2, &group, &rule, &tag).await;
    changed(check, &ec2, &group, &rule).await;
}

async fn described(check: &mut Checks, ec2: &Client, group: &str, rule: &str, tag: &Tag) {
    let of_group = || ec2.describe_security_group_rules().filters(filter("group-id", group)).send();
    check.by("EC2 API Reference, DescribeSecurityGroupRules");
    check
        .ok("rules are found by their group, with what a person wrote", of_group(), |answer| {
            matches!(ingress(answer.security_group_rules())[..], [rule] if rule.description() == Some("vendor"))
        })
        .await;
    check
        .ok("with their tags", of_group(), |answer| {
            matches!(ingress(answer.security_group_rules())[..], [rule] if rule.tags() == [tag.clone()])
        })
        .await;
    let tagged = ec2.describe_security_group_rules().filters(filter("tag:owner", "sync")).send();
    check.ok("rules are found by a tag", tagged, |answer| answer.security_group_rules().len() == 1).await;
    let by_id = ec2.describe_security_group_rules().security_group_rule_ids(rule).send();
    check
        .ok("a rule is found by the id it was made with", by_id, |answer| {
            answer.security_group_rules().len() == 1
        })
        .await;
    check.by("VPC User Guide, Security group rules");
    check
        .ok("a new group lets everything out", of_group(), |answer| {
            answer.security_group_rules().iter().filter(|rule| rule.is_egress() == Some(true)).count() == 1
        })
        .await;
    check.by("EC2 API Reference, DescribeSecurityGroups");
    let groups = ec2.describe_security_groups().group_ids(group).send();
    check
        .ok("a group shows its rules as permissions", groups, |answer| {
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
    check.by("EC2 API Reference, ModifySecurityGroupRules");
    let modify =
        ec2.modify_security_group_rules().group_id(group).security_group_rules(update.build()).send();
    check.ok("a rule can be changed", modify, |answer| answer.r#return() == Some(true)).await;
    check.by("EC2 API Reference, CreateTags");
    let tag = Tag::builder().key("x").value("y").build();
    check
        .ok("a rule can be tagged later", ec2.create_tags().resources(rule).tags(tag).send(), |_| true)
        .await;
    let revoke =
        ec2.revoke_security_group_ingress().group_id(group).security_group_rule_ids(rule).send().await;
    revoke.expect("the rule goes");
    check.by("EC2 API Reference, RevokeSecurityGroupIngress");
    let left = ec2.describe_security_group_rules().filters(filter("group-id", group)).send();
    check
        .ok("a rule is revoked by its id", left, |answer| ingress(answer.security_group_rules()).is_empty())
        .await;
}

pub async fn refusals(mut check: Checks) {
    let (_sandbox, ec2) = start().await;
    let group = group(&ec2).await;
    let authorize = |group: &str, cidr: &str| {
        ec2.authorize_security_group_ingress().group_id(group).ip_permissions(permission(cidr))
    };
    check.by("EC2 API Reference, Error codes");
    let revoke =
        ec2.revoke_security_group_ingress().group_id(&group).security_group_rule_ids("sgr-0123456789abcdef0");
    let code = "InvalidSecurityGroupRuleId.NotFound";
    check.refused("a rule that is not there is not revoked", code, revoke.send()).await;
    let missing = authorize("sg-0123456789abcdef0", "203.0.113.7/32").send();
    check.refused("a group that is not there takes no rule", "InvalidGroup.NotFound", missing).await;
    let wide = authorize(&group, "203.0.113.7/33").send();
    check.refused("an IPv4 block has at most 32 bits", "InvalidParameterValue", wide).await;
    let dry = authorize(&group, "203.0.113.9/32").dry_run(true).send();
    check.refused("a dry run that would go through says so", "DryRunOperation", dry).await;
}
