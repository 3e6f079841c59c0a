//! The owner group: it says in the database what is ours there, because Redshift tags neither users nor schemas.
//!
//! Our users are in it, and our schema is granted to it, each in the transaction that creates it or takes it over. A user
//! or schema that somebody drops and makes again is no longer in it, whatever its name. It has no other privilege.

use serde_json::json;

use super::{addresses, earlier_tags, present, sql};
use crate::address::{Address, Owner};
use crate::call::{SqlObject, SqlPurpose};
use crate::deployment::Deployment;
use crate::facts::{Connection, DatabaseObject, Grantee, ObjectKind, Wanted, WarehouseId, World};
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

/// Whether the user is in the deployment's own owner group.
pub fn has_user(deployment: &Deployment, world: &World, user: &str) -> bool {
    let users = world.groups.get(&(WarehouseId::of(deployment), deployment.owner().group()));
    users.is_some_and(|users| users.contains(user))
}

/// Whether the schema is granted to the deployment's own owner group.
pub fn has_schema(deployment: &Deployment, world: &World) -> bool {
    let group = Grantee::Group(deployment.owner().group());
    present::schema(deployment, world).is_some_and(|schema| schema.granted.contains_key(&group))
}

/// Whose a database user is.
pub fn of_user(deployment: &Deployment, world: &World, user: &str) -> Ownership {
    if has_user(deployment, world, user) {
        return Ownership::Ours;
    }
    let warehouse = WarehouseId::of(deployment);
    let here = world.groups.iter().filter(|((at, _), users)| *at == warehouse && users.contains(user));
    let other = here.filter_map(|((_, group), _)| Owner::of_group(group)).next();
    match other.or_else(|| earlier_tags::owner_of_user(deployment, world, user)) {
        Some(owner) if owner == deployment.owner() => Ownership::Ours,
        Some(owner) => Ownership::Other(owner),
        None => Ownership::Unowned,
    }
}

/// Whether the schema is the one that was created for the deployment, and not one that the vendor
/// made in its place.
pub fn is_our_schema(deployment: &Deployment, world: &World) -> bool {
    let Some(facts) = present::schema(deployment, world) else { return false };
    let is_named = has_schema(deployment, world) || earlier_tags::name_schema(deployment, world);
    is_named && !deployment.database_users().contains(&facts.owner)
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
