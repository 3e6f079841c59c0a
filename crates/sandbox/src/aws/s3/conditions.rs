//! Conditional requests and ranges (RFC 9110; API reference, GetObject and
//! PutObject).

use super::{
    errors::{no_such_key, precondition_failed},
    model::{Bucket, Content, ObjectVersion},
};
use crate::endpoint::{ApiError, Request, Timestamp, error::Result};

/// What became of a read's conditions.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Read {
    Send,
    NotModified,
}

/// Checks `If-Match`, `If-Unmodified-Since`, `If-None-Match` and
/// `If-Modified-Since`, in the order RFC 9110 gives them.
pub(crate) fn check_read(request: &Request, content: &Content, modified: Timestamp) -> Result<Read> {
    let header = |name: &str| Some(request.header(name)).filter(|text| !text.is_empty());
    let seconds = |time: Timestamp| time.0.div_euclid(1000);
    let since = |name: &str| header(name).and_then(Timestamp::parse_http);
    match header("if-match") {
        Some(tags) if !lists(tags, &content.etag) => return Err(precondition_failed("If-Match")),
        Some(_) => {}
        None => {
            if since("if-unmodified-since").is_some_and(|time| seconds(modified) > seconds(time)) {
                return Err(precondition_failed("If-Unmodified-Since"));
            }
        }
    }
    match header("if-none-match") {
        Some(tags) if lists(tags, &content.etag) => return Ok(Read::NotModified),
        Some(_) => {}
        None => {
            if since("if-modified-since").is_some_and(|time| seconds(modified) <= seconds(time)) {
                return Ok(Read::NotModified);
            }
        }
    }
    Ok(Read::Send)
}

/// Checks `If-None-Match: *` (write only what does not exist yet) and
/// `If-Match: etag` (write only over that content).
pub(crate) fn check_write(request: &Request, bucket: &Bucket, key: &str) -> Result<()> {
    let present = bucket.latest(key).and_then(|version: &ObjectVersion| version.content.as_ref());
    match request.header("if-none-match") {
        "" => {}
        "*" if present.is_some() => return Err(precondition_failed("If-None-Match")),
        "*" => {}
        _ => {
            let text = "A header you provided implies functionality that is not implemented";
            return Err(ApiError::new(501, "NotImplemented", text).with("Header", "If-None-Match"));
        }
    }
    match (request.header("if-match"), present) {
        ("", _) => Ok(()),
        (_, None) => Err(no_such_key(key)),
        (tags, Some(content)) if lists(tags, &content.etag) => Ok(()),
        _ => Err(precondition_failed("If-Match")),
    }
}

fn lists(tags: &str, etag: &str) -> bool {
    let bare = etag.trim_matches('"');
    tags.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_matches('"') == bare)
}

/// The bytes a `Range` header asks for, as first and one past the last. A
/// header S3 cannot read, or with several ranges, is as good as none.
pub(crate) fn range(header: &str, size: u64) -> Result<Option<(u64, u64)>> {
    let Some(spec) = header.strip_prefix("bytes=").filter(|spec| !spec.contains(',')) else {
        return Ok(None);
    };
    let Some((first, last)) = spec.split_once('-') else {
        return Ok(None);
    };
    let unsatisfiable = || {
        ApiError::new(416, "InvalidRange", "The requested range is not satisfiable")
            .with("RangeRequested", header)
            .with("ActualObjectSize", size.to_string())
    };
    match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first > last => Ok(None),
        (Ok(first), _) if first >= size => Err(unsatisfiable()),
        (Ok(first), Ok(last)) => Ok(Some((first, (last + 1).min(size)))),
        (Ok(first), Err(_)) if last.is_empty() => Ok(Some((first, size))),
        (Err(_), Ok(0)) if first.is_empty() => Err(unsatisfiable()),
        (Err(_), Ok(_)) if first.is_empty() && size == 0 => Err(unsatisfiable()),
        (Err(_), Ok(length)) if first.is_empty() => Ok(Some((size.saturating_sub(length), size))),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_cut_to_the_object() {
        for (header, expected) in [
            ("bytes=0-4", Some((0, 5))),
            ("bytes=5-", Some((5, 10))),
            ("bytes=-3", Some((7, 10))),
            ("bytes=-30", Some((0, 10))),
            ("bytes=8-100", Some((8, 10))),
            ("bytes=4-2", None),
            ("bytes=0-1,3-4", None),
            ("lines=1-2", None),
            ("bytes=a-b", None),
        ] {
            assert_eq!(range(header, 10), Ok(expected), "{header}");
        }
        for header in ["bytes=10-", "bytes=10-12", "bytes=-0"] {
            assert_eq!(range(header, 10).unwrap_err().code, "InvalidRange", "{header}");
        }
    }

    #[test]
    fn etags_match_with_and_without_quotes() {
        assert!(lists("\"abc\"", "\"abc\""));
        assert!(lists("x, abc", "\"abc\""));
        assert!(lists("*", "\"abc\""));
        assert!(!lists("\"abd\"", "\"abc\""));
    }
}
