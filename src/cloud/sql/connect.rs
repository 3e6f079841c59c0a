//! Opens a connection, and says clearly why it could not be opened.

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect, TlsStream};
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::super::error::{self, chain, reasons, sql_hint, sql_kind};
use super::login::Login;
use crate::engine::{CloudError, CloudErrorKind, Subject, TlsMode};

/// The longest wait for the network, and then for the login.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

const UNREACHABLE: &str = "is the warehouse publicly accessible, does its security group admit this machine, \
                           is the VPN up? Where none can be, `admin.via = \"data-api\"` needs no network path";

/// Connects and logs in; `trusted` verifies the server.
pub(super) async fn connect(
    subject: &Subject,
    login: &Login,
    trusted: ClientConfig,
) -> Result<Client, CloudError> {
    let stream = reach(subject, login).await?;
    let mut config = Config::new();
    config
        .user(&login.user)
        .password(login.password.expose())
        .dbname(&login.database)
        .application_name("provision");
    let opened = match login.tls {
        TlsMode::Disable => {
            timeout(CONNECT_TIMEOUT, start(config.ssl_mode(SslMode::Disable), stream, NoTls)).await
        }
        TlsMode::VerifyFull => {
            let mut tls = MakeRustlsConnect::new(trusted);
            let tls = named(subject, &mut tls, &login.server_name)?;
            timeout(CONNECT_TIMEOUT, start(config.ssl_mode(SslMode::Require), stream, tls)).await
        }
    };
    match opened {
        Ok(opened) => opened.map_err(|error| explain(subject, &error)),
        Err(_) => Err(trouble(subject, "connected, but the login was not answered within 10 s", UNREACHABLE)),
    }
}

/// Logs in over an open stream, and drives the connection from then on.
async fn start<T>(config: &Config, stream: TcpStream, tls: T) -> Result<Client, tokio_postgres::Error>
where
    T: TlsConnect<TcpStream>,
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
async fn reach(subject: &Subject, login: &Login) -> Result<TcpStream, CloudError> {
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
    if login.tls == TlsMode::Disable && !addresses.iter().all(|address| address.ip().is_loopback()) {
        return Err(trouble(
            subject,
            format!("refused to connect to {host} without TLS"),
            "`tls = \"disable\"` is for loopback addresses only; remove it",
        ));
    }
    match timeout(CONNECT_TIMEOUT, TcpStream::connect(&*addresses)).await {
        Ok(Ok(stream)) => {
            // A statement is small and waits for its answer. Without the option it is only slower.
            let _ = stream.set_nodelay(true);
            Ok(stream)
        }
        Ok(Err(error)) => {
            Err(trouble(subject, format!("{host}:{port} is not reachable: {error}"), UNREACHABLE))
        }
        Err(_) => Err(trouble(
            subject,
            format!("{host}:{port} is not reachable: no answer within 10 s"),
            UNREACHABLE,
        )),
    }
}

fn trouble(subject: &Subject, message: impl Into<String>, hint: &str) -> CloudError {
    CloudError { hint: Some(hint.to_owned()), ..error::plain(subject, CloudErrorKind::Permanent, message) }
}

fn named(
    subject: &Subject,
    tls: &mut MakeRustlsConnect,
    name: &str,
) -> Result<<MakeRustlsConnect as MakeTlsConnect<TcpStream>>::TlsConnect, CloudError> {
    let known = ServerName::try_from(name).map(|_| ()).map_err(|error| error.to_string());
    let connect = known.and_then(|()| {
        MakeTlsConnect::<TcpStream>::make_tls_connect(tls, name).map_err(|error| error.to_string())
    });
    connect.map_err(|error| trouble(subject, format!("{name}: {error}"), "check `admin.endpoint`"))
}

/// What a failed login or statement means.
pub(super) fn explain(subject: &Subject, error: &tokio_postgres::Error) -> CloudError {
    if let Some(answer) = error.as_db_error() {
        let state = answer.code().code();
        let detail = answer.detail().map(|detail| format!(" ({detail})")).unwrap_or_default();
        return CloudError {
            code: Some(state.to_owned()),
            hint: sql_hint(state).map(str::to_owned),
            ..error::plain(
                subject,
                sql_kind(state, answer.message()),
                format!("{}{detail}", answer.message()),
            )
        };
    }
    if let Some(certificate) = chain(error).find_map(certificate_error) {
        let hint = match certificate {
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the server at this endpoint is another one: check `admin.endpoint`"
            }
            CertificateError::UnknownIssuer => "name a file with its root certificate in SSL_CERT_FILE",
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "check the clock of this machine"
            }
            _ => "check `admin.endpoint`",
        };
        return trouble(subject, format!("the server's certificate is not accepted: {certificate}"), hint);
    }
    let message = reasons(error);
    if message.contains("unknown authentication tag `13`") {
        // AUTH_REQ_DIGEST of Redshift's own drivers.
        return trouble(
            subject,
            "the administrator's password is kept as SHA-256, which only Amazon's own drivers understand",
            "use `admin.via = \"temporary\"` or `\"data-api\"`",
        );
    }
    if message.contains("does not support TLS") {
        let hint =
            "is it Redshift that listens there? Over a tunnel to loopback, `tls = \"disable\"` is possible";
        return trouble(subject, "the server does not offer TLS", hint);
    }
    error::plain(subject, CloudErrorKind::Unavailable, message)
}

/// The certificate problem that an error carries, possibly inside an I/O error.
fn certificate_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a CertificateError> {
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    let tls = match inner {
        Some(inner) => inner.downcast_ref::<rustls::Error>(),
        None => error.downcast_ref::<rustls::Error>(),
    };
    match tls {
        Some(rustls::Error::InvalidCertificate(certificate)) => Some(certificate),
        _ => None,
    }
}
