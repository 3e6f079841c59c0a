//! Tags of namespaces and workgroups.

use serde_json::{Value, json};

use super::{
    errors::not_found,
    input::{read_tags, texts},
    model::Tags,
    store::region,
};
use crate::endpoint::{Call, World, error::Result};

fn tags_of<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Tags> {
    let arn = call.json["resourceArn"].as_str().unwrap_or_default();
    let state = region(world, call);
    let mut workgroups = state.workgroups.values_mut();
    if let Some(workgroup) = workgroups.find(|workgroup| workgroup.arn == arn) {
        return Ok(&mut workgroup.tags);
    }
    let mut namespaces = state.namespaces.values_mut();
    let namespace = namespaces.find(|namespace| namespace.arn == arn);
    namespace.map(|namespace| &mut namespace.tags).ok_or_else(|| not_found("Resource", arn))
}

pub(crate) fn tag(world: &mut World, call: &Call) -> Result<Value> {
    let new = read_tags(call)?;
    tags_of(world, call)?.extend(new);
    Ok(json!({}))
}

pub(crate) fn untag(world: &mut World, call: &Call) -> Result<Value> {
    let keys = texts(call, "tagKeys");
    tags_of(world, call)?.retain(|key, _| !keys.contains(key));
    Ok(json!({}))
}

pub(crate) fn list_tags(world: &mut World, call: &Call) -> Result<Value> {
    let tags = tags_of(world, call)?.iter();
    let tags: Vec<_> = tags.map(|(key, value)| json!({"key": key, "value": value})).collect();
    Ok(json!({"tags": tags}))
}
