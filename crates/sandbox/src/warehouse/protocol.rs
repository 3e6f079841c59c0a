//! PostgreSQL wire protocol 3.0: framing of what a client sends, and the few
//! messages the listener writes itself. Everything else passes through unread.

use std::collections::BTreeMap;

use tokio::io::{AsyncRead, AsyncReadExt};

/// SQLSTATE classes the listener raises by itself.
pub(super) mod sqlstate {
    pub(crate) const PROTOCOL_VIOLATION: &str = "08P01";
    pub(crate) const FEATURE_NOT_SUPPORTED: &str = "0A000";
    pub(crate) const INVALID_PARAMETER_VALUE: &str = "22023";
    pub(crate) const INVALID_AUTHORIZATION: &str = "28000";
    pub(crate) const INVALID_CATALOG_NAME: &str = "3D000";
    pub(crate) const INSUFFICIENT_PRIVILEGE: &str = "42501";
    pub(crate) const SYNTAX_ERROR: &str = "42601";
    pub(crate) const UNDEFINED_FUNCTION: &str = "42883";
    pub(crate) const OBJECT_IN_USE: &str = "55006";
    pub(crate) const QUERY_CANCELED: &str = "57014";
    pub(crate) const ADMIN_SHUTDOWN: &str = "57P01";
    pub(crate) const INTERNAL_ERROR: &str = "XX000";
}

/// Two transactions changed one catalog entry (SQLSTATE XX000).
pub(super) const CONFLICT: &str = "could not complete because of conflict with concurrent transaction";

/// An SQL error as the warehouse reports it to its client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{severity}: {message} (SQLSTATE {code})")]
pub struct SqlError {
    /// `ERROR`, or `FATAL` when the connection ends with it.
    pub severity: &'static str,
    /// Five-character SQLSTATE.
    pub code: String,
    /// Primary message, without the severity.
    pub message: String,
    /// The block that Redshift adds to errors of its own, or nothing.
    pub detail: String,
}

/// How that block begins.
const DETAIL: &str = "\n  ---";

impl SqlError {
    pub(crate) fn error(code: &str, message: impl Into<String>) -> Self {
        Self { severity: "ERROR", code: code.into(), message: message.into(), detail: String::new() }
    }

    pub(crate) fn fatal(code: &str, message: impl Into<String>) -> Self {
        Self { severity: "FATAL", code: code.into(), message: message.into(), detail: String::new() }
    }

    /// The error a backend's `ErrorResponse` body carries.
    pub(crate) fn parse(body: &[u8]) -> Self {
        let field = |wanted: u8| {
            fields(body).find(|(kind, _)| *kind == wanted).map(|(_, value)| value).unwrap_or_default()
        };
        let severity = if field(b'V') == "FATAL" || field(b'S') == "FATAL" { "FATAL" } else { "ERROR" };
        let detail = Some(field(b'D')).filter(|detail| detail.starts_with(DETAIL)).unwrap_or_default();
        Self { severity, code: field(b'C'), message: field(b'M'), detail }
    }

    /// The body of the `ErrorResponse` that tells a client.
    pub(crate) fn into_body(self) -> Vec<u8> {
        let mut body = Vec::new();
        for (kind, value) in [(b'S', self.severity), (b'C', &self.code), (b'M', &self.message)] {
            body.push(kind);
            push_cstr(&mut body, value);
        }
        if !self.detail.is_empty() {
            body.push(b'D');
            push_cstr(&mut body, &self.detail);
        }
        body.push(0);
        body
    }

    /// PostgreSQL speaks of roles where Redshift speaks of users and groups.
    pub(crate) fn in_redshift_words(mut self) -> Self {
        if self.message == "tuple concurrently updated" {
            self.message = CONFLICT.to_owned();
        }
        for (prefix, kind) in [("role \"group:", "group"), ("role \"role:", "role"), ("role \"", "user")] {
            if let Some(rest) = self.message.strip_prefix(prefix) {
                self.message = format!("{kind} \"{rest}");
                break;
            }
        }
        self
    }
}

/// The fields of an `ErrorResponse` or `NoticeResponse` body.
pub(super) fn fields(body: &[u8]) -> impl Iterator<Item = (u8, String)> + '_ {
    body.split(|byte| *byte == 0)
        .filter(|field| !field.is_empty())
        .map(|field| (field[0], String::from_utf8_lossy(&field[1..]).into_owned()))
}

/// One framed message, from either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub kind: u8,
    pub body: Vec<u8>,
}

impl Message {
    /// The message with its header, ready to send.
    pub(super) fn encode(&self) -> Vec<u8> {
        frame(self.kind, &self.body)
    }

    /// The first NUL-terminated string of the body: the SQL of a `Query`, the
    /// name of a statement, the tag of a `CommandComplete`.
    pub(super) fn text(&self) -> String {
        cstr(&self.body).0
    }
}

/// What a client opens a connection with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Opening {
    Ssl,
    GssEncryption,
    Cancel {
        process: i32,
        secret: i32,
    },
    Startup(BTreeMap<String, String>),
    /// A protocol version other than 3.
    Unsupported(i32),
}

/// Longest message accepted; Redshift's longest SQL statement is 16 MB.
const MAX_MESSAGE: usize = 64 * 1024 * 1024;
pub(super) const PROTOCOL_3: i32 = 196_608;
pub(super) const CANCEL_REQUEST: i32 = 80_877_102;
const SSL_REQUEST: i32 = 80_877_103;
const GSS_REQUEST: i32 = 80_877_104;

fn invalid(what: &str) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, what)
}

/// Reads the packet a connection starts with, which has no type byte.
pub(super) async fn read_opening(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Opening> {
    let length = stream.read_i32().await? as usize;
    if !(8..=10_000).contains(&length) {
        return Err(invalid("invalid length of startup packet"));
    }
    let code = stream.read_i32().await?;
    let mut body = vec![0; length - 8];
    stream.read_exact(&mut body).await?;
    Ok(match code {
        SSL_REQUEST => Opening::Ssl,
        GSS_REQUEST => Opening::GssEncryption,
        CANCEL_REQUEST if body.len() == 8 => Opening::Cancel {
            process: i32::from_be_bytes(body[..4].try_into().expect("four bytes")),
            secret: i32::from_be_bytes(body[4..].try_into().expect("four bytes")),
        },
        code if code >> 16 == 3 => Opening::Startup(parameters(&body)),
        code => Opening::Unsupported(code),
    })
}

fn parameters(mut body: &[u8]) -> BTreeMap<String, String> {
    let mut parameters = BTreeMap::new();
    while !body.is_empty() && body[0] != 0 {
        let (name, rest) = cstr(body);
        let (value, rest) = cstr(rest);
        parameters.insert(name, value);
        body = rest;
    }
    parameters
}

/// Reads one message of an open session; `None` when the client has gone.
pub(super) async fn read_message(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Option<Message>> {
    let kind = match stream.read_u8().await {
        Ok(kind) => kind,
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    };
    let length = stream.read_i32().await? as usize;
    if !(4..=MAX_MESSAGE).contains(&length) {
        return Err(invalid("invalid message length"));
    }
    let mut body = vec![0; length - 4];
    stream.read_exact(&mut body).await?;
    Ok(Some(Message { kind, body }))
}

/// Splits a backend's answer into its messages.
pub(super) fn messages(mut bytes: &[u8]) -> Vec<Message> {
    let mut messages = Vec::new();
    while bytes.len() >= 5 {
        let length = u32::from_be_bytes(bytes[1..5].try_into().expect("four bytes")) as usize;
        if length < 4 || bytes.len() < length + 1 {
            break;
        }
        messages.push(Message { kind: bytes[0], body: bytes[5..=length].to_vec() });
        bytes = &bytes[length + 1..];
    }
    messages
}

/// A NUL-terminated string and what follows it.
pub(super) fn cstr(bytes: &[u8]) -> (String, &[u8]) {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let rest = bytes.get(end + 1..).unwrap_or_default();
    (String::from_utf8_lossy(&bytes[..end]).into_owned(), rest)
}

/// Appends a NUL-terminated string.
pub(super) fn push_cstr(body: &mut Vec<u8>, text: &str) {
    body.extend(text.bytes().filter(|byte| *byte != 0));
    body.push(0);
}

/// A message: type, length, body.
pub(super) fn frame(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut message = Vec::with_capacity(body.len() + 5);
    message.push(kind);
    message.extend(((body.len() + 4) as u32).to_be_bytes());
    message.extend(body);
    message
}

/// A message whose body is one string: `Query`, `CommandComplete`.
pub(super) fn text_message(kind: u8, text: &str) -> Vec<u8> {
    let mut body = Vec::with_capacity(text.len() + 1);
    push_cstr(&mut body, text);
    frame(kind, &body)
}

pub(super) fn query(sql: &str) -> Vec<u8> {
    text_message(b'Q', sql)
}

pub(super) fn ready(status: u8) -> Vec<u8> {
    frame(b'Z', &[status])
}

pub(super) fn parameter_status(name: &str, value: &str) -> Vec<u8> {
    let mut body = Vec::new();
    push_cstr(&mut body, name);
    push_cstr(&mut body, value);
    frame(b'S', &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_survives_the_wire() {
        let error = SqlError::fatal("28000", "password authentication failed for user \"x\"");
        let encoded = messages(&frame(b'E', &error.clone().into_body()));
        assert_eq!(encoded.len(), 1);
        assert_eq!(SqlError::parse(&encoded[0].body), error);
    }

    #[test]
    fn a_nul_inside_a_text_cannot_forge_a_field() {
        let error = SqlError::error("XX000", "a\0Cforged\0");
        let body = &messages(&frame(b'E', &error.clone().into_body()))[0].body;
        assert_eq!(fields(body).filter(|(kind, _)| *kind == b'C').count(), 1);
    }

    #[tokio::test]
    async fn startup_parameters_are_read_and_odd_lengths_refused() {
        let mut body = 196_608i32.to_be_bytes().to_vec();
        for text in ["user", "awsuser", "database", "dev"] {
            push_cstr(&mut body, text);
        }
        body.push(0);
        let mut packet = ((body.len() + 4) as i32).to_be_bytes().to_vec();
        packet.extend(body);
        let Opening::Startup(read) = read_opening(&mut packet.as_slice()).await.unwrap() else {
            panic!("not a startup packet")
        };
        assert_eq!(read["user"], "awsuser");
        assert_eq!(read["database"], "dev");
        assert!(read_opening(&mut [0xff; 16].as_slice()).await.is_err());
    }
}
