//! The Redshift stand-ins behind the clusters and workgroups of the account.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::aws::redshift::{Login, SEED_ADMIN, SEED_ADMIN_PASSWORD};
use crate::chassis::World;
use crate::seed;
use crate::warehouse::{TemporaryLogin, Warehouse, WarehouseOptions};

/// Redshift's default port. Each warehouse has a loopback address of its own, so that all can use it.
const PORT: u16 = 5439;

/// What every warehouse has before anybody comes: a user of somebody else's.
const SETUP: [&str; 2] =
    ["CREATE ROLE reporting LOGIN", "GRANT TEMPORARY ON DATABASE dev TO reporting"];

/// The running stand-ins, by the ARN of their cluster or workgroup.
pub struct Warehouses {
    running: BTreeMap<String, Warehouse>,
    authority: Authority,
}

impl Warehouses {
    /// Starts a stand-in for each cluster and workgroup of the world, and makes their endpoints lead to it.
    ///
    /// # Errors
    /// No loopback address is free, or there is no room for temporary files.
    pub async fn start(world: &mut World) -> io::Result<Self> {
        let authority = Authority::new()?;
        let mut running = BTreeMap::new();
        for cluster in world.redshift.of(seed::ACCOUNT, "us-east-1").clusters.values_mut() {
            let warehouse = start(&cluster.identifier, &authority).await?;
            listens_at(&warehouse, &mut cluster.listens, &mut cluster.port);
            running.insert(cluster.arn(), warehouse);
        }
        for workgroup in world.serverless.of(seed::ACCOUNT, "eu-west-1").workgroups.values_mut() {
            let warehouse = start(&workgroup.name, &authority).await?;
            listens_at(&warehouse, &mut workgroup.listens, &mut workgroup.port);
            running.insert(workgroup.arn.clone(), warehouse);
        }
        Ok(Self { running, authority })
    }

    /// The stand-in of a cluster or workgroup, by its ARN.
    pub fn get(&self, arn: &str) -> Option<&Warehouse> {
        self.running.get(arn)
    }

    /// Lets temporary credentials in until they expire.
    pub fn admit(&self, arn: &str, login: &Login) {
        let Some(warehouse) = self.get(arn) else { return };
        let expires = u64::try_from(login.expires.0).unwrap_or_default();
        warehouse.logins().add(TemporaryLogin {
            name: login.name.clone(),
            password: login.password.clone(),
            acts_as: login.acts_as.clone(),
            auto_create: login.auto_create,
            groups: login.groups.clone(),
            expires: UNIX_EPOCH + Duration::from_millis(expires),
        });
    }

    /// A file with the machine's root certificates and the one that signed the stand-ins' certificates, for
    /// `SSL_CERT_FILE`.
    pub fn root_certificates(&self) -> &Path {
        &self.authority.file
    }
}

fn listens_at(warehouse: &Warehouse, listens: &mut Option<String>, port: &mut u16) {
    *listens = Some(warehouse.address().ip().to_string());
    *port = warehouse.address().port();
}

async fn start(name: &str, authority: &Authority) -> io::Result<Warehouse> {
    let mut last = None;
    for address in candidates() {
        let options = WarehouseOptions {
            tls: Some(authority.server(address.ip())?),
            listen: address,
            setup: SETUP.map(str::to_owned).to_vec(),
            ..WarehouseOptions::new(name, SEED_ADMIN, SEED_ADMIN_PASSWORD)
        };
        match Warehouse::start(options).await {
            Ok(warehouse) => return Ok(warehouse),
            Err(error) => last = Some(error),
        }
    }
    Err(io::Error::other(last.map(|error| error.to_string()).unwrap_or_default()))
}

/// Addresses of the loopback network at random, with Redshift's port; where only 127.0.0.1 is configured (macOS),
/// any free port of it.
fn candidates() -> impl Iterator<Item = SocketAddr> {
    let any = || uuid::Uuid::new_v4().into_bytes();
    let random = std::iter::repeat_with(move || {
        let [second, third, fourth, ..] = any();
        SocketAddr::from((Ipv4Addr::new(127, second, third, fourth.clamp(2, 254)), PORT))
    });
    random.take(3).chain([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
}

/// The sandbox's own certificate authority. It lives as long as the sandbox, and so does the file.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Authority {
    fn new() -> io::Result<Self> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "provision-sandbox");
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let issuer = CertifiedIssuer::self_signed(params, key).map_err(io::Error::other)?;
        let folder = tempfile::Builder::new().prefix("provision-sandbox-tls-").tempdir()?;
        let file = folder.path().join("root-certificates.pem");
        std::fs::write(&file, machine_roots() + &issuer.pem())?;
        Ok(Self { issuer, file, _folder: folder })
    }

    /// A certificate for one address, ready to serve.
    fn server(&self, address: IpAddr) -> io::Result<Arc<rustls::ServerConfig>> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let names = [address.to_string(), "localhost".to_owned()];
        let params = CertificateParams::new(names).map_err(io::Error::other)?;
        let certificate = params.signed_by(&key, &self.issuer).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], private)
            .map_err(io::Error::other)?;
        Ok(Arc::new(config))
    }
}

/// Whoever exports `SSL_CERT_FILE` still wants to reach the rest of the world.
fn machine_roots() -> String {
    let usual = ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem", "/etc/pki/tls/certs/ca-bundle.crt"];
    usual.iter().find_map(|path| std::fs::read_to_string(path).ok()).unwrap_or_default()
}
