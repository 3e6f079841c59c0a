//! What is wanted of databases.

use std::collections::BTreeMap;

use futures::future::{join, join_all};

use super::super::answer::Reading;
use super::client::Sql;
use super::facts::Facts;
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{Connection, UnreadDatabase, Wanted, WarehouseFacts, WarehouseId, World};

impl Sql {
    /// The users, schemas and groups that are wanted, and what users have who are to be dropped. A database that does not
    /// answer ends nothing: the world says why.
    pub(in super::super) async fn observe(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> Reading {
        let mut world = World::default();
        for at in wanted.databases.keys().chain(wanted.holdings.keys()) {
            if let Some(warehouse) = warehouses.get(&at.warehouse).filter(|warehouse| !warehouse.answers()) {
                silent(&mut world, at, UnreadDatabase::Unavailable(warehouse.status.clone()));
            }
        }
        let answering =
            |at: &Connection| warehouses.get(&at.warehouse).filter(|warehouse| warehouse.answers());
        let databases = wanted.databases.iter().filter_map(|(at, asked)| {
            let warehouse = answering(at)?;
            Some(async move { (at, self.facts(Target::of(at), warehouse, asked).await) })
        });
        let holdings = wanted.holdings.iter().filter_map(|(at, users)| {
            let warehouse = answering(at)?;
            Some(async move { (at, self.holdings(Target::of(at), warehouse, users).await) })
        });
        let (databases, holdings) = join(join_all(databases), join_all(holdings)).await;
        for (at, facts) in databases {
            let Facts { users, schemas, groups, owned_schemas, ordinary_reader } =
                facts.unwrap_or_else(|error| {
                    silent(&mut world, at, failed(error));
                    Facts::default()
                });
            let (id, database) = (&at.warehouse, &at.database);
            let in_database = |name| (id.clone(), database.clone(), name);
            world.ordinary_readers.extend(ordinary_reader.map(|reader| (id.clone(), reader)));
            world.databases.extend(users.into_iter().map(|(user, facts)| (in_database(user), facts)));
            world.schemas.extend(schemas.into_iter().map(|(name, schema)| (in_database(name), schema)));
            world
                .owned_schemas
                .extend(owned_schemas.into_iter().map(|(name, group)| (in_database(name), group)));
            world.groups.extend(groups.into_iter().map(|(name, users)| ((id.clone(), name), users)));
        }
        for (at, holdings) in holdings {
            let holdings = holdings.unwrap_or_else(|error| {
                silent(&mut world, at, failed(error));
                BTreeMap::new()
            });
            world
                .holdings
                .extend(holdings.into_iter().map(|(user, held)| ((at.warehouse.clone(), user), held)));
        }
        Reading { world, ..Reading::default() }
    }
}

fn silent(world: &mut World, at: &Connection, why: UnreadDatabase) {
    world.unread_databases.insert((at.warehouse.clone(), at.database.clone()), why);
}

fn failed(error: CloudError) -> UnreadDatabase {
    let is_missing = error.kind == CloudErrorKind::NotFound;
    UnreadDatabase::Failed { why: error.to_string(), hint: error.hint, is_missing }
}
