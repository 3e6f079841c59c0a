//! Text that is never shown.

use std::fmt;

use serde::Deserialize;

/// A password, or the like.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct Secret(String);

impl Secret {
    pub(super) fn new(text: String) -> Self {
        Secret(text)
    }

    /// The text itself, for the one place that sends it.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// Name and password of a database user, as Secrets Manager keeps them (Secrets Manager User Guide, "JSON structure of
/// AWS Secrets Manager secrets", Amazon Redshift).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Credentials {
    pub(super) username: String,
    pub(super) password: Secret,
}

#[cfg(test)]
mod tests {
    use super::{Credentials, Secret};

    #[test]
    fn a_secret_is_never_shown() {
        let login: Credentials =
            serde_json::from_str(r#"{"username":"awsuser","password":"hunter2","port":5439}"#).unwrap();
        assert_eq!(login.password, Secret::new("hunter2".to_owned()));
        assert!(!format!("{login:?}").contains("hunter2"));
    }
}
