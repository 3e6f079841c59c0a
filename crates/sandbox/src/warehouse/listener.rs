//! What a client meets on the warehouse's port: TLS and login.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};

use super::auth::{self, AuthenticatedUser};
use super::connection::{Connection, Watch, answered, arrived, converse, greet, send};
use super::dialect::check_float_digits;
use super::protocol::{self, Message, Opening, SqlError, sqlstate};
use super::registry::Client;
use super::session::Session;
use super::shared::Shared;

/// Accepts clients until the warehouse is dropped.
pub(super) async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, remote)) = listener.accept().await {
        let shared = shared.clone();
        tokio::spawn(async move {
            // A client that cannot be answered has nobody left to tell.
            let _ = serve(stream, remote, shared).await;
        });
    }
}

async fn serve(stream: TcpStream, remote: SocketAddr, shared: Arc<Shared>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let Some((mut stream, parameters, tls)) = open(stream, &shared).await? else {
        return Ok(());
    };
    let (process, secret) = shared.registry.allocate();
    let parameter = |name: &str| parameters.get(name).cloned().unwrap_or_default();
    let login = parameter("user");
    let mut client = Client {
        database: parameters.get("database").cloned().unwrap_or_else(|| login.clone()),
        user: login.clone(),
        login,
        remote: Some(remote),
        application: parameter("application_name"),
        tls,
        timeout: 0,
        groups: Vec::new(),
        user_id: String::new(),
    };
    let ticket = arrived(&shared, "LOGIN", &client.login).await;
    let fault = ticket.as_ref().and_then(|ticket| ticket.fault.clone());
    if fault.is_none() {
        // The handshake of a login blocks until compute is there.
        shared.resumed().await;
    }
    let admitted = match fault {
        Some(fault) => Err(fault),
        None => Ok(admit(&mut stream, &shared, &mut client, &parameters).await),
    };
    let admitted = match admitted {
        Ok(admitted) => admitted,
        Err(fault) => {
            let error = fault.error();
            answered(&shared, ticket, Some(error.as_ref().map_or("dropped", |error| &error.code)));
            let answer = error.map(Message::from).into_iter().collect();
            return send(&mut stream, answer).await;
        }
    };
    let code = admitted.as_ref().err().map(|error| error.code.as_str());
    answered(&shared, ticket, code);
    match admitted {
        Ok(identity) => {
            client.user.clone_from(&identity.user);
            client.user_id.clone_from(&identity.account.id);
            client.groups.clone_from(&identity.groups);
            client.timeout = identity.account.session_timeout.unwrap_or(0);
            let signals = shared.registry.open(process, secret, client.clone());
            let settings = settings(&identity, &parameters);
            let database = client.database.clone();
            let session =
                Session::new(shared.clone(), process, identity, database, settings, signals.clone());
            let result = greet(&mut stream, &parameters, process, secret).await;
            let result = match result {
                Ok(()) => {
                    let application = parameters.get("application_name").cloned().unwrap_or_default();
                    let login = client.login;
                    let watch = Watch { shared: shared.clone(), login, application, parsed: None };
                    converse(&mut stream, session, &signals, client.timeout, watch).await
                }
                Err(error) => Err(error),
            };
            shared.registry.close(process);
            auth::leave(&shared, &client.user, &client.groups).await;
            result
        }
        Err(error) => {
            shared.registry.refuse(process, &client);
            send(&mut stream, vec![error.into()]).await
        }
    }
}

type Opened = (Connection, BTreeMap<String, String>, Option<(String, String)>);

/// TLS as asked for, cancel requests, then the startup packet.
async fn open(stream: TcpStream, shared: &Arc<Shared>) -> std::io::Result<Option<Opened>> {
    let mut stream: Connection = BufStream::new(Box::new(stream));
    let mut tls = None;
    loop {
        match protocol::read_opening(&mut stream).await? {
            Opening::Startup(parameters) => return Ok(Some((stream, parameters, tls))),
            Opening::Cancel { process, secret } => {
                shared.registry.cancel(process, secret);
                return Ok(None);
            }
            Opening::Ssl if shared.tls.is_some() && tls.is_none() => {
                let acceptor = shared.tls.clone().expect("checked by the guard");
                stream.write_all(b"S").await?;
                stream.flush().await?;
                let encrypted = acceptor.accept(stream.into_inner()).await?;
                let session = encrypted.get_ref().1;
                tls = Some((
                    session
                        .protocol_version()
                        .and_then(|version| version.as_str())
                        .unwrap_or_default()
                        .to_owned(),
                    session
                        .negotiated_cipher_suite()
                        .map(|suite| format!("{:?}", suite.suite()))
                        .unwrap_or_default(),
                ));
                stream = BufStream::new(Box::new(encrypted));
            }
            Opening::Ssl | Opening::GssEncryption => {
                stream.write_all(b"N").await?;
                stream.flush().await?;
            }
            Opening::Unsupported(code) => {
                let message = format!(
                    "unsupported frontend protocol {}.{}: server supports 1.0 to 3.0",
                    code >> 16,
                    code & 0xffff
                );
                let error = SqlError::fatal(sqlstate::FEATURE_NOT_SUPPORTED, message);
                send(&mut stream, vec![error.into()]).await?;
                return Ok(None);
            }
        }
    }
}

/// Everything that can keep a client out.
async fn admit(
    stream: &mut Connection,
    shared: &Arc<Shared>,
    client: &mut Client,
    parameters: &BTreeMap<String, String>,
) -> Result<AuthenticatedUser, SqlError> {
    if client.login.is_empty() {
        return Err(SqlError::fatal(
            sqlstate::INVALID_AUTHORIZATION,
            "no PostgreSQL user name specified in startup packet",
        ));
    }
    if shared.require_ssl && client.tls.is_none() {
        let host = client.remote.map_or(String::new(), |remote| format!("::ffff:{}", remote.ip()));
        let (user, database) = (&client.login, &client.database);
        let message = format!(
            "no pg_hba.conf entry for host \"{host}\", user \"{user}\", database \"{database}\", SSL off"
        );
        return Err(SqlError::fatal(sqlstate::INVALID_AUTHORIZATION, message));
    }
    let identity = auth::authenticate(stream, shared, &client.login).await?;
    if !shared.directory().await?.databases.contains(&client.database) {
        let message = format!("database \"{}\" does not exist", client.database);
        return Err(SqlError::fatal(sqlstate::INVALID_CATALOG_NAME, message));
    }
    let limit = identity.account.connection_limit.filter(|_| !identity.account.superuser);
    if limit.is_some_and(|limit| shared.registry.count(&identity.user) >= limit) {
        return Err(SqlError::fatal("53300", format!("too many connections for user \"{}\"", identity.user)));
    }
    let digits = parameters.get("extra_float_digits").and_then(|digits| digits.parse().ok());
    check_float_digits(digits.unwrap_or(0)).map_err(|error| SqlError { severity: "FATAL", ..error })?;
    Ok(identity)
}

/// Settings of the user, overruled by those of the startup packet.
fn settings(identity: &AuthenticatedUser, parameters: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let known = [
        "application_name",
        "DateStyle",
        "TimeZone",
        "extra_float_digits",
        "search_path",
        "statement_timeout",
    ];
    let asked = parameters.iter().filter_map(|(name, value)| {
        let name = known.iter().find(|known| known.eq_ignore_ascii_case(name))?;
        Some(((*name).to_owned(), value.clone()))
    });
    identity.account.settings.iter().cloned().chain(asked).collect()
}
