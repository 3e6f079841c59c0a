//! Tags of EC2 resources.

use super::{
    dry_run::refuse_dry_run,
    filter,
    model::{Network, Tags},
};
use crate::endpoint::{ApiError, Call, Params, Xml, error::Result};

pub(crate) fn create(network: &mut Network, call: &Call) -> Result<Xml> {
    let resources = resources(network, &call.params)?;
    let tags = read(&call.params.list("Tag"))?;
    if tags.is_empty() {
        let text = "The request must contain the parameter tag";
        return Err(ApiError::bad_request("MissingParameter", text));
    }
    for id in &resources {
        let mut merged = network.tags_of(id).clone();
        merged.extend(tags.clone());
        check_count(&merged)?;
    }
    refuse_dry_run(&call.params)?;
    for id in resources {
        network.tags.entry(id).or_default().extend(tags.clone());
    }
    Ok(Xml::fields().text("return", true))
}

/// Without tags, all tags of the resources go; a key without value goes
/// whatever its value; a key with a value only if that is its value.
pub(crate) fn delete(network: &mut Network, call: &Call) -> Result<Xml> {
    let resources = resources(network, &call.params)?;
    refuse_dry_run(&call.params)?;
    let wanted = call.params.list("Tag");
    for id in resources {
        let Some(tags) = network.tags.get_mut(&id) else {
            continue;
        };
        if wanted.is_empty() {
            tags.clear();
        }
        for tag in &wanted {
            let key = tag.get("Key").unwrap_or_default();
            if tag.get("Value").is_none_or(|value| tags.get(key).is_some_and(|v| v == value)) {
                tags.remove(key);
            }
        }
    }
    Ok(Xml::fields().text("return", true))
}

pub(crate) fn describe(network: &Network, call: &Call) -> Result<Xml> {
    let filters = filter::read(&call.params)?;
    refuse_dry_run(&call.params)?;
    let mut found = Vec::new();
    for (id, tags) in &network.tags {
        for (key, value) in tags {
            let attribute = |name: &str| match name {
                "resource-id" => Some(vec![id.clone()]),
                "resource-type" => Some(vec![resource_type(id).to_owned()]),
                "key" => Some(vec![key.clone()]),
                "value" => Some(vec![value.clone()]),
                _ => None,
            };
            let this = Tags::from([(key.clone(), value.clone())]);
            if filter::passes(&filters, &this, attribute)? {
                found.push((format!("{id} {key}"), id, key, value));
            }
        }
    }
    let (found, next) = filter::page(&call.params, found, |(order, ..)| order)?;
    let items = found.into_iter().map(|(_, id, key, value)| {
        Xml::default()
            .text("resourceId", id)
            .text("resourceType", resource_type(id))
            .text("key", key)
            .text("value", value)
    });
    Ok(Xml::fields().list("tagSet", "item", items).maybe("nextToken", next))
}

/// The tags a create call gives to its new resource, which must be of `kind`.
pub(crate) fn from_specifications(params: &Params, kind: &str) -> Result<Tags> {
    let mut tags = Tags::new();
    for specification in params.list("TagSpecification") {
        let given = specification.get("ResourceType").unwrap_or_default();
        if given != kind {
            let text = format!("'{given}' is not a valid taggable resource type for this operation.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        let more = read(&specification.list("Tag"))?;
        if more.is_empty() {
            let text = "Tag specification must have at least one tag";
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        tags.extend(more);
    }
    check_count(&tags)?;
    Ok(tags)
}

/// `tagSet`, left empty where there are none.
pub(crate) fn set(tags: &Tags) -> Xml {
    let item = |(key, value)| Xml::new("item").text("key", key).text("value", value);
    Xml::new("tagSet").children(tags.iter().map(item))
}

fn read(list: &[&Params]) -> Result<Tags> {
    let mut tags = Tags::new();
    for tag in list {
        let (key, value) = (tag.get("Key").unwrap_or_default(), tag.get("Value").unwrap_or_default());
        let refused = |text: String| Err(ApiError::bad_request("InvalidParameterValue", text));
        if key.is_empty() || key.chars().count() > 127 {
            return refused("Tag keys must be between 1 and 127 characters in length".to_owned());
        }
        if value.chars().count() > 255 {
            return refused("Tag values must be at most 255 characters in length".to_owned());
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return refused("Tag keys starting with 'aws:' are reserved for internal use".to_owned());
        }
        if tags.insert(key.to_owned(), value.to_owned()).is_some() {
            return refused(format!("Duplicate tag key '{key}' specified."));
        }
    }
    Ok(tags)
}

fn check_count(tags: &Tags) -> Result<()> {
    if tags.len() <= 50 {
        return Ok(());
    }
    let text = "More than 50 tags specified";
    Err(ApiError::bad_request("TagLimitExceeded", text))
}

fn resources(network: &Network, params: &Params) -> Result<Vec<String>> {
    let ids = params.texts("ResourceId");
    if ids.is_empty() {
        let text = "The request must contain the parameter resourceIdSet";
        return Err(ApiError::bad_request("MissingParameter", text));
    }
    for id in &ids {
        let exists = match resource_type(id) {
            "security-group" => network.groups.contains_key(id),
            "security-group-rule" => network.rule_owner.contains_key(id),
            "vpc" => network.vpcs.contains_key(id),
            "subnet" => network.subnets.contains_key(id),
            "route-table" => network.route_tables.contains_key(id),
            "network-acl" => network.network_acls.contains_key(id),
            "internet-gateway" => network.internet_gateways.contains_key(id),
            "prefix-list" => network.prefix_lists.contains_key(id),
            _ => {
                let text = format!("The ID '{id}' is not valid");
                return Err(ApiError::bad_request("InvalidID", text));
            }
        };
        if !exists {
            let (code, text) = not_found(id);
            return Err(ApiError::bad_request(code, text));
        }
    }
    Ok(ids)
}

fn not_found(id: &str) -> (&'static str, String) {
    let (code, what) = match resource_type(id) {
        "security-group" => ("InvalidGroup.NotFound", "security group"),
        "security-group-rule" => ("InvalidSecurityGroupRuleId.NotFound", "security group rule ID"),
        "vpc" => ("InvalidVpcID.NotFound", "vpc ID"),
        "subnet" => ("InvalidSubnetID.NotFound", "subnet ID"),
        "route-table" => ("InvalidRouteTableID.NotFound", "routeTable ID"),
        "network-acl" => ("InvalidNetworkAclID.NotFound", "networkAcl ID"),
        "internet-gateway" => ("InvalidInternetGatewayID.NotFound", "internetGateway ID"),
        _ => ("InvalidPrefixListID.NotFound", "prefix list ID"),
    };
    (code, format!("The {what} '{id}' does not exist"))
}

pub(crate) fn resource_type(id: &str) -> &'static str {
    match id.rsplit_once('-').map_or("", |(prefix, _)| prefix) {
        "sg" => "security-group",
        "sgr" => "security-group-rule",
        "vpc" => "vpc",
        "subnet" => "subnet",
        "rtb" => "route-table",
        "acl" => "network-acl",
        "igw" => "internet-gateway",
        "pl" => "prefix-list",
        _ => "",
    }
}
