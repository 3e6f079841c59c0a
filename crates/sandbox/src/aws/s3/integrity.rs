//! Digests and checksums a request carries, and whether the body has them.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use md5::{Digest, Md5};

use crate::endpoint::{ApiError, Request, Response, error::Result};

/// Algorithms by name and header (S3 User Guide, "Checking object integrity").
const ALGORITHMS: [(&str, &str); 5] = [
    ("CRC32", "x-amz-checksum-crc32"),
    ("CRC32C", "x-amz-checksum-crc32c"),
    ("CRC64NVME", "x-amz-checksum-crc64nvme"),
    ("SHA1", "x-amz-checksum-sha1"),
    ("SHA256", "x-amz-checksum-sha256"),
];

/// Checks `Content-MD5`, where it was sent.
pub(crate) fn check_md5(request: &Request) -> Result<()> {
    let sent = request.header("content-md5");
    if sent.is_empty() {
        return Ok(());
    }
    let digest = BASE64.decode(sent).ok().filter(|digest| digest.len() == 16);
    let digest = digest.ok_or_else(|| {
        ApiError::bad_request("InvalidDigest", "The Content-MD5 you specified was invalid.")
            .with("Content-MD5", sent)
    })?;
    let computed = Md5::digest(&request.body);
    if computed[..] == digest[..] {
        return Ok(());
    }
    let text = "The Content-MD5 you specified did not match what we received.";
    Err(ApiError::bad_request("BadDigest", text)
        .with("ExpectedDigest", hex::encode(digest))
        .with("CalculatedDigest", BASE64.encode(computed)))
}

/// The checksum the request carries, checked where this knows the algorithm;
/// without one S3 computes a CRC-64/NVME of its own.
pub(crate) fn checksum(request: &Request) -> Result<Option<(String, String)>> {
    for (name, header) in ALGORITHMS {
        let sent = request.header(header);
        if sent.is_empty() {
            continue;
        }
        if compute(name, &request.body).is_some_and(|computed| computed != sent) {
            let text = format!("The {name} you specified did not match the calculated checksum.");
            return Err(ApiError::bad_request("BadDigest", text));
        }
        return Ok(Some((name.to_owned(), sent.to_owned())));
    }
    Ok(compute("CRC64NVME", &request.body).map(|value| ("CRC64NVME".to_owned(), value)))
}

/// Some operations want proof that their body arrived whole.
pub(crate) fn require(request: &Request) -> Result<()> {
    check_md5(request)?;
    let carries = ALGORITHMS.iter().any(|(_, header)| !request.header(header).is_empty());
    if carries {
        return checksum(request).map(drop);
    }
    if !request.header("content-md5").is_empty() {
        return Ok(());
    }
    let text = "Missing required header for this request: Content-MD5 OR x-amz-checksum-*";
    Err(ApiError::bad_request("InvalidRequest", text))
}

pub(crate) fn header(response: Response, algorithm: &str, value: &str) -> Response {
    match ALGORITHMS.iter().find(|(name, _)| *name == algorithm) {
        Some((_, header)) => response.header(header, value),
        None => response,
    }
}

fn compute(algorithm: &str, body: &[u8]) -> Option<String> {
    Some(match algorithm {
        "CRC32" => BASE64.encode((crc(body, 32, 0xEDB8_8320) as u32).to_be_bytes()),
        "CRC32C" => BASE64.encode((crc(body, 32, 0x82F6_3B78) as u32).to_be_bytes()),
        "CRC64NVME" => BASE64.encode(crc(body, 64, 0x9A6C_9329_AC4B_C9B5).to_be_bytes()),
        "SHA256" => BASE64.encode(sha2::Sha256::digest(body)),
        _ => return None,
    })
}

/// A reflected CRC of `bits` bits with all ones as start and final xor.
fn crc(body: &[u8], bits: u32, polynomial: u64) -> u64 {
    let mut table = [0_u64; 256];
    for (byte, entry) in table.iter_mut().enumerate() {
        *entry = (0..8).fold(byte as u64, |value, _| match value & 1 {
            1 => value >> 1 ^ polynomial,
            _ => value >> 1,
        });
    }
    let ones = u64::MAX >> (64 - bits);
    body.iter().fold(ones, |value, byte| table[((value ^ u64::from(*byte)) & 0xFF) as usize] ^ value >> 8)
        ^ ones
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_have_their_published_check_values() {
        let body = b"123456789";
        assert_eq!(crc(body, 32, 0xEDB8_8320), 0xCBF4_3926);
        assert_eq!(crc(body, 32, 0x82F6_3B78), 0xE306_9283);
        assert_eq!(crc(body, 64, 0x9A6C_9329_AC4B_C9B5), 0xAE8B_1486_0A79_9888);
    }

    #[test]
    fn a_body_that_changed_on_the_way_is_refused() {
        let mut request = Request { body: "hello".into(), ..Request::default() };
        request.headers.insert("x-amz-checksum-crc32", "AAAAAA==".parse().unwrap());
        assert_eq!(checksum(&request).unwrap_err().code, "BadDigest");
        request.headers.insert("content-md5", "XUFAKrxLKna5cZ2REBfFkg==".parse().unwrap());
        assert_eq!(check_md5(&request), Ok(()));
        request.body = "hallo".into();
        assert_eq!(check_md5(&request).unwrap_err().code, "BadDigest");
        request.headers.insert("content-md5", "nonsense".parse().unwrap());
        assert_eq!(check_md5(&request).unwrap_err().code, "InvalidDigest");
    }
}
