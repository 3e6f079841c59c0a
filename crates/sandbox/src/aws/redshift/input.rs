//! Reading what a request says of a cluster.

use super::{model::Tags, parameters, rules};
use crate::{
    aws::ec2,
    endpoint::{ApiError, Call, Params, World, error::Result},
};

/// The admin's password, or None when Redshift is to manage it in a secret.
pub(super) fn admin_password(params: &Params) -> Result<Option<String>> {
    let managed = params.flag("ManageMasterPassword")? == Some(true);
    let combination = |text: &str| Err(ApiError::bad_request("InvalidParameterCombination", text));
    match (params.get("MasterUserPassword"), managed) {
        (Some(_), true) => {
            combination("You can't specify MasterUserPassword if ManageMasterPassword is true.")
        }
        (None, true) => Ok(None),
        (Some(password), false) => {
            rules::check_password(password)?;
            Ok(Some(password.to_owned()))
        }
        (None, false) => {
            combination("You must specify MasterUserPassword or set ManageMasterPassword to true.")
        }
    }
}

pub(super) fn parameter_group(params: &Params) -> Result<String> {
    let name = params.get("ClusterParameterGroupName").unwrap_or("default.redshift-2.0");
    match name {
        "default.redshift-1.0" | "default.redshift-2.0" => Ok(name.to_owned()),
        _ => Err(parameters::not_found(name)),
    }
}

/// The VPC security groups asked for, or the VPC's default one.
pub(super) fn security_groups(world: &mut World, call: &Call, vpc: &str) -> Result<Vec<String>> {
    let wanted = call.params.texts("VpcSecurityGroupIds");
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    if wanted.is_empty() {
        let mut groups = network.groups.values();
        let default = groups.find(|group| group.vpc == vpc && group.name == "default");
        return Ok(default.map(|group| group.id.clone()).into_iter().collect());
    }
    for id in &wanted {
        if network.groups.get(id).is_none_or(|group| group.vpc != vpc) {
            let text = format!("The VPC security group {id} is not in the cluster's VPC {vpc}.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
    }
    if wanted.len() > 5 {
        let text = "A cluster can have at most five VPC security groups.";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    Ok(wanted)
}

pub(super) fn read_tags(params: &Params) -> Result<Tags> {
    let tags = params.list("Tags").into_iter().map(|tag| {
        let (key, value) = (tag.get("Key").unwrap_or_default(), tag.get("Value").unwrap_or_default());
        if key.is_empty()
            || key.chars().count() > 128
            || value.chars().count() > 256
            || key.starts_with("aws:")
        {
            let text = format!("The tag {key} is invalid.");
            return Err(ApiError::bad_request("InvalidTagFault", text));
        }
        Ok((key.to_owned(), value.to_owned()))
    });
    let tags: Tags = tags.collect::<Result<_>>()?;
    if tags.len() > 50 {
        let text = "You have exceeded the number of tags allowed.";
        return Err(ApiError::bad_request("TagLimitExceededFault", text));
    }
    Ok(tags)
}

pub(super) fn nodes(params: &Params) -> Result<(bool, u32)> {
    let count = params.number("NumberOfNodes")?;
    let multi_node = match params.get("ClusterType") {
        Some("multi-node") => true,
        Some("single-node") => false,
        None => count.is_some_and(|count| count > 1),
        Some(other) => {
            let text = format!("Invalid cluster type: {other}");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
    };
    let combination = |text: &str| Err(ApiError::bad_request("InvalidParameterCombination", text));
    match (multi_node, count) {
        (false, None | Some(1)) => Ok((false, 1)),
        (false, _) => combination("Number of nodes must not be specified for cluster type single-node"),
        (true, Some(count @ 2..=128)) => Ok((true, count as u32)),
        (true, Some(129..)) => {
            let text = "The operation would exceed the number of nodes allowed in a cluster.";
            Err(ApiError::bad_request("NumberOfNodesPerClusterLimitExceeded", text))
        }
        (true, _) => {
            combination("Number of nodes for cluster type multi-node must be greater than or equal to 2")
        }
    }
}
