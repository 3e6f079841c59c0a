//! The owner group: it says what is ours in the database where neither bucket nor role can. It has no privilege but USAGE
//! on the schema that was created for the deployment.

use serde_json::json;

use super::{addresses, present, sql};
use crate::address::{Address, ResourceKind};
use crate::call::{SqlObject, SqlPurpose};
use crate::deployment::Deployment;
use crate::facts::{Connection, DatabaseObject, Grantee, ObjectKind, Wanted, WarehouseId, World};
use crate::finding::Finding;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};

pub struct DatabaseGroupResource<'a> {
    deployment: &'a Deployment,
    group: String,
    address: Address,
}

impl<'a> DatabaseGroupResource<'a> {
    /// The group, where there is one.
    pub fn new(deployment: &'a Deployment) -> Option<Self> {
        let group = deployment.owner_group()?;
        let address = addresses::of(deployment, ResourceKind::DatabaseGroup, &group);
        Some(DatabaseGroupResource { deployment, group, address })
    }
}

impl Resource for DatabaseGroupResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        "records the database user as provision's: there is neither a bucket nor a role whose tags could"
            .to_owned()
    }

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.group(Connection::of(self.deployment), &self.group);
    }

    fn adopt(&self) -> bool {
        false
    }

    fn desired(&self, _: &World) -> Result<Option<State>, Finding> {
        Ok(Some(State::default()))
    }

    /// Its name says who its owner is.
    fn observed(&self, world: &World) -> Option<Observed> {
        world.groups.get(&(WarehouseId::of(self.deployment), self.group.clone()))?;
        Some(Observed { state: State::default(), ownership: Ownership::Ours })
    }

    fn create(&self, _: &World) -> Result<Phases, Finding> {
        let create = sql::statement("create_group", &json!({ "group": self.group }), &self.address)?;
        let group = SqlObject::Group(self.group.clone());
        Ok(sql::transaction(self.deployment, vec![create], SqlPurpose::Creates(group)))
    }

    fn update(&self, _: &[FieldChange], _: &World) -> Result<Phases, Finding> {
        Ok(Vec::new())
    }

    /// A group with a privilege cannot be dropped (Redshift Database Developer Guide, "DROP GROUP"),
    /// and the schema stays where there is something in it.
    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let grantee = Grantee::Group(self.group.clone());
        let stays = present::schema(self.deployment, world)
            .filter(|schema| schema.granted.contains_key(&grantee) && !schema.contents.is_empty());
        let statements = || -> Result<Vec<String>, Finding> {
            let mut statements = Vec::new();
            if stays.is_some() {
                let schema = DatabaseObject::named(ObjectKind::Schema, &self.deployment.schema);
                let values = json!({ "kind": "schema", "objects": [schema], "grantee": grantee });
                statements.push(sql::statement("revoke_all", &values, &self.address)?);
            }
            statements.push(sql::statement("drop_group", &json!({ "group": self.group }), &self.address)?);
            Ok(statements)
        };
        let statements = statements().map_err(|finding| vec![finding])?;
        Ok(sql::transaction(self.deployment, statements, SqlPurpose::Drops))
    }
}
