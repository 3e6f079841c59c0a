//! Credentials that can be sent: their parts travel in headers, and the SDK panics on what no header can hold.

use std::fmt;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, SharedCredentialsProvider, future};

use provision_core::prose::named;

/// Gives what another provider gives, if it can be sent.
#[derive(Debug)]
pub(super) struct Signable(pub(super) SharedCredentialsProvider);

impl ProvideCredentials for Signable {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { checked(self.0.provide_credentials().await?) })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.0.fallback_on_interrupt().filter(|credentials| malformed(credentials).is_none())
    }
}

fn checked(credentials: Credentials) -> provider::Result {
    match malformed(&credentials) {
        Some(malformed) => Err(CredentialsError::invalid_configuration(malformed)),
        None => Ok(credentials),
    }
}

/// A part of credentials has something in it that none of AWS's has. The value itself is a secret.
#[derive(Debug)]
pub(super) struct Malformed {
    part: &'static str,
    /// What stands in it.
    what: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the {} has {} in it, which none of AWS's has", self.part, self.what)
    }
}

impl std::error::Error for Malformed {}

/// AWS's are of letters, digits and signs of ASCII.
fn malformed(credentials: &Credentials) -> Option<Malformed> {
    let parts = [
        ("access key id", Some(credentials.access_key_id())),
        ("secret access key", Some(credentials.secret_access_key())),
        ("session token", credentials.session_token()),
    ];
    parts.into_iter().find_map(|(part, value)| {
        let odd = value?.chars().find(|one| !one.is_ascii_graphic())?;
        let what = if odd.is_ascii() { named(odd) } else { "something else than ASCII".to_owned() };
        Some(Malformed { part, what })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(key: &str, secret: &str, token: Option<&str>) -> Option<String> {
        let credentials = Credentials::new(key, secret, token.map(str::to_owned), None, "test");
        malformed(&credentials).map(|malformed| malformed.to_string())
    }

    #[test]
    fn what_no_header_can_hold_is_told_without_the_value() {
        assert_eq!(told("AKIAIOSFODNN7EXAMPLE", "wJalr/K7+MDENG=", Some("IQoJb3==")), None);
        for (odd, word) in [("\r", "a line break"), ("\u{1b}", "U+001B"), (" ", "a space"), ("ü", "ASCII")] {
            let value = format!("CANARY{odd}");
            for (part, told) in [
                ("access key id", told(&value, "x", None)),
                ("secret access key", told("AKIA", &value, None)),
                ("session token", told("AKIA", "x", Some(&value))),
            ] {
                let told = told.expect(part);
                assert!(told.contains(part) && told.contains(word) && !told.contains("CANARY"), "{told}");
            }
        }
    }
}
