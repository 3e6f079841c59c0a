//! What requests are made of.

use std::collections::BTreeMap;

use aws_sdk_ec2::types::{IpPermission, IpRange, Ipv6Range, ResourceType, Tag, TagSpecification};

use provision_core::call::RuleSource;

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
