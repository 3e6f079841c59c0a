//! Security group rules: authorize, revoke, modify, describe.

use std::collections::BTreeMap;

use super::{
    filter, groups,
    model::{Network, Rule, Tags},
    permission::{Grant, Invalid, Peer, check_description, parse_cidr, parse_ports},
    tags,
};
use crate::chassis::{ApiError, Call, Params, Xml, error::Result};

/// Rules of one direction and IP version a group may have (VPC User Guide,
/// "Amazon VPC quotas"). Rules that name a group count for both versions.
const RULES_PER_GROUP: usize = 60;

/// A rule as a request asks for it.
struct Wanted {
    grant: Grant,
    description: Option<String>,
}

pub fn authorize(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find(network, params)?;
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
    super::refuse_dry_run(params)?;
    let mut made = Vec::new();
    for Wanted { grant, description } in wanted {
        let rule = network.add_rule(&group, egress, grant, description);
        if !tags.is_empty() {
            network.tags.insert(rule.id.clone(), tags.clone());
        }
        made.push(xml(network, &group, &rule));
    }
    Ok(Xml::fields().text("return", true).list("securityGroupRuleSet", "item", made))
}

pub fn revoke(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find(network, params)?;
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
    super::refuse_dry_run(params)?;
    let items: Vec<_> = revoked.into_iter().filter_map(|id| remove(network, &group, &id)).collect();
    let unknown = unknown.iter().map(unknown_permission);
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
    for Wanted { grant, .. } in wanted {
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
    let Members { head, cidr4, cidr6, list, peer_group } = Members::of(group, &rule);
    Some(
        head.maybe("cidrIpv4", cidr4)
            .maybe("cidrIpv6", cidr6)
            .maybe("prefixListId", list)
            .maybe("referencedGroupId", peer_group.map(|(id, _)| id))
            .maybe("description", rule.description.as_ref()),
    )
}

/// Replaces rules in place; their ids and tags stay.
pub fn modify(network: &mut Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find(network, params)?;
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
    super::refuse_dry_run(params)?;
    let rules = &mut network.groups.get_mut(&group).expect("found above").rules;
    for (id, wanted) in changed {
        if let Some(rule) = rules.get_mut(&id) {
            (rule.grant, rule.description) = (wanted.grant, wanted.description);
        }
    }
    Ok(Xml::fields().text("return", true))
}

pub fn update_descriptions(network: &mut Network, call: &Call, egress: bool) -> Result<Xml> {
    let params = &call.params;
    let group = groups::find(network, params)?;
    let mut changed = Vec::new();
    for item in params.list("SecurityGroupRuleDescription") {
        let id = item.require("SecurityGroupRuleId")?;
        let rule = network.groups[&group].rules.get(id);
        if rule.is_none_or(|rule| rule.egress != egress) {
            return Err(rule_not_found(id));
        }
        changed.push((id.to_owned(), read_description(item)?));
    }
    for Wanted { grant, description } in read_permissions(network, params)? {
        let Some(rule) = find_grant(network, &group, egress, &grant) else {
            let text = "The specified rule does not exist in this security group.";
            return Err(ApiError::bad_request("InvalidPermission.NotFound", text));
        };
        changed.push((rule.id.clone(), description));
    }
    if changed.is_empty() {
        return Err(missing("ipPermissions"));
    }
    super::refuse_dry_run(params)?;
    let rules = &mut network.groups.get_mut(&group).expect("found above").rules;
    for (id, description) in changed {
        if let Some(rule) = rules.get_mut(&id) {
            rule.description = description;
        }
    }
    Ok(Xml::fields().text("return", true))
}

pub fn describe(network: &Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let filters = filter::read(params)?;
    let ids = params.texts("SecurityGroupRuleId");
    if let Some(id) = ids.iter().find(|id| !network.rule_owner.contains_key(*id)) {
        return Err(rule_not_found(id));
    }
    let mut found = Vec::new();
    for (id, group) in candidates(network, &ids, &filters) {
        let attribute = |name: &str| match name {
            "group-id" => Some(vec![group.clone()]),
            "security-group-rule-id" => Some(vec![id.clone()]),
            _ => None,
        };
        if filter::passes(&filters, network.tags_of(id), attribute)? {
            found.push((id, group));
        }
    }
    super::refuse_dry_run(params)?;
    let (found, next) = filter::page(params, found, |(id, _)| id)?;
    let items = found.into_iter().filter_map(|(id, group)| {
        let rule = network.groups.get(group)?.rules.get(id)?;
        Some(xml(network, group, rule))
    });
    Ok(Xml::fields().list("securityGroupRuleSet", "item", items).maybe("nextToken", next))
}

/// The rules that can be meant, with their groups, by id: looking at those of
/// the groups that are asked for is quicker than at all of a large account.
fn candidates<'n>(
    network: &'n Network,
    ids: &[String],
    filters: &[filter::Filter],
) -> BTreeMap<&'n String, &'n String> {
    let of_group = |id: &String| network.groups.get(id);
    if !ids.is_empty() {
        return ids.iter().filter_map(|id| network.rule_owner.get_key_value(id)).collect();
    }
    match filter::exactly(filters, "group-id") {
        Some(groups) => {
            let groups = groups.iter().filter_map(of_group);
            groups.flat_map(|group| group.rules.keys().map(move |id| (id, &group.id))).collect()
        }
        None => network.rule_owner.iter().collect(),
    }
}

/// `IpPermissions`, or the parameters of the older form with one rule.
fn read_permissions(network: &Network, params: &Params) -> Result<Vec<Wanted>> {
    let mut wanted = Vec::new();
    for permission in params.list("IpPermissions") {
        let (protocol, ports) = read_ports(permission)?;
        let mut add = |peer: Peer, item: &Params| -> Result<()> {
            let grant = Grant { protocol: protocol.clone(), ports, peer };
            wanted.push(Wanted { grant, description: read_description(item)? });
            Ok(())
        };
        for item in permission.list("IpRanges") {
            add(read_cidr(item.require("CidrIp")?, false)?, item)?;
        }
        for item in permission.list("Ipv6Ranges") {
            add(read_cidr(item.require("CidrIpv6")?, true)?, item)?;
        }
        for item in permission.list("PrefixListIds") {
            add(read_prefix_list(network, item.require("PrefixListId")?)?, item)?;
        }
        // The SDKs write `Groups`, the name this list has on the wire.
        for item in permission.list("Groups").into_iter().chain(permission.list("UserIdGroupPairs")) {
            add(read_group(network, item)?, item)?;
        }
    }
    if let Some(cidr) = params.get("CidrIp") {
        let (protocol, ports) = read_ports(params)?;
        let peer = read_cidr(cidr, cidr.contains(':'))?;
        wanted.push(Wanted { grant: Grant { protocol, ports, peer }, description: None });
    }
    Ok(wanted)
}

/// The shape `ModifySecurityGroupRules` takes: one peer, given flat.
fn read_rule_request(network: &Network, request: &Params) -> Result<Wanted> {
    let (protocol, ports) = read_ports(request)?;
    let mut peers = Vec::new();
    if let Some(cidr) = request.get("CidrIpv4") {
        peers.push(read_cidr(cidr, false)?);
    }
    if let Some(cidr) = request.get("CidrIpv6") {
        peers.push(read_cidr(cidr, true)?);
    }
    if let Some(id) = request.get("PrefixListId") {
        peers.push(read_prefix_list(network, id)?);
    }
    if let Some(id) = request.get("ReferencedGroupId") {
        peers.push(known_group(network, id)?);
    }
    let Ok([peer]) = <[Peer; 1]>::try_from(peers) else {
        let text = "Exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId must be given";
        return Err(ApiError::bad_request("InvalidParameterCombination", text));
    };
    Ok(Wanted { grant: Grant { protocol, ports, peer }, description: read_description(request)? })
}

fn read_ports(params: &Params) -> Result<(String, Option<(i32, i32)>)> {
    let port = |name| Ok::<_, ApiError>(params.number(name)?.map(|port| port as i32));
    let (from, to) = (port("FromPort")?, port("ToPort")?);
    parse_ports(params.require("IpProtocol")?, from, to).map_err(invalid)
}

fn read_cidr(text: &str, ipv6: bool) -> Result<Peer> {
    let peer = parse_cidr(text).map_err(invalid)?;
    if matches!(peer, Peer::Ipv6(_)) == ipv6 {
        return Ok(peer);
    }
    Err(invalid(Invalid(format!("CIDR block {text} is malformed"))))
}

fn read_prefix_list(network: &Network, id: &str) -> Result<Peer> {
    if network.prefix_lists.contains_key(id) {
        return Ok(Peer::PrefixList(id.to_owned()));
    }
    let text = format!("The prefix list ID '{id}' does not exist");
    Err(ApiError::bad_request("InvalidPrefixListID.NotFound", text))
}

fn read_group(network: &Network, item: &Params) -> Result<Peer> {
    if let Some(id) = item.get("GroupId") {
        return known_group(network, id);
    }
    let id = groups::find(network, item)?;
    known_group(network, &id)
}

fn known_group(network: &Network, id: &str) -> Result<Peer> {
    if network.groups.contains_key(id) {
        return Ok(Peer::Group { id: id.to_owned(), account: network.account.clone() });
    }
    let text = format!("The security group '{id}' does not exist");
    Err(ApiError::bad_request("InvalidGroup.NotFound", text))
}

fn read_description(item: &Params) -> Result<Option<String>> {
    let text = item.get("Description").filter(|text| !text.is_empty());
    text.map(check_description).transpose().map_err(invalid)?;
    Ok(text.map(str::to_owned))
}

fn find_grant<'n>(network: &'n Network, group: &str, egress: bool, grant: &Grant) -> Option<&'n Rule> {
    let mut rules = network.groups.get(group)?.rules.values();
    rules.find(|rule| rule.egress == egress && rule.grant == *grant)
}

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
    if ipv4.max(ipv6) <= RULES_PER_GROUP {
        return Ok(());
    }
    let text = "The maximum number of rules per security group has been reached.";
    Err(ApiError::bad_request("RulesPerSecurityGroupLimitExceeded", text))
}

/// The members that rules and revoked rules are written with alike.
struct Members<'r> {
    head: Xml,
    cidr4: Option<String>,
    cidr6: Option<String>,
    list: Option<&'r str>,
    peer_group: Option<(&'r str, &'r str)>,
}

impl<'r> Members<'r> {
    fn of(group: &str, rule: &'r Rule) -> Self {
        let (from, to) = rule.grant.shown_ports();
        let head = Xml::default()
            .text("securityGroupRuleId", &rule.id)
            .text("groupId", group)
            .text("isEgress", rule.egress)
            .text("ipProtocol", &rule.grant.protocol)
            .text("fromPort", from)
            .text("toPort", to);
        let mut this = Self { head, cidr4: None, cidr6: None, list: None, peer_group: None };
        match &rule.grant.peer {
            Peer::Ipv4(net) => this.cidr4 = Some(net.to_string()),
            Peer::Ipv6(net) => this.cidr6 = Some(net.to_string()),
            Peer::PrefixList(id) => this.list = Some(id),
            Peer::Group { id, account } => this.peer_group = Some((id, account)),
        }
        this
    }
}

fn xml(network: &Network, group: &str, rule: &Rule) -> Xml {
    let Members { head, cidr4, cidr6, list, peer_group } = Members::of(group, rule);
    let tags: &Tags = network.tags_of(&rule.id);
    let mut xml = head
        .text("groupOwnerId", &network.account)
        .maybe("cidrIpv4", cidr4)
        .maybe("cidrIpv6", cidr6)
        .maybe("prefixListId", list)
        .maybe("description", rule.description.as_ref())
        .text("securityGroupRuleArn", network.arn("security-group-rule", &rule.id))
        .child(tags::set(tags));
    if let Some((id, account)) = peer_group {
        let info = Xml::new("referencedGroupInfo").text("groupId", id).text("userId", account);
        xml = xml.child(info);
    }
    xml
}

fn unknown_permission(grant: &Grant) -> Xml {
    let range = |net: &dyn std::fmt::Display, name| vec![Xml::default().text(name, net)];
    let xml = Xml::default()
        .text("ipProtocol", &grant.protocol)
        .maybe("fromPort", grant.ports.map(|(from, _)| from))
        .maybe("toPort", grant.ports.map(|(_, to)| to));
    match &grant.peer {
        Peer::Ipv4(net) => xml.list("ipRanges", "item", range(net, "cidrIp")),
        Peer::Ipv6(net) => xml.list("ipv6Ranges", "item", range(net, "cidrIpv6")),
        Peer::PrefixList(id) => xml.list("prefixListIds", "item", range(id, "prefixListId")),
        Peer::Group { id, .. } => xml.list("groups", "item", range(id, "groupId")),
    }
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

fn invalid(Invalid(text): Invalid) -> ApiError {
    ApiError::bad_request("InvalidParameterValue", text)
}

fn missing(parameter: &str) -> ApiError {
    let text = format!("The request must contain the parameter {parameter}");
    ApiError::bad_request("MissingParameter", text)
}
