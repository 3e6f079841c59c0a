//! Points in time, and the four ways AWS writes them.

use serde::{Deserialize, Serialize};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Timestamp {
    /// The machine's clock. Services use [`crate::endpoint::Call::now`], which a test may move.
    pub fn wall() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(since.as_millis() as i64)
    }

    pub(crate) fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1000)
    }

    /// Seconds since the epoch, as the JSON protocols write a time.
    pub(crate) fn epoch_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// `2026-11-22T05:00:00Z`, as the query protocols write a time.
    pub fn iso(self) -> String {
        let (y, m, d) = self.date();
        let (h, min, s) = self.time();
        format!("{y:04}-{m:02}-{d:02}T{h:02}:{min:02}:{s:02}Z")
    }

    /// `2026-11-22T05:00:00.000Z`, as S3 and EC2 write a time.
    pub(crate) fn iso_millis(self) -> String {
        let iso = self.iso();
        format!("{}.{:03}Z", &iso[..19], self.0.rem_euclid(1000))
    }

    /// `20261122T050000Z`, as signatures write a time.
    pub fn basic(self) -> String {
        self.iso().replace(['-', ':'], "")
    }

    /// `Sun, 22 Nov 2026 05:00:00 GMT`, as HTTP headers write a time.
    pub(crate) fn http(self) -> String {
        let (y, m, d) = self.date();
        let (h, min, s) = self.time();
        let weekday = DAYS[self.0.div_euclid(86_400_000).rem_euclid(7) as usize];
        let month = MONTHS[m as usize - 1];
        format!("{weekday}, {d:02} {month} {y:04} {h:02}:{min:02}:{s:02} GMT")
    }

    /// Reads `2026-11-22`, `2026-11-22T05:00:00Z` (with or without fraction) and `20261122T050000Z`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.split('.').next()?.chars().filter(char::is_ascii_digit).collect();
        let number = |from: usize, to: usize| digits.get(from..to)?.parse::<i64>().ok();
        let (y, m, d) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
        let (h, min, s) = match digits.len() {
            8 => (0, 0, 0),
            14 => (number(8, 10)?, number(10, 12)?, number(12, 14)?),
            _ => return None,
        };
        if !(1..=12).contains(&m) || !(1..=31).contains(&d) || h > 23 || min > 59 || s > 60 {
            return None;
        }
        Some(Self(((days_from_civil(y, m, d) * 24 + h) * 60 + min) * 60_000 + s * 1000))
    }

    fn time(self) -> (i64, i64, i64) {
        let seconds = self.0.div_euclid(1000).rem_euclid(86_400);
        (seconds / 3600, seconds / 60 % 60, seconds % 60)
    }

    /// Year, month, day of the proleptic Gregorian calendar (H. Hinnant's civil_from_days).
    fn date(self) -> (i64, i64, i64) {
        let z = self.0.div_euclid(86_400_000) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let (d, m) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
        (yoe + era * 400 + i64::from(m <= 2), m, d)
    }
}

fn days_from_civil(y: i64, m: i64, d: i64) -> i64 {
    let y = if m <= 2 { y - 1 } else { y };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + d - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
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
        }
        assert_eq!(Timestamp::parse("yesterday"), None);
    }
}
