//! The credential store of a deployment, which takes its new credentials: a secret of Secrets
//! Manager, or a file.
//!
//! Each change reads what is there, changes it and writes it whole, one change of a store at a time:
//! an access key and a password are made side by side.

mod document;
mod file;
mod secret;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures::join;
use tokio::sync::Mutex as AsyncMutex;

use self::document::Content;
use super::answer::{Errors, Reading, each};
use super::error::{self, subject};
use super::password;
use super::secret::Secret;
use super::secrets_manager::SecretsManager;
use provision_core::call::{CredentialStoreCall, CredentialStoreChange};
use provision_core::deployment::{Deployment, Password};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{CredentialStore, CredentialStoreId, PasswordState, Wanted, World};
use provision_core::handoff::Secrets;

/// What a store holds, as far as that is known; who has the lock may write.
type Known = Arc<AsyncMutex<Option<Content>>>;

/// The credential stores of this run.
pub(super) struct CredentialStores {
    secrets: Arc<SecretsManager>,
    known: Mutex<BTreeMap<CredentialStoreId, Known>>,
}

impl CredentialStores {
    pub(super) fn new(secrets: &Arc<SecretsManager>) -> Self {
        CredentialStores { secrets: Arc::clone(secrets), known: Mutex::default() }
    }

    /// What is known of the stores that are wanted, without reading the secrets in them.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let stores = wanted.credential_stores.iter();
        let stores = each(stores.map(|store| (store.clone(), || self.store(store))));
        let given = wanted.given_secrets.iter();
        let given = each(given.map(|(region, arn)| (arn.clone(), || self.secrets.standing(arn, region))));
        let (stores, given) = join!(stores, given);
        let mut errors = Errors::default();
        let world =
            World { credential_stores: errors.split(stores), named: errors.split(given), ..World::default() };
        Reading { world, errors }
    }

    /// A file that cannot be used is no error but a fact.
    async fn store(&self, store: &CredentialStoreId) -> Result<Option<CredentialStore>, Vec<CloudError>> {
        match store {
            CredentialStoreId::Secret { region, name } => {
                secret::observe(&self.secrets.of(region), name).await.map_err(|error| vec![error])
            }
            CredentialStoreId::File { path } => Ok(file::observe(path)),
        }
    }

    /// Carries out one change.
    ///
    /// # Errors
    /// What Secrets Manager or the file system said.
    pub(super) async fn execute(&self, call: &CredentialStoreCall) -> Result<(), CloudError> {
        let CredentialStoreCall { store, change } = call;
        match change.clone() {
            CredentialStoreChange::Create { document, tags, password } => {
                self.create(store, Content::new(document, tags, password)).await
            }
            CredentialStoreChange::Adopt { tags } => {
                self.update(store, |content| content.adopt(&tags)).await?;
                self.tag(store, &tags).await
            }
            CredentialStoreChange::Tag { tags } => self.tag(store, &tags).await,
            CredentialStoreChange::Untag { keys } => match store {
                CredentialStoreId::Secret { region, name } => {
                    secret::untag(&self.secrets.of(region), name, &keys).await
                }
                CredentialStoreId::File { .. } => {
                    self.update(store, |content| content.tags.retain(|key, _| !keys.contains(key))).await
                }
            },
            CredentialStoreChange::RestrictMode => match store {
                CredentialStoreId::File { path } => file::restrict(path),
                CredentialStoreId::Secret { .. } => Ok(()),
            },
            CredentialStoreChange::GeneratePassword { forbidden } => {
                let password = password::generate(&forbidden);
                let password = password.map_err(|why| plain(store, call.operation(), why))?;
                self.update(store, |content| content.set_password(&password)).await
            }
            CredentialStoreChange::ExpectPassword => {
                self.update(store, |content| content.password = PasswordState::Pending).await
            }
            CredentialStoreChange::ConfirmPassword => {
                self.update(store, |content| content.password = PasswordState::Set).await
            }
            CredentialStoreChange::Delete => match store {
                CredentialStoreId::Secret { region, name } => {
                    secret::delete(&self.secrets.of(region), name).await
                }
                CredentialStoreId::File { path } => file::delete(path),
            },
        }
    }

    /// Keeps a new access key.
    ///
    /// # Errors
    /// What the store said; the key may not be kept then.
    pub(super) async fn keep_key(
        &self,
        store: &CredentialStoreId,
        id: &str,
        secret: &Secret,
    ) -> Result<(), CloudError> {
        self.update(store, |content| content.set_key(id, secret)).await
    }

    /// The password that the store keeps.
    ///
    /// # Errors
    /// The store cannot be read, or holds no password.
    pub(super) async fn password(&self, store: &CredentialStoreId) -> Result<Secret, CloudError> {
        let known = self.known(store);
        let mut known = known.lock().await;
        if known.is_none() {
            *known = Some(self.read(store).await?);
        }
        let password = known.as_ref().and_then(Content::password);
        password.ok_or_else(|| plain(store, "GetSecretValue", "it holds no password".to_owned()))
    }

    /// What the vendor is to be told, for the person who asked to see it: what the store keeps, and a password of the
    /// person's own from where the spec says it is.
    ///
    /// # Errors
    /// The store, or the secret with the password, cannot be read.
    pub(super) async fn reveal(&self, deployment: &Deployment) -> Result<Secrets, CloudError> {
        let shown = |secret: Option<Secret>| secret.map(|secret| secret.expose().to_owned());
        let mut secrets = Secrets::default();
        if let Some(store) = &deployment.credential_store {
            let content = self.read(&CredentialStoreId::of(store, &deployment.region)).await?;
            secrets.password = shown(content.password());
            secrets.secret_access_key = shown(content.secret_access_key());
        }
        match &deployment.user.password {
            Some(Password::Env { variable }) => {
                secrets.password = shown(password::from_environment(variable))
            }
            Some(Password::Secret { arn }) => {
                secrets.password = shown(Some(self.secrets.password(arn, &deployment.region).await?));
            }
            Some(Password::Generated) | None => {}
        }
        Ok(secrets)
    }

    async fn create(&self, store: &CredentialStoreId, content: Content) -> Result<(), CloudError> {
        let known = self.known(store);
        let mut known = known.lock().await;
        match store {
            CredentialStoreId::Secret { region, name } => {
                secret::create(&self.secrets.of(region), name, &content).await?;
            }
            CredentialStoreId::File { path } => file::create(path, &content)?,
        }
        *known = Some(content);
        Ok(())
    }

    /// Changes what the store holds, and writes it whole.
    async fn update(
        &self,
        store: &CredentialStoreId,
        change: impl FnOnce(&mut Content) + Send,
    ) -> Result<(), CloudError> {
        let known = self.known(store);
        let mut known = known.lock().await;
        // Taken, so that after a failure it is read again.
        let mut content = match known.take() {
            Some(content) => content,
            None => self.read(store).await?,
        };
        change(&mut content);
        match store {
            CredentialStoreId::Secret { region, name } => {
                secret::write(&self.secrets.of(region), name, &content).await?
            }
            CredentialStoreId::File { path } => file::write(path, &content)?,
        }
        *known = Some(content);
        Ok(())
    }

    async fn tag(
        &self,
        store: &CredentialStoreId,
        tags: &BTreeMap<String, String>,
    ) -> Result<(), CloudError> {
        match store {
            CredentialStoreId::Secret { region, name } => {
                secret::tag(&self.secrets.of(region), name, tags).await
            }
            CredentialStoreId::File { .. } => {
                self.update(store, |content| content.tags.extend(tags.clone())).await
            }
        }
    }

    async fn read(&self, store: &CredentialStoreId) -> Result<Content, CloudError> {
        match store {
            CredentialStoreId::Secret { region, name } => secret::read(&self.secrets.of(region), name).await,
            CredentialStoreId::File { path } => file::read(path),
        }
    }

    fn known(&self, store: &CredentialStoreId) -> Known {
        let mut all = self.known.lock().expect("nothing panics while holding the lock");
        all.entry(store.clone()).or_default().clone()
    }
}

fn plain(store: &CredentialStoreId, operation: &str, message: String) -> CloudError {
    let service = match store {
        CredentialStoreId::Secret { .. } => "secretsmanager",
        CredentialStoreId::File { .. } => "file",
    };
    error::plain(&subject(service, operation, store.name()), CloudErrorKind::Permanent, message)
}
