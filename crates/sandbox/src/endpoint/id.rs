//! Identifiers in the forms AWS gives out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

fn random_bytes(n: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(n + 16);
    while bytes.len() < n {
        // A version 4 UUID has 6 fixed bits; only fully random bytes of it are taken.
        let uuid = uuid::Uuid::new_v4().into_bytes();
        bytes.extend_from_slice(&uuid[..6]);
        bytes.extend_from_slice(&uuid[9..]);
    }
    bytes.truncate(n);
    bytes
}

/// `5f0c…-…`, as request ids and workgroup ids are.
pub(crate) fn uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// `prefix` and 17 hexadecimal digits, as EC2 names things: `id::ec2("sg-")`.
pub(crate) fn ec2(prefix: &str) -> String {
    format!("{prefix}{}", &hex::encode(random_bytes(9))[..17])
}

/// A unique id of IAM: four-letter prefix and 17 characters (IAM User Guide, Unique identifiers).
pub(crate) fn iam(prefix: &str) -> String {
    format!("{prefix}{}", base32(17))
}

/// An access key id: `AKIA` (long-term) or `ASIA` (temporary) and 16 characters.
pub(crate) fn access_key(prefix: &str) -> String {
    format!("{prefix}{}", base32(16))
}

/// A secret access key, 40 characters.
pub(crate) fn secret() -> String {
    STANDARD.encode(random_bytes(30))
}

/// A session token, opaque and long like AWS's.
pub(crate) fn session_token() -> String {
    format!("IQoJb3JpZ2luX2Vj{}", STANDARD.encode(random_bytes(240)))
}

/// Opaque text for passwords and markers, `length` characters of `[A-Za-z0-9]`.
pub(crate) fn alphanumeric(length: usize) -> String {
    const SET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    random_bytes(length).iter().map(|b| SET[*b as usize % SET.len()] as char).collect()
}

fn base32(length: usize) -> String {
    const SET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    random_bytes(length).iter().map(|b| SET[*b as usize % 32] as char).collect()
}
