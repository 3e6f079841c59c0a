//! Reads specs: files, vendors' profiles, destinations.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    checks::{
        Checker, Resolved, ca_file, missing_at_top, missing_in_destination, one_partition, shared_names,
    },
    files::Files,
    keys::SPEC,
    reader::Settings,
    resolve,
};
use crate::deployment::{Auth, Deployment};
use crate::prose::{nearest, quoted};
use crate::toml_document::{
    FilePlace, Problem, Problems, Reporter, Source, check, fault,
    node::{self, Node, Value},
};
use crate::vendor::{Vendor, is_path};

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
    /// The deployments of every spec, in their order.
    pub fn deployments(&self) -> impl Iterator<Item = &Deployment> {
        self.specs.iter().flat_map(|spec| &spec.deployments)
    }
}

/// Reads specs, and resolves each destination to one [`Deployment`].
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
            problems.push(Problem::error("DUPLICATE_FILE", FilePlace::unread(&shown(path)), message));
            continue;
        }
        let Some(source) = open(path, files, &mut problems) else {
            continue;
        };
        let read = one(&source, path, files, &mut problems);
        problems.leave_out_what_follows(&source.name);
        if let Some((name, vendor, deployments)) = read {
            heads.push((path.clone(), name, vendor, deployments.len()));
            resolved.extend(deployments);
        }
    }
    one_partition(&resolved, &mut problems);
    shared_names(&resolved, &mut problems);
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
            let hint = match error.kind() {
                io::ErrorKind::NotFound => "check the path; `provision init` writes a first spec",
                // A text file, as long as somebody wrote it.
                io::ErrorKind::InvalidData => "a spec is a file of text, saved as UTF-8",
                _ => "check the path, and who may read it",
            };
            let problem = Problem::error("FILE_UNREADABLE", FilePlace::unread(&shown(path)), message);
            problems.push(problem.hint(hint));
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
    let document = node::parse(source, problems);
    let mut reporter = Reporter { source, problems };
    check::check(&SPEC, document.table()?, "", &mut reporter);
    missing_at_top(&document, &mut reporter);
    let vendor = profile(&document, path, files, &mut reporter);
    let mut resolved = Vec::new();
    let destinations = document.get("destinations").and_then(|entry| entry.node.table());
    for key in destinations.into_iter().flatten().map(|(key, _)| key) {
        let settings = Settings::read(&document, key, &mut reporter);
        let deployment = destination(&settings, vendor.as_ref(), path, files, &mut reporter);
        resolved.extend(deployment.map(|deployment| Resolved {
            deployment,
            settings,
            source: source.clone(),
        }));
    }
    let regions: BTreeSet<_> = resolved.iter().map(|one| one.deployment.region.clone()).collect();
    for one in &mut resolved {
        one.deployment.spec_regions.clone_from(&regions);
    }
    Some((text(&document, "name").unwrap_or_default().to_string(), vendor?, resolved))
}

/// Checks one destination, and resolves it when nothing that it needs is wrong.
fn destination(
    settings: &Settings,
    vendor: Option<&Vendor>,
    path: &Path,
    files: &dyn Files,
    reporter: &mut Reporter,
) -> Option<Deployment> {
    missing_in_destination(settings, reporter);
    let auth = settings.top.auth.or(Auth::Role);
    let mut checker = Checker { settings, auth, reporter };
    checker.exclusive_keys();
    checker.admin_connection();
    checker.arn_places();
    let vendor = vendor?;
    checker.vendor_offers(vendor);
    checker.vendor_identity(vendor);
    checker.credentials(vendor);
    let deployment = resolve::deployment(settings, vendor, auth, reporter);
    let ca_file = ca_file(settings, path, files, reporter);
    let mut deployment = deployment?;
    deployment.admin.ca_file = ca_file;
    deployment.anchor_files(path.parent().unwrap_or(Path::new("")));
    Some(deployment)
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
    if is_path(reference) {
        let beside = path.parent().unwrap_or(Path::new("")).join(reference);
        let source = match files.text(&beside) {
            Ok(text) => Arc::new(Source::new(shown(&beside), text)),
            Err(error) => {
                let message = format!("cannot read the profile {}: {error}", shown(&beside));
                let fault = fault::error("FILE_UNREADABLE", message).hint("the path is relative to the spec");
                reporter.add("vendor", &span, fault, Vec::new());
                return None;
            }
        };
        return Vendor::parse(&source, reporter.problems);
    }
    let Some(source) = Vendor::builtin(reference) else {
        let message = format!("there is no vendor profile {}", quoted(reference));
        let fault = fault::error("UNKNOWN_VENDOR", message);
        let fault = match Vendor::suggestion(reference) {
            Some(closest) => fault.hint(format!("did you mean `{closest}`?")),
            None => fault.hint(format!(
                "built in are {}; `provision vendors` lists them all, and a file is written as \"./mine.toml\"",
                nearest(reference, Vendor::builtin_names())
            )),
        };
        reporter.add("vendor", &span, fault, Vec::new());
        return None;
    };
    Vendor::parse(&Arc::new(source), reporter.problems)
}
