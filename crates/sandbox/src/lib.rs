//! An emulated AWS account over real HTTP on loopback, and a Redshift stand-in.
//!
//! A [`Sandbox`] is one endpoint for every service, seeded like a customer's account ([`seed`]). Each Redshift cluster or
//! workgroup in it is a [`warehouse::Warehouse`] that clients of PostgreSQL connect to. Tests change the [`World`] behind a
//! tool's back, set a [`Fault`], read the [log](Sandbox::log) of every request, and compare the [`inventory`] of before and
//! after. `docs/sandbox.md` says what is emulated, and where it differs from AWS.
//!
//! ```no_run
//! # async fn demo() -> std::io::Result<()> {
//! let sandbox = provision_sandbox::Sandbox::start(provision_sandbox::Options::default()).await?;
//! println!("{}", sandbox.endpoint());
//! sandbox.stop().await;
//! # Ok(()) }
//! ```

#![deny(missing_docs, unreachable_pub, clippy::missing_errors_doc)]

mod aws;
mod endpoint;
pub mod inventory;
mod options;
pub mod seed;
pub mod warehouse;

pub use endpoint::fault::Fault;
pub use endpoint::log::{Entry, rounds};
pub use endpoint::sent::Sent;
pub use endpoint::throttle::Rate;
pub use endpoint::{Cloud, Connections, Partition, Timestamp, World};
pub use options::Options;

/// What is kept of the services, for tests that change it behind a tool's back.
pub mod model {
    pub use crate::aws::ec2::model::{Network, PrefixEntry, PrefixList, SecurityGroup};
    pub use crate::aws::ec2::permission::{Grant, Peer, parse_cidr};
    pub use crate::aws::s3::model::{Acl, Versioning};
    pub use crate::aws::secrets::model::SecretValue;
}

use endpoint::store::{self, Store};
use endpoint::{Service, log::Log, proxy, server};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running sandbox; it ends when it is stopped or dropped.
pub struct Sandbox {
    address: SocketAddr,
    proxy: Option<SocketAddr>,
    cloud: Arc<Cloud>,
    store: Option<Arc<Store>>,
    tasks: Vec<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox on loopback, seeded like a customer's account. Port 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken, or a file or directory it needs cannot be made or read.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        prepare_servers(&options.postgres).await.map_err(std::io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await.map_err(|error| {
            let text = format!("port {} of loopback cannot be listened on: {error}", options.port);
            std::io::Error::new(error.kind(), text)
        })?;
        let address = listener.local_addr()?;
        let tunnels = match options.proxy {
            true => Some(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?),
            false => None,
        };
        let log = options.log.as_deref().map(Log::to_file).transpose()?.unwrap_or_default();
        let services = aws::services();
        let store = options.state.as_deref().map(Store::open).transpose()?.map(Arc::new);
        let kept = store.as_ref().map_or(Ok(None), |store| store.load())?;
        let mut world = kept.unwrap_or_else(|| seeded(&services, &options));
        world.index();
        world.iam.propagation_seconds = options.eventual;
        world.iam.stale_seconds = options.eventual_reads;
        world.s3.propagation_seconds = options.eventual_buckets;
        world.s3.stale_seconds = options.eventual_reads;
        let cloud = Arc::new(Cloud::new(options, world, log)?);
        let endpoint = server::Endpoint { cloud: cloud.clone(), services: services.into() };
        endpoint.open_inside();
        aws::redshift::reconcile::reconcile(&cloud)
            .await
            .map_err(|error| std::io::Error::other(error.message))?;
        let mut tasks =
            vec![tokio::spawn(server::serve(listener, endpoint.clone())), tokio::spawn(tidy(cloud.clone()))];
        let proxy = tunnels.as_ref().map(TcpListener::local_addr).transpose()?;
        tasks.extend(tunnels.map(|listener| tokio::spawn(proxy::serve(listener, endpoint))));
        if let Some(store) = &store {
            tasks.push(tokio::spawn(store::keep(store.clone(), cloud.clone())));
        }
        Ok(Self { address, proxy, cloud, store, tasks })
    }

    /// `http://127.0.0.1:PORT`
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What a tool needs in its environment to find the sandbox and be its administrator.
    pub fn environment(&self) -> BTreeMap<String, String> {
        let home = self.cloud.world().iam.partition.home();
        let way = match self.proxy {
            None => vec![("AWS_ENDPOINT_URL", self.endpoint())],
            Some(proxy) => {
                let (proxy, nothing) = (format!("http://{proxy}"), String::new());
                let both = [("HTTPS_PROXY", &proxy), ("https_proxy", &proxy), ("NO_PROXY", &nothing)];
                both.into_iter()
                    .chain([("no_proxy", &nothing)])
                    .map(|(name, to)| (name, to.clone()))
                    .collect()
            }
        };
        [
            ("AWS_ACCESS_KEY_ID", seed::ADMIN_ACCESS_KEY_ID.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", seed::ADMIN_SECRET_ACCESS_KEY.to_owned()),
            ("AWS_REGION", home.to_owned()),
            ("AWS_DEFAULT_REGION", home.to_owned()),
            ("PROVISION_ADMIN_PASSWORD", seed::WAREHOUSE_PASSWORD.to_owned()),
            ("SSL_CERT_FILE", self.cloud.authority.file().display().to_string()),
            // No instance metadata on loopback, and no waiting for it.
            ("AWS_EC2_METADATA_DISABLED", "true".to_owned()),
        ]
        .into_iter()
        .chain(way)
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }

    /// The database behind a cluster or workgroup, by its ARN.
    pub fn warehouse(&self, arn: &str) -> Option<Arc<warehouse::Warehouse>> {
        self.cloud.warehouses.by_arn(arn)
    }

    /// Every request answered so far, in the order of arrival.
    pub fn log(&self) -> Vec<Entry> {
        self.cloud.log.entries()
    }

    /// The cloud behind the endpoint: its world, its faults, its clock.
    pub fn cloud(&self) -> &Arc<Cloud> {
        &self.cloud
    }

    /// A token of an identity provider with these claims, signed: Google's, unless `iss` says
    /// otherwise, and good for an hour, unless `exp` does.
    pub fn token(&self, claims: &serde_json::Map<String, serde_json::Value>) -> String {
        aws::sts::issuer::mint(claims, self.cloud.now())
    }

    /// Stops answering. Requests that are running get a moment to end, and the state is saved.
    #[allow(clippy::print_stderr, reason = "there is nobody else to tell")]
    pub async fn stop(self) {
        tokio::time::sleep(server::GRACE).await;
        if let Some(Err(error)) = self.store.as_ref().map(|store| {
            // Also what was changed without a call, from a test.
            self.cloud.changes.note_all();
            store.save(&self.cloud, false)
        }) {
            eprintln!("provision-sandbox: the state was not saved: {error}");
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Forgets temporary credentials that ended long ago, until it is aborted.
async fn tidy(cloud: Arc<Cloud>) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        cloud.world().credentials.forget_expired(cloud.now());
    }
}

/// Every server of `--postgres` is looked at, and made ready, before anything else happens.
async fn prepare_servers(urls: &[String]) -> Result<(), String> {
    if urls.len() > seed::WAREHOUSES {
        return Err(format!(
            "{} PostgreSQL servers are given, and there are {} warehouses for them: the seeded cluster and workgroup",
            urls.len(),
            seed::WAREHOUSES
        ));
    }
    if let [one, other] = urls
        && one == other
    {
        return Err("the same PostgreSQL server is given twice: each warehouse takes a whole one".to_owned());
    }
    for url in urls {
        warehouse::prepare_server(url).await.map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn seeded(services: &[Arc<dyn Service>], options: &Options) -> World {
    let mut world = seed::world(options.partition);
    for service in services {
        service.seed(&mut world, seed::ACCOUNT);
    }
    let clusters = world.redshift.of(seed::ACCOUNT, options.partition.home());
    clusters.clusters.values_mut().for_each(|cluster| cluster.multi_az = options.multi_az);
    world
}
