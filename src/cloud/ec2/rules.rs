//! Inbound rules of security groups.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{Filter, SecurityGroupRule};

use super::super::answer::pages;
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{FILTER_VALUES, PAGE, ports};
use provision_core::address::Owner;
use provision_core::edge::CloudError;
use provision_core::facts::IngressRuleFacts;

/// Inbound rules by id.
pub(super) type Rules = BTreeMap<String, IngressRuleFacts>;

/// All inbound rules of these groups.
///
/// # Errors
/// What EC2 said.
pub(super) async fn rules_of_groups(
    api: &Api<'_, Client>,
    groups: &BTreeSet<String>,
) -> Result<Rules, CloudError> {
    let mut rules = Rules::new();
    let groups: Vec<_> = groups.iter().cloned().collect();
    for groups in groups.chunks(FILTER_VALUES) {
        let filter = Filter::builder().name("group-id").set_values(Some(groups.to_vec())).build();
        rules.extend(describe(api, vec![filter], &groups.join(", ")).await?);
    }
    Ok(rules)
}

/// All inbound rules of one group.
///
/// # Errors
/// What EC2 said.
pub(super) async fn rules_of_group(api: &Api<'_, Client>, group: &str) -> Result<Rules, CloudError> {
    rules_of_groups(api, &BTreeSet::from([group.to_owned()])).await
}

/// All inbound rules in a region that are tagged as these owners'.
///
/// # Errors
/// What EC2 said.
pub(super) async fn rules_of_owners(
    api: &Api<'_, Client>,
    owners: &BTreeSet<Owner>,
) -> Result<Rules, CloudError> {
    let deployments: BTreeSet<_> = owners.iter().map(|owner| owner.deployment.clone()).collect();
    let deployments: Vec<_> = deployments.into_iter().collect();
    let mut rules = Rules::new();
    for deployments in deployments.chunks(FILTER_VALUES) {
        let name = format!("tag:{}", Owner::DEPLOYMENT_TAG);
        let filter = Filter::builder().name(name).set_values(Some(deployments.to_vec())).build();
        rules.extend(describe(api, vec![filter], &deployments.join(", ")).await?);
    }
    rules.retain(|_, rule| !Owner::all_of(&rule.tags).is_disjoint(owners));
    Ok(rules)
}

async fn describe(api: &Api<'_, Client>, filters: Vec<Filter>, target: &str) -> Result<Rules, CloudError> {
    let client = &api.client;
    let subject = subject("ec2", "DescribeSecurityGroupRules", target);
    let (subject, filters) = (&subject, &filters);
    let rules = pages(subject, |token| async move {
        let page = || {
            let request = client.describe_security_group_rules().set_filters(Some(filters.clone()));
            request.max_results(PAGE).set_next_token(token.clone()).send()
        };
        let answer = api.transport.read(subject, page).await?;
        let rules = answer.security_group_rules.unwrap_or_default().into_iter().filter_map(inbound);
        Ok((rules.collect(), answer.next_token))
    });
    Ok(rules.await?.into_iter().collect())
}

fn inbound(rule: SecurityGroupRule) -> Option<(String, IngressRuleFacts)> {
    if rule.is_egress == Some(true) {
        return None;
    }
    let facts = IngressRuleFacts {
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
    };
    Some((rule.security_group_rule_id?, facts))
}

#[cfg(test)]
mod tests {
    use aws_sdk_ec2::types::{ReferencedSecurityGroup, SecurityGroupRule};

    use super::inbound;

    #[test]
    fn outbound_rules_are_left_out_and_sources_are_told_apart() {
        let rule =
            SecurityGroupRule::builder().security_group_rule_id("sgr-1").group_id("sg-1").ip_protocol("-1");
        assert!(inbound(rule.clone().is_egress(true).build()).is_none());
        let group = ReferencedSecurityGroup::builder().group_id("sg-2").build();
        let inbound = inbound(rule.is_egress(false).referenced_group_info(group).build()).unwrap().1;
        assert_eq!((inbound.cidr, inbound.other_source.as_deref()), (None, Some("sg-2")));
    }
}
