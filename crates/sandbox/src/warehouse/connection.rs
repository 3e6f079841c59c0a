//! A client's open connection: the loop that carries its messages to its session.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};

use super::observer::{self, SqlFault, Ticket};
use super::protocol::{self, Message, SqlError, sqlstate};
use super::registry::Signals;
use super::session::Session;
use super::shared::Shared;

/// What a connection is read from and written to: TCP, with TLS or without.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}
pub(super) type Connection = BufStream<Box<dyn Stream>>;

pub(super) async fn greet(
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
pub(super) async fn converse(
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
        watch.hear(&message);
        let observed = watch.operation(&message);
        let ticket = match &observed {
            Some(operation) => arrived(&watch.shared, operation, &watch.login).await,
            None => None,
        };
        let fault = ticket.as_ref().and_then(|ticket| ticket.fault.clone());
        if let Some(fault) = fault.as_ref().filter(|fault| !fault.after) {
            break watch.end(stream, ticket, fault).await;
        }
        let answer = match message.kind {
            b'Q' => session.simple(&message.text()).await,
            b'P' | b'B' | b'D' | b'E' | b'C' | b'S' | b'H' => session.extended(message).await,
            kind => Err(SqlError::fatal(
                sqlstate::PROTOCOL_VIOLATION,
                format!("invalid frontend message type {kind}"),
            )),
        };
        if let Some(fault) = &fault {
            break watch.end(stream, ticket, fault).await;
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
pub(super) struct Watch {
    pub(super) shared: Arc<Shared>,
    pub(super) login: String,
    /// As the client calls itself.
    pub(super) application: String,
    /// First word of the last statement that was parsed and not yet synchronised.
    pub(super) parsed: Option<String>,
}

impl Watch {
    /// Tells the observer what was said.
    fn hear(&self, message: &Message) {
        if let Some(observer) = &self.shared.options.observer {
            observer.heard(&self.application, &String::from_utf8_lossy(&message.body));
        }
    }

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

    /// Ends a session as a fault asks for.
    async fn end(
        &self,
        stream: &mut Connection,
        ticket: Option<Ticket>,
        fault: &SqlFault,
    ) -> std::io::Result<()> {
        let error = fault.error();
        answered(&self.shared, ticket, Some(error.as_ref().map_or("dropped", |error| &error.code)));
        send(stream, error.map(Message::from).into_iter().collect()).await
    }
}

pub(super) async fn arrived(shared: &Shared, operation: &str, user: &str) -> Option<Ticket> {
    match &shared.options.observer {
        Some(observer) => Some(observer.arrived(operation, user).await),
        None => None,
    }
}

pub(super) fn answered(shared: &Shared, ticket: Option<Ticket>, code: Option<&str>) {
    if let (Some(observer), Some(ticket)) = (&shared.options.observer, ticket) {
        observer.answered(ticket, code);
    }
}

pub(super) async fn send(stream: &mut Connection, messages: Vec<Message>) -> std::io::Result<()> {
    if messages.is_empty() {
        return Ok(());
    }
    for message in messages {
        stream.write_all(&message.encode()).await?;
    }
    stream.flush().await
}
