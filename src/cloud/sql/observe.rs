//! What is wanted of databases.

use std::collections::BTreeMap;

use futures::future::{join, join_all};

use super::super::answer::{Errors, Reading};
use super::client::Sql;
use super::facts::Facts;
use super::target::Target;
use provision_core::facts::{Wanted, WarehouseFacts, WarehouseId, World};

impl Sql {
    /// The users, schemas and groups that are wanted, and what users have who are to be dropped.
    pub(in super::super) async fn observe(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> Reading {
        let databases = wanted.databases.iter().filter_map(|(at, asked)| {
            let warehouse = warehouses.get(&at.warehouse)?;
            Some(async move { (at, self.facts(Target::of(at), warehouse, asked).await) })
        });
        let holdings = wanted.holdings.iter().filter_map(|(at, users)| {
            let warehouse = warehouses.get(&at.warehouse)?;
            Some(async move { (at, self.holdings(Target::of(at), warehouse, users).await) })
        });
        let (databases, holdings) = join(join_all(databases), join_all(holdings)).await;
        let (mut world, mut errors) = (World::default(), Errors::default());
        for (at, facts) in databases {
            let Facts { users, schemas, groups, owned_schemas, ordinary_reader } =
                errors.take(facts).unwrap_or_default();
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
            let holdings = errors.take(holdings).unwrap_or_default().into_iter();
            world.holdings.extend(holdings.map(|(user, held)| ((at.warehouse.clone(), user), held)));
        }
        Reading { world, errors }
    }
}
