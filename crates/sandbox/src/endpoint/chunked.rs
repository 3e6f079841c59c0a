//! `aws-chunked` bodies, as the SDKs send uploads whose checksum follows the data.
//!
//! Source: Amazon S3 API Reference, "Signature Calculations … (Chunked Upload)" and "… with trailing headers".

use bytes::{Bytes, BytesMut};

/// A body put together, and the trailing headers that followed it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub body: Bytes,
    pub trailers: Vec<(String, String)>,
}

/// Puts an `aws-chunked` body together; `None` when it is not one.
pub(crate) fn decode(mut rest: &[u8]) -> Option<Decoded> {
    let mut body = BytesMut::with_capacity(rest.len());
    loop {
        let header = line(&mut rest)?;
        let size = header.split(';').next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        if size == 0 {
            break;
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
    let mut trailers = Vec::new();
    while let Some(text) = line(&mut rest).filter(|text| !text.is_empty()) {
        let (name, value) = text.split_once(':')?;
        trailers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    Some(Decoded { body: body.freeze(), trailers })
}

fn line(rest: &mut &[u8]) -> Option<String> {
    let end = rest.windows(2).position(|pair| pair == b"\r\n")?;
    let text = String::from_utf8(rest[..end].to_vec()).ok()?;
    *rest = &rest[end + 2..];
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_chunks_together_and_keeps_trailers() {
        let sent = b"5;chunk-signature=ab\r\nhello\r\n1\r\n!\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n";
        let decoded = decode(sent).unwrap();
        assert_eq!(decoded.body, "hello!");
        assert_eq!(decoded.trailers, [("x-amz-checksum-crc32".to_owned(), "AAAA".to_owned())]);
        assert_eq!(decode(b"5\r\nhel"), None);
        assert_eq!(decode(b"plain"), None);
    }
}
