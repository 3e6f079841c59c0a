//! What a profile says, to be listed.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::profile::{Limit, Login, Unsupported, Vendor, Wanted};
use crate::deployment::{Auth, IdentityKind, SchemaMode};
use crate::toml_document::Problems;

/// What a vendor's profile says, without the texts of its form.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    pub name: String,
    pub title: String,
    /// Sign-in modes, the recommended one first.
    pub modes: Vec<Auth>,
    /// Who signs in: `google`, `aws`, `oidc`, or `None` for a password alone.
    pub identity: Option<IdentityKind>,
    /// What the vendor is known by in the role's trust policy, as condition keys.
    pub known_by: Vec<&'static str>,
    /// How it logs in to provisioned clusters; `None` where it cannot or nothing is known.
    pub cluster: Option<Login>,
    /// How it logs in to Serverless workgroups.
    pub workgroup: Option<Login>,
    /// The modes in which it comes through the Redshift Data API.
    pub data_api: Vec<Auth>,
    pub schema_modes: Vec<SchemaMode>,
    /// Whether it writes to more schemas than one.
    pub several_schemas: bool,
    /// Those of them whose names are its own.
    pub more_schemas: Vec<String>,
    pub bucket: BucketUse,
    /// It comes through the Redshift Data API alone.
    #[serde(skip)]
    pub addresses_needless: bool,
    /// CIDR blocks by data centre; empty where they are not known or not needed.
    pub data_centers: BTreeMap<String, Vec<String>>,
    /// The day of the oldest value.
    pub checked: String,
    /// The pages that the values were taken from.
    pub sources: Vec<String>,
    pub unknown: Vec<String>,
    pub unsupported: Vec<Unsupported>,
}

/// Whose bucket the vendor stages in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BucketUse {
    Yours,
    /// Yours, if there is one.
    Optional,
    /// The vendor's, or none.
    NotYours,
}

impl BucketUse {
    pub fn words(self) -> &'static str {
        match self {
            BucketUse::Yours => "yours",
            BucketUse::Optional => "yours, optional",
            BucketUse::NotYours => "not yours",
        }
    }
}

impl Overview {
    /// Every built-in profile, by name.
    pub fn builtin() -> Vec<Overview> {
        let parse = |name| Vendor::parse(&Arc::new(Vendor::builtin(name)?), &mut Problems::default());
        let mut all: Vec<_> =
            Vendor::builtin_names().filter_map(parse).map(|vendor| vendor.overview()).collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// How it signs in, in words.
    pub fn identity_words(&self) -> String {
        let kind = match self.identity {
            Some(IdentityKind::Google) => "Google",
            Some(IdentityKind::Aws) => "AWS",
            Some(IdentityKind::Oidc) => "OpenID Connect",
            None => return "a password".to_owned(),
        };
        let keys: Vec<_> = self.known_by.iter().map(|key| key.rsplit(':').next().unwrap_or(key)).collect();
        if keys.is_empty() { kind.to_owned() } else { format!("{kind}, {}", keys.join(" + ")) }
    }

    /// Whether it works with a kind of warehouse, in words.
    pub fn warehouse_words(&self, serverless: bool) -> &'static str {
        let (login, limit) = match serverless {
            false => (self.cluster, Limit::Cluster),
            true => (self.workgroup, Limit::Workgroup),
        };
        match login {
            Some(_) => "yes",
            None if self.unsupported.iter().any(|one| one.what == limit) => "no, it says so",
            None => "not documented",
        }
    }

    /// Which addresses are known, in words.
    pub fn addresses_words(&self) -> String {
        if self.addresses_needless {
            return "not needed".to_owned();
        }
        if self.data_centers.is_empty() {
            return "no".to_owned();
        }
        let names: Vec<_> = self.data_centers.keys().map(String::as_str).collect();
        if names == ["any"] { "yes".to_owned() } else { names.join(", ") }
    }
}

impl Vendor {
    /// What it says, to be listed.
    pub fn overview(&self) -> Overview {
        let trust = self.trust.as_ref();
        let mut sources: Vec<_> = self.sources().map(str::to_owned).collect();
        sources.sort();
        sources.dedup();
        Overview {
            name: self.name.clone(),
            title: self.title.clone(),
            modes: self.auth.modes.clone(),
            identity: trust.map(|trust| trust.kind),
            known_by: self.known_by(),
            cluster: self.warehouse.cluster,
            workgroup: self.warehouse.workgroup,
            data_api: self.warehouse.data_api.clone(),
            schema_modes: self.database.schema_modes.clone(),
            several_schemas: self.database.writes_to_several(),
            more_schemas: self.database.more_schemas.clone(),
            bucket: match (self.staging.bucket, self.staging.optional) {
                (true, false) => BucketUse::Yours,
                (true, true) => BucketUse::Optional,
                (false, _) => BucketUse::NotYours,
            },
            addresses_needless: self.needs_no_address(),
            data_centers: self.network.as_ref().map(|one| one.data_centers.clone()).unwrap_or_default(),
            checked: self.checked().to_owned(),
            sources,
            unknown: self.unknown.clone(),
            unsupported: self.unsupported.clone(),
        }
    }

    /// The condition keys that its trust policy has, or should have.
    fn known_by(&self) -> Vec<&'static str> {
        let Some(trust) = &self.trust else { return Vec::new() };
        let keys = match trust.kind {
            IdentityKind::Aws => vec![
                ("sts:ExternalId", trust.external_id.is_usual()),
                ("sts:RoleSessionName", trust.session_name.is_usual()),
            ],
            IdentityKind::Google => vec![
                ("accounts.google.com:sub", trust.subject == Wanted::Required),
                ("accounts.google.com:oaud", trust.audience.is_usual()),
                ("accounts.google.com:aud", !trust.clients.is_empty()),
            ],
            IdentityKind::Oidc => {
                vec![("sub", trust.subject == Wanted::Required), ("aud", trust.audience.is_usual())]
            }
        };
        keys.into_iter().filter(|(_, has)| *has).map(|(key, _)| key).collect()
    }

    fn sources(&self) -> impl Iterator<Item = &str> {
        let groups = [
            Some(&self.auth.source),
            self.trust.as_ref().map(|group| &group.source),
            self.network.as_ref().map(|group| &group.source),
            Some(&self.staging.source),
            Some(&self.warehouse.source),
            Some(&self.database.source),
            self.glue.as_ref().map(|group| &group.source),
            self.credentials.as_ref().map(|group| &group.source),
        ];
        let limits = self.unsupported.iter().map(|limit| &limit.source);
        groups.into_iter().flatten().chain(limits).map(String::as_str)
    }
}
