//! Whose turn it is to write to a credential store.
//!
//! What is generated, an access key or a password, must reach the one store from one run alone, or the vendor is told what
//! another run has replaced meanwhile. AWS has no lock for that. So each write is stamped with who wrote it, and a run that did
//! not write last claims the store first: it leaves its stamp beside what is there, waits for so long that whoever looked
//! before has claimed or written too, and sees whose stamp it is (Fischer's mutual exclusion; Lamport, "A Fast Mutual Exclusion
//! Algorithm", 1987). The next write takes the claim away with it. A claim of another run is waited for while that is at work.

use std::time::Duration;

use tokio::time::Instant;

/// For so long a run that has claimed a store, or made it, is taken to be at work.
pub(super) const LEASE: Duration = Duration::from_secs(4);

/// The hexadecimal digits of a run, and of one of its writes.
const RUN: usize = 11;
const WRITE: usize = 12;

/// Who writes: this run.
#[derive(Debug)]
pub(super) struct Writer(String);

impl Writer {
    pub(super) fn new() -> Self {
        Writer(random(RUN))
    }

    /// The stamp of its next write, or claim.
    pub(super) fn stamp(&self, kind: Kind) -> Stamp {
        let mark = if kind == Kind::Begins { 'm' } else { 'w' };
        Stamp(format!("{mark}{}{}", self.0, random(WRITE)))
    }
}

/// Whether more is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What makes or claims a store is soon followed by a write.
    Begins,
    Writes,
}

/// What says who wrote last, and whether more is to come. Nobody's where somebody else wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp(String);

impl Stamp {
    pub(super) fn of(text: &str) -> Self {
        Stamp(text.to_owned())
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn is_by(&self, writer: &Writer) -> bool {
        self.0.get(1..=RUN) == Some(writer.0.as_str())
    }

    pub(super) fn begins(&self) -> bool {
        self.0.starts_with('m')
    }
}

fn random(digits: usize) -> String {
    let mut text = hex::encode(rand::random::<[u8; 8]>());
    text.truncate(digits);
    text
}

/// Since when a stamp of another run has been seen.
#[derive(Debug, Default)]
pub(super) struct Watch(Option<(Stamp, Instant)>);

impl Watch {
    /// Whether nothing followed the stamp for so long that whoever wrote it is not at work any more.
    pub(super) fn is_over(&mut self, stamp: &Stamp, now: Instant) -> bool {
        match &self.0 {
            Some((seen, since)) if seen == stamp => now.duration_since(*since) >= LEASE,
            _ => {
                self.0 = Some((stamp.clone(), now));
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::{Kind, LEASE, Stamp, Watch, Writer};

    #[test]
    fn a_stamp_tells_who_wrote_and_whether_more_is_to_come() {
        let (this, other) = (Writer::new(), Writer::new());
        let read = Stamp::of(this.stamp(Kind::Begins).text());
        assert!(read.is_by(&this) && !read.is_by(&other) && read.begins());
        assert!(!this.stamp(Kind::Writes).begins());
        assert_ne!(this.stamp(Kind::Writes), this.stamp(Kind::Writes), "each write has a stamp of its own");
        for text in ["", "m", "somebody else's", "ü"] {
            assert!(!Stamp::of(text).is_by(&this), "{text}");
        }
    }

    #[test]
    fn a_run_that_writes_no_more_is_not_waited_for() {
        let (writer, mut watch, begin) = (Writer::new(), Watch::default(), Instant::now());
        let (first, second) = (writer.stamp(Kind::Begins), writer.stamp(Kind::Begins));
        assert!(!watch.is_over(&first, begin));
        assert!(!watch.is_over(&second, begin + LEASE / 2), "it is at work");
        assert!(!watch.is_over(&second, begin + LEASE));
        assert!(watch.is_over(&second, begin + LEASE / 2 * 3));
    }
}
