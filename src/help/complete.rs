//! What a shell completes: specs of this folder, their destinations, vendors, topics.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _};
use provision_core::vendor::Vendor;

use super::topics::TOPICS;
use crate::cli::Cli;
use crate::files;

/// Folders and specs.
pub(super) fn specs(current: &OsStr) -> Vec<CompletionCandidate> {
    let is_spec = |path: &Path| {
        path.is_dir()
            || path.extension().is_some_and(|end| end == "toml") && files::is_spec(path).unwrap_or(false)
    };
    PathCompleter::any().filter(is_spec).complete(current)
}

/// The destinations of the specs on the line so far; of a spec that is not valid none.
pub(super) fn destinations() -> Vec<CompletionCandidate> {
    let given = std::env::args_os().skip_while(|word| word != "--").map(PathBuf::from);
    let specs: Vec<_> =
        given.filter(|path| path.extension().is_some_and(|end| end == "toml") || path.is_dir()).collect();
    let files = files::specs(&specs).unwrap_or_default();
    let mut found = Vec::new();
    for spec in
        files.iter().filter_map(|file| files::load(std::slice::from_ref(file)).ok()).flat_map(|all| all.specs)
    {
        found.extend(spec.deployments.into_iter().map(|deployment| {
            let place = format!("{} · {}", deployment.region, deployment.spec);
            CompletionCandidate::new(deployment.destination).help(Some(place.into()))
        }));
    }
    found
}

/// Built-in profiles, and paths to others.
pub(super) fn vendors(current: &OsStr) -> Vec<CompletionCandidate> {
    let begun = current.to_string_lossy();
    let known = Vendor::builtin_names().filter(|name| name.starts_with(&*begun));
    let mut found: Vec<_> = known.map(CompletionCandidate::new).collect();
    if found.is_empty() {
        let is_profile = |path: &Path| path.is_dir() || path.extension().is_some_and(|end| end == "toml");
        found = PathCompleter::any().filter(is_profile).complete(current);
    }
    found
}

/// Topics and commands.
pub(super) fn help() -> Vec<CompletionCandidate> {
    let topics = TOPICS.iter().map(|topic| (topic.name, topic.title()));
    let mut found: Vec<_> = topics
        .map(|(name, title)| CompletionCandidate::new(name).help(Some(title.to_owned().into())))
        .collect();
    let command = Cli::command();
    let named = command.get_subcommands().filter(|one| one.get_name() != "help");
    found.extend(named.map(|one| CompletionCandidate::new(one.get_name()).help(one.get_about().cloned())));
    found
}
