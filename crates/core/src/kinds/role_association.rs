//! The role in the list of those that a cluster or namespace can assume, so that COPY runs with `IAM_ROLE`.
//!
//! The list is everybody's: only our role is added to it or taken out. An association has no tags; it is whose the
//! role is.

use super::{addresses, present};
use crate::address::{Address, ResourceKind};
use crate::call::RedshiftCall;
use crate::deployment::{self, Deployment};
use crate::facts::{Wanted, WarehouseFacts, WarehouseId, WarehouseKind, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Demand, Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};

/// How many roles a cluster can have (Redshift Management Guide, "Quotas and limits in Amazon Redshift"; not
/// adjustable). For namespaces none is documented.
const ROLES_OF_CLUSTER: usize = 50;

/// The status of a role that is about to leave the list (Redshift API Reference, ClusterIamRole).
const REMOVING: &str = "removing";

pub struct RoleAssociationResource<'a> {
    deployment: &'a Deployment,
    role: &'a deployment::Role,
    address: Address,
}

impl<'a> RoleAssociationResource<'a> {
    pub fn new(deployment: &'a Deployment, role: &'a deployment::Role) -> Self {
        let name = deployment.warehouse.name();
        let address = addresses::of(deployment, ResourceKind::RoleAssociation, name);
        RoleAssociationResource { deployment, role, address }
    }

    fn warehouse<'w>(&self, world: &'w World) -> Result<&'w WarehouseFacts, Finding> {
        present::warehouse(self.deployment, world)
    }

    fn role_arn(&self) -> String {
        let deployment::Role { name, path, .. } = self.role;
        self.deployment.iam_arn(self.deployment.partition(), &format!("role{path}{name}"))
    }

    fn associate(&self, world: &World, associated: bool) -> Result<Phases, Finding> {
        let (warehouse, role) = (WarehouseId::of(self.deployment), self.role_arn());
        let call = match warehouse.kind {
            WarehouseKind::Cluster => RedshiftCall::ModifyClusterIamRoles { warehouse, role, associated },
            WarehouseKind::Workgroup => {
                let namespace = self.warehouse(world)?.namespace.clone().unwrap_or_default();
                RedshiftCall::UpdateNamespace { warehouse, namespace, role, associated }
            }
        };
        Ok(vec![vec![call.into()]])
    }
}

impl Resource for RoleAssociationResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "role"
    }

    fn purpose(&self) -> String {
        format!(
            "lets the warehouse assume the role, so that {} can COPY with IAM_ROLE",
            self.deployment.vendor.title
        )
    }

    fn depends_on(&self) -> Vec<Address> {
        addresses::role(self.deployment).into_iter().collect()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.associated_roles(WarehouseId::of(self.deployment));
        wanted.role(&self.role.name, false);
    }

    fn adopt(&self) -> bool {
        self.role.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        self.warehouse(world)?;
        Ok(Some(State::default().with("role", self.role_arn().as_str())))
    }

    /// A role on its way out is none; one on its way in is one.
    fn observed(&self, world: &World) -> Option<Observed> {
        let role = self.role_arn();
        self.warehouse(world).ok()?.roles.get(&role).filter(|status| *status != REMOVING)?;
        // What is left of a role that somebody deleted is ours: nobody else made one of this name.
        let ownership = world
            .roles
            .get(&self.role.name)
            .map_or(Ownership::Ours, |role| Ownership::by_tags(&role.tags, &self.deployment.owner()));
        Some(Observed { state: State::default().with("role", role.as_str()), ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.associate(world, true)
    }

    fn update(&self, _: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        self.associate(world, true)
    }

    fn demands(&self, world: &World) -> Vec<Demand> {
        let id = WarehouseId::of(self.deployment);
        let warehouse = self.warehouse(world).ok().filter(|_| id.kind == WarehouseKind::Cluster);
        let Some(warehouse) = warehouse else { return Vec::new() };
        let is_missing = self.observed(world).is_none();
        vec![Demand {
            of: format!("roles of {id}"),
            name: id.to_string(),
            unit: "associated roles",
            limit: ROLES_OF_CLUSTER,
            is_default: false,
            present: warehouse.roles.len(),
            more: is_missing.then(|| self.role_arn()).into_iter().collect(),
            finding: FindingId::ClusterRolesFull,
            hint: "disassociate a role that nothing uses from the cluster",
        }]
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        self.associate(world, false).map_err(|finding| vec![finding])
    }
}
