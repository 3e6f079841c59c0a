//! What a vendor needs, as data.

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use strum::VariantNames;

use crate::deployment::{Auth, CredentialApi, GrantedTo, IdentityKind, SchemaMode, parse_cidr};

/// A profile: built in, or a file of the customer's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    pub name: String,
    pub title: String,
    /// What the vendor's pages leave open.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// What the vendor's pages say that it cannot do.
    #[serde(default)]
    pub unsupported: Vec<Unsupported>,
    pub auth: AuthProfile,
    pub trust: Option<TrustProfile>,
    pub network: Option<NetworkProfile>,
    pub staging: StagingProfile,
    pub warehouse: WarehouseProfile,
    pub database: DatabaseProfile,
    pub glue: Option<GlueProfile>,
    pub credentials: Option<CredentialsProfile>,
    #[serde(default)]
    pub form: Vec<Field>,
}

/// Something that the vendor says it cannot do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsupported {
    pub what: Limit,
    /// What its page says about it, in short.
    pub because: String,
    pub source: String,
    pub checked: String,
}

/// What a spec can ask for and a vendor refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Limit {
    Cluster,
    Workgroup,
    Role,
    Keys,
    /// A tunnel through a host of the customer's.
    Ssh,
    /// Regions of the partition `aws-cn`.
    China,
}

impl Limit {
    /// In words, as the end of "it does not support".
    pub fn words(self) -> &'static str {
        match self {
            Limit::Cluster => "provisioned clusters",
            Limit::Workgroup => "Redshift Serverless",
            Limit::Role => "signing in with a role",
            Limit::Keys => "signing in with keys and a password",
            Limit::Ssh => "SSH tunnels",
            Limit::China => "regions in China",
        }
    }
}

/// How the vendor can sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthProfile {
    pub modes: Vec<Auth>,
    pub source: String,
    pub checked: String,
}

/// The identity with which the vendor assumes the role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustProfile {
    pub kind: IdentityKind,
    #[serde(default = "required")]
    pub subject: Wanted,
    #[serde(default)]
    pub audience: Wanted,
    #[serde(default)]
    pub external_id: Wanted,
    /// aws: the customer chooses the external id, so that one is generated where the spec names none.
    #[serde(default)]
    pub generate_external_id: bool,
    /// Whether it always gives its sessions the name that the spec requires of them.
    #[serde(default)]
    pub session_name: Wanted,
    /// What the name of the role must begin with.
    pub role_name_prefix: Option<String>,
    #[serde(default)]
    pub principals: Vec<String>,
    pub issuer: Option<String>,
    /// google: `accounts.google.com:aud` by data centre, for vendors that are
    /// identified by it.
    #[serde(default)]
    pub clients: BTreeMap<String, String>,
    pub source: String,
    pub checked: String,
}

fn required() -> Wanted {
    Wanted::Required
}

fn none() -> Wanted {
    Wanted::None
}

/// How much a vendor wants a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Wanted {
    Required,
    Recommended,
    #[default]
    Optional,
    None,
}

impl Wanted {
    /// Whether it is there unless somebody says otherwise.
    pub fn is_usual(self) -> bool {
        matches!(self, Wanted::Required | Wanted::Recommended)
    }
}

/// Where the vendor's connections come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkProfile {
    pub data_centers: BTreeMap<String, Vec<String>>,
    pub source: String,
    pub checked: String,
}

/// The bucket that the vendor stages in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StagingProfile {
    pub bucket: bool,
    /// The vendor can do without the customer's bucket.
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub prefix: bool,
    /// Whether its form takes another role for the bucket than for the warehouse.
    #[serde(default = "none")]
    pub bucket_role: Wanted,
    /// With an access key, COPY reads with a federation token that the vendor asks for.
    #[serde(default)]
    pub federates: bool,
    #[serde(default)]
    pub object_actions: Vec<String>,
    #[serde(default)]
    pub bucket_actions: Vec<String>,
    pub source: String,
    pub checked: String,
}

/// How a vendor logs in to a warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Login {
    Api(CredentialApi),
    Password(PasswordLogin),
}

impl Login {
    /// As a profile writes it.
    pub fn words(self) -> &'static str {
        match self {
            Login::Api(CredentialApi::GetClusterCredentials) => "GetClusterCredentials",
            Login::Api(CredentialApi::GetClusterCredentialsWithIam) => "GetClusterCredentialsWithIAM",
            Login::Api(CredentialApi::GetCredentials) => "GetCredentials",
            Login::Password(PasswordLogin::Password) => "password",
        }
    }
}

/// A login with user name and password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordLogin {
    #[serde(rename = "password")]
    Password,
}

/// How the vendor logs in to each kind of warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarehouseProfile {
    pub cluster: Option<Login>,
    pub workgroup: Option<Login>,
    /// Allowed on the cluster's or the workgroup's ARN.
    #[serde(default)]
    pub actions_on_warehouse: Vec<String>,
    /// Those that have no resource type.
    #[serde(default)]
    pub actions_on_any: Vec<String>,
    /// The sign-in modes in which the vendor comes through the Redshift Data API, and not over the network, wherever it
    /// does not log in with a password. An access key then stands for a password too.
    #[serde(default)]
    pub data_api: Vec<Auth>,
    /// With what the role is associated, so that COPY runs with `IAM_ROLE`.
    #[serde(default)]
    pub associate_role: Vec<Associated>,
    pub source: String,
    pub checked: String,
}

/// What a role can be associated with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Associated {
    Cluster,
    /// Of a workgroup.
    Namespace,
}

/// What the vendor's database user is granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatabaseProfile {
    pub schema_modes: Vec<SchemaMode>,
    /// The one schema that it works in, where its name is fixed.
    pub schema: Option<String>,
    /// Whether its user is granted all this, or a database role that the user has. What a schema's owner is, and what is set
    /// for sessions, is the user's in any case.
    #[serde(default)]
    pub grantee: GrantedTo,
    /// Whether it writes to more schemas than one, which a spec lists in `more_schemas`.
    #[serde(default)]
    pub several_schemas: bool,
    /// Further schemas that it writes to, whose names are fixed: where the spec lists none itself.
    #[serde(default)]
    pub more_schemas: Vec<String>,
    #[serde(default)]
    pub grants: Vec<String>,
    #[serde(default)]
    pub precreated_grants: Vec<String>,
    #[serde(default)]
    pub schema_grants: Vec<String>,
    /// On all tables of the schema (EXECUTE: on its functions), present and to come, where the schema exists.
    #[serde(default)]
    pub table_grants: Vec<String>,
    /// On all tables (EXECUTE: on all functions), present and to come, of the schemas that a spec lists in `reads`.
    #[serde(default)]
    pub reads: Vec<String>,
    /// System tables and views that it reads.
    #[serde(default)]
    pub system_grants: Vec<String>,
    /// What is set for the user's sessions; `{{ schema }}` stands for the first schema.
    #[serde(default)]
    pub user_settings: BTreeMap<String, String>,
    pub source: String,
    pub checked: String,
}

impl DatabaseProfile {
    /// Whether it writes to more schemas than one.
    pub fn writes_to_several(&self) -> bool {
        self.several_schemas || !self.more_schemas.is_empty()
    }
}

/// What the vendor does in one database of the AWS Glue Data Catalog, which the customer has made before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlueProfile {
    /// Allowed on the catalog, the database and its tables.
    pub actions: Vec<String>,
    pub source: String,
    pub checked: String,
}

/// Characters that break the vendor's connection strings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialsProfile {
    /// Each character of this string.
    pub forbidden: String,
    pub source: String,
    pub checked: String,
}

/// A field of the vendor's form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub label: String,
    pub value: FieldValue,
    /// What to choose, where the value is a choice.
    pub text: Option<String>,
    /// Shown only when all of these hold.
    #[serde(default)]
    pub only: Vec<Condition>,
}

/// What a field of the vendor's form takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum FieldValue {
    /// A name of the customer's choice.
    DestinationName,
    Host,
    Port,
    /// `host:port`.
    Address,
    Database,
    Schema,
    /// The further schemas, parted by commas.
    MoreSchemas,
    Cluster,
    Workgroup,
    /// The cluster's identifier or the workgroup's name, whichever it is.
    Warehouse,
    /// `arn:…:redshift-serverless:…:workgroup/ID`; no cluster has one.
    WorkgroupArn,
    /// The database in the AWS Glue Data Catalog.
    GlueDatabase,
    Region,
    Account,
    Username,
    Password,
    RoleArn,
    /// Of the role for the bucket, where it has one of its own.
    BucketRoleArn,
    TrustPolicy,
    ExternalId,
    SessionName,
    Bucket,
    BucketRegion,
    BucketPrefix,
    /// The ARN of the KMS key that encrypts what is staged.
    KmsKey,
    AccessKeyId,
    SecretAccessKey,
    Ssh,
    /// `ssh://user@host`.
    SshUrl,
    Choice,
    /// What the customer writes freely; `text` says what it is about.
    Text,
}

impl FieldValue {
    /// Whether it takes the host of a tunnel.
    pub fn is_ssh(self) -> bool {
        matches!(self, FieldValue::Ssh | FieldValue::SshUrl)
    }

    /// Whether what it takes is never shown.
    pub fn is_secret(self) -> bool {
        matches!(self, FieldValue::Password | FieldValue::SecretAccessKey)
    }
}

/// When a field of the vendor's form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Condition {
    Role,
    Keys,
    Cluster,
    Workgroup,
    /// The customer has a bucket, where the vendor can do without.
    Bucket,
    /// What is staged is encrypted with a KMS key of the customer's.
    Kms,
    Ssh,
    /// The spec lists further schemas.
    MoreSchemas,
}

impl Vendor {
    /// The day of the oldest value.
    pub fn checked(&self) -> &str {
        let groups = [
            Some(&self.auth.checked),
            self.trust.as_ref().map(|group| &group.checked),
            self.network.as_ref().map(|group| &group.checked),
            Some(&self.staging.checked),
            Some(&self.warehouse.checked),
            Some(&self.database.checked),
            self.glue.as_ref().map(|group| &group.checked),
            self.credentials.as_ref().map(|group| &group.checked),
        ];
        let limits = self.unsupported.iter().map(|limit| &limit.checked);
        groups.into_iter().flatten().chain(limits).min().map_or("", |oldest| oldest)
    }

    /// The vendor's addresses in a data centre, or those it has everywhere.
    pub fn cidrs(&self, data_center: &str) -> Option<Vec<IpNet>> {
        let data_centers = &self.network.as_ref()?.data_centers;
        let texts = data_centers.get(data_center).or_else(|| data_centers.get(ANY))?;
        Some(texts.iter().filter_map(|text| parse_cidr(text)).collect())
    }

    /// The label of the form's field for an SSH tunnel.
    pub fn ssh_field(&self) -> Option<&str> {
        let field = self.form.iter().find(|field| field.value.is_ssh())?;
        Some(&field.label)
    }

    /// How the vendor logs in to a warehouse of the kind; `None` if it cannot.
    pub fn login(&self, serverless: bool) -> Option<Login> {
        if serverless { self.warehouse.workgroup } else { self.warehouse.cluster }
    }

    /// What the vendor's pages say about something that it cannot do.
    pub fn limit(&self, what: Limit) -> Option<&Unsupported> {
        self.unsupported.iter().find(|limit| limit.what == what)
    }

    /// Those of actions that have to do with a warehouse of the kind.
    pub fn actions_for(&self, actions: &[String], serverless: bool) -> Vec<String> {
        let other = if serverless { "redshift:" } else { "redshift-serverless:" };
        actions.iter().filter(|action| !action.starts_with(other)).cloned().collect()
    }

    /// Whether it logs in to a warehouse of the kind with a password when it signs in to AWS this way. With a role that is
    /// so where the login is one; with an access key, unless the Data API is reached with the key alone.
    pub fn has_password(&self, auth: Auth, serverless: bool) -> bool {
        match (auth, self.login(serverless)) {
            (_, Some(Login::Password(_))) => true,
            (Auth::Role, _) => false,
            (Auth::Keys, _) => !self.warehouse.data_api.contains(&auth),
        }
    }

    /// Whether it comes through the Redshift Data API, which takes no password.
    pub fn uses_data_api(&self, auth: Auth, serverless: bool) -> bool {
        self.warehouse.data_api.contains(&auth) && !self.has_password(auth, serverless)
    }

    /// Whether it never connects to a warehouse's port.
    pub fn needs_no_address(&self) -> bool {
        let kinds = || [false, true].into_iter().filter(|serverless| self.login(*serverless).is_some());
        self.auth.modes.iter().all(|auth| kinds().all(|serverless| self.uses_data_api(*auth, serverless)))
    }

    /// Whether the user that logs in is the one that the spec names.
    pub fn names_user(&self, auth: Auth, serverless: bool) -> bool {
        let api = Login::Api(CredentialApi::GetClusterCredentials);
        self.has_password(auth, serverless) || self.login(serverless) == Some(api)
    }

    /// Whether a role is for the bucket alone, so that there is none without a bucket.
    pub fn role_is_for_bucket(&self, auth: Auth, serverless: bool) -> bool {
        auth == Auth::Role && self.has_password(auth, serverless)
    }

    /// Whether the bucket can have a role of its own, beside one for the warehouse.
    pub fn takes_bucket_role(&self, auth: Auth, serverless: bool) -> bool {
        let takes = self.staging.bucket_role != Wanted::None;
        takes && auth == Auth::Role && !self.role_is_for_bucket(auth, serverless)
    }

    /// Whether a warehouse of the kind assumes the vendor's role.
    pub fn associates_role(&self, serverless: bool) -> bool {
        let with = if serverless { Associated::Namespace } else { Associated::Cluster };
        self.warehouse.associate_role.contains(&with)
    }
}

/// The data centre that stands for all that are not named.
const ANY: &str = "any";
