//! Reads what was named as text, and no more of it than such a file may have: a device, for example, has no end.

use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::error::Error;

/// What is read of a spec, a profile or a file of certificates: some ten thousand destinations have less.
pub const MOST_OF_A_SPEC: u64 = 16 << 20;

/// Why there is no text.
#[derive(Debug)]
pub enum Unread {
    Io(io::Error),
    /// There is more than so many bytes.
    TooLarge(u64),
    Utf16,
    /// The first byte that is in no character, and its line, both from 1.
    NotUtf8 {
        byte: usize,
        line: usize,
    },
}

/// The text of a file.
///
/// # Errors
/// It cannot be read, is larger than that or not UTF-8.
pub fn text(path: &Path, most: u64) -> Result<String, Unread> {
    text_of(File::open(path)?, most)
}

/// All that there is to read, as text.
///
/// # Errors
/// As [`text`].
pub fn text_of(source: impl Read, most: u64) -> Result<String, Unread> {
    let bytes = bytes_of(source, most)?;
    // What PowerShell's `>` writes.
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    String::from_utf8(bytes).map_err(|error| match is_utf16 {
        true => Unread::Utf16,
        false => {
            let at = error.utf8_error().valid_up_to();
            let lines = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n');
            Unread::NotUtf8 { byte: at + 1, line: lines.count() + 1 }
        }
    })
}

/// All that there is to read.
///
/// # Errors
/// It cannot be read, or is larger than that.
pub fn bytes_of(source: impl Read, most: u64) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    source.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(Unread::TooLarge(most)) } else { Ok(bytes) }
}

impl Unread {
    /// The next step, where it is not about the path.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Io(_) => None,
            Self::TooLarge(_) => Some("name another file, or divide it into several"),
            Self::Utf16 => Some("save it as UTF-8; in PowerShell: Set-Content -Encoding utf8"),
            Self::NotUtf8 { .. } => Some("save it as UTF-8"),
        }
    }

    /// What ends a command that needs the text of what is called so.
    pub fn into_error(self, name: &str) -> Error {
        let hint = self.hint().map(str::to_owned);
        Error { hint, ..Error::invalid(format!("cannot read {name}: {self}")) }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(formatter),
            Self::TooLarge(most) => {
                write!(formatter, "it is larger than {} MiB, of which no more is read", most >> 20)
            }
            Self::Utf16 => formatter.write_str("it is UTF-16"),
            Self::NotUtf8 { byte, line } => {
                write!(formatter, "it is not UTF-8 at byte {byte}, in line {line}")
            }
        }
    }
}

impl StdError for Unread {}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// For those who know of nothing else: with the next step in the same text.
impl From<Unread> for io::Error {
    fn from(unread: Unread) -> Self {
        match (unread.hint(), unread) {
            (_, Unread::Io(error)) => error,
            (Some(hint), unread) => io::Error::new(io::ErrorKind::InvalidData, format!("{unread}: {hint}")),
            (None, unread) => io::Error::new(io::ErrorKind::InvalidData, unread),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Unread, text_of};

    fn said(bytes: &[u8], most: u64) -> String {
        text_of(bytes, most).map_or_else(|unread: Unread| unread.to_string(), |text| format!("{text:?}"))
    }

    #[test]
    fn what_has_no_end_or_is_no_text_is_told_with_its_place() {
        assert_eq!(said("ü\n".as_bytes(), 3), "\"ü\\n\"");
        let endless = text_of(std::io::repeat(0), 1 << 20).expect_err("there is too much").to_string();
        assert_eq!(endless, "it is larger than 1 MiB, of which no more is read");
        assert_eq!(said(b"a\nb\xfc\n", 9), "it is not UTF-8 at byte 4, in line 2");
        assert_eq!(said(b"\xff\xfea\0", 9), "it is UTF-16");
    }
}
