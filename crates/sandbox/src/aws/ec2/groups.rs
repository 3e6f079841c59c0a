//! Security groups: create, delete, describe.

use std::collections::BTreeMap;

use super::{
    dry_run::refuse_dry_run,
    filter,
    model::{Network, Rule, SecurityGroup},
    permission::{Grant, Peer},
    tags,
};
use crate::endpoint::{ApiError, Call, Params, Xml, error::Result};

pub(crate) fn create(network: &mut Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let (name, description) = (params.require("GroupName")?, params.require("GroupDescription")?);
    check_text("groupName", name)?;
    check_text("groupDescription", description)?;
    if name.starts_with("sg-") {
        let text = format!("Group names may not be in the format sg-*: {name}");
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    if name == "default" {
        let text = "Cannot use reserved security group name: default";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    let vpc = vpc_of(network, params)?;
    if network.groups.values().any(|group| group.vpc == vpc && group.name == name) {
        let text = format!("The security group '{name}' already exists for VPC '{vpc}'");
        return Err(ApiError::bad_request("InvalidGroup.Duplicate", text));
    }
    let tags = tags::from_specifications(params, "security-group")?;
    refuse_dry_run(params)?;
    let id = network.add_group(&vpc, name, description);
    network.tags.insert(id.clone(), tags.clone());
    let arn = arn(network, &id);
    Ok(Xml::fields()
        .text("return", true)
        .text("groupId", &id)
        .child(tags::set(&tags))
        .text("securityGroupArn", arn))
}

fn vpc_of(network: &Network, params: &Params) -> Result<String> {
    match params.get("VpcId") {
        Some(id) if network.vpcs.contains_key(id) => Ok(id.to_owned()),
        Some(id) => {
            let text = format!("The vpc ID '{id}' does not exist");
            Err(ApiError::bad_request("InvalidVpcID.NotFound", text))
        }
        None => network
            .default_vpc()
            .map(|vpc| vpc.id.clone())
            .ok_or_else(|| ApiError::bad_request("VPCIdNotSpecified", "No default VPC for this user")),
    }
}

/// Names and descriptions of groups take the same characters as those of rules.
fn check_text(what: &str, text: &str) -> Result<()> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(c);
    if !text.is_empty() && text.len() <= 255 && text.chars().all(allowed) {
        return Ok(());
    }
    let text = format!(
        "Value ({text}) for parameter {what} is invalid. Character sets beyond ASCII are not supported."
    );
    Err(ApiError::bad_request("InvalidParameterValue", text))
}

pub(crate) fn delete(network: &mut Network, call: &Call) -> Result<Xml> {
    let id = find_own(network, &call.params)?;
    let group = &network.groups[&id];
    if group.name == "default" {
        let text = format!("the specified group: \"{id}\" name: \"default\" cannot be deleted by a user");
        return Err(ApiError::bad_request("CannotDelete", text));
    }
    let referenced = network
        .groups
        .values()
        .any(|other| other.id != id && other.rules.values().any(|rule| rule.grant.peer.is_group(&id)));
    if referenced || network.group_users.values().any(|groups| groups.contains(&id)) {
        let text = format!("resource {id} has a dependent object");
        return Err(ApiError::bad_request("DependencyViolation", text));
    }
    refuse_dry_run(&call.params)?;
    if let Some(group) = network.groups.remove(&id) {
        for rule in group.rules.keys() {
            network.rule_owner.remove(rule);
            network.tags.remove(rule);
        }
    }
    network.tags.remove(&id);
    Ok(Xml::fields().text("return", true).text("groupId", id))
}

/// The group a call is about to change: one shared by another account is that account's to change.
pub(crate) fn find_own(network: &Network, params: &Params) -> Result<String> {
    let id = find(network, params)?;
    match &network.groups[&id].owner {
        Some(owner) if *owner != network.account => {
            Err(ApiError::bad_request("AuthFailure", format!("Not authorized for security-group: [{id}]")))
        }
        _ => Ok(id),
    }
}

/// The group a call names with `GroupId`, or with `GroupName` in the default VPC.
pub(crate) fn find(network: &Network, params: &Params) -> Result<String> {
    if let Some(id) = params.get("GroupId") {
        check_id(id)?;
        return match network.groups.contains_key(id) {
            true => Ok(id.to_owned()),
            false => Err(not_found(id)),
        };
    }
    let Some(name) = params.get("GroupName") else {
        let text = "The request must contain the parameter groupName or groupId";
        return Err(ApiError::bad_request("MissingParameter", text));
    };
    let vpc = network.default_vpc().map(|vpc| vpc.id.as_str()).unwrap_or_default();
    let mut groups = network.groups.values();
    match groups.find(|group| group.vpc == vpc && group.name == name) {
        Some(group) => Ok(group.id.clone()),
        None => {
            let text = format!("The security group '{name}' does not exist in default VPC '{vpc}'");
            Err(ApiError::bad_request("InvalidGroup.NotFound", text))
        }
    }
}

fn not_found(id: &str) -> ApiError {
    let text = format!("The security group '{id}' does not exist");
    ApiError::bad_request("InvalidGroup.NotFound", text)
}

pub(crate) fn check_id(id: &str) -> Result<()> {
    let digits = id.strip_prefix("sg-").unwrap_or_default();
    if !digits.is_empty() && digits.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Ok(());
    }
    let text = format!("Invalid id: \"{id}\" (expecting \"sg-...\")");
    Err(ApiError::bad_request("InvalidGroupId.Malformed", text))
}

pub(crate) fn describe(network: &Network, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let filters = filter::read(params)?;
    let ids = params.texts("GroupId");
    for id in &ids {
        check_id(id)?;
        if !network.groups.contains_key(id) {
            return Err(not_found(id));
        }
    }
    let names = params.texts("GroupName");
    let default = network.default_vpc().map(|vpc| vpc.id.as_str()).unwrap_or_default();
    if let Some(name) = names
        .iter()
        .find(|name| !network.groups.values().any(|group| group.vpc == default && group.name == **name))
    {
        let text = format!("The security group '{name}' does not exist in default VPC '{default}'");
        return Err(ApiError::bad_request("InvalidGroup.NotFound", text));
    }
    let passing =
        network.groups.range(filter::first(params)?.unwrap_or_default()..).filter_map(|(_, group)| {
            let named = ids.contains(&group.id) || (group.vpc == default && names.contains(&group.name));
            if !(ids.is_empty() && names.is_empty() || named) {
                return None;
            }
            let tags = network.tags_of(&group.id);
            match filter::passes(&filters, tags, |name| attribute(network, group, name)) {
                Ok(false) => None,
                Ok(true) => Some(Ok(group)),
                Err(error) => Some(Err(error)),
            }
        });
    let (groups, next) = filter::lazily(params, passing, |group| &group.id)?;
    refuse_dry_run(params)?;
    let items = groups.into_iter().map(|group| xml(network, group));
    Ok(Xml::fields().list("securityGroupInfo", "item", items).maybe("nextToken", next))
}

fn attribute(network: &Network, group: &SecurityGroup, name: &str) -> Option<Vec<String>> {
    let one = |text: &str| Some(vec![text.to_owned()]);
    let rules = |egress: bool, value: &dyn Fn(&Rule) -> Option<String>| {
        let rules = group.rules.values().filter(|rule| rule.egress == egress);
        Some(rules.filter_map(value).collect())
    };
    match name {
        "group-id" => return one(&group.id),
        "group-name" => return one(&group.name),
        "description" => return one(&group.description),
        "vpc-id" => return one(&group.vpc),
        "owner-id" => return one(network.owner_of(group)),
        _ => {}
    }
    let (egress, name) = match name.strip_prefix("egress.") {
        Some(name) => (true, name),
        None => (false, name),
    };
    match name.strip_prefix("ip-permission.")? {
        "cidr" => rules(egress, &|rule| match rule.grant.peer {
            Peer::Ipv4(net) => Some(net.to_string()),
            _ => None,
        }),
        "ipv6-cidr" => rules(egress, &|rule| match rule.grant.peer {
            Peer::Ipv6(net) => Some(net.to_string()),
            _ => None,
        }),
        "prefix-list-id" => rules(egress, &|rule| match &rule.grant.peer {
            Peer::PrefixList(id) => Some(id.clone()),
            _ => None,
        }),
        "group-id" => rules(egress, &|rule| match &rule.grant.peer {
            Peer::Group { id, .. } => Some(id.clone()),
            _ => None,
        }),
        "from-port" => rules(egress, &|rule| Some(rule.grant.shown_ports().0.to_string())),
        "to-port" => rules(egress, &|rule| Some(rule.grant.shown_ports().1.to_string())),
        "protocol" => rules(egress, &|rule| Some(rule.grant.protocol.clone())),
        "group-name" | "user-id" => rules(egress, &|_| None),
        _ => None,
    }
}

fn arn(network: &Network, id: &str) -> String {
    let owner = network.groups.get(id).map_or(&*network.account, |group| network.owner_of(group));
    network.arn_in(owner, "security-group", id)
}

fn xml(network: &Network, group: &SecurityGroup) -> Xml {
    Xml::default()
        .text("ownerId", network.owner_of(group))
        .text("groupId", &group.id)
        .text("groupName", &group.name)
        .text("groupDescription", &group.description)
        .text("vpcId", &group.vpc)
        .text("securityGroupArn", arn(network, &group.id))
        .list("ipPermissions", "item", permissions(group, false))
        .list("ipPermissionsEgress", "item", permissions(group, true))
        .child(tags::set(network.tags_of(&group.id)))
}

/// Protocol and ports.
type Ports<'g> = (&'g str, Option<(i32, i32)>);

/// The older view of rules: one entry for each protocol and port range, with
/// all its peers.
fn permissions(group: &SecurityGroup, egress: bool) -> Vec<Xml> {
    let mut by_ports: BTreeMap<Ports<'_>, Vec<&Rule>> = BTreeMap::new();
    for rule in group.rules.values().filter(|rule| rule.egress == egress) {
        by_ports.entry((&rule.grant.protocol, rule.grant.ports)).or_default().push(rule);
    }
    let permission = |((protocol, ports), rules): (Ports<'_>, Vec<&Rule>)| {
        let peers = |pick: fn(&Grant) -> Option<Xml>| {
            let described =
                |rule: &&Rule| Some(pick(&rule.grant)?.maybe("description", rule.description.as_ref()));
            rules.iter().filter_map(described).collect::<Vec<_>>()
        };
        Xml::default()
            .text("ipProtocol", protocol)
            .maybe("fromPort", ports.map(|(from, _)| from))
            .maybe("toPort", ports.map(|(_, to)| to))
            .list("groups", "item", peers(group_peer))
            .list("ipRanges", "item", peers(ipv4_peer))
            .list("ipv6Ranges", "item", peers(ipv6_peer))
            .list("prefixListIds", "item", peers(prefix_peer))
    };
    by_ports.into_iter().map(permission).collect()
}

fn group_peer(grant: &Grant) -> Option<Xml> {
    let Peer::Group { id, account } = &grant.peer else {
        return None;
    };
    Some(Xml::default().text("userId", account).text("groupId", id))
}

fn ipv4_peer(grant: &Grant) -> Option<Xml> {
    let Peer::Ipv4(net) = grant.peer else {
        return None;
    };
    Some(Xml::default().text("cidrIp", net))
}

fn ipv6_peer(grant: &Grant) -> Option<Xml> {
    let Peer::Ipv6(net) = grant.peer else {
        return None;
    };
    Some(Xml::default().text("cidrIpv6", net))
}

fn prefix_peer(grant: &Grant) -> Option<Xml> {
    let Peer::PrefixList(id) = &grant.peer else {
        return None;
    };
    Some(Xml::default().text("prefixListId", id))
}
