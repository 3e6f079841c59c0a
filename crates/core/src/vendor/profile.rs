//! What a vendor needs, as data.

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use strum::VariantNames;

use crate::deployment::{Auth, CredentialApi, IdentityKind, SchemaMode, parse_cidr};

/// A profile: built in, or a file of the customer's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    pub name: String,
    pub title: String,
    /// What the vendor's pages leave open.
    #[serde(default)]
    pub unknown: Vec<String>,
    pub auth: AuthProfile,
    pub trust: Option<TrustProfile>,
    pub network: Option<NetworkProfile>,
    pub staging: StagingProfile,
    pub warehouse: WarehouseProfile,
    pub database: DatabaseProfile,
    pub credentials: Option<CredentialsProfile>,
    #[serde(default)]
    pub form: Vec<Field>,
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
    #[serde(default)]
    pub prefix: bool,
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
    #[serde(default)]
    pub actions_on_any: Vec<String>,
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
    #[serde(default)]
    pub grants: Vec<String>,
    #[serde(default)]
    pub precreated_grants: Vec<String>,
    #[serde(default)]
    pub schema_grants: Vec<String>,
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
    Database,
    Schema,
    Cluster,
    Workgroup,
    Region,
    Account,
    Username,
    Password,
    RoleArn,
    TrustPolicy,
    ExternalId,
    Bucket,
    BucketRegion,
    BucketPrefix,
    AccessKeyId,
    SecretAccessKey,
    Ssh,
    Choice,
}

impl FieldValue {
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
    Ssh,
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
            self.credentials.as_ref().map(|group| &group.checked),
        ];
        groups.into_iter().flatten().min().map_or("", |oldest| oldest)
    }

    /// The vendor's addresses in a data centre, or those it has everywhere.
    pub fn cidrs(&self, data_center: &str) -> Option<Vec<IpNet>> {
        let data_centers = &self.network.as_ref()?.data_centers;
        let texts = data_centers.get(data_center).or_else(|| data_centers.get(ANY))?;
        Some(texts.iter().filter_map(|text| parse_cidr(text)).collect())
    }

    /// The label of the form's field for an SSH tunnel.
    pub fn ssh_field(&self) -> Option<&str> {
        let field = self.form.iter().find(|field| field.value == FieldValue::Ssh)?;
        Some(&field.label)
    }

    /// How the vendor logs in to a warehouse of the kind; `None` if it cannot.
    pub fn login(&self, serverless: bool) -> Option<Login> {
        if serverless { self.warehouse.workgroup } else { self.warehouse.cluster }
    }

    /// Whether a warehouse of the kind assumes the vendor's role.
    pub fn associates_role(&self, serverless: bool) -> bool {
        let with = if serverless { Associated::Namespace } else { Associated::Cluster };
        self.warehouse.associate_role.contains(&with)
    }
}

/// The data centre that stands for all that are not named.
const ANY: &str = "any";

/// Whether the user that logs in is the one that the spec names.
pub fn login_is_named(auth: Auth, login: Option<Login>) -> bool {
    use CredentialApi::*;
    auth == Auth::Keys || !matches!(login, Some(Login::Api(GetCredentials | GetClusterCredentialsWithIam)))
}
