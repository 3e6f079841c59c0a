//! Files of certificates.

use std::{io, path::Path};

use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, pem::PemObject};

use super::{rule::Fault, settings::Settings, shape::Reporter};

/// The certificates of a PEM file.
///
/// # Errors
/// There is none, or one is broken.
pub fn certificates(text: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text).collect();
    let certificates = certificates.map_err(|error| format!("is not valid PEM: {error}"))?;
    let broken = certificates.iter().any(|one| RootCertStore::empty().add(one.clone()).is_err());
    match (certificates.is_empty(), broken) {
        (true, _) => Err("has no certificate in it".to_string()),
        (_, true) => Err("has a certificate in it that cannot be read".to_string()),
        _ => Ok(certificates),
    }
}

/// The path of `admin.ca_file`, which is beside the spec, if there is one; reports what is wrong with the file.
pub fn find(
    settings: &Settings,
    spec: &Path,
    file: &dyn Fn(&Path) -> io::Result<String>,
    reporter: &mut Reporter,
) -> Option<String> {
    const KEY: &str = "admin.ca_file";
    let path = spec.parent().unwrap_or(Path::new("")).join(settings.text(KEY)?);
    let problem = match file(&path) {
        Ok(text) => certificates(text.as_bytes()).err(),
        Err(error) => Some(format!("cannot be read: {error}")),
    };
    let path = path.display().to_string();
    if let Some(problem) = problem {
        let fault = Fault::error("INVALID_CA_FILE", format!("{path} {problem}"))
            .hint("name a file of root certificates in PEM form; the path is relative to the spec");
        let (key, span) = settings.home(KEY);
        reporter.add(&key, &span, fault, Vec::new());
    }
    Some(path)
}
