//! Opens a connection, directly or through a bastion.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect, TlsStream};
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::login::Login;
use super::refusal::{self, UNREACHABLE, trouble};
use super::ssh::Tunnel;
use provision_core::deployment::Tls;
use provision_core::edge::{CloudError, Subject};
use provision_core::facts::WarehouseKind;
use provision_core::verify::APPLICATION;

/// How long opening a connection may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// For the network.
    pub(super) network: Duration,
    /// And then for the login.
    pub(super) login: Duration,
    /// Whether the login wakes compute that was idle: it blocks until that is there, and may be torn down meanwhile
    /// (exmergo/dex#97, lightdash/lightdash#19055).
    pub(super) wakes: bool,
}

impl Limits {
    /// For a cluster, or for a workgroup, whose compute is there after a minute or so.
    pub(super) fn of(kind: WarehouseKind) -> Self {
        let network = Duration::from_secs(10);
        match kind {
            WarehouseKind::Cluster => Limits { network, login: network, wakes: false },
            WarehouseKind::Workgroup => Limits { network, login: Duration::from_secs(150), wakes: true },
        }
    }
}

/// An open connection.
pub(super) struct Connection {
    pub(super) client: Client,
    /// What carries it; when this is dropped the connection ends.
    tunnel: Option<Tunnel>,
}

impl Connection {
    /// What a failed statement means.
    pub(super) async fn explain(&mut self, subject: &Subject, error: &tokio_postgres::Error) -> CloudError {
        if let (Some(tunnel), None) = (&mut self.tunnel, error.as_db_error())
            && let Some(explained) = tunnel.explain(subject).await
        {
            return explained;
        }
        refusal::of_statement(subject, error)
    }
}

/// Connects and logs in, each within its limit; `trusted` verifies the server.
pub(super) async fn connect(
    subject: &Subject,
    login: &Login,
    trusted: ClientConfig,
    limits: Limits,
) -> Result<Connection, CloudError> {
    let Some(through) = &login.ssh else {
        let stream = reach(subject, login, limits.network).await?;
        let opened = timeout(limits.login, log_in(subject, login, trusted, stream)).await;
        let client = match opened {
            Ok(Ok(client)) => client,
            Ok(Err(Refused::Settings(error))) => return Err(error),
            Ok(Err(Refused::Server(error))) => return Err(refusal::of_login(subject, login, &error)),
            Err(_) => return Err(refusal::silence(subject, login, limits.login, limits.wakes)),
        };
        return Ok(Connection { client, tunnel: None });
    };
    if login.tls == Tls::Disable && !is_loopback(&login.address.host) {
        return Err(in_the_clear(subject, &login.address.host));
    }
    let (mut tunnel, stream) = Tunnel::open(subject, through, &login.address, limits.network)?;
    // ssh has its own limit for reaching the bastion; what follows has the rest.
    let limit = limits.network + limits.login;
    let opened = timeout(limit, log_in(subject, login, trusted, stream)).await;
    match opened {
        Ok(Ok(client)) => Ok(Connection { client, tunnel: Some(tunnel) }),
        Ok(Err(Refused::Settings(error))) => Err(error),
        Ok(Err(Refused::Server(error))) => {
            let answered = refusal::is_an_answer(&error);
            let by_ssh = if answered { None } else { tunnel.explain(subject).await };
            Err(by_ssh.unwrap_or_else(|| refusal::of_login(subject, login, &error)))
        }
        Err(_) => {
            let by_ssh = tunnel.explain(subject).await;
            Err(by_ssh.unwrap_or_else(|| refusal::silence(subject, login, limit, limits.wakes)))
        }
    }
}

/// Why there was no login.
enum Refused {
    /// It was not tried.
    Settings(CloudError),
    Server(tokio_postgres::Error),
}

async fn log_in<S>(
    subject: &Subject,
    login: &Login,
    trusted: ClientConfig,
    stream: S,
) -> Result<Client, Refused>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let mut config = Config::new();
    config
        .user(&login.user)
        .password(login.password.expose())
        .dbname(&login.database)
        .application_name(APPLICATION);
    let opened = match login.tls {
        Tls::Disable => start(config.ssl_mode(SslMode::Disable), stream, NoTls).await,
        Tls::VerifyFull => {
            let mut tls = MakeRustlsConnect::new(trusted);
            let tls = named::<S>(subject, &mut tls, &login.server_name).map_err(Refused::Settings)?;
            start(config.ssl_mode(SslMode::Require), stream, tls).await
        }
    };
    opened.map_err(Refused::Server)
}

/// Logs in over an open stream, and drives the connection from then on.
async fn start<S, T>(config: &Config, stream: S, tls: T) -> Result<Client, tokio_postgres::Error>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    T: TlsConnect<S>,
    T::Stream: TlsStream + Send + Unpin + 'static,
{
    let (client, connection) = config.connect_raw(stream, tls).await?;
    tokio::spawn(async move {
        // Its error reaches whoever waits for an answer.
        let _ = connection.await;
    });
    Ok(client)
}

/// Opens the network connection.
async fn reach(subject: &Subject, login: &Login, limit: Duration) -> Result<TcpStream, CloudError> {
    let (host, port) = (login.address.host.as_str(), login.address.port);
    let addresses: Vec<SocketAddr> = match lookup_host((host, port)).await {
        Ok(addresses) => addresses.collect(),
        Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        return Err(trouble(
            subject,
            format!("not reachable: the name {host} was not found"),
            "the warehouse may be deleted or paused, or its name is only known inside its VPC",
        ));
    }
    if login.tls == Tls::Disable && !addresses.iter().all(|address| address.ip().is_loopback()) {
        return Err(in_the_clear(subject, host));
    }
    let problem = match timeout(limit, TcpStream::connect(&*addresses)).await {
        Ok(Ok(stream)) => {
            // A statement is small and waits for its answer. Without the option it is only slower.
            let _ = stream.set_nodelay(true);
            return Ok(stream);
        }
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("no answer within {} s", limit.as_secs()),
    };
    Err(trouble(subject, format!("{} is not reachable: {problem}", login.address), UNREACHABLE))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn in_the_clear(subject: &Subject, host: &str) -> CloudError {
    let hint = "`tls = \"disable\"` is for loopback addresses only; remove it";
    trouble(subject, format!("refused to connect to {host} without TLS"), hint)
}

fn named<S>(
    subject: &Subject,
    tls: &mut MakeRustlsConnect,
    name: &str,
) -> Result<<MakeRustlsConnect as MakeTlsConnect<S>>::TlsConnect, CloudError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let known = ServerName::try_from(name).map(|_| ()).map_err(|error| error.to_string());
    let connect = known
        .and_then(|()| MakeTlsConnect::<S>::make_tls_connect(tls, name).map_err(|error| error.to_string()));
    connect.map_err(|error| trouble(subject, format!("{name}: {error}"), "check `admin.endpoint`"))
}
