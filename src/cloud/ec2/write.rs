//! EC2 writes, one operation each.

use std::collections::BTreeMap;

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{
    IpPermission, IpRange, Ipv6Range, ResourceType, SecurityGroupRuleDescription, Tag, TagSpecification,
};

use super::super::clients::Api;
use super::super::error::subject;
use super::sharing;
use provision_core::call::{Ec2Call, RuleSource};
use provision_core::edge::CloudError;

/// Sends one call, once.
///
/// # Errors
/// What EC2 said.
pub(super) async fn execute(api: &Api<'_, Client>, target: &str, call: &Ec2Call) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("ec2", call.into(), target);
    macro_rules! send {
        ($request:expr) => {
            api.transport.send(&subject, $request.send()).await.map(|_| ())
        };
    }
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { group, port, sources, tags, sharing_tags, .. } => {
            let wanted = sharing::Wanted { group, port: *port, tags, sharing_tags };
            sharing::authorize(api, &subject, &wanted, sources).await
        }
        Ec2Call::DeleteTags { group, rule, keys, .. } => {
            let tags = keys.iter().map(|key| Tag::builder().key(key).build()).collect();
            send!(client.delete_tags().resources(rule).set_tags(Some(tags)))?;
            sharing::revoke_if_unneeded(api, &subject, group, rule).await
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

/// The region of a call, and what it is about.
pub(super) fn whose(call: &Ec2Call) -> (&str, String) {
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, .. }
        | Ec2Call::RevokeSecurityGroupIngress { region, group, .. }
        | Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, group, .. } => {
            (region, group.clone())
        }
        Ec2Call::DeleteTags { region, rule, .. } => (region, rule.clone()),
        Ec2Call::CreateTags { region, resources, .. } => {
            (region, resources.iter().cloned().collect::<Vec<_>>().join(", "))
        }
    }
}

/// One permission for all sources; IPv6 has a list of its own.
pub(super) fn permission(port: u16, sources: &[RuleSource]) -> IpPermission {
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

pub(super) fn tagged(tags: &BTreeMap<String, String>) -> Option<Vec<TagSpecification>> {
    let specification = TagSpecification::builder()
        .resource_type(ResourceType::SecurityGroupRule)
        .set_tags(Some(list(tags)))
        .build();
    (!tags.is_empty()).then(|| vec![specification])
}

pub(super) fn list(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect()
}

#[cfg(test)]
mod tests {
    use super::permission;
    use provision_core::call::RuleSource;

    #[test]
    fn sources_of_both_families_go_into_their_own_lists() {
        let source = |cidr: &str| RuleSource { cidr: cidr.to_owned(), description: String::new() };
        let permission = permission(5439, &[source("192.0.2.1/32"), source("2001:db8::/32")]);
        assert_eq!(permission.ip_ranges()[0].cidr_ip(), Some("192.0.2.1/32"));
        assert_eq!(permission.ipv6_ranges()[0].cidr_ipv6(), Some("2001:db8::/32"));
        assert_eq!((permission.ip_ranges().len(), permission.ipv6_ranges().len()), (1, 1));
    }
}
