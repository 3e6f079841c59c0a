//! Whom this machine trusts.

use std::sync::{Arc, OnceLock};

use aws_smithy_http_client::tls::{TlsContext, TrustStore};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};

use crate::certificates::certificates;

/// The roots of this machine, or those of SSL_CERT_FILE and SSL_CERT_DIR.
fn native() -> &'static [CertificateDer<'static>] {
    static NATIVE: OnceLock<Vec<CertificateDer<'static>>> = OnceLock::new();
    NATIVE.get_or_init(|| rustls_native_certs::load_native_certs().certs)
}

/// Mozilla's, for a slim container, which has none of its own.
fn mozilla() -> &'static [CertificateDer<'static>] {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS
}

/// Those of this machine; where it has none, Mozilla's.
fn roots() -> &'static [CertificateDer<'static>] {
    if native().is_empty() { mozilla() } else { native() }
}

/// For connections to AWS. The SDK would read the machine's roots a second time.
pub(super) fn aws() -> TlsContext {
    static CONTEXT: OnceLock<TlsContext> = OnceLock::new();
    let context = || {
        // Machines have some that cannot be used, which the SDK does not expect.
        let usable = roots().iter().filter(|root| RootCertStore::empty().add((*root).clone()).is_ok());
        let pem: String = usable.map(|root| pem(root)).collect();
        let store = TrustStore::empty().with_pem_certificate(pem);
        TlsContext::builder().with_trust_store(store).build().expect("a trust store is all it takes")
    };
    CONTEXT.get_or_init(context).clone()
}

fn pem(root: &CertificateDer<'_>) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(root))
}

/// For connections to databases: the certificates of the file alone, otherwise this machine's.
///
/// # Errors
/// Why the file cannot be used.
pub(super) fn database(file: Option<&str>) -> Result<ClientConfig, String> {
    static CONFIG: OnceLock<ClientConfig> = OnceLock::new();
    let Some(file) = file else {
        return Ok(CONFIG.get_or_init(|| trusting(roots())).clone());
    };
    let text = std::fs::read(file).map_err(|error| format!("{file} cannot be read: {error}"))?;
    Ok(trusting(&certificates(&text).map_err(|problem| format!("{file} {problem}"))?))
}

/// A client that verifies certificates and host names against these roots.
pub(super) fn trusting(roots: &[CertificateDer<'static>]) -> ClientConfig {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots.iter().cloned());
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring supports them")
        .with_root_certificates(store)
        .with_no_client_auth()
}

#[cfg(test)]
mod tests {
    use super::{CertificateDer, mozilla, pem, trusting};
    use rustls::pki_types::pem::PemObject;

    #[test]
    fn a_machine_without_roots_has_mozillas() {
        assert!(mozilla().len() > 50);
        // Panics if one could not be used.
        let _ = trusting(mozilla());
    }

    #[test]
    fn roots_are_told_to_the_sdk_as_they_are() {
        let text: String = mozilla().iter().map(pem).collect();
        let read: Vec<_> = CertificateDer::pem_slice_iter(text.as_bytes()).collect::<Result<_, _>>().unwrap();
        assert_eq!(read, mozilla());
    }
}
