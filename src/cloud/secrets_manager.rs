//! Secrets that somebody else keeps in AWS Secrets Manager: read when they are sent, and not before.

use aws_config::SdkConfig;
use aws_sdk_secretsmanager::Client;
use serde_json::Value;

use super::answer::{found, pages};
use super::clients::{Api, Regional};
use super::error::{self, subject};
use super::secret::{Credentials, Secret};
use super::transport::Transport;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::Standing;
use provision_core::prose::nearest;

/// AWS Secrets Manager.
pub(super) struct SecretsManager {
    clients: Regional<Client>,
}

impl SecretsManager {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        SecretsManager { clients: Regional::new(config, transport, Client::new) }
    }

    /// The service in a region.
    pub(super) fn of(&self, region: &str) -> Api<'_, Client> {
        self.clients.of(region)
    }

    /// The login of a database administrator.
    ///
    /// # Errors
    /// The secret cannot be read, or is no login.
    pub(super) async fn login(&self, arn: &str, region: &str) -> Result<Credentials, CloudError> {
        // What serde says would quote the secret.
        serde_json::from_str(&self.text(arn, region).await?).map_err(|_| {
            let hint = "store it as {\"username\": …, \"password\": …}, or name another secret";
            let message = "the secret is not a JSON object with the texts `username` and `password`";
            unusable(arn, message, hint)
        })
    }

    /// The password of a database user: the member `password` of a JSON object, or the whole text.
    ///
    /// # Errors
    /// The secret cannot be read, or holds no password.
    pub(super) async fn password(&self, arn: &str, region: &str) -> Result<Secret, CloudError> {
        let text = self.text(arn, region).await?;
        let password = match serde_json::from_str(&text) {
            Ok(Value::Object(object)) => object.get("password").and_then(Value::as_str).map(str::to_owned),
            _ => Some(text).filter(|text| !text.is_empty()),
        };
        password.map(Secret::new).ok_or_else(|| {
            let hint = "store the password as text, or as {\"password\": …}";
            unusable(arn, "the secret holds no password", hint)
        })
    }

    /// Whether there is such a secret, without reading what is in it.
    ///
    /// # Errors
    /// What Secrets Manager said.
    pub(super) async fn standing(
        &self,
        arn: &str,
        region: &str,
    ) -> Result<Option<Standing>, Vec<CloudError>> {
        let Api { client, transport } = self.of(region_of(arn).unwrap_or(region));
        let request = || client.describe_secret().secret_id(arn).send();
        let answer = transport.read(&subject("secretsmanager", "DescribeSecret", arn), request).await;
        Ok(Some(match found(answer).map_err(|error| vec![error])? {
            Some(secret) if secret.deleted_date.is_some() => {
                // Its value cannot be read then (AWS Secrets Manager User Guide, "Delete an AWS Secrets Manager secret").
                Standing::Unusable("it is being deleted".to_owned())
            }
            Some(_) => Standing::Usable,
            None => Standing::Missing { instead: self.instead_of(arn, region).await },
        }))
    }

    /// The names of the region's secrets that an ARN could mean instead, nearest first; nothing where it is one of them, or
    /// where they may not be listed.
    pub(super) async fn instead_of(&self, arn: &str, region: &str) -> Option<String> {
        let Api { client, transport } = self.of(region_of(arn).unwrap_or(region));
        let subject = subject("secretsmanager", "ListSecrets", arn);
        let (client, subject) = (&client, &subject);
        let secrets = pages(subject, |token| async move {
            let page = || client.list_secrets().set_next_token(token.clone()).send();
            let answer = transport.read(subject, page).await?;
            Ok((answer.secret_list.unwrap_or_default(), answer.next_token))
        });
        let secrets = secrets.await.ok()?;
        if secrets.iter().any(|secret| secret.arn().is_some_and(|known| known.starts_with(arn))) {
            return None;
        }
        let written = arn.rsplit(':').next().unwrap_or(arn);
        let there = nearest(written, secrets.iter().filter_map(|secret| secret.name()));
        Some(there).filter(|there| !there.is_empty())
    }

    async fn text(&self, arn: &str, region: &str) -> Result<String, CloudError> {
        let Api { client, transport } = self.of(region_of(arn).unwrap_or(region));
        let request = || client.get_secret_value().secret_id(arn).send();
        let answer = transport.read(&subject("secretsmanager", "GetSecretValue", arn), request).await?;
        Ok(answer.secret_string.unwrap_or_default())
    }
}

fn unusable(arn: &str, message: &str, hint: &str) -> CloudError {
    let subject = subject("secretsmanager", "GetSecretValue", arn);
    CloudError { hint: Some(hint.to_owned()), ..error::plain(&subject, CloudErrorKind::Permanent, message) }
}

fn region_of(arn: &str) -> Option<&str> {
    let mut parts = arn.split(':');
    (parts.next() == Some("arn")).then(|| parts.nth(2))?.filter(|region| !region.is_empty())
}

#[cfg(test)]
mod tests {
    use super::region_of;

    #[test]
    fn the_region_of_a_secret_is_in_its_arn() {
        assert_eq!(region_of("arn:aws:secretsmanager:eu-west-1:111122223333:secret:x"), Some("eu-west-1"));
        assert_eq!(region_of("my-secret"), None);
    }
}
