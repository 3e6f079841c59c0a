//! What things were before they were changed, for those who learn of changes late.

use std::collections::BTreeMap;

use super::Timestamp;

/// By name, oldest first, as long as somebody goes by it.
#[derive(Debug)]
pub(crate) struct History<T>(BTreeMap<String, Vec<(Timestamp, T)>>);

impl<T> Default for History<T> {
    fn default() -> Self {
        History(BTreeMap::new())
    }
}

impl<T> History<T> {
    /// Keeps what a thing is right before it is changed, for those who learn of that at most so many seconds later.
    pub(crate) fn keep(&mut self, name: &str, now: Timestamp, seconds: i64, was: T) {
        let before = self.0.entry(name.to_owned()).or_default();
        before.retain(|(changed, _)| changed.plus_seconds(seconds) > now);
        before.push((now, was));
    }

    /// A thing as those know it who learn of changes so many seconds later, if they do not know yet what it is.
    pub(crate) fn known_late(&self, name: &str, now: Timestamp, seconds: i64) -> Option<&T> {
        let mut late = self.0.get(name)?.iter().filter(|(changed, _)| changed.plus_seconds(seconds) > now);
        late.next().map(|(_, was)| was)
    }

    /// Forgets a thing that is gone.
    pub(crate) fn forget(&mut self, name: &str) {
        self.0.remove(name);
    }
}
