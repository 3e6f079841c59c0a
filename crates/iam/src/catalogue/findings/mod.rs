//! Every finding on a policy document, explained: the one source of severities, examples and the documentation.

mod actions;
mod analyzer;
mod breadth;
mod conditions;
mod context;
mod entry;
mod federation;
mod formats;
mod keys;
mod organization;
mod reading;
mod resources;
mod roles;
mod shape;
mod themes;
mod trust;
mod values;

pub use actions::*;
pub use analyzer::{AnalyzerCheck, checks as analyzer_checks};
pub use breadth::*;
pub use conditions::*;
pub use context::*;
pub use entry::{Given, Rule};
pub use federation::*;
pub use formats::*;
pub use keys::*;
pub use organization::*;
pub use reading::*;
pub use resources::*;
pub use roles::*;
pub use shape::*;
pub use themes::{rule, rules};
pub use trust::*;
pub use values::*;

use std::fmt::Write;

use crate::kind::Kind;
use crate::lint::{Deployment, Expected, LintContext, Vendor, VendorTrust, Warehouse};
use entry::define;
use themes::THEMES;

/// An example as a whole document. One that begins with `{` is whole; others are elements of one statement, to which
/// those that it does not show are added.
pub fn example(kind: Kind, fragment: &str) -> String {
    if fragment.starts_with('{') {
        return fragment.to_owned();
    }
    if fragment.starts_with('[') {
        return format!("{{\"Version\": \"2012-10-17\", \"Statement\": {fragment}}}");
    }
    let mut elements = Vec::new();
    let mut add = |names: &[&str], element: &'static str| {
        if !names.iter().any(|name| fragment.contains(&format!("\"{name}\":"))) {
            elements.push(element);
        }
    };
    add(&["Effect"], "\"Effect\": \"Allow\"");
    if !matches!(kind, Kind::Identity | Kind::ServiceControl) {
        add(&["Principal", "NotPrincipal"], "\"Principal\": {\"AWS\": \"111122223333\"}");
    }
    if kind == Kind::Trust {
        add(&["Action", "NotAction"], "\"Action\": \"sts:AssumeRole\"");
    } else {
        add(&["Action", "NotAction"], "\"Action\": \"s3:GetObject\"");
        add(&["Resource", "NotResource"], "\"Resource\": \"arn:aws:s3:::acme-transfer/*\"");
    }
    elements.push(fragment);
    format!("{{\"Version\": \"2012-10-17\", \"Statement\": [{{{}}}]}}", elements.join(", "))
}

/// What the examples take as known.
pub fn example_context(given: Given) -> LintContext {
    let vendor = |trust| Some(Vendor { name: "the vendor".to_owned(), trust });
    let deployment = |warehouse| Deployment {
        account: Some("111122223333".to_owned()),
        partition: Some("aws".to_owned()),
        region: Some("us-east-1".to_owned()),
        warehouse: Some(warehouse),
        database_user: Some("transfer_user".to_owned()),
        database: Some("dev".to_owned()),
        bucket: Some("acme-transfer".to_owned()),
    };
    let (vendor, deployment) = match given {
        Given::Nothing => (None, Deployment::default()),
        Given::Cluster => (None, deployment(Warehouse::Cluster("analytics".to_owned()))),
        Given::Workgroup => (
            None,
            deployment(Warehouse::Workgroup {
                name: "analytics".to_owned(),
                id: Some("6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11".to_owned()),
            }),
        ),
        Given::Google => (
            vendor(VendorTrust::Google {
                subject: Some("108000002380243782158".to_owned()),
                audience: Expected::Is("acme-org".to_owned()),
                client: None,
            }),
            Deployment::default(),
        ),
        Given::Client => (
            vendor(VendorTrust::Google {
                subject: None,
                audience: Expected::Unknown,
                client: Some("116984388253902328461".to_owned()),
            }),
            Deployment::default(),
        ),
        Given::Account => (
            vendor(VendorTrust::Aws {
                account: Some("422074288268".to_owned()),
                principals: Vec::new(),
                external_id: Expected::Is("workspace-1".to_owned()),
            }),
            Deployment::default(),
        ),
    };
    LintContext { vendor, deployment }
}

/// The reference of all findings.
pub fn markdown() -> String {
    let mut text = String::from(INTRODUCTION);
    for (theme, rules) in THEMES {
        _ = write!(text, "\n### {theme}\n");
        for rule in *rules {
            describe(rule, &mut text);
        }
    }
    text.push_str(&analyzer::markdown());
    text
}

const INTRODUCTION: &str = "\
## Policy documents

What `provision policy lint` finds. Where IAM Access Analyzer has the same check, the id is its issue code.
Errors keep a document from being accepted or from working, security findings let in more than is safe; both make the
command fail. An example shows the elements of one Allow statement that matter; the others are as usual. Some findings
need to know the vendor or the deployment, and so a spec or a vendor profile.
";

fn describe(rule: &Rule, text: &mut String) {
    let Rule { id, severity, kind, title, meaning, why, wrong, right, source, given } = rule;
    _ = write!(text, "\n#### {id}\n\n**{title}.** {severity}, {} policy", kind.as_str());
    match given {
        Given::Nothing => {}
        Given::Cluster | Given::Workgroup => text.push_str(", with a deployment"),
        Given::Google | Given::Client | Given::Account => text.push_str(", with a vendor"),
    }
    _ = write!(text, ".\n\n{meaning} {why}\n\n");
    _ = write!(
        text,
        "Wrong:\n\n```json\n{wrong}\n```\n\nRight:\n\n```json\n{right}\n```\n\nSource: {source}.\n"
    );
}
