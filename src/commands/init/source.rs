//! What `--from` gives.

use std::io::Read as _;
use std::path::Path;

use provision_core::init::{Page, read_page};

use crate::error::Error;

/// The most of a page that is read, in bytes.
const MOST: u64 = 4 << 20;

/// Whether a text is the path of a file, there or not, and none of what a page tells: an address, an ARN or an identity.
fn is_named_like_a_file(text: &str) -> bool {
    let is_said = text.contains(|c: char| c.is_whitespace() || "@:{<".contains(c));
    let ending = Path::new(text).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let has_ending = ending.len() > 1 && ending.chars().all(|c| c.is_ascii_alphabetic());
    !is_said && (has_ending || ["/", "./", "../"].iter().any(|begin| text.starts_with(begin)))
}

/// Reads what was given: standard input, a file, or the text itself.
///
/// # Errors
/// The file cannot be read.
pub(super) fn page(given: &str) -> Result<Page, Error> {
    if given == "-" {
        let mut text = String::new();
        let read = std::io::stdin().take(MOST).read_to_string(&mut text);
        read.map_err(|error| {
            Error::invalid("cannot read the vendor's page from standard input").because(error)
        })?;
        return Ok(read_page(&text));
    }
    let path = Path::new(given);
    if path.is_file() || is_named_like_a_file(given) {
        let cannot = |error| Error::invalid(format!("cannot read {given}")).because(error);
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(cannot)?;
        file.take(MOST).read_to_end(&mut bytes).map_err(cannot)?;
        return Ok(read_page(&String::from_utf8_lossy(&bytes)));
    }
    Ok(read_page(given))
}
