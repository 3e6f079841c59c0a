//! A spec of one destination before it is written: what is answered so far, and its text.

use serde::Serialize;

use crate::deployment::{Auth, SchemaMode, Via};
use crate::prose::printable;
use crate::templates::{TemplateError, Templates};
use crate::vendor::{Vendor, Wanted};

/// The values of a spec, each as its key takes it. What is absent is not written, so that the default holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Draft {
    pub name: Option<String>,
    pub vendor: Option<String>,
    pub auth: Option<Auth>,
    pub account: Option<String>,
    pub profile: Option<String>,
    pub assume_role: Option<String>,
    pub subject: Option<String>,
    pub audience: Option<String>,
    pub principals: Vec<String>,
    pub external_id: Option<String>,
    pub session_name: Option<String>,
    pub max_session: Option<u32>,
    pub bucket: Option<String>,
    pub adopt_bucket: bool,
    pub prefix: Option<String>,
    pub encryption: Option<String>,
    pub expire_days: Option<u32>,
    pub tls_only: Option<bool>,
    pub policy: Option<String>,
    pub policy_path: Option<String>,
    pub adopt_policy: bool,
    pub role: Option<String>,
    pub role_path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub adopt_role: bool,
    /// Whether the bucket has a role of its own.
    pub for_bucket: Option<bool>,
    pub bucket_role: Option<String>,
    /// The policy of that role.
    pub bucket_policy: Option<String>,
    pub access_user: Option<String>,
    pub access_user_path: Option<String>,
    pub adopt_access_user: bool,
    pub credentials_secret: Option<String>,
    pub credentials_file: Option<String>,
    pub user: Option<String>,
    pub adopt_user: bool,
    /// No ingress rule is wanted.
    pub closed: bool,
    pub cidrs: Vec<String>,
    pub security_group: Option<String>,
    pub adopt_network: bool,
    /// The destination's key.
    pub destination: Option<String>,
    pub data_center: Option<String>,
    pub region: Option<String>,
    pub cluster: Option<String>,
    pub workgroup: Option<String>,
    pub database: Option<String>,
    pub schema: Option<String>,
    pub schema_mode: Option<SchemaMode>,
    /// Further ones; nothing where the vendor's are meant.
    pub more_schemas: Option<Vec<String>>,
    pub reads: Vec<String>,
    pub glue_database: Option<String>,
    pub ssh: Option<String>,
    pub admin_via: Option<Via>,
    pub admin_user: Option<String>,
    pub admin_password_env: Option<String>,
    pub admin_secret: Option<String>,
}

/// What the template takes.
#[derive(Serialize)]
struct Values<'a> {
    draft: &'a Draft,
    title: String,
    /// In words.
    warehouse: String,
    file: String,
    has_trust: bool,
    /// Keys of `[trust]` that the vendor's profile recommends and nobody gave.
    wished: Vec<&'static str>,
    notes: Vec<String>,
}

impl Draft {
    /// The spec, with a comment for whatever is not plain; `file` is its name, and `notes` go to its head.
    ///
    /// # Errors
    /// The template needs a value that there is not.
    pub fn text(&self, vendor: &Vendor, file: &str, notes: &[String]) -> Result<String, TemplateError> {
        let name = self.cluster.as_deref().or(self.workgroup.as_deref()).unwrap_or_default();
        let kind = if self.cluster.is_some() { "the cluster" } else { "the Redshift Serverless workgroup" };
        let trust = vendor.trust.as_ref().filter(|_| self.auth == Some(Auth::Role));
        let wished = trust.map(|trust| {
            let keys = [
                ("subject", trust.subject, self.subject.is_none()),
                ("audience", trust.audience, self.audience.is_none()),
                ("external_id", trust.external_id, self.external_id.is_none() && !trust.generate_external_id),
            ];
            let recommended =
                keys.into_iter().filter(|(_, wanted, none)| *none && *wanted == Wanted::Recommended);
            recommended.map(|(key, ..)| key).collect::<Vec<_>>()
        });
        let wished = wished.unwrap_or_default();
        let given = [&self.subject, &self.audience, &self.external_id, &self.session_name];
        let is_given = given.iter().any(|value| value.is_some()) || !self.principals.is_empty();
        let values = Values {
            draft: self,
            title: printable(&vendor.title),
            warehouse: format!("{kind} {name}"),
            file: printable(file),
            has_trust: is_given || self.max_session.is_some() || !wished.is_empty(),
            wished,
            notes: notes.to_vec(),
        };
        Templates::embedded().first_spec(&values)
    }
}
