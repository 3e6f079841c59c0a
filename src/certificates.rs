//! Files of root certificates.

use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, pem::PemObject};

/// The certificates of a PEM file.
///
/// # Errors
/// There is none, or one is broken; in words that follow the name of the file.
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

#[cfg(test)]
mod tests {
    use super::certificates;

    #[test]
    fn a_file_of_roots_has_whole_certificates_and_nothing_broken() {
        let root = rcgen::generate_simple_self_signed(["root.example.com".to_owned()]).unwrap().cert.pem();
        let two = certificates(format!("# our own\n{root}{root}").as_bytes());
        assert_eq!(two.map(|found| found.len()), Ok(2));
        for (file, what) in [
            ("", "has no certificate in it"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "cannot be read"),
            (&root[..root.len() / 2], "is not valid PEM"),
        ] {
            let problem = certificates(file.as_bytes()).unwrap_err();
            assert!(problem.contains(what), "{problem}");
        }
    }
}
