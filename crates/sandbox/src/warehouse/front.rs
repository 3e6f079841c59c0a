//! What a client meets on the warehouse's port: TLS, login, and the loop that
//! carries its messages to its session.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};

use super::Shared;
use super::auth::{self, Identity};
use super::dialect::check_float_digits;
use super::observer::{self, Ticket, Trouble};
use super::protocol::{self, Message, Opening, SqlError, sqlstate};
use super::registry::{Client, Signals};
use super::session::Session;

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}
type Connection = BufStream<Box<dyn Stream>>;

/// Accepts clients until the warehouse is dropped.
pub async fn listen(listener: TcpListener, shared: Arc<Shared>) {
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
    };
    let ticket = arrived(&shared, "LOGIN", &client.login).await;
    let trouble = ticket.as_ref().and_then(|ticket| ticket.trouble.clone());
    let admitted = match trouble {
        Some(trouble) => Err(trouble),
        None => Ok(admit(&mut stream, &shared, &mut client, &parameters).await),
    };
    let admitted = match admitted {
        Ok(admitted) => admitted,
        Err(trouble) => {
            let error = trouble.error();
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
                    let watch = Watch { shared: shared.clone(), login: client.login, parsed: None };
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
) -> Result<Identity, SqlError> {
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
fn settings(identity: &Identity, parameters: &BTreeMap<String, String>) -> Vec<(String, String)> {
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

async fn greet(
    stream: &mut Connection,
    parameters: &BTreeMap<String, String>,
    process: i32,
    secret: i32,
) -> std::io::Result<()> {
    let mut greeting = protocol::frame(b'R', &0u32.to_be_bytes());
    let application = parameters.get("application_name").map_or("", String::as_str);
    for (name, value) in [
        ("client_encoding", "UTF8"),
        ("DateStyle", "ISO, MDY"),
        ("integer_datetimes", "on"),
        ("server_encoding", "UTF8"),
        ("server_version", "8.0.2"),
        ("padb_version", "1.0.76230"),
        ("padb_revision", "0"),
        ("application_name", application),
    ] {
        greeting.extend(protocol::parameter_status(name, value));
    }
    greeting.extend(protocol::frame(b'K', &[process.to_be_bytes(), secret.to_be_bytes()].concat()));
    greeting.extend(protocol::ready(b'I'));
    stream.write_all(&greeting).await?;
    stream.flush().await
}

/// Carries messages until the client leaves, times out or is ended.
async fn converse(
    stream: &mut Connection,
    mut session: Session,
    signals: &Arc<Signals>,
    timeout: u64,
    mut watch: Watch,
) -> std::io::Result<()> {
    let result = loop {
        let idle = std::time::Duration::from_secs(if timeout == 0 { u64::from(u32::MAX) } else { timeout });
        let message = tokio::select! {
            message = protocol::read_message(stream) => message,
            () = signals.terminate.notified() => {
                let error = SqlError::fatal(sqlstate::ADMIN_SHUTDOWN, "terminating connection due to administrator command");
                break send(stream, vec![error.into()]).await;
            }
            () = tokio::time::sleep(idle) => {
                let error = SqlError::fatal(sqlstate::ADMIN_SHUTDOWN, "terminating connection due to session timeout");
                break send(stream, vec![error.into()]).await;
            }
        };
        let message = match message {
            Ok(Some(message)) if message.kind != b'X' => message,
            Ok(_) => break Ok(()),
            Err(error) => break Err(error),
        };
        let observed = watch.operation(&message);
        let ticket = match &observed {
            Some(operation) => arrived(&watch.shared, operation, &watch.login).await,
            None => None,
        };
        let trouble = ticket.as_ref().and_then(|ticket| ticket.trouble.clone());
        if let Some(trouble) = trouble.as_ref().filter(|trouble| !trouble.after) {
            break watch.end(stream, ticket, trouble).await;
        }
        let answer = match message.kind {
            b'Q' => session.simple(&message.text()).await,
            b'P' | b'B' | b'D' | b'E' | b'C' | b'S' | b'H' => session.extended(message).await,
            kind => Err(SqlError::fatal(
                sqlstate::PROTOCOL_VIOLATION,
                format!("invalid frontend message type {kind}"),
            )),
        };
        if let Some(trouble) = &trouble {
            break watch.end(stream, ticket, trouble).await;
        }
        let code = observed.and_then(|_| observer::failure(&answer));
        answered(&watch.shared, ticket, code.as_deref());
        match answer {
            Ok(messages) => {
                if let Err(error) = send(stream, messages).await {
                    break Err(error);
                }
            }
            Err(error) => break send(stream, vec![error.into()]).await,
        }
    };
    session.close().await;
    result
}

/// What the observer is told of a session's messages.
struct Watch {
    shared: Arc<Shared>,
    login: String,
    /// First word of the last statement that was parsed and not yet synchronised.
    parsed: Option<String>,
}

impl Watch {
    /// The operation that is answered with this message: a simple query, or what the extended
    /// protocol gathered up to `Sync`.
    fn operation(&mut self, message: &Message) -> Option<String> {
        match message.kind {
            b'Q' => Some(observer::first_word(&message.text())),
            b'P' => {
                let (_, rest) = protocol::cstr(&message.body);
                self.parsed = Some(observer::first_word(&protocol::cstr(rest).0));
                None
            }
            b'S' => self.parsed.take(),
            _ => None,
        }
    }

    /// Ends a session as trouble asks for.
    async fn end(
        &self,
        stream: &mut Connection,
        ticket: Option<Ticket>,
        trouble: &Trouble,
    ) -> std::io::Result<()> {
        let error = trouble.error();
        answered(&self.shared, ticket, Some(error.as_ref().map_or("dropped", |error| &error.code)));
        send(stream, error.map(Message::from).into_iter().collect()).await
    }
}

async fn arrived(shared: &Shared, operation: &str, user: &str) -> Option<Ticket> {
    match &shared.options.observer {
        Some(observer) => Some(observer.arrived(operation, user).await),
        None => None,
    }
}

fn answered(shared: &Shared, ticket: Option<Ticket>, code: Option<&str>) {
    if let (Some(observer), Some(ticket)) = (&shared.options.observer, ticket) {
        observer.answered(ticket, code);
    }
}

async fn send(stream: &mut Connection, messages: Vec<Message>) -> std::io::Result<()> {
    if messages.is_empty() {
        return Ok(());
    }
    for message in messages {
        stream.write_all(&message.encode()).await?;
    }
    stream.flush().await
}
