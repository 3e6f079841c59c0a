//! The default answer of each question, and what an answer changes in the draft.

use std::sync::Arc;

use super::draft::Draft;
use super::known::Known;
use super::topic::Topic;
use crate::deployment::{Auth, IdentityKind, Via};
use crate::facts::WarehouseKind;
use crate::spec::fault_of;
use crate::toml_document::Problems;
use crate::vendor::Vendor;

/// What a person most likely means.
pub(super) fn default(topic: Topic, draft: &Draft, known: &Known) -> Option<String> {
    let vendor = known.vendor.as_ref();
    let slug = vendor.map(|vendor| vendor.name.clone());
    let word = slug.as_ref().map(|slug| slug.replace('-', "_"));
    let name = draft.name.clone();
    match topic {
        Topic::Name => slug,
        Topic::Auth => {
            let modes = &vendor?.auth.modes;
            let best = if modes.contains(&Auth::Role) { Auth::Role } else { *modes.first()? };
            Some(best.to_string())
        }
        Topic::Account => known.account.clone(),
        Topic::Region => known.region.clone(),
        Topic::DataCenter => {
            // What the vendor calls `eu` is near `eu-west-1`.
            let continent = draft.region.as_deref()?.split('-').next()?;
            let mut near = vendor?.network.as_ref()?.data_centers.keys();
            near.find(|name| name.to_lowercase().starts_with(continent)).cloned()
        }
        Topic::Database => {
            let first = known.warehouse(draft).and_then(|facts| facts.first_database.clone());
            Some(first.unwrap_or_else(|| "dev".to_owned()))
        }
        Topic::Schema => word,
        Topic::SchemaMode => Some(vendor?.database.schema_modes.first()?.to_string()),
        Topic::Bucket if !vendor?.staging.optional => {
            // The account's id makes it one that nobody else has.
            Some(format!("{}-transfer-{}", name?, draft.account.as_ref()?))
        }
        Topic::User => word,
        Topic::Role => {
            let prefix = vendor?.trust.as_ref()?.role_name_prefix.as_ref()?;
            Some(format!("{prefix}-{}", name?))
        }
        Topic::CredentialsSecret => Some(format!("provision/{}", name?)),
        Topic::AdminVia => Some(Via::DataApi.to_string()),
        Topic::AdminUser => known.warehouse(draft).and_then(|facts| facts.admin_user.clone()),
        Topic::AdminPasswordEnv => Some("PROVISION_ADMIN_PASSWORD".to_owned()),
        _ => None,
    }
}

/// Puts an answer into the draft. An empty one says that there is none.
///
/// # Errors
/// What is wrong with it.
pub(super) fn accepts(topic: Topic, answer: &str, draft: &mut Draft, known: &Known) -> Result<(), String> {
    let text = Some(answer.to_owned()).filter(|answer| !answer.is_empty());
    let list = || answer.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect();
    match topic {
        Topic::Vendor => draft.vendor = text,
        Topic::Name => draft.name = text,
        Topic::Auth => draft.auth = answer.parse().ok(),
        Topic::Account => draft.account = text,
        Topic::Warehouse => return warehouse(answer, draft, known),
        Topic::Region => draft.region = text,
        Topic::DataCenter => draft.data_center = text,
        Topic::Database => draft.database = text,
        Topic::Schema => draft.schema = text,
        Topic::SchemaMode => draft.schema_mode = answer.parse().ok(),
        Topic::GlueDatabase => draft.glue_database = text,
        Topic::Subject => {
            let trust = known.vendor.as_ref().and_then(|vendor| vendor.trust.as_ref());
            let is_google = trust.is_some_and(|trust| trust.kind == IdentityKind::Google);
            if is_google && !answer.bytes().all(|b| b.is_ascii_digit()) {
                return Err("it is the numeric id of a Google service account, of about 21 digits".to_owned());
            }
            draft.subject = text;
        }
        Topic::Audience => draft.audience = text,
        Topic::Principals => draft.principals = list(),
        Topic::ExternalId => draft.external_id = text,
        Topic::SessionName => draft.session_name = text,
        Topic::Bucket => {
            draft.adopt_bucket = known.buckets.contains(answer);
            draft.bucket = text;
        }
        Topic::User => draft.user = text,
        Topic::Role => draft.role = text,
        Topic::CredentialsSecret => draft.credentials_secret = text,
        Topic::Cidrs if answer == "none" => draft.closed = true,
        Topic::Cidrs => draft.cidrs = list(),
        Topic::SecurityGroup => draft.security_group = text,
        Topic::AdminVia => draft.admin_via = answer.parse().ok(),
        Topic::AdminUser => draft.admin_user = text,
        Topic::AdminPasswordEnv => draft.admin_password_env = text,
    }
    Ok(())
}

/// `cluster NAME` or `workgroup NAME`, with `in REGION` where it was chosen from what the account has.
fn warehouse(answer: &str, draft: &mut Draft, known: &Known) -> Result<(), String> {
    let words: Vec<_> = answer.split_whitespace().collect();
    let (kind, name, region) = match words.as_slice() {
        [kind, name] => (*kind, *name, None),
        [kind, name, "in", region] => (*kind, *name, Some((*region).to_owned())),
        _ => return Err("write `cluster NAME` or `workgroup NAME`".to_owned()),
    };
    let (kind, key) = match kind {
        "cluster" => (WarehouseKind::Cluster, "destinations.KEY.cluster"),
        "workgroup" => (WarehouseKind::Workgroup, "destinations.KEY.workgroup"),
        _ => return Err("write `cluster NAME` or `workgroup NAME`".to_owned()),
    };
    if let Some(fault) = fault_of(key, name) {
        return Err(fault);
    }
    let mut named = known.warehouses.keys().filter(|id| id.kind == kind && id.name == name);
    let only = match (named.next(), named.next()) {
        (Some(only), None) => Some(only.region.clone()),
        _ => None,
    };
    draft.region = region.or(draft.region.take()).or(only);
    let name = Some(name.to_owned());
    (draft.cluster, draft.workgroup) = match kind {
        WarehouseKind::Cluster => (name, None),
        WarehouseKind::Workgroup => (None, name),
    };
    Ok(())
}

/// Names and titles of the built-in profiles.
pub(super) fn titles() -> impl Iterator<Item = (&'static str, String)> {
    let title =
        |name: &str| Some(Vendor::parse(&Arc::new(Vendor::builtin(name)?), &mut Problems::default())?.title);
    Vendor::builtin_names().map(move |name| (name, title(name).unwrap_or_default()))
}

impl Draft {
    /// Fills in what follows from the answers and the account: the region of a warehouse of which there is one, and that a
    /// bucket is there already.
    pub fn settle(&mut self, known: &Known) {
        if self.region.is_none() {
            let (kind, name) = match (&self.cluster, &self.workgroup) {
                (Some(name), _) => (WarehouseKind::Cluster, Some(name)),
                (None, name) => (WarehouseKind::Workgroup, name.as_ref()),
            };
            let mut named = known.warehouses.keys().filter(|id| id.kind == kind && Some(&id.name) == name);
            if let (Some(only), None) = (named.next(), named.next()) {
                self.region = Some(only.region.clone());
            }
        }
        if self.bucket.as_ref().is_some_and(|name| known.buckets.contains(name)) {
            self.adopt_bucket = true;
        }
    }

    /// Fills in what follows from all answers: the destination's key.
    pub fn close(&mut self) {
        if self.destination.is_none() {
            let center = self.data_center.as_ref().map(|name| name.to_lowercase());
            let center = center.filter(|name| fault_of("destinations.KEY", name).is_none());
            self.destination = Some(center.unwrap_or_else(|| "main".to_owned()));
        }
    }
}
