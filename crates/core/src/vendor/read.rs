//! Reads a vendor's profile, which is built in or a file of the customer's.

use std::{ops::Range, sync::Arc};

use super::{
    keys::VENDOR,
    profile::{Field, FieldValue, Limit, TrustProfile, Vendor, Wanted},
};
use provision_iam::catalogue::services;

use crate::deployment::{Auth, GrantedTo, IdentityKind};
use crate::prose::{closest, quoted};
use crate::redshift::FUNCTION_PRIVILEGE;
use crate::templates::embedded;
use crate::toml_document::{
    Problems, Reporter, Source, check, fault,
    keys::join,
    missing_keys,
    node::{self, Node},
};

impl Vendor {
    /// The names of the built-in profiles.
    pub fn builtin_names() -> impl Iterator<Item = &'static str> + Clone {
        embedded::under("vendors/").filter_map(|(path, _)| path.strip_suffix(".toml"))
    }

    /// The text of a built-in profile.
    pub fn builtin(name: &str) -> Option<Source> {
        let path = format!("vendors/{name}.toml");
        embedded::get(&path).map(|text| Source::new(format!("templates/{path}"), text))
    }

    /// The built-in profile closest to a name that is none.
    pub fn suggestion(name: &str) -> Option<&'static str> {
        closest(name, Vendor::builtin_names())
    }

    /// Parses and checks a profile; `None` when something is wrong with it, which is reported.
    pub fn parse(source: &Arc<Source>, problems: &mut Problems) -> Option<Vendor> {
        let mut own = Problems::default();
        let document = node::parse(source, &mut own);
        let mut reporter = Reporter { source, problems: &mut own };
        if let Some(table) = document.table() {
            check::check(&VENDOR, table, "", &mut reporter);
            missing_keys::check(&VENDOR, &document, "", &(0..0), &mut reporter);
        }
        let vendor = if own.has_errors() { None } else { read(source, &mut own) };
        if let Some(vendor) = &vendor {
            vendor.check(&document, &mut Reporter { source, problems: &mut own });
        }
        let vendor = vendor.filter(|_| !own.has_errors());
        problems.extend(own);
        vendor
    }

    /// What must hold between the keys of a profile.
    fn check(&self, document: &Node, reporter: &mut Reporter) {
        let mut add = |table: &str, key: &str, message: &str| {
            let entry = document.get(table);
            let inner = entry.and_then(|entry| entry.node.get(key)).map(|entry| &entry.node.span);
            let span = inner.or(entry.map(|entry| &entry.key)).cloned().unwrap_or(0..0);
            let fault = fault::error("INVALID_PROFILE", message);
            reporter.add(&join(table, key), &span, fault, Vec::new());
        };
        if self.auth.modes.contains(&Auth::Role) && self.trust.is_none() {
            add("auth", "modes", "a vendor that assumes a role needs a [trust] table");
        }
        match &self.trust {
            Some(trust) if trust.kind == IdentityKind::Oidc && trust.issuer.is_none() => {
                add("trust", "kind", "`oidc` needs an `issuer`");
            }
            Some(trust) if trust.subject != Wanted::Required && trust.clients.is_empty() => {
                add("trust", "subject", "without a subject, `clients` must say who it is");
            }
            Some(trust)
                if trust.generate_external_id
                    && (trust.kind != IdentityKind::Aws || trust.external_id == Wanted::None) =>
            {
                let message = "only a vendor of kind `aws` that sends an external id has one to generate";
                add("trust", "generate_external_id", message);
            }
            _ => {}
        }
        if let Some(action) = self.warehouse.actions_on_any.iter().find(|action| works_on_warehouse(action)) {
            let message =
                format!("{action} can be limited to the warehouse: write it in `actions_on_warehouse`");
            add("warehouse", "actions_on_any", &message);
        }
        let of_glue = self.glue.iter().flat_map(|glue| &glue.actions);
        if let Some(action) = of_glue.into_iter().find(|action| !action.starts_with("glue:")) {
            add("glue", "actions", &format!("{action} is no action of AWS Glue"));
        }
        let offered = [
            (Limit::Cluster, "warehouse", self.warehouse.cluster.is_some()),
            (Limit::Workgroup, "warehouse", self.warehouse.workgroup.is_some()),
            (Limit::Role, "auth", self.auth.modes.contains(&Auth::Role)),
            (Limit::Keys, "auth", self.auth.modes.contains(&Auth::Keys)),
            (Limit::Ssh, "form", self.ssh_field().is_some()),
        ];
        for (limit, table, is_offered) in offered {
            if is_offered && self.limit(limit).is_some() {
                add(table, "", &format!("it offers what is `unsupported`: {}", limit.words()));
            }
        }
        let on_data = self.database.table_grants.iter().chain(&self.database.reads);
        if self.database.grantee == GrantedTo::Role
            && on_data.into_iter().any(|one| one == FUNCTION_PRIVILEGE)
        {
            let message = "what a role may do with functions is not compared: grant EXECUTE to the user";
            add("database", "grantee", message);
        }
        if self.staging.optional && !self.staging.bucket {
            add("staging", "optional", "only a bucket of the customer's can be optional");
        }
        if !self.auth.modes.contains(&Auth::Role) && !self.warehouse.associate_role.is_empty() {
            add("warehouse", "associate_role", "only a vendor that assumes a role has one to associate");
        }
        let is_aws = |trust: &TrustProfile| trust.kind == IdentityKind::Aws && !trust.generate_external_id;
        if self.staging.bucket_role != Wanted::None
            && !(self.staging.bucket && self.trust.as_ref().is_some_and(is_aws))
        {
            let message = "only a vendor of kind `aws` that stages in a bucket of the customer's, with an external id of its \
                           own, takes a second role";
            add("staging", "bucket_role", message);
        }
        if self.staging.bucket && self.staging.object_actions.is_empty() {
            add("staging", "bucket", "a staging bucket needs `object_actions`");
        }
        let is_own = |field: &Field| matches!(field.value, FieldValue::Choice | FieldValue::Text);
        if let Some(field) = self.form.iter().find(|field| is_own(field) && field.text.is_none()) {
            let message =
                format!("the field {} needs `text`: what to choose or to write", quoted(&field.label));
            add("form", "", &message);
        }
        let schemas = || self.database.schema.iter().chain(&self.database.more_schemas);
        if let Some(twice) = schemas().find(|one| schemas().filter(|other| one == other).count() > 1) {
            add("database", "more_schemas", &format!("the schema {twice} is named twice"));
        }
        if self.warehouse.cluster.is_none() && self.warehouse.workgroup.is_none() {
            add("warehouse", "cluster", "a vendor logs in to `cluster`, `workgroup` or both");
        }
    }
}

/// Whether an action can be limited to a cluster or a workgroup (Service Authorization Reference). Those of `redshift` are
/// not asked: what describes one cluster also lists all of them, and then works on `*`.
fn works_on_warehouse(action: &str) -> bool {
    let Some((service, name)) = action.split_once(':').filter(|(service, _)| *service != "redshift") else {
        return false;
    };
    let action = services::service(service).and_then(|service| service.action(name));
    action.is_some_and(|action| action.resources.contains(&"workgroup"))
}

/// The typed profile of a document without errors, and what only shows there.
fn read(source: &Arc<Source>, problems: &mut Problems) -> Option<Vendor> {
    match toml::from_str::<Vendor>(&source.text) {
        Ok(mut vendor) => {
            // As it stands in a provider's ARN.
            if let Some(issuer) = vendor.trust.as_mut().and_then(|trust| trust.issuer.as_mut()) {
                *issuer = issuer.trim_start_matches("https://").to_owned();
            }
            Some(vendor)
        }
        Err(error) => {
            let span: Range<usize> = error.span().unwrap_or(0..0);
            let fault = fault::error("INVALID_PROFILE", error.message());
            Reporter { source, problems }.add("", &span, fault, Vec::new());
            None
        }
    }
}

/// What [`is_path`] asks, as a regular expression (ECMA 262).
pub const PATH: &str = r"[/\\]|\.toml$";

/// Where a profile was asked for as a path.
pub fn is_path(reference: &str) -> bool {
    reference.contains(['/', '\\']) || reference.ends_with(".toml")
}
