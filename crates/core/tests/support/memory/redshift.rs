//! Roles that are associated with warehouses.

use provision_core::call::RedshiftCall;
use provision_core::edge::CloudErrorKind::{NotFound, NotYet};
use provision_core::facts::World;

use super::{Refusal, ensure};

pub(super) fn execute(world: &mut World, call: &RedshiftCall) -> Result<(), Refusal> {
    let (RedshiftCall::ModifyClusterIamRoles { role, associated, .. }
    | RedshiftCall::UpdateNamespace { role, associated, .. }) = call;
    if let RedshiftCall::UpdateNamespace { warehouse, namespace, .. } = call {
        let known = world.warehouses[warehouse].namespace.as_ref();
        ensure(known == Some(namespace), Refusal(NotFound, "ResourceNotFoundException"))?;
    }
    let name = role.rsplit('/').next().expect("an ARN");
    // A role that is not there is refused like one that does not trust Redshift, and may be a new one
    // (hashicorp/terraform-provider-aws#19113).
    let is_there = world.roles.contains_key(name);
    ensure(is_there || !associated, Refusal(NotYet, "InvalidParameterValue"))?;
    let roles = &mut world.warehouses.get_mut(call.warehouse()).expect("the warehouse").roles;
    match associated {
        true => drop(roles.insert(role.clone(), "in-sync".to_owned())),
        false => drop(roles.remove(role)),
    }
    Ok(())
}
