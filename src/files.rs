//! The files of this machine that specs name.

use std::io;
use std::path::{Path, PathBuf};

use provision_core::spec::{self, Files, Specs};
use provision_core::toml_document::Problems;

use crate::certificates::certificates;
use crate::error::Error;
use crate::expand::{Given, expand};
use crate::reading::{self, MOST_OF_A_SPEC};

/// This machine's disk.
pub struct Disk;

impl Files for Disk {
    fn text(&self, path: &Path) -> io::Result<String> {
        Ok(reading::text(path, MOST_OF_A_SPEC)?)
    }

    fn certificates(&self, pem: &str) -> Result<(), String> {
        certificates(pem.as_bytes()).map(drop)
    }
}

/// The spec files that are meant: of a folder or a pattern those that look like specs, because profiles of vendors, for
/// example, are TOML too.
///
/// # Errors
/// A folder or a file of it cannot be read, a pattern is none or matches nothing.
pub fn specs(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut specs = Vec::new();
    for Given { path, is_named } in expand(paths, &["toml"])? {
        if is_named || is_spec(&path)? {
            specs.push(path);
        }
    }
    Ok(specs)
}

/// Whether a file has destinations, or, where their name is mistyped, a vendor and an account.
///
/// # Errors
/// It cannot be read.
pub fn is_spec(path: &Path) -> Result<bool, Error> {
    let text = reading::text(path, MOST_OF_A_SPEC)
        .map_err(|unread| unread.into_error(&path.display().to_string()))?;
    let has = |word: &str| text.lines().any(|line| line.trim_start().starts_with(word));
    Ok(has("[destinations") || has("vendor") && has("[aws"))
}

/// Reads specs from disk.
///
/// # Errors
/// At least one error, and every warning.
pub fn load(paths: &[PathBuf]) -> Result<Specs, Problems> {
    spec::read(paths, &Disk)
}
