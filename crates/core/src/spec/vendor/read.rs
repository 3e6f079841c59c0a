//! Reads a vendor profile: the same checks as for a spec, then its own.

use std::{ops::Range, sync::Arc};

use super::{TrustKind, Vendor, Wanted, keys::VENDOR};
use crate::spec::{
    deployment::Auth,
    problem::Problems,
    requirements,
    rule::Fault,
    shape::{self, Reporter},
    source::Source,
    tree::{self, Node},
};

impl Vendor {
    /// Parses and checks a profile.
    pub fn parse(source: &Arc<Source>, problems: &mut Problems) -> Option<Vendor> {
        let mut own = Problems::default();
        let document = tree::parse(source, &mut own);
        let mut reporter = Reporter { source, problems: &mut own };
        if let Some(table) = document.table() {
            shape::check(&VENDOR, table, "", &mut reporter);
            requirements::profile(&VENDOR, &document, "", &(0..0), &mut reporter);
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
            let fault = Fault::error("INVALID_PROFILE", message);
            reporter.add(&shape::join(table, key), &span, fault, Vec::new());
        };
        if self.auth.modes.contains(&Auth::Role) && self.trust.is_none() {
            add("auth", "modes", "a vendor that assumes a role needs a [trust] table");
        }
        match &self.trust {
            Some(trust) if trust.kind == TrustKind::Oidc && trust.issuer.is_none() => {
                add("trust", "kind", "`oidc` needs an `issuer`");
            }
            Some(trust) if trust.subject != Wanted::Required && trust.clients.is_empty() => {
                add("trust", "subject", "without a subject, `clients` must say who it is");
            }
            _ => {}
        }
        if self.staging.bucket && self.staging.object_actions.is_empty() {
            add("staging", "bucket", "a staging bucket needs `object_actions`");
        }
        if self.warehouse.cluster.is_none() && self.warehouse.workgroup.is_none() {
            add("warehouse", "cluster", "a vendor logs in to `cluster`, `workgroup` or both");
        }
    }
}

/// The typed profile of a document without errors, and what only shows there.
fn read(source: &Arc<Source>, problems: &mut Problems) -> Option<Vendor> {
    match toml::from_str::<Vendor>(&source.text) {
        Ok(vendor) => Some(vendor),
        Err(error) => {
            let span: Range<usize> = error.span().unwrap_or(0..0);
            let fault = Fault::error("INVALID_PROFILE", error.message());
            Reporter { source, problems }.add("", &span, fault, Vec::new());
            None
        }
    }
}
