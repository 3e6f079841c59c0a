//! How many connections clients keep open.

use serde::Serialize;
use std::sync::{Mutex, PoisonError};

/// Connections to the endpoint and through the proxy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Connections {
    /// That are open.
    pub open: usize,
    /// That were open at once, at most.
    pub most: usize,
    /// That were opened.
    pub opened: usize,
}

/// Counts connections.
#[derive(Debug, Default)]
pub(crate) struct Counter(Mutex<Connections>);

/// A connection, open for as long as this lives.
#[derive(Debug)]
pub(crate) struct Open<'a>(&'a Counter);

impl Counter {
    pub(crate) fn opened(&self) -> Open<'_> {
        self.change(|count| {
            count.open += 1;
            count.opened += 1;
            count.most = count.most.max(count.open);
        });
        Open(self)
    }

    pub(crate) fn count(&self) -> Connections {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what was; what is open is counted on.
    pub(crate) fn restart(&self) {
        self.change(|count| (count.most, count.opened) = (count.open, 0));
    }

    fn change(&self, change: impl FnOnce(&mut Connections)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.change(|count| count.open -= 1);
    }
}
