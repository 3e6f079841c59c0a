//! Security group rules: authorize, revoke, modify, describe.

use std::collections::BTreeMap;

use super::{
    dry_run::refuse_dry_run,
    filter, groups,
    model::{Network, Rule},
    permission::{Grant, Peer},
    request::{RequestedRule, missing, read_description, read_permissions, read_rule_request},
    tags, xml,
};
use crate::endpoint::{ApiError, Call, Params, Xml, error::Result};

pub(crate) fn authorize(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find_own(network, params)?;
    let wanted = read_permissions(network, params)?;
    if wanted.is_empty() {
        return Err(missing("ipPermissions"));
    }
    let tags = tags::from_specifications(params, "security-group-rule")?;
    for (index, rule) in wanted.iter().enumerate() {
        let twice = wanted[..index].iter().any(|other| other.grant == rule.grant);
        if twice {
            let text = "The same permission must not appear multiple times";
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        if find_grant(network, &group, egress, &rule.grant).is_some() {
            return Err(duplicate(&rule.grant));
        }
    }
    check_quota(network, &group, egress, wanted.iter().map(|rule| &rule.grant))?;
    refuse_dry_run(params)?;
    let mut made = Vec::new();
    for RequestedRule { grant, description } in wanted {
        let rule = network.add_rule(&group, egress, grant, description);
        if !tags.is_empty() {
            network.tags.insert(rule.id.clone(), tags.clone());
        }
        made.push(xml::rule(network, &group, &rule));
    }
    Ok(Xml::fields().text("return", true).list("securityGroupRuleSet", "item", made))
}

pub(crate) fn revoke(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find_own(network, params)?;
    let ids = params.texts("SecurityGroupRuleId");
    let (revoked, unknown) = if ids.is_empty() {
        find_by_properties(network, params, &group, egress)?
    } else {
        if params.has("IpPermissions") || params.has("CidrIp") {
            let text = "The parameter securityGroupRuleIds may not be specified together with ipPermissions";
            return Err(ApiError::bad_request("InvalidParameterCombination", text));
        }
        (find_by_ids(network, &group, egress, ids)?, Vec::new())
    };
    refuse_dry_run(params)?;
    let items: Vec<_> = revoked.into_iter().filter_map(|id| remove(network, &group, &id)).collect();
    let unknown = unknown.iter().map(xml::unknown);
    Ok(Xml::fields().text("return", true).list("unknownIpPermissionSet", "item", unknown).list(
        "revokedSecurityGroupRuleSet",
        "item",
        items,
    ))
}

/// All ids must be rules of this group and direction, or nothing is revoked.
fn find_by_ids(network: &Network, group: &str, egress: bool, ids: Vec<String>) -> Result<Vec<String>> {
    for id in &ids {
        let rule = network.groups[group].rules.get(id);
        if rule.is_none_or(|rule| rule.egress != egress) {
            return Err(rule_not_found(id));
        }
    }
    Ok(ids)
}

/// Permissions that match no rule are an error, except in the default VPC,
/// where they are only listed (API reference, RevokeSecurityGroupIngress).
fn find_by_properties(
    network: &Network,
    params: &Params,
    group: &str,
    egress: bool,
) -> Result<(Vec<String>, Vec<Grant>)> {
    let wanted = read_permissions(network, params)?;
    if wanted.is_empty() {
        return Err(missing("ipPermissions"));
    }
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    for RequestedRule { grant, .. } in wanted {
        match find_grant(network, group, egress, &grant) {
            Some(rule) => found.push(rule.id.clone()),
            None => unknown.push(grant),
        }
    }
    let in_default_vpc = network.vpcs.get(&network.groups[group].vpc).is_some_and(|vpc| vpc.is_default);
    if !unknown.is_empty() && !in_default_vpc {
        let text = "The specified rule does not exist in this security group.";
        return Err(ApiError::bad_request("InvalidPermission.NotFound", text));
    }
    Ok((found, unknown))
}

fn remove(network: &mut Network, group: &str, id: &str) -> Option<Xml> {
    let rule = network.groups.get_mut(group)?.rules.remove(id)?;
    network.rule_owner.remove(id);
    network.tags.remove(id);
    Some(xml::revoked(group, &rule))
}

/// Replaces rules in place; their ids and tags stay.
pub(crate) fn modify(network: &mut Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find_own(network, params)?;
    let updates = params.list("SecurityGroupRule");
    if updates.is_empty() {
        return Err(missing("securityGroupRules"));
    }
    let mut changed = Vec::new();
    for update in updates {
        let id = update.require("SecurityGroupRuleId")?;
        let Some(rule) = network.groups[&group].rules.get(id) else {
            return Err(rule_not_found(id));
        };
        let Some(request) = update.child("SecurityGroupRule") else {
            return Err(missing("securityGroupRule"));
        };
        let wanted = read_rule_request(network, request)?;
        let same_kind =
            std::mem::discriminant(&rule.grant.peer) == std::mem::discriminant(&wanted.grant.peer);
        if !same_kind {
            let text = "You may not modify the type of the source or destination of a security group rule";
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        let other = find_grant(network, &group, rule.egress, &wanted.grant);
        if other.is_some_and(|other| other.id != id) {
            return Err(duplicate(&wanted.grant));
        }
        changed.push((id.to_owned(), wanted));
    }
    refuse_dry_run(params)?;
    let rules = &mut network.groups.get_mut(&group).expect("found above").rules;
    for (id, wanted) in changed {
        if let Some(rule) = rules.get_mut(&id) {
            (rule.grant, rule.description) = (wanted.grant, wanted.description);
        }
    }
    Ok(Xml::fields().text("return", true))
}

pub(crate) fn update_descriptions(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find_own(network, params)?;
    let mut changed = Vec::new();
    for item in params.list("SecurityGroupRuleDescription") {
        let id = item.require("SecurityGroupRuleId")?;
        let rule = network.groups[&group].rules.get(id);
        if rule.is_none_or(|rule| rule.egress != egress) {
            return Err(rule_not_found(id));
        }
        changed.push((id.to_owned(), read_description(item)?));
    }
    for RequestedRule { grant, description } in read_permissions(network, params)? {
        let Some(rule) = find_grant(network, &group, egress, &grant) else {
            let text = "The specified rule does not exist in this security group.";
            return Err(ApiError::bad_request("InvalidPermission.NotFound", text));
        };
        changed.push((rule.id.clone(), description));
    }
    if changed.is_empty() {
        return Err(missing("ipPermissions"));
    }
    refuse_dry_run(params)?;
    let rules = &mut network.groups.get_mut(&group).expect("found above").rules;
    for (id, description) in changed {
        if let Some(rule) = rules.get_mut(&id) {
            rule.description = description;
        }
    }
    Ok(Xml::fields().text("return", true))
}

pub(crate) fn describe(network: &Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let filters = filter::read(params)?;
    let ids = params.texts("SecurityGroupRuleId");
    if let Some(id) = ids.iter().find(|id| !network.rule_owner.contains_key(*id)) {
        return Err(rule_not_found(id));
    }
    let from = filter::first(params)?.unwrap_or_default();
    let attribute = |id: &String, group: &String, name: &str| match name {
        "group-id" => Some(vec![group.clone()]),
        "security-group-rule-id" => Some(vec![id.clone()]),
        _ => None,
    };
    let passing = candidates(network, &ids, &filters, from).filter_map(|(id, group)| {
        match filter::passes(&filters, network.tags_of(id), |name| attribute(id, group, name)) {
            Ok(false) => None,
            Ok(true) => Some(Ok((id, group))),
            Err(error) => Some(Err(error)),
        }
    });
    let (found, next) = filter::lazily(params, passing, |(id, _)| id)?;
    refuse_dry_run(params)?;
    let items = found.into_iter().filter_map(|(id, group)| {
        let rule = network.groups.get(group)?.rules.get(id)?;
        Some(xml::rule(network, group, rule))
    });
    Ok(Xml::fields().list("securityGroupRuleSet", "item", items).maybe("nextToken", next))
}

/// The rules that can be meant from an id on, with their groups, by id: looking at those of the groups that
/// are asked for is quicker than at all of a large account.
fn candidates<'n>(
    network: &'n Network,
    ids: &[String],
    filters: &[filter::Filter],
    from: String,
) -> Box<dyn Iterator<Item = (&'n String, &'n String)> + 'n> {
    let some: BTreeMap<_, _> = match filter::exactly(filters, "group-id") {
        _ if !ids.is_empty() => ids.iter().filter_map(|id| network.rule_owner.get_key_value(id)).collect(),
        Some(groups) => {
            let groups = groups.iter().filter_map(|id| network.groups.get(id));
            groups.flat_map(|group| group.rules.keys().map(move |id| (id, &group.id))).collect()
        }
        None => return Box::new(network.rule_owner.range(from..)),
    };
    Box::new(some.into_iter().filter(move |(id, _)| **id >= from))
}

fn find_grant<'n>(network: &'n Network, group: &str, egress: bool, grant: &Grant) -> Option<&'n Rule> {
    let mut rules = network.groups.get(group)?.rules.values();
    rules.find(|rule| rule.egress == egress && rule.grant == *grant)
}

/// Rules that name a group count for both IP versions.
fn check_quota<'g>(
    network: &'g Network,
    group: &str,
    egress: bool,
    more: impl Iterator<Item = &'g Grant>,
) -> Result<()> {
    let present = network.groups[group].rules.values();
    let present = present.filter(|rule| rule.egress == egress).map(|rule| &rule.grant);
    let (mut ipv4, mut ipv6) = (0, 0);
    for grant in present.chain(more) {
        let (four, six) = match &grant.peer {
            Peer::Ipv4(_) => (1, 0),
            Peer::Ipv6(_) => (0, 1),
            Peer::Group { .. } => (1, 1),
            // A list weighs as much as it may hold; those of AWS have a fixed weight.
            Peer::PrefixList(id) => {
                let weight = network.prefix_lists.get(id).and_then(|list| list.max_entries);
                (weight.unwrap_or(1) as usize, weight.unwrap_or(1) as usize)
            }
        };
        (ipv4, ipv6) = (ipv4 + four, ipv6 + six);
    }
    if ipv4.max(ipv6) <= network.rules_per_group {
        return Ok(());
    }
    let text = "The maximum number of rules per security group has been reached.";
    Err(ApiError::bad_request("RulesPerSecurityGroupLimitExceeded", text))
}

fn duplicate(grant: &Grant) -> ApiError {
    let text = format!("the specified rule \"{grant}\" already exists");
    ApiError::bad_request("InvalidPermission.Duplicate", text)
}

/// The error about an id that is no rule of the group; whether it is
/// misspelt or unknown makes a difference.
fn rule_not_found(id: &str) -> ApiError {
    let digits = id.strip_prefix("sgr-").unwrap_or_default();
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        let text = format!("Invalid id: \"{id}\" (expecting \"sgr-...\")");
        return ApiError::bad_request("InvalidSecurityGroupRuleId.Malformed", text);
    }
    let text = format!("The security group rule ID '{id}' does not exist");
    ApiError::bad_request("InvalidSecurityGroupRuleId.NotFound", text)
}
