//! What an operation answers, and the HTTP response that becomes of it.

use super::Xml;
use bytes::Bytes;
use hyper::{HeaderMap, StatusCode};
use serde_json::Value;

/// A successful answer.
#[derive(Debug)]
pub(crate) enum Reply {
    /// Nothing but success.
    Empty,
    /// Query and EC2 protocols: the members of the result ([`Xml::fields`]); the protocol wraps them.
    Fields(Xml),
    /// JSON protocols: the body.
    Json(Value),
    /// REST protocols: everything.
    Http(Response),
}

/// An HTTP answer of a REST service.
#[derive(Debug, Clone, Default)]
pub(crate) struct Response {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Response {
    pub(crate) fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, ..Self::default() }
    }

    /// An XML document; the root element carries its own `xmlns` attribute.
    pub(crate) fn xml(root: &Xml) -> Self {
        Self::new(200).header("content-type", "application/xml").body(root.document())
    }

    /// Sets a header; a value that HTTP cannot carry is left out.
    pub(crate) fn header(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        if let Ok(value) = value.as_ref().parse() {
            self.headers.insert(name, value);
        }
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self::Http(response)
    }
}

impl From<Xml> for Reply {
    fn from(fields: Xml) -> Self {
        Self::Fields(fields)
    }
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self::Json(body)
    }
}
