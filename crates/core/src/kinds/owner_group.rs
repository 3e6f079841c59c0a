//! The owner group: it says in the database what is ours there, because Redshift tags neither users nor schemas.
//!
//! Our users are in it, and our schemas are granted to it, each in the transaction that creates it or takes it over. A user
//! or schema that somebody drops and makes again is no longer in it, whatever its name. It has no other privilege.

use serde_json::json;

use super::schema::SchemaResource;
use super::{addresses, marks, sql};
use crate::address::Address;
use crate::call::{SqlName, SqlObject, SqlPurpose};
use crate::deployment::Deployment;
use crate::facts::{Connection, Grantee, Wanted, WarehouseId, World};
use crate::finding::Finding;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};

pub struct OwnerGroupResource<'a> {
    deployment: &'a Deployment,
    group: String,
    address: Address,
}

impl<'a> OwnerGroupResource<'a> {
    pub fn new(deployment: &'a Deployment) -> Self {
        let group = deployment.owner().group();
        OwnerGroupResource { deployment, group, address: addresses::database_group(deployment) }
    }
}

impl OwnerGroupResource<'_> {
    /// The schemas of the database that the group has a privilege on, the present one and those of before, and that are not
    /// dropped with it.
    fn schemas_that_stay<'w>(&self, world: &'w World) -> impl Iterator<Item = &'w String> {
        let (warehouse, grantee) = (WarehouseId::of(self.deployment), Grantee::Group(self.group.clone()));
        let here = world.schemas.iter().filter(move |((at, database, _), schema)| {
            *at == warehouse && *database == self.deployment.database && schema.granted.contains_key(&grantee)
        });
        let stays = here.filter(|((_, _, name), schema)| {
            !schema.contents.is_empty() || !marks::is_our_schema(self.deployment, world, name)
        });
        stays.map(|((_, _, name), _)| name)
    }
}

impl Resource for OwnerGroupResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        "records in the database which users and schema are provision's; it grants nothing".to_owned()
    }

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.owner_groups(Connection::of(self.deployment));
    }

    fn adopt(&self) -> bool {
        false
    }

    /// None is made where the administrator may make none.
    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        let is_wanted = self.observed(world).is_some() || !marks::are_tags(self.deployment, world);
        Ok(is_wanted.then(State::default))
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
    /// and the schema stays where there is something in it, or where it is not ours any more. One with a user can: whom
    /// another run has put there since the plan would be nobody's.
    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let statements = || -> Result<Vec<String>, Finding> {
            let grantee = Grantee::Group(self.group.clone());
            let mut statements = Vec::new();
            for schema in self.schemas_that_stay(world) {
                statements.push(SchemaResource::new(self.deployment, schema).release_from(&grantee)?);
            }
            statements.push(sql::statement(
                "refuse_members",
                &json!({ "group": self.group }),
                &self.address,
            )?);
            statements.push(sql::statement("drop_group", &json!({ "group": self.group }), &self.address)?);
            Ok(statements)
        };
        let statements = statements().map_err(|finding| vec![finding])?;
        Ok(sql::transaction(
            self.deployment,
            statements,
            SqlPurpose::Drops(SqlName::Group(self.group.clone())),
        ))
    }
}
