//! A spec: one TOML file that says which vendor may write to which warehouses.
//!
//! [`read`] reports everything wrong with specs at once, and resolves each destination to one
//! [`Deployment`]. Files are read through [`Files`].

mod across;
mod certificates;
mod check;
mod deployment;
mod files;
mod fit;
mod keys;
mod problem;
mod reference;
pub mod region;
mod render;
mod requirements;
mod resolve;
mod rule;
mod schema;
mod settings;
mod shape;
mod source;
mod suggest;
mod template;
mod text;
mod tree;
pub mod vendor;
mod whereabouts;

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

pub use deployment::*;
pub use problem::{Place, Problem, Problems, Severity};
pub use reference::reference;
pub use render::{Rendered, RenderedKind, render};
pub use rule::redshift::PRIVILEGES;
pub use schema::json_schema;
pub use source::Source;
pub use suggest::closest;
pub use template::{TemplateError, Templates};
pub use vendor::Vendor;

use across::Resolved;
use check::Check;
use settings::Settings;
use shape::{Reporter, file_problem};
use tree::{Node, Value};

/// A valid spec.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The file it was read from.
    pub file: PathBuf,
    pub name: String,
    pub vendor: Vendor,
    /// In the order of the destinations' keys.
    pub deployments: Vec<Deployment>,
}

/// Valid specs, and what is questionable in them.
#[derive(Clone, Debug)]
pub struct Specs {
    pub specs: Vec<Spec>,
    pub warnings: Problems,
}

impl Specs {
    pub fn deployments(&self) -> impl Iterator<Item = &Deployment> {
        self.specs.iter().flat_map(|spec| &spec.deployments)
    }
}

/// The files that specs are and name.
pub trait Files {
    /// # Errors
    /// The file is not there or cannot be read as text.
    fn text(&self, path: &Path) -> io::Result<String>;

    /// # Errors
    /// Why a text is no file of root certificates in PEM form, in words that follow the name of the file.
    fn certificates(&self, pem: &str) -> Result<(), String>;
}

/// Reads specs.
///
/// # Errors
/// At least one error, and every warning.
pub fn read(paths: &[PathBuf], files: &dyn Files) -> Result<Specs, Problems> {
    let mut problems = Problems::default();
    let mut resolved = Vec::new();
    let mut heads = Vec::new();
    for (at, path) in paths.iter().enumerate() {
        if paths[..at].contains(path) {
            let message = "this file was given twice".to_string();
            problems.push(file_problem(&shown(path), "DUPLICATE_FILE", message, None));
            continue;
        }
        let Some(source) = open(path, files, &mut problems) else {
            continue;
        };
        if let Some((name, vendor, deployments)) = one(&source, path, files, &mut problems) {
            heads.push((path.clone(), name, vendor, deployments.len()));
            resolved.extend(deployments);
        }
    }
    across::check(&resolved, &mut problems);
    let files: Vec<String> = paths.iter().map(|path| shown(path)).collect();
    let problems = problems.in_reading_order(&files);
    if problems.has_errors() {
        return Err(problems);
    }
    let mut resolved = resolved.into_iter().map(|resolved| resolved.deployment);
    let specs = heads
        .into_iter()
        .map(|(file, name, vendor, count)| Spec {
            file,
            name,
            vendor,
            deployments: resolved.by_ref().take(count).collect(),
        })
        .collect();
    Ok(Specs { specs, warnings: problems })
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn open(path: &Path, files: &dyn Files, problems: &mut Problems) -> Option<Arc<Source>> {
    match files.text(path) {
        Ok(text) => Some(Arc::new(Source::new(shown(path), text))),
        Err(error) => {
            let message = format!("cannot read this file: {error}");
            problems.push(file_problem(&shown(path), "FILE_UNREADABLE", message, None));
            None
        }
    }
}

/// One file: its name, its vendor, its destinations.
fn one(
    source: &Arc<Source>,
    path: &Path,
    files: &dyn Files,
    problems: &mut Problems,
) -> Option<(String, Vendor, Vec<Resolved>)> {
    let document = tree::parse(source, problems);
    let mut reporter = Reporter { source, problems };
    shape::check(&keys::SPEC, document.table()?, "", &mut reporter);
    requirements::top(&document, &mut reporter);
    let auth = match text(&document, "auth") {
        Some("keys") => Auth::Keys,
        _ => Auth::Role,
    };
    let vendor = profile(&document, path, files, &mut reporter);
    let mut resolved = Vec::new();
    let destinations = document.get("destinations").and_then(|entry| entry.node.table());
    for key in destinations.into_iter().flatten().map(|(key, _)| key) {
        let settings = Settings::read(&document, key, &mut reporter);
        requirements::destination(&settings, &mut reporter);
        let mut check = Check { settings: &settings, auth, reporter: &mut reporter };
        check.run();
        let Some(vendor) = &vendor else { continue };
        check.fits(vendor);
        let deployment = resolve::deployment(&settings, vendor, auth, &mut reporter);
        let ca_file = certificates::find(&settings, path, files, &mut reporter);
        if let Some(mut deployment) = deployment {
            deployment.admin.ca_file = ca_file;
            deployment.anchor_files(path.parent().unwrap_or(Path::new("")));
            resolved.push(Resolved { deployment, settings, source: source.clone() });
        }
    }
    Some((text(&document, "name").unwrap_or_default().to_string(), vendor?, resolved))
}

fn text<'a>(document: &'a Node, key: &str) -> Option<&'a str> {
    match &document.get(key)?.node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// The vendor's profile: a file beside the spec, or a built-in one.
fn profile(document: &Node, path: &Path, files: &dyn Files, reporter: &mut Reporter) -> Option<Vendor> {
    let reference = text(document, "vendor")?;
    let span = document.get("vendor").map_or(0..0, |entry| entry.node.span.clone());
    if vendor::is_path(reference) {
        let beside = path.parent().unwrap_or(Path::new("")).join(reference);
        let source = match files.text(&beside) {
            Ok(text) => Arc::new(Source::new(shown(&beside), text)),
            Err(error) => {
                let message = format!("cannot read the profile {}: {error}", shown(&beside));
                let fault =
                    rule::Fault::error("FILE_UNREADABLE", message).hint("the path is relative to the spec");
                reporter.add("vendor", &span, fault, Vec::new());
                return None;
            }
        };
        return Vendor::parse(&source, reporter.problems);
    }
    let Some(source) = Vendor::builtin(reference) else {
        let message = format!("there is no vendor profile {}", rule::quoted(reference));
        let fault = rule::Fault::error("UNKNOWN_VENDOR", message);
        let known = suggest::alternatives(Vendor::builtin_names());
        let fault = match Vendor::suggestion(reference) {
            Some(closest) => fault.hint(format!("did you mean `{closest}`?")),
            None => fault.hint(format!("built in are {known}; a file is written as \"./mine.toml\"")),
        };
        reporter.add("vendor", &span, fault, Vec::new());
        return None;
    };
    Vendor::parse(&Arc::new(source), reporter.problems)
}
