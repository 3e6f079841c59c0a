//! A certificate authority of the sandbox's own, for the warehouses' TLS.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where systems keep the root certificates they trust.
const MACHINE_ROOTS: [&str; 3] =
    ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem", "/etc/pki/tls/certs/ca-bundle.crt"];

/// Signs certificates for as long as the sandbox lives; so long, too, is its root in a file.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    file: PathBuf,
    /// Takes the file away when the sandbox ends.
    _directory: tempfile::TempDir,
}

impl Authority {
    /// Makes a new root.
    ///
    /// # Errors
    /// When there is no temporary directory to put its certificate in.
    pub(crate) fn create() -> Result<Self> {
        let mut root = CertificateParams::default();
        root.distinguished_name.push(DnType::CommonName, "provision-sandbox");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().map_err(Error::other)?;
        let issuer = CertifiedIssuer::self_signed(root, key).map_err(Error::other)?;
        let directory = tempfile::Builder::new().prefix("provision-sandbox-tls-").tempdir()?;
        let file = directory.path().join("root-certificates.pem");
        // Whoever exports SSL_CERT_FILE still wants to reach the rest of the world.
        let machine = MACHINE_ROOTS.iter().find_map(|path| std::fs::read_to_string(path).ok());
        std::fs::write(&file, machine.unwrap_or_default() + &issuer.pem())?;
        Ok(Self { issuer, file, _directory: directory })
    }

    /// The machine's root certificates and the sandbox's own: what `SSL_CERT_FILE` is to name.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// How a server of these names or addresses answers a client that wants TLS.
    ///
    /// # Errors
    /// When no certificate can be made, which is a mistake in the sandbox.
    pub(crate) fn server(&self, names: Vec<String>) -> Result<Arc<ServerConfig>> {
        let key = KeyPair::generate().map_err(Error::other)?;
        let leaf = CertificateParams::new(names).map_err(Error::other)?;
        let leaf = leaf.signed_by(&key, &self.issuer).map_err(Error::other)?;
        let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], private)
            .map_err(Error::other)?;
        Ok(Arc::new(config))
    }
}
