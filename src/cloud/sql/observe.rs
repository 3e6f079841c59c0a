//! What is wanted of databases.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::{OptionFuture, join, join_all};
use serde_json::json;

use super::super::answer::Reading;
use super::answer::{Rows, columns};
use super::client::{Sql, senseless};
use super::facts::{self, Facts};
use super::holdings;
use super::question::Question;
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{
    AdminAccess, Connection, DatabaseWanted, Holdings, RoleWanted, UnreadDatabase, Wanted, WarehouseFacts,
    WarehouseId, World,
};

/// What is wanted of one database, and what users have who are to be dropped, where it is asked for them.
type OfDatabase = (Option<Result<Facts, CloudError>>, Option<Result<BTreeMap<String, Holdings>, CloudError>>);

impl Sql {
    /// The users, schemas and groups that are wanted, and what users have who are to be dropped. A database that does not
    /// answer ends nothing: the world says why.
    pub(in super::super) async fn observe(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> Reading {
        let mut world = World::default();
        let connections: BTreeSet<_> = wanted.databases.keys().chain(wanted.holdings.keys()).collect();
        for at in &connections {
            if let Some(warehouse) = warehouses.get(&at.warehouse).filter(|warehouse| !warehouse.answers()) {
                silent(&mut world, at, UnreadDatabase::Unavailable(warehouse.status.clone()));
            }
        }
        let read = connections.into_iter().filter_map(|at| {
            let warehouse = warehouses.get(&at.warehouse).filter(|warehouse| warehouse.answers())?;
            Some(async move { (at, self.database(at, warehouse, wanted).await) })
        });
        let (mut databases, mut holdings) = (Vec::new(), Vec::new());
        for (at, (facts, held)) in join_all(read).await {
            databases.extend(facts.map(|facts| (at, facts)));
            holdings.extend(held.map(|held| (at, held)));
        }
        for (at, facts) in databases {
            let facts = match facts {
                Ok(facts) => facts,
                Err(error) => {
                    let why = self.failed(at, &warehouses[&at.warehouse], error).await;
                    silent(&mut world, at, why);
                    Facts::default()
                }
            };
            let Facts { users, schemas, groups, owned_schemas, owner_roles, roles, ordinary_reader } = facts;
            let (id, database) = (&at.warehouse, &at.database);
            let in_database = |name| (id.clone(), database.clone(), name);
            world.ordinary_readers.extend(ordinary_reader.map(|reader| (id.clone(), reader)));
            world.databases.extend(users.into_iter().map(|(user, facts)| (in_database(user), facts)));
            world.schemas.extend(schemas.into_iter().map(|(name, schema)| (in_database(name), schema)));
            world
                .owned_schemas
                .extend(owned_schemas.into_iter().map(|(name, group)| (in_database(name), group)));
            world.owner_roles.extend(owner_roles.into_iter().map(|(name, who)| ((id.clone(), name), who)));
            world.database_roles.extend(roles.into_iter().map(|(role, facts)| (in_database(role), facts)));
            world.groups.extend(groups.into_iter().map(|(name, users)| ((id.clone(), name), users)));
        }
        for (at, holdings) in holdings {
            let holdings = match holdings {
                Ok(holdings) => holdings,
                Err(error) => {
                    let why = self.failed(at, &warehouses[&at.warehouse], error).await;
                    silent(&mut world, at, why);
                    BTreeMap::new()
                }
            };
            world
                .holdings
                .extend(holdings.into_iter().map(|(user, held)| ((at.warehouse.clone(), user), held)));
        }
        self.roles_elsewhere(wanted, warehouses, &mut world).await;
        Reading { world, ..Reading::default() }
    }

    /// What is wanted of one database, and what users have who are to be dropped: asked together.
    async fn database(&self, at: &Connection, warehouse: &WarehouseFacts, wanted: &Wanted) -> OfDatabase {
        let target = Target::of(at);
        let (asked, users) = (wanted.databases.get(at), wanted.holdings.get(at));
        let about = asked.map(|asked| facts::questions(target.database, asked)).transpose();
        let held = users.map(|users| holdings::questions(target.database, users)).transpose();
        let parts =
            about.and_then(|about| Ok(about.into_iter().chain(held?.into_iter().flatten()).collect()));
        let parts: Vec<_> = match parts {
            Ok(parts) => parts,
            Err(problem) => {
                let error = senseless(target, problem);
                return (asked.map(|_| Err(error.clone())), users.map(|_| Err(error)));
            }
        };
        let mut answers = self.ask_together(target, warehouse, parts).await.into_iter();
        let mut next = || answers.next().expect("an answer to each part");
        let facts = OptionFuture::from(asked.map(|asked| self.facts(target, warehouse, asked, next())));
        let held = users.map(|users| self.holdings(target, warehouse, users, [next(), next()]));
        join(facts, OptionFuture::from(held)).await
    }

    /// What roles that are to be dropped may do in the other databases of their warehouses. One that lets nobody in, or is not
    /// the warehouse's own, is left out, and what the role has there goes with it: DROP ROLE is sent with FORCE.
    async fn roles_elsewhere(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
        world: &mut World,
    ) {
        let is_there = |at: &Connection, role: &String| {
            world.owner_roles.contains_key(&(at.warehouse.clone(), role.clone()))
        };
        let asked = wanted.roles_everywhere.iter().filter_map(|(at, roles)| {
            let roles = roles.iter().filter(|role| is_there(at, role));
            let roles: BTreeMap<_, _> = roles.map(|role| (role.clone(), RoleWanted::default())).collect();
            let warehouse = warehouses.get(&at.warehouse).filter(|_| !roles.is_empty())?;
            // With users, what roles may do with the database itself is told too.
            let users = ["".to_owned()].into();
            Some((at, warehouse, DatabaseWanted { users, roles, ..DatabaseWanted::default() }))
        });
        let asked: Vec<_> = asked.collect();
        for (at, warehouse, asked) in asked {
            for database in self.other_databases(at, warehouse).await {
                let target = Target { database: &database, ..Target::of(at) };
                let Ok(questions) = facts::questions(target.database, &asked) else { continue };
                let answers = self.ask(target, warehouse, &questions).await;
                let Ok(facts) = self.facts(target, warehouse, &asked, answers).await else { continue };
                self.forget(target);
                let in_database = |role| (at.warehouse.clone(), database.clone(), role);
                let roles = facts.roles.into_iter().map(|(role, facts)| (in_database(role), facts));
                world.database_roles.extend(roles);
            }
        }
    }

    /// The databases of a warehouse that let somebody in, but for the one that is connected to.
    async fn other_databases(&self, at: &Connection, warehouse: &WarehouseFacts) -> Vec<String> {
        let open = self.databases(Target::of(at), warehouse).await.into_iter().filter_map(|row| {
            let [name, _, _, connectable] = columns(&row).ok()?;
            (connectable == "true" && name != at.database).then(|| name.to_owned())
        });
        open.collect()
    }

    /// Why a database was asked in vain. Where a name of the spec is not there, what is there instead is asked for now.
    async fn failed(&self, at: &Connection, warehouse: &WarehouseFacts, error: CloudError) -> UnreadDatabase {
        let mut why = UnreadDatabase::Failed {
            why: error.to_string(),
            hint: error.hint.clone(),
            is_missing: false,
            there: Vec::new(),
        };
        let UnreadDatabase::Failed { hint, is_missing, there, .. } = &mut why else { return why };
        if error.message.contains(NO_SECRET) {
            if let Some(arn) = secret(&at.admin)
                && let Some(instead) = self.logins.secrets.instead_of(arn, &at.warehouse.region).await
            {
                let region = &at.warehouse.region;
                *hint = Some(format!("correct `admin.secret`; what is there in {region}: {instead}"));
            }
        } else if error.kind == CloudErrorKind::NotFound {
            *is_missing = true;
            *there = self.databases_of(at, warehouse).await;
        }
        why
    }

    /// The databases of a warehouse, as the one tells that it was made with; none where that does not answer.
    async fn databases_of(&self, at: &Connection, warehouse: &WarehouseFacts) -> Vec<String> {
        let first = warehouse.first_database.as_deref().unwrap_or(FIRST_DATABASE);
        if first == at.database {
            return Vec::new();
        }
        let target = Target { database: first, ..Target::of(at) };
        let rows = self.databases(target, warehouse).await;
        rows.into_iter().filter_map(|row| row.into_iter().next().flatten()).collect()
    }

    /// What a database tells of those of its warehouse; nothing where it does not answer.
    async fn databases(&self, target: Target<'_>, warehouse: &WarehouseFacts) -> Rows {
        let Ok(question) = Question::new("list_databases", &json!({})) else { return Rows::new() };
        let rows = self.rows(target, warehouse, vec![question.sql]).await.unwrap_or_default();
        rows.into_iter().flatten().collect()
    }
}

/// The message of Secrets Manager's ResourceNotFoundException, which the Data API repeats (AWS Secrets Manager User Guide,
/// "Troubleshoot AWS Secrets Manager").
const NO_SECRET: &str = "can't find the specified secret";

/// The database of a warehouse that was made without a name for it (Redshift API Reference, CreateCluster).
const FIRST_DATABASE: &str = "dev";

/// The secret that the spec names.
fn secret(admin: &AdminAccess) -> Option<&str> {
    match admin {
        AdminAccess::Secret { arn, .. } | AdminAccess::DataApi { secret: arn, .. } => arn.as_deref(),
        AdminAccess::Password { .. } | AdminAccess::Temporary { .. } => None,
    }
}

fn silent(world: &mut World, at: &Connection, why: UnreadDatabase) {
    world.unread_databases.insert((at.warehouse.clone(), at.database.clone()), why);
}
