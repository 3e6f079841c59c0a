//! The database role that holds a user's privileges: which one it is to have, and which it is to lose.

use std::collections::BTreeSet;

use serde_json::json;

use super::grants::{Grant, Verb};
use super::{DatabaseUserResource, sql};
use crate::address::Owner;
use crate::facts::{WarehouseId, World};
use crate::finding::Finding;

impl DatabaseUserResource<'_> {
    pub(super) fn wanted_roles(&self) -> BTreeSet<String> {
        self.deployment.database_role().into_iter().collect()
    }

    /// Of the roles that the user itself was given, the deployment's own, and those of owners that no spec names any more.
    pub(super) fn held_roles(&self, world: &World) -> BTreeSet<String> {
        let warehouse = WarehouseId::of(self.deployment);
        let here = world.owner_roles.iter().filter(|((at, _), _)| *at == warehouse);
        let given = here.filter(|(_, members)| members.contains(&self.grantee)).map(|((_, role), _)| role);
        let is_ours = |owner: Owner| owner == self.deployment.owner() || world.released.contains_key(&owner);
        given.filter(|role| Owner::of_role(role).is_some_and(is_ours)).cloned().collect()
    }

    /// Gives the user the role that it lacks.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub(super) fn join_roles(&self, held: &BTreeSet<String>) -> Result<Vec<String>, Finding> {
        let missing = &self.wanted_roles() - held;
        let join = |role: &String| {
            sql::statement("grant_role", &json!({ "role": role, "user": self.user }), &self.address)
        };
        missing.iter().map(join).collect()
    }

    /// Takes away what the user may have been granted on system relations itself, before it got the role: what it may read
    /// does not tell whose grant it is.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub(super) fn let_relations_go(
        &self,
        held: &BTreeSet<String>,
        world: &World,
    ) -> Result<Vec<String>, Finding> {
        let joins = !self.wanted_roles().is_subset(held);
        let relations = self.deployment.grants.relations.iter().filter(|_| joins);
        let grants = relations.map(|name| Grant::on_relation(name)).collect();
        self.grants().statements(Verb::Revoke, &grants, world, &self.address)
    }

    /// Takes the roles away that it is not to have any more.
    ///
    /// # Errors
    /// A name that cannot be written in SQL.
    pub(super) fn leave_roles(&self, held: &BTreeSet<String>) -> Result<Vec<String>, Finding> {
        let unwanted = held - &self.wanted_roles();
        let leave = |role: &String| {
            sql::statement("revoke_role", &json!({ "role": role, "user": self.user }), &self.address)
        };
        unwanted.iter().map(leave).collect()
    }
}
