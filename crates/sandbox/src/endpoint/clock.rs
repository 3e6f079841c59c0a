//! Points in time, and the four ways AWS writes them.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// How HTTP headers write a time (RFC 9110, "Date/Time Formats").
const HTTP: &str = "%a, %d %b %Y %H:%M:%S GMT";

impl Timestamp {
    /// The machine's clock. Services use [`crate::endpoint::Call::now`], which a test may move.
    pub fn wall() -> Self {
        jiff::Timestamp::now().into()
    }

    /// So many seconds later, or earlier.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1000)
    }

    /// Seconds since the epoch, as the JSON protocols write a time.
    pub(crate) fn epoch_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// `2026-11-22T05:00:00Z`, as the query protocols write a time.
    pub fn iso(self) -> String {
        self.written("%Y-%m-%dT%H:%M:%SZ")
    }

    /// `2026-11-22T05:00:00.000Z`, as S3 and EC2 write a time.
    pub(crate) fn iso_millis(self) -> String {
        self.written("%Y-%m-%dT%H:%M:%S.%3fZ")
    }

    /// `20261122T050000Z`, as signatures write a time.
    pub fn basic(self) -> String {
        self.written("%Y%m%dT%H%M%SZ")
    }

    /// `Sun, 22 Nov 2026 05:00:00 GMT`, as HTTP headers write a time.
    pub(crate) fn http(self) -> String {
        self.written(HTTP)
    }

    /// Reads `2026-11-22`, `2026-11-22T05:00:00Z` (with or without fraction) and `20261122T050000Z`.
    pub fn parse(text: &str) -> Option<Self> {
        let date = || TimeZone::UTC.to_timestamp(text.parse::<Date>().ok()?.at(0, 0, 0, 0)).ok();
        text.parse::<jiff::Timestamp>().ok().or_else(date).map(Self::from)
    }

    /// Reads `Sun, 22 Nov 2026 05:00:00 GMT`.
    pub(crate) fn parse_http(text: &str) -> Option<Self> {
        TimeZone::UTC.to_timestamp(DateTime::strptime(HTTP, text).ok()?).ok().map(Self::from)
    }

    /// In a format of `strftime`; "" for a time out of all calendars.
    fn written(self, format: &str) -> String {
        jiff::Timestamp::from_millisecond(self.0)
            .map_or_else(|_| String::new(), |time| time.strftime(format).to_string())
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.as_millisecond())
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn writes_and_reads_every_form() {
        for (millis, iso, http) in [
            (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_400_000, "2000-02-29T00:00:00Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_795_323_600_000, "2026-11-22T05:00:00Z", "Sun, 22 Nov 2026 05:00:00 GMT"),
        ] {
            let time = Timestamp(millis);
            assert_eq!((time.iso().as_str(), time.http().as_str()), (iso, http));
            assert_eq!(Timestamp::parse(&time.iso()), Some(time));
            assert_eq!(Timestamp::parse(&time.basic()), Some(time));
            assert_eq!(Timestamp::parse(&time.iso_millis()), Some(time));
            assert_eq!(Timestamp::parse_http(http), Some(time));
            assert_eq!(
                Timestamp::parse(&iso[..10]).map(Timestamp::iso),
                Some(format!("{}T00:00:00Z", &iso[..10]))
            );
        }
        for text in ["yesterday", "2026-13-01", "2026-11-22T25:00:00Z", ""] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
            assert_eq!(Timestamp::parse_http(text), None, "{text}");
        }
    }
}
