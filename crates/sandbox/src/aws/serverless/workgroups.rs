//! Workgroups: create, read, update, delete.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    errors::{conflict, invalid, not_found},
    input::{self, page, read_tags, with_token},
    model::{PARAMETERS, Serverless, Workgroup, WorkgroupTransition},
    store::{arn, region},
};
use crate::{
    aws::{
        ec2,
        redshift::{logins::WarehouseId, rules},
    },
    endpoint::{Call, World, error::Result, id},
};

pub(super) fn create(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "workgroupName")?;
    let namespace = input::name(call, "namespaceName")?;
    let state = region(world, call);
    let Some(found) = state.namespaces.get(&namespace) else {
        return Err(not_found("Namespace", &namespace));
    };
    let seeded = found.seeded;
    if state.workgroups.contains_key(&name) {
        return Err(conflict(format!("Workgroup {name} already exists.")));
    }
    if let Some(other) = state.workgroups.values().find(|other| other.namespace == namespace) {
        let text = format!("Namespace {namespace} is already associated with the workgroup {}.", other.name);
        return Err(conflict(text));
    }
    let until = call.now.plus_seconds(state.settle_seconds);
    let (vpc, subnets, security_groups) = networking(world, call, None)?;
    let id = id::uuid();
    let workgroup = Workgroup {
        arn: arn(call, "workgroup", &id),
        id,
        account: call.account.clone(),
        region: call.region.clone(),
        namespace,
        created: call.now,
        passing: Some((WorkgroupTransition::Creating, until)),
        base_capacity: capacity(call, "baseCapacity")?.unwrap_or(128),
        max_capacity: capacity(call, "maxCapacity")?,
        port: port(call)?.unwrap_or(5439),
        publicly_accessible: call.json["publiclyAccessible"].as_bool().unwrap_or(false),
        enhanced_vpc_routing: call.json["enhancedVpcRouting"].as_bool().unwrap_or(false),
        vpc,
        subnets,
        security_groups,
        parameters: parameters(call, PARAMETERS.map(|(key, value)| (key.into(), value.into())).into())?,
        tags: read_tags(call)?,
        name,
        listens: None,
        shows_listener: true,
        seeded,
    };
    let shown = workgroup.json(WorkgroupTransition::Creating.name());
    use_groups(world, call, &workgroup);
    region(world, call).workgroups.insert(workgroup.name.clone(), workgroup);
    Ok(json!({"workgroup": shown}))
}

fn port(call: &Call) -> Result<Option<u16>> {
    let Some(port) = call.json["port"].as_i64() else {
        return Ok(None);
    };
    if rules::is_port(port) {
        return Ok(u16::try_from(port).ok());
    }
    let text = format!("Invalid port {port}: the port must be within the ranges 5431-5455 or 8191-8215.");
    Err(invalid(text))
}

/// Redshift processing units: 4, or a multiple of 8 up to 1024.
fn capacity(call: &Call, name: &str) -> Result<Option<i64>> {
    match call.json[name].as_i64() {
        None => Ok(None),
        Some(units) if units == 4 || ((8..=1024).contains(&units) && units % 8 == 0) => Ok(Some(units)),
        Some(units) => {
            Err(invalid(format!("Invalid {name} {units}: it must be 4 or a multiple of 8 up to 1024.")))
        }
    }
}

fn parameters(call: &Call, mut known: BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    for parameter in call.json["configParameters"].as_array().into_iter().flatten() {
        let key = parameter["parameterKey"].as_str().unwrap_or_default();
        let limit = key.starts_with("max_") || key == "wlm_json_configuration";
        if !limit && !PARAMETERS.iter().any(|(known, _)| *known == key) {
            return Err(invalid(format!("The config parameter {key} is not supported.")));
        }
        let value = parameter["parameterValue"].as_str().unwrap_or_default();
        known.insert(key.to_owned(), value.to_owned());
    }
    Ok(known)
}

type Networking = (String, Vec<String>, Vec<String>);

/// VPC, subnets and security groups: those asked for, those it has, or those
/// of the default VPC. A workgroup needs subnets in three zones.
fn networking(world: &mut World, call: &Call, present: Option<&Workgroup>) -> Result<Networking> {
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    let mut subnets = input::texts(call, "subnetIds");
    if subnets.is_empty() {
        subnets = match (present, network.default_vpc()) {
            (Some(present), _) => present.subnets.clone(),
            (None, Some(vpc)) => {
                let of_vpc = network.subnets.values().filter(|subnet| subnet.vpc == vpc.id);
                of_vpc.map(|subnet| subnet.id.clone()).collect()
            }
            (None, None) => {
                return Err(invalid("There is no default VPC: subnetIds must be given."));
            }
        };
    }
    let mut vpc = String::new();
    let mut zones = std::collections::BTreeSet::new();
    for id in &subnets {
        let Some(subnet) = network.subnets.get(id) else {
            return Err(invalid(format!("The subnet ID '{id}' does not exist")));
        };
        if !vpc.is_empty() && vpc != subnet.vpc {
            return Err(invalid("All subnets must be in the same VPC."));
        }
        vpc.clone_from(&subnet.vpc);
        zones.insert(&subnet.zone);
    }
    if zones.len() < 3 {
        return Err(invalid("The subnets must span at least three Availability Zones."));
    }
    let mut groups = input::texts(call, "securityGroupIds");
    if let Some(id) = groups.iter().find(|id| network.groups.get(*id).is_none_or(|group| group.vpc != vpc)) {
        return Err(invalid(format!("The security group '{id}' does not exist in the VPC '{vpc}'.")));
    }
    if groups.is_empty() {
        groups = match present {
            Some(present) => present.security_groups.clone(),
            None => {
                let default =
                    network.groups.values().find(|group| group.vpc == vpc && group.name == "default");
                default.map(|group| group.id.clone()).into_iter().collect()
            }
        };
    }
    Ok((vpc, subnets, groups))
}

fn use_groups(world: &mut World, call: &Call, workgroup: &Workgroup) {
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    network.group_users.insert(workgroup.arn.clone(), workgroup.security_groups.clone());
}

pub(super) fn find<'s>(state: &'s mut Serverless, name: &str) -> Result<&'s mut Workgroup> {
    state.workgroups.get_mut(name).ok_or_else(|| not_found("Workgroup", name))
}

pub(super) fn get(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "workgroupName")?;
    let workgroup = find(region(world, call), &name)?;
    Ok(json!({"workgroup": workgroup.json(workgroup.status(call.now))}))
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Value> {
    let state = region(world, call);
    let (found, next) = page(call, state.workgroups.values().collect(), |workgroup| &workgroup.name)?;
    let shown: Vec<_> = found.iter().map(|workgroup| workgroup.json(workgroup.status(call.now))).collect();
    Ok(with_token(json!({"workgroups": shown}), next))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "workgroupName")?;
    let mut workgroup = find(region(world, call), &name)?.clone();
    require_available(&workgroup, call)?;
    (workgroup.vpc, workgroup.subnets, workgroup.security_groups) =
        networking(world, call, Some(&workgroup))?;
    if let Some(port) = port(call)? {
        workgroup.port = port;
    }
    if let Some(units) = capacity(call, "baseCapacity")? {
        workgroup.base_capacity = units;
    }
    if let Some(units) = capacity(call, "maxCapacity")? {
        workgroup.max_capacity = Some(units);
    }
    for (name, field) in [
        ("publiclyAccessible", &mut workgroup.publicly_accessible),
        ("enhancedVpcRouting", &mut workgroup.enhanced_vpc_routing),
    ] {
        *field = call.json[name].as_bool().unwrap_or(*field);
    }
    workgroup.parameters = parameters(call, workgroup.parameters)?;
    let until = call.now.plus_seconds(region(world, call).settle_seconds);
    workgroup.passing = Some((WorkgroupTransition::Modifying, until));
    let shown = workgroup.json(WorkgroupTransition::Modifying.name());
    use_groups(world, call, &workgroup);
    region(world, call).workgroups.insert(name, workgroup);
    Ok(json!({"workgroup": shown}))
}

fn require_available(workgroup: &Workgroup, call: &Call) -> Result<()> {
    match workgroup.status(call.now) {
        "AVAILABLE" => Ok(()),
        status => {
            let text =
                format!("There is an operation running on the workgroup {}: it is {status}.", workgroup.name);
            Err(conflict(text))
        }
    }
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "workgroupName")?;
    let state = region(world, call);
    let until = call.now.plus_seconds(state.settle_seconds);
    let workgroup = find(state, &name)?;
    require_available(workgroup, call)?;
    workgroup.passing = Some((WorkgroupTransition::Deleting, until));
    let (shown, arn) = (workgroup.json(WorkgroupTransition::Deleting.name()), workgroup.arn.clone());
    world.redshift_logins.forget(&WarehouseId::workgroup(&call.account, &call.region, &name));
    ec2::network(&mut world.ec2, &call.account, &call.region).group_users.remove(&arn);
    Ok(json!({"workgroup": shown}))
}
