//! What clients say, word by word: for tests that search it for secrets.

use std::sync::Mutex;

use super::Request;
use super::request::decoded;

/// Something that a client sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The signing name of the service; `redshift-sql` for SQL.
    pub service: String,
    /// The API operation; nothing for SQL.
    pub operation: String,
    /// What the client calls itself: the header `User-Agent`, or `application_name`.
    pub client: String,
    /// Method, address, headers and body, or the text of a message; as it was sent, and a form decoded too.
    pub text: String,
}

/// Headers that are there to carry a secret: what proves a session's credentials (AWS General Reference, Signature
/// Version 4).
const FOR_SECRETS: [&str; 1] = ["x-amz-security-token"];

/// Keeps it, where it is asked to.
#[derive(Debug, Default)]
pub(crate) struct Record {
    kept: Option<Mutex<Vec<Sent>>>,
}

impl Record {
    pub(crate) fn new(keeps: bool) -> Self {
        Self { kept: keeps.then(Mutex::default) }
    }

    /// The request as it came, to be kept as soon as it is known what it is.
    pub(crate) fn of(&self, request: &Request) -> Option<Sent> {
        self.kept.as_ref()?;
        let mut text = format!("{} {}?{}\n", request.method, request.path, request.raw_query);
        for (name, value) in &request.headers {
            if !FOR_SECRETS.contains(&name.as_str()) {
                text.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
            }
        }
        let body = String::from_utf8_lossy(&request.body);
        text.push_str(&body);
        text.push('\n');
        text.push_str(&decoded(&format!("{}&{body}", request.raw_query)));
        let client = request.header("user-agent").to_owned();
        Some(Sent { service: String::new(), operation: String::new(), client, text })
    }

    pub(crate) fn keep(&self, sent: Option<Sent>) {
        if let (Some(kept), Some(sent)) = (&self.kept, sent)
            && let Ok(mut kept) = kept.lock()
        {
            kept.push(sent);
        }
    }

    /// All of it, which is then forgotten.
    pub(crate) fn take(&self) -> Vec<Sent> {
        let kept = self.kept.as_ref().and_then(|kept| kept.lock().ok());
        kept.map(|mut kept| std::mem::take(&mut *kept)).unwrap_or_default()
    }
}
