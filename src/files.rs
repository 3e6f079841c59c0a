//! The files of this machine that specs name.

use std::io;
use std::path::{Path, PathBuf};

use provision_core::spec::{self, Files, Specs};
use provision_core::toml_document::Problems;

use crate::certificates::certificates;

/// This machine's disk.
pub struct Disk;

impl Files for Disk {
    fn text(&self, path: &Path) -> io::Result<String> {
        std::fs::read_to_string(path)
    }

    fn certificates(&self, pem: &str) -> Result<(), String> {
        certificates(pem.as_bytes()).map(drop)
    }
}

/// Reads specs from disk.
///
/// # Errors
/// At least one error, and every warning.
pub fn load(paths: &[PathBuf]) -> Result<Specs, Problems> {
    spec::read(paths, &Disk)
}
