//! What is to be tried, and what signs in for it.

use std::fmt;
use std::time::Duration;

use super::super::secret::Secret;
use provision_core::deployment::Deployment;
use provision_core::facts::World;
use provision_core::verify::Probes;

/// A token of the vendor's identity provider, which is never shown.
pub struct WebIdentityToken(pub(super) Secret);

impl WebIdentityToken {
    pub fn new(text: String) -> Self {
        WebIdentityToken(Secret::new(text))
    }
}

impl fmt::Debug for WebIdentityToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("WebIdentityToken(…)")
    }
}

/// One destination, with what signs in as its vendor.
pub struct Verification<'a> {
    pub deployment: &'a Deployment,
    pub world: &'a World,
    pub probes: &'a Probes,
    pub token: Option<&'a WebIdentityToken>,
    /// How long a denial is waited out that the policies do not explain.
    pub wait: Duration,
}
