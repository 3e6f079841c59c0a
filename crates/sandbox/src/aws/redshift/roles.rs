//! ModifyClusterIamRoles.

use super::{
    clusters::{pass, require_status},
    model::{ClusterTransition, RoleChanges, StableStatus},
    store::find,
};
use crate::{
    aws::iam,
    endpoint::{Access, ApiError, Call, World, Xml, error::Result},
};

/// How many roles a cluster can have (Management Guide, "Quotas and limits in Amazon Redshift").
const MOST: usize = 50;

pub(super) fn modify(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let mut cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    let removed = params.texts("RemoveIamRoles");
    let added: Vec<_> =
        params.texts("AddIamRoles").into_iter().filter(|role| !cluster.roles.contains(role)).collect();
    for role in &added {
        check(world, call, role)?;
    }
    cluster.roles.retain(|role| !removed.contains(role));
    cluster.roles.extend(added.iter().cloned());
    if cluster.roles.len() > MOST {
        return Err(invalid(format!("The number of IAM roles of a cluster can be at most {MOST}.")));
    }
    if let Some(role) = params.get("DefaultIamRoleArn") {
        // The text is AWS's (aws/aws-sdk-go#4462).
        if !cluster.roles.iter().any(|one| one == role) {
            let text = "The list of Amazon Resource Names (ARNs) for customer roles should contain the ARN of the \
                        default IAM role when a default is specified.";
            return Err(invalid(text));
        }
        cluster.default_role = Some(role.to_owned());
    }
    cluster.role_changes = RoleChanges { added, removed };
    pass(world, call, cluster, ClusterTransition::Modifying, StableStatus::Available)
}

/// A role must let Redshift assume it; one that is not there, or not known everywhere yet, does not. The text is AWS's
/// (hashicorp/terraform-provider-aws#19113).
fn check(world: &World, call: &Call, role: &str) -> Result<()> {
    if iam::trusts_service(&world.iam, call, role, "redshift.") {
        return Ok(());
    }
    let name = role.rsplit('/').next().unwrap_or_default();
    let text = format!(
        "The IAM role {name} is not valid. The IAM role must delegate access to an Amazon Redshift account."
    );
    Err(invalid(text))
}

fn invalid(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("InvalidParameterValue", text)
}

/// Whoever gives a warehouse a role must be allowed to pass it (Management Guide, "Associating IAM roles with
/// clusters").
pub(crate) fn pass_access(roles: impl IntoIterator<Item = String>) -> impl Iterator<Item = Access> {
    let access =
        |role| Access::new("iam:PassRole", role).context("iam:PassedToService", "redshift.amazonaws.com");
    roles.into_iter().map(access)
}
