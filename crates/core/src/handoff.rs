//! What to type into the vendor's form, in the form's order.

use serde::Serialize;

use crate::deployment::{Auth, Deployment, Encryption, GENERATED_EXTERNAL_ID, Identity, Password, Role};
use crate::facts::{CredentialStore, CredentialStoreId, Wanted, WarehouseFacts, WarehouseId, World};
use crate::kinds;
use crate::templates::{TemplateError, Templates};
use crate::vendor::{Condition, Field, FieldValue, Vendor};

/// A field of the form with what goes into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// As the vendor's form names it.
    pub label: String,
    /// Nothing for a secret that is not to be shown, and for what is missing.
    pub value: Option<String>,
    pub secret: bool,
    /// Why there is no value, where there should be one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// What the field takes, whatever its label.
    #[serde(skip)]
    pub takes: FieldValue,
}

/// What the vendor is to be told and nobody else.
#[derive(Clone, Default)]
pub struct Secrets {
    pub password: Option<String>,
    pub secret_access_key: Option<String>,
}

/// What was read for the form; nothing of what could not be.
#[derive(Clone, Debug, Default)]
pub struct Read {
    pub warehouse: Option<World>,
    pub store: Option<World>,
    /// The role, where it alone has the external id.
    pub role: Option<World>,
}

/// The warehouse, whose address the form asks for.
pub fn warehouse_wanted(deployment: &Deployment) -> Wanted {
    let mut wanted = Wanted::default();
    wanted.warehouse(WarehouseId::of(deployment));
    wanted
}

/// Which access key is in use; of the secrets nothing is read.
pub fn store_wanted(deployment: &Deployment) -> Wanted {
    let mut wanted = Wanted::default();
    if let Some(store) = &deployment.credential_store {
        wanted.credential_store(CredentialStoreId::of(store, &deployment.region));
    }
    wanted
}

/// The role, whose external id the form asks for, where the spec leaves it out.
pub fn role_wanted(deployment: &Deployment) -> Wanted {
    let mut wanted = Wanted::default();
    if let Some(role) = deployment.role.as_ref().filter(|role| lacks_external_id(role)) {
        wanted.role(&role.name, false);
    }
    wanted
}

fn lacks_external_id(role: &Role) -> bool {
    role.trust.identity.required_external_id() == Some(GENERATED_EXTERNAL_ID)
}

/// The form of a destination. What was not read is missing, and the rest is there; secrets are left out unless they are
/// given.
///
/// # Errors
/// The trust policy's template needs a value that the deployment does not have.
pub fn form(
    deployment: &Deployment,
    vendor: &Vendor,
    read: &Read,
    secrets: Option<&Secrets>,
) -> Result<Vec<Entry>, TemplateError> {
    let resolved = read.role.as_ref().map(|world| kinds::with_external_id(deployment, world));
    let filling = Filling { deployment: resolved.as_deref().unwrap_or(deployment), read, secrets };
    vendor.form.iter().filter(|field| filling.is_shown(field)).map(|field| filling.entry(field)).collect()
}

struct Filling<'a> {
    deployment: &'a Deployment,
    read: &'a Read,
    secrets: Option<&'a Secrets>,
}

/// A value, or why there is none.
type Filled = Result<String, String>;

impl Filling<'_> {
    fn is_shown(&self, field: &Field) -> bool {
        let deployment = self.deployment;
        field.only.iter().all(|condition| match condition {
            Condition::Role => deployment.auth == Auth::Role,
            Condition::Keys => deployment.auth == Auth::Keys,
            Condition::Cluster => !deployment.warehouse.is_serverless(),
            Condition::Workgroup => deployment.warehouse.is_serverless(),
            Condition::Bucket => deployment.bucket.is_some(),
            Condition::Kms => self.kms_key().is_some(),
            Condition::Ssh => deployment.ssh.is_some(),
            Condition::MoreSchemas => !deployment.more_schemas.is_empty(),
        })
    }

    fn entry(&self, field: &Field) -> Result<Entry, TemplateError> {
        let secret = field.value.is_secret();
        let filled = match (secret, self.secrets) {
            (true, None) => None,
            _ => Some(self.value(field)?),
        };
        let (value, missing) = match filled {
            None => (None, None),
            Some(Ok(value)) => (Some(value), None),
            Some(Err(why)) => (None, Some(why)),
        };
        Ok(Entry { label: field.label.clone(), value, secret, missing, takes: field.value })
    }

    fn value(&self, field: &Field) -> Result<Filled, TemplateError> {
        let deployment = self.deployment;
        let partition = deployment.partition();
        let none = |what: &str| format!("the spec has no {what}");
        let bucket = deployment.bucket.as_ref().ok_or_else(|| none("bucket"));
        let secret =
            |of: fn(&Secrets) -> &Option<String>| self.secrets.and_then(|secrets| of(secrets).clone());
        Ok(match field.value {
            FieldValue::DestinationName => Ok(format!("{}-{}", deployment.spec, deployment.destination)),
            FieldValue::Host => self.endpoint().map(|(host, _)| host),
            FieldValue::Port => self.endpoint().map(|(_, port)| port),
            FieldValue::Address => self.endpoint().map(|(host, port)| format!("{host}:{port}")),
            FieldValue::Database => Ok(deployment.database.clone()),
            FieldValue::Schema => Ok(deployment.schema.clone()),
            FieldValue::MoreSchemas => Ok(deployment.more_schemas.join(", ")),
            FieldValue::Warehouse => Ok(deployment.warehouse.name().to_owned()),
            FieldValue::Cluster if deployment.warehouse.is_serverless() => Err(none("cluster")),
            FieldValue::Workgroup if !deployment.warehouse.is_serverless() => Err(none("workgroup")),
            FieldValue::Cluster | FieldValue::Workgroup => Ok(deployment.warehouse.name().to_owned()),
            FieldValue::WorkgroupArn => self.workgroup_arn(),
            FieldValue::GlueDatabase => {
                let glue = deployment.policy.as_ref().and_then(|policy| policy.glue.as_ref());
                glue.map(|glue| glue.database.clone()).ok_or_else(|| none("Glue database"))
            }
            FieldValue::Region => Ok(deployment.region.clone()),
            FieldValue::Account => Ok(deployment.aws.account.clone()),
            FieldValue::Username => Ok(deployment.grantee()),
            FieldValue::Password => {
                secret(|secrets| &secrets.password).ok_or_else(|| match &deployment.user.password {
                    None => "the vendor logs in without a password".to_owned(),
                    Some(Password::Env { variable }) => format!("{variable} is not in the environment"),
                    Some(Password::Generated | Password::Secret { .. }) => self.not_kept(),
                })
            }
            FieldValue::RoleArn => deployment.role_arn(partition).ok_or_else(|| none("role")),
            FieldValue::BucketRoleArn => deployment.bucket_role_arn(partition).ok_or_else(|| none("role")),
            FieldValue::TrustPolicy if self.awaits_external_id() => Err(self.not_made()),
            FieldValue::TrustPolicy => {
                Templates::embedded().trust(deployment, partition)?.ok_or_else(|| none("role"))
            }
            FieldValue::ExternalId if self.awaits_external_id() => Err(self.not_made()),
            FieldValue::ExternalId => self.external_id().ok_or_else(|| none("external id")),
            FieldValue::SessionName => {
                let role = deployment.role.as_ref();
                let name = role.and_then(|role| role.trust.session_name.clone());
                name.ok_or_else(|| none("session name"))
            }
            FieldValue::Bucket => bucket.map(|bucket| bucket.name.clone()),
            FieldValue::BucketRegion => bucket.map(|_| deployment.region.clone()),
            FieldValue::BucketPrefix => bucket.map(|bucket| bucket.prefix.clone().unwrap_or_default()),
            FieldValue::KmsKey => self.kms_key().ok_or_else(|| none("KMS key")),
            FieldValue::AccessKeyId | FieldValue::SecretAccessKey if deployment.access_user.is_none() => {
                Err(none("access key"))
            }
            FieldValue::AccessKeyId => self.access_key_id(),
            FieldValue::SecretAccessKey => {
                secret(|secrets| &secrets.secret_access_key).ok_or_else(|| self.not_kept())
            }
            FieldValue::Ssh => deployment.ssh.clone().ok_or_else(|| none("SSH host")),
            FieldValue::SshUrl => {
                deployment.ssh.as_ref().map(|host| format!("ssh://{host}")).ok_or_else(|| none("SSH host"))
            }
            FieldValue::Choice | FieldValue::Text => field.text.clone().ok_or_else(|| none("choice")),
        })
    }

    fn warehouse(&self) -> Result<&WarehouseFacts, String> {
        let id = WarehouseId::of(self.deployment);
        let world = self.read.warehouse.as_ref().ok_or_else(|| format!("{id} could not be read"))?;
        world.warehouses.get(&id).ok_or_else(|| world.lacks(&id))
    }

    /// The account alone knows the id in it.
    fn workgroup_arn(&self) -> Filled {
        let facts = self.warehouse()?;
        let arn = facts.workgroup_id().map(|_| facts.arn.clone());
        arn.ok_or_else(|| format!("{} has no ARN of a workgroup", WarehouseId::of(self.deployment)))
    }

    fn kms_key(&self) -> Option<String> {
        match &self.deployment.bucket.as_ref()?.encryption {
            Encryption::Kms { key_arn } => Some(key_arn.clone()),
            Encryption::SseS3 => None,
        }
    }

    /// Host and port of the warehouse itself, as the vendor does not come the operator's way.
    fn endpoint(&self) -> Result<(String, String), String> {
        let (id, facts) = (WarehouseId::of(self.deployment), self.warehouse()?);
        let endpoint = facts.endpoint.as_ref();
        let endpoint = endpoint.ok_or_else(|| format!("{id} has no address yet; it is {}", facts.status))?;
        Ok((endpoint.host.clone(), endpoint.port.to_string()))
    }

    fn awaits_external_id(&self) -> bool {
        self.deployment.role.as_ref().is_some_and(lacks_external_id)
    }

    fn not_made(&self) -> String {
        let role = self.deployment.role.as_ref().map(|role| role.name.as_str()).unwrap_or_default();
        match &self.read.role {
            None => format!("the role {role}, which keeps it, could not be read"),
            Some(world) if world.roles.contains_key(role) => {
                format!("the role {role} has lost it: provision plan tells more")
            }
            Some(_) => format!("it is generated with the role {role}: run provision apply first"),
        }
    }

    fn external_id(&self) -> Option<String> {
        match &self.deployment.role.as_ref()?.trust.identity {
            Identity::Aws { external_id, .. } => external_id.clone(),
            Identity::Google { .. } | Identity::Oidc { .. } => None,
        }
    }

    /// The key whose secret the credential store holds.
    fn access_key_id(&self) -> Filled {
        let store = self.deployment.credential_store.as_ref();
        let store = store.ok_or("the spec has no place for credentials")?;
        let id = CredentialStoreId::of(store, &self.deployment.region);
        let world = self.read.store.as_ref().ok_or_else(|| format!("{id} could not be read"))?;
        match world.credential_stores.get(&id) {
            Some(CredentialStore::Held(facts)) => facts.access_key_id.clone(),
            _ => None,
        }
        .ok_or_else(|| self.not_kept())
    }

    fn not_kept(&self) -> String {
        match &self.deployment.credential_store {
            Some(store) => {
                let id = CredentialStoreId::of(store, &self.deployment.region);
                format!("{id} does not hold it: run provision apply first")
            }
            None => "the spec names no place for credentials".to_owned(),
        }
    }
}
