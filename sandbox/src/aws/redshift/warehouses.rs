//! The SQL side: every cluster and workgroup answers PostgreSQL's protocol on
//! a loopback port of its own.
//!
//! The world says which warehouses there are, whose the admin is and which
//! temporary credentials are valid; [`reconcile`] makes it so.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};

use tokio::sync::Mutex;

use super::logins::{Login, WarehouseId};
use crate::{
    chassis::{ApiError, Cloud, Timestamp, World, error::Result},
    warehouse::{
        TemporaryLogin, Warehouse, WarehouseOptions,
        dialect::{identifier, literal},
    },
};

/// The warehouses that are running.
#[derive(Default)]
pub struct Warehouses(Mutex<BTreeMap<WarehouseId, Running>>);

struct Running {
    warehouse: Arc<Warehouse>,
    admin_password: String,
    /// Passwords of the temporary logins it was told of.
    admitted: BTreeSet<String>,
}

/// A warehouse as the world wants it.
struct Wanted {
    id: WarehouseId,
    admin: String,
    admin_password: String,
    database: String,
    logins: Vec<Login>,
}

impl Warehouses {
    /// Where each warehouse listens.
    pub async fn addresses(&self) -> BTreeMap<WarehouseId, SocketAddr> {
        let running = self.0.lock().await;
        running
            .iter()
            .map(|(id, running)| (id.clone(), running.warehouse.address()))
            .collect()
    }

    /// The running warehouse of this id.
    pub async fn get(&self, id: &WarehouseId) -> Option<Arc<Warehouse>> {
        self.0
            .lock()
            .await
            .get(id)
            .map(|running| running.warehouse.clone())
    }
}

/// Starts and stops warehouses, admits temporary logins and sets the admin's
/// password, until the warehouses are as the world has them.
///
/// # Errors
/// `InternalFailure` when a warehouse does not start, with the reason.
pub async fn reconcile(cloud: &Cloud) -> Result<()> {
    let mut running = cloud.warehouses.0.lock().await;
    let wanted = wanted(&cloud.world());
    running.retain(|id, _| wanted.iter().any(|wanted| wanted.id == *id));
    for wanted in wanted {
        let failure = |why: String| {
            let text = format!("The sandbox could not serve SQL for {}: {why}", wanted.id);
            ApiError::new(500, "InternalFailure", text)
        };
        let found = match running.get_mut(&wanted.id) {
            Some(found) => found,
            None => {
                let mut options =
                    WarehouseOptions::new(wanted.id.name(), &wanted.admin, &wanted.admin_password);
                options.databases = vec![wanted.database.clone()];
                let warehouse = Warehouse::start(options)
                    .await
                    .map_err(|error| failure(error.to_string()))?;
                running.entry(wanted.id.clone()).or_insert(Running {
                    warehouse: Arc::new(warehouse),
                    admin_password: wanted.admin_password.clone(),
                    admitted: BTreeSet::new(),
                })
            }
        };
        for login in &wanted.logins {
            if found.admitted.insert(login.password.clone()) {
                found.warehouse.logins().add(temporary(login, cloud.now()));
            }
        }
        if found.admin_password != wanted.admin_password {
            let (user, password) = (identifier(&wanted.admin), literal(&wanted.admin_password));
            let sql = format!("ALTER USER {user} PASSWORD {password}");
            let done = found
                .warehouse
                .execute(&wanted.database, &wanted.admin, &[sql], false)
                .await;
            done.map_err(|error| {
                failure(format!("the admin password was not set: {}", error.message))
            })?;
            found.admin_password = wanted.admin_password;
        }
    }
    Ok(())
}

fn wanted(world: &World) -> Vec<Wanted> {
    let mut list = Vec::new();
    for (account, region, clusters) in world.redshift.iter() {
        for cluster in clusters.clusters.values() {
            let id = WarehouseId::cluster(account, region, &cluster.identifier);
            list.push(Wanted {
                logins: world.redshift_logins.of(&id).to_vec(),
                admin: cluster.admin.clone(),
                admin_password: cluster.admin_password.clone(),
                database: cluster.database.clone(),
                id,
            });
        }
    }
    for (account, region, serverless) in world.serverless.iter() {
        for workgroup in serverless.workgroups.values() {
            let Some(namespace) = serverless.namespaces.get(&workgroup.namespace) else {
                continue;
            };
            let id = WarehouseId::workgroup(account, region, &workgroup.name);
            list.push(Wanted {
                logins: world.redshift_logins.of(&id).to_vec(),
                admin: namespace.admin.clone(),
                admin_password: namespace.admin_password.clone(),
                database: namespace.database.clone(),
                id,
            });
        }
    }
    list
}

/// As the warehouse keeps it, on the machine's clock.
fn temporary(login: &Login, now: Timestamp) -> TemporaryLogin {
    let left = u64::try_from(login.expires.0 - now.0).unwrap_or(0);
    TemporaryLogin {
        name: login.name.clone(),
        password: login.password.clone(),
        acts_as: login.acts_as.clone(),
        auto_create: login.auto_create,
        groups: login.groups.clone(),
        expires: SystemTime::now() + Duration::from_millis(left),
    }
}
