//! Security groups and their rules. Nothing else of EC2 is used, and nothing else uses its SDK.

mod groups;
mod subnets;

pub(super) use groups::{groups, if_allowed, prefix_lists};
pub(super) use subnets::networks;

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::types::{
    Filter, IpPermission, IpRange, Ipv6Range, ResourceType, SecurityGroupRule, SecurityGroupRuleDescription,
    Tag, TagSpecification,
};

use super::Cloud;
use super::wire::subject;
use provision_core::engine::{CloudError, Ec2Call, IngressRule, Owner, RuleSource};

/// The most values of one filter (Amazon EC2 User Guide, "Filter resources").
const FILTER_VALUES: usize = 200;
/// The most rules of one page (EC2 API Reference, DescribeSecurityGroupRules).
const PAGE: i32 = 1000;

/// An inbound rule with its id.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) rule: IngressRule,
}

/// All inbound rules of these groups.
pub(super) async fn rules_of_groups(
    cloud: &Cloud,
    region: &str,
    groups: &BTreeSet<String>,
) -> Result<Vec<Rule>, CloudError> {
    let mut rules = Vec::new();
    let groups: Vec<_> = groups.iter().cloned().collect();
    for groups in groups.chunks(FILTER_VALUES) {
        let filter = Filter::builder().name("group-id").set_values(Some(groups.to_vec())).build();
        rules.extend(describe(cloud, region, vec![filter], &groups.join(", ")).await?);
    }
    Ok(rules)
}

/// All inbound rules in a region that are tagged as these owners'.
pub(super) async fn rules_of_owners(
    cloud: &Cloud,
    region: &str,
    owners: &BTreeSet<Owner>,
) -> Result<Vec<Rule>, CloudError> {
    let deployments: BTreeSet<_> = owners.iter().map(|owner| owner.deployment.clone()).collect();
    let deployments: Vec<_> = deployments.into_iter().collect();
    let mut rules = Vec::new();
    for deployments in deployments.chunks(FILTER_VALUES) {
        let name = format!("tag:{}", Owner::DEPLOYMENT_TAG);
        let filter = Filter::builder().name(name).set_values(Some(deployments.to_vec())).build();
        rules.extend(describe(cloud, region, vec![filter], &deployments.join(", ")).await?);
    }
    rules.retain(|rule| Owner::of(&rule.rule.tags).is_some_and(|owner| owners.contains(&owner)));
    Ok(rules)
}

async fn describe(
    cloud: &Cloud,
    region: &str,
    filters: Vec<Filter>,
    target: &str,
) -> Result<Vec<Rule>, CloudError> {
    let client = cloud.clients.ec2(region);
    let subject = subject("ec2", "DescribeSecurityGroupRules", target);
    let (mut rules, mut token) = (Vec::new(), None);
    loop {
        let page = || {
            let request = client.describe_security_group_rules().set_filters(Some(filters.clone()));
            request.max_results(PAGE).set_next_token(token.clone()).send()
        };
        let answer = cloud.wire.read(&subject, page).await?;
        rules.extend(answer.security_group_rules.unwrap_or_default().into_iter().filter_map(inbound));
        token = answer.next_token.filter(|token| !token.is_empty());
        if token.is_none() {
            return Ok(rules);
        }
    }
}

fn inbound(rule: SecurityGroupRule) -> Option<Rule> {
    if rule.is_egress == Some(true) {
        return None;
    }
    Some(Rule {
        id: rule.security_group_rule_id?,
        rule: IngressRule {
            group: rule.group_id.unwrap_or_default(),
            ports: ports(rule.from_port, rule.to_port),
            protocol: rule.ip_protocol.unwrap_or_default(),
            cidr: rule.cidr_ipv4.or(rule.cidr_ipv6),
            other_source: rule.prefix_list_id.or(rule.referenced_group_info.and_then(|group| group.group_id)),
            description: rule.description.unwrap_or_default(),
            tags: rule
                .tags
                .unwrap_or_default()
                .into_iter()
                .filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default())))
                .collect(),
        },
    })
}

/// All ports are written as -1, or left out.
fn ports(from: Option<i32>, to: Option<i32>) -> Option<(u16, u16)> {
    Some((u16::try_from(from?).ok()?, u16::try_from(to?).ok()?))
}

/// Sends one call, once.
pub(super) async fn execute(cloud: &Cloud, call: &Ec2Call) -> Result<(), CloudError> {
    let (region, target) = whose(call);
    let client = cloud.clients.ec2(region);
    let subject = subject("ec2", call.operation(), &target);
    macro_rules! send {
        ($request:expr) => {
            cloud.wire.send(&subject, $request.send()).await.map(|_| ())
        };
    }
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { group, port, sources, tags, .. } => {
            let request = client.authorize_security_group_ingress().group_id(group);
            send!(request.ip_permissions(permission(*port, sources)).set_tag_specifications(tagged(tags)))
        }
        Ec2Call::RevokeSecurityGroupIngress { group, rules, .. } => {
            let rules = rules.iter().cloned().collect();
            send!(
                client
                    .revoke_security_group_ingress()
                    .group_id(group)
                    .set_security_group_rule_ids(Some(rules))
            )
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { group, rule, description, .. } => {
            let description = SecurityGroupRuleDescription::builder()
                .security_group_rule_id(rule)
                .description(description)
                .build();
            let request = client.update_security_group_rule_descriptions_ingress().group_id(group);
            send!(request.security_group_rule_descriptions(description))
        }
        Ec2Call::CreateTags { resources, tags, .. } => {
            let resources = resources.iter().cloned().collect();
            send!(client.create_tags().set_resources(Some(resources)).set_tags(Some(list(tags))))
        }
    }
}

fn whose(call: &Ec2Call) -> (&str, String) {
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, .. }
        | Ec2Call::RevokeSecurityGroupIngress { region, group, .. }
        | Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, group, .. } => {
            (region, group.clone())
        }
        Ec2Call::CreateTags { region, resources, .. } => {
            (region, resources.iter().cloned().collect::<Vec<_>>().join(", "))
        }
    }
}

/// One permission for all sources; IPv6 has a list of its own.
fn permission(port: u16, sources: &[RuleSource]) -> IpPermission {
    let (six, four): (Vec<_>, Vec<_>) = sources.iter().partition(|source| source.cidr.contains(':'));
    let four = four
        .into_iter()
        .map(|source| IpRange::builder().cidr_ip(&source.cidr).description(&source.description).build());
    let six = six
        .into_iter()
        .map(|source| Ipv6Range::builder().cidr_ipv6(&source.cidr).description(&source.description).build());
    IpPermission::builder()
        .ip_protocol("tcp")
        .from_port(port.into())
        .to_port(port.into())
        .set_ip_ranges(some(four.collect()))
        .set_ipv6_ranges(some(six.collect()))
        .build()
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}

fn tagged(tags: &BTreeMap<String, String>) -> Option<Vec<TagSpecification>> {
    let specification = TagSpecification::builder()
        .resource_type(ResourceType::SecurityGroupRule)
        .set_tags(Some(list(tags)))
        .build();
    (!tags.is_empty()).then(|| vec![specification])
}

fn list(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect()
}

#[cfg(test)]
mod tests {
    use aws_sdk_ec2::types::{ReferencedSecurityGroup, SecurityGroupRule};

    use super::{inbound, permission, ports};
    use provision_core::engine::RuleSource;

    #[test]
    fn all_ports_are_no_range() {
        assert_eq!(ports(Some(-1), Some(-1)), None);
        assert_eq!(ports(None, None), None);
        assert_eq!(ports(Some(0), Some(65535)), Some((0, 65535)));
    }

    #[test]
    fn outbound_rules_are_left_out_and_sources_are_told_apart() {
        let rule =
            SecurityGroupRule::builder().security_group_rule_id("sgr-1").group_id("sg-1").ip_protocol("-1");
        assert!(inbound(rule.clone().is_egress(true).build()).is_none());
        let group = ReferencedSecurityGroup::builder().group_id("sg-2").build();
        let inbound = inbound(rule.is_egress(false).referenced_group_info(group).build()).unwrap().rule;
        assert_eq!((inbound.cidr, inbound.other_source.as_deref()), (None, Some("sg-2")));
    }

    #[test]
    fn sources_of_both_families_go_into_their_own_lists() {
        let source = |cidr: &str| RuleSource { cidr: cidr.to_owned(), description: String::new() };
        let permission = permission(5439, &[source("192.0.2.1/32"), source("2001:db8::/32")]);
        assert_eq!(permission.ip_ranges()[0].cidr_ip(), Some("192.0.2.1/32"));
        assert_eq!(permission.ipv6_ranges()[0].cidr_ipv6(), Some("2001:db8::/32"));
        assert_eq!((permission.ip_ranges().len(), permission.ipv6_ranges().len()), (1, 1));
    }
}
