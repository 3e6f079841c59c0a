//! The credential store of a deployment, which takes its new credentials: a secret of Secrets
//! Manager, or a file.
//!
//! Each change reads what is there, changes it and writes it whole, one change of a store at a time, of all runs:
//! an access key and a password are made side by side.

mod document;
mod file;
mod place;
mod secret;
mod turn;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures::join;
use tokio::sync::Mutex as AsyncMutex;
use tokio::time::Instant;

use self::document::Content;
use self::place::Place;
use self::turn::{Kind, Watch, Writer};
use super::answer::{Errors, Reading, each};
use super::password;
use super::secret::Secret;
use super::secrets_manager::SecretsManager;
use provision_core::call::{CredentialStoreCall, CredentialStoreChange};
use provision_core::deployment::{Deployment, Password};
use provision_core::edge::CloudError;
use provision_core::facts::{CredentialStore, CredentialStoreId, PasswordState, Wanted, World};
use provision_core::handoff::Secrets;

/// What is known of a store.
#[derive(Default)]
struct Known {
    /// What it holds, as it was last seen or written, and when that was.
    content: Option<(Content, Instant)>,
    /// Since when it is this run's turn.
    turn: Option<Instant>,
    /// What another run has begun.
    others: Watch,
}

impl Known {
    /// Notes that it is this run's turn, with what the store holds.
    fn has_turn(&mut self, content: Content) {
        let now = Instant::now();
        (self.content, self.turn) = (Some((content, now)), Some(now));
    }
}

/// The credential stores of this run.
pub(super) struct CredentialStores {
    secrets: Arc<SecretsManager>,
    writer: Writer,
    /// Who has the lock of one may write.
    known: Mutex<BTreeMap<CredentialStoreId, Arc<AsyncMutex<Known>>>>,
}

impl CredentialStores {
    pub(super) fn new(secrets: &Arc<SecretsManager>) -> Self {
        CredentialStores { secrets: Arc::clone(secrets), writer: Writer::new(), known: Mutex::default() }
    }

    /// What is known of the stores that are wanted, without reading the secrets in them.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let stores = wanted.credential_stores.iter();
        let stores = each(stores.map(|store| (store.clone(), || self.observe_one(store))));
        let given = wanted.given_secrets.iter();
        let given = each(given.map(|(region, arn)| (arn.clone(), || self.secrets.standing(arn, region))));
        let (stores, given) = join!(stores, given);
        let mut errors = Errors::default();
        let world =
            World { credential_stores: errors.split(stores), named: errors.split(given), ..World::default() };
        Reading { world, errors }
    }

    async fn observe_one(
        &self,
        store: &CredentialStoreId,
    ) -> Result<Option<CredentialStore>, Vec<CloudError>> {
        self.place(store).observe().await.map_err(|error| vec![error])
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
                self.update(store, |_| false, |content| content.adopt(&tags)).await?;
                self.tag(store, &tags).await
            }
            CredentialStoreChange::Tag { tags } => self.tag(store, &tags).await,
            CredentialStoreChange::Untag { keys } => {
                if !self.place(store).untag(&keys).await? {
                    let retain = |content: &mut Content| content.tags.retain(|key, _| !keys.contains(key));
                    self.update(store, |_| false, retain).await?;
                }
                Ok(())
            }
            CredentialStoreChange::RestrictMode => self.place(store).restrict(),
            CredentialStoreChange::GeneratePassword { forbidden, again } => {
                let password = password::generate(&forbidden);
                let password = password.map_err(|why| self.place(store).failed(call.operation(), why))?;
                let is_made = |content: &Content| !again && content.has_password();
                self.update(store, is_made, |content| content.set_password(&password)).await.map(drop)
            }
            CredentialStoreChange::ExpectPassword { again } => {
                let is_expected = |content: &Content| !again && content.password.is_ours();
                let expect = |content: &mut Content| content.password = PasswordState::Pending;
                self.update(store, is_expected, expect).await.map(drop)
            }
            CredentialStoreChange::ConfirmPassword => {
                let is_confirmed = |content: &Content| content.password == PasswordState::Set;
                let confirm = |content: &mut Content| content.password = PasswordState::Set;
                self.update(store, is_confirmed, confirm).await.map(drop)
            }
            CredentialStoreChange::Delete => self.place(store).delete().await,
        }
    }

    /// Sees to it that no other run puts an access key into the store meanwhile. Says whether there is one already that is
    /// none of those that were known.
    ///
    /// # Errors
    /// Another run is at it, or the store cannot be read or written.
    pub(super) async fn await_turn(
        &self,
        store: &CredentialStoreId,
        is_new: impl Fn(&str) -> bool,
    ) -> Result<bool, CloudError> {
        let (known, place) = (self.known(store), self.place(store));
        let mut known = known.lock().await;
        Ok(self.to_change(&place, &mut known, |content| content.has_key(&is_new)).await?.is_none())
    }

    /// Keeps a new access key, unless another run has put one there meanwhile that is none of those that were known. Says
    /// whether it did.
    ///
    /// # Errors
    /// What the store said; the key may not be kept then.
    pub(super) async fn keep_key(
        &self,
        store: &CredentialStoreId,
        id: &str,
        secret: &Secret,
        is_new: impl Fn(&str) -> bool,
    ) -> Result<bool, CloudError> {
        self.update(store, |content| content.has_key(&is_new), |content| content.set_key(id, secret)).await
    }

    /// The password that the store keeps.
    ///
    /// # Errors
    /// The store cannot be read, or holds no password.
    pub(super) async fn password(&self, store: &CredentialStoreId) -> Result<Secret, CloudError> {
        let (known, place) = (self.known(store), self.place(store));
        let mut known = known.lock().await;
        let fresh = known.content.take_if(|(_, at)| at.elapsed() < place.certain());
        let (content, at) = match fresh {
            Some(fresh) => fresh,
            // Another run may have made one meanwhile, by the person's wish.
            None => (place.read().await?.0, Instant::now()),
        };
        let (content, _) = known.content.insert((content, at));
        content.password().ok_or_else(|| place.failed("GetSecretValue", "it holds no password".to_owned()))
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
            let (content, _) = self.place(&CredentialStoreId::of(store, &deployment.region)).read().await?;
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
        let content = Content { stamp: self.writer.stamp(Kind::Begins), ..content };
        self.place(store).create(&content).await?;
        known.has_turn(content);
        Ok(())
    }

    /// Changes what the store holds, unless it is as wanted, and writes it whole. Says whether it did.
    async fn update(
        &self,
        store: &CredentialStoreId,
        is_as_wanted: impl Fn(&Content) -> bool,
        change: impl FnOnce(&mut Content) + Send,
    ) -> Result<bool, CloudError> {
        let (known, place) = (self.known(store), self.place(store));
        let mut known = known.lock().await;
        let Some(mut content) = self.to_change(&place, &mut known, is_as_wanted).await? else {
            return Ok(false);
        };
        change(&mut content);
        self.write(&place, &mut known, content).await?;
        Ok(true)
    }

    /// What the store holds, to be changed by this run alone; nothing where it is as wanted.
    async fn to_change(
        &self,
        place: &Place<'_>,
        known: &mut Known,
        is_as_wanted: impl Fn(&Content) -> bool,
    ) -> Result<Option<Content>, CloudError> {
        if let (Some((content, _)), Some(since)) = (&known.content, known.turn)
            && since.elapsed() < place.certain()
        {
            return Ok((!is_as_wanted(content)).then(|| content.clone()));
        }
        // Forgotten first, so that after a failure it is read again.
        (known.content, known.turn) = (None, None);
        let (content, is_free) = place.read().await?;
        if is_as_wanted(&content) {
            known.content = Some((content, Instant::now()));
            return Ok(None);
        }
        let claim = if is_free { None } else { place.claimed().await? };
        // Who has made it goes on without a claim.
        let last = claim.as_ref().unwrap_or(&content.stamp);
        if last.is_by(&self.writer) {
            known.has_turn(content.clone());
            return Ok(Some(content));
        }
        if last.begins() && !known.others.is_over(last, Instant::now()) {
            return Err(place.being_written());
        }
        let content = self.take_turn(place).await?;
        if is_as_wanted(&content) {
            // The claim goes with a write.
            self.write(place, known, content).await?;
            return Ok(None);
        }
        known.has_turn(content.clone());
        Ok(Some(content))
    }

    /// Claims the store, and waits until nobody else can have done so. Returns what it holds then.
    async fn take_turn(&self, place: &Place<'_>) -> Result<Content, CloudError> {
        let stamp = self.writer.stamp(Kind::Begins);
        place.claim(&stamp).await?;
        tokio::time::sleep(place.settling()).await;
        match place.claimed().await? {
            Some(claim) if claim == stamp => Ok(place.read().await?.0),
            _ => Err(place.being_written()),
        }
    }

    /// Writes the store whole, with this run's stamp.
    async fn write(&self, place: &Place<'_>, known: &mut Known, content: Content) -> Result<(), CloudError> {
        (known.content, known.turn) = (None, None);
        let content = Content { stamp: self.writer.stamp(Kind::Writes), ..content };
        place.write(&content).await?;
        known.has_turn(content);
        Ok(())
    }

    async fn tag(
        &self,
        store: &CredentialStoreId,
        tags: &BTreeMap<String, String>,
    ) -> Result<(), CloudError> {
        if !self.place(store).tag(tags).await? {
            self.update(store, |_| false, |content| content.tags.extend(tags.clone())).await?;
        }
        Ok(())
    }

    fn place<'a>(&'a self, store: &'a CredentialStoreId) -> Place<'a> {
        Place::of(store, &self.secrets)
    }

    fn known(&self, store: &CredentialStoreId) -> Arc<AsyncMutex<Known>> {
        let mut all = self.known.lock().expect("nothing panics while holding the lock");
        all.entry(store.clone()).or_default().clone()
    }
}
