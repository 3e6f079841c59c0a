//! The statement that sets a password, with the hash of it.

use std::sync::Arc;

use super::super::credentials::CredentialStores;
use super::super::error::{self, subject};
use super::super::password;
use super::super::secret::Secret;
use super::super::secrets_manager::SecretsManager;
use provision_core::call::{PasswordSource, SetPassword};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::templates::Templates;

/// Where passwords come from.
pub(super) struct Passwords {
    pub(super) stores: Arc<CredentialStores>,
    pub(super) secrets: Arc<SecretsManager>,
}

impl Passwords {
    /// The statement with the hash of the password in it, for the one place that sends it.
    ///
    /// # Errors
    /// The password cannot be had, or breaks a rule of Redshift or of the vendor.
    pub(super) async fn statement(&self, set: &SetPassword) -> Result<Secret, CloudError> {
        let password = self.password(&set.source).await?;
        let about = subject("sql", "Transaction", &format!("the password of {}", set.user));
        let failed = |message: String| error::plain(&about, CloudErrorKind::Permanent, message);
        let why = password::problems(password.expose(), &set.forbidden);
        if !why.is_empty() {
            let message = format!("the password from {} cannot be used: {}", set.source, why.join("; "));
            return Err(CloudError { hint: Some("choose another one".to_owned()), ..failed(message) });
        }
        let hash = password::hash(&password, &set.user);
        let values = serde_json::json!({ "user": set.user, "password_hash": hash.expose() });
        // What the template engine says might quote the values.
        let text = Templates::embedded().sql(set.template, &values);
        text.map(Secret::new).map_err(|_| failed("the statement that sets it cannot be written".to_owned()))
    }

    async fn password(&self, source: &PasswordSource) -> Result<Secret, CloudError> {
        match source {
            PasswordSource::Store { store } => self.stores.password(store).await,
            PasswordSource::Env { variable } => password::from_environment(variable).ok_or_else(|| {
                let about = subject("sql", "Transaction", source.to_string().as_str());
                error::plain(&about, CloudErrorKind::Permanent, "it is not set")
            }),
            PasswordSource::Secret { region, arn } => self.secrets.password(arn, region).await,
        }
    }
}
