//! What PostgreSQL answers, in Redshift's words.

use super::super::protocol::{self, Message, SqlError, cstr, push_cstr};
use super::super::transfer::load_errors::LOAD_ERRORS;
use super::Session;

/// The parameters reported while a session is open, of those both know.
const REPORTED: [&str; 4] = ["client_encoding", "DateStyle", "TimeZone", "application_name"];

/// The SQLSTATE by which `pg_terminate_backend` tells the listener.
const TERMINATE: &str = "01RS1";

impl Session {
    pub(super) fn rewrite_answer(&mut self, answer: Vec<Message>) -> Vec<Message> {
        answer.into_iter().filter_map(|message| self.rewrite_message(message)).collect()
    }

    fn rewrite_message(&mut self, mut message: Message) -> Option<Message> {
        match message.kind {
            b'C' => {
                let done = self.expected.pop_front().unwrap_or_default();
                self.changed.extend(done.changes);
                self.changed_logins |= done.changes_logins;
                self.case_sensitive = done.case_sensitive.unwrap_or(self.case_sensitive);
                if let Some(tag) = done.tag {
                    message.body.clear();
                    push_cstr(&mut message.body, &tag);
                }
            }
            b'I' | b's' => {
                self.expected.pop_front();
            }
            // The engine has a statement now; it is put back after others' turns.
            b'1' => {
                if let Some((name, parse)) = self.parsing.pop_front() {
                    self.lease
                        .state
                        .lock()
                        .expect("session states are not poisoned")
                        .parsed
                        .insert(name, parse);
                }
            }
            b'E' => message.body = SqlError::parse(&message.body).in_redshift_words().into_body(),
            b'N' => return self.notice(message),
            b'S' if message.text() == "session_authorization" => {
                let now = cstr(cstr(&message.body).1).0;
                self.escaped |= !self.superuser && now != self.user;
                return None;
            }
            // Names of PostgreSQL's that Redshift does not report, or reports
            // otherwise.
            b'S' => {
                return REPORTED.contains(&message.text().as_str()).then_some(message);
            }
            _ => {}
        }
        Some(message)
    }

    /// A request to end a session reaches the listener as a notice.
    fn notice(&self, message: Message) -> Option<Message> {
        let field =
            |kind| protocol::fields(&message.body).find(|(found, _)| *found == kind).map(|(_, value)| value);
        let code = field(b'C');
        if code.as_deref() == Some(LOAD_ERRORS) {
            self.shared.load_errors.note(&field(b'M').unwrap_or_default());
            return None;
        }
        if code.as_deref() != Some(TERMINATE) {
            return Some(message);
        }
        if let Some(process) = field(b'M').and_then(|text| text.parse().ok()) {
            self.shared.registry.terminate(process);
        }
        None
    }
}

impl From<SqlError> for Message {
    fn from(error: SqlError) -> Self {
        Self { kind: b'E', body: error.into_body() }
    }
}
