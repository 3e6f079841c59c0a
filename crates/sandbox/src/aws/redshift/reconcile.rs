//! The SQL side: every cluster and workgroup answers PostgreSQL's protocol at
//! a loopback address of its own.
//!
//! The world says which warehouses there are, whose the admin is and which
//! temporary credentials are valid; [`reconcile`] makes it so.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{Arc, PoisonError},
    time::{Duration, SystemTime},
};

use super::{
    logins::{IssuedLogin, WarehouseId},
    model::StableStatus,
    running::Running,
    store_access::Store,
};
use crate::{
    endpoint::{ApiError, Cloud, Timestamp, World, error::Result},
    seed::WAREHOUSE_ADMIN,
    warehouse::{
        Mode, TemporaryLogin, Warehouse, WarehouseOptions,
        dialect::{identifier, literal},
    },
};

/// What a seeded warehouse has before anybody comes: a user of somebody else's.
const SEED_SETUP: [&str; 2] = ["CREATE ROLE reporting LOGIN", "GRANT TEMPORARY ON DATABASE dev TO reporting"];

/// The database with AWS's sample data, which belongs to Redshift itself.
const SAMPLE_DATA: &str = "sample_data_dev";

/// A warehouse as the world wants it.
struct DesiredWarehouse {
    id: WarehouseId,
    arn: String,
    admin: String,
    admin_password: String,
    database: String,
    /// Where it listened before the sandbox was started again.
    listens: Option<String>,
    port: u16,
    seeded: bool,
    mode: Mode,
    /// The data is of the namespace, which outlives pauses and workgroups.
    namespace: String,
}

/// Starts and stops warehouses, admits temporary logins and sets the admin's
/// password, until the warehouses are as the world has them. What a warehouse
/// runs on starts with its first client, so this is quick.
///
/// # Errors
/// `InternalFailure` when a warehouse does not start, with the reason.
pub(crate) async fn reconcile(cloud: &Cloud) -> Result<()> {
    let _alone = cloud.warehouses.reconciling.lock().await;
    let wanted = wanted(&cloud.world());
    stop_unwanted(cloud, &wanted).await;
    for wanted in wanted {
        let failure = |why: String| {
            let text = format!("The sandbox could not serve SQL for {}: {why}", wanted.id);
            ApiError::new(500, "InternalFailure", text)
        };
        if cloud.warehouses.get(&wanted.id).is_none() {
            let warehouse = start(cloud, &wanted).await.map_err(failure)?;
            note_listener(&mut cloud.world(), &wanted.id, warehouse.address());
            let started = Running {
                arn: wanted.arn.clone(),
                port: wanted.port,
                warehouse: Arc::new(warehouse),
                admin_password: wanted.admin_password.clone(),
                admitted: 0,
            };
            cloud.warehouses.running().insert(wanted.id.clone(), started);
        }
        if let Some(warehouse) = cloud.warehouses.get(&wanted.id) {
            warehouse.set_mode(wanted.mode);
        }
        admit(cloud, &wanted);
        if let Some(warehouse) = with_other_password(cloud, &wanted) {
            set_admin_password(&warehouse, &wanted).await.map_err(failure)?;
            if let Some(found) = cloud.warehouses.running().get_mut(&wanted.id) {
                found.admin_password = wanted.admin_password;
            }
        }
    }
    Ok(())
}

/// Stops warehouses that are no longer there, were made again, are paused, or are to listen at another port: their data
/// stays.
async fn stop_unwanted(cloud: &Cloud, wanted: &[DesiredWarehouse]) {
    let stays = |id: &WarehouseId, running: &Running| {
        let ports = [running.port, running.warehouse.address().port()];
        let is_it = |wanted: &DesiredWarehouse| wanted.id == *id && wanted.arn == running.arn;
        wanted.iter().any(|wanted| is_it(wanted) && ports.contains(&wanted.port))
    };
    let gone: Vec<_> = cloud.warehouses.running().extract_if(.., |id, running| !stays(id, running)).collect();
    for (_, running) in gone {
        // Where a statement still runs, the warehouse ends with it.
        if let Ok(warehouse) = Arc::try_unwrap(running.warehouse) {
            // There is nobody to tell that ending it was not clean.
            let _ = warehouse.stop().await;
        }
    }
}

/// Tells a warehouse of the logins it does not know yet.
fn admit(cloud: &Cloud, wanted: &DesiredWarehouse) {
    let (now, world) = (cloud.now(), cloud.world());
    let mut running = cloud.warehouses.running();
    let Some(found) = running.get_mut(&wanted.id) else { return };
    let logins = world.redshift_logins.of(&wanted.id);
    let new = logins.iter().rev().take_while(|login| login.number > found.admitted).count();
    for login in &logins[logins.len() - new..] {
        found.warehouse.logins().add(temporary(login, now));
        found.admitted = login.number;
    }
}

/// The warehouse, if its admin's password is not the one wanted.
fn with_other_password(cloud: &Cloud, wanted: &DesiredWarehouse) -> Option<Arc<Warehouse>> {
    let running = cloud.warehouses.running();
    let found = running.get(&wanted.id)?;
    (found.admin_password != wanted.admin_password).then(|| found.warehouse.clone())
}

fn wanted(world: &World) -> Vec<DesiredWarehouse> {
    let mut list = Vec::new();
    for (account, region, clusters) in world.redshift.iter() {
        let running =
            clusters.clusters.values().filter(|cluster| cluster.status.settled == StableStatus::Available);
        for cluster in running {
            let id = WarehouseId::cluster(account, region, &cluster.identifier);
            list.push(DesiredWarehouse {
                arn: cluster.arn(),
                admin: cluster.admin.clone(),
                admin_password: cluster.admin_password.clone(),
                database: cluster.database.clone(),
                listens: cluster.listens.clone(),
                port: cluster.port,
                seeded: cluster.seeded,
                mode: if cluster.multi_az { Mode::MultiAz } else { Mode::Provisioned },
                namespace: cluster.namespace.clone(),
                id,
            });
        }
    }
    for (account, region, serverless) in world.serverless.iter() {
        for workgroup in serverless.workgroups.values() {
            let Some(namespace) = serverless.namespaces.get(&workgroup.namespace) else { continue };
            let id = WarehouseId::workgroup(account, region, &workgroup.name);
            list.push(DesiredWarehouse {
                arn: workgroup.arn.clone(),
                admin: namespace.admin.clone(),
                admin_password: namespace.admin_password.clone(),
                database: namespace.database.clone(),
                listens: workgroup.listens.clone(),
                port: workgroup.port,
                seeded: workgroup.seeded,
                mode: Mode::Serverless,
                namespace: namespace.id.clone(),
                id,
            });
        }
    }
    list
}

/// Starts a warehouse at the first address that is free.
async fn start(cloud: &Cloud, wanted: &DesiredWarehouse) -> Result<Warehouse, String> {
    let mut last = String::new();
    for address in candidates(wanted) {
        let names = vec![address.ip().to_string(), "localhost".to_owned()];
        let tls = cloud.authority.server(names).map_err(|error| error.to_string())?;
        let mut options = WarehouseOptions::new(wanted.id.name(), &wanted.admin, &wanted.admin_password);
        options.databases = vec![wanted.database.clone()];
        options.mode = wanted.mode;
        if wanted.mode == Mode::Serverless {
            // Sample data that every namespace has (Getting Started Guide, "Amazon Redshift Serverless").
            options.databases.push(SAMPLE_DATA.to_owned());
            options.resume = cloud.options.resume;
        }
        options.tls = Some(tls);
        options.listen = address;
        options.clock = cloud.clock();
        options.store =
            cloud.inside.get().map(|inside| Arc::new(Store::new(inside.clone(), &wanted.id)) as _);
        options.observer = Some(Arc::new(cloud.sql_log(wanted.id.region())));
        options.data_directory = Some(data_directory(cloud, wanted).map_err(|error| error.to_string())?);
        if wanted.seeded {
            let position = match wanted.id {
                WarehouseId::Cluster { .. } => 0,
                WarehouseId::Workgroup { .. } => 1,
            };
            options.postgres = cloud.options.postgres.get(position).cloned();
        }
        if wanted.seeded && wanted.admin == WAREHOUSE_ADMIN {
            options.setup = SEED_SETUP.map(str::to_owned).to_vec();
        }
        match Warehouse::start(options).await {
            Ok(warehouse) => return Ok(warehouse),
            Err(error) => last = error.to_string(),
        }
    }
    Err(last)
}

/// A folder of the state's, or of a temporary one that goes with the sandbox.
fn data_directory(cloud: &Cloud, wanted: &DesiredWarehouse) -> std::io::Result<PathBuf> {
    if let Some(state) = &cloud.options.state {
        return Ok(state.join("warehouses").join(&wanted.namespace));
    }
    let mut temporary = cloud.warehouses.temporary.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = match temporary.take() {
        Some(folder) => folder,
        None => tempfile::Builder::new().prefix("provision-sandbox-").tempdir()?,
    };
    Ok(temporary.insert(folder).path().join(&wanted.namespace))
}

/// Where it listened before; else addresses of the loopback network at random,
/// all with the port it wants; where only 127.0.0.1 is configured (macOS), any
/// free port of that.
fn candidates(wanted: &DesiredWarehouse) -> impl Iterator<Item = SocketAddr> {
    let port = wanted.port;
    let before = wanted.listens.as_ref().and_then(|address| address.parse::<Ipv4Addr>().ok());
    let random = std::iter::repeat_with(|| {
        let [second, third, fourth, ..] = uuid::Uuid::new_v4().into_bytes();
        Ipv4Addr::new(127, second, third, fourth.clamp(2, 254))
    });
    let addresses = before.into_iter().chain(random.take(3));
    let with_port = addresses.map(move |address| SocketAddr::from((address, port)));
    with_port.chain([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
}

/// Puts where a warehouse listens into the world, for the API to report.
fn note_listener(world: &mut World, id: &WarehouseId, listener: SocketAddr) {
    let (listens, port, shows) = match id {
        WarehouseId::Cluster { account, region, identifier } => {
            let clusters = &mut world.redshift.of(account, region).clusters;
            let Some(cluster) = clusters.get_mut(identifier) else { return };
            (&mut cluster.listens, &mut cluster.port, cluster.shows_listener)
        }
        WarehouseId::Workgroup { account, region, name } => {
            let workgroups = &mut world.serverless.of(account, region).workgroups;
            let Some(workgroup) = workgroups.get_mut(name) else { return };
            (&mut workgroup.listens, &mut workgroup.port, workgroup.shows_listener)
        }
    };
    *listens = Some(listener.ip().to_string());
    if shows {
        *port = listener.port();
    }
}

async fn set_admin_password(warehouse: &Warehouse, wanted: &DesiredWarehouse) -> Result<(), String> {
    let (user, password) = (identifier(&wanted.admin), literal(&wanted.admin_password));
    let sql = format!("ALTER USER {user} PASSWORD {password}");
    let done = warehouse.execute(&wanted.database, &wanted.admin, &[sql], false).await;
    done.map(drop).map_err(|error| format!("the admin password was not set: {}", error.message))
}

/// As the warehouse keeps it.
fn temporary(login: &IssuedLogin, now: Timestamp) -> TemporaryLogin {
    let time = |time: Timestamp| SystemTime::UNIX_EPOCH + Duration::from_millis(time.0.unsigned_abs());
    TemporaryLogin {
        name: login.name.clone(),
        password: login.password.clone(),
        acts_as: login.acts_as.clone(),
        auto_create: login.auto_create,
        groups: login.groups.clone(),
        issued: time(now),
        expires: time(login.expires),
    }
}
