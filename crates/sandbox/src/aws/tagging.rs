//! Resource Groups Tagging API: what carries which tags in a region, over all services.
//!
//! Emulated: GetResources, for buckets, secrets, rules of security groups and IAM policies. Users and roles are not in its
//! answers (Resource Groups Tagging API Reference, "Services that support the Resource Groups Tagging API"). What
//! belongs to no region is told in the partition's first one.

use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Cloud, Protocol, Reply, Service, World};
use provision_iam::partition::{global_region, of_region_or_default};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The service.
pub(crate) struct Tagging;

/// A resource with its tags.
type Tagged = (String, Vec<(String, String)>);

#[async_trait::async_trait]
impl Service for Tagging {
    fn name(&self) -> &'static str {
        "tagging"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    fn action_prefix(&self) -> &'static str {
        "tag"
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        if call.operation != "GetResources" {
            return Err(self.protocol().unknown_operation(call));
        }
        let world = cloud.world();
        get_resources(&world, call).map(Reply::Json)
    }
}

/// Pages are filled in the order of ARNs.
fn get_resources(world: &World, call: &Call) -> Result<Value> {
    let limit = match call.json["ResourcesPerPage"].as_i64() {
        Some(limit @ 1..=100) => limit as usize,
        None => 50,
        Some(_) => return Err(invalid("ResourcesPerPage must be between 1 and 100")),
    };
    let filters = call.json["TagFilters"].as_array().cloned().unwrap_or_default();
    if filters.len() > 50 || filters.iter().any(|filter| values(filter).len() > 20) {
        return Err(invalid("TagFilters takes up to 50 keys with up to 20 values each"));
    }
    let after = call.json["PaginationToken"].as_str().unwrap_or_default();
    let tagged: BTreeMap<_, _> = tagged(world, call)
        .into_iter()
        .filter(|(arn, tags)| {
            arn.as_str() > after && !tags.is_empty() && filters.iter().all(|filter| passes(tags, filter))
        })
        .collect();
    let page: Vec<_> = tagged.iter().take(limit).collect();
    let next = if tagged.len() > limit { page.last().map(|(arn, _)| arn.as_str()) } else { None };
    let entries = page.iter().map(|(arn, tags)| {
        let tags: Vec<_> = tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        json!({"ResourceARN": arn, "Tags": tags})
    });
    Ok(json!({
        "ResourceTagMappingList": entries.collect::<Vec<_>>(),
        "PaginationToken": next.unwrap_or_default(),
    }))
}

fn tagged(world: &World, call: &Call) -> Vec<Tagged> {
    let (account, region) = (&call.account, &call.region);
    let partition = of_region_or_default(region);
    let mut all = Vec::new();
    let buckets = world.s3.buckets.values();
    let buckets = buckets.filter(|bucket| bucket.owner == *account && bucket.region == *region);
    all.extend(buckets.map(|bucket| (format!("arn:{partition}:s3:::{}", bucket.name), bucket.tags.clone())));
    if let Some(secrets) = world.secrets.get(account, region) {
        let secrets = secrets.by_name.values().filter(|secret| secret.deleted.is_none());
        all.extend(secrets.map(|secret| (secret.arn.clone(), secret.tags.clone())));
    }
    if let Some(network) = world.ec2.get(account, region) {
        let rules = network.tags.iter().filter(|(id, _)| id.starts_with("sgr-"));
        all.extend(rules.map(|(id, tags)| {
            let arn = format!("arn:{partition}:ec2:{region}:{account}:security-group-rule/{id}");
            (arn, tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect())
        }));
    }
    if global_region(partition) == Some(region.as_str())
        && let Some(account) = world.iam.accounts.get(account)
    {
        all.extend(account.policies.iter().map(|policy| {
            let tags = policy.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
            (policy.identity.arn.clone(), tags.collect())
        }));
    }
    all
}

/// Whether a tag has the key and one of the values, any where none is given.
fn passes(tags: &[(String, String)], filter: &Value) -> bool {
    let (key, values) = (filter["Key"].as_str().unwrap_or_default(), values(filter));
    tags.iter().any(|(name, value)| name == key && (values.is_empty() || values.contains(&value.as_str())))
}

fn values(filter: &Value) -> Vec<&str> {
    filter["Values"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn invalid(message: &str) -> ApiError {
    ApiError::bad_request("InvalidParameterException", message)
}
