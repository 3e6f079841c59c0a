//! Rules as requests ask for them.

use super::{
    groups,
    model::Network,
    permission::{Grant, Invalid, Peer, check_description, parse_cidr, parse_ports},
};
use crate::endpoint::{ApiError, Params, error::Result};

/// A rule as a request asks for it.
pub(crate) struct RequestedRule {
    pub grant: Grant,
    pub description: Option<String>,
}

/// `IpPermissions`, or the parameters of the older form with one rule.
pub(crate) fn read_permissions(network: &Network, params: &Params) -> Result<Vec<RequestedRule>> {
    let mut wanted = Vec::new();
    for permission in params.list("IpPermissions") {
        let (protocol, ports) = read_ports(permission)?;
        let mut add = |peer: Peer, item: &Params| -> Result<()> {
            let grant = Grant { protocol: protocol.clone(), ports, peer };
            wanted.push(RequestedRule { grant, description: read_description(item)? });
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
        wanted.push(RequestedRule { grant: Grant { protocol, ports, peer }, description: None });
    }
    Ok(wanted)
}

/// The shape `ModifySecurityGroupRules` takes: one peer, given flat.
pub(crate) fn read_rule_request(network: &Network, request: &Params) -> Result<RequestedRule> {
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
    Ok(RequestedRule { grant: Grant { protocol, ports, peer }, description: read_description(request)? })
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
        // Groups of other accounts live in peered VPCs, which the sandbox does not look into.
        return match item.get("UserId").filter(|account| **account != network.account) {
            Some(account) => {
                groups::check_id(id)?;
                Ok(Peer::Group { id: id.to_owned(), account: account.to_owned() })
            }
            None => known_group(network, id),
        };
    }
    let id = groups::find(network, item)?;
    known_group(network, &id)
}

fn known_group(network: &Network, id: &str) -> Result<Peer> {
    if let Some(group) = network.groups.get(id) {
        return Ok(Peer::Group { id: id.to_owned(), account: network.owner_of(group).to_owned() });
    }
    let text = format!("The security group '{id}' does not exist");
    Err(ApiError::bad_request("InvalidGroup.NotFound", text))
}

pub(crate) fn read_description(item: &Params) -> Result<Option<String>> {
    let text = item.get("Description").filter(|text| !text.is_empty());
    text.map(check_description).transpose().map_err(invalid)?;
    Ok(text.map(str::to_owned))
}

fn invalid(Invalid(text): Invalid) -> ApiError {
    ApiError::bad_request("InvalidParameterValue", text)
}

pub(crate) fn missing(parameter: &str) -> ApiError {
    let text = format!("The request must contain the parameter {parameter}");
    ApiError::bad_request("MissingParameter", text)
}
