//! What rules refer to: their groups, and managed prefix lists.
//!
//! Both are read to say more about the rules. A caller who may not read them is told less, and not refused.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::Filter;
use futures::future::try_join_all;
use ipnet::IpNet;

use super::super::answer::pages;
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{FILTER_VALUES, PAGE};
use super::rules::Rules;
use provision_core::edge::CloudError;
use provision_core::facts::SecurityGroup;

/// The names and owners of these groups.
pub(super) async fn groups(
    api: &Api<'_, Client>,
    region: &str,
    ids: &BTreeSet<String>,
) -> Result<BTreeMap<String, SecurityGroup>, CloudError> {
    let client = &api.client;
    let mut groups = BTreeMap::new();
    let ids: Vec<_> = ids.iter().cloned().collect();
    for ids in ids.chunks(FILTER_VALUES) {
        let subject = subject("ec2", "DescribeSecurityGroups", &ids.join(", "));
        let request = || {
            // A filter finds what is there, where ids that are not would be an error.
            let filter = Filter::builder().name("group-id").set_values(Some(ids.to_vec())).build();
            client.describe_security_groups().filters(filter).max_results(PAGE).send()
        };
        let answer = api.transport.read_if_answered(&subject, Some(region), request).await?;
        let found = answer.and_then(|answer| answer.security_groups).unwrap_or_default();
        groups.extend(found.into_iter().filter_map(|group| {
            let (name, owner) = (group.group_name.unwrap_or_default(), group.owner_id.unwrap_or_default());
            Some((group.group_id?, SecurityGroup { name, owner }))
        }));
    }
    Ok(groups)
}

/// The entries of the prefix lists that these rules name.
pub(super) async fn prefix_lists(
    api: &Api<'_, Client>,
    region: &str,
    rules: &Rules,
) -> Result<BTreeMap<String, BTreeSet<IpNet>>, CloudError> {
    let named: BTreeSet<_> = rules.values().filter_map(|rule| rule.prefix_list()).collect();
    let lists = named
        .into_iter()
        .map(|id| async move { Ok::<_, CloudError>((id.to_owned(), entries(api, region, id).await?)) });
    let lists = try_join_all(lists).await?;
    Ok(lists.into_iter().filter_map(|(id, entries)| Some((id, entries?))).collect())
}

/// The entries of a list; nothing if it may not be read or is gone.
async fn entries(
    api: &Api<'_, Client>,
    region: &str,
    id: &str,
) -> Result<Option<BTreeSet<IpNet>>, CloudError> {
    /// The most of one page (EC2 API Reference, GetManagedPrefixListEntries).
    const ENTRIES: i32 = 100;
    let client = &api.client;
    let subject = subject("ec2", "GetManagedPrefixListEntries", id);
    let subject = &subject;
    let entries = pages(subject, |token| async move {
        let page = || {
            let request = client.get_managed_prefix_list_entries().prefix_list_id(id);
            request.max_results(ENTRIES).set_next_token(token.clone()).send()
        };
        let answer = api.transport.read(subject, page).await?;
        let cidrs = answer.entries.unwrap_or_default().into_iter().filter_map(|entry| entry.cidr);
        let cidrs = cidrs.filter_map(|cidr| cidr.parse::<IpNet>().ok()).map(|cidr| cidr.trunc());
        Ok((cidrs.collect(), answer.next_token))
    });
    Ok(api.transport.noted(Some(region), entries.await)?.map(|entries: Vec<_>| entries.into_iter().collect()))
}
