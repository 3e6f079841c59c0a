//! Passwords, and where they come from.

use std::fmt;

use serde::Deserialize;

use super::Cloud;
use super::error;
use super::wire::subject;
use provision_core::edge::{CloudError, CloudErrorKind};

/// Text that is never shown.
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

/// A database login as Secrets Manager keeps it (Secrets Manager User Guide, "JSON structure of
/// AWS Secrets Manager secrets", Amazon Redshift).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Login {
    pub(super) username: String,
    pub(super) password: Secret,
}

/// Reads a secret with the login of a database administrator.
pub(super) async fn login(cloud: &Cloud, arn: &str, region: &str) -> Result<Login, CloudError> {
    let subject = subject("secretsmanager", "GetSecretValue", arn);
    let client = cloud.clients.secrets(region_of(arn).unwrap_or(region));
    let answer = cloud.wire.read(&subject, || client.get_secret_value().secret_id(arn).send()).await?;
    let text = answer.secret_string.unwrap_or_default();
    // What serde says would quote the secret.
    serde_json::from_str(&text).map_err(|_| CloudError {
        hint: Some("store it as {\"username\": …, \"password\": …}, or name another secret".to_owned()),
        ..error::plain(
            &subject,
            CloudErrorKind::Permanent,
            "the secret is not a JSON object with the texts `username` and `password`",
        )
    })
}

pub(super) fn region_of(arn: &str) -> Option<&str> {
    let mut parts = arn.split(':');
    (parts.next() == Some("arn")).then(|| parts.nth(2))?.filter(|region| !region.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Login, Secret, region_of};

    #[test]
    fn a_secret_is_never_shown() {
        let login: Login =
            serde_json::from_str(r#"{"username":"awsuser","password":"hunter2","port":5439}"#).unwrap();
        assert_eq!(login.password, Secret::new("hunter2".to_owned()));
        assert!(!format!("{login:?}").contains("hunter2"));
    }

    #[test]
    fn the_region_of_a_secret_is_in_its_arn() {
        assert_eq!(region_of("arn:aws:secretsmanager:eu-west-1:111122223333:secret:x"), Some("eu-west-1"));
        assert_eq!(region_of("my-secret"), None);
    }
}
