//! Temporary credentials: what GetClusterCredentials and GetCredentials hand
//! out and the warehouse accepts until they expire (Amazon Redshift Management
//! Guide, "Generating IAM database credentials").

use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use super::password;

/// One temporary login.
#[derive(Clone)]
pub struct TemporaryLogin {
    /// The name the client sends: `IAM:user`, `IAMA:user:group`, `IAMR:role`.
    pub name: String,
    /// The password that goes with it.
    pub password: String,
    /// The database user the session acts as.
    pub acts_as: String,
    /// Whether that user is created when it does not exist.
    pub auto_create: bool,
    /// Groups the user joins for the session; they must exist.
    pub groups: Vec<String>,
    /// When it was given out.
    pub issued: SystemTime,
    /// When it ends to be accepted.
    pub expires: SystemTime,
}

/// How long an expired login is told apart from one that never was.
const REMEMBERED: Duration = Duration::from_secs(3600);

/// Passwords stay out of logs.
impl std::fmt::Debug for TemporaryLogin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TemporaryLogin")
            .field("name", &self.name)
            .field("acts_as", &self.acts_as)
            .field("auto_create", &self.auto_create)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// How an attempt with temporary credentials ended.
#[derive(Debug)]
pub(crate) enum Attempt {
    Accepted(TemporaryLogin),
    Expired,
    Refused,
}

/// The temporary logins a warehouse knows.
#[derive(Debug, Default)]
pub struct TemporaryLogins(Mutex<Vec<TemporaryLogin>>);

impl TemporaryLogins {
    /// Makes a login valid until it expires. Several of one name are valid
    /// side by side, as each call of the API returns another password.
    pub fn add(&self, login: TemporaryLogin) {
        let mut logins = self.0.lock().expect("logins are not poisoned");
        // Doubling before looking for old ones makes the looking cost nothing to speak of.
        if logins.len() == logins.capacity() {
            let now = login.issued;
            logins.retain(|login| login.expires + REMEMBERED > now);
        }
        logins.push(login);
    }

    /// Checks the answer to an MD5 challenge, made with the name as sent.
    pub(crate) fn check(&self, name: &str, salt: [u8; 4], response: &str, now: SystemTime) -> Attempt {
        let logins = self.0.lock().expect("logins are not poisoned");
        let mut of_name = logins.iter().rev().filter(|login| login.name == name);
        let matching = of_name.find(|login| {
            let inner = password::md5_hex(&[login.password.as_bytes(), name.as_bytes()]);
            password::md5_response(&inner, salt) == response
        });
        match matching {
            Some(login) if login.expires > now => Attempt::Accepted(login.clone()),
            Some(_) => Attempt::Expired,
            None => Attempt::Refused,
        }
    }

    /// Whether a name belongs to temporary credentials by its form.
    pub(crate) fn is_temporary(name: &str) -> bool {
        ["IAM:", "IAMA:", "IAMR:"].iter().any(|prefix| name.starts_with(prefix))
    }
}
