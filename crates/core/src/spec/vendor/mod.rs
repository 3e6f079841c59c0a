//! Vendor profiles: what a vendor needs, as data.

mod keys;
mod read;

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{
    deployment::{Auth, CredentialApi, SchemaMode},
    files,
    rule::network,
    source::Source,
    suggest,
};

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

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthProfile {
    pub modes: Vec<Auth>,
    pub source: String,
    pub checked: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustProfile {
    pub kind: TrustKind,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrustKind {
    Google,
    Oidc,
    Aws,
}

/// How much a vendor wants a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    Required,
    Recommended,
    #[default]
    Optional,
    None,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkProfile {
    pub data_centers: BTreeMap<String, Vec<String>>,
    pub source: String,
    pub checked: String,
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordLogin {
    #[serde(rename = "password")]
    Password,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarehouseProfile {
    pub cluster: Option<Login>,
    pub workgroup: Option<Login>,
    #[serde(default)]
    pub actions_on_any: Vec<String>,
    pub source: String,
    pub checked: String,
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldValue {
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
    pub fn is_secret(self) -> bool {
        matches!(self, FieldValue::Password | FieldValue::SecretAccessKey)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    Role,
    Keys,
    Cluster,
    Workgroup,
    Ssh,
}

impl Vendor {
    /// The names of the built-in profiles.
    pub fn builtin_names() -> impl Iterator<Item = &'static str> + Clone {
        files::under("vendors/").filter_map(|(path, _)| path.strip_suffix(".toml"))
    }

    /// The text of a built-in profile.
    pub fn builtin(name: &str) -> Option<Source> {
        let path = format!("vendors/{name}.toml");
        files::get(&path).map(|text| Source::new(format!("templates/{path}"), text))
    }

    /// The built-in profile closest to a name that is none.
    pub fn suggestion(name: &str) -> Option<&'static str> {
        suggest::closest(name, Vendor::builtin_names())
    }

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
        Some(texts.iter().filter_map(|text| network::cidr(text)).collect())
    }

    /// The label of the form's field for an SSH tunnel.
    pub fn ssh_field(&self) -> Option<&str> {
        let field = self.form.iter().find(|field| field.value == FieldValue::Ssh)?;
        Some(&field.label)
    }

    pub fn login(&self, serverless: bool) -> Option<Login> {
        if serverless { self.warehouse.workgroup } else { self.warehouse.cluster }
    }
}

/// The data centre that stands for all that are not named.
const ANY: &str = "any";

/// Where a profile was asked for as a path.
pub fn is_path(reference: &str) -> bool {
    reference.contains(['/', '\\']) || reference.ends_with(".toml")
}
