//! Signs in as the vendor: with a token of its identity provider, or with the keys that the spec's store has.

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::super::Cloud;
use super::super::error::{self, subject};
use super::super::redshift::Redshift;
use super::super::secret::Secret;
use super::super::sql::CopyKeys;
use super::super::transport::Transport;
use super::asked::{Verification, WebIdentityToken};
use super::patience::Patience;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{CallerIdentity, CredentialStore, CredentialStoreId};
use provision_core::verify::{Actor, Database};

/// What signs requests of the vendor's.
pub(super) struct VendorKeys {
    /// The ARN of the session, or the id of the access key.
    pub(super) name: String,
    pub(super) config: SdkConfig,
    pub(super) password: Option<Secret>,
    credentials: Credentials,
    transport: Transport,
    account: String,
    partition: String,
}

impl VendorKeys {
    fn new(cloud: &Cloud, name: String, credentials: Credentials, password: Option<Secret>) -> Self {
        let provider = SharedCredentialsProvider::new(credentials.clone());
        let config = cloud.config.to_builder().credentials_provider(provider).build();
        let CallerIdentity { account, partition, .. } = cloud.identity().clone();
        let transport = cloud.services.transport.clone();
        VendorKeys { name, config, password, credentials, transport, account, partition }
    }

    /// Redshift as the vendor; who logs in with a password asks it for nothing.
    pub(super) fn redshift(&self) -> Option<Redshift> {
        self.password
            .is_none()
            .then(|| Redshift::new(&self.config, &self.transport, &self.account, &self.partition))
    }

    pub(super) fn for_copy(&self) -> CopyKeys<'_> {
        CopyKeys {
            id: self.credentials.access_key_id(),
            secret: self.credentials.secret_access_key(),
            session_token: self.credentials.session_token(),
        }
    }
}

/// A password that could not be tried.
pub(super) fn no_password(asked: &Database) -> CloudError {
    let about = subject("sql", "Connect", &asked.user);
    error::plain(&about, CloudErrorKind::Permanent, "the password of the vendor's user is not known here")
}

impl Cloud {
    /// What signs as the vendor; nothing where whoever runs the program does everything.
    pub(super) async fn sign_in(
        &self,
        asked: &Verification<'_>,
        patience: &Patience<'_>,
    ) -> Option<Result<VendorKeys, CloudError>> {
        match asked.probes.actor {
            Actor::Operator => None,
            Actor::Role => {
                let (token, role) = (asked.token?, asked.probes.role_arn.as_ref()?);
                let name = &asked.probes.session_name;
                Some(patience.keep_trying(|| self.web_identity(token, role, name)).await)
            }
            Actor::AccessKey => Some(self.access_key(asked).await),
        }
    }

    async fn web_identity(
        &self,
        token: &WebIdentityToken,
        role: &str,
        name: &str,
    ) -> Result<VendorKeys, CloudError> {
        // The token is all that signs it.
        let client = aws_sdk_sts::Client::new(&self.config);
        let about = subject("sts", "AssumeRoleWithWebIdentity", role);
        let request = || {
            let request = client.assume_role_with_web_identity().role_arn(role).role_session_name(name);
            request.web_identity_token(token.0.expose()).duration_seconds(900).send()
        };
        let answer = self.services.transport.read(&about, request).await?;
        let given = answer.credentials.ok_or_else(|| {
            error::plain(&about, CloudErrorKind::Unavailable, "the answer has no credentials")
        })?;
        let session = answer.assumed_role_user.map_or_else(|| role.to_owned(), |user| user.arn);
        let (id, secret) = (given.access_key_id, given.secret_access_key);
        let credentials = Credentials::new(id, secret, Some(given.session_token), None, "the vendor's role");
        Ok(VendorKeys::new(self, session, credentials, None))
    }

    async fn access_key(&self, asked: &Verification<'_>) -> Result<VendorKeys, CloudError> {
        let about = subject("iam", "AccessKey", &asked.deployment.spec);
        let absent = |what: &str| error::plain(&about, CloudErrorKind::NotFound, what);
        let store = asked.deployment.credential_store.as_ref();
        let store = store.ok_or_else(|| absent("the spec names no place for credentials"))?;
        let id = CredentialStoreId::of(store, &asked.deployment.region);
        let id = match asked.world.credential_stores.get(&id) {
            Some(CredentialStore::Held(facts)) => facts.access_key_id.clone(),
            _ => None,
        };
        let id = id.ok_or_else(|| absent("the place for credentials holds no access key"))?;
        let secrets = self.services.stores.reveal(asked.deployment).await?;
        let secret = secrets.secret_access_key;
        let secret = secret.ok_or_else(|| absent("the place for credentials holds no secret access key"))?;
        let credentials = Credentials::new(&id, secret, None, None, "the vendor's access key");
        Ok(VendorKeys::new(self, id, credentials, secrets.password.map(Secret::new)))
    }
}
