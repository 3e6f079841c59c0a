//! Roles that are associated with warehouses.

use provision_core::call::RedshiftCall;
use provision_core::edge::CloudErrorKind::NotFound;
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
    assert!(world.roles.contains_key(name), "the role must be there, before and after");
    let roles = &mut world.warehouses.get_mut(call.warehouse()).expect("the warehouse").roles;
    match associated {
        true => drop(roles.insert(role.clone(), "in-sync".to_owned())),
        false => drop(roles.remove(role)),
    }
    Ok(())
}
