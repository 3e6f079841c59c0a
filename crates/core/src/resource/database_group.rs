//! The group that marks what is ours in the database where neither bucket nor role can. It has no privilege but
//! USAGE on the schema that was created for the deployment.

use serde_json::json;

use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, schema, sql, transaction, warehouse_id,
};
use crate::engine::{
    Address, AdminAccess, DatabaseObject, FieldChange, Finding, Grantee, Intent, Kind, ObjectKind, Query,
    State, World,
};
use crate::spec::Deployment;

pub struct DatabaseGroup<'a> {
    deployment: &'a Deployment,
    group: String,
    address: Address,
}

/// The group's address, for those that require it.
pub fn address(deployment: &Deployment) -> Option<Address> {
    deployment.mark_group().map(|name| address_of(deployment, Kind::DatabaseGroup, &name))
}

impl<'a> DatabaseGroup<'a> {
    /// The group, where there is one.
    pub fn new(deployment: &'a Deployment) -> Option<Self> {
        let group = deployment.mark_group()?;
        let address = address_of(deployment, Kind::DatabaseGroup, &group);
        Some(DatabaseGroup { deployment, group, address })
    }
}

impl Resource for DatabaseGroup<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        "marks the database user as provision's: there is neither a bucket nor a role whose tags could"
            .to_owned()
    }

    fn requires(&self) -> Vec<Address> {
        Vec::new()
    }

    fn queries(&self, _: Intent) -> Vec<Query> {
        vec![Query::Group {
            warehouse: warehouse_id(self.deployment),
            database: self.deployment.database.clone(),
            admin: AdminAccess::of(&self.deployment.admin),
            group: self.group.clone(),
        }]
    }

    fn adopt(&self) -> bool {
        false
    }

    fn desired(&self, _: &World) -> Result<Option<State>, Finding> {
        Ok(Some(State::default()))
    }

    /// Its name is the mark of its owner.
    fn observed(&self, world: &World) -> Option<Observed> {
        world.groups.get(&(warehouse_id(self.deployment), self.group.clone()))?;
        Some(Observed { state: State::default(), ownership: Ownership::Ours })
    }

    fn create(&self, _: &World) -> Result<Stages, Finding> {
        let create = sql("create_group", &json!({ "group": self.group }), &self.address)?;
        Ok(transaction(self.deployment, vec![create]))
    }

    fn update(&self, _: &[FieldChange], _: &World) -> Result<Stages, Finding> {
        Ok(Vec::new())
    }

    /// A group with a privilege cannot be dropped (Redshift Database Developer Guide, "DROP GROUP"),
    /// and the schema stays where there is something in it.
    fn delete(&self, world: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        let grantee = Grantee::Group(self.group.clone());
        let stays = schema::facts(self.deployment, world)
            .filter(|schema| schema.granted.contains_key(&grantee) && !schema.contents.is_empty());
        let statements = || -> Result<Vec<String>, Finding> {
            let mut statements = Vec::new();
            if stays.is_some() {
                let schema = DatabaseObject::named(ObjectKind::Schema, &self.deployment.schema);
                let values = json!({ "kind": "schema", "objects": [schema], "grantee": grantee });
                statements.push(sql("revoke_all", &values, &self.address)?);
            }
            statements.push(sql("drop_group", &json!({ "group": self.group }), &self.address)?);
            Ok(statements)
        };
        let statements = statements().map_err(|finding| vec![finding])?;
        Ok(transaction(self.deployment, statements))
    }
}
