//! Tags of Redshift resources, by ARN.

use super::{input::read_tags, model::Tags, store::clusters};
use crate::endpoint::{ApiError, Call, World, Xml, error::Result};

pub(crate) fn create(world: &mut World, call: &Call) -> Result<()> {
    let new = read_tags(&call.params)?;
    let tags = find(world, call)?;
    if tags.keys().chain(new.keys()).collect::<std::collections::BTreeSet<_>>().len() > 50 {
        let text = "You have exceeded the number of tags allowed.";
        return Err(ApiError::bad_request("TagLimitExceededFault", text));
    }
    tags.extend(new);
    Ok(())
}

pub(crate) fn delete(world: &mut World, call: &Call) -> Result<()> {
    let keys = call.params.texts("TagKeys");
    find(world, call)?.retain(|key, _| !keys.contains(key));
    Ok(())
}

fn find<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Tags> {
    let arn = call.params.require("ResourceName")?;
    let parts: Vec<_> = arn.splitn(7, ':').collect();
    let not_found =
        || ApiError::not_found("ResourceNotFoundFault", format!("The resource {arn} was not found."));
    let clusters = clusters(world, call);
    let tags = match parts.as_slice() {
        ["arn", _, "redshift", region, account, "cluster", name]
            if *region == call.region && *account == call.account =>
        {
            clusters.clusters.get_mut(*name).map(|cluster| &mut cluster.tags)
        }
        ["arn", _, "redshift", region, account, "subnetgroup", name]
            if *region == call.region && *account == call.account =>
        {
            clusters.subnet_groups.get_mut(*name).map(|group| &mut group.tags)
        }
        _ => None,
    };
    tags.ok_or_else(not_found)
}

pub(crate) fn describe(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let (wanted, kind) = (params.get("ResourceName"), params.get("ResourceType"));
    if wanted.is_some() && kind.is_some() {
        let text = "ResourceName and ResourceType cannot be used together.";
        return Err(ApiError::bad_request("InvalidParameterCombination", text));
    }
    if wanted.is_some() {
        find(world, call)?;
    }
    let (keys, values) = (params.texts("TagKeys"), params.texts("TagValues"));
    let clusters = clusters(world, call);
    let mut items = Vec::new();
    for cluster in clusters.clusters.values() {
        let arn = cluster.arn();
        if wanted.is_some_and(|wanted| wanted != arn) || kind.is_some_and(|kind| kind != "cluster") {
            continue;
        }
        for (key, value) in &cluster.tags {
            let asked =
                (keys.is_empty() || keys.contains(key)) && (values.is_empty() || values.contains(value));
            if asked {
                let tag = Xml::new("Tag").text("Key", key).text("Value", value);
                items.push(
                    Xml::default().child(tag).text("ResourceName", &arn).text("ResourceType", "cluster"),
                );
            }
        }
    }
    Ok(Xml::fields().list("TaggedResources", "TaggedResource", items))
}
